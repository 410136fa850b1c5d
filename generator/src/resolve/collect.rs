//! Declarations: each type and enumeration that a page declares.
//!
//! Pages named after the type that they declare are parts of it, the one with the most rows first. A page that declares
//! a type it is not named after, although others are, has its type renamed after its title when nothing else has that
//! name, and left out otherwise.

use std::collections::{BTreeMap, BTreeSet};

use super::docs;
use super::names::{namespace_of, qualify};
use super::primitive::primitive;
use super::words::{is_type_name, singular_name};
use super::work::{EnumSource, Part, Work};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::url::UrlSegment;
use crate::dialect::{Documented, DocumentedEnum, DocumentedType, Fact, PageKind, PropertyRow, TypeExpr};
use crate::rules::Rule;
use crate::schema::{Edm, EnumId, EnumOrigin, EnumType, QualifiedName, TypeId, TypeRef};

/// Collects the declarations of all pages.
pub(super) fn declarations(work: &mut Work<'_>) {
    let pages = work.pages;
    let keyed = keyed_sets(work);
    let (operations, resources): (Vec<_>, Vec<_>) = pages.iter().partition(|page| page.kind == PageKind::Operation);
    let mut claims: BTreeMap<QualifiedName, Vec<Part<'_>>> = BTreeMap::new();
    for page in &resources {
        for told in &page.types {
            let part = Part { page, declared: told };
            claims.entry(name_of(&keyed, page, told)).or_default().push(part);
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
        own.sort_by_key(|part| std::cmp::Reverse(part.size()));
        if let Some(main) = own.first() {
            losers.extend(
                others
                    .into_iter()
                    .map(|loser| (name.clone(), main.declared.name.place.clone(), loser)),
            );
        }
        report_parts(work, &name, &own);
        work.add_declared(name, own);
    }
    for (name, winner, loser) in losers {
        rename_or_drop(work, &name, &winner, loser);
    }
    for page in operations {
        for told in &page.types {
            let name = name_of(&keyed, page, told);
            if work.names.get(&name).is_none() {
                work.add_declared(name, vec![Part { page, declared: told }]);
            }
        }
    }
    let users = namespaces_of_users(pages);
    for page in pages {
        for told in &page.enumerations {
            enumeration(work, &keyed, &users, page, told);
        }
    }
    aliases(work);
}

/// Makes the other names of types known (`@type.aka`, then titles), once all names of their own are.
fn aliases(work: &mut Work<'_>) {
    let annotated: Vec<_> = work
        .sourced()
        .flat_map(|(id, ty, source)| {
            let aliases = source.declarations().flat_map(|declared| &declared.aliases);
            aliases.map(move |alias| (id, ty.name.namespace.clone(), alias.value.as_str()))
        })
        .collect();
    // A page that declares one type may name it otherwise in its title, and other pages do as the title does.
    let titled: Vec<_> = work
        .sourced()
        .flat_map(|(id, ty, source)| {
            let alone = |part: &&Part<'_>| part.page.types.len() == 1 && part.page.kind == PageKind::Resource;
            let titles = source
                .parts
                .iter()
                .filter(alone)
                .map(|part| part.page.title.value.as_str());
            titles
                .filter(|title| is_type_name(title))
                .map(move |title| (id, ty.name.namespace.clone(), title))
        })
        .collect();
    for (id, namespace, alias) in annotated.into_iter().chain(titled) {
        work.names
            .alias(qualify(alias, &namespace), &namespace, TypeRef::Structured(id));
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
fn report_parts(work: &mut Work<'_>, name: &QualifiedName, parts: &[Part<'_>]) {
    let Some((main, others)) = parts.split_first() else {
        return;
    };
    for part in others {
        let message = format!("`{}` is told on several pages; what they say was joined", name.name);
        let finding = Diagnostic::new(Code::JoinedType, part.declared.name.place.clone(), message);
        work.diagnostics
            .push(finding.with_related(main.declared.name.place.clone(), "the main page"));
    }
}

/// The sets that request lines have a key behind, in the singular and in lower case.
fn keyed_sets(work: &Work<'_>) -> BTreeSet<String> {
    if !work.has(Rule::SingularTitle) {
        return BTreeSet::new();
    }
    let lines = work.operation_pages.calls.iter().filter(|call| !call.example);
    let pairs = lines.flat_map(|call| call.url.segments.windows(2));
    let sets = pairs.filter_map(|pair| match pair {
        [UrlSegment::Name(name), UrlSegment::Key(_)] => Some(singular_name(name).to_lowercase()),
        _ => None,
    });
    sets.collect()
}

fn name_of(keyed: &BTreeSet<String>, page: &Documented, told: &DocumentedType) -> QualifiedName {
    let mut name = qualify(&told.name.value, namespace_of(page));
    let is_titled = told.name.place == page.title.place;
    let singular = singular_name(&name.name);
    if is_titled && singular != name.name && keyed.contains(&singular.to_lowercase()) {
        name.name = singular;
        return name;
    }
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

fn rename_or_drop<'a>(work: &mut Work<'a>, name: &QualifiedName, winner: &Place, loser: Part<'a>) {
    let place = loser.declared.name.place.clone();
    let title = loser.page.title.value.as_str();
    let own = qualify(title, &name.namespace);
    let free = !title.is_empty() && title.chars().all(|c| c.is_ascii_alphanumeric()) && work.names.get(&own).is_none();
    let what = if free {
        format!("by its title this page is about `{}`", own.name)
    } else {
        "this page is left out".to_owned()
    };
    let message = format!("`{}` is declared on two pages; {what}", name.name);
    work.diagnostics
        .push(Diagnostic::new(Code::DuplicateType, place, message).with_related(winner.clone(), "declared here"));
    if free {
        work.add_declared(own, vec![loser]);
    }
}

/// The text property of the page's type that the enumeration is named after: it lists that property's values. So it does
/// when the property's type is called like that and `null` is among the values.
fn property_of(
    work: &Work<'_>,
    keyed: &BTreeSet<String>,
    page: &Documented,
    told: &DocumentedEnum,
) -> Option<(TypeId, String)> {
    page.types.iter().find_map(|ty| {
        let named = |row: &&PropertyRow| row.name.value.eq_ignore_ascii_case(&told.name.value);
        let text = |row: &&PropertyRow| {
            row.ty.as_ref().is_some_and(|ty| {
                let same = told.with_null && ty.value.name.eq_ignore_ascii_case(&told.name.value);
                same || primitive(&ty.value.name) == Some(Edm::String)
            })
        };
        let row = ty.properties.iter().find(named).filter(text)?;
        match work.names.get(&name_of(keyed, page, ty))? {
            TypeRef::Structured(id) => Some((id, row.name.value.clone())),
            _ => None,
        }
    })
}

/// The namespaces of the pages whose cells have a name without one, by that name in lower case.
fn namespaces_of_users(pages: &[Documented]) -> BTreeMap<String, BTreeSet<&str>> {
    let mut found: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for page in pages {
        let types = page
            .types
            .iter()
            .flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
        let operation = page.operation.iter().flat_map(|operation| &operation.body.parameters);
        let cells = types.map(|row| &row.ty).chain(operation.map(|row| &row.ty)).flatten();
        for cell in cells {
            let (namespace, name) = match cell.value.name.rsplit_once('.') {
                Some((namespace, name)) => (namespace, name),
                None => (namespace_of(page), cell.value.name.as_str()),
            };
            found.entry(name.to_lowercase()).or_default().insert(namespace);
        }
    }
    found
}

/// Whether a table on the page of an operation tells the values of something that is no type: no cell of any page has its name.
fn is_nobodys_type(work: &Work<'_>, page: &Documented, told: &DocumentedEnum) -> bool {
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
    page.kind == PageKind::Operation && !work.pages.iter().any(used)
}

/// Adds an enumeration, or its members to the one of that name.
fn enumeration<'a>(
    work: &mut Work<'a>,
    keyed: &BTreeSet<String>,
    users: &BTreeMap<String, BTreeSet<&str>>,
    page: &'a Documented,
    told: &'a DocumentedEnum,
) {
    if let Some(property) = property_of(work, keyed, page, told).filter(|_| work.has(Rule::EnumByTable)) {
        work.listed.insert(property, told);
        return;
    }
    if is_nobodys_type(work, page, told) {
        let message = format!(
            "no cell names `{}` as a type; its values are those of a parameter",
            told.name.value
        );
        work.report(Code::IgnoredTable, told.name.place.clone(), message);
        return;
    }
    let mut name = qualify(&told.name.value, namespace_of(page));
    let place = told.name.place.clone();
    let only = users.get(&name.name.to_lowercase()).filter(|spaces| spaces.len() == 1);
    if let Some(space) = only.and_then(BTreeSet::first)
        && page.namespace.is_none()
        && *space != name.namespace
        && !told.name.value.contains('.')
        && work.has(Rule::NamespaceOfUsers)
    {
        name.namespace = (*space).to_owned();
        work.decide(&name, Rule::NamespaceOfUsers, &place, None);
    }
    match work.names.get(&name) {
        None => {
            let mut docs = docs::of_text(&told.description);
            docs.page = (page.kind == PageKind::Enumeration && page.enumerations.len() == 1)
                .then(|| page.file.trim_end_matches(".md").to_owned());
            let declared = EnumType {
                flags: told.flags,
                members: told.members.iter().map(docs::member).collect(),
                docs,
                ..EnumType::new(name, EnumOrigin::Declared, place)
            };
            let (by_table, home) = (true, &page.file);
            work.add_enum(declared, EnumSource { by_table, home });
        }
        Some(TypeRef::Enum(known)) => join(work, known, told),
        Some(TypeRef::Structured(known)) => {
            let other = work.schema.types[known].place.clone();
            let message = format!(
                "`{}` is declared as a type and as an enumeration; the type counts",
                name.name
            );
            let finding = Diagnostic::new(Code::DuplicateType, place, message);
            work.diagnostics
                .push(finding.with_related(other, "declared as a type here"));
        }
        Some(TypeRef::Edm(_)) => {}
    }
}

fn join(work: &mut Work<'_>, known: EnumId, told: &DocumentedEnum) {
    let one = &mut work.schema.enums[known];
    let new: Vec<_> = told
        .members
        .iter()
        .filter(|told| !one.members.iter().any(|m| m.name == told.name.value))
        .map(docs::member)
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
    work.diagnostics.push(finding);
}
