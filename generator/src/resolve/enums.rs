//! Members that prose lists, and enumerations hidden in it.

use std::collections::BTreeSet;

use super::collect;
use super::docs;
use super::draft::{Draft, EnumDraft, Target, TypeDraft};
use super::names::capitalised;
use super::primitive::primitive;
use super::uses::shown_enumeration;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::{DocumentedType, Fact, PropertyRow};
use crate::schema::{Docs, Edm, EnumOrigin, Member, QualifiedName};

/// Adds the values that a row lists to the enumeration at `at`. Values that a table does not have are reported.
pub(super) fn add_listed(draft: &mut Draft<'_>, at: usize, row: &PropertyRow) {
    let Some(one) = draft.enums.get_mut(at) else { return };
    one.flags |= row.says.flags;
    let known = one.members.len();
    add_missing(&mut one.members, &row.says.values);
    if one.by_table && one.members.len() > known {
        let added = one.members.get(known..).unwrap_or_default();
        let lacks = format!("the table of `{}`", one.name.name);
        let finding = unlisted(&row.name, &lacks, added);
        let finding = finding.with_related(one.place.clone(), "the table");
        draft.diagnostics.push(finding);
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

/// Gives the enumeration at `at`, whose values no row lists, those that the JSON shows.
pub(super) fn add_shown(draft: &mut Draft<'_>, at: usize, values: &[Fact<String>]) {
    let Some(one) = draft.enums.get_mut(at) else { return };
    add_missing(&mut one.members, values);
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
pub(super) fn are_bits(members: &[Member]) -> bool {
    let numbers = members.iter().map(|member| member.value);
    let numbers: Option<BTreeSet<i64>> = numbers.collect();
    numbers.is_some_and(|numbers| {
        let bits = || numbers.iter().filter(|number| **number != 0);
        bits().count() > 2 && bits().all(|number| *number > 0 && number.count_ones() == 1)
    })
}

/// Makes an enumeration of each `String` property whose description lists two values or more.
///
/// It is named after its type and property; words that end the one and begin the other are said once.
/// A property that repeats an inherited one has the inherited one's enumeration. When a declared enumeration is named
/// after the property and has all the values, the property has that one; when the JSON names one, it is that.
pub(super) fn from_prose(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let ancestors = draft.ancestors(index);
        let Some(ty) = draft.types.get(index) else { continue };
        let (owner, home) = (ty.name.clone(), ty.home);
        for row in listing(draft, ty) {
            let inherited = ancestors
                .iter()
                .filter_map(|&at| draft.types.get(at))
                .any(|base| base.rows().any(|(r, _)| r.name.value == row.name.value));
            let key = (owner.clone(), row.name.value.clone());
            if inherited || draft.prose.contains_key(&key) {
                continue;
            }
            if let Some(declared) = declared_as(draft, &owner, row) {
                draft.prose.insert(key, declared);
                continue;
            }
            let name = free_name(draft, &owner, row);
            let table = draft.listed.get(&key).copied();
            let members = match table {
                Some(table) => table.members.iter().map(collect::member).collect(),
                None => row.says.values.iter().map(member).collect(),
            };
            draft.prose.insert(key, name.clone());
            draft.add_enum(EnumDraft {
                name,
                origin: EnumOrigin::Prose,
                flags: row.says.flags,
                members,
                by_table: table.is_some(),
                docs: docs::of_text(&row.description),
                home,
                place: row.name.place.clone(),
            });
        }
    }
}

/// The rows of a type that list values under no name, or whose values a table of the page lists.
fn listing<'a>(draft: &Draft<'a>, ty: &TypeDraft<'a>) -> Vec<&'a PropertyRow> {
    let tabled = |row: &PropertyRow| draft.listed.contains_key(&(ty.name.clone(), row.name.value.clone()));
    let named = |told: &DocumentedType, row: &PropertyRow| {
        let shown = shown_enumeration(told, row);
        shown.is_some_and(|shown| matches!(draft.index.find(&shown, &ty.name.namespace), Some(Target::Enum(_))))
    };
    let rows = ty
        .parts
        .iter()
        .flat_map(|part| part.rows().map(|(row, _)| (part.told, row)));
    rows.filter(|(told, row)| is_hidden(row) && !named(told, row) || tabled(row))
        .map(|(_, row)| row)
        .collect()
}

fn is_hidden(row: &PropertyRow) -> bool {
    let text = row
        .ty
        .as_ref()
        .is_some_and(|ty| primitive(&ty.value.name) == Some(Edm::String));
    text && row.says.values.len() > 1
}

/// The one declared enumeration whose name is more than the property's and ends with it as a word, and which has every
/// value that the property lists; of several the one named after type and property.
fn declared_as(draft: &Draft<'_>, owner: &QualifiedName, row: &PropertyRow) -> Option<QualifiedName> {
    let suffix = capitalised(&row.name.value);
    let exact = name_of(&owner.name, &row.name.value);
    let has =
        |one: &EnumDraft<'_>, value: &str| one.members.iter().any(|member| member.name.eq_ignore_ascii_case(value));
    let fits = |one: &&EnumDraft<'_>| {
        one.by_table
            && one.name.namespace == owner.namespace
            && one.name.name.ends_with(&suffix)
            && row.says.values.iter().all(|value| has(one, &value.value))
    };
    let fitting: Vec<&EnumDraft<'_>> = draft.enums.iter().filter(fits).collect();
    let named = fitting.iter().find(|one| one.name.name == exact);
    named
        .or_else(|| fitting.first().filter(|_| fitting.len() == 1))
        .map(|one| one.name.clone())
}

/// The name for the values of a property: `vppToken` with `tokenState` gives `vppTokenState`. Of several overlaps the
/// longest counts; the property always adds a word of its own.
pub(super) fn name_of(owner: &str, property: &str) -> String {
    let (head, tail) = (camel_words(owner), camel_words(property));
    let most = head.len().min(tail.len().saturating_sub(1));
    let overlaps = |count: &usize| {
        let (end, start) = (head.iter().rev().take(*count).rev(), tail.iter().take(*count));
        end.zip(start).all(|(one, other)| one.eq_ignore_ascii_case(other))
    };
    let shared = (1..=most).rev().find(overlaps).unwrap_or(0);
    let own: String = tail.iter().skip(shared).copied().collect();
    format!("{owner}{}", capitalised(&own))
}

/// The words of a camel-case name; a run of capitals is one word up to the capital that begins the next.
fn camel_words(name: &str) -> Vec<&str> {
    let chars: Vec<(usize, char)> = name.char_indices().collect();
    let mut words = Vec::new();
    let mut start = 0;
    for (index, &(at, here)) in chars.iter().enumerate().skip(1) {
        let before = index.checked_sub(1).and_then(|before| chars.get(before));
        let next = chars.get(index + 1);
        let begins = here.is_uppercase()
            && (before.is_some_and(|(_, c)| !c.is_uppercase()) || next.is_some_and(|(_, c)| c.is_lowercase()));
        if begins {
            words.extend(name.get(start..at));
            start = at;
        }
    }
    words.extend(name.get(start..).filter(|word| !word.is_empty()));
    words
}

fn free_name(draft: &Draft<'_>, owner: &QualifiedName, row: &PropertyRow) -> QualifiedName {
    let mut name = name_of(&owner.name, &row.name.value);
    let taken = |name: &str| {
        let name = QualifiedName {
            namespace: owner.namespace.clone(),
            name: name.to_owned(),
        };
        draft.index.get(&name).is_some() || draft.prose.values().any(|known| *known == name)
    };
    while taken(&name) {
        name.push_str("Value");
    }
    QualifiedName {
        namespace: owner.namespace.clone(),
        name,
    }
}

/// Reports enumerations without members, which are text then.
pub(super) fn empty(draft: &mut Draft<'_>) {
    let empty: Vec<(String, Place)> = draft
        .enums
        .iter()
        .filter(|one| one.members.is_empty())
        .map(|one| (one.name.name.clone(), one.place.clone()))
        .collect();
    for (name, place) in empty {
        draft.report(
            Code::EmptyEnumeration,
            place,
            format!("no page lists the members of `{name}`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_type_and_property_share_are_said_once() {
        for (owner, property, name) in [
            (
                "applePurchaseProgramToken",
                "purchaseProgramTokenKind",
                "applePurchaseProgramTokenKind",
            ),
            ("token", "tokenState", "tokenState"),
            ("deviceState", "state", "deviceStateState"),
            ("lamp", "state", "lampState"),
            ("stamp", "amplitude", "stampAmplitude"),
            ("printerURL", "urlKind", "printerURLKind"),
            ("setSet", "setSetKind", "setSetKind"),
        ] {
            assert_eq!(name_of(owner, property), name, "{owner} {property}");
        }
    }

    #[test]
    fn capitals_in_a_row_are_one_word() {
        assert_eq!(camel_words("iosVPPToken"), ["ios", "VPP", "Token"]);
        assert_eq!(camel_words(""), Vec::<&str>::new());
    }
}
