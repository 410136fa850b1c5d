//! What this crate adds to azure_core's pipeline, and how the pipeline is put together.
//!
//! ```text
//! user agent ─ (caller's per-call) ─ retry ─ redirect ─ token ─ (caller's per-try) ─ request id ─ redact URL ─ logging ─ transport
//! ```

mod redact_url;
mod redirect;
mod request_id;
mod retry;
mod retry_after;
mod token;
mod whole;

use std::sync::Arc;

use azure_core::http::{ClientOptions, Pipeline, RetryOptions as CoreRetryOptions, Transport, Url, policies::Policy};

pub(crate) use redirect::Redirect;
pub use retry::RetryOptions;
pub(crate) use retry::{CallState, Retry, may_repeat_status};
pub(crate) use retry_after::retry_after;
pub use token::ClaimsChallenge;
pub(crate) use token::{Token, WithoutToken, claims_challenge};
pub(crate) use whole::{ReadWhole, read_error};

use crate::transport::Transports;
use redact_url::{RedactUrl, SendToTrueUrl};
use request_id::RequestId;

/// The pipeline of a client. `options.retry` is replaced: see [`Retry`].
pub(crate) fn pipeline(
    mut options: ClientOptions,
    transports: Transports,
    retry: RetryOptions,
    service_origin: &Url,
    token: Token,
) -> Pipeline {
    options.retry = CoreRetryOptions::none();
    let service_origin = service_origin.clone();
    options.per_try_policies.push(Arc::new(RequestId));
    options.per_try_policies.push(Arc::new(RedactUrl { service_origin }));
    options.transport = Some(Transport::with_policy(Arc::new(SendToTrueUrl { transports })));
    let per_try: Vec<Arc<dyn Policy>> = vec![Arc::new(Retry::new(retry)), Arc::new(Redirect), Arc::new(token)];
    Pipeline::new(
        Some("graphsmith"),
        option_env!("CARGO_PKG_VERSION"),
        options,
        Vec::new(),
        per_try,
        None,
    )
}

/// Whether two URLs are of one origin: scheme, host and port.
pub(crate) fn same_origin(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme() && a.host_str() == b.host_str() && a.port_or_known_default() == b.port_or_known_default()
}
