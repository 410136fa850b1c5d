//! The id that the client gives a call, in the header that the service reads.

use std::sync::Arc;

use async_trait::async_trait;
use azure_core::http::{
    Context, Request,
    policies::{Policy, PolicyResult},
};

use super::redirect::end_of_pipeline;
use crate::header;

/// Sends the id of a call as `client-request-id` and nothing else.
///
/// azure_core adds an `x-ms-client-request-id` of its own to each request that has none, whatever other header of that kind a client is
/// configured with, and its instrumentation reads that name. So the id has that name until here.
#[derive(Debug)]
pub(super) struct RequestId;

#[async_trait]
impl Policy for RequestId {
    async fn send(&self, ctx: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some((first, rest)) = next.split_first() else {
            return Err(end_of_pipeline());
        };
        if let Some(id) = request.headers_mut().remove(header::AZURE_CLIENT_REQUEST_ID) {
            request.insert_header(header::CLIENT_REQUEST_ID, id);
        }
        first.send(ctx, request, rest).await
    }
}
