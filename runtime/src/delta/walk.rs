//! From page to page of a round, and back to its beginning when the service has forgotten the checkpoint.

use serde_json::{Map, Value};

use super::{Checkpoint, Restart};
use crate::{
    Error, ErrorKind, Page, Request, Result,
    page::{self, Links},
};

/// A round under way. It holds no items: its memory does not depend on how much has changed.
pub(super) struct Walk {
    /// `None` at the end, and after an error.
    next: Option<Request>,
    links: Links,
    /// The query as of the first round; taken when the round starts over, which happens once.
    scratch: Option<Request>,
    checkpoint: Option<Checkpoint>,
}

/// What the next call gave.
pub(super) enum Step {
    /// A page.
    Items(Vec<Map<String, Value>>),
    /// The round starts over: what came so far no longer holds.
    Restarted(Restart),
    /// There are no more pages.
    End(Checkpoint),
}

impl Walk {
    pub(super) fn new(first: Request, scratch: Request) -> Self {
        Self {
            links: Links::new(first.client().max_pages()),
            next: Some(first),
            scratch: Some(scratch),
            checkpoint: None,
        }
    }

    /// The next step; `None` after the end, and after an error.
    pub(super) async fn step(&mut self) -> Result<Option<Step>> {
        if let Some(checkpoint) = self.checkpoint.take() {
            return Ok(Some(Step::End(checkpoint)));
        }
        let Some(request) = self.next.take() else {
            return Ok(None);
        };
        match self.read(&request).await {
            Ok(page) => self.arrive(page).map(Some),
            Err(error) if must_restart(&error) => self.start_over(&request, error).map(Some),
            Err(error) => Err(error),
        }
    }

    async fn read(&mut self, request: &Request) -> Result<Page<Map<String, Value>>> {
        self.links.enter(&request.url()?)?;
        page::read(&request.perform().await?, request)
    }

    fn arrive(&mut self, page: Page<Map<String, Value>>) -> Result<Step> {
        self.next = page.next_request();
        if self.next.is_none() {
            let link = page.delta_link().ok_or_else(no_checkpoint)?;
            self.checkpoint = Some(Checkpoint(link.to_owned()));
        }
        Ok(Step::Items(page.items))
    }

    /// Where the service says, or from the first query.
    fn start_over(&mut self, request: &Request, gone: Error) -> Result<Step> {
        let restart = restart_kind(&gone);
        let Some(scratch) = self.scratch.take() else {
            return Err(gone);
        };
        let again = match gone.location() {
            Some(link) => request.follow(request.client().same_origin_link(&request.url()?, link)?),
            None => scratch,
        };
        self.links = Links::new(again.client().max_pages());
        self.next = Some(again);
        Ok(Step::Restarted(restart))
    }
}

/// 410, or a code that says the same with another status.
fn must_restart(error: &Error) -> bool {
    error.kind() == ErrorKind::Gone || error.has_code("syncStateNotFound") || error.has_code("resyncRequired")
}

fn restart_kind(error: &Error) -> Restart {
    // drives put the two names into the inner code
    if error.has_code("resyncApplyDifferences") || error.has_code("resyncChangesApplyDifferences") {
        Restart::ApplyDifferences
    } else if error.has_code("resyncUploadDifferences") || error.has_code("resyncChangesUploadDifferences") {
        Restart::UploadDifferences
    } else {
        Restart::Replace
    }
}

pub(super) fn no_checkpoint() -> Error {
    Error::new(ErrorKind::Decode, "the last page of the round has no delta link")
}
