//! Bodies read whole, up to a limit.

use azure_core::{
    Error as CoreError,
    error::ErrorKind as CoreErrorKind,
    http::{AsyncRawResponse, headers::Headers, response::AsyncResponseBody},
};
use bytes::{Bytes, BytesMut};
use futures::TryStreamExt;

use crate::{Error, ErrorKind, header};

/// The most bytes of the body of a failed call that are read; the rest says nothing more.
pub(crate) const MAX_ERROR_BODY: usize = 1024 * 1024;

/// In the `Context` of a call whose body is wanted as a whole: it is read by the transport, so that a connection that breaks in the middle
/// of it is repeated like one that breaks before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadWhole {
    /// The most bytes of a successful response, after decompression: what is compressed can be a thousand times as large as what is sent.
    pub(crate) limit: usize,
}

impl ReadWhole {
    pub(super) async fn read(self, response: AsyncRawResponse) -> azure_core::Result<AsyncRawResponse> {
        let (status, headers, body) = response.deconstruct();
        if !status.is_success() {
            let body = read_error(body).await?;
            return Ok(AsyncRawResponse::from_bytes(status, headers, body));
        }
        let body = match is_declared_longer(&headers, self.limit) {
            true => None,
            false => read_up_to(body, self.limit).await?.ok(),
        };
        match body {
            Some(body) => Ok(AsyncRawResponse::from_bytes(status, headers, body)),
            None => Err(too_long(self.limit)),
        }
    }
}

/// The beginning of the body of a failed call, whole in all but hostile cases.
pub(crate) async fn read_error(body: AsyncResponseBody) -> azure_core::Result<Bytes> {
    Ok(read_up_to(body, MAX_ERROR_BODY)
        .await?
        .unwrap_or_else(|beginning| beginning))
}

fn is_declared_longer(headers: &Headers, limit: usize) -> bool {
    let length = header::get(headers, header::CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    length.is_some_and(|length| length > limit as u64)
}

/// The whole body, or the first `limit` bytes of a longer one as the error.
async fn read_up_to(mut body: AsyncResponseBody, limit: usize) -> azure_core::Result<Result<Bytes, Bytes>> {
    // most bodies come in one piece, which need not be copied
    let Some(mut first) = body.try_next().await? else {
        return Ok(Ok(Bytes::new()));
    };
    if first.len() > limit {
        first.truncate(limit);
        return Ok(Err(first));
    }
    let Some(second) = body.try_next().await? else {
        return Ok(Ok(first));
    };
    let mut whole = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(piece) = next {
        let room = limit - whole.len();
        whole.extend_from_slice(piece.get(..room).unwrap_or(&piece));
        if piece.len() > room {
            return Ok(Err(whole.freeze()));
        }
        next = body.try_next().await?;
    }
    Ok(Ok(whole.freeze()))
}

fn too_long(limit: usize) -> CoreError {
    let why = format!(
        "the response body has more than {limit} bytes; `ClientBuilder::max_body` sets the limit, and `stream` of a download has none"
    );
    CoreError::new(CoreErrorKind::Other, Error::new(ErrorKind::Refused, why))
}

#[cfg(test)]
mod tests {
    use futures::{executor::block_on, stream};

    use super::*;

    fn response(status: u16, pieces: &'static [&'static str]) -> AsyncRawResponse {
        let pieces = pieces.iter().map(|piece| Ok(Bytes::from_static(piece.as_bytes())));
        AsyncRawResponse::new(status.into(), Headers::new(), Box::pin(stream::iter(pieces)))
    }

    fn read(limit: usize, pieces: &'static [&'static str]) -> Option<Bytes> {
        let response = block_on(ReadWhole { limit }.read(response(200, pieces))).ok()?;
        block_on(response.into_body().collect()).ok()
    }

    #[test]
    fn a_body_of_exactly_the_limit_is_whole_and_one_byte_more_is_refused() {
        for pieces in [&["abcd"][..], &["ab", "cd"], &["", "abc", "", "d", ""]] {
            assert_eq!(read(4, pieces).as_deref(), Some(b"abcd".as_slice()), "{pieces:?}");
            assert_eq!(read(3, pieces), None, "{pieces:?}");
        }
        assert_eq!(read(0, &[]).as_deref(), Some(b"".as_slice()));
    }

    #[test]
    fn the_body_of_a_failed_call_is_cut_and_kept() {
        let limit = MAX_ERROR_BODY + 1;
        let endless = stream::repeat_with(|| Ok(Bytes::from_static(&[b'x'; 1000])));
        let response = AsyncRawResponse::new(500.into(), Headers::new(), Box::pin(endless));
        let body = block_on(ReadWhole { limit }.read(response)).map(AsyncRawResponse::into_body);
        let length = body.and_then(|body| block_on(body.collect())).map(|bytes| bytes.len());
        assert_eq!(length.ok(), Some(MAX_ERROR_BODY));
    }
}
