//! Redirects of a read, without the token on a foreign host (docs/protocol.md, Streams).

use std::sync::Arc;

use async_trait::async_trait;
use azure_core::{
    Error,
    error::ErrorKind,
    http::{
        AsyncRawResponse, Context, Method, Request, Url,
        headers::Headers,
        policies::{Policy, PolicyResult},
    },
};

use super::same_origin;
use crate::header;

const MAX_HOPS: usize = 10;
/// What a foreign host needs to answer a read; everything else stays with the service.
const FORWARDED_CROSS_ORIGIN: [&str; 3] = [header::ACCEPT, header::RANGE, header::USER_AGENT];

/// Follows redirects of GET and HEAD; answers of other methods are given back as they are.
///
/// azure_core's transport follows none. The token policy stands below this one and decides for each hop anew.
#[derive(Debug)]
pub(crate) struct Redirect;

#[async_trait]
impl Policy for Redirect {
    async fn send(&self, ctx: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some((first, rest)) = next.split_first() else {
            return Err(end_of_pipeline());
        };
        for _ in 0..MAX_HOPS {
            let response = first.send(ctx, request, rest).await?;
            let Some(target) = target(request, &response)? else {
                return Ok(response);
            };
            if !same_origin(&target, request.url()) {
                keep_only(request.headers_mut(), &FORWARDED_CROSS_ORIGIN);
            }
            *request.url_mut() = target;
        }
        Err(Error::with_message(
            ErrorKind::Other,
            format!("more than {MAX_HOPS} redirects"),
        ))
    }
}

/// Where to go next; `None` when the answer is final.
fn target(request: &Request, response: &AsyncRawResponse) -> azure_core::Result<Option<Url>> {
    let follows = matches!(request.method(), Method::Get | Method::Head)
        && matches!(u16::from(response.status()), 301 | 302 | 303 | 307 | 308);
    let location = header::get(response.headers(), header::LOCATION);
    let Some(location) = location.filter(|_| follows) else {
        return Ok(None);
    };
    let target = request
        .url()
        .join(location)
        .map_err(|_| Error::with_message(ErrorKind::Other, "a redirect to something that is no address"))?;
    if target.scheme() != "https" && target.scheme() != request.url().scheme() {
        return Err(Error::with_message(
            ErrorKind::Other,
            "a redirect away from https was refused",
        ));
    }
    Ok(Some(target))
}

fn keep_only(headers: &mut Headers, names: &[&'static str]) {
    let kept: Vec<_> = names
        .iter()
        .filter_map(|name| Some((*name, header::get(headers, name)?.to_owned())))
        .collect();
    *headers = Headers::new();
    kept.into_iter().for_each(|(name, value)| headers.insert(name, value));
}

/// Cannot happen: a pipeline ends with its transport.
pub(super) fn end_of_pipeline() -> Error {
    Error::with_message(ErrorKind::Other, "the pipeline has no transport")
}
