//! Resource pages: the types that annotations and tables declare.

use std::cell::RefCell;
use std::collections::BTreeMap;

mod member_types;
#[cfg(test)]
mod tests;

use super::annotation::{Annotation, BlockType};
use super::context::Context;
use super::heading::Class;
use super::json::{self, JsonKind, JsonValue};
use super::table::{self, Column};
use super::title::Title;
use super::{BaseStatement, DocumentedType, Fact, PageKind, PropertyRow, TypeExpr, base, methods, prose, type_expr};
use crate::diagnostic::{Code, Place, Span};
use crate::markdown::{Block, BlockKind, Table};

/// The types that the page declares. Its tables belong to the first of them (docs/format.md, 7: one resource a page).
pub(super) fn read(cx: &mut Context<'_>, kind: PageKind, title: &Title) -> Vec<DocumentedType> {
    let mut types = annotated(cx);
    if types.is_empty() && kind == PageKind::Resource && !title.name.value.contains(char::is_whitespace) {
        types.extend(untold(cx, title));
    }
    if types.is_empty() && kind == PageKind::Resource && !property_tables(cx).is_empty() {
        report_name(cx, title);
    }
    if kind == PageKind::Resource {
        report_lists(cx);
    }
    if types.len() > 1 && kind != PageKind::Resource {
        // An operation page that shows types: each of them by its JSON alone.
        return types;
    }
    let subject = subject(&types, title);
    if let Some(first) = types.get_mut(subject).filter(|_| kind != PageKind::Operation) {
        describe(cx, first);
    }
    types
}

/// Reports lists below headings of properties that have no table: what they tell is not read.
fn report_lists(cx: &mut Context<'_>) {
    let page = cx.page;
    for (index, section) in page.sections.iter().enumerate() {
        let class = cx.own_class(section);
        let short = cx.heading(section).split_whitespace().count() <= 2;
        if !short || !matches!(class, Some(Class::Properties | Class::Relationships)) {
            continue;
        }
        let blocks = || page.subtree(index).flat_map(|below| page.blocks_of(below));
        let told = blocks().any(|block| matches!(block.kind, BlockKind::Table(_)));
        let items = |block: &&Block<'_>| block.list_depth > 0 && matches!(block.kind, BlockKind::Paragraph(_));
        if let Some(first) = blocks().find(items).filter(|_| !told) {
            cx.report(
                Code::IgnoredList,
                first.range,
                "a list stands in place of a table of properties",
            );
        }
    }
}

/// A page with tables that tell of a type whose name is the fault.
fn report_name(cx: &mut Context<'_>, title: &Title) {
    let (name, place) = (&title.name.value, title.name.place.clone());
    if name.is_empty() {
        cx.report_at(
            Code::NamelessType,
            place,
            "the title names no type; its tables were left out",
        );
    } else if !is_name(name) {
        let message = format!("`{name}` cannot be the name of a type; its tables were left out");
        cx.report_at(Code::NotAType, place, message);
    }
}

/// The type that the page is about: the one its title names, else the first.
fn subject(types: &[DocumentedType], title: &Title) -> usize {
    let named = |ty: &DocumentedType| simple_name(&ty.name.value).eq_ignore_ascii_case(&title.name.value);
    types.iter().position(named).unwrap_or(0)
}

fn simple_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// Types of the annotations: block type `resource`, or JSON code with a type name and no block type (docs/format.md, 4).
fn annotated(cx: &mut Context<'_>) -> Vec<DocumentedType> {
    let annotations = std::mem::take(&mut cx.annotations);
    let mut found: Vec<DocumentedType> = Vec::new();
    for annotation in &annotations {
        let json_code = annotation.code.is_some_and(|code| is_json(cx, code));
        let inferred = annotation.block_type == BlockType::Untold && json_code && annotation.type_name().is_some();
        if annotation.block_type == BlockType::Resource || inferred {
            let Some(ty) = of_annotation(cx, annotation) else {
                continue;
            };
            cx.claim(annotation.block);
            if let Some(known) = found.iter().find(|known| known.name.value == ty.name.value) {
                let message = format!("the page shows `{}` twice; the first counts", known.name.value);
                cx.report_at(Code::DuplicateType, ty.name.place.clone(), message);
            } else {
                found.push(ty);
            }
        }
    }
    cx.annotations = annotations;
    found
}

