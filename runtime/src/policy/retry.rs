//! Repeating what may be repeated.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use async_trait::async_trait;
use azure_core::{
    error::ErrorKind,
    http::{
        AsyncRawResponse, Context, Method, Request, Url,
        headers::Headers,
        policies::{Policy, PolicyResult},
    },
    sleep,
};

use super::retry_after;

/// When and how often a failed call is repeated (docs/protocol.md, Throttling).
///
/// Repeated are: 429 for every method; 503 with `Retry-After` for every method; a connection that could not be made for every method;
/// 408, 500, 502, 503, 504, 509 and a broken connection for methods that HTTP calls idempotent (GET, HEAD, PUT, DELETE). A POST or PATCH
/// whose fate is not known is never sent again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryOptions {
    /// Most repetitions of one call; 0 turns them off. Default 6.
    pub max_retries: u32,
    /// First wait when the service names none; it doubles each time, and half of it is random. Default 500 ms.
    pub initial_delay: Duration,
    /// Longest wait when the service names none. Default 30 s.
    pub max_delay: Duration,
    /// Longest `Retry-After` that is obeyed; a longer one ends the call with its error at once. Default 120 s.
    pub max_retry_after: Duration,
    /// No repetition starts later than this after the first try began. Default 5 min.
    pub max_elapsed: Duration,
}

impl Default for RetryOptions {
    fn default() -> Self {
        Self {
            max_retries: 6,
            initial_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(30),
            max_retry_after: Duration::from_secs(120),
            max_elapsed: Duration::from_secs(300),
        }
    }
}

impl RetryOptions {
    /// No call is ever repeated.
    pub fn none() -> Self {
        Self {
            max_retries: 0,
            ..Self::default()
        }
    }

    /// Sets [`max_retries`](Self::max_retries).
    pub fn with_max_retries(self, max_retries: u32) -> Self {
        Self { max_retries, ..self }
    }

    /// Sets [`initial_delay`](Self::initial_delay).
    pub fn with_initial_delay(self, initial_delay: Duration) -> Self {
        Self { initial_delay, ..self }
    }

    /// Sets [`max_delay`](Self::max_delay).
    pub fn with_max_delay(self, max_delay: Duration) -> Self {
        Self { max_delay, ..self }
    }

    /// Sets [`max_retry_after`](Self::max_retry_after).
    pub fn with_max_retry_after(self, max_retry_after: Duration) -> Self {
        Self {
            max_retry_after,
            ..self
        }
    }

    /// Sets [`max_elapsed`](Self::max_elapsed).
    pub fn with_max_elapsed(self, max_elapsed: Duration) -> Self {
        Self { max_elapsed, ..self }
    }

    /// The wait before repetition `retry` (0 is the first), which is allowed to be as long as the response asks; `None` to give up.
    pub(crate) fn wait(&self, retry: u32, asked: Option<Duration>, elapsed: Duration) -> Option<Duration> {
        if retry >= self.max_retries {
            return None;
        }
        let wait = match asked {
            Some(asked) if asked > self.max_retry_after => return None,
            Some(asked) => asked,
            None => self.backoff(retry),
        };
        (elapsed.saturating_add(wait) <= self.max_elapsed).then_some(wait)
    }

    fn backoff(&self, retry: u32) -> Duration {
        let full = self
            .initial_delay
            .saturating_mul(2_u32.saturating_pow(retry))
            .min(self.max_delay);
        // half fixed, half random: callers that were throttled together do not come back together
        full.mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}

/// What the policies report to the caller about one call; travels in azure_core's `Context`.
#[derive(Debug, Default)]
pub(crate) struct CallState {
    retries: AtomicU32,
    new_connection: AtomicBool,
}

impl CallState {
    pub(crate) fn retries(&self) -> u32 {
        self.retries.load(Ordering::Relaxed)
    }

