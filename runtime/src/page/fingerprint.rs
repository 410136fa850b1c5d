//! Recognising a page that comes again under another link.

use std::{collections::HashSet, hash::BuildHasher};

use foldhash::fast::FixedState;
use serde::{Deserialize, de::IgnoredAny};

use crate::Response;

/// The bytes of the items of a page, as one number.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    pub(super) fn of(body: &[u8]) -> Self {
        Self(FixedState::default().hash_one(items(body)))
    }
}

/// From the first list of a body to the end of the last: the items, and what is between them and other lists. Links to further pages are
/// outside, so that a page is the same under each of them.
fn items(body: &[u8]) -> &[u8] {
    let start = body.iter().position(|byte| *byte == b'[');
    let end = body.iter().rposition(|byte| *byte == b']');
    start
        .zip(end)
        .and_then(|(start, end)| body.get(start..=end))
        .unwrap_or_default()
}

/// The pages of a collection so far.
#[derive(Default)]
pub(super) struct Known {
    last: Option<Fingerprint>,
    all: HashSet<Fingerprint>,
}

impl Known {
    /// Takes note of a page. `true` when it was there before: anywhere when it has several items, else directly before, since a page of
    /// one item comes again when the collection is reordered while it is read.
    pub(super) fn is_repeated(&mut self, page: Fingerprint, response: &Response) -> bool {
        let is_last = self.last.replace(page) == Some(page);
        let is_known = !self.all.insert(page);
        is_known && is_repetition(response, is_last)
    }
}

/// Whether a page with the bytes of an earlier one is that page. An empty one proves nothing, nor one with an item without id, as two items
/// with one selected property may well be alike. The body is read again, which only pages that look the same cost.
pub(super) fn is_repetition(response: &Response, directly: bool) -> bool {
    let Ok(Items { value: items }) = response.json::<Items>() else {
        return false;
    };
    let are_identified = items.iter().all(|item| item.id.is_some() || item.link.is_some());
    are_identified && items.len() > usize::from(!directly)
}

#[derive(Deserialize)]
struct Items {
    value: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    id: Option<IgnoredAny>,
    #[serde(rename = "@odata.id", default)]
    link: Option<IgnoredAny>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_make_no_difference_and_items_do() {
        let of = |body: &str| Fingerprint::of(body.as_bytes());
        let first = of(r#"{"@odata.nextLink":"a","value":[{"tags":[1]}]}"#);
        assert!(first == of(r#"{"value":[{"tags":[1]}],"@odata.deltaLink":"b"}"#));
        assert!(first != of(r#"{"@odata.nextLink":"a","value":[{"tags":[2]}]}"#));
        assert!(of("{}") == of("]["));
    }
}
