//! What is known of names that stand in paths but are no declared properties.

use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::rules::Rule;
use crate::schema::{Target, TypeId, TypeRef};

/// Where a name stands: directly below the service root, or on a type or a collection of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Owner {
    /// The service root (empty), or a path whose type no page tells: what stands below it is decided for this path alone.
    Path(String),
    /// A value of the type, or a collection of such.
    Type(TypeId, bool),
}

impl Owner {
    /// The path by which what stands below `name` is known, where that has no type.
    fn path_of(&self, name: &str) -> String {
        match self {
            Self::Path(path) => format!("{path}/{name}"),
            Self::Type(ty, _) => format!("{}/{name}", container_path(*ty)),
        }
    }

    /// The same place once the containers that it is in have types.
    fn settled(self, containers: &BTreeMap<String, TypeId>) -> Self {
        let Self::Path(path) = &self else { return self };
        let mut best: Option<(usize, TypeId)> = None;
        for (at, _) in path.match_indices('/').skip(1).chain([(path.len(), "")]) {
            if let Some(ty) = path.get(..at).and_then(|path| containers.get(path)) {
                best = Some((at, *ty));
            }
        }
        match best {
            Some((at, ty)) if at == path.len() => Self::Type(ty, false),
            Some((at, ty)) => Self::Path(format!("{}{}", container_path(ty), path.get(at..).unwrap_or_default())),
            None => self,
        }
    }
}

/// The path by which untyped names below a value of `ty` are known.
pub(super) fn container_path(ty: TypeId) -> String {
    format!("{ty:?}")
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
    /// The rule that decided where it leads, where that is no statement of a page.
    pub(crate) rule: Option<Rule>,
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

    /// Takes over what the schema has learnt: the types of containers, by the path that they were known by, and properties
    /// that are declared now and need no decision.
    pub(crate) fn settle(&mut self, containers: &BTreeMap<String, TypeId>, declared: impl Fn(TypeId, &str) -> bool) {
        for ((owner, name), mut member) in std::mem::take(&mut self.members) {
            let path = owner.path_of(&name);
            if member.target.is_none() && member.kind == MemberKind::Property {
                member.target = containers.get(&path).map(|ty| Target {
                    ty: TypeRef::Structured(*ty),
                    collection: false,
                });
            }
            let owner = owner.settled(containers);
            let known =
                matches!(owner, Owner::Type(ty, false) if member.kind == MemberKind::Property && declared(ty, &name));
            if !known {
                self.members.insert((owner, name), member);
            }
        }
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
