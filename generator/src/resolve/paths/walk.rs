//! Walks a URL through the schema: each segment gets its meaning from what stands before it.

use super::known::{Known, MemberKind, Owner, container_path};
use crate::dialect::url::{UrlArgument, UrlSegment, UrlTemplate, UrlValue};
use crate::resolve::members::Members;
use crate::schema::{Segment, Target, TypeId, TypeRef};

/// A step of a walk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Step {
    /// The segment as the path tree has it.
    pub(crate) segment: Segment,
    /// What the path leads to so far.
    pub(crate) target: Option<Target>,
    /// What the step goes out from, for actions and functions: what they are bound to.
    pub(crate) from: Option<Target>,
    /// Whether the schema knows the segment: declared, decided before, or regular for its place.
    pub(crate) known: bool,
}

/// A name that neither the schema nor a decision knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Missing {
    /// Where the name stands.
    pub(crate) owner: Owner,
    /// Which segment of the URL it is.
    pub(crate) at: usize,
}

/// The walk of one URL.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Walk {
    /// One step a segment, or two where a segment holds name and key.
    pub(crate) steps: Vec<Step>,
    /// The first name that is not known.
    pub(crate) missing: Option<Missing>,
    /// A key follows a single value, which the line or a declaration has wrong: what is below tells nothing.
    pub(crate) has_stray_key: bool,
}

/// Where a walk stands.
#[derive(Clone)]
enum At {
    /// The root, or below names that are known but not typed.
    Path(String),
    Typed(Target),
    Unknown,
}

impl At {
    const fn target(&self) -> Option<Target> {
        match self {
            Self::Typed(target) => Some(*target),
            Self::Path(_) | Self::Unknown => None,
        }
    }

    fn owner(&self) -> Option<Owner> {
        match self {
            Self::Path(path) => Some(Owner::Path(path.clone())),
            Self::Typed(target) => Members::structured(*target).map(|ty| Owner::Type(ty, target.collection)),
            Self::Unknown => None,
        }
    }

    /// Where a step leads whose type is not told.
    fn below(&self, segment: &Segment) -> Self {
        match (self, segment) {
            (Self::Path(path), Segment::Name(name)) => Self::Path(format!("{path}/{}", name.to_lowercase())),
            (Self::Path(path), Segment::Key(_) | Segment::AlternateKey(_)) => Self::Path(format!("{path}/{{}}")),
            (Self::Typed(target), Segment::Name(name)) => {
                let owner = Members::structured(*target).map(container_path).unwrap_or_default();
                Self::Path(format!("{owner}/{}", name.to_lowercase()))
            }
            _ => Self::Unknown,
        }
    }
}

/// Walks `url` as far as the schema and the decisions go, and structurally from there.
pub(crate) fn walk(members: &Members<'_>, known: &Known, url: &UrlTemplate) -> Walk {
    let mut walker = Walker {
        members,
        known,
        at: At::Path(String::new()),
        walk: Walk::default(),
    };
    for (at, segment) in url.segments.iter().enumerate() {
        let next = url.segments.get(at + 1);
        walker.segment(at, segment, next);
    }
    walker.walk
}

struct Walker<'a> {
    members: &'a Members<'a>,
    known: &'a Known,
    at: At,
    walk: Walk,
}

