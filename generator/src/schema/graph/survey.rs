//! The documented paths as steps from node to node.

use std::collections::BTreeMap;

use super::NodeKey;
use super::step::Step;
use crate::schema::{Id, Operation, PathId, ResponseBody, Schema, Segment, Target, TypeId, TypeKind, TypeRef};

/// Where each documented path leads, before it is known how.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// The nodes that paths lead to, by path; the path of a call leads to none of its own.
    pub(super) keys: BTreeMap<PathId, Found>,
    /// The position of each node, which is its id in the end: literal nodes name the one above them by it.
    pub(super) positions: BTreeMap<NodeKey, usize>,
    targets: BTreeMap<NodeKey, Target>,
}

/// The node that a path leads to, and from where.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) key: NodeKey,
    pub(super) from: Option<Departure>,
}

/// The last step of a path.
#[derive(Clone, Debug)]
pub(super) struct Departure {
    /// The node that it leaves.
    pub(super) key: NodeKey,
    pub(super) step: Step,
    /// The type that declares the step, where it leaves a resource.
    pub(super) declared: Option<TypeId>,
}

impl Survey {
    /// Reads the paths, each after the one above it.
    pub(super) fn of(schema: &Schema) -> Self {
        let mut survey = Self::default();
        let mut open: Vec<PathId> = schema.paths.ids().take(1).collect();
        while let Some(path) = open.pop() {
            survey.visit(schema, path);
            open.extend(schema.paths[path].children.iter().rev());
        }
        survey
    }

    /// The type of what a node stands for.
    pub(super) fn target(&self, key: &NodeKey) -> Option<Target> {
        self.targets.get(key).copied()
    }

    fn visit(&mut self, schema: &Schema, path: PathId) {
        let node = &schema.paths[path];
        let above = node.parent.and_then(|parent| self.keys.get(&parent));
        let Some(above) = above.map(|found| found.key.clone()) else {
            if node.parent.is_none() {
                let key = NodeKey::Service;
                self.settle(path, Found { key, from: None }, None);
            }
            return;
        };
        if is_call(schema, path) {
            return;
        }
        let walk = Walk {
            schema,
            path,
            from: &above,
            item: self
                .target(&above)
                .filter(|target| !target.collection)
                .and_then(structured),
            element: self
                .target(&above)
                .filter(|target| target.collection)
                .and_then(structured),
        };
        let (step, key, target, declared) = walk.below(self.position(&above));
        let from = Some(Departure {
            key: above,
            step,
            declared,
        });
        self.settle(path, Found { key, from }, target);
    }

    fn settle(&mut self, path: PathId, found: Found, target: Option<Target>) {
        self.position(&found.key);
        if let Some(target) = target {
            self.targets.entry(found.key.clone()).or_insert(target);
        }
        self.keys.insert(path, found);
    }

    /// The position of a node among all.
    fn position(&mut self, key: &NodeKey) -> usize {
        let next = self.positions.len();
        *self.positions.entry(key.clone()).or_insert(next)
    }
}

/// Whether a path only names a call on the node above.
pub(super) fn is_call(schema: &Schema, path: PathId) -> bool {
    let node = &schema.paths[path];
    match &node.segment {
        Segment::Function { .. } => node.children.is_empty() && resource_of_function(schema, path).is_none(),
        Segment::Action(_) | Segment::Ref | Segment::Value | Segment::Count | Segment::System(_) => {
            node.children.is_empty()
        }
        _ => false,
    }
}

/// The type of the one resource that a function gives, which goes on behind it.
fn resource_of_function(schema: &Schema, path: PathId) -> Option<TypeId> {
    let node = &schema.paths[path];
    let entity = |ty: TypeRef| match ty {
        TypeRef::Structured(id) if schema.types[id].kind == TypeKind::Entity => Some(id),
        _ => None,
    };
    let mut operations = node.operations.iter().map(|id| &schema.operations[*id]);
    match operations.next() {
        Some(operation) => match operation.response {
            ResponseBody::One(ty) if is_plain_read(operation) => entity(ty),
            _ => None,
        },
        None => node
            .target
            .filter(|target| !target.collection)
            .and_then(|target| entity(target.ty)),
    }
}

/// Whether a call is a GET that needs nothing but its path.
fn is_plain_read(operation: &Operation) -> bool {
    operation.method == "GET" && operation.query.custom.iter().all(|option| !option.required)
}

pub(super) fn structured(target: Target) -> Option<TypeId> {
    match target.ty {
        TypeRef::Structured(id) => Some(id),
        TypeRef::Edm(_) | TypeRef::Enum(_) => None,
    }
}

