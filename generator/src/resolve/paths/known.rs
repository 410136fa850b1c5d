//! What is known of names that stand in paths but are no declared properties.

use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::schema::{Target, TypeId};

/// Where a name stands: directly below the service root, or on a type or a collection of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    /// The service root (empty), or a path whose type no page tells: what stands below it is decided for this path alone.
    Path(String),
    /// A value of the type, or a collection of such.
    Type(TypeId, bool),
}

/// What a name was found to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// The name as most pages write it.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: MemberKind,
    /// What it leads to, as far as the pages tell.
    pub(crate) target: Option<Target>,
    /// The first request line or example that has the name.
    pub(crate) place: Place,
    /// A request line has the name, not examples alone.
    pub(crate) by_line: bool,
}

/// The kinds of name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MemberKind {
    /// An entity set or singleton at the root, elsewhere a property that no table declares.
    Property,
    /// An action.
    Action,
    /// A function.
    Function,
    /// The value of a key, written out.
    Key,
}

/// Decisions by owner and lower-cased name.
#[derive(Debug, Default)]
pub(crate) struct Known {
    members: BTreeMap<(Owner, String), Member>,
}

impl Known {
    /// The decision on `name` at `owner`.
    pub(crate) fn get(&self, owner: &Owner, name: &str) -> Option<&Member> {
        self.members.get(&(owner.clone(), simple(name)))
    }

    /// Records a decision.
    pub(crate) fn insert(&mut self, owner: Owner, name: &str, member: Member) {
        self.members.insert((owner, simple(name)), member);
    }

    /// All decisions, in order of owner and name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Owner, &Member)> {
        self.members.iter().map(|((owner, _), member)| (owner.clone(), member))
    }
}

/// The name without its namespace, lower-cased: how decisions are kept.
pub(crate) fn simple(name: &str) -> String {
    name.rsplit('.').next().unwrap_or(name).to_lowercase()
}
