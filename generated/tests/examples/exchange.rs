//! Makes a case: the call is built, sent to a recording transport, and answered as the page answers.

use std::cell::Cell;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use runtime::RetryOptions;
use runtime::external::azure_core::http::{Body, Request};
use runtime::external::serde_json::Value;
use runtime::testing::Fake;

use crate::call::{Call, Made, Result};
use crate::calls::{CALLS, Client};
use crate::case::{Case, Content};

/// What came of a case.
pub(crate) struct Exchange {
    /// The request as the transport got it.
    pub(crate) sent: Request,
    /// The answer, read as the builder reads it and written as JSON.
    pub(crate) result: runtime::Result<Value>,
    /// Of its envelope only the parts that concern a caller are kept.
    pub(crate) enveloped: bool,
}

impl Exchange {
    /// Makes `case` with `body`.
    pub(crate) fn make(case: &Case, body: Option<&Content>) -> Result<Self> {
        let fake = answering(case);
        let options = fake.builder().retry(RetryOptions::none()).version(Client::VERSION);
        let client = Client::from(options.build()?);
        let call = Call {
            client: &client,
            inputs: &case.inputs,
            body,
            content_type: case.request.as_ref().and_then(|asked| asked.header("Content-Type")),
            next: Cell::new(0),
        };
        let make = case
            .call
            .and_then(|at| CALLS.get(at))
            .ok_or("no page documents this address")?;
        let Made {
            request,
            read,
            enveloped,
        } = make(&call)?;
        let request = with_options(case, request)?;
        let answer = wait(request.clone().send());
        let sent = fake.requests().into_iter().next();
        let Some(sent) = sent else {
            return Err(answer.err().map_or_else(|| "nothing was sent".into(), Into::into));
        };
        let result = answer.and_then(|response| read(response, &request));
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

/// A transport that answers as the page does; what is no JSON is not of interest, and would only be a failure.
fn answering(case: &Case) -> Fake {
    let answer = case.answer.as_ref();
    match answer.and_then(|answer| Some((answer.status, answer.body.as_ref()?))) {
        Some((status, Content::Json(body))) => {
            let headers = [("content-type", "application/json")];
            Fake::new().reply_with(status, headers, body.to_string())
        }
        _ => Fake::new().reply(200, "{}"),
    }
}

/// Adds the page's query options and headers that are no arguments of the call.
fn with_options(case: &Case, mut request: runtime::Request) -> Result<runtime::Request> {
    let Some(asked) = &case.request else {
        return Ok(request);
    };
    let given = request.url()?;
    for (name, value) in &asked.query {
        if !given.query_pairs().any(|(own, _)| own == *name) {
            request = request.query(name, value);
        }
    }
    let own = |name: &str| !name.eq_ignore_ascii_case("Content-Type");
    let headers = asked.headers.iter().filter(|(name, _)| own(name));
    Ok(headers.fold(request, |request, (name, value)| request.header(name, value)))
}

/// Nothing is waited for: the transport answers at once.
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
