//! Upload sessions: large files in slices (docs/protocol.md, Uploads).

mod range;
mod source;

use std::{fmt, marker::PhantomData, ops::Range};

use azure_core::http::Url;
use bytes::Bytes;
use serde::{Deserialize, de::DeserializeOwned};

pub use range::SliceRule;
pub use source::{Seekable, Source};

use crate::{
    Body, Client, Error, ErrorKind, Method, Operation, Request, Response, Result, header, request::TypedRequest,
};

static SLICE: Operation = Operation::new("Upload slice", "(upload session)");
static STATUS: Operation = Operation::new("Get upload session", "(upload session)");
static COMMIT: Operation = Operation::new("Commit upload session", "(upload session)");
static CANCEL: Operation = Operation::new("Cancel upload session", "(upload session)");

/// How often the service may ask again for bytes that it was sent before the upload is given up.
const MAX_STALLS: u32 = 5;

/// An open upload session. Its URL is a secret, good for writing the file without signing in: it is never shown, and no token is
/// ever sent to it.
#[derive(Clone)]
pub struct UploadSession {
    client: Client,
    url: Url,
    expiration: Option<String>,
    missing: Vec<Range<u64>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    upload_url: Option<String>,
    #[serde(alias = "ExpirationDateTime")]
    expiration_date_time: Option<String>,
    #[serde(alias = "NextExpectedRanges")]
    next_expected_ranges: Option<Vec<String>>,
}

impl UploadSession {
    /// Opens a session: sends the documented request (`POST …/createUploadSession`) and reads its response.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`]; `Refused` when the service gives a URL without https.
    pub async fn open(create: impl TypedRequest) -> Result<Self> {
        let create = create.into_request();
        let client = create.client().clone();
        let response = create.send().await?;
        let wire: Wire = response.json()?;
        let url = wire
            .upload_url
            .as_deref()
            .ok_or_else(|| response.unexpected("the session has no uploadUrl"))?;
        Ok(Self {
            expiration: wire.expiration_date_time,
            ..Self::at(&client, url)?
        })
    }

    /// A session that was opened earlier, e.g. before a restart of the program. Ask [`status`](Self::status) before going on.
    ///
    /// # Errors
    /// `Refused` when the URL is not https.
    pub fn at(client: &Client, upload_url: &str) -> Result<Self> {
        let url = client.cross_origin_link(upload_url)?;
        let everything = Range {
            start: 0,
            end: u64::MAX,
        };
        Ok(Self {
            client: client.clone(),
            url,
            expiration: None,
            missing: vec![everything],
        })
    }

    /// The URL, to be stored as the secret that it is.
    pub fn upload_url(&self) -> &str {
        self.url.as_str()
    }

    /// When the session ends, as the service wrote it.
    pub fn expiration(&self) -> Option<&str> {
        self.expiration.as_deref()
    }

    /// The bytes that the service does not have yet, as of the last response. A range that goes to the end of the file ends with
    /// `u64::MAX`.
    pub fn missing(&self) -> &[Range<u64>] {
        &self.missing
    }

    /// Asks the service what it has.
    ///
    /// # Errors
    /// `NotFound` when the session is over: open a new one.
    pub async fn status(&mut self) -> Result<()> {
        let response = self.request(Method::Get, &STATUS).send().await?;
        self.note(&response)
    }

    /// Makes the file of what was uploaded, in a session that was opened with `deferCommit`; [`UploadSlices::stage`] comes before. `T` is
    /// what the service returns: the item, an `Option` of it, or `()`.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`]; `Conflict` when the name exists by now.
    pub async fn commit<T: DeserializeOwned + 'static>(&mut self) -> Result<T> {
        let nothing = Body::bytes("application/octet-stream", Bytes::new());
        self.request(Method::Post, &COMMIT).body(nothing).send().await?.json()
    }

    /// Gives the session up; what was uploaded is dropped.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`].
    pub async fn cancel(self) -> Result<()> {
        self.request(Method::Delete, &CANCEL).send().await.map(drop)
    }

    /// Uploads what is missing of a source. `T` is what the service returns in the end: the item, an `Option` of it, or `()`.
    pub fn upload<T>(&mut self, source: impl Source + 'static) -> UploadSlices<'_, T> {
        let total = source.len();
        UploadSlices {
            session: self,
            source: Box::new(source),
            total,
            rule: SliceRule::default(),
            progress: None,
            output: PhantomData,
        }
    }

    fn request(&self, method: Method, operation: &'static Operation) -> Request {
        Request::to_link(&self.client, method, self.url.clone(), operation).without_token()
    }

    /// Takes over what the response to a slice says of the session; `true` when that was its end: 201, or a success that names no ranges.
    /// 202 is no end even without ranges: the slice was accepted, and what was missing besides it still is.
    fn advance(&mut self, response: &Response, slice: &Range<u64>, total: u64) -> Result<bool> {
        let rest = range::without(&self.missing, slice, total);
        let wire = response.json::<Wire>().ok().filter(|_| response.status() != 201);
        let named = wire.filter(|wire| {
            wire.next_expected_ranges
                .as_ref()
                .is_some_and(|ranges| !ranges.is_empty())
        });
        match named {
            Some(wire) => self.take_over(wire, response).map(|()| false),
            None if response.status() == 202 => {
                self.missing = rest;
                Ok(false)
            }
            None if rest.is_empty() => Ok(true),
            None => Err(response.unexpected("the session ended before all bytes were sent")),
        }
    }

    fn note(&mut self, response: &Response) -> Result<()> {
        self.take_over(response.json()?, response)
    }

    fn take_over(&mut self, wire: Wire, response: &Response) -> Result<()> {
        self.expiration = wire.expiration_date_time.or_else(|| self.expiration.take());
        let ranges = wire.next_expected_ranges.unwrap_or_default();
        self.missing = range::parse(&ranges).ok_or_else(|| response.unexpected("the session has an odd range"))?;
        Ok(())
    }
}

