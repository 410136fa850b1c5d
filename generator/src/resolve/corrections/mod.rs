//! Facts of the caller in place of the pages' facts. One that changes nothing is an error: it matched nothing, or the pages
//! have learnt it since.
//!
//! Those of types are applied twice: to what tables tell, from which paths are understood, and to what paths tell besides.
//! Those of operations are applied at the end.

mod calls;
mod file;
#[cfg(test)]
mod tests;

pub use file::Corrections;
use file::{MemberCorrection, PropertyCorrection, TypeCorrection};

use std::collections::BTreeSet;

use super::names::{DEFAULT_NAMESPACE, Names};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::dialect::TypeExpr;
use crate::schema::{Docs, Edm, EnumId, Member, Property, Schema, Target, TypeId, TypeRef};

/// Why a correction cannot apply.
type Misfit = String;

/// How each correction fared, in the order of the file.
pub(super) struct Outcome(Vec<(Place, Result<(), Misfit>)>);

impl Outcome {
    /// Reports the corrections that applied neither this time nor at `first`.
    pub(super) fn report(self, first: &Self, diagnostics: &mut Diagnostics) {
        for ((place, now), (_, before)) in self.0.into_iter().zip(&first.0) {
            if let (Err(misfit), Err(_)) = (now, before) {
                diagnostics.push(Diagnostic::new(Code::UselessCorrection, place, misfit));
            }
        }
    }
}

/// Applies every correction to the types as far as it can.
pub(super) fn apply(corrections: &Corrections, names: &Names, schema: &mut Schema) -> Outcome {
    let mut fared = Vec::new();
    for one in &corrections.told.types {
        fared.push((corrections.place(&one.name), correct_type(one, names, schema)));
    }
    for one in &corrections.told.properties {
        let place = corrections.place(&one.of);
        fared.push((place.clone(), correct_property(one, place, names, schema)));
    }
    for one in &corrections.told.members {
        let place = corrections.place(&one.of);
        fared.push((place.clone(), correct_member(one, place, names, schema)));
    }
    Outcome(fared)
}

/// Applies the corrections of operations, and reports those without effect and those of what is corrected already.
pub(super) fn finish(corrections: &Corrections, names: &Names, schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let mut useless = |place, misfit| diagnostics.push(Diagnostic::new(Code::UselessCorrection, place, misfit));
    for one in &corrections.told.operations {
        if let Err(misfit) = calls::correct_operation(one, names, schema) {
            useless(corrections.place(&one.call), misfit);
        }
    }
    for one in &corrections.told.parameters {
        let place = corrections.place(&one.of);
        if let Err(misfit) = calls::correct_parameter(one, place.clone(), names, schema) {
            useless(place, misfit);
        }
    }
    let mut seen = BTreeSet::new();
    for (kind, of, name) in corrections.told.subjects() {
        if !seen.insert((kind, of.get_ref().as_str(), name)) {
            let label = if name.is_empty() { of.get_ref() } else { name };
            useless(
                corrections.place(of),
                format!("`{label}` is corrected above already: join the two"),
            );
        }
    }
}

