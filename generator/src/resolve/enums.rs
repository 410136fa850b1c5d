//! Members that prose lists, and enumerations hidden in it.

use std::collections::BTreeSet;

use super::docs;
use super::primitive::primitive;
use super::words::{capitalised, joined_name};
use super::work::{EnumSource, Row, TypeSource, Work};
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::{Fact, PropertyRow};
use crate::rules::Rule;
use crate::schema::{Docs, Edm, EnumId, EnumOrigin, EnumType, Member, QualifiedName, TypeId, TypeRef};

/// Adds the values that a row lists to an enumeration. Values that a table does not have are reported.
pub(super) fn add_listed(work: &mut Work<'_>, id: EnumId, row: &PropertyRow) {
    let one = &mut work.schema.enums[id];
    one.flags |= row.says.flags;
    let known = one.members.len();
    add_missing(&mut one.members, &row.says.values);
    let by_table = work.enums.get(id.index()).is_some_and(|source| source.by_table);
    if by_table && one.members.len() > known {
        let added = one.members.get(known..).unwrap_or_default();
        let lacks = format!("the table of `{}`", one.name.name);
        let finding = unlisted(&row.name, &lacks, added);
        work.diagnostics
            .push(finding.with_related(one.place.clone(), "the table"));
    }
}

/// Adds to `members` the values that are none of them yet, whatever their case.
pub(super) fn add_missing(members: &mut Vec<Member>, values: &[Fact<String>]) {
    for value in values {
        if !has(members, &value.value) {
            members.push(member(value));
        }
    }
}

/// Whether a value is one of `members`, whatever its case.
pub(super) fn has(members: &[Member], value: &str) -> bool {
    members.iter().any(|known| known.name.eq_ignore_ascii_case(value))
}

/// The finding for values that the row `name` lists and what `lacks` says does not have.
pub(super) fn unlisted(name: &Fact<String>, lacks: &str, added: &[Member]) -> Diagnostic {
    let added: Vec<_> = added.iter().map(|member| format!("`{}`", member.name)).collect();
    let message = format!("`{}` lists values that {lacks} lacks: {}", name.value, added.join(", "));
    Diagnostic::new(Code::UnlistedMember, name.place.clone(), message)
}

/// A member that prose lists.
pub(super) fn member(value: &Fact<String>) -> Member {
    Member {
        name: value.value.clone(),
        value: None,
        docs: Docs::default(),
        place: value.place.clone(),
    }
}

/// Whether the numbers of members are single bits, three at least, beside a zero for none: so are those of members that may
/// be combined (OData CSDL 4.01, 10.2). Numbers that only count do not leave out three.
fn are_bits(members: &[Member]) -> bool {
    let numbers = members.iter().map(|member| member.value);
    let numbers: Option<BTreeSet<i64>> = numbers.collect();
    numbers.is_some_and(|numbers| {
        let bits = || numbers.iter().filter(|number| **number != 0);
        bits().count() > 2 && bits().all(|number| *number > 0 && number.count_ones() == 1)
    })
}

/// Makes an enumeration of each `String` property whose description lists two values or more.
///
/// It is named after its type and property; words that end the one and begin the other are written once.
/// A property that repeats an inherited one has the inherited one's enumeration. When a declared enumeration is named
/// after the property and has all the values, the property has that one; when the JSON names one, it is that.
pub(super) fn from_prose(work: &mut Work<'_>) {
    for id in work.schema.types.ids() {
        for row in listing(work, id) {
            let key = (id, row.name.value.clone());
            if work.prose.contains_key(&key) || is_inherited(work, id, &row.name.value) {
                continue;
            }
            let by_name = declared_as(work, id, row).filter(|_| work.has(Rule::EnumByName));
            let (found, rule) = match by_name {
                Some(known) => (Some(known), Rule::EnumByName),
                None => (listed_by(work, id, row), Rule::EnumFromProse),
            };
            if let Some(found) = found {
                let of = format!("{}/{}", work.schema.types[id].name, row.name.value);
                let cell = row.ty.as_ref().map(|cell| &cell.place);
                work.decide(of, rule, &row.name.place, cell);
                work.decide(work.schema.enums[found].name.to_string(), rule, &row.name.place, cell);
                work.prose.insert(key, found);
            }
        }
    }
}

