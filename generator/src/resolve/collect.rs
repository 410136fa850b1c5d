//! Declarations: each type and enumeration that a page declares.
//!
//! Pages named after the type that they declare are parts of it, the one with the most rows first. A page that declares
//! a type it is not named after, although others are, has its type renamed after its title when nothing else has that
//! name, and left out otherwise.

use std::collections::BTreeMap;

use super::docs;
use super::draft::{Draft, EnumDraft, Part, Target, TypeDraft};
use super::names::{DEFAULT_NAMESPACE, qualify};
use super::primitive::primitive;
use super::uses::is_type_name;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::{
    Documented, DocumentedEnum, DocumentedMember, DocumentedType, Fact, PageKind, PropertyRow, TypeExpr,
};
use crate::schema::{Edm, EnumOrigin, Member, QualifiedName};

/// Collects the declarations of all pages.
pub(super) fn declarations(draft: &mut Draft<'_>) {
    let pages = draft.pages;
    let (operations, resources): (Vec<_>, Vec<_>) = pages.iter().partition(|page| page.kind == PageKind::Operation);
    let mut claims: BTreeMap<QualifiedName, Vec<Part<'_>>> = BTreeMap::new();
    for page in &resources {
        for told in &page.types {
            claims.entry(name_of(page, told)).or_default().push(Part { page, told });
        }
    }
    let mut losers = Vec::new();
    for (name, parts) in claims {
        let named = parts.iter().any(|part| is_namesake(part.page, &name));
        let (mut own, mut others): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .partition(|part| !named || is_namesake(part.page, &name));
        if !named {
            others.extend(own.drain(own.len().min(1)..));
        }
        own.sort_by_key(|part| std::cmp::Reverse(part.rows().count()));
        if let Some(main) = own.first() {
            losers.extend(
                others
                    .into_iter()
                    .map(|loser| (name.clone(), main.told.name.place.clone(), loser)),
            );
        }
        report_parts(draft, &name, &own);
        add(draft, name, own);
    }
    for (name, winner, loser) in losers {
        rename_or_drop(draft, &name, &winner, loser);
    }
    for page in operations {
        for told in &page.types {
            let name = name_of(page, told);
            if draft.index.get(&name).is_none() {
                add(draft, name, vec![Part { page, told }]);
            }
        }
    }
    for page in pages {
        for told in &page.enumerations {
            enumeration(draft, page, told);
        }
    }
    aliases(draft);
}

/// Makes the other names of types known (`@type.aka`, then titles), once all names of their own are.
fn aliases(draft: &mut Draft<'_>) {
    for (at, ty) in draft.types.iter().enumerate() {
        let namespace = &ty.name.namespace;
        for alias in ty.told().flat_map(|told| &told.aliases) {
            let alias = qualify(&alias.value, namespace);
            draft.index.alias(alias, namespace, Target::Type(at));
        }
    }
    for (at, ty) in draft.types.iter().enumerate() {
        let namespace = &ty.name.namespace;
        // A page that tells one type may name it otherwise in its title, and other pages do as the title does.
        let titles = ty
            .parts
            .iter()
            .filter(|part| part.page.types.len() == 1 && part.page.kind == PageKind::Resource);
        for title in titles.map(|part| &part.page.title.value) {
            if is_type_name(title) {
                draft
                    .index
                    .alias(qualify(title, namespace), namespace, Target::Type(at));
            }
        }
    }
}

/// Whether the page's title or file is named after the type.
fn is_namesake(page: &Documented, name: &QualifiedName) -> bool {
    let title = page.title.value.replace(' ', "");
    let stem = page
        .file
        .rsplit('/')
        .next()
        .unwrap_or("")
        .trim_end_matches(".md")
        .to_lowercase();
    let simple = name.name.to_lowercase();
    title.eq_ignore_ascii_case(&name.name)
        || stem == simple
        || stem
            .strip_suffix(&simple)
            .is_some_and(|before| before.ends_with(['-', '_']))
}

/// Says which further pages a type is put together from.
fn report_parts(draft: &mut Draft<'_>, name: &QualifiedName, parts: &[Part<'_>]) {
    let Some((main, others)) = parts.split_first() else {
        return;
    };
    for part in others {
        let message = format!("`{}` is told on several pages; what they say was joined", name.name);
        let finding = Diagnostic::new(Code::JoinedType, part.told.name.place.clone(), message);
        draft
            .diagnostics
            .push(finding.with_related(main.told.name.place.clone(), "the main page"));
    }
}

/// The namespace of what a page declares: its own statement, else the default.
pub(super) fn namespace_of(page: &Documented) -> &str {
    page.namespace
        .as_ref()
        .map_or(DEFAULT_NAMESPACE, |fact| fact.value.as_str())
}

fn name_of(page: &Documented, told: &DocumentedType) -> QualifiedName {
    let mut name = qualify(&told.name.value, namespace_of(page));
    // An annotation all in lower case means the camel case of the title, where they differ in case alone.
    let title = qualify(&page.title.value, &name.namespace).name;
    if title.eq_ignore_ascii_case(&name.name) && told.name.value.ends_with(&page.title.value) {
        name.name.clone_from(&page.title.value);
    }
    let lower = !name.name.contains(|c: char| c.is_ascii_uppercase());
    if lower && title.eq_ignore_ascii_case(&name.name) {
        name.name = title;
    }
    name
}

