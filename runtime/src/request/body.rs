use azure_core::{http::Body as CoreBody, stream::SeekableStream};
use bytes::Bytes;
use serde::Serialize;

use crate::{Error, ErrorKind, Result, model::request_json};

/// What a request carries: bytes in memory, or a stream that can start over when the call is repeated.
#[derive(Clone, Debug)]
pub struct Body {
    pub(super) content: CoreBody,
    pub(super) content_type: String,
}

impl Body {
    /// JSON of any serialisable value, in the form for requests: a model that was read can be sent back as it is. Left out at any depth
    /// are the annotations that only the service sets, such as `@odata.etag`; `@odata.type`, `@odata.id` and `…@odata.bind` are sent.
    /// [`bytes`](Self::bytes) sends JSON as it is.
    ///
    /// # Errors
    /// `InvalidRequest` when the value cannot be written as JSON, e.g. a map with keys that are no text, or has the value
    /// `unknownFutureValue`, which no service takes.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self> {
        request_json(value)
            .map_err(|error| unwritable(&error))
            .map(Self::of_json)
    }

    /// JSON that is ready to be sent.
    pub(crate) fn exact_json<T: Serialize + ?Sized>(value: &T) -> Result<Self> {
        serde_json::to_string(value)
            .map_err(|error| unwritable(&error))
            .map(Self::of_json)
    }

    fn of_json(text: String) -> Self {
        Self::bytes("application/json", text)
    }

    /// Bytes of the given media type.
    pub fn bytes(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self {
            content: CoreBody::Bytes(bytes.into()),
            content_type: content_type.into(),
        }
    }

    /// A stream of the given media type; memory use does not depend on its length.
    pub fn stream(content_type: impl Into<String>, stream: impl SeekableStream + 'static) -> Self {
        Self {
            content: CoreBody::SeekableStream(Box::new(stream)),
            content_type: content_type.into(),
        }
    }

    /// The bytes, when they are in memory.
    pub(crate) fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            CoreBody::Bytes(bytes) => Some(bytes),
            CoreBody::SeekableStream(_) => None,
        }
    }

    pub(crate) fn content_type(&self) -> &str {
        &self.content_type
    }
}

fn unwritable(error: &serde_json::Error) -> Error {
    Error::new(ErrorKind::InvalidRequest, "the body cannot be written as JSON").with_source(error)
}
