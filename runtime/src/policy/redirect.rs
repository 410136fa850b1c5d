//! Redirects of a read, without the token at another origin (docs/protocol.md, Streams).

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

use super::{WithoutToken, same_origin};
use crate::{Error as OwnError, ErrorKind as OwnKind, header};

const MAX_HOPS: usize = 10;
/// What another origin needs for a read; everything else stays with the service.
const FORWARDED_CROSS_ORIGIN: [&str; 3] = [header::ACCEPT, header::RANGE, header::USER_AGENT];

/// Follows redirects of GET and HEAD; redirects of other methods are given back as they are.
///
/// azure_core's transport follows none. The token policy is below this one and decides for each hop anew; behind a hop to another origin
/// there is no token any more, not even back at the service: what is called there was chosen by someone else.
#[derive(Debug)]
pub(crate) struct Redirect;

#[async_trait]
impl Policy for Redirect {
    async fn send(&self, ctx: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some((first, rest)) = next.split_first() else {
            return Err(end_of_pipeline());
        };
        let mut ctx = ctx.to_borrowed();
        for _ in 0..MAX_HOPS {
            let response = first.send(&ctx, request, rest).await?;
            let Some(target) = target(request, &response)? else {
                return Ok(response);
            };
            if !same_origin(&target, request.url()) {
                keep_only(request.headers_mut(), &FORWARDED_CROSS_ORIGIN);
                ctx.insert(WithoutToken);
            }
            *request.url_mut() = target;
        }
        Err(refused(&format!("more than {MAX_HOPS} redirects")))
    }
}

/// Where to go next; `None` when the response is final.
fn target(request: &Request, response: &AsyncRawResponse) -> azure_core::Result<Option<Url>> {
    let follows = matches!(request.method(), Method::Get | Method::Head)
        && matches!(u16::from(response.status()), 301 | 302 | 303 | 307 | 308);
    let Some(location) = header::get(response.headers(), header::LOCATION).filter(|_| follows) else {
        return Ok(None);
    };
    let target = request.url().join(location);
    let target = target.map_err(|_| refused("a redirect to something that is no URL"))?;
    let host = target.host_str().unwrap_or("(none)");
    if target.scheme() != "https" && target.scheme() != request.url().scheme() {
        return Err(refused(&format!(
            "a redirect away from https, to `{}:` at host `{host}`",
            target.scheme()
        )));
    }
    if !target.username().is_empty() || target.password().is_some() {
        return Err(refused(&format!(
            "a redirect to a URL with user information, at host `{host}`"
        )));
    }
    Ok(Some(target))
}

/// The path and query of what is refused may be secrets; its host is not.
fn refused(what: &str) -> Error {
    let why = format!("{what} is not followed");
    Error::new(ErrorKind::Other, OwnError::new(OwnKind::Redirect, why))
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