fn add<'a>(draft: &mut Draft<'a>, name: QualifiedName, parts: Vec<Part<'a>>) {
    let Some(main) = parts.first() else { return };
    let mut ty = TypeDraft::new(name, &main.page.file, main.told.name.place.clone());
    ty.parts = parts;
    draft.add_type(ty);
}

fn rename_or_drop<'a>(draft: &mut Draft<'a>, name: &QualifiedName, winner: &Place, loser: Part<'a>) {
    let place = loser.told.name.place.clone();
    let title = loser.page.title.value.as_str();
    let own = qualify(title, &name.namespace);
    let free = !title.is_empty() && title.chars().all(|c| c.is_ascii_alphanumeric()) && draft.index.get(&own).is_none();
    let what = if free {
        format!("by its title this page is about `{}`", own.name)
    } else {
        "this page is left out".to_owned()
    };
    let message = format!("`{}` is declared on two pages; {what}", name.name);
    draft
        .diagnostics
        .push(Diagnostic::new(Code::DuplicateType, place, message).with_related(winner.clone(), "declared here"));
    if free {
        add(draft, own, vec![loser]);
    }
}

/// The text property of the page's type that the enumeration is named after: it lists that property's values. So it does
/// when the property's type is called like that and `null` is among the values.
fn property_of(page: &Documented, told: &DocumentedEnum) -> Option<(QualifiedName, String)> {
    page.types.iter().find_map(|ty| {
        let named = |row: &&PropertyRow| row.name.value.eq_ignore_ascii_case(&told.name.value);
        let text = |row: &&PropertyRow| {
            row.ty.as_ref().is_some_and(|ty| {
                let same = told.with_null && ty.value.name.eq_ignore_ascii_case(&told.name.value);
                same || primitive(&ty.value.name) == Some(Edm::String)
            })
        };
        let row = ty.properties.iter().find(named).filter(text)?;
        Some((name_of(page, ty), row.name.value.clone()))
    })
}

/// Whether a table on the page of an operation tells the values of something that is no type: no cell of any page has its name.
fn is_nobodys_type(draft: &Draft<'_>, page: &Documented, told: &DocumentedEnum) -> bool {
    let names = |ty: &Option<Fact<TypeExpr>>| {
        let written = ty.as_ref().map_or("", |ty| ty.value.name.as_str());
        written.rsplit('.').next() == Some(&told.name.value)
    };
    let used = |page: &Documented| {
        let operation = page.operation.iter();
        let rows = page
            .types
            .iter()
            .flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
        let mut parameters = operation.flat_map(|operation| {
            let of_body = operation.body.parameters.iter();
            of_body.chain(&operation.path_parameters).chain(&operation.query)
        });
        rows.map(|row| &row.ty).any(names) || parameters.any(|row| names(&row.ty))
    };
    page.kind == PageKind::Operation && !draft.pages.iter().any(used)
}

/// Adds an enumeration, or its members to the one of that name.
fn enumeration<'a>(draft: &mut Draft<'a>, page: &'a Documented, told: &'a DocumentedEnum) {
    if let Some(property) = property_of(page, told) {
        draft.listed.insert(property, told);
        return;
    }
    if is_nobodys_type(draft, page, told) {
        let message = format!(
            "no cell names `{}` as a type; its values are those of a parameter",
            told.name.value
        );
        draft.report(Code::IgnoredTable, told.name.place.clone(), message);
        return;
    }
    let name = qualify(&told.name.value, namespace_of(page));
    let place = told.name.place.clone();
    match draft.index.get(&name) {
        None => {
            let mut docs = docs::of_text(&told.description);
            docs.page = (page.kind == PageKind::Enumeration && page.enumerations.len() == 1)
                .then(|| page.file.trim_end_matches(".md").to_owned());
            let members = told.members.iter().map(member).collect();
            let origin = EnumOrigin::Declared;
            draft.add_enum(EnumDraft {
                name,
                origin,
                flags: told.flags,
                members,
                by_table: true,
                docs,
                home: &page.file,
                place,
            });
        }
        Some(Target::Enum(known)) => join(draft, known, told),
        Some(Target::Type(known)) => {
            let other = draft.types.get(known).map(|ty| ty.place.clone());
            let message = format!(
                "`{}` is declared as a type and as an enumeration; the type counts",
                name.name
            );
            let finding = Diagnostic::new(Code::DuplicateType, place, message);
            draft.diagnostics.push(match other {
                Some(other) => finding.with_related(other, "declared as a type here"),
                None => finding,
            });
        }
    }
}

/// A member that a table tells.
pub(super) fn member(told: &DocumentedMember) -> Member {
    Member {
        name: told.name.value.clone(),
        value: told.value,
        docs: docs::of_text(&told.description),
        place: told.name.place.clone(),
    }
}

fn join(draft: &mut Draft<'_>, known: usize, told: &DocumentedEnum) {
    let Some(one) = draft.enums.get_mut(known) else { return };
    let new: Vec<_> = told
        .members
        .iter()
        .filter(|told| !one.members.iter().any(|m| m.name == told.name.value))
        .map(member)
        .collect();
    one.flags |= told.flags;
    if new.is_empty() && told.members.len() == one.members.len() {
        return;
    }
    let message = format!(
        "`{}` is declared twice with different members; they were joined",
        one.name.name
    );
    let finding = Diagnostic::new(Code::DuplicateType, told.name.place.clone(), message)
        .with_related(one.place.clone(), "declared here");
    one.members.extend(new);
    draft.diagnostics.push(finding);
}
