use std::sync::Arc;

use azure_core::http::Context;
use tracing::{Span, field};

use super::Method;
use crate::{Error, Operation, Response, Result, policy::CallState};

/// The bookkeeping of one call: its id, its span, what policies report.
pub(super) struct Call {
    operation: &'static Operation,
    pub(super) id: String,
    state: Arc<CallState>,
    pub(super) context: Context<'static>,
    pub(super) span: Span,
}

impl Call {
    /// `own_id` is the id that the caller gave the call.
    pub(super) fn new(operation: &'static Operation, method: Method, own_id: Option<&str>) -> Self {
        let id = own_id.map_or_else(|| uuid::Uuid::new_v4().to_string(), ToOwned::to_owned);
        let state = Arc::new(CallState::default());
        let context = Context::new().with_value(Arc::clone(&state));
        let span = tracing::info_span!(
            "graph.call",
            operation = operation.name,
            path = operation.path,
            method = method.as_str(),
            client_request_id = id.as_str(),
            status = field::Empty,
            retries = field::Empty,
        );
        Self {
            operation,
            id,
            state,
            context,
            span,
        }
    }

    pub(super) fn note<R>(&self, result: Result<R>, status: impl FnOnce(&R) -> u16) -> Result<R> {
        self.span.record("retries", self.state.retries());
        match result {
            Ok(raw) => {
                self.span.record("status", status(&raw));
                Ok(raw)
            }
            Err(error) => Err(self.with_call_facts(error)),
        }
    }

    pub(super) fn finish(&self, response: Response) -> Result<Response> {
        if response.is_success() || response.status() == 304 {
            return Ok(response.of_call(self.operation, self.id.clone(), self.state.retries()));
        }
        let (status, headers, body) = response.into_parts();
        Err(self.with_call_facts(Error::from_response(status, headers, body)))
    }

    pub(super) fn with_call_facts(&self, error: Error) -> Error {
        error.with_call(self.operation, &self.id, self.state.retries())
    }
}
