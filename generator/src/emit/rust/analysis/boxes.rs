//! Where a struct would contain itself.

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::{Families, Properties};
use crate::schema::{Property, Schema, TypeId, TypeRef};

/// The strongly connected components of "holds inline": a field inside one needs a box.
#[derive(Debug)]
pub(crate) struct Boxes {
    component: Vec<usize>,
    cyclic: Vec<bool>,
}

impl Boxes {
    /// Finds the cycles.
    pub(crate) fn new(schema: &Schema, properties: &Properties<'_>, families: &Families) -> Self {
        let mut graph = DiGraph::<(), ()>::new();
        let nodes: Vec<NodeIndex> = schema.types.ids().map(|_| graph.add_node(())).collect();
        for id in schema.types.ids() {
            let held = properties
                .of(id)
                .iter()
                .filter_map(|inherited| inline(inherited.property));
            for target in held.filter(|target| !families.is_polymorphic(*target)) {
                if let (Some(&from), Some(&to)) = (nodes.get(id.index()), nodes.get(target.index())) {
                    graph.add_edge(from, to, ());
                }
            }
        }
        let mut component = vec![0; nodes.len()];
        let mut cyclic = Vec::new();
        for (number, members) in tarjan_scc(&graph).into_iter().enumerate() {
            let loops = members.iter().any(|&member| graph.contains_edge(member, member));
            cyclic.push(members.len() > 1 || loops);
            for member in members {
                if let Some(slot) = component.get_mut(member.index()) {
                    *slot = number;
                }
            }
        }
        Self { component, cyclic }
    }

    /// Whether a field of `holder` that holds a `held` inline must be boxed.
    pub(crate) fn needed(&self, holder: TypeId, held: TypeId) -> bool {
        match (self.component.get(holder.index()), self.component.get(held.index())) {
            (Some(holder), Some(held)) => holder == held && self.cyclic.get(*held).copied().unwrap_or(true),
            _ => true,
        }
    }
}

/// The type that the property's value is part of its holder; collections and navigation have an indirection anyway.
fn inline(property: &Property) -> Option<TypeId> {
    match property.ty {
        TypeRef::Structured(id) if !property.collection && !property.navigation => Some(id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Boxes;
    use crate::emit::fixture::{property, structured};
    use crate::emit::rust::analysis::{Families, Properties};
    use crate::schema::{Id, Schema, TypeKind, TypeRef};

    #[test]
    fn only_fields_on_a_cycle_are_boxed() {
        let mut schema = Schema::default();
        for (name, holds) in [("a", 1), ("b", 0), ("c", 2), ("d", 0)] {
            let mut ty = structured(name, TypeKind::Complex, Id::new(0));
            ty.properties = vec![property("held", TypeRef::Structured(Id::new(holds)))];
            schema.types.push(ty);
        }
        let (properties, families) = (Properties::new(&schema), Families::new(&schema));
        let boxes = Boxes::new(&schema, &properties, &families);
        let needed = |holder, held| boxes.needed(Id::new(holder), Id::new(held));
        assert!(needed(0, 1) && needed(1, 0), "two types hold each other");
        assert!(needed(2, 2), "a type holds itself");
        assert!(!needed(3, 0), "a type holds one that is on a cycle");
    }
}
