//! Properties: rows of tables and members of the JSON representation, merged by name.
//!
//! A table's type counts before the JSON's; of a family the more specific one does (docs/format.md, 7). A member that only the
//! JSON shows is a property too. A row given twice counts once, the first; it is a navigation if either table says so.

use std::collections::BTreeSet;

use super::capabilities;
use super::docs;
use super::either::either;
use super::enums;
use super::primitive::fallback;
use super::sample::{self, Sample, SampleType};
use super::words::is_property_name;
use super::work::{Part, Row, Work};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::dialect::{DocumentedType, Fact, MethodRow, PropertyRow, TypeExpr};
use crate::rules::Rule;
use crate::schema::{Decision, Edm, EnumId, FilterSupport, Property, Target, TypeId, TypeRef};

/// Gives each type its own and repeated properties.
pub(super) fn merge(work: &mut Work<'_>) {
    let mut diagnostics = Diagnostics::default();
    let mut decisions = Vec::new();
    let mut merged = Vec::with_capacity(work.types.len());
    for (id, _, source) in work.sourced() {
        let mut merger = Merger {
            work,
            id,
            diagnostics: &mut diagnostics,
            decisions: &mut decisions,
            properties: Vec::new(),
            related: BTreeSet::new(),
        };
        for part in &source.parts {
            let rows = source
                .rows
                .iter()
                .filter(|row| std::ptr::eq(row.part.declared, part.declared));
            merger.part(*part, &rows.collect::<Vec<_>>());
        }
        merged.push((merger.properties, merger.related));
    }
    for (id, (mut properties, related)) in work.schema.types.ids().zip(merged) {
        if let Some(source) = work.types.get_mut(id.index()) {
            for property in &mut properties {
                capabilities::apply(property, source.capabilities(Some(&property.name)));
            }
            source.related = related;
        }
        work.schema.types[id].properties = properties;
    }
    work.diagnostics.append(diagnostics);
    work.schema.decisions.append(&mut decisions);
}

struct Merger<'d, 'a> {
    work: &'d Work<'a>,
    id: TypeId,
    diagnostics: &'d mut Diagnostics,
    decisions: &'d mut Vec<Decision>,
    properties: Vec<Property>,
    related: BTreeSet<String>,
}

