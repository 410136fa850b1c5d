//! Tables by the roles of their columns (docs/format.md, 6).

use super::context::Context;
use super::{Fact, Statements, TypeExpr, statements, type_expr, values};
use crate::diagnostic::Code;
use crate::markdown::{Row, RunKind, Table, Text};

/// The role of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// What the row is about.
    Name,
    /// Its type.
    Type,
    /// Its description.
    Description,
    /// The number of an enumeration's member.
    Number,
    /// Whether it must be given.
    Required,
    /// Whether it may have no value.
    Nullable,
    /// Whether only the service sets it.
    ReadOnly,
    /// Whether it is the key.
    Key,
    /// The values that it may have.
    Values,
}

/// Headers by role; each header is used once, any order (docs/format.md, 6).
type Synonyms = &'static [(Column, &'static [&'static str])];

/// Columns of properties, relationships, parameters.
pub(crate) const ROWS: Synonyms = &[
    (
        Column::Name,
        &[
            "parameter name",
            "parameter",
            "property name",
            "property",
            "properties",
            "name",
            "relationship name",
            "relationship",
            "header name",
            "header",
            "headers",
            "query parameter",
            "query option",
            "query options",
        ],
    ),
    (Column::Description, &["description", "remarks", "details"]),
    (
        Column::Type,
        &[
            "type",
            "types",
            "data type",
            "datatype",
            "property type",
            "return type",
            "value",
        ],
    ),
    (
        Column::Required,
        &[
            "required",
            "required/optional",
            "required or optional",
            "required?",
            "mandatory",
        ],
    ),
    (Column::Nullable, &["nullable", "is nullable"]),
    (Column::ReadOnly, &["read-only", "read only", "readonly"]),
    (Column::Key, &["key", "is key"]),
    (
        Column::Values,
        &[
            "possible values",
            "allowed values",
            "accepted values",
            "supported values",
            "valid values",
        ],
    ),
];

/// Columns of enumerations.
pub(crate) const MEMBERS: Synonyms = &[
    (
        Column::Name,
        &[
            "member",
            "enum member",
            "enumeration member",
            "member name",
            "members",
            "name",
            "value",
            "values",
            "enum value",
            "enumeration value",
        ],
    ),
    (
        Column::Number,
        &[
            "numeric value",
            "int value",
            "integer value",
            "value",
            "values",
            "numeric",
            "number",
        ],
    ),
    (Column::Description, &["description", "details", "meaning"]),
];

/// A row with its cells by role; a blank or missing cell is `None`.
pub(crate) struct Cells<'a> {
    /// The name, without styling.
    pub(crate) name: Fact<String>,
    /// What stands in brackets behind the name says that it is deprecated.
    pub(crate) deprecated: bool,
    /// The type cell.
    pub(crate) ty: Option<&'a Text<'a>>,
    /// The description cell.
    pub(crate) description: Option<&'a Text<'a>>,
    /// The number cell.
    pub(crate) number: Option<&'a Text<'a>>,
    /// Columns of their own say that it must be given, may have no value, is set by the service only, is the key.
    said: Said,
    /// The cell of the values that it may have.
    values: Option<&'a Text<'a>>,
}

/// What columns say with a word such as `Yes`.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    required: bool,
    nullable: Option<bool>,
    read_only: bool,
    key: bool,
}

impl Cells<'_> {
    /// The type that the row tells.
    pub(crate) fn type_expr(&self, cx: &Context<'_>) -> Option<Fact<TypeExpr>> {
        type_expr::of_cell(cx, self.ty?)
    }

    /// What the row says in the documentation's conventions, with `description` for its description.
    pub(crate) fn statements(&self, cx: &Context<'_>, description: Option<&Text<'_>>) -> Statements {
        let mut says = statements::read(cx, description);
        says.required |= self.said.required;
        says.nullable = says.nullable.or(self.said.nullable);
        says.read_only |= self.said.read_only;
        says.key |= self.said.key;
        if says.values.is_empty() {
            says.values = match (self.values, self.ty) {
                (Some(cell), _) => values::of_cell(cx, cell),
                (None, Some(ty)) => values::read(cx, ty).values,
                (None, None) => Vec::new(),
            };
        }
        if self.deprecated && says.deprecated.is_none() {
            says.deprecated = Some("Deprecated".to_owned());
        }
        says
    }
}