fn is_json(cx: &Context<'_>, block: usize) -> bool {
    matches!(cx.page.blocks.get(block).map(|block| &block.kind), Some(BlockKind::Code { language, .. }) if language == "json")
}

fn of_annotation(cx: &mut Context<'_>, annotation: &Annotation) -> Option<DocumentedType> {
    let place = annotation.json.place.clone();
    let fact = |value: String| Fact {
        value,
        place: place.clone(),
    };
    let Some(written) = annotation.type_name() else {
        cx.report_at(Code::NamelessType, place, "the annotation of a resource names no type");
        return None;
    };
    let Some(expr) = type_expr::of_str(&written).filter(|expr| is_name(&expr.name)) else {
        cx.report_at(
            Code::NotAType,
            place,
            format!("`{written}` cannot be the name of a type"),
        );
        return None;
    };
    let base = annotation
        .text("baseType")
        .and_then(|name| type_expr::of_str(&name))
        .filter(|base| is_name(&base.name));
    let mut ty = empty(fact(expr.name));
    ty.aliases = annotation.text("@type.aka").into_iter().map(fact).collect();
    ty.bases = base
        .map(|base| Fact {
            value: BaseStatement { base, annotated: true },
            place: place.clone(),
        })
        .into_iter()
        .collect();
    ty.key = annotation.text("keyProperty").filter(|key| !key.is_empty()).map(fact);
    ty.is_abstract = annotation.is("abstract") || annotation.is("isAbstract");
    ty.open = annotation.is("openType");
    ty.media = annotation.is("isMediaEntity");
    ty.nullable = annotation.texts("nullableProperties");
    ty.capabilities = capabilities(annotation);
    if let Some(code) = annotation.code {
        represent(cx, &mut ty, code);
    }
    Some(ty)
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() < 256
        && name
            .chars()
            .all(|c| unicode_ident::is_xid_continue(c) || matches!(c, '.' | '-'))
        && name.split('.').all(|part| !part.is_empty())
}

fn empty(name: Fact<String>) -> DocumentedType {
    DocumentedType {
        name,
        aliases: Vec::new(),
        bases: Vec::new(),
        derived: Vec::new(),
        key: None,
        is_abstract: false,
        open: false,
        media: false,
        nullable: Vec::new(),
        properties: Vec::new(),
        relationships: Vec::new(),
        json: None,
        json_places: BTreeMap::new(),
        methods: Vec::new(),
        capabilities: BTreeMap::new(),
    }
}

fn capabilities(annotation: &Annotation) -> BTreeMap<String, BTreeMap<String, bool>> {
    let mut found: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    let Some(JsonKind::Array(entries)) = annotation.get("@odata.annotations").map(|value| &value.kind) else {
        return found;
    };
    for entry in entries {
        let property = entry.get("property").and_then(JsonValue::as_str).unwrap_or("");
        let told = found.entry(property.to_owned()).or_default();
        for (name, _, value) in entry.get("capabilities").map(JsonValue::members).unwrap_or_default() {
            if let Some(value) = value.as_bool() {
                *told.entry(name.clone()).or_default() |= value;
            }
        }
    }
    found
}

