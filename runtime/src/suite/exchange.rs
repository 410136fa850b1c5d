//! Makes a case: the call is built and sent to a recording transport, which responds as the page does.

use std::ops::Deref;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::RetryOptions;
use crate::testing::Fake;
use azure_core::http::{Body, Request};
use serde_json::Value;

use super::call::{Call, Made, Result};
use super::case::{Case, Content, PageResponse};

/// Makes a call as a generated crate does.
pub type Make<C> = fn(&Call<'_, C>) -> Result<Made>;

/// What a generated crate has for its suite.
#[derive(Debug)]
pub struct Calls<C: 'static> {
    /// The version of the API that the crate was made for.
    pub version: &'static str,
    /// The calls, by position.
    pub calls: &'static [Make<C>],
}

/// What was sent and received for a case.
pub(crate) struct Exchange {
    /// The request as the transport got it.
    pub(crate) sent: Request,
    /// The response, read as the builder reads it and written as JSON.
    pub(crate) result: crate::Result<Value>,
    /// Of its envelope only the parts that concern a caller are kept.
    pub(crate) enveloped: bool,
}

impl Exchange {
    /// Makes `case` with `body`.
    pub(crate) fn make<C>(calls: &Calls<C>, case: &Case, body: Option<&Content>) -> Result<Self>
    where
        C: From<crate::Client> + Deref<Target = crate::Client>,
    {
        let fake = responding(case);
        let options = fake.builder().retry(RetryOptions::none()).version(calls.version);
        let client = C::from(options.build()?);
        let content_type = case.request.as_ref().and_then(|shown| shown.header("Content-Type"));
        let call = Call::new(&client, &case.inputs, body, content_type);
        let make = case
            .call
            .and_then(|at| calls.calls.get(at))
            .ok_or("no page documents this URL")?;
        let Made {
            request,
            read,
            enveloped,
        } = make(&call)?;
        let request = with_options(case, request)?;
        let response = wait(request.clone().send());
        let sent = fake.requests().into_iter().next();
        let Some(sent) = sent else {
            return Err(response.err().map_or_else(|| "nothing was sent".into(), Into::into));
        };
        let result = response.and_then(|response| read(response, &request));
        Ok(Self {
            sent,
            result,
            enveloped,
        })
    }

    /// The body that was sent.
    pub(crate) fn body(&self) -> &[u8] {
        match self.sent.body() {
            Body::Bytes(bytes) => bytes,
            Body::SeekableStream(_) => &[],
        }
    }
}

/// A transport that responds as the page does; what is no JSON is not of interest, and would only be a failure.
fn responding(case: &Case) -> Fake {
    match case.response.as_ref().and_then(PageResponse::with_body) {
        Some((status, Content::Json(body))) => {
            let headers = [("content-type", "application/json")];
            Fake::new().reply_with(status, headers, body.to_string())
        }
        _ => Fake::new().reply(200, "{}"),
    }
}

/// Adds the page's query options and headers that are no arguments of the call.
fn with_options(case: &Case, mut request: crate::Request) -> Result<crate::Request> {
    let Some(shown) = &case.request else {
        return Ok(request);
    };
    let given = request.url()?;
    for (name, value) in &shown.query {
        if !given.query_pairs().any(|(own, _)| own == *name) {
            request = request.query(name, value);
        }
    }
    let own = |name: &str| !name.eq_ignore_ascii_case("Content-Type");
    let headers = shown.headers.iter().filter(|(name, _)| own(name));
    Ok(headers.fold(request, |request, (name, value)| request.header(name, value)))
}

/// Nothing is waited for: the transport responds at once.
fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        std::thread::yield_now();
    }
}
