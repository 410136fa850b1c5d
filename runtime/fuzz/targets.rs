//! What is fuzzed: any response of a service, through a client. It panics when the token leaves the client's origin.
#![allow(clippy::panic, clippy::expect_used, reason = "that is how a target fails")]

use futures::StreamExt;
use futures::executor::block_on;
use runtime::request::{Get, List};
use runtime::testing::Fake;
use runtime::{Method, Operation};
use serde_json::Value;

static LIST: Operation = Operation::new("List things", "/things");

/// How many items of a list are read: a service may name pages without end.
const ITEMS: usize = 20;

/// The status on the first line, headers below it, the body after an empty line; sent again for each request that follows.
pub(crate) fn response(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|status| status.trim().parse().ok())
        .unwrap_or(200);
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        // A transport refuses other names before a client sees them.
        .filter(|(name, _)| name.trim().bytes().all(|byte| byte.is_ascii_graphic()))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let fake = || {
        (0..4).fold(Fake::new(), |fake, _| {
            let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            fake.reply_with(status, headers, body.to_owned())
        })
    };
    let (one, many) = (fake(), fake());
    let request = |fake: &Fake| {
        let client = fake.client().expect("the URL of the service is fixed");
        client.path().segment("things").request(Method::Get, &LIST)
    };
    let read = block_on(Get::<Value>::new(request(&one)).send());
    let listed: Vec<_> = block_on(List::<Value>::new(request(&many)).items().take(ITEMS).collect());
    for error in read.err().into_iter().chain(listed.into_iter().filter_map(Result::err)) {
        assert!(
            !format!("{error} {error:?}").contains("Bearer token"),
            "the token is in an error"
        );
    }
    for fake in [one, many] {
        token_stays(&fake);
    }
}

fn token_stays(fake: &Fake) {
    for request in fake.requests() {
        let url = request.url();
        let own = url.scheme() == "https" && url.host_str() == Some("graph.microsoft.com") && url.port().is_none();
        let has_token = request
            .headers()
            .iter()
            .any(|(name, _)| name.as_str() == "authorization");
        assert!(own || !has_token, "the token went to {url}");
    }
}
