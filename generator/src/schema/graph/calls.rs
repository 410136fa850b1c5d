//! Which calls each node has.

use std::collections::{BTreeMap, BTreeSet};

use super::access::{is_change, site};
use super::shape::{Shape, shape};
use super::step::{inline, simple};
use super::survey::{Survey, is_call, structured};
use super::{Call, Graph, Node, NodeId, NodeKey, Place, Slot};
use crate::schema::{
    Edm, OperationId, OperationKind, PathId, RequestBody, ResponseBody, Schema, Segment, Target, TypeId, TypeKind,
    TypeRef,
};

/// The documented calls, by what they belong to.
pub(super) struct Calls<'a> {
    schema: &'a Schema,
    /// On one node.
    own: BTreeMap<NodeKey, Vec<Documented>>,
    /// On every resource of a type.
    items: BTreeMap<TypeId, Vec<Documented>>,
    /// On every collection of a type.
    collections: BTreeMap<TypeId, Vec<Documented>>,
}

/// An operation at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Documented {
    operation: OperationId,
    path: PathId,
}

type Slots = BTreeMap<Slot, Call>;

impl<'a> Calls<'a> {
    /// Gives every documented call to what it belongs to.
    pub(super) fn of(schema: &'a Schema, survey: &Survey) -> Self {
        let mut calls = Self {
            schema,
            own: BTreeMap::new(),
            items: BTreeMap::new(),
            collections: BTreeMap::new(),
        };
        for (path, node) in schema.paths.iter() {
            let key = site(schema, path)
                .and_then(|site| survey.keys.get(&site))
                .map(|found| &found.key);
            let Some(key) = key else { continue };
            for &operation in &node.operations {
                calls.add(Documented { operation, path }, key, survey.target(key));
            }
        }
        calls
    }

    /// Whether a type has actions or functions of its own.
    pub(super) fn has_own(&self, ty: TypeId) -> bool {
        self.items.contains_key(&ty)
    }

    fn add(&mut self, call: Documented, key: &NodeKey, target: Option<Target>) {
        let bound = is_call(self.schema, call.path)
            && matches!(
                self.schema.paths[call.path].segment,
                Segment::Action(_) | Segment::Function { .. }
            );
        let of = target.and_then(structured).filter(|_| bound);
        match (key, of) {
            (NodeKey::Item(_), Some(ty)) => {
                let owners = self.owners(call, ty, false);
                let owners = if owners.is_empty() {
                    BTreeSet::from([ty])
                } else {
                    owners
                };
                owners
                    .into_iter()
                    .for_each(|owner| self.items.entry(owner).or_default().push(call));
            }
            (NodeKey::Set(_) | NodeKey::Navigation(..) | NodeKey::Derived(_), Some(ty))
                if !self.owners(call, ty, true).is_empty() =>
            {
                for owner in self.owners(call, ty, true) {
                    self.collections.entry(owner).or_default().push(call);
                }
            }
            _ => self.own.entry(key.clone()).or_default().push(call),
        }
    }

    /// The types that an operation is bound to, as far as `ty` is one of each.
    fn owners(&self, call: Documented, ty: TypeId, collection: bool) -> BTreeSet<TypeId> {
        let bindings = self.schema.operations[call.operation].bindings.iter();
        let owners =
            bindings.filter(|binding| binding.collection == collection && self.schema.derives_from(ty, binding.ty));
        owners.map(|binding| binding.ty).collect()
    }

    /// The calls of a node.
    pub(super) fn on(&self, node: &Node, place: &dyn Fn(PathId) -> Option<Place>) -> Vec<Call> {
        let mut slots = Slots::new();
        let own = self.own.get(&node.key).into_iter().flatten();
        for documented in own.filter(|call| !self.is_through(**call, place)) {
            self.merge(&mut slots, *documented, node, None);
        }
        let ty = node.target.and_then(structured);
        let (from, item) = match node.key {
            NodeKey::Item(_) => (&self.items, true),
            _ => (&self.collections, false),
        };
        let bases = ty.into_iter().flat_map(|ty| self.schema.lineage(ty)).map(|(id, _)| id);
        let is_bound = item || node.target.is_some_and(|target| target.collection);
        for base in bases.filter(|_| is_bound) {
            let inherited = (item && Some(base) != ty).then_some(base);
            for documented in from.get(&base).into_iter().flatten() {
                self.merge(&mut slots, *documented, node, inherited);
            }
        }
        self.reads(&mut slots, node);
        slots.into_values().collect()
    }