    /// Whether the next try must not use a connection that was used before.
    pub(super) fn needs_new_connection(&self) -> bool {
        self.new_connection.load(Ordering::Relaxed)
    }
}

/// Our place of azure_core's retry policy, which repeats POST after a 500 or a broken connection and does not read a fractional
/// `Retry-After`; docs/decisions.md shows where.
#[derive(Debug)]
pub(crate) struct Retry {
    options: RetryOptions,
}

impl Retry {
    pub(crate) fn new(options: RetryOptions) -> Self {
        Self { options }
    }
}

#[async_trait]
impl Policy for Retry {
    async fn send(&self, ctx: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some((first, rest)) = next.split_first() else {
            return Err(super::redirect::end_of_pipeline());
        };
        let start = Instant::now();
        let (url, headers): (Url, Headers) = (request.url().clone(), request.headers().clone());
        for retry in 0_u32.. {
            let result = first.send(ctx, request, rest).await;
            let wait = may_repeat(request.method(), &result)
                .and_then(|asked| self.options.wait(retry, asked, start.elapsed()));
            let Some(wait) = wait else { return result };
            tracing::debug!(
                retry = retry + 1,
                wait_ms = wait.as_millis() as u64,
                "repeating the call"
            );
            sleep(wait.try_into().unwrap_or_default()).await;
            // a policy below may have changed them, and a new try starts from the caller's request
            *request.url_mut() = url.clone();
            *request.headers_mut() = headers.clone();
            request.body_mut().reset().await?;
            if let Some(state) = ctx.value::<Arc<CallState>>() {
                state.retries.store(retry + 1, Ordering::Relaxed);
                state.new_connection.store(is_overloaded(&result), Ordering::Relaxed);
            }
        }
        Err(super::redirect::end_of_pipeline())
    }
}

/// `None`: do not repeat. `Some(asked)`: it is safe to repeat, after the wait that the service asks for.
fn may_repeat(method: Method, result: &azure_core::Result<AsyncRawResponse>) -> Option<Option<Duration>> {
    match result {
        Ok(response) => may_repeat_status(method, response.status().into(), response.headers()),
        Err(error) => match error.kind() {
            ErrorKind::Connection => Some(None),
            ErrorKind::Io if is_idempotent(method) => Some(None),
            _ => None,
        },
    }
}

/// The same for a response alone, e.g. one of a batch.
pub(crate) fn may_repeat_status(method: Method, status: u16, headers: &Headers) -> Option<Option<Duration>> {
    let asked = retry_after(headers);
    let safe = match status {
        429 => true,
        503 => asked.is_some() || is_idempotent(method),
        408 | 500 | 502 | 504 | 509 => is_idempotent(method),
        _ => false,
    };
    safe.then_some(asked)
}

/// Whoever responded is overloaded: another connection may lead to another instance (docs/protocol.md, Throttling).
fn is_overloaded(result: &azure_core::Result<AsyncRawResponse>) -> bool {
    let status = result.as_ref().map(|response| u16::from(response.status()));
    matches!(status, Ok(503 | 504))
}

/// RFC 9110, section 9.2.2. PATCH is not in the list.
fn is_idempotent(method: Method) -> bool {
    matches!(method, Method::Get | Method::Head | Method::Put | Method::Delete)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_longer_than_the_cap_or_the_deadline_ends_the_call() {
        let options = RetryOptions::default();
        assert_eq!(
            options.wait(0, Some(Duration::from_secs(7)), Duration::ZERO),
            Some(Duration::from_secs(7))
        );
        assert_eq!(options.wait(0, Some(Duration::from_secs(121)), Duration::ZERO), None);
        assert_eq!(
            options.wait(0, Some(Duration::from_secs(100)), Duration::from_secs(250)),
            None
        );
        assert_eq!(options.wait(6, None, Duration::ZERO), None);
    }

    #[test]
    fn backoff_doubles_with_jitter_up_to_its_cap() {
        let options = RetryOptions::default();
        for retry in 0..6 {
            let full = (500 << retry).min(30_000);
            let wait = options.backoff(retry).as_millis();
            assert!((full / 2..=full).contains(&wait), "{retry}: {wait}");
        }
        assert!(options.backoff(u32::MAX) <= options.max_delay);
    }
}
