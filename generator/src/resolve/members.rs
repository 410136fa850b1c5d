//! Questions to the types of a schema that a path asks: what has this name here, what derives from what.

use std::collections::HashMap;

use crate::rules::Rules;
use crate::schema::{Property, Schema, Target, TypeId, TypeRef};

/// Lookups over the types of a schema; names are compared without regard to case, as the service does.
pub(crate) struct Members<'a> {
    schema: &'a Schema,
    rules: Rules,
    properties: Vec<HashMap<String, usize>>,
    derived: Vec<Vec<TypeId>>,
    by_name: HashMap<String, Vec<TypeId>>,
}

impl<'a> Members<'a> {
    /// Prepares the lookups.
    pub(crate) fn new(schema: &'a Schema, rules: Rules) -> Self {
        let mut derived = vec![Vec::new(); schema.types.len()];
        let mut by_name: HashMap<String, Vec<TypeId>> = HashMap::new();
        let mut properties = Vec::with_capacity(schema.types.len());
        for (_, ty) in schema.types.iter() {
            let names = ty.properties.iter().enumerate();
            properties.push(names.map(|(at, property)| (property.name.to_lowercase(), at)).collect());
        }
        // Of several types that fit the first in order of name counts, whichever page came first.
        let mut ids: Vec<TypeId> = schema.types.ids().collect();
        ids.sort_by(|one, other| schema.types[*one].name.cmp(&schema.types[*other].name));
        for id in ids {
            let ty = &schema.types[id];
            if let Some(children) = ty.base.and_then(|base| derived.get_mut(base.index())) {
                children.push(id);
            }
            by_name.entry(ty.name.name.to_lowercase()).or_default().push(id);
        }
        Self {
            schema,
            rules,
            properties,
            derived,
            by_name,
        }
    }

    /// The rules that apply.
    pub(crate) const fn rules(&self) -> Rules {
        self.rules
    }

    /// The schema that is asked.
    pub(crate) fn schema(&self) -> &'a Schema {
        self.schema
    }

    /// The types whose simple name is `name`; `name` may be qualified, then only those of that namespace.
    pub(crate) fn types_named(&self, name: &str) -> Vec<TypeId> {
        let lower = name.trim_start_matches('#').to_lowercase();
        let (namespace, simple) = lower.rsplit_once('.').unwrap_or(("", &lower));
        // The service declares the alias `graph`, which paths may use instead.
        let namespace = if namespace == "graph" {
            "microsoft.graph"
        } else {
            namespace
        };
        let found = self.by_name.get(simple).map(Vec::as_slice).unwrap_or_default();
        found
            .iter()
            .copied()
            .filter(|id| namespace.is_empty() || self.schema.types[*id].name.namespace.to_lowercase() == namespace)
            .collect()
    }

    /// The property `name` of `ty`, own or inherited.
    pub(crate) fn property(&self, ty: TypeId, name: &str) -> Option<&'a Property> {
        let name = name.to_lowercase();
        self.ancestry(ty).find_map(|ty| self.own_property(ty, &name))
    }

    /// The type that declares the property `name` of `ty`: itself, a base, or a derived type.
    pub(crate) fn declaring(&self, ty: TypeId, name: &str) -> Option<TypeId> {
        let lower = name.to_lowercase();
        self.ancestry(ty)
            .find(|ty| self.own_property(*ty, &lower).is_some())
            .or_else(|| self.property_below(ty, name).map(|(ty, _)| ty))
    }

    /// The property `name` of a type derived from `ty`, the nearest first.
    pub(crate) fn property_below(&self, ty: TypeId, name: &str) -> Option<(TypeId, &'a Property)> {
        let name = name.to_lowercase();
        self.descendants(ty)
            .into_iter()
            .find_map(|ty| self.own_property(ty, &name).map(|property| (ty, property)))
    }

    fn own_property(&self, ty: TypeId, lower: &str) -> Option<&'a Property> {
        let at = self.properties.get(ty.index())?.get(lower)?;
        self.schema.types[ty].properties.get(*at)
    }

    /// `ty` and its bases, nearest first.
    fn ancestry(&self, ty: TypeId) -> impl Iterator<Item = TypeId> + use<'a> {
        self.schema.lineage(ty).map(|(id, _)| id)
    }

    /// Whether `ty` is `base` or derives from it.
    pub(crate) fn is_a(&self, ty: TypeId, base: TypeId) -> bool {
        self.ancestry(ty).any(|ancestor| ancestor == base)
    }

    /// The types derived from `ty`, nearest first.
    pub(crate) fn descendants(&self, ty: TypeId) -> Vec<TypeId> {
        let mut found: Vec<TypeId> = self.derived.get(ty.index()).cloned().unwrap_or_default();
        let mut at = 0;
        while let Some(next) = found.get(at) {
            let below = self.derived.get(next.index()).cloned().unwrap_or_default();
            found.extend(below);
            at += 1;
        }
        found
    }

    /// What a property leads to.
    pub(crate) fn target(property: &Property) -> Target {
        Target {
            ty: property.ty,
            collection: property.collection,
        }
    }

    /// The structured type of a target.
    pub(crate) fn structured(target: Target) -> Option<TypeId> {
        match target.ty {
            TypeRef::Structured(ty) => Some(ty),
            TypeRef::Edm(_) | TypeRef::Enum(_) => None,
        }
    }
}

/// A target of one value of a type.
pub(crate) const fn one(target: Target) -> Target {
    Target {
        collection: false,
        ..target
    }
}
