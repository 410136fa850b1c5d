//! The types that rows name, and those among them that no page declares.
//!
//! A name with listed values, or shown as text, is an enumeration; a name shown as an object, or not shown, is a
//! structured type. The JSON may name the type of values that a table gives as text. A type cell that is no name at all
//! means text (docs/format.md, 6).

use std::collections::BTreeMap;

use super::enums;
use super::names::{DEFAULT_NAMESPACE, namespace_of, qualify};
use super::primitive::primitive;
use super::sample::SampleType;
use super::words::is_type_name;
use super::work::{EnumSource, Row, Work};
use crate::diagnostic::{Code, Place};
use crate::dialect::{Documented, Fact, PropertyRow, TypeExpr};
use crate::rules::Rule;
use crate::schema::{Edm, EnumId, EnumOrigin, EnumType, QualifiedName, StructuredType, TypeId, TypeRef};

/// Looks up the type of each row, adds what is used without being declared, and the values that prose lists for declared
/// enumerations.
pub(super) fn undeclared(work: &mut Work<'_>) {
    look_up(work);
    let (unknown, listed) = unknown(work);
    for (id, row) in listed {
        enums::add_listed(work, id, row);
    }
    if unknown.is_empty() {
        return;
    }
    for (name, unknown) in unknown {
        unknown.declare(work, name);
    }
    look_up(work);
}

/// Looks up the types that rows and their samples name, as far as that is not done.
fn look_up(work: &mut Work<'_>) {
    let names = &work.names;
    for ((_, ty), source) in work.schema.types.iter().zip(&mut work.types) {
        let namespace = &ty.name.namespace;
        for row in &mut source.rows {
            let named = |expr: &TypeExpr| names.type_ref(expr, namespace);
            let cell = row.row.ty.as_ref();
            row.ty = row.ty.or_else(|| named(&cell?.value));
            let sample = row.sample.as_ref();
            row.shown = row.shown.or_else(|| sample?.type_ref(named));
        }
    }
}

type Unknowns<'a> = BTreeMap<QualifiedName, Unknown<'a>>;

/// The names that rows and bases have and nothing else does, and the rows that list values of a declared enumeration.
fn unknown<'a>(work: &Work<'a>) -> (Unknowns<'a>, Vec<(EnumId, &'a PropertyRow)>) {
    let mut unknown = Unknowns::new();
    let mut listed = Vec::new();
    for (id, ty, source) in work.sourced() {
        let namespace = ty.name.namespace.as_str();
        for row in &source.rows {
            let Some(cell) = row.row.ty.as_ref() else { continue };
            if let Some(name) = unknown_name(work, id, row, &cell.value) {
                let name = qualified(name, row, &cell.value, namespace);
                let entry = unknown.entry(name);
                entry
                    .or_insert_with(|| Unknown::new(row.part.page, &cell.place))
                    .add(row);
            } else if let Some(TypeRef::Enum(named)) = row.ty
                && !row.row.says.values.is_empty()
                && names_type(work, id, row, &cell.value)
            {
                listed.push((named, row.row));
            }
        }
        for part in &source.parts {
            for base in part.declared.bases.iter().filter(|base| base.value.annotated) {
                if work.names.find(&base.value.base, namespace).is_none() {
                    let name = qualify(&base.value.base.name, namespace_of(part.page));
                    let entry = unknown.entry(name);
                    entry.or_insert_with(|| Unknown::new(part.page, &base.place)).objects += 1;
                }
            }
        }
    }
    (unknown, listed)
}

/// The name with its namespace: the one that the JSON gives it; that of all types where the cell links to a page of just
/// that name; else that of the page.
fn qualified(name: &str, row: &Row<'_>, cell: &TypeExpr, namespace: &str) -> QualifiedName {
    let shown = match row.sample.as_ref().map(|sample| &sample.ty) {
        Some(SampleType::Named(shown)) => qualify(shown, namespace),
        _ => qualify(name, namespace),
    };
    let plain = qualify(name, DEFAULT_NAMESPACE);
    let file = cell.link.as_deref().and_then(|link| link.rsplit('/').next());
    let stem = file.and_then(|file| file.strip_suffix(".md")).unwrap_or_default();
    let ours = shown.namespace.starts_with(DEFAULT_NAMESPACE);
    if !name.contains('.') && ours && shown.name.eq_ignore_ascii_case(&plain.name) && shown.namespace != namespace {
        shown
    } else if stem.eq_ignore_ascii_case(name) {
        plain
    } else {
        qualify(name, namespace)
    }
}

/// The name of a type that a row has and nothing else does: in its cell, or in the JSON where the cell says text.
fn unknown_name<'w>(work: &Work<'_>, id: TypeId, row: &'w Row<'_>, cell: &'w TypeExpr) -> Option<&'w str> {
    let text = primitive(&cell.name) == Some(Edm::String) && work.has(Rule::EnumByJson);
    if let Some(shown) = row.shown_enumeration().filter(|_| text) {
        return row.shown.is_none().then_some(shown);
    }
    let open = row.ty.is_none() && is_type_name(&cell.name) && names_type(work, id, row, cell);
    open.then_some(cell.name.as_str())
}

/// Whether the cell means a declared type: neither a primitive nor the values of a table of the page.
fn names_type(work: &Work<'_>, id: TypeId, row: &Row<'_>, cell: &TypeExpr) -> bool {
    let tabled = work.listed.contains_key(&(id, row.row.name.value.clone()));
    !tabled && primitive(&cell.name).is_none()
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
        }
    }

    fn add(&mut self, row: &Row<'a>) {
        self.rows.push(row.row);
        match row.sample.as_ref().map(|sample| &sample.ty) {
            Some(SampleType::Text) => self.texts += 1,
            Some(SampleType::Values(values)) => {
                self.texts += 1;
                let place = &row.row.name.place;
                self.shown.extend(values.iter().map(|value| Fact {
                    value: value.clone(),
                    place: place.clone(),
                }));
            }
            Some(SampleType::Named(_) | SampleType::Object) => self.objects += 1,
            _ => {}
        }
    }

    fn declare(self, work: &mut Work<'a>, name: QualifiedName) {
        let values = self.rows.iter().any(|row| !row.says.values.is_empty());
        let is_enumeration = work.has(Rule::EnumByUse) && (values || self.texts > self.objects);
        let taken = if is_enumeration {
            "it is taken for an enumeration"
        } else {
            "nothing is known of its properties"
        };
        let message = format!("`{}` is used as a type but declared nowhere; {taken}", name.name);
        work.report(Code::UndeclaredType, self.place.clone(), message);
        let home = &self.page.file;
        if !is_enumeration {
            work.add_used(StructuredType::new(name, self.place), home);
            return;
        }
        work.decide(&name, Rule::EnumByUse, &self.place, None);
        let declared = EnumType::new(name, EnumOrigin::Declared, self.place);
        let id = work.add_enum(declared, EnumSource { by_table: false, home });
        for row in self.rows {
            enums::add_listed(work, id, row);
        }
        if !values {
            enums::add_missing(&mut work.schema.enums[id].members, &self.shown);
        }
    }
}
