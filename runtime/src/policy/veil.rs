//! Keeps addresses that are secrets out of logs.

use std::sync::Arc;

use async_trait::async_trait;
use azure_core::http::{
    Context, Request, Url,
    policies::{Policy, PolicyResult},
};

use super::{CallState, WithoutToken, redirect::end_of_pipeline, same_origin};
use crate::transport::Transports;

/// The true address of a request whose address was veiled.
struct TrueUrl(Url);

/// Veils the address before azure_core's logging and transport policies, which write the path of each request to the log: that of a
/// pre-authenticated upload, download or monitor address is a permission to use it. On the configured host only the query is veiled.
#[derive(Debug)]
pub(super) struct Veil {
    pub(super) home: Url,
}

#[async_trait]
impl Policy for Veil {
    async fn send(&self, ctx: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some((first, rest)) = next.split_first() else {
            return Err(end_of_pipeline());
        };
        let url = request.url().clone();
        let mut veiled = url.clone();
        veiled.set_query(None);
        if ctx.value::<WithoutToken>().is_some() || !same_origin(&url, &self.home) {
            veiled.set_path("/veiled");
        }
        *request.url_mut() = veiled;
        let mut ctx = ctx.to_borrowed();
        ctx.insert(TrueUrl(url.clone()));
        let result = first.send(&ctx, request, rest).await;
        *request.url_mut() = url;
        result
    }
}

/// The transport below [`Veil`]: gives the true address back for the sending itself.
#[derive(Debug)]
pub(super) struct Unveil {
    pub(super) transports: Transports,
}

#[async_trait]
impl Policy for Unveil {
    async fn send(&self, ctx: &Context, request: &mut Request, _: &[Arc<dyn Policy>]) -> PolicyResult {
        let state = ctx.value::<Arc<CallState>>();
        let transport = match state.is_some_and(|state| state.needs_new_connection()) {
            true => self.transports.fresh(),
            false => self.transports.usual(),
        };
        let Some(TrueUrl(url)) = ctx.value::<TrueUrl>() else {
            return transport.send(ctx, request).await;
        };
        let veiled = std::mem::replace(request.url_mut(), url.clone());
        let result = transport.send(ctx, request).await;
        *request.url_mut() = veiled;
        result
    }
}
