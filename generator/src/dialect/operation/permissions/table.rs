//! Tables of permissions.

use super::{label, sets};
use crate::diagnostic::Code;
use crate::dialect::context::Context;
use crate::dialect::{Caller, PermissionGrant, ResourceLabel};
use crate::markdown::{Table, Text};

/// Reads a table. Two forms are known: one row for each kind of caller, with one column of permissions or more (least,
/// then higher privileged); and one column for each kind of caller, with a row for each resource.
pub(super) fn read(cx: &mut Context<'_>, table: &Table<'_>, resource: Option<&ResourceLabel>) -> Vec<PermissionGrant> {
    let header: Vec<String> = table.header.iter().map(Text::plain).collect();
    let callers: Vec<Option<Caller>> = header.iter().map(|cell| caller(cell)).collect();
    let columns: Vec<Column> = header.iter().map(|cell| Column::new(cell)).collect();
    let by_column = callers.iter().flatten().count() >= 2;
    let mut found = Vec::new();
    let mut above = None;
    for row in &table.rows {
        let cells = row.cells.iter().zip(callers.iter().zip(&columns));
        if by_column {
            let own = row.cells.first().filter(|_| callers.first() == Some(&None));
            let own = own.and_then(|cell| label::of_text(cx, cell));
            for (cell, (caller, column)) in cells {
                found.extend(
                    caller
                        .iter()
                        .flat_map(|caller| grants(cx, cell, *caller, column, own.as_ref().or(resource))),
                );
            }
            continue;
        }
        let caller = row
            .cells
            .iter()
            .enumerate()
            .find_map(|(at, cell)| Some((at, caller(&cell.plain())?)));
        // a row without a caller divides that of the caller above it
        let Some((at, caller)) = caller.or(above.filter(|_| !row.cells.is_empty())) else {
            continue;
        };
        above = Some((at, caller));
        let linked = row.cells.first().and_then(|cell| label::of_text(cx, cell));
        let own = linked.filter(|label| !label.types.is_empty());
        for (cell, (_, column)) in cells.skip(at + 1) {
            found.extend(grants(cx, cell, caller, column, own.as_ref().or(resource)));
        }
    }
    found
}

/// What the header of a column says of its cells.
struct Column {
    /// The resource that it is about.
    resource: Option<ResourceLabel>,
    /// The most privileged permission stands first.
    reversed: bool,
}

impl Column {
    fn new(header: &str) -> Self {
        Self {
            resource: label::of_words(header).filter(|_| caller(header).is_none()),
            reversed: header.to_ascii_lowercase().contains("most to least"),
        }
    }
}

/// What a cell grants: a part for each label within it, else for that of its column, its row or the heading.
fn grants(
    cx: &mut Context<'_>,
    cell: &Text<'_>,
    caller: Caller,
    column: &Column,
    resource: Option<&ResourceLabel>,
) -> Vec<PermissionGrant> {
    let lines = cell.lines();
    let parts = sets::read(&lines);
    let silent = parts.iter().all(|part| part.sets.is_empty());
    if silent && !declines(&lines.join(" ")) {
        let message = format!("`{}` names no permission", cell.plain());
        cx.report(Code::UnreadPermissions, cell.range, message);
    }
    let grant = |part: sets::Part| {
        let own = label::of_words(&part.label);
        let mut alternatives = part.sets;
        if column.reversed {
            alternatives.reverse();
        }
        PermissionGrant {
            caller,
            resource: own.or_else(|| column.resource.clone()).or_else(|| resource.cloned()),
            alternatives,
        }
    };
    parts.into_iter().map(grant).collect()
}

/// Whether a cell without permissions says that there are none.
fn declines(cell: &str) -> bool {
    let words = cell.trim().to_ascii_lowercase();
    let starts = ["not ", "none", "no ", "n/a"];
    starts.iter().any(|start| words.starts_with(start)) || !words.contains(|c: char| c.is_ascii_alphanumeric())
}

fn caller(cell: &str) -> Option<Caller> {
    let cell = cell.to_ascii_lowercase();
    if cell.contains("personal") {
        Some(Caller::Personal)
    } else if cell.contains("delegated") || cell.contains("work or school") {
        Some(Caller::Work)
    } else if cell.trim_start().starts_with("application") && !cell.contains('.') {
        Some(Caller::Application)
    } else {
        None
    }
}
