//! Bytes down and up (docs/protocol.md, Streams, Uploads).

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use azure_core::http::{headers::Headers, response::AsyncResponseBody};
use bytes::Bytes;
use futures::{
    FutureExt, Stream, StreamExt, TryStreamExt,
    future::{Either, select},
    stream::{self, BoxStream},
};

use super::{
    Body, Method, Request,
    builder::{conditional, request_builder},
};
use crate::{
    Client, ETag, Error, ErrorKind, Operation, Result,
    client::{from_core, sleep},
    header,
};

request_builder! {
    /// Reads the bytes of a file or media stream (`/content`, `/$value`, a report). A redirect to a pre-authenticated URL is
    /// followed without the token. `send` collects them in memory; [`stream`](Download::stream) does not.
    Download accepts "*/*" -> Bytes, |response, _request| match response.status() {
        304 => Err(response.unexpected(NOT_MODIFIED)),
        _ => Ok(response.bytes().clone()),
    }
}

request_builder! {
    /// Reads the bytes of a file or media stream unless it still has a version that the caller knows: `None` is 304, not changed.
    DownloadIfChanged accepts "*/*" -> Option<Bytes>, |response, _request| {
        Ok((response.status() != 304).then(|| response.bytes().clone()))
    }
}

/// No bytes came, which is not the same as an empty file.
const NOT_MODIFIED: &str = "304, not modified: with `if_none_match` that is `None`";

request_builder! {
    /// Writes the bytes of a file or media stream with one PUT. `T` is the changed resource, an `Option` of it, or `()`.
    Upload<T> -> T, |response, _request| response.json()
}

conditional!(Upload<T>);

static AT_ADDRESS: Operation = Operation::new("Download", "(pre-authenticated address)");

impl Download {
    /// Reads the bytes at a pre-authenticated URL that the service gave, such as `@microsoft.graph.downloadUrl` of a drive
    /// item. The token is not sent there, and the URL is not shown.
    ///
    /// # Errors
    /// `Refused` when the URL is not https.
    pub fn at(client: &Client, address: &str) -> Result<Self> {
        let link = client.cross_origin_link(address)?;
        Ok(Self::new(
            Request::to_link(client, Method::Get, link, &AT_ADDRESS).without_token(),
        ))
    }

    /// Only a part, from `start` to before `end`, or to the end of the file.
    pub fn range(self, start: u64, end: Option<u64>) -> Self {
        let end = end.map(|end| end.saturating_sub(1).to_string()).unwrap_or_default();
        self.header(header::RANGE, &format!("bytes={start}-{end}"))
    }

    /// Sends it and gives the bytes as they arrive; memory use does not depend on the size of the file. A [`timeout`](Self::timeout) of
    /// this call covers the bytes as well, up to the last; that of the client ends with the head of the response.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`](crate::ErrorKind) but `Decode`.
    pub async fn stream(self) -> Result<ByteStream> {
        let stream = stream(self.request).await?;
        match stream.status {
            304 => Err(Error::unexpected(304, stream.headers, Bytes::new(), NOT_MODIFIED)),
            _ => Ok(stream),
        }
    }

    /// Reads only when the file no longer has this version.
    pub fn if_none_match(self, etag: impl Into<ETag>) -> DownloadIfChanged {
        DownloadIfChanged::new(self.request.header(header::IF_NONE_MATCH, etag.into().as_str()))
    }
}

impl DownloadIfChanged {
    /// As [`Download::stream`]; `None` when the file has not changed.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`](crate::ErrorKind) but `Decode`.
    pub async fn stream(self) -> Result<Option<ByteStream>> {
        let stream = stream(self.request).await?;
        Ok((stream.status != 304).then_some(stream))
    }
}

async fn stream(request: Request) -> Result<ByteStream> {
    let timeout = request.own_timeout();
    let start = Instant::now();
    let (status, headers, body) = request.stream().await?.deconstruct();
    let stream = ByteStream::new(status.into(), headers, body);
    Ok(match timeout {
        Some(timeout) => stream.within(timeout, timeout.saturating_sub(start.elapsed())),
        None => stream,
    })
}

impl<T> Upload<T> {
    /// The bytes to write.
    pub fn body(self, body: Body) -> Self {
        self.map(|request| request.body(body))
    }
}

/// The bytes of a response as they arrive. A connection that breaks before the announced end is an error, not an end.
pub struct ByteStream {
    status: u16,
    headers: Headers,
    body: BoxStream<'static, Result<Bytes>>,
}

impl ByteStream {
    fn new(status: u16, headers: Headers, body: AsyncResponseBody) -> Self {
        let body = body.map_err(from_core).boxed();
        Self { status, headers, body }
    }

    /// Ends with an error, and closes the connection, when the time that is left has passed.
    fn within(self, timeout: Duration, left: Duration) -> Self {
        let state = (self.body, sleep(left).boxed());
        let body = stream::try_unfold(state, move |(mut body, deadline)| async move {
            match select(body.next(), deadline).await {
                Either::Left((Some(bytes), deadline)) => Ok(Some((bytes?, (body, deadline)))),
                Either::Left((None, _)) => Ok(None),
                Either::Right(_) => Err(Error::new(
                    ErrorKind::Timeout,
                    format!("the bytes did not all arrive within {timeout:?}"),
                )),
            }
        });
        Self {
            body: body.boxed(),
            ..self
        }
    }

    /// 200 for the whole file, 206 for the part that was asked for.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The announced length in bytes of what is sent.
    pub fn content_length(&self) -> Option<u64> {
        self.header(header::CONTENT_LENGTH)?.parse().ok()
    }

    /// The media type.
    pub fn content_type(&self) -> Option<&str> {
        self.header(header::CONTENT_TYPE)
    }

    /// A header by its name; letter case does not count.
    pub fn header(&self, name: &str) -> Option<&str> {
        header::get(&self.headers, name)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.body.poll_next_unpin(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}
