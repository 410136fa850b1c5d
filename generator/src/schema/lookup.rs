//! Questions about types that need the whole schema.

use super::{Property, Schema, StructuredType, TypeId, TypeRef};

impl Schema {
    /// A type and all it inherits from, itself first. Ends even if bases were cyclic.
    pub fn lineage(&self, id: TypeId) -> impl Iterator<Item = (TypeId, &StructuredType)> {
        let up = |(_, ty): &(TypeId, &StructuredType)| ty.base.and_then(|base| Some((base, self.types.get(base)?)));
        let first = self.types.get(id).map(|ty| (id, ty));
        std::iter::successors(first, up).take(self.types.len())
    }

    /// Whether `id` is `ancestor` or inherits from it.
    #[must_use]
    pub fn derives_from(&self, id: TypeId, ancestor: TypeId) -> bool {
        self.lineage(id).any(|(id, _)| id == ancestor)
    }

    /// The nearest type that all of `types` are or inherit from.
    #[must_use]
    pub fn shared_base(&self, types: &[TypeId]) -> Option<TypeId> {
        let (first, others) = types.split_first()?;
        let shared = |base: &TypeId| others.iter().all(|other| self.derives_from(*other, *base));
        self.lineage(*first).map(|(base, _)| base).find(shared)
    }

    /// Every type that inherits from `id`, in the schema's order.
    pub fn descendants(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        self.types
            .ids()
            .filter(move |other| *other != id && self.derives_from(*other, id))
    }

    /// The property of that wire name, own or inherited, and the type that declares it.
    #[must_use]
    pub fn property(&self, id: TypeId, name: &str) -> Option<(TypeId, &Property)> {
        self.lineage(id).find_map(|(owner, ty)| {
            let property = ty.properties.iter().find(|property| property.name == name)?;
            Some((owner, property))
        })
    }

    /// Every property, inherited ones first.
    #[must_use]
    pub fn properties(&self, id: TypeId) -> Vec<&Property> {
        let mut lineage: Vec<_> = self.lineage(id).collect();
        lineage.reverse();
        lineage.into_iter().flat_map(|(_, ty)| &ty.properties).collect()
    }

    /// The qualified name of a type, such as `Edm.String` or `microsoft.graph.user`.
    #[must_use]
    pub fn type_name(&self, ty: TypeRef) -> String {
        match ty {
            TypeRef::Edm(edm) => edm.name().to_owned(),
            TypeRef::Enum(id) => self.enums[id].name.to_string(),
            TypeRef::Structured(id) => self.types[id].name.to_string(),
        }
    }

    /// The name of the key property, own or inherited.
    #[must_use]
    pub fn key(&self, id: TypeId) -> Option<&str> {
        self.lineage(id).find_map(|(_, ty)| ty.key.as_deref())
    }

    /// Whether the type, or one it inherits from, allows properties that are not declared.
    #[must_use]
    pub fn is_open(&self, id: TypeId) -> bool {
        self.lineage(id).any(|(_, ty)| ty.open)
    }
}

#[cfg(test)]
mod tests {
    use crate::emit::fixture;
    use crate::schema::Id;

    #[test]
    fn properties_and_key_are_inherited() {
        let schema = fixture::schema();
        let (apple, token) = (Id::new(0), Id::new(2));
        assert!(schema.derives_from(apple, token));
        assert!(!schema.derives_from(token, apple));
        assert_eq!(schema.descendants(token).collect::<Vec<_>>(), [apple]);
        assert_eq!(schema.key(apple), Some("id"));
        assert_eq!(schema.property(apple, "state").map(|(owner, _)| owner), Some(token));
        let names: Vec<_> = schema
            .properties(apple)
            .iter()
            .map(|property| property.name.as_str())
            .collect();
        assert_eq!(names.first(), Some(&"id"));
        assert_eq!(names.last(), Some(&"content"));
    }

    #[test]
    fn cyclic_bases_end() {
        let mut schema = fixture::schema();
        schema.types[Id::new(2)].base = Some(Id::new(0));
        assert_eq!(schema.lineage(Id::new(0)).count(), schema.types.len());
        assert!(schema.property(Id::new(0), "absent").is_none());
    }
}
