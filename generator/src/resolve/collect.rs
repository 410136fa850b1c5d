//! Declarations: each type and enumeration that a page declares.
//!
//! Of two pages that declare a type of one name, the page whose title or file is named after it counts. The other one's
//! type takes the name of its own title when nothing else has that name, and is left out otherwise.

use std::collections::BTreeMap;

use super::docs;
use super::draft::{Draft, EnumDraft, Target, TypeDraft};
use super::names::{DEFAULT_NAMESPACE, qualify};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::{Documented, DocumentedEnum, DocumentedMember, DocumentedType, PageKind};
use crate::schema::{EnumOrigin, Member, QualifiedName};

/// Collects the declarations of all pages.
pub(super) fn declarations(draft: &mut Draft<'_>) {
    let pages = draft.pages;
    let (operations, resources): (Vec<_>, Vec<_>) = pages.iter().partition(|page| page.kind == PageKind::Operation);
    let mut claims: BTreeMap<QualifiedName, Vec<Claim<'_>>> = BTreeMap::new();
    for page in &resources {
        for told in &page.types {
            claims
                .entry(name_of(page, told))
                .or_default()
                .push(Claim { page, told });
        }
    }
    let mut losers = Vec::new();
    for (name, mut claimants) in claims {
        claimants.sort_by_key(|claim| !claim.is_namesake(&name));
        let mut claimants = claimants.into_iter();
        if let Some(winner) = claimants.next() {
            let place = winner.told.name.place.clone();
            add(draft, name.clone(), &winner);
            losers.extend(claimants.map(|loser| (name.clone(), place.clone(), loser)));
        }
    }
    for (name, winner, loser) in losers {
        rename_or_drop(draft, &name, &winner, &loser);
    }
    for page in operations {
        for told in &page.types {
            let name = name_of(page, told);
            if draft.index.get(&name).is_none() {
                add(draft, name, &Claim { page, told });
            }
        }
    }
    for page in pages {
        for told in &page.enumerations {
            enumeration(draft, page, told);
        }
    }
}

/// A page's claim to a name.
struct Claim<'a> {
    page: &'a Documented,
    told: &'a DocumentedType,
}

impl Claim<'_> {
    /// Whether the page's title or file is named after the type.
    fn is_namesake(&self, name: &QualifiedName) -> bool {
        let title = self.page.title.value.replace(' ', "");
        let stem = self
            .page
            .file
            .rsplit('/')
            .next()
            .unwrap_or("")
            .trim_end_matches(".md")
            .to_lowercase();
        let simple = name.name.to_lowercase();
        title.eq_ignore_ascii_case(&name.name)
            || stem == simple
            || stem.ends_with(&format!("-{simple}"))
            || stem.ends_with(&format!("_{simple}"))
    }
}

/// The namespace of what a page declares: its own statement, else the default.
pub(super) fn namespace_of(page: &Documented) -> &str {
    page.namespace
        .as_ref()
        .map_or(DEFAULT_NAMESPACE, |fact| fact.value.as_str())
}

fn name_of(page: &Documented, told: &DocumentedType) -> QualifiedName {
    qualify(&told.name.value, namespace_of(page))
}

fn add<'a>(draft: &mut Draft<'a>, name: QualifiedName, claim: &Claim<'a>) {
    let mut ty = TypeDraft::new(name, &claim.page.file, claim.told.name.place.clone());
    ty.page = Some(claim.page);
    ty.told = Some(claim.told);
    draft.add_type(ty);
}

fn rename_or_drop<'a>(draft: &mut Draft<'a>, name: &QualifiedName, winner: &Place, loser: &Claim<'a>) {
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
        add(draft, own, loser);
    }
}

/// Adds an enumeration, or its members to the one of that name.
fn enumeration<'a>(draft: &mut Draft<'a>, page: &'a Documented, told: &'a DocumentedEnum) {
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

fn member(told: &DocumentedMember) -> Member {
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
