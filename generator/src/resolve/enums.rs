//! Members that prose lists, and enumerations hidden in it.

use super::docs;
use super::draft::{Draft, EnumDraft};
use super::primitive::primitive;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::{Fact, PropertyRow};
use crate::schema::{Docs, Edm, EnumOrigin, Member, QualifiedName};

/// Adds the values that a row lists to the enumeration at `at`. Values that a table does not have are reported.
pub(super) fn add_listed(draft: &mut Draft<'_>, at: usize, row: &PropertyRow) {
    let Some(one) = draft.enums.get_mut(at) else { return };
    one.flags |= row.says.flags;
    let known = one.members.len();
    for value in &row.says.values {
        if !one
            .members
            .iter()
            .any(|member| member.name.eq_ignore_ascii_case(&value.value))
        {
            one.members.push(member(value));
        }
    }
    if one.by_table && one.members.len() > known {
        let new: Vec<_> = one
            .members
            .iter()
            .skip(known)
            .map(|member| format!("`{}`", member.name))
            .collect();
        let message = format!(
            "`{}` lists values that the table of `{}` lacks: {}",
            row.name.value,
            one.name.name,
            new.join(", ")
        );
        let finding = Diagnostic::new(Code::UnlistedMember, row.name.place.clone(), message);
        let finding = finding.with_related(one.place.clone(), "the table");
        draft.diagnostics.push(finding);
    }
}

fn member(value: &Fact<String>) -> Member {
    Member {
        name: value.value.clone(),
        value: None,
        docs: Docs::default(),
        place: value.place.clone(),
    }
}

/// Makes an enumeration of each `String` property whose description lists two values or more.
///
/// It is named after its type and property; when the property's name begins with the type's, after the property alone.
/// A property that repeats an inherited one has the inherited one's enumeration.
pub(super) fn from_prose(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let ancestors = draft.ancestors(index);
        let Some(ty) = draft.types.get(index) else { continue };
        let (owner, home) = (ty.name.clone(), ty.home);
        let rows: Vec<_> = ty.rows().map(|(row, _)| row).filter(|row| is_hidden(row)).collect();
        for row in rows {
            let inherited = ancestors
                .iter()
                .filter_map(|&at| draft.types.get(at))
                .any(|base| base.rows().any(|(r, _)| r.name.value == row.name.value));
            let key = (owner.clone(), row.name.value.clone());
            if inherited || draft.prose.contains_key(&key) {
                continue;
            }
            let name = free_name(draft, &owner, row);
            draft.prose.insert(key, name.clone());
            draft.add_enum(EnumDraft {
                name,
                origin: EnumOrigin::Prose,
                flags: false,
                members: row.says.values.iter().map(member).collect(),
                by_table: false,
                docs: docs::of_text(&row.description),
                home,
                place: row.name.place.clone(),
            });
        }
    }
}

fn is_hidden(row: &PropertyRow) -> bool {
    let text = row
        .ty
        .as_ref()
        .is_some_and(|ty| primitive(&ty.value.name) == Some(Edm::String));
    text && row.says.values.len() > 1
}

fn free_name(draft: &Draft<'_>, owner: &QualifiedName, row: &PropertyRow) -> QualifiedName {
    let property = row.name.value.as_str();
    let (lower, prefix) = (property.to_lowercase(), owner.name.to_lowercase());
    let mut name = if lower.starts_with(&prefix) && lower.len() > prefix.len() {
        property.to_owned()
    } else {
        let mut chars = property.chars();
        let first = chars
            .next()
            .map(|first| first.to_uppercase().collect::<String>())
            .unwrap_or_default();
        format!("{}{first}{}", owner.name, chars.as_str())
    };
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
