//! Which areas need which.
//!
//! An area needs the areas of base types, of structural properties, and of the bodies, parameters and results of its
//! operations. Navigation properties and derived types across areas are weak: they exist when both areas do.

use std::collections::BTreeSet;

use super::Properties;
use crate::schema::{AreaId, Operation, RequestBody, ResponseBody, Schema, TypeRef};

/// What each area needs.
#[derive(Debug)]
pub(crate) struct Areas {
    direct: Vec<BTreeSet<AreaId>>,
    closure: Vec<BTreeSet<AreaId>>,
}

impl Areas {
    /// Reads the needs off a schema.
    pub(crate) fn new(schema: &Schema, properties: &Properties<'_>) -> Self {
        let mut direct = vec![BTreeSet::new(); schema.areas.len()];
        let mut need = |area: AreaId, needed: AreaId| {
            if let Some(needs) = direct.get_mut(area.index()).filter(|_| area != needed) {
                needs.insert(needed);
            }
        };
        for (id, ty) in schema.types.iter() {
            if let Some(base) = ty.base {
                need(ty.area, schema.types[base].area);
            }
            for inherited in properties
                .of(id)
                .iter()
                .filter(|inherited| !inherited.property.navigation)
            {
                if let Some(area) = area_of(schema, inherited.property.ty) {
                    need(ty.area, area);
                }
            }
        }
        for (_, operation) in schema.operations.iter() {
            for area in operation_types(operation)
                .into_iter()
                .filter_map(|ty| area_of(schema, ty))
            {
                need(operation.area, area);
            }
        }
        let closure = schema.areas.ids().map(|area| reach(&direct, area)).collect();
        Self { direct, closure }
    }

    /// The areas that `area` itself needs, without itself.
    pub(crate) fn direct(&self, area: AreaId) -> impl Iterator<Item = AreaId> + '_ {
        self.direct.get(area.index()).into_iter().flatten().copied()
    }

    /// Whether `other` is there whenever `area` is.
    pub(crate) fn always(&self, area: AreaId, other: AreaId) -> bool {
        self.closure
            .get(area.index())
            .is_some_and(|closure| closure.contains(&other))
    }
}

/// The area that declares a type; primitives belong to none.
pub(crate) fn area_of(schema: &Schema, ty: TypeRef) -> Option<AreaId> {
    match ty {
        TypeRef::Edm(_) => None,
        TypeRef::Enum(id) => Some(schema.enums[id].area),
        TypeRef::Structured(id) => Some(schema.types[id].area),
    }
}

/// The types that a call of an operation needs.
fn operation_types(operation: &Operation) -> Vec<TypeRef> {
    let mut types: Vec<TypeRef> = operation.parameters.iter().map(|parameter| parameter.ty).collect();
    types.extend(operation.query.custom.iter().map(|option| option.ty));
    match &operation.body {
        RequestBody::Typed(ty, _) => types.push(*ty),
        RequestBody::Parameters(parameters) => types.extend(parameters.iter().map(|parameter| parameter.ty)),
        RequestBody::None | RequestBody::Reference | RequestBody::Stream | RequestBody::Json => {}
    }
    if let ResponseBody::One(ty) | ResponseBody::Collection(ty) = operation.response {
        types.push(ty);
    }
    types
}

fn reach(direct: &[BTreeSet<AreaId>], from: AreaId) -> BTreeSet<AreaId> {
    let mut reached = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(area) = open.pop() {
        for &next in direct.get(area.index()).into_iter().flatten() {
            if reached.insert(next) {
                open.push(next);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::Areas;
    use crate::emit::fixture::{property, structured};
    use crate::emit::rust::analysis::Properties;
    use crate::schema::{Area, Id, Schema, TypeKind, TypeRef};

    /// Four areas of one type each: 0 holds 1, 1 holds 2, 0 navigates to 3.
    fn chain() -> Schema {
        let mut schema = Schema::default();
        for number in 0..4 {
            schema.areas.push(Area {
                name: format!("area-{number}"),
                title: String::new(),
            });
            schema
                .types
                .push(structured(&format!("t{number}"), TypeKind::Entity, Id::new(number)));
        }
        for (holder, held) in [(0, 1), (1, 2)] {
            let held = property("held", TypeRef::Structured(Id::new(held)));
            schema.types[Id::new(holder)].properties.push(held);
        }
        let mut far = property("far", TypeRef::Structured(Id::new(3)));
        far.navigation = true;
        schema.types[Id::new(0)].properties.push(far);
        schema
    }

    #[test]
    fn structural_properties_pull_their_area_and_navigation_does_not() {
        let schema = chain();
        let areas = Areas::new(&schema, &Properties::new(&schema));
        assert_eq!(areas.direct(Id::new(0)).collect::<Vec<_>>(), [Id::new(1)]);
        assert!(areas.always(Id::new(0), Id::new(2)), "through the area between");
        assert!(!areas.always(Id::new(0), Id::new(3)), "navigation is weak");
        assert!(!areas.always(Id::new(2), Id::new(0)), "one way only");
    }
}