/// Reads the JSON that shows a type: an object, or the first element of an array (docs/format.md, 7).
fn represent(cx: &mut Context<'_>, ty: &mut DocumentedType, code: usize) {
    let Some(block) = cx.page.blocks.get(code) else { return };
    let BlockKind::Code { text, .. } = &block.kind else {
        return;
    };
    let source = cx.source;
    let locate = |range: std::ops::Range<usize>| text.range(range.start, range.end);
    let places = RefCell::new(BTreeMap::new());
    let span = |range: std::ops::Range<usize>| {
        let place = source.place(locate(range));
        let span = place.span;
        places.borrow_mut().insert((span.start, span.end), place);
        span
    };
    let read = match json::read(&text.value, span) {
        Ok(read) => read,
        Err(error) => {
            let message = format!("the JSON representation cannot be read: {}", error.reason);
            return cx.report(Code::BrokenJson, locate(error.range), message);
        }
    };
    for (at, what) in read.faults() {
        let message = format!("the JSON representation is not valid JSON: {what}");
        cx.report(Code::RepairedJson, locate(at), message);
    }
    let value = match read.value.kind {
        JsonKind::Array(items) => items.into_iter().next(),
        _ => Some(read.value),
    };
    let Some(value) = value.filter(|value| matches!(value.kind, JsonKind::Object(_))) else {
        return;
    };
    let places = places.into_inner();
    let place = |(name, span, _): &(String, Span, JsonValue)| {
        let place: &Place = places.get(&(span.start, span.end))?;
        Some((name.clone(), place.clone()))
    };
    ty.json_places = value.members().iter().filter_map(place).collect();
    ty.json = Some(cx.fact(member_types::applied(value), block.range));
}

/// A resource page without annotation: its title names the type, an unannotated JSON block below the right heading shows it.
fn untold(cx: &mut Context<'_>, title: &Title) -> Option<DocumentedType> {
    if !is_name(&title.name.value) {
        return None;
    }
    let page = cx.page;
    let shown = cx.codes().find(|(_, section, language, _)| {
        let json = page
            .sections
            .get(*section)
            .is_some_and(|section| cx.own_class(section) == Some(Class::Json));
        json && (*language == "json" || language.is_empty())
    });
    let shown = shown.map(|(block, ..)| block);
    let tables = property_tables(cx);
    if shown.is_none() && tables.is_empty() {
        return None;
    }
    let message = format!(
        "the page has no annotation for `{}`; its title and tables tell the type",
        title.name.value
    );
    cx.report_at(Code::UnannotatedType, title.name.place.clone(), message);
    let mut ty = empty(title.name.clone());
    if let Some(code) = shown {
        represent(cx, &mut ty, code);
    }
    Some(ty)
}

/// Tables of properties (false) and relationships (true).
fn property_tables<'a>(cx: &Context<'a>) -> Vec<(usize, &'a Table<'a>, bool)> {
    let page = cx.page;
    let (mut found, mut elsewhere) = (Vec::new(), Vec::new());
    for (block, section, table) in cx.tables() {
        let Some(section) = page.sections.get(section) else {
            continue;
        };
        let own = cx.own_class(section);
        let class = own.or_else(|| cx.class_of(section));
        let typed = table::has_column(table, table::ROWS, Column::Type)
            && table::has_column(table, table::ROWS, Column::Description);
        let navigation = match class {
            Some(Class::Properties) => false,
            Some(Class::Relationships) => true,
            None if section.level > 1 && lists_properties(table) => {
                elsewhere.push((block, table, false));
                continue;
            }
            _ => continue,
        };
        if own.is_some() || typed {
            found.push((block, table, navigation));
        }
    }
    if found.is_empty() {
        found.extend(unheaded_table(cx).map(|(block, table)| (block, table, false)));
    }
    // those below other headings come last: they count where the JSON has their names
    found.extend(elsewhere);
    found
}

/// Whether a table has the columns of properties, the first of them called so.
fn lists_properties(table: &Table<'_>) -> bool {
    let first = table::first_header(table);
    let columns = [Column::Type, Column::Description].map(|column| table::is_headed(table, table::ROWS, column));
    matches!(first.as_str(), "property" | "properties") && columns == [true, true]
}

/// Whether the table `block` stands below a heading that does not speak of properties.
fn is_elsewhere(cx: &Context<'_>, block: usize) -> bool {
    let mut tables = cx.tables().filter(|(found, ..)| *found == block);
    let section = tables.next().and_then(|(_, section, _)| cx.page.sections.get(section));
    section.is_some_and(|section| section.level > 1 && cx.class_of(section).is_none())
}

