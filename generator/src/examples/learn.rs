//! What examples show that tables do not, taken into the schema with its provenance.

use std::collections::BTreeMap;

use super::evidence::{Evidence, Shape};
use super::examine::examine;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::dialect::Documented;
use crate::schema::{Docs, Edm, Member, Property, Schema, Target, TypeId, TypeKind, TypeRef};

/// The documentation of what is known by an example alone.
const DOCS: &str = "Not documented; seen in an example.";

/// Evidence and the first example that shows it.
#[derive(Default)]
struct Lessons {
    properties: BTreeMap<(TypeId, String), (Shape, Place)>,
    others: BTreeMap<Evidence, Place>,
}

/// Adds to the schema what the examples of `pages` show: properties, members of enumerations, nulls, numbers that are
/// written as texts. Each lesson is a finding.
#[must_use]
pub fn learn(schema: &mut Schema, pages: &[Documented]) -> Diagnostics {
    let lessons = Lessons::of(schema, pages);
    let mut findings = Diagnostics::default();
    for ((ty, name), (shape, place)) in lessons.properties {
        let message = format!("{} has the property `{name}`", schema.types[ty].name);
        let property = property(schema, name, shape, place.clone());
        schema.types[ty].properties.push(property);
        findings.push(Diagnostic::new(Code::LearnedFromExample, place, message));
    }
    for (evidence, place) in lessons.others {
        if let Some(message) = apply(schema, &evidence, &place) {
            findings.push(Diagnostic::new(Code::LearnedFromExample, place, message));
        }
    }
    findings
}

impl Lessons {
    fn of(schema: &Schema, pages: &[Documented]) -> Self {
        let mut lessons = Self::default();
        for finding in examine(schema, pages).findings() {
            let (Some(evidence), Some(place)) = (&finding.evidence, &finding.diagnostic.place) else {
                continue;
            };
            match evidence {
                Evidence::Property(ty, name, shape) => {
                    let known = lessons.properties.entry((*ty, name.clone()));
                    let (known, _) = known.or_insert_with(|| (*shape, place.clone()));
                    *known = both(*known, *shape);
                }
                _ => {
                    lessons.others.entry(evidence.clone()).or_insert_with(|| place.clone());
                }
            }
        }
        lessons
    }
}

/// The shape that has the values of both.
fn both(one: Shape, other: Shape) -> Shape {
    let untyped = TypeRef::Edm(Edm::Untyped);
    let number = |ty| matches!(ty, TypeRef::Edm(Edm::Int64 | Edm::Double));
    match (one.ty, other.ty) {
        _ if one == other || other.ty == untyped => one,
        (ty, _) if ty == untyped => other,
        (one_ty, other_ty) if number(one_ty) && number(other_ty) && one.collection == other.collection => Shape {
            ty: TypeRef::Edm(Edm::Double),
            ..one
        },
        _ => Shape {
            ty: untyped,
            collection: false,
        },
    }
}

fn property(schema: &Schema, name: String, shape: Shape, place: Place) -> Property {
    let entity = matches!(shape.ty, TypeRef::Structured(id) if schema.types[id].kind == TypeKind::Entity);
    let target = Target {
        ty: shape.ty,
        collection: shape.collection,
    };
    Property {
        navigation: entity,
        docs: docs(),
        ..Property::new(name, target, place)
    }
}

fn docs() -> Docs {
    Docs {
        summary: DOCS.to_owned(),
        text: DOCS.to_owned(),
        ..Docs::default()
    }
}

/// Applies a lesson that is no new property, and says what was learned.
fn apply(schema: &mut Schema, evidence: &Evidence, place: &Place) -> Option<String> {
    match evidence {
        Evidence::Property(..) => None,
        Evidence::Member(id, name) => {
            let ty = &mut schema.enums[*id];
            ty.members.push(Member {
                name: name.clone(),
                value: None,
                docs: docs(),
                place: place.clone(),
            });
            Some(format!("{} has the member `{name}`", ty.name))
        }
        Evidence::Nullable(ty, name) => {
            let label = format!("{}/{name}", schema.types[*ty].name);
            own_property(schema, *ty, name)?.nullable = Some(true);
            Some(format!("`{label}` may be null"))
        }
        Evidence::NumberAsString(ty, name) => {
            let label = format!("{}/{name}", schema.types[*ty].name);
            let property = own_property(schema, *ty, name)?;
            // These two are read from a number and from a text (OData JSON format 4.0, 7.1).
            property.ty = match property.ty {
                TypeRef::Edm(Edm::Double | Edm::Single) => TypeRef::Edm(Edm::Decimal),
                _ => TypeRef::Edm(Edm::Int64),
            };
            Some(format!("`{label}` is written as a text"))
        }
    }
}

fn own_property<'s>(schema: &'s mut Schema, ty: TypeId, name: &str) -> Option<&'s mut Property> {
    let mut properties = schema.types[ty].properties.iter_mut();
    properties.find(|property| property.name == name)
}
