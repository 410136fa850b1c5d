//! Ties a pair of examples to the operation that documents it.

use super::pair::Pair;
use crate::dialect::url::parse_url;
use crate::schema::matching::Match;
use crate::schema::{OperationId, Schema};

/// How an operation was found for a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tie {
    /// By method and path of the request.
    Path(OperationId, Match),
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
            Self::Path(id, _) | Self::Page(id) => Some(*id),
            Self::Foreign | Self::Loose => None,
        }
    }
}

/// Finds the operation of a pair.
pub(super) fn tie(api: &Schema, pair: &Pair<'_>) -> Tie {
    let Some(request) = pair.request else {
        return on_page(api, pair.file, None).map_or(Tie::Loose, Tie::Page);
    };
    let opaque = request
        .annotation
        .as_ref()
        .and_then(|annotation| annotation.value.get("opaqueUrl")?.as_bool());
    let Some(line) = &request.message.value.request else {
        return Tie::Loose;
    };
    let url = parse_url(&line.url);
    if opaque == Some(true) || !url.is_graph() {
        return Tie::Foreign;
    }
    if let Some(found) = api.find_path(&line.method, &url) {
        let of_page = |id: &&OperationId| api.operations[**id].place.file == *pair.file;
        let best = found
            .operations
            .iter()
            .find(of_page)
            .or_else(|| found.operations.first());
        if let Some(id) = best.copied() {
            return Tie::Path(id, found);
        }
    }
    on_page(api, pair.file, Some(&line.method)).map_or(Tie::Loose, Tie::Page)
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