impl Walker<'_> {
    fn segment(&mut self, at: usize, segment: &UrlSegment, next: Option<&UrlSegment>) {
        match segment {
            UrlSegment::Name(name) => self.name(at, name, next),
            UrlSegment::Key(names) => self.key(Segment::Key(names.clone())),
            UrlSegment::Literal(_) => self.key(Segment::Key(vec!["id".to_owned()])),
            UrlSegment::AlternateKey(name, _) => self.key(Segment::AlternateKey(vec![name.clone()])),
            UrlSegment::Call { name, arguments } => self.call(at, name, arguments),
            UrlSegment::ItemPath(name) => {
                let target = self.at.target().map(|target| Target {
                    collection: false,
                    ..target
                });
                self.step(Segment::ItemPath(name.clone()), target, true);
            }
            UrlSegment::System(name) => self.system(name),
            UrlSegment::Ellipsis => self.step(Segment::System("...".to_owned()), None, false),
        }
    }

    fn step(&mut self, segment: Segment, target: Option<Target>, known: bool) {
        let from = self.at.target();
        self.at = match target {
            Some(target) => At::Typed(target),
            None if known => self.at.below(&segment),
            None => At::Unknown,
        };
        self.walk.steps.push(Step {
            segment,
            target,
            from,
            known,
        });
    }

    fn missing(&mut self, at: usize) {
        if self.walk.missing.is_none()
            && let Some(owner) = self.at.owner()
        {
            self.walk.missing = Some(Missing { owner, at });
        }
    }

    fn name(&mut self, at: usize, name: &str, next: Option<&UrlSegment>) {
        if let Some(ty) = self.cast(name) {
            let target = self.at.target().map(|target| Target {
                ty: TypeRef::Structured(ty),
                ..target
            });
            return self.step(Segment::Cast(ty), target, true);
        }
        if let Some((name, target)) = self.declared(name) {
            return self.step(Segment::Name(name), Some(target), true);
        }
        if let Some(member) = self.at.owner().and_then(|owner| self.known.get(&owner, name)) {
            let (kind, own, target) = (member.kind, member.name.clone(), member.target);
            return self.decided(kind, &own, name, target);
        }
        if let At::Typed(target) = self.at
            && target.collection
            && next.is_some_and(|next| !matches!(next, UrlSegment::Key(_) | UrlSegment::Literal(_)))
        {
            // Only a key, a cast or an operation can follow a collection; the first is the only one that has more below.
            return self.key(Segment::Key(vec!["id".to_owned()]));
        }
        self.missing(at);
        self.step(Segment::Name(name.to_owned()), None, false);
    }

    fn decided(&mut self, kind: MemberKind, own: &str, written: &str, target: Option<Target>) {
        match kind {
            MemberKind::Property => self.step(Segment::Name(own.to_owned()), target, true),
            MemberKind::Action => self.step(Segment::Action(qualified_as(written, own)), target, true),
            MemberKind::Function => {
                let segment = Segment::Function {
                    name: qualified_as(written, own),
                    parameters: Vec::new(),
                    bare: true,
                };
                self.step(segment, target, true);
            }
            MemberKind::Key => self.key(Segment::Key(vec!["id".to_owned()])),
        }
    }

    /// A qualified name is a cast when it names a type; bound operations may be qualified as well.
    fn cast(&self, name: &str) -> Option<TypeId> {
        let at_root = matches!(&self.at, At::Path(path) if path.is_empty());
        if !name.contains('.') || at_root {
            return None;
        }
        let found = self.members.types_named(name);
        let here = self.at.target().and_then(Members::structured);
        let fits = |ty: &TypeId| here.is_some_and(|here| self.members.is_a(*ty, here));
        found.iter().copied().find(fits).or_else(|| found.first().copied())
    }

    /// The declared property, own, inherited, or of a derived type.
    fn declared(&self, name: &str) -> Option<(String, Target)> {
        let At::Typed(target) = self.at else { return None };
        let ty = Members::structured(target).filter(|_| !target.collection)?;
        let property = self
            .members
            .property(ty, name)
            .or_else(|| self.members.property_below(ty, name).map(|(_, property)| property))?;
        Some((property.name.clone(), Members::target(property)))
    }

    /// A key makes a value of a collection. On a value it is a mistake of the page or of a declaration: the type stays.
    fn key(&mut self, segment: Segment) {
        let regular = match &self.at {
            At::Typed(target) => {
                self.walk.has_stray_key |= !target.collection;
                target.collection
            }
            At::Path(path) => !path.is_empty() && !path.ends_with('}'),
            At::Unknown => false,
        };
        let target = self.at.target().map(|target| Target {
            collection: false,
            ..target
        });
        self.step(segment, target, regular);
    }

    fn call(&mut self, at: usize, name: &str, arguments: &[UrlArgument]) {
        let decided = self.at.owner().and_then(|owner| self.known.get(&owner, name)).cloned();
        let set = match &decided {
            Some(member) if member.kind == MemberKind::Property => {
                member.target.map(|target| (member.name.clone(), target))
            }
            Some(_) => None,
            None => self.declared(name),
        };
        if let Some((name, target)) = set.filter(|(_, target)| target.collection && is_key(arguments)) {
            self.step(Segment::Name(name), Some(target), true);
            return self.key(key_segment(arguments));
        }
        if let Some(member) = decided.as_ref().filter(|member| member.kind == MemberKind::Action) {
            let (own, target) = (member.name.clone(), member.target);
            return self.decided(MemberKind::Action, &own, name, target);
        }
        if decided.is_none() {
            self.missing(at);
        }
        let own = decided.as_ref().map_or(name, |member| &member.name);
        let segment = Segment::Function {
            name: qualified_as(name, own),
            parameters: arguments.iter().map(argument_name).collect(),
            bare: false,
        };
        self.step(
            segment,
            decided.as_ref().and_then(|member| member.target),
            decided.is_some(),
        );
    }

    fn system(&mut self, name: &str) {
        let here = self.at.target();
        let typed = here.is_some();
        match name.to_ascii_lowercase().as_str() {
            "$ref" => self.step(Segment::Ref, here, typed),
            "$value" => self.step(Segment::Value, here, typed),
            "$count" => self.step(Segment::Count, here, typed),
            _ => self.step(Segment::System(name.to_owned()), None, true),
        }
    }
}

/// The decided spelling, with the namespace where the page writes one.
fn qualified_as(written: &str, own: &str) -> String {
    match written.rsplit_once('.') {
        Some((namespace, _)) => format!("{namespace}.{own}"),
        None => own.to_owned(),
    }
}

/// Arguments that are a key: one value, or names with values where a collection stands.
fn is_key(arguments: &[UrlArgument]) -> bool {
    !arguments.is_empty()
}

fn key_segment(arguments: &[UrlArgument]) -> Segment {
    let names: Vec<String> = arguments.iter().filter_map(|argument| argument.name.clone()).collect();
    if names.len() == arguments.len() {
        return Segment::AlternateKey(names);
    }
    let names = arguments.iter().map(argument_name).collect();
    Segment::Key(names)
}

/// The name of an argument; one without takes the name of its placeholder.
fn argument_name(argument: &UrlArgument) -> String {
    match (&argument.name, &argument.value) {
        (Some(name), _) => name.clone(),
        (None, UrlValue::Placeholder { name, .. }) => name.clone(),
        (None, _) => "id".to_owned(),
    }
}