fn correct_type(one: &TypeCorrection, names: &Names, schema: &mut Schema) -> Result<(), Misfit> {
    let id = structured(one.name.get_ref(), names)?;
    let base = match one.base.as_deref() {
        None => schema.types[id].base,
        Some("") => None,
        Some(base) => Some(structured(base, names)?),
    };
    if base.is_some_and(|base| base == id || schema.derives_from(base, id)) {
        return Err(format!("`{}` would be its own base", one.name.get_ref()));
    }
    let ty = &mut schema.types[id];
    let mut changed = set(&mut ty.base, base);
    changed |= set_told(&mut ty.is_abstract, one.r#abstract);
    changed |= set_told(&mut ty.open, one.open);
    changed |= set_told(&mut ty.has_stream, one.media);
    let inherited: Vec<String> = base
        .map(|base| {
            schema
                .properties(base)
                .iter()
                .map(|property| property.name.clone())
                .collect()
        })
        .unwrap_or_default();
    schema.types[id]
        .properties
        .retain(|property| !inherited.contains(&property.name));
    effect(changed, one.name.get_ref())
}

fn correct_property(one: &PropertyCorrection, place: Place, names: &Names, schema: &mut Schema) -> Result<(), Misfit> {
    let id = structured(one.of.get_ref(), names)?;
    let label = format!("{}/{}", one.of.get_ref(), one.name);
    let told = one.r#type.as_deref().map(|text| type_ref(text, names)).transpose()?;
    let at = schema.types[id]
        .properties
        .iter()
        .position(|property| property.name == one.name);
    match (at, one.absent) {
        (Some(at), true) => {
            schema.types[id].properties.remove(at);
            Ok(())
        }
        (None, true) => Err(format!("`{label}` is not there to be removed")),
        (Some(at), false) => {
            let changed = schema.types[id]
                .properties
                .get_mut(at)
                .is_some_and(|property| override_with(property, one, told));
            effect(changed, &label)
        }
        (None, false) => {
            if let Some((owner, _)) = schema.property(id, &one.name) {
                return Err(format!(
                    "`{label}` is inherited from `{}`: correct it there",
                    schema.types[owner].name
                ));
            }
            let Some((ty, collection)) = told else {
                return Err(format!("`{label}` is not there; tell its type to add it"));
            };
            named(&one.name)?;
            let mut property = Property::new(one.name.clone(), Target { ty, collection }, place);
            override_with(&mut property, one, told);
            schema.types[id].properties.push(property);
            Ok(())
        }
    }
}

fn override_with(property: &mut Property, one: &PropertyCorrection, told: Option<(TypeRef, bool)>) -> bool {
    let mut changed = set_told(&mut property.ty, told.map(|(ty, _)| ty));
    changed |= set_told(&mut property.collection, told.map(|(_, collection)| collection));
    changed |= set_told(&mut property.navigation, one.navigation);
    changed |= set_told(&mut property.nullable, one.nullable.map(Some));
    changed |= set_told(&mut property.read_only, one.read_only);
    changed | set_told(&mut property.required, one.required)
}

fn correct_member(one: &MemberCorrection, place: Place, names: &Names, schema: &mut Schema) -> Result<(), Misfit> {
    let id = enumeration(one.of.get_ref(), names)?;
    let label = format!("{}.{}", one.of.get_ref(), one.name);
    let members = &mut schema.enums[id].members;
    let at = members.iter().position(|member| member.name == one.name);
    match (at, one.absent) {
        (Some(at), true) => {
            members.remove(at);
            Ok(())
        }
        (None, true) => Err(format!("`{label}` is not there to be removed")),
        (Some(at), false) => {
            let changed = members
                .get_mut(at)
                .is_some_and(|member| set_told(&mut member.value, one.value.map(Some)));
            effect(changed, &label)
        }
        (None, false) => {
            named(&one.name)?;
            members.push(Member {
                name: one.name.clone(),
                value: one.value,
                docs: Docs::default(),
                place,
            });
            Ok(())
        }
    }
}

/// Refuses to add something without a name.
fn named(name: &str) -> Result<(), Misfit> {
    let has_name = !name.trim().is_empty();
    has_name
        .then_some(())
        .ok_or_else(|| "what is added needs a name".to_owned())
}

fn structured(name: &str, names: &Names) -> Result<TypeId, Misfit> {
    match type_ref(name, names)? {
        (TypeRef::Structured(id), false) => Ok(id),
        _ => Err(format!("`{name}` is no entity or complex type")),
    }
}

fn enumeration(name: &str, names: &Names) -> Result<EnumId, Misfit> {
    match type_ref(name, names)? {
        (TypeRef::Enum(id), false) => Ok(id),
        _ => Err(format!("`{name}` is no enumeration")),
    }
}

/// A type as CSDL writes it, and whether it is a collection.
fn type_ref(text: &str, names: &Names) -> Result<(TypeRef, bool), Misfit> {
    let inner = text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
    let expr = TypeExpr {
        name: inner.unwrap_or(text).to_owned(),
        ..TypeExpr::default()
    };
    let found = names.type_ref(&expr, DEFAULT_NAMESPACE);
    // On a page an unknown name of this namespace means any value; here it is a slip.
    let is_slip = |ty: &TypeRef| {
        let name = expr.name.trim().to_ascii_lowercase();
        *ty == TypeRef::Edm(Edm::Untyped) && name.starts_with("edm.") && name != "edm.untyped"
    };
    found
        .filter(|ty| !is_slip(ty))
        .map(|ty| (ty, inner.is_some()))
        .ok_or_else(|| format!("no page tells a type `{}`", expr.name))
}

/// Whether it was another value before.
fn set<T: PartialEq>(slot: &mut T, value: T) -> bool {
    let changed = *slot != value;
    *slot = value;
    changed
}

fn set_told<T: PartialEq>(slot: &mut T, told: Option<T>) -> bool {
    told.is_some_and(|value| set(slot, value))
}

fn effect(changed: bool, label: &str) -> Result<(), Misfit> {
    changed
        .then_some(())
        .ok_or_else(|| format!("the pages say the same of `{label}`"))
}