/// Whether the header has a column of that role.
pub(crate) fn has_column(table: &Table<'_>, synonyms: Synonyms, column: Column) -> bool {
    columns(table, synonyms).iter().any(|(found, _)| *found == column)
}

/// The words above the first column, in lower case.
pub(crate) fn first_header(table: &Table<'_>) -> String {
    let first = table.header.first().map(Text::plain).unwrap_or_default();
    first.trim().to_lowercase()
}

/// Whether a header names that role, rather than its place alone telling it.
pub(crate) fn is_headed(table: &Table<'_>, synonyms: Synonyms, column: Column) -> bool {
    let names = synonyms
        .iter()
        .filter(|(role, _)| *role == column)
        .flat_map(|(_, names)| *names);
    let mut headers = table.header.iter().map(header_name);
    headers.any(|header| names.clone().any(|name| *name == header))
}

/// The rows of the table in `block`, which is claimed. Section dividers are skipped; rows without a name are reported.
pub(crate) fn rows<'a>(cx: &mut Context<'a>, block: usize, table: &'a Table<'a>, synonyms: Synonyms) -> Vec<Cells<'a>> {
    cx.claim(block);
    let columns = columns(table, synonyms);
    report_ignored(cx, table, &columns);
    let mut found = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let used = match read_row(cx, table, row, &columns) {
            RowContent::Cells(cells) => {
                found.push(cells);
                true
            }
            RowContent::Divider => true,
            RowContent::Nameless => {
                cx.report(Code::NamelessRow, row.range, "the row has no name; it was left out");
                false
            }
        };
        cx.rows.add(used);
    }
    found
}

/// Reports the columns that no convention covers and that some row fills.
fn report_ignored(cx: &mut Context<'_>, table: &Table<'_>, columns: &[(Column, usize)]) {
    for (index, header) in table.header.iter().enumerate() {
        let known = columns.iter().any(|(_, taken)| *taken == index);
        let filled = |row: &Row<'_>| row.cells.get(index).is_some_and(|cell| !cell.is_blank());
        if !known && !header.is_blank() && table.rows.iter().any(filled) {
            let message = format!("the column `{}` has no known meaning here", header.plain().trim());
            cx.report(Code::IgnoredColumn, header.range, message);
        }
    }
}

/// The names in the rows, without claiming the table.
pub(crate) fn names(table: &Table<'_>, synonyms: Synonyms) -> Vec<String> {
    let cells = cells(table, synonyms, Column::Name).into_iter();
    cells
        .map(|cell| bare_name(&cell))
        .filter(|name| !name.is_empty())
        .collect()
}

/// The texts of a column, without claiming the table.
pub(crate) fn cells(table: &Table<'_>, synonyms: Synonyms, column: Column) -> Vec<String> {
    let columns = columns(table, synonyms);
    let at = columns
        .iter()
        .find(|(role, _)| *role == column)
        .map(|(_, index)| *index);
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at?));
    cells.map(name_text).collect()
}

enum RowContent<'a> {
    Cells(Cells<'a>),
    Divider,
    Nameless,
}