/// One step of a documented path.
struct Walk<'a> {
    schema: &'a Schema,
    path: PathId,
    from: &'a NodeKey,
    /// The type of the resource that the step leaves.
    item: Option<TypeId>,
    /// The type of the items of the collection that it leaves.
    element: Option<TypeId>,
}

type Way = (Step, NodeKey, Option<Target>, Option<TypeId>);

impl Walk<'_> {
    fn below(&self, position: usize) -> Way {
        let segment = &self.schema.paths[self.path].segment;
        let found = match segment {
            Segment::Name(name) => self.name(name),
            Segment::Key(_) | Segment::AlternateKey(_) => {
                self.element.map(|ty| (Step::of(segment), item(ty), one(ty), None))
            }
            Segment::Cast(ty) => self.cast(*ty),
            Segment::Function { .. } => resource_of_function(self.schema, self.path)
                .map(|ty| (Step::of(segment), item(ty), one(ty), self.bound().or(self.item))),
            Segment::ItemPath(_) => self.item.map(|ty| (Step::Path, item(ty), one(ty), Some(ty))),
            _ => None,
        };
        found.unwrap_or_else(|| self.literal(segment, position))
    }

    /// The type that the function of the path is bound to, where the resource above inherits from it.
    fn bound(&self) -> Option<TypeId> {
        let operation = self.schema.paths[self.path].operations.first()?;
        let bindings = &self.schema.operations[*operation].bindings;
        let of = bindings
            .iter()
            .find(|binding| self.item.is_some_and(|item| self.schema.derives_from(item, binding.ty)));
        of.map(|binding| binding.ty)
    }

    fn cast(&self, ty: TypeId) -> Option<Way> {
        if self.item.is_some() {
            return Some((Step::Cast(ty), item(ty), one(ty), self.item));
        }
        self.element
            .map(|_| (Step::Cast(ty), NodeKey::Derived(ty), many(ty), None))
    }

    fn name(&self, name: &str) -> Option<Way> {
        match self.from {
            NodeKey::Service => self.set(name),
            NodeKey::Item(ty) => self.member(*ty, name),
            _ => self.other(name),
        }
    }

    /// An entity set or a singleton.
    fn set(&self, name: &str) -> Option<Way> {
        let target = self.schema.paths[self.path].target?;
        let ty = structured(target)?;
        let key = if target.collection {
            NodeKey::Set(name.to_owned())
        } else {
            item(ty)
        };
        Some((Step::Name(name.to_owned()), key, Some(target), None))
    }

    /// A property of a resource, or what pages have below it although its type does not declare it.
    fn member(&self, ty: TypeId, name: &str) -> Option<Way> {
        let (owner, target) = match self.schema.property(ty, name) {
            Some((owner, property)) => (owner, property_target(property)),
            None => (ty, self.schema.paths[self.path].target?),
        };
        let name = name.to_owned();
        let key = match structured(target) {
            Some(ty) if !target.collection => item(ty),
            Some(_) => NodeKey::Navigation(owner, name.clone()),
            None => NodeKey::Value(owner, name.clone()),
        };
        Some((Step::Name(name), key, Some(target), Some(owner)))
    }

    /// A name in the place of a key is a key; a name below something that is not typed leads where the pages say.
    fn other(&self, name: &str) -> Option<Way> {
        let target = self.schema.paths[self.path].target?;
        let ty = structured(target).filter(|_| !target.collection)?;
        if self.element == Some(ty) {
            return Some((Step::Key, item(ty), one(ty), None));
        }
        (self.element.is_none()).then(|| (Step::Name(name.to_owned()), item(ty), one(ty), None))
    }

    fn literal(&self, segment: &Segment, position: usize) -> Way {
        let segment = match segment {
            Segment::Key(_) => Segment::Key(Vec::new()),
            segment => segment.clone(),
        };
        let target = self.schema.paths[self.path].target;
        let step = Step::Other(segment.clone());
        let declared = match self.from {
            NodeKey::Item(ty) => Some(*ty),
            _ => None,
        };
        (step, NodeKey::Literal(Id::new(position), segment), target, declared)
    }
}

pub(super) const fn item(ty: TypeId) -> NodeKey {
    NodeKey::Item(ty)
}

#[allow(clippy::unnecessary_wraps, reason = "a target is optional wherever one is wanted")]
pub(super) const fn one(ty: TypeId) -> Option<Target> {
    Some(Target {
        ty: TypeRef::Structured(ty),
        collection: false,
    })
}

#[allow(clippy::unnecessary_wraps, reason = "a target is optional wherever one is wanted")]
pub(super) const fn many(ty: TypeId) -> Option<Target> {
    Some(Target {
        ty: TypeRef::Structured(ty),
        collection: true,
    })
}

pub(super) const fn property_target(property: &crate::schema::Property) -> Target {
    Target {
        ty: property.ty,
        collection: property.collection,
    }
}
