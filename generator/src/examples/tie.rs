//! Ties a pair of examples to the operation that documents it.

use super::pair::Pair;
use crate::dialect::url::{UrlSegment, UrlTemplate};
use crate::schema::matching::Match;
use crate::schema::{OperationId, OperationKind, PathId, Schema, Segment};

/// How an operation was found for a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tie {
    /// By method and path of the request.
    Path(OperationId, Match),
    /// By method and path, after a known slip of the path was put right.
    Corrected(OperationId, Match, Slip),
    /// By the page alone, which documents one operation of that method: the path of the request is another, or there is no
    /// request.
    Page(OperationId),
    /// The request goes to another host, such as that of an upload, or its address means nothing to the API.
    Foreign,
    /// Not at all.
    Loose,
}

impl Tie {
    /// The operation, however it was found.
    #[must_use]
    pub const fn operation(&self) -> Option<OperationId> {
        match self {
            Self::Path(id, _) | Self::Corrected(id, ..) | Self::Page(id) => Some(*id),
            Self::Foreign | Self::Loose => None,
        }
    }

    /// The documented path, if the request has one.
    #[must_use]
    pub const fn found(&self) -> Option<&Match> {
        match self {
            Self::Path(_, found) | Self::Corrected(_, found, _) => Some(found),
            Self::Page(_) | Self::Foreign | Self::Loose => None,
        }
    }
}

/// A slip that example paths make, and whose meaning is clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slip {
    /// A create goes to the key of what does not exist yet.
    KeyOfCreated,
    /// A reference is removed by the path of what it refers to, without `/$ref`.
    MissingRef,
}

impl Slip {
    const ALL: [Self; 2] = [Self::KeyOfCreated, Self::MissingRef];

    /// What is wrong, as the end of a sentence.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::KeyOfCreated => "ends with the key of what is created",
            Self::MissingRef => "lacks `/$ref`",
        }
    }

    /// The path put right, if it can have made this slip.
    pub(super) fn correct(self, method: &str, url: &UrlTemplate) -> Option<UrlTemplate> {
        let mut url = url.clone();
        match (self, method, url.segments.as_slice()) {
            (
                Self::KeyOfCreated,
                "POST",
                [.., _, UrlSegment::Key(_) | UrlSegment::Name(_) | UrlSegment::Literal(_)],
            ) => {
                url.segments.pop();
            }
            (Self::MissingRef, "DELETE", [_, ..]) => url.segments.push(UrlSegment::System("$ref".to_owned())),
            _ => return None,
        }
        Some(url)
    }

    /// Whether what the corrected path leads to is what the slip is about.
    fn explains(self, api: &Schema, found: &Match) -> bool {
        let kind = |wanted| found.operations.iter().any(|id| api.operations[*id].kind == wanted);
        match self {
            Self::KeyOfCreated => kind(OperationKind::Create) && is_collection(api, found.path),
            Self::MissingRef => true,
        }
    }
}

/// A path below which keys stand, or could.
fn is_collection(api: &Schema, path: PathId) -> bool {
    matches!(api.paths[path].segment, Segment::Name(_) | Segment::Cast(_))
}

/// Finds the operation of a pair.
pub(super) fn tie(api: &Schema, pair: &Pair<'_>) -> Tie {
    let Some(request) = pair.request else {
        return on_page(api, pair.file, None).map_or(Tie::Loose, Tie::Page);
    };
    let (Some(line), Some(url)) = (&request.message.value.request, request.url()) else {
        return Tie::Loose;
    };
    if request.says("opaqueUrl") || !url.is_graph() {
        return Tie::Foreign;
    }
    if let Some(found) = api.find_path(&line.method, &url)
        && let Some(id) = of_page(api, &found, pair.file)
    {
        return Tie::Path(id, found);
    }
    let corrected = Slip::ALL.into_iter().find_map(|slip| {
        let url = slip.correct(&line.method, &url)?;
        let found = api.find_path(&line.method, &url)?;
        let id = of_page(api, &found, pair.file)?;
        slip.explains(api, &found).then_some(Tie::Corrected(id, found, slip))
    });
    if let Some(corrected) = corrected {
        return corrected;
    }
    on_page(api, pair.file, Some(&line.method)).map_or(Tie::Loose, Tie::Page)
}

/// The operation that the page itself documents, else the first.
fn of_page(api: &Schema, found: &Match, file: &str) -> Option<OperationId> {
    let own = |id: &&OperationId| *api.operations[**id].place.file == *file;
    let mut operations = found.operations.iter();
    operations.clone().find(own).or_else(|| operations.next()).copied()
}

/// The only operation of the page, of the method where that is known.
fn on_page(api: &Schema, file: &str, method: Option<&str>) -> Option<OperationId> {
    let here = |id: &OperationId| {
        let operation = &api.operations[*id];
        &*operation.place.file == file && method.is_none_or(|method| operation.method == method)
    };
    let mut found = api.operations.ids().filter(here);
    found.next().filter(|_| found.next().is_none())
}
