//! Types and enumerations that no page declares but tables use.
//!
//! A name with listed values, or shown as text, is an enumeration; a name shown as an object, or not shown, is a
//! structured type. The JSON may name the type of values that a table gives as text. A type cell that is no name at all stands for text (docs/format.md, 6).

use std::collections::BTreeMap;

use super::collect::namespace_of;
use super::draft::{Draft, EnumDraft, Part, Target, TypeDraft};
use super::enums;
use super::names::qualify;
use super::primitive::primitive;
use super::sample::{self, SampleType};
use crate::diagnostic::{Code, Place};
use crate::dialect::{Documented, DocumentedType, Fact, PropertyRow, TypeExpr};
use crate::schema::{Docs, Edm, EnumOrigin, QualifiedName};

/// Adds what is used without being declared, and the values that prose lists for declared enumerations.
pub(super) fn undeclared(draft: &mut Draft<'_>) {
    let mut unknown: BTreeMap<QualifiedName, Unknown<'_>> = BTreeMap::new();
    let mut listed = Vec::new();
    for ty in &draft.types {
        let namespace = ty.name.namespace.as_str();
        let rows = ty
            .parts
            .iter()
            .flat_map(|part| part.rows().map(|(row, navigation)| (*part, row, navigation)));
        for (Part { page, told }, row, navigation) in rows {
            let Some(expr) = row.ty.as_ref() else { continue };
            let text = primitive(&expr.value.name) == Some(Edm::String);
            if let Some(shown) = shown_enumeration(told, row).filter(|_| text) {
                if draft.index.find(&shown, namespace).is_none() {
                    let name = qualify(&shown.name, namespace);
                    let entry = unknown.entry(name).or_insert_with(|| Unknown::new(page, &expr.place));
                    entry.add(row, told, navigation);
                }
                continue;
            }
            let tabled = draft.listed.contains_key(&(ty.name.clone(), row.name.value.clone()));
            if tabled || primitive(&expr.value.name).is_some() {
                continue;
            }
            match draft.index.find(&expr.value, namespace) {
                Some(Target::Enum(at)) if !row.says.values.is_empty() => listed.push((at, row)),
                Some(_) => {}
                None if is_type_name(&expr.value.name) => {
                    let name = qualify(&expr.value.name, namespace);
                    let entry = unknown.entry(name).or_insert_with(|| Unknown::new(page, &expr.place));
                    entry.add(row, told, navigation);
                }
                None => {}
            }
        }
        for (page, base) in ty
            .parts
            .iter()
            .flat_map(|part| part.told.bases.iter().map(|base| (part.page, base)))
        {
            if base.value.annotated && draft.index.find(&base.value.base, namespace).is_none() {
                let name = qualify(&base.value.base.name, namespace_of(page));
                unknown
                    .entry(name)
                    .or_insert_with(|| Unknown::new(page, &base.place))
                    .objects += 1;
            }
        }
    }
    for (at, row) in listed {
        enums::add_listed(draft, at, row);
    }
    for (name, unknown) in unknown {
        unknown.declare(draft, name);
    }
}

/// The type that the JSON names for a row that lists values.
pub(super) fn shown_enumeration(told: &DocumentedType, row: &PropertyRow) -> Option<TypeExpr> {
    let shown = told.json.as_ref()?.value.get(&row.name.value).map(sample::read)?;
    match shown.ty {
        SampleType::Named(name) if row.says.values.len() > 1 && is_type_name(&name) => Some(TypeExpr {
            name,
            ..TypeExpr::default()
        }),
        _ => None,
    }
}

/// Whether the words of a type cell can be the name of a type (docs/format.md, 6).
pub(super) fn is_type_name(name: &str) -> bool {
    let ok = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() < 256
        && name.chars().all(ok)
        && !name.ends_with('.')
        && !name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("edm."))
}

/// A name without declaration.
struct Unknown<'a> {
    page: &'a Documented,
    place: Place,
    rows: Vec<&'a PropertyRow>,
    objects: usize,
    texts: usize,
    /// Values that the JSON shows, parted by bars.
    shown: Vec<Fact<String>>,
    navigation: bool,
}

impl<'a> Unknown<'a> {
    fn new(page: &'a Documented, place: &Place) -> Self {
        Self {
            page,
            place: place.clone(),
            rows: Vec::new(),
            objects: 0,
            texts: 0,
            shown: Vec::new(),
            navigation: false,
        }
    }

    fn add(&mut self, row: &'a PropertyRow, told: &DocumentedType, navigation: bool) {
        self.navigation |= navigation;
        self.rows.push(row);
        let shown = told
            .json
            .as_ref()
            .and_then(|json| json.value.get(&row.name.value))
            .map(sample::read);
        match shown.map(|sample| sample.ty) {
            Some(SampleType::Text) => self.texts += 1,
            Some(SampleType::Values(values)) => {
                self.texts += 1;
                let place = &row.name.place;
                self.shown.extend(values.into_iter().map(|value| Fact {
                    value,
                    place: place.clone(),
                }));
            }
            Some(SampleType::Named(_) | SampleType::Object) => self.objects += 1,
            _ => {}
        }
    }

    fn declare(self, draft: &mut Draft<'a>, name: QualifiedName) {
        let values = self.rows.iter().any(|row| !row.says.values.is_empty());
        let home = &self.page.file;
        if values || self.texts > self.objects {
            let message = format!(
                "`{}` is used as a type but declared nowhere; it is taken for an enumeration",
                name.name
            );
            draft.report(Code::UndeclaredType, self.place.clone(), message);
            let at = draft.add_enum(EnumDraft {
                name,
                origin: EnumOrigin::Declared,
                flags: false,
                members: Vec::new(),
                by_table: false,
                docs: Docs::default(),
                home,
                place: self.place,
            });
            for row in self.rows {
                enums::add_listed(draft, at, row);
            }
            if !values {
                enums::add_shown(draft, at, &self.shown);
            }
        } else {
            let message = format!(
                "`{}` is used as a type but declared nowhere; nothing is known of its properties",
                name.name
            );
            draft.report(Code::UndeclaredType, self.place.clone(), message);
            draft.add_type(TypeDraft::new(name, home, self.place));
        }
    }
}

/// What a type cell means that is not the name of anything.
pub(super) fn words(fact: &Fact<TypeExpr>) -> &str {
    &fact.value.written
}