fn read_row<'a>(
    cx: &mut Context<'a>,
    table: &Table<'_>,
    row: &'a Row<'a>,
    columns: &[(Column, usize)],
) -> RowContent<'a> {
    let cell = |column| {
        let index = columns
            .iter()
            .find(|(role, _)| *role == column)
            .map(|(_, index)| *index)?;
        row.cells.get(index).filter(|cell| !cell.is_blank())
    };
    let Some(name_cell) = cell(Column::Name) else {
        return if row.cells.iter().all(Text::is_blank) {
            RowContent::Divider
        } else {
            RowContent::Nameless
        };
    };
    let others_blank = row
        .cells
        .iter()
        .filter(|cell| !std::ptr::eq(*cell, name_cell))
        .all(Text::is_blank);
    if others_blank && table.header.len() > 1 && name_cell.is_strong() {
        return RowContent::Divider;
    }
    if row.written != table.header.len() {
        let message = format!("the row has {} cells, the header {}", row.written, table.header.len());
        cx.report(Code::UnevenRow, row.range, message);
    }
    let written = name_text(name_cell);
    let name = cx.fact(bare_name(&written), name_cell.range);
    if name.value.is_empty() {
        return RowContent::Nameless;
    }
    let affirmed = |column| cell(column).and_then(affirms);
    RowContent::Cells(Cells {
        name,
        deprecated: ["(deprecated)", "[deprecated]"]
            .iter()
            .any(|hint| written.to_lowercase().contains(hint)),
        ty: cell(Column::Type),
        description: cell(Column::Description),
        number: cell(Column::Number),
        said: Said {
            required: affirmed(Column::Required) == Some(true),
            nullable: affirmed(Column::Nullable),
            read_only: affirmed(Column::ReadOnly) == Some(true),
            key: affirmed(Column::Key) == Some(true),
        },
        values: cell(Column::Values),
    })
}

/// What a cell below `Required` and the like says of its row.
fn affirms(cell: &Text<'_>) -> Option<bool> {
    let words = cell.plain().trim().trim_end_matches('.').to_lowercase();
    match words.as_str() {
        "yes" | "y" | "true" | "required" | "x" | "✓" | "✔" | "✅" | "mandatory" | "nullable" | "key" | "read-only"
        | "readonly" | "read only" => Some(true),
        "no" | "n" | "false" | "optional" | "not nullable" | "non-nullable" | "❌" => Some(false),
        _ => None,
    }
}

/// The words of a cell without what is raised, as the number of a footnote is.
fn name_text(cell: &Text<'_>) -> String {
    let mut raised = false;
    let runs = cell.runs.iter().filter(|run| {
        if run.kind == RunKind::Html {
            let tag = run.value.to_ascii_lowercase();
            raised = tag.starts_with("<sup") || raised && !tag.starts_with("</sup");
        }
        !raised
    });
    let runs = runs.cloned().collect();
    Text { runs, ..cell.clone() }.plain()
}

/// The name without quotes, a hint in brackets and a trailing mark.
fn bare_name(text: &str) -> String {
    let name = text
        .trim()
        .trim_matches(|c: char| matches!(c, '`' | '"' | '*' | '\u{201c}' | '\u{201d}'));
    let name = match name.split_once(['(', '[', ' ']) {
        Some((before, rest)) if rest.trim_end().ends_with([')', ']']) && !before.trim().is_empty() => before,
        _ => name,
    };
    name.trim().trim_end_matches([',', ':', ';']).trim().to_owned()
}

/// The words of a header without a hint in brackets and a mark behind them.
fn header_name(cell: &Text<'_>) -> String {
    let words = cell.plain().to_lowercase();
    let name = words.split('(').next().unwrap_or_default().trim();
    name.trim_end_matches([':', '*', '?']).trim_end().to_owned()
}

/// The roles of the columns. Without a header for the name, the first column without a role has it.
fn columns(table: &Table<'_>, synonyms: Synonyms) -> Vec<(Column, usize)> {
    let headers: Vec<String> = table.header.iter().map(header_name).collect();
    let mut found: Vec<(Column, usize)> = Vec::new();
    for (column, names) in synonyms {
        let free = |index: &usize| !found.iter().any(|(_, taken)| taken == index);
        let position = |name: &&str| {
            (0..headers.len())
                .filter(free)
                .find(|&index| headers.get(index).is_some_and(|h| h == name))
        };
        if let Some(index) = names.iter().find_map(position) {
            found.push((*column, index));
        }
    }
    if !found.iter().any(|(column, _)| *column == Column::Name)
        && let Some(index) = (0..headers.len()).find(|index| !found.iter().any(|(_, taken)| taken == index))
    {
        found.push((Column::Name, index));
    }
    found
}

#[cfg(test)]
mod tests;