    /// The calls that are offered only where their item is reached by one reference: that, the node of the item, the call.
    pub(super) fn through(&self, graph: &Graph) -> Vec<(NodeId, NodeId, Call)> {
        let place = |path| graph.place(path);
        let mut found: BTreeMap<(NodeId, NodeId), Slots> = BTreeMap::new();
        for documented in self.own.values().flatten() {
            if let (true, Some(at)) = (self.is_through(*documented, &place), place(documented.path))
                && let Some(through) = at.through
            {
                let slots = found.entry((through, at.node)).or_default();
                self.merge(slots, *documented, &graph.nodes[at.node], None);
            }
        }
        let calls = found.into_iter().flat_map(|((through, node), slots)| {
            let calls = slots.into_values().map(|call| Call {
                only_owned: false,
                ..call
            });
            calls.map(move |call| (through, node, call))
        });
        calls.collect()
    }

    /// Whether a call changes what its path reaches by reference, or the reference.
    fn is_through(&self, call: Documented, place: &dyn Fn(PathId) -> Option<Place>) -> bool {
        let kind = self.schema.operations[call.operation].kind;
        let of_reference = matches!(
            kind,
            OperationKind::SetRef | OperationKind::RemoveRef | OperationKind::ListRef
        );
        (is_change(kind) || of_reference) && place(call.path).is_some_and(|place| place.through.is_some())
    }

    fn merge(&self, slots: &mut Slots, documented: Documented, node: &Node, inherited: Option<TypeId>) {
        let Documented { operation: id, path } = documented;
        let operation = &self.schema.operations[id];
        let tail = is_call(self.schema, path).then(|| self.schema.paths[path].segment.clone());
        let Shape {
            kind,
            about,
            body,
            response,
            fit,
        } = shape(self.schema, operation, tail.as_ref(), node);
        let slot = slot(kind, about, operation, tail.as_ref());
        let only_owned = is_change(kind) && node.has_access();
        let describes = kind == operation.kind;
        let call = slots.entry(slot.clone()).or_insert_with(|| Call {
            slot,
            kind,
            method: operation.method.clone(),
            tail,
            operation: None,
            documented: Vec::new(),
            body: body.clone(),
            response,
            only_owned,
            inherited,
        });
        let better = call.operation.is_none_or(|known| {
            let known = shape(self.schema, &self.schema.operations[known], call.tail.as_ref(), node).fit;
            fit > known
        });
        if describes && better {
            (call.operation, call.body, call.response) = (Some(id), body, response);
        }
        call.documented.push((id, path));
    }

    /// Reads are offered on every collection and every entity, whatever is documented.
    fn reads(&self, slots: &mut Slots, node: &Node) {
        let Some(target) = node.target else { return };
        let Some(ty) = structured(target).filter(|ty| self.schema.types[*ty].kind == TypeKind::Entity) else {
            return;
        };
        let ty = TypeRef::Structured(ty);
        match (&node.key, target.collection) {
            (NodeKey::Item(_), _) => infer(slots, OperationKind::Get, None, ResponseBody::One(ty)),
            (NodeKey::Set(_) | NodeKey::Navigation(..) | NodeKey::Derived(_), true) => {
                infer(slots, OperationKind::List, None, ResponseBody::Collection(ty));
                let count = ResponseBody::One(TypeRef::Edm(Edm::Int32));
                infer(slots, OperationKind::Count, Some(Segment::Count), count);
            }
            _ => {}
        }
    }
}

fn infer(slots: &mut Slots, kind: OperationKind, tail: Option<Segment>, response: ResponseBody) {
    let slot = Slot::Kind {
        kind,
        about: String::new(),
        method: String::new(),
    };
    slots.entry(slot.clone()).or_insert_with(|| Call {
        slot,
        kind,
        method: "GET".to_owned(),
        tail,
        operation: None,
        documented: Vec::new(),
        body: RequestBody::None,
        response,
        only_owned: false,
        inherited: None,
    });
}

fn slot(kind: OperationKind, about: String, operation: &crate::schema::Operation, tail: Option<&Segment>) -> Slot {
    match tail {
        Some(segment @ (Segment::Function { name, .. } | Segment::Action(name) | Segment::System(name))) => {
            let mut parameters = inline(segment).to_vec();
            parameters.sort();
            Slot::Named(simple(name).to_owned(), parameters)
        }
        _ => {
            let usual = usual_method(kind) == operation.method;
            let method = if usual { String::new() } else { operation.method.clone() };
            Slot::Kind { kind, about, method }
        }
    }
}

/// The method that a kind of call usually has.
const fn usual_method(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Create | OperationKind::Action | OperationKind::AddRef => "POST",
        OperationKind::Update => "PATCH",
        OperationKind::Replace | OperationKind::Upload | OperationKind::SetRef => "PUT",
        OperationKind::Delete | OperationKind::RemoveRef => "DELETE",
        OperationKind::List
        | OperationKind::Get
        | OperationKind::Function
        | OperationKind::Delta
        | OperationKind::ListRef
        | OperationKind::Download
        | OperationKind::Count => "GET",
    }
}