/// The table right below the title that has the columns of properties, the first of them called so.
fn unheaded_table<'a>(cx: &Context<'a>) -> Option<(usize, &'a Table<'a>)> {
    let page = cx.page;
    let (block, section, table) = cx.tables().next()?;
    let below_title = page.sections.get(section).is_some_and(|section| section.level == 1);
    (below_title && lists_properties(table)).then_some((block, table))
}

/// Adds what tables and prose say of the page's subject.
fn describe(cx: &mut Context<'_>, ty: &mut DocumentedType) {
    for (block, table, navigation) in property_tables(cx) {
        let further = !navigation && !ty.properties.is_empty();
        let elsewhere = is_elsewhere(cx, block);
        let of_another = (further || elsewhere) && tells_of_another(ty, table);
        if cx.is_claimed(block) || of_another || further && elsewhere && ty.json.is_none() {
            continue;
        }
        let mut rows = rows(cx, block, table);
        if navigation {
            // what a relationship leads to are objects, which no list of values describes
            for row in &mut rows {
                row.says.values.clear();
                row.says.flags = false;
            }
            ty.relationships.extend(rows)
        } else {
            ty.properties.extend(rows)
        }
    }
    report_unmatched(cx, ty);
    ty.methods = methods::read(cx);
    let page = cx.page;
    let Some(top) = page.sections.iter().find(|section| section.heading.is_some()) else {
        return;
    };
    ty.bases.extend(base::statements(cx, top));
    ty.derived = base::derived(cx, top);
    let words = prose::of_section(cx.source, page, top).to_lowercase();
    ty.is_abstract |= base::is_abstract(&words);
    ty.open |= [
        "is an open type",
        "open complex type",
        "open type that",
        "open type which",
        "open type with",
    ]
    .iter()
    .any(|phrase| words.contains(phrase));
}

/// Names of the annotation that are no property: what it says of them is lost.
fn report_unmatched(cx: &mut Context<'_>, ty: &DocumentedType) {
    let rows = ty.properties.iter().chain(&ty.relationships);
    let names: Vec<&str> = rows.map(|row| row.name.value.as_str()).collect();
    let shown = |name: &str| ty.json.as_ref().is_some_and(|json| json.value.get(name).is_some());
    let unknown = |name: &&String| !names.iter().any(|known| known.eq_ignore_ascii_case(name)) && !shown(name);
    let unmatched: Vec<&String> = ty.nullable.iter().filter(unknown).collect();
    for name in unmatched {
        let message = format!(
            "`nullableProperties` names `{name}`, which is no property of `{}`",
            ty.name.value
        );
        cx.report_at(Code::UnmatchedProperty, ty.name.place.clone(), message);
    }
}

/// A further table tells of something else than the type when no header says that it lists properties, or the JSON shows
/// none of its names.
fn tells_of_another(ty: &DocumentedType, table: &Table<'_>) -> bool {
    if !table::is_headed(table, table::ROWS, Column::Name) && !table::has_column(table, table::ROWS, Column::Type) {
        return true;
    }
    let Some(json) = &ty.json else { return false };
    let names = table::names(table, table::ROWS);
    !names.iter().any(|name| json.value.get(name).is_some())
}

fn rows<'a>(cx: &mut Context<'a>, block: usize, table: &'a Table<'a>) -> Vec<PropertyRow> {
    let cells = table::rows(cx, block, table, table::ROWS);
    cells
        .into_iter()
        .filter(|cells| !is_none(&cells.name.value))
        .map(|cells| PropertyRow {
            ty: cells
                .type_expr(cx)
                .filter(|fact: &Fact<TypeExpr>| !fact.value.name.is_empty()),
            description: cells
                .description
                .map(|text| prose::clean(cx.source, text))
                .unwrap_or_default(),
            says: cells.statements(cx, cells.description),
            name: cells.name,
        })
        .collect()
}

/// `None` in the first cell says that the table has no rows.
fn is_none(name: &str) -> bool {
    name.trim_end_matches('.').eq_ignore_ascii_case("none")
}
