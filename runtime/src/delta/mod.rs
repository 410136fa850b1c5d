//! Following changes (docs/protocol.md, Delta).

mod merge;
mod walk;

use std::fmt;

use futures::{Stream, StreamExt, TryStreamExt, stream};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{Request, Result, request::Delta};
use merge::{Merged, read_change};
use walk::{Step, Walk};

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

/// What a stream of changes gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<T> {
    /// Something happened to an item.
    Change(Change<T>),
    /// The service had forgotten the checkpoint, maybe in the middle of the round. What came before this event no longer holds, and what
    /// comes after it is a full picture.
    Restarted(Restart),
    /// The end of the round, and where the next one starts. Store it when the changes before it are stored.
    Checkpoint(Checkpoint),
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
        let link = request
            .client()
            .same_origin_link(&request.url()?, checkpoint.as_str())?;
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
    /// Everything in [`ErrorKind`](crate::ErrorKind).
    pub async fn round(self) -> Result<Round<T>> {
        self.first_round().round().await
    }

    /// The first round as a stream: see [`DeltaSince::changes`].
    pub fn changes(self) -> impl Stream<Item = Result<Event<T>>> + Send + Unpin + 'static {
        self.first_round().changes()
    }

    fn first_round(self) -> DeltaSince<T> {
        let request = self.into_inner();
        DeltaSince {
            scratch: request.clone(),
            current: request,
            output: std::marker::PhantomData,
        }
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
    /// Everything in [`ErrorKind`](crate::ErrorKind).
    pub async fn round(self) -> Result<Round<T>> {
        let mut walk = self.walk();
        let mut merged = Merged::default();
        let (mut restarted, mut checkpoint) = (None, None);
        while let Some(step) = walk.step().await? {
            match step {
                Step::Items(items) => items.into_iter().for_each(|item| merged.add(item)),
                Step::Restarted(restart) => (merged, restarted) = (Merged::default(), Some(restart)),
                Step::End(end) => checkpoint = Some(end),
            }
        }
        Ok(Round {
            changes: merged.finish()?,
            checkpoint: checkpoint.ok_or_else(walk::no_checkpoint)?,
            restarted,
        })
    }

    /// The round as a stream that reads each page when it is asked for: of the items, one page is in memory, however much has changed.
    /// The last event is the checkpoint; a stream that was not read to it has none, and the round is to be read again. After an error it
    /// ends.
    ///
    /// What [`round`](Self::round) puts together stays apart here: an item may come several times, the last time counts, and a relation
    /// may come in parts (`members@delta`), which add up.
    pub fn changes(self) -> impl Stream<Item = Result<Event<T>>> + Send + Unpin + 'static {
        let steps = stream::try_unfold(self.walk(), async |mut walk: Walk| {
            let Some(step) = walk.step().await? else {
                return Ok(None);
            };
            Ok(Some((stream::iter(events(step)?).map(Ok), walk)))
        });
        steps.try_flatten().boxed()
    }

    fn walk(self) -> Walk {
        Walk::new(self.current, self.scratch)
    }
}

fn events<T: DeserializeOwned>(step: Step) -> Result<Vec<Event<T>>> {
    match step {
        Step::Items(items) => items
            .into_iter()
            .map(|item| read_change(item.into()).map(Event::Change))
            .collect(),
        Step::Restarted(restart) => Ok(vec![Event::Restarted(restart)]),
        Step::End(checkpoint) => Ok(vec![Event::Checkpoint(checkpoint)]),
    }
}
