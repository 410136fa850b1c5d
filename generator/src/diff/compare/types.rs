//! Types and enumerations: which went, came, moved; then what is in each.

use std::collections::BTreeSet;

use super::super::change::{Change, Subject};
use super::super::rules::Rule;
use super::stated::{capabilities, deprecation};
use super::{Pair, enums, fields, properties};
use crate::diagnostic::Place;
use crate::schema::{Schema, StructuredType, TypeId, TypeKind, TypeRef};

pub(super) fn compare(pair: &Pair<'_>, found: &mut Vec<Change>) {
    for (name, &old) in &pair.old.types {
        match (old, pair.current(old)) {
            (TypeRef::Structured(old), Some(TypeRef::Structured(new))) => {
                found.extend(named(pair, name, TypeRef::Structured(old), TypeRef::Structured(new)));
                structured(pair, name, old, new, found);
                properties::compare(pair, old, new, found);
                fields::compare(pair, old, new, found);
            }
            (TypeRef::Enum(old), Some(TypeRef::Enum(new))) => {
                found.extend(named(pair, name, TypeRef::Enum(old), TypeRef::Enum(new)));
                enums::compare(pair, name, old, new, found);
            }
            (old, _) => found.push(removed(pair, name, old)),
        }
    }
    for (name, &new) in &pair.new.types {
        let before = pair.old.types.get(name);
        let kept = before.is_some_and(|old| is_enum(*old) == is_enum(new)) || pair.renames.has_target(name);
        if !kept {
            found.push(added(pair, name, new));
        }
    }
}

const fn is_enum(ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Enum(_))
}

fn noun(ty: TypeRef) -> &'static str {
    if is_enum(ty) { "enumeration" } else { "type" }
}

fn place(schema: &Schema, ty: TypeRef) -> Option<&Place> {
    match ty {
        TypeRef::Edm(_) => None,
        TypeRef::Enum(id) => Some(&schema.enums[id].place),
        TypeRef::Structured(id) => Some(&schema.types[id].place),
    }
}

fn removed(pair: &Pair<'_>, name: &str, old: TypeRef) -> Change {
    let message = format!("the {} `{name}` is no longer documented", noun(old));
    let mut change = Change::new(Rule::TypeRemoved, Subject::Type(name.to_owned()), message);
    if let Some(place) = place(pair.old.schema, old) {
        change = change.was_at(place);
    }
    pair.of_type(name, old, change)
}

fn added(pair: &Pair<'_>, name: &str, new: TypeRef) -> Change {
    let message = format!("the {} `{name}` is new", noun(new));
    let mut change = Change::new(Rule::TypeAdded, Subject::Type(name.to_owned()), message);
    if let Some(place) = place(pair.new.schema, new) {
        change = change.at(place);
    }
    change.rust.extend(pair.new.guide.model(new));
    change
}

/// Another name on the wire, or another path in Rust.
fn named(pair: &Pair<'_>, name: &str, old: TypeRef, new: TypeRef) -> Option<Change> {
    let current = pair.new.schema.type_name(new);
    let subject = Subject::Type(name.to_owned());
    let (was, is) = (pair.old.guide.model(old)?, pair.new.guide.model(new)?);
    let change = if current != name {
        let message = format!("the {} `{name}` is now `{current}`", noun(old));
        Change::new(Rule::TypeRenamed, subject, message).values(name, current)
    } else if was != is {
        let message = format!("the {} `{name}` is now `{is}` in the crate, and was `{was}`", noun(old));
        Change::new(Rule::TypeMoved, subject, message).values(was, is)
    } else {
        return None;
    };
    let change = pair.of_type(name, old, change);
    Some(match place(pair.new.schema, new) {
        Some(place) => change.at(place),
        None => change,
    })
}

fn structured(pair: &Pair<'_>, name: &str, old: TypeId, new: TypeId, found: &mut Vec<Change>) {
    let (was, is) = (&pair.old.schema.types[old], &pair.new.schema.types[new]);
    let mut push = |rule, message: String| {
        let change = Change::new(rule, Subject::Type(name.to_owned()), message).at(&is.place);
        found.push(pair.of_type(name, TypeRef::Structured(old), change));
    };
    flags(name, was, is, &mut push);
    keys(pair, name, old, new, &mut push);
    bases(pair, name, old, new, &mut push);
    for (rule, message) in capabilities(name, &was.capabilities, &is.capabilities) {
        push(rule, message);
    }
    if let Some((rule, message)) = deprecation(&format!("`{name}`"), &was.docs, &is.docs) {
        push(rule, message);
    }
}

const fn kind(kind: TypeKind) -> &'static str {
    match kind {
        TypeKind::Entity => "an entity type",
        TypeKind::Complex => "a complex type",
    }
}

fn flags(name: &str, was: &StructuredType, is: &StructuredType, push: &mut impl FnMut(Rule, String)) {
    if was.kind != is.kind {
        push(
            Rule::KindChanged,
            format!("`{name}` is {} and was {}", kind(is.kind), kind(was.kind)),
        );
    }
    match (was.is_abstract, is.is_abstract) {
        (false, true) => push(Rule::BecameAbstract, format!("`{name}` is abstract")),
        (true, false) => push(Rule::BecameConcrete, format!("`{name}` is no longer abstract")),
        _ => {}
    }
    match (was.open, is.open) {
        (true, false) => push(Rule::BecameClosed, format!("`{name}` is no longer open")),
        (false, true) => push(Rule::BecameOpen, format!("`{name}` is open")),
        _ => {}
    }
}

fn keys(pair: &Pair<'_>, name: &str, old: TypeId, new: TypeId, push: &mut impl FnMut(Rule, String)) {
    if let (Some(was), Some(is)) = (pair.old.schema.key(old), pair.new.schema.key(new))
        && was != is
        && pair.old.schema.types[old].key.is_some()
    {
        push(
            Rule::KeyChanged,
            format!("the key of `{name}` is `{is}` and was `{was}`"),
        );
    }
}

fn bases(pair: &Pair<'_>, name: &str, old: TypeId, new: TypeId, push: &mut impl FnMut(Rule, String)) {
    let was: BTreeSet<String> = pair
        .old
        .schema
        .lineage(old)
        .skip(1)
        .map(|(id, _)| pair.current_name(TypeRef::Structured(id)))
        .collect();
    let is: BTreeSet<String> = pair
        .new
        .schema
        .lineage(new)
        .skip(1)
        .map(|(_, ty)| ty.name.to_string())
        .collect();
    let lost: Vec<&str> = was.difference(&is).map(String::as_str).collect();
    let gained: Vec<&str> = is.difference(&was).map(String::as_str).collect();
    if !lost.is_empty() {
        push(
            Rule::BaseLost,
            format!("`{name}` no longer derives from `{}`", lost.join("`, `")),
        );
    }
    if !gained.is_empty() {
        push(
            Rule::BaseExtended,
            format!("`{name}` derives from `{}`", gained.join("`, `")),
        );
    }
}
