//! Keeps URLs that are secrets out of logs.

use std::sync::Arc;

use async_trait::async_trait;
use azure_core::http::{
    Context, Request, Url,
    policies::{Policy, PolicyResult},
};

use super::{CallState, ReadWhole, WithoutToken, redirect::end_of_pipeline, same_origin};
use crate::transport::Transports;

/// The true URL of a request whose URL was redacted.
struct TrueUrl(Url);

/// Redacts the URL before azure_core's logging and transport policies, which write the path of each request to the log: that of a
/// pre-authenticated upload, download or monitor URL is a permission to use it. At the service origin only the query is redacted.
#[derive(Debug)]
pub(super) struct RedactUrl {
    pub(super) service_origin: Url,
}

#[async_trait]
impl Policy for RedactUrl {
    async fn send(&self, ctx: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some((first, rest)) = next.split_first() else {
            return Err(end_of_pipeline());
        };
        let mut redacted = request.url().clone();
        redacted.set_query(None);
        if ctx.value::<WithoutToken>().is_some() || !same_origin(&redacted, &self.service_origin) {
            redacted.set_path("/redacted");
        }
        let url = std::mem::replace(request.url_mut(), redacted);
        let mut ctx = ctx.to_borrowed();
        ctx.insert(TrueUrl(url.clone()));
        let result = first.send(&ctx, request, rest).await;
        *request.url_mut() = url;
        result
    }
}

/// The transport below [`RedactUrl`]: sends to the true URL, and reads the body where it is wanted as a whole.
#[derive(Debug)]
pub(super) struct SendToTrueUrl {
    pub(super) transports: Transports,
}

#[async_trait]
impl Policy for SendToTrueUrl {
    async fn send(&self, ctx: &Context, request: &mut Request, _: &[Arc<dyn Policy>]) -> PolicyResult {
        let state = ctx.value::<Arc<CallState>>();
        let transport = match state.is_some_and(|state| state.needs_new_connection()) {
            true => self.transports.fresh(),
            false => self.transports.usual(),
        };
        let true_url = ctx
            .value::<TrueUrl>()
            .map_or_else(|| request.url().clone(), |url| url.0.clone());
        let redacted = std::mem::replace(request.url_mut(), true_url);
        let result = transport.send(ctx, request).await;
        *request.url_mut() = redacted;
        match ctx.value::<ReadWhole>() {
            Some(whole) => whole.read(result?).await,
            None => result,
        }
    }
}