/// The rows of a type that list values under no name, or whose values a table of the page lists.
fn listing<'a>(work: &Work<'a>, id: TypeId) -> Vec<&'a PropertyRow> {
    let tabled = |row: &PropertyRow| work.listed.contains_key(&(id, row.name.value.clone()));
    let named = |row: &Row<'_>| {
        work.has(Rule::EnumByJson) && row.shown_enumeration().is_some() && matches!(row.shown, Some(TypeRef::Enum(_)))
    };
    let rows = work.source(id).into_iter().flat_map(|source| &source.rows);
    let hidden = |row: &Row<'_>| work.has(Rule::EnumFromProse) && is_hidden(row.row) && !named(row);
    rows.filter(|row| hidden(row) || tabled(row.row))
        .map(|row| row.row)
        .collect()
}

fn is_hidden(row: &PropertyRow) -> bool {
    let text = row
        .ty
        .as_ref()
        .is_some_and(|ty| primitive(&ty.value.name) == Some(Edm::String));
    text && row.says.values.len() > 1
}

fn is_inherited(work: &Work<'_>, id: TypeId, property: &str) -> bool {
    let has = |source: &TypeSource<'_>| source.rows.iter().any(|row| row.row.name.value == property);
    work.ancestors(id).filter_map(|base| work.source(base)).any(has)
}

/// A new enumeration of the values that a row lists, or that the table of the property does.
fn listed_by(work: &mut Work<'_>, id: TypeId, row: &PropertyRow) -> Option<EnumId> {
    let home = work.source(id)?.home;
    let name = free_name(work, &work.schema.types[id].name, row);
    let table = work.listed.get(&(id, row.name.value.clone()));
    let members = match table {
        Some(table) => table.members.iter().map(docs::member).collect(),
        None => row.says.values.iter().map(member).collect(),
    };
    let by_table = table.is_some();
    let declared = EnumType {
        flags: row.says.flags,
        members,
        docs: docs::of_text(&row.description),
        ..EnumType::new(name, EnumOrigin::Prose, row.name.place.clone())
    };
    Some(work.add_enum(declared, EnumSource { by_table, home }))
}

/// The one declared enumeration whose name is more than the property's and ends with it as a word, and which has every
/// value that the property lists; of several the one named after type and property.
fn declared_as(work: &Work<'_>, id: TypeId, row: &PropertyRow) -> Option<EnumId> {
    let owner = &work.schema.types[id].name;
    let suffix = capitalised(&row.name.value);
    let exact = joined_name(&owner.name, &row.name.value);
    let fits = |one: &EnumType| {
        one.name.namespace == owner.namespace
            && one.name.name.ends_with(&suffix)
            && row.says.values.iter().all(|value| has(&one.members, &value.value))
    };
    let enums = work.schema.enums.iter().zip(&work.enums);
    let fitting: Vec<(EnumId, &EnumType)> = enums
        .filter(|((_, one), source)| source.by_table && fits(one))
        .map(|(one, _)| one)
        .collect();
    let named = fitting.iter().find(|(_, one)| one.name.name == exact);
    let found = named.or_else(|| fitting.first().filter(|_| fitting.len() == 1));
    found.map(|(id, _)| *id)
}

fn free_name(work: &Work<'_>, owner: &QualifiedName, row: &PropertyRow) -> QualifiedName {
    let mut name = QualifiedName {
        namespace: owner.namespace.clone(),
        name: joined_name(&owner.name, &row.name.value),
    };
    let hidden = |name: &QualifiedName| work.prose.values().any(|id| work.schema.enums[*id].name == *name);
    while work.names.get(&name).is_some() || hidden(&name) {
        name.name.push_str("Value");
    }
    name
}

/// Notes which enumerations can be combined by the numbers of their members, and reports those without members, which are
/// text then.
pub(super) fn settle(work: &mut Work<'_>) {
    let bits = work.has(Rule::BitsAreFlags);
    for id in work.schema.enums.ids() {
        let one = &mut work.schema.enums[id];
        one.flags |= bits && are_bits(&one.members);
        if one.members.is_empty() {
            let (message, place) = (
                format!("no page lists the members of `{}`", one.name.name),
                one.place.clone(),
            );
            work.report(Code::EmptyEnumeration, place, message);
        }
    }
}
