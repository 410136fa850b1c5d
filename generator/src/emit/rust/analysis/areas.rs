//! Which areas need which types.
//!
//! The feature of an area brings its requests whole: every type that a body, a parameter or a result of them is of,
//! every type that the area declares, and what those cannot be without: their bases and the types of their structural
//! properties. This is worked out for each type, not for each area: pages of one area declare types that many others
//! use, and an area that pulled in whole areas would soon pull in half of the crate. No area pulls in another.
//!
//! What a value of a type may be comes along: an attachment without the file is of no use. Navigation properties are weak: they are there
//! where the type that they lead to is needed anyway.

use std::collections::BTreeSet;

use super::{Families, Offers, Properties};
use crate::schema::{AreaId, Schema, TypeRef};

/// What more areas than these need is always there: a list of features would cost more to read than the type to build.
const COMMON: usize = 8;

/// When something is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Whatever areas are.
    Always,
    /// With any of these areas.
    Any(BTreeSet<AreaId>),
}

impl Presence {
    /// What is there with one area.
    pub(crate) fn with(area: AreaId) -> Self {
        Self::Any(BTreeSet::from([area]))
    }

    /// What is there with any of these areas.
    pub(super) fn of(areas: BTreeSet<AreaId>) -> Self {
        if areas.len() > COMMON {
            Self::Always
        } else {
            Self::Any(areas)
        }
    }

    /// Where this or the other is there.
    pub(crate) fn or(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Any(one), Self::Any(other)) => Self::of(one | other),
            _ => Self::Always,
        }
    }

    /// Whether the other is there wherever this is.
    pub(crate) fn implies(&self, other: &Self) -> bool {
        match (self, other) {
            (_, Self::Always) => true,
            (Self::Always, Self::Any(_)) => false,
            (Self::Any(one), Self::Any(other)) => one.is_subset(other),
        }
    }
}

/// When each type and enumeration is there.
#[derive(Debug)]
pub(crate) struct Areas {
    types: Vec<Presence>,
    enums: Vec<Presence>,
}

impl Areas {
    /// Reads the needs off a schema.
    pub(crate) fn new(schema: &Schema, properties: &Properties<'_>, offers: &Offers, families: &Families) -> Self {
        let mut types = vec![BTreeSet::new(); schema.types.len()];
        let mut enums = vec![BTreeSet::new(); schema.enums.len()];
        let mut open: Vec<(AreaId, TypeRef)> = seeds(schema, offers);
        while let Some((area, ty)) = open.pop() {
            let areas = match ty {
                TypeRef::Edm(_) => None,
                TypeRef::Enum(id) => enums.get_mut(id.index()),
                TypeRef::Structured(id) => types.get_mut(id.index()),
            };
            if areas.is_some_and(|areas: &mut BTreeSet<AreaId>| areas.insert(area)) {
                open.extend(
                    held(schema, properties, families, ty)
                        .into_iter()
                        .map(|held| (area, held)),
                );
            }
        }
        Self {
            types: types.into_iter().map(Presence::of).collect(),
            enums: enums.into_iter().map(Presence::of).collect(),
        }
    }

    /// When a type is there; primitives are always.
    pub(crate) fn presence(&self, ty: TypeRef) -> &Presence {
        let presence = match ty {
            TypeRef::Edm(_) => None,
            TypeRef::Enum(id) => self.enums.get(id.index()),
            TypeRef::Structured(id) => self.types.get(id.index()),
        };
        presence.unwrap_or(&Presence::Always)
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

/// What each area declares and what its operations mention.
fn seeds(schema: &Schema, offers: &Offers) -> Vec<(AreaId, TypeRef)> {
    let types = schema.types.iter().map(|(id, ty)| (ty.area, TypeRef::Structured(id)));
    let enums = schema.enums.iter().map(|(id, ty)| (ty.area, TypeRef::Enum(id)));
    let operations = schema.operations.iter().map(|(_, operation)| operation);
    let mentioned = operations.flat_map(|operation| operation.types().map(|ty| (operation.area, ty)));
    let offered = offers.mentioned(schema).into_iter().flat_map(|(presence, ty)| {
        let areas: Vec<AreaId> = match presence {
            Presence::Any(areas) => areas.into_iter().collect(),
            Presence::Always => schema.areas.ids().collect(),
        };
        areas.into_iter().map(move |area| (area, ty))
    });
    types.chain(enums).chain(mentioned).chain(offered).collect()
}

/// Of a wider family each member is there where it is needed anyway: it is the base of nearly everything, and would bring it all.
const WIDEST_FAMILY: usize = 64;

/// What a type cannot be without: its base, the types of its structural properties, and what a value of it may be.
fn held(schema: &Schema, properties: &Properties<'_>, families: &Families, ty: TypeRef) -> Vec<TypeRef> {
    let TypeRef::Structured(id) = ty else { return Vec::new() };
    let base = schema.types[id].base.map(TypeRef::Structured);
    let structural = properties
        .of(id)
        .iter()
        .filter(|inherited| !inherited.property.navigation)
        .map(|inherited| inherited.property.ty);
    let derived = families.descendants(id);
    let comes_along = families.is_polymorphic(id) && derived.len() <= WIDEST_FAMILY;
    let derived = derived
        .iter()
        .filter(|_| comes_along)
        .map(|id| TypeRef::Structured(*id));
    base.into_iter().chain(structural).chain(derived).collect()
}

#[cfg(test)]
mod tests {
    use super::{Areas, Presence};
    use crate::emit::fixture::{property, structured};
    use crate::emit::rust::analysis::{Families, Offers, Properties};
    use crate::schema::{Area, Id, Schema, TypeKind, TypeRef};

    /// Areas of one type each: 0 holds 1, 1 holds 2, 0 navigates to 3.
    fn chain(areas: usize) -> Schema {
        let mut schema = Schema::default();
        for number in 0..areas {
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

    fn presence(areas: &Areas, number: usize) -> &Presence {
        areas.presence(TypeRef::Structured(Id::new(number)))
    }

    #[test]
    fn structural_properties_pull_their_type_and_navigation_does_not() {
        let schema = chain(4);
        let areas = Areas::new(
            &schema,
            &Properties::new(&schema),
            &Offers::new(&schema),
            &Families::new(&schema),
        );
        let any = |numbers: &[usize]| Presence::Any(numbers.iter().map(|&number| Id::new(number)).collect());
        assert_eq!(*presence(&areas, 0), any(&[0]), "nobody else needs it");
        assert_eq!(*presence(&areas, 2), any(&[0, 1, 2]), "through the type between");
        assert_eq!(*presence(&areas, 3), any(&[3]), "navigation is weak");
        assert!(presence(&areas, 0).implies(presence(&areas, 1)));
        assert!(!presence(&areas, 1).implies(presence(&areas, 0)));
    }

    #[test]
    fn what_many_areas_need_is_always_there_and_so_is_what_it_holds() {
        let mut schema = chain(super::COMMON + 2);
        for holder in 3..schema.types.len() {
            let held = property("held", TypeRef::Structured(Id::new(1)));
            schema.types[Id::new(holder)].properties.push(held);
        }
        let areas = Areas::new(
            &schema,
            &Properties::new(&schema),
            &Offers::new(&schema),
            &Families::new(&schema),
        );
        assert_eq!(*presence(&areas, 1), Presence::Always);
        assert_eq!(*presence(&areas, 2), Presence::Always);
        assert!(!presence(&areas, 1).implies(presence(&areas, 0)));
    }
}