/// The URL is left out.
impl fmt::Debug for UploadSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSession")
            .field("host", &self.url.host_str())
            .field("expiration", &self.expiration)
            .field("missing", &self.missing)
            .finish_non_exhaustive()
    }
}

type Progress = Box<dyn FnMut(u64, u64) + Send>;

/// An upload to be sent. When it fails, the session stays: ask its status and upload again to go on.
#[must_use = "an upload does nothing until it is sent"]
pub struct UploadSlices<'a, T> {
    session: &'a mut UploadSession,
    source: Box<dyn Source>,
    total: u64,
    rule: SliceRule,
    progress: Option<Progress>,
    output: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + 'static> UploadSlices<'_, T> {
    /// How large a slice is; one slice is in memory at a time. [`SliceRule::DRIVE`] by default.
    pub fn slices(self, rule: SliceRule) -> Self {
        Self { rule, ..self }
    }

    /// Calls `listener` after each slice with the number of bytes that the service has, and the number of all.
    pub fn progress(self, listener: impl FnMut(u64, u64) + Send + 'static) -> Self {
        Self {
            progress: Some(Box::new(listener)),
            ..self
        }
    }

    /// Sends all slices in order and reads the last response.
    ///
    /// # Errors
    /// `NotFound`: the session is over. `Conflict`: the name exists, or the file is to be committed ([`stage`](Self::stage)).
    /// `InsufficientStorage`: the quota is used up. `Refused`: the service asks for the same bytes again and again.
    pub async fn send(mut self) -> Result<T> {
        match self.send_slices().await? {
            Some(response) => response.json(),
            None => Err(Error::new(
                ErrorKind::Conflict,
                "the service has all bytes and waits for the request that completes the file (`deferCommit`): `stage` and `commit`",
            )),
        }
    }

    /// Sends all slices in order, in a session that was opened with `deferCommit`: the file appears with [`UploadSession::commit`], and
    /// this gives `None`. Services that know no deferring give the file at once.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn stage(mut self) -> Result<Option<T>> {
        self.send_slices().await?.map(|response| response.json()).transpose()
    }

    /// The last response; `None` when the service has all bytes and goes on waiting.
    async fn send_slices(&mut self) -> Result<Option<Response>> {
        let mut stalls = 0;
        while let Some(slice) = self.next_slice()? {
            match self.put(&slice).await {
                Ok(response) => {
                    if self.session.advance(&response, &slice, self.total)? {
                        self.report(self.total);
                        return Ok(Some(response));
                    }
                }
                // the service has other bytes than we think: ask which
                Err(error) if error.status() == Some(416) => self.session.status().await?,
                Err(error) => return Err(error),
            }
            let first_missing = self.first_missing();
            self.report(first_missing.min(self.total));
            stalls = if first_missing > slice.start { 0 } else { stalls + 1 };
            if stalls >= MAX_STALLS {
                return Err(Error::new(
                    ErrorKind::Refused,
                    "the service asks for the same bytes again and again",
                ));
            }
        }
        Ok(None)
    }

    fn first_missing(&self) -> u64 {
        self.session.missing.first().map_or(self.total, |range| range.start)
    }

    /// `None` when nothing is missing, which some services say by a range that begins behind the last byte.
    fn next_slice(&self) -> Result<Option<Range<u64>>> {
        let behind = |missing: &&Range<u64>| missing.start != self.total || self.total == 0;
        let Some(missing) = self.session.missing.first().filter(behind) else {
            return Ok(None);
        };
        if missing.start > self.total || self.total == 0 {
            let why = "the source has fewer bytes than the service expects; an empty file needs no session";
            return Err(Error::new(ErrorKind::InvalidRequest, why));
        }
        let end = missing.end.min(self.total);
        let start = missing.start.min(end);
        Ok(Some(start..self.rule.end_of_slice(start, end, self.total)))
    }

    async fn put(&mut self, slice: &Range<u64>) -> Result<Response> {
        let length = usize::try_from(slice.end - slice.start).unwrap_or(usize::MAX);
        let failed = |error: std::io::Error| {
            Error::new(ErrorKind::InvalidRequest, "the source could not be read").with_source(&error)
        };
        let bytes: Bytes = self.source.read_at(slice.start, length).await.map_err(failed)?;
        if bytes.len() != length {
            return Err(Error::new(
                ErrorKind::InvalidRequest,
                "the source ended before its declared length",
            ));
        }
        let range = format!("bytes {}-{}/{}", slice.start, slice.end.saturating_sub(1), self.total);
        let request = self.session.request(Method::Put, &SLICE);
        request
            .header(header::CONTENT_RANGE, &range)
            .body(Body::bytes("application/octet-stream", bytes))
            .send()
            .await
    }

    fn report(&mut self, done: u64) {
        if let Some(listener) = &mut self.progress {
            listener(done, self.total);
        }
    }
}

impl<T> fmt::Debug for UploadSlices<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadSlices")
            .field("session", &self.session)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}
