//! Following changes (protocol: delta).

use std::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{Error, ErrorKind, Page, Request, Response, Result, page, request::Delta};

/// Where the next round of changes starts. It can be stored with serde; it is opaque, holds the options of the first query, and is of
/// use for some days only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Checkpoint(String);

impl Checkpoint {
    /// The link as the service gave it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The link may hold query values.
impl fmt::Debug for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Checkpoint")
    }
}

/// One thing that happened to an item since the checkpoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Change<T> {
    /// It was created or changed; with `Prefer: return=minimal` only the changed properties are there. Relations that came split over
    /// several pages are together.
    Changed(T),
    /// It is gone.
    Removed(Removed),
}

/// An item that is gone. It may be one that the caller never saw.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    /// Its id.
    pub id: String,
    /// Why.
    pub reason: RemovedReason,
    /// What else the service said of it.
    pub properties: Map<String, Value>,
}

/// Why an item is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovedReason {
    /// It can be restored, or no longer belongs to the collection.
    Changed,
    /// It is deleted for good.
    Deleted,
    /// A reason that this crate does not know.
    Other(String),
}

/// All changes of one round.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Round<T> {
    /// What happened, one entry for each item, in the order of their first mention.
    pub changes: Vec<Change<T>>,
    /// Where the next round starts.
    pub checkpoint: Checkpoint,
    /// Set when the service had forgotten the checkpoint: the changes are then a full picture, and the caller has to compare.
    pub restarted: Option<Restart>,
}

/// What to do with local state after the service started over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Restart {
    /// Replace it by what came.
    Replace,
    /// Replace it by what came; local items that did not come are deleted when they were synchronised before, else uploaded
    /// (`resyncApplyDifferences`).
    ApplyDifferences,
    /// Upload local items that did not come, and keep both when in doubt (`resyncUploadDifferences`).
    UploadDifferences,
}

impl<T: DeserializeOwned + Send + 'static> Delta<T> {
    /// Goes on where an earlier round ended.
    ///
    /// # Errors
    /// `Refused` when the checkpoint is of another host.
    pub fn since(self, checkpoint: &Checkpoint) -> Result<DeltaSince<T>> {
        let request = self.into_inner();
        let link = request.client().home_link(&request.url()?, checkpoint.as_str())?;
        let follow = request.follow(link);
        Ok(DeltaSince {
            scratch: request,
            current: follow,
            output: std::marker::PhantomData,
        })
    }

    /// Starts from now: the round has no changes, only a checkpoint. For directory objects and Outlook; drives want
    /// [`latest_of_drive`](Self::latest_of_drive).
    pub fn latest(self) -> Self {
        self.query("$deltatoken", "latest")
    }

    /// Starts from now, in the words of drives.
    pub fn latest_of_drive(self) -> Self {
        self.query("token", "latest")
    }

    /// Reads all pages of the first round.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`].
    pub async fn round(self) -> Result<Round<T>> {
        let request = self.into_inner();
        DeltaSince {
            scratch: request.clone(),
            current: request,
            output: std::marker::PhantomData,
        }
        .round()
        .await
    }
}

/// A round of changes after a checkpoint.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeltaSince<T> {
    /// The query as of the first round, to start over.
    scratch: Request,
    current: Request,
    output: std::marker::PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + Send + 'static> DeltaSince<T> {
    /// Reads all pages of the round. When the service has forgotten the checkpoint, it starts over once, where the service says or from
    /// the first query.
    ///
    /// # Errors
    /// Everything in [`ErrorKind`].
    pub async fn round(self) -> Result<Round<T>> {
        let gone = match read_round(self.current.clone()).await {
            Err(error) if must_restart(&error) => error,
            result => return result.and_then(|merged| merged.finish(None)),
        };
        let restart = restart_kind(&gone);
        let again = match gone.location() {
            Some(link) => {
                let link = self.current.client().home_link(&self.current.url()?, link)?;
                self.current.follow(link)
            }
            None => self.scratch,
        };
        read_round(again).await?.finish(Some(restart))
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

async fn read_round(first: Request) -> Result<Merged> {
    let mut links = page::Links::new(first.client().max_pages());
    let mut merged = Merged::default();
    let mut next = Some(first);
    while let Some(request) = next {
        links.enter(&request.url()?)?;
        let response: Response = request.clone().send().await?;
        let page: Page<Map<String, Value>> = page::read(response, &request)?;
        next = page.next_request();
        merged.checkpoint = page.delta_link().map(|link| Checkpoint(link.to_owned()));
        page.items.into_iter().for_each(|item| merged.add(item));
    }
    Ok(merged)
}

/// The items of a round by id; serde_json's map keeps the order of first mention.
#[derive(Default)]
struct Merged {
    items: Map<String, Value>,
    /// How many items without an id there are; each is kept for itself.
    nameless: usize,
    checkpoint: Option<Checkpoint>,
}

impl Merged {
    fn add(&mut self, item: Map<String, Value>) {
        let key = match item.get("id").and_then(Value::as_str) {
            Some(id) => format!("id {id}"),
            None => {
                self.nameless += 1;
                format!("nameless {}", self.nameless)
            }
        };
        match self.items.get_mut(&key) {
            Some(Value::Object(known)) if !is_removed(known) && !is_removed(&item) => merge(known, item),
            _ => drop(self.items.insert(key, Value::Object(item))),
        }
    }

    fn finish<T: DeserializeOwned>(self, restarted: Option<Restart>) -> Result<Round<T>> {
        let checkpoint = self
            .checkpoint
            .ok_or_else(|| Error::new(ErrorKind::Decode, "the last page of the round has no delta link"))?;
        let changes = self
            .items
            .into_iter()
            .map(|(_, item)| read_change(item))
            .collect::<Result<_>>()?;
        Ok(Round {
            changes,
            checkpoint,
            restarted,
        })
    }
}

/// Later values win; the parts of a relation (`members@delta`) are put together, and what comes twice is kept once.
fn merge(known: &mut Map<String, Value>, item: Map<String, Value>) {
    for (name, value) in item {
        match (known.get_mut(&name), value) {
            (Some(Value::Array(parts)), Value::Array(more)) if name.ends_with("@delta") => {
                for part in more {
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                }
            }
            (_, value) => drop(known.insert(name, value)),
        }
    }
}

/// `@removed`, or for drive items the `deleted` facet.
fn is_removed(item: &Map<String, Value>) -> bool {
    item.contains_key("@removed") || item.get("deleted").is_some_and(Value::is_object)
}

fn read_change<T: DeserializeOwned>(item: Value) -> Result<Change<T>> {
    match item {
        Value::Object(mut properties) if is_removed(&properties) => {
            let id = properties
                .get("id")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned();
            let removed = properties.shift_remove("@removed");
            let reason = match removed
                .as_ref()
                .and_then(|removed| removed.get("reason"))
                .and_then(Value::as_str)
            {
                Some("changed") => RemovedReason::Changed,
                Some("deleted") | None => RemovedReason::Deleted,
                Some(other) => RemovedReason::Other(other.to_owned()),
            };
            Ok(Change::Removed(Removed { id, reason, properties }))
        }
        item => serde_json::from_value(item)
            .map(Change::Changed)
            .map_err(|_| Error::new(ErrorKind::Decode, "a changed item has another form than documented")),
    }
}
