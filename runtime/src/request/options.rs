//! Typed query options (docs/protocol.md, Query options).

use super::{Call, CallList, Count, Delta, Get, GetIfChanged, List, Request};
use crate::query::{Expansion, Filter, Ordering, Search, Selection};

macro_rules! shaped {
    ($($name:ident),*) => {
        $(impl<T> $name<T> {
            /// Only these properties (`$select`); several calls add up.
            pub fn select(self, properties: impl Selection) -> Self {
                self.map(|request| select(request, &properties.to_text()))
            }

            /// These relations inline (`$expand`); several calls add up.
            pub fn expand(self, relations: impl Expansion) -> Self {
                self.map(|request| request.query_item("$expand", &relations.to_text()))
            }
        })*
    };
}
shaped!(Get, GetIfChanged, List, CallList, Call, Delta);

/// Some services refuse a property that is named twice.
fn select(request: Request, properties: &str) -> Request {
    properties.split(',').fold(request, |request, property| {
        let known = request.query_value("$select").unwrap_or_default();
        if known.split(',').any(|known| known == property) {
            request
        } else {
            request.query_item("$select", property)
        }
    })
}

macro_rules! filtered {
    ($($name:ident $(<$t:ident>)?),*) => {
        $(impl $(<$t>)? $name $(<$t>)? {
            /// Only items for which this holds (`$filter`); of several calls all must hold.
            pub fn filter(self, condition: Filter) -> Self {
                self.map(|request| {
                    let condition = match request.query_value("$filter") {
                        Some(known) => Filter::raw(known).and(condition),
                        None => condition,
                    };
                    request.query("$filter", condition.to_string())
                })
            }

            /// Only items that are found by this (`$search`).
            pub fn search(self, search: Search) -> Self {
                self.map(|request| request.query("$search", search.to_string()))
            }
        })*
    };
}
filtered!(List<T>, CallList<T>, Delta<T>, Count);

macro_rules! ordered {
    ($($name:ident),*) => {
        $(impl<T> $name<T> {
            /// In this order (`$orderby`); several calls add up, the first counts most.
            pub fn order_by(self, keys: impl Ordering) -> Self {
                self.map(|request| request.query_item("$orderby", &keys.to_text()))
            }

            /// At most this many items on each page (`$top`). It is no limit of the whole: `items` and `pages` go on with the next page, so
            /// `top(5).items()` gives more than five where there are more. [`items_up_to`](Self::items_up_to) has a limit. Some services
            /// cap the size of a page, or ignore it.
            pub fn top(self, count: u32) -> Self {
                self.map(|request| request.query("$top", count.to_string()))
            }

            /// Without the first items (`$skip`). To go on with a later page, [`resume`](Self::resume) at its link instead.
            pub fn skip(self, count: u32) -> Self {
                self.map(|request| request.query("$skip", count.to_string()))
            }

            /// With the number of all items on the first page (`$count=true`).
            pub fn count(self) -> Self {
                self.map(|request| request.query("$count", "true"))
            }
        })*
    };
}
ordered!(List, CallList);