impl Merger<'_, '_> {
    fn part(&mut self, part: Part<'_>, rows: &[&Row<'_>]) {
        for row in rows {
            self.row(row);
        }
        let declared = part.declared;
        let Some(json) = &declared.json else { return };
        for (name, _, value) in json.value.members() {
            let known = self
                .properties
                .iter()
                .any(|known| known.name.eq_ignore_ascii_case(name));
            let written = rows.iter().any(|row| row.row.name.value == *name);
            // An open type shows what it may hold besides its properties (docs/format.md, 7).
            if known || declared.open || name.contains('@') || written || !self.work.has(Rule::ShownOnly) {
                continue;
            }
            if is_property_name(name) {
                self.shown_only(declared, name, &sample::alone(value));
            } else {
                let message = format!("the JSON representation shows `{name}`, which cannot be the name of a property");
                let place = declared.json_places.get(name).unwrap_or(&json.place).clone();
                self.diagnostics
                    .push(Diagnostic::new(Code::NotAProperty, place, message));
            }
        }
    }

    fn row(&mut self, whole: &Row<'_>) {
        let (told, row) = (whole.part.declared, whole.row);
        let name = self.spelling(told, row);
        if !is_property_name(name) {
            self.no_property(row, name);
            return;
        }
        let (ty, mut collection) = self.type_of(whole);
        if !collection
            && self.work.has(Rule::ListedIsCollection)
            && matches!(ty, TypeRef::Structured(_))
            && is_listed(told, name)
        {
            collection = true;
            self.decide(name, Rule::ListedIsCollection, &row.name.place, None);
        }
        if whole.relationship {
            self.related.insert(name.to_owned());
        }
        if let Some(known) = self.properties.iter().find(|known| known.name == name) {
            let differs = known.ty != ty || known.collection != collection;
            if differs || known.place.file == row.name.place.file {
                let what = if differs { " with different types" } else { "" };
                let message = format!("`{name}` is listed twice{what}; the first counts");
                let finding = Diagnostic::new(Code::DuplicateProperty, row.name.place.clone(), message);
                self.diagnostics
                    .push(finding.with_related(known.place.clone(), "listed first here"));
            }
            return;
        }
        let says = &row.says;
        let nullable = says
            .nullable
            .or_else(|| told.nullable.iter().any(|n| n == name).then_some(true));
        self.properties.push(Property {
            contained: says.contained,
            nullable,
            read_only: says.read_only,
            required: says.required,
            only_on_select: says.only_on_select,
            capabilities: says.capabilities.clone(),
            filter: says
                .filter
                .clone()
                .filter(|list| !list.is_empty())
                .map_or(FilterSupport::Untold, FilterSupport::Operators),
            docs: docs::of_row(&row.description, says),
            ..Property::new(name.to_owned(), Target { ty, collection }, row.name.place.clone())
        });
    }

    /// A row whose name no property can have. Annotations of OData are none, and no fault of the page.
    fn no_property(&mut self, row: &PropertyRow, name: &str) {
        let place = row.name.place.clone();
        let finding = if name.starts_with('@') {
            let message = format!("`{name}` is an annotation, which has no field of its own");
            let help = "nothing to do: what a service sends under that name is kept";
            let note = Diagnostic::new(Code::NotAProperty, place, message).with_help(help);
            Diagnostic {
                severity: Severity::Note,
                ..note
            }
        } else {
            let message = format!("`{name}` cannot be the name of a property; the row was left out");
            Diagnostic::new(Code::NotAProperty, place, message)
        };
        self.diagnostics.push(finding);
    }

    /// The name of a row as the JSON spells it, where only the case differs: the JSON is what goes over the wire.
    fn spelling<'r>(&mut self, told: &'r DocumentedType, row: &'r PropertyRow) -> &'r str {
        let name = row.name.value.as_str();
        if !self.work.has(Rule::JsonSpelling) {
            return name;
        }
        let members = told.json.as_ref().map(|json| json.value.members()).unwrap_or_default();
        if members.iter().any(|(member, ..)| member == name) {
            return name;
        }
        let Some((shown, ..)) = members.iter().find(|(member, ..)| member.eq_ignore_ascii_case(name)) else {
            return name;
        };
        let message = format!("the table spells `{name}`, the JSON representation `{shown}`; the JSON counts");
        let finding =
            Diagnostic::new(Code::SpellingDisagreement, row.name.place.clone(), message).by(Rule::JsonSpelling);
        self.diagnostics.push(with_json(finding, told));
        shown
    }

    /// A property that no table has.
    fn shown_only(&mut self, told: &DocumentedType, name: &str, sample: &Sample) {
        let place = told.json_places.get(name).unwrap_or(&told.name.place).clone();
        let message = format!(
            "`{name}` of `{}` is shown in the JSON representation only",
            self.work.schema.types[self.id].name.name
        );
        self.diagnostics
            .push(Diagnostic::new(Code::ShownOnly, place.clone(), message).by(Rule::ShownOnly));
        let namespace = &self.work.schema.types[self.id].name.namespace;
        let ty = sample.type_ref(|expr| self.work.names.type_ref(expr, namespace));
        let ty = ty.unwrap_or(TypeRef::Edm(Edm::String));
        self.decide(name, Rule::ShownOnly, &place, None);
        let target = Target {
            ty,
            collection: sample.collection,
        };
        self.properties.push(Property {
            nullable: told.nullable.iter().any(|n| n == name).then_some(true),
            ..Property::new(name.to_owned(), target, place)
        });
    }

    /// The type of a row, declared by the table and shown by the JSON.
    fn type_of(&mut self, whole: &Row<'_>) -> (TypeRef, bool) {
        let (told, row, sample) = (whole.part.declared, whole.row, whole.sample.as_ref());
        let Some(cell) = &row.ty else {
            let message = format!("the type of `{}` is not told", row.name.value);
            self.diagnostics
                .push(Diagnostic::new(Code::UntypedProperty, row.name.place.clone(), message));
            let shown = whole.shown.zip(sample);
            return shown.map_or((TypeRef::Edm(Edm::String), false), |(ty, sample)| {
                (ty, sample.collection)
            });
        };
        let named = self.several(row, cell).or(whole.ty);
        let hidden = self.work.prose.get(&(self.id, row.name.value.clone()));
        let ty = match (named, hidden) {
            (Some(TypeRef::Edm(Edm::String)) | None, Some(hidden)) => TypeRef::Enum(*hidden),
            (Some(ty), _) => ty,
            (None, None) => self.unnamed(row, cell, whole.shown),
        };
        let ty = whole.shown.map_or(ty, |shown| self.settle(told, row, cell, ty, shown));
        if let (TypeRef::Enum(id), Some(SampleType::Values(values))) = (ty, sample.map(|sample| &sample.ty)) {
            self.compare_values(told, row, id, values);
        }
        let collection = cell.value.collection;
        if let Some(shown) = sample.filter(|shown| shown.collection != collection && shown.ty != SampleType::Unknown) {
            let what = if shown.collection {
                "a collection"
            } else {
                "a single value"
            };
            self.disagree(told, row, cell, what);
        }
        (ty, collection)
    }

    /// The type of a cell that names several.
    fn several(&mut self, row: &PropertyRow, cell: &Fact<TypeExpr>) -> Option<TypeRef> {
        let schema = &self.work.schema;
        let namespace = &schema.types[self.id].name.namespace;
        if !self.work.has(Rule::SeveralTypes) {
            return None;
        }
        let choice = either(&cell.value, schema, |expr| self.work.names.type_ref(expr, namespace))?;
        if let Some(message) = choice.message(&cell.value.written, &row.name.value, schema) {
            let finding = Diagnostic::new(Code::UnknownType, cell.place.clone(), message).by(Rule::SeveralTypes);
            self.diagnostics.push(finding);
        }
        Some(choice.ty)
    }

    /// Of what the table tells and the JSON shows: the table's, unless the JSON shows a narrower kind of text, a type
    /// where the table has text, or the base of the table's type.
    fn settle(
        &mut self,
        ty: &DocumentedType,
        row: &PropertyRow,
        cell: &Fact<TypeExpr>,
        told: TypeRef,
        shown: TypeRef,
    ) -> TypeRef {
        let text = told == TypeRef::Edm(Edm::String);
        let has = |rule: Rule| self.work.has(rule);
        let (settled, rule) = match (told, shown) {
            (TypeRef::Structured(told), TypeRef::Structured(base))
                if has(Rule::JsonShowsBase) && self.is_base(base, told) =>
            {
                (shown, Some(Rule::JsonShowsBase))
            }
            (_, TypeRef::Enum(_) | TypeRef::Structured(_)) if text && has(Rule::JsonNamesType) => {
                (shown, Some(Rule::JsonNamesType))
            }
            (TypeRef::Edm(Edm::String), TypeRef::Edm(Edm::Guid | Edm::DateTimeOffset | Edm::Duration))
                if has(Rule::NarrowerText) =>
            {
                (shown, Some(Rule::NarrowerText))
            }
            _ => (told, None),
        };
        if let (Some(rule), Some(json)) = (rule, &ty.json) {
            self.decide(&row.name.value, rule, &json.place, Some(&cell.place));
        }
        // JSON has to show some derived type where the table tells an abstract one.
        let derived = matches!((told, shown), (TypeRef::Structured(told), TypeRef::Structured(shown))
            if self.is_base(told, shown));
        let contradicted = settled != shown && contradicts(told, shown) && !derived;
        if contradicted || settled != told && !matches!(told, TypeRef::Edm(_)) {
            self.disagree(ty, row, cell, "another type");
        }
        settled
    }

    /// Notes which rule decided on a property of the type.
    fn decide(&mut self, name: &str, rule: Rule, place: &Place, against: Option<&Place>) {
        self.decisions.push(Decision {
            of: format!("{}/{name}", self.work.schema.types[self.id].name),
            rule,
            place: place.clone(),
            against: against.into_iter().cloned().collect(),
        });
    }

    fn is_base(&self, base: TypeId, ty: TypeId) -> bool {
        base != ty && self.work.schema.derives_from(ty, base)
    }

    /// Reports that the JSON shows something else than the table tells.
    fn disagree(&mut self, told: &DocumentedType, row: &PropertyRow, cell: &Fact<TypeExpr>, shown: &str) {
        let (written, name) = (&cell.value.written, row.name.value.as_str());
        let message = format!("the table says that `{name}` is `{written}`, the JSON representation shows {shown}");
        let finding = Diagnostic::new(Code::TypeDisagreement, cell.place.clone(), message);
        self.diagnostics.push(with_json(finding, told));
    }

    /// Reports values that the JSON shows and the property's enumeration lacks.
    fn compare_values(&mut self, told: &DocumentedType, row: &PropertyRow, id: EnumId, values: &[String]) {
        let one = &self.work.schema.enums[id];
        let new: Vec<String> = values
            .iter()
            .filter(|value| !enums::has(&one.members, value))
            .map(|value| format!("`{value}`"))
            .collect();
        if !new.is_empty() {
            let (name, values) = (&one.name.name, new.join(", "));
            let message = format!("the JSON representation shows values of `{name}` that no list has: {values}");
            let finding = Diagnostic::new(Code::UnlistedMember, row.name.place.clone(), message);
            self.diagnostics.push(with_json(finding, told));
        }
    }

    /// A type cell that is the name of nothing.
    fn unnamed(&mut self, row: &PropertyRow, cell: &Fact<TypeExpr>, shown: Option<TypeRef>) -> TypeRef {
        let ty = shown.unwrap_or_else(|| TypeRef::Edm(fallback(&cell.value.written)));
        let message = format!(
            "`{}` is not the name of a type; `{}` is taken to be {}",
            cell.value.written,
            row.name.value,
            spoken(ty)
        );
        self.diagnostics
            .push(Diagnostic::new(Code::UnknownType, cell.place.clone(), message));
        ty
    }
}

