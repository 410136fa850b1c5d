//! Classes of failures.

use std::fmt;

/// The class of an [`Error`](super::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call could not be built: an empty key, a value that cannot be a header, a body that cannot be written as JSON. Nothing was sent.
    InvalidRequest,
    /// No token could be had from the credential. Nothing was sent.
    Credential,
    /// The client refused to go on to protect its caller: a link to another origin, a link that was followed before, too many pages.
    Refused,
    /// No connection, or it broke. Whether the service saw the call is not known.
    Connection,
    /// The deadline of the call passed.
    Timeout,
    /// The service responded with success, but not in the expected form.
    Decode,
    /// A redirect that is not followed: away from https, to something that is no URL, too many of them, or of a call that is no read.
    Redirect,
    /// 400, 415, 416, 422 and other 4xx: the service did not understand or accept the call.
    BadRequest,
    /// 401: the token is missing, expired, or lacks claims; see [`Error::claims_challenge`](super::Error::claims_challenge).
    Unauthorized,
    /// 403: signed in, but not allowed.
    Forbidden,
    /// 404.
    NotFound,
    /// 409: the state of the resource does not allow it (name clash, concurrent change).
    Conflict,
    /// 410: gone; for delta, start over.
    Gone,
    /// 412 or 428: the ETag that was sent (or not sent) does not match; read again, merge, and write again.
    PreconditionFailed,
    /// 423.
    Locked,
    /// 424: a call of the batch on which this one depends failed.
    FailedDependency,
    /// 429 or 509: too many calls or too much data, and the retries that the client may do are used up.
    Throttled,
    /// 507: a quota is used up.
    InsufficientStorage,
    /// Other 5xx: the service failed.
    Service,
}

/// In words, as [`Error`](super::Error) says it.
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.describe())
    }
}

impl ErrorKind {
    pub(crate) fn from_status(status: u16) -> Self {
        match status {
            300..=399 => Self::Redirect,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            410 => Self::Gone,
            412 | 428 => Self::PreconditionFailed,
            423 => Self::Locked,
            424 => Self::FailedDependency,
            429 | 509 => Self::Throttled,
            507 => Self::InsufficientStorage,
            500..=599 => Self::Service,
            _ => Self::BadRequest,
        }
    }

    /// Whether the same call may succeed later without any change.
    pub fn is_transient(self) -> bool {
        matches!(self, Self::Connection | Self::Timeout | Self::Throttled | Self::Service)
    }

    fn describe(self) -> &'static str {
        match self {
            Self::InvalidRequest => "the call could not be built",
            Self::Credential => "no token",
            Self::Refused => "refused by the client",
            Self::Connection => "connection failed",
            Self::Timeout => "timed out",
            Self::Decode => "unexpected response",
            Self::Redirect => "redirect refused",
            Self::BadRequest => "bad request",
            Self::Unauthorized => "unauthorized",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not found",
            Self::Conflict => "conflict",
            Self::Gone => "gone",
            Self::PreconditionFailed => "precondition failed",
            Self::Locked => "locked",
            Self::FailedDependency => "failed dependency",
            Self::Throttled => "throttled",
            Self::InsufficientStorage => "insufficient storage",
            Self::Service => "service error",
        }
    }
}
