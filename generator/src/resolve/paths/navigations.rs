//! What paths tell of the schema itself: navigation properties that no table declares, and the types of containers,
//! which have no page of their own.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Known, Member, MemberKind, Owner, container_path, simple};
use crate::diagnostic::Place;
use crate::resolve::members::Members;
use crate::resolve::names::DEFAULT_NAMESPACE;
use crate::schema::{QualifiedName, Target, TypeId, TypeKind};

/// A navigation property that only paths tell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Navigation {
    /// Its name.
    pub(crate) name: String,
    /// What it leads to.
    pub(crate) to: Destination,
    /// The first request line that has it.
    pub(crate) place: Place,
}

/// What a navigation leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Destination {
    /// A declared entity, or a collection of such.
    Declared(Target),
    /// A container, by its position among those that are found with it.
    Container(usize),
}

/// A singleton or property that only holds navigations; without a name that pages tell, its type has that of the segment.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Container {
    /// The path that it was known by.
    pub(crate) path: String,
    /// The name of the type.
    pub(crate) name: QualifiedName,
    /// What stands below it.
    pub(crate) navigations: Vec<Navigation>,
    /// The first request line that has it.
    pub(crate) place: Place,
}

/// Everything of the schema that only paths tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PathFacts {
    /// Navigation properties of declared types.
    pub(crate) navigations: Vec<(TypeId, Navigation)>,
    /// Types of containers.
    pub(crate) containers: Vec<Container>,
}

impl PathFacts {
    /// Leaves out containers, and what leads to them.
    pub(crate) fn drop_containers(&mut self) {
        self.containers.clear();
        self.navigations
            .retain(|(_, navigation)| matches!(navigation.to, Destination::Declared(_)));
    }
}

/// Collects from the decisions on undeclared names what request lines tell of the schema; `titles` has the names of
/// containers that pages tell, by path.
pub(crate) fn path_facts(members: &Members<'_>, known: &Known, titles: &BTreeMap<String, String>) -> PathFacts {
    let mut finder = Finder {
        members,
        titles,
        below: BTreeMap::new(),
        facts: PathFacts::default(),
        names: BTreeSet::new(),
    };
    let properties = |member: &Member| member.kind == MemberKind::Property && member.by_line;
    let mut typed = Vec::new();
    for (owner, member) in known.iter().filter(|(_, member)| properties(member)) {
        match owner {
            Owner::Path(path) => finder.below.entry(path).or_default().push(member),
            Owner::Type(ty, false) => typed.push((ty, member)),
            Owner::Type(_, true) => {}
        }
    }
    let roots = finder.below.get("").cloned().unwrap_or_default();
    for member in roots {
        finder.destination("", member);
    }
    let told: BTreeSet<(TypeId, String)> = typed.iter().map(|(ty, member)| (*ty, simple(&member.name))).collect();
    for (ty, member) in typed {
        let name = simple(&member.name);
        let bases = members.schema().lineage(ty).skip(1);
        let inherited = bases.into_iter().any(|(base, _)| told.contains(&(base, name.clone())));
        if inherited {
            continue;
        }
        if let Some(navigation) = finder.navigation(&container_path(ty), member) {
            finder.facts.navigations.push((ty, navigation));
        }
    }
    finder.facts
}

struct Finder<'f> {
    members: &'f Members<'f>,
    /// Names of containers that pages tell, by path.
    titles: &'f BTreeMap<String, String>,
    /// Undeclared properties by the path that they stand below.
    below: BTreeMap<String, Vec<&'f Member>>,
    facts: PathFacts,
    /// Names of containers that are taken, lower-cased.
    names: BTreeSet<String>,
}

impl Finder<'_> {
    fn navigation(&mut self, path: &str, member: &Member) -> Option<Navigation> {
        Some(Navigation {
            name: member.name.clone(),
            to: self.destination(path, member)?,
            place: member.place.clone(),
        })
    }

    fn destination(&mut self, path: &str, member: &Member) -> Option<Destination> {
        match member.target {
            Some(target) => {
                let ty = Members::structured(target)?;
                let entity = self.members.schema().types[ty].kind == TypeKind::Entity;
                entity.then_some(Destination::Declared(target))
            }
            None => self
                .container(&format!("{path}/{}", member.name.to_lowercase()), member)
                .map(Destination::Container),
        }
    }

    /// The container at `path`: undeclared properties stand below it, and its name is free.
    fn container(&mut self, path: &str, member: &Member) -> Option<usize> {
        let below = self.below.get(path)?.clone();
        let name = self.titles.get(path).unwrap_or(&member.name).clone();
        let free = self.members.types_named(&name).is_empty();
        if !free || !self.names.insert(name.to_lowercase()) {
            return None;
        }
        let navigations: Vec<Navigation> = below
            .into_iter()
            .filter_map(|member| self.navigation(path, member))
            .collect();
        if navigations.is_empty() {
            return None;
        }
        let name = QualifiedName {
            namespace: self.namespace(&navigations),
            name,
        };
        self.facts.containers.push(Container {
            path: path.to_owned(),
            name,
            navigations,
            place: member.place.clone(),
        });
        Some(self.facts.containers.len() - 1)
    }

    /// The namespace of all that a container leads to, where that is one.
    fn namespace(&self, navigations: &[Navigation]) -> String {
        let spaces: BTreeSet<&str> = navigations
            .iter()
            .filter_map(|navigation| match navigation.to {
                Destination::Declared(target) => {
                    let ty = Members::structured(target)?;
                    Some(self.members.schema().types[ty].name.namespace.as_str())
                }
                Destination::Container(at) => {
                    let container = self.facts.containers.get(at)?;
                    Some(container.name.namespace.as_str())
                }
            })
            .collect();
        match spaces.iter().collect::<Vec<_>>().as_slice() {
            [only] => (**only).to_owned(),
            _ => DEFAULT_NAMESPACE.to_owned(),
        }
    }
}