/// The finding with the place of the JSON representation beside that of the table.
fn with_json(finding: Diagnostic, told: &DocumentedType) -> Diagnostic {
    match &told.json {
        Some(json) => finding.with_related(json.place.clone(), "the JSON representation"),
        None => finding,
    }
}

/// Whether the Methods table lists the property's values: `List things` with a collection as result.
fn is_listed(told: &DocumentedType, property: &str) -> bool {
    let lists = |name: &str| {
        let mut words = name.split_whitespace();
        let list = words.next().is_some_and(|verb| verb.eq_ignore_ascii_case("list"));
        let named = words.next().is_some_and(|word| word.eq_ignore_ascii_case(property));
        list && named
            && words
                .next()
                .is_none_or(|word| matches!(word, "to" | "of" | "for" | "in" | "on"))
    };
    let collection = |row: &MethodRow| row.returns.as_ref().is_some_and(|returns| returns.value.collection);
    told.methods.iter().any(|row| lists(&row.name.value) && collection(row))
}

/// Whether the JSON shows something that the table's type cannot be; samples are coarse in sizes and texts.
fn contradicts(told: TypeRef, shown: TypeRef) -> bool {
    match (told, shown) {
        (TypeRef::Edm(told), TypeRef::Edm(shown)) => {
            told != shown
                && (shown != Edm::String || told.is_number() || told == Edm::Boolean)
                && !(told.is_number() && shown.is_number())
                && told != Edm::Untyped
                && shown != Edm::Object
        }
        (TypeRef::Structured(told), TypeRef::Structured(shown)) => told != shown,
        (TypeRef::Structured(_), TypeRef::Edm(shown)) => !matches!(shown, Edm::Object | Edm::Untyped | Edm::String),
        (TypeRef::Enum(_), shown) => !matches!(shown, TypeRef::Edm(Edm::String) | TypeRef::Enum(_)),
        _ => false,
    }
}

fn spoken(ty: TypeRef) -> String {
    match ty {
        TypeRef::Edm(edm) => format!("Edm.{edm:?}"),
        TypeRef::Enum(_) => "the enumeration that the JSON shows".to_owned(),
        TypeRef::Structured(_) => "the type that the JSON shows".to_owned(),
    }
}
