//! The Methods table of a resource page.

use super::context::Context;
use super::heading::Class;
use super::{MethodRow, prose, type_expr};
use crate::markdown::{Table, Text};

/// Every row of every Methods table.
pub(super) fn read(cx: &mut Context<'_>) -> Vec<MethodRow> {
    let page = cx.page;
    let mut found = Vec::new();
    for (block, section, table) in cx.tables() {
        let Some(section) = page.sections.get(section) else {
            continue;
        };
        let first = table.header.first().map(Text::plain).unwrap_or_default().to_lowercase();
        let by_header =
            first.starts_with("method") || first == "task" || first == "common tasks" || first == "operation";
        if cx.class_of(section) == Some(Class::Methods) || by_header {
            cx.claim(block);
            found.extend(rows(cx, table));
        }
    }
    found
}

fn rows(cx: &mut Context<'_>, table: &Table<'_>) -> Vec<MethodRow> {
    let mut found = Vec::new();
    for row in &table.rows {
        cx.rows.add(true);
        let Some(first) = row.cells.first().filter(|cell| !cell.is_blank()) else {
            continue;
        };
        let description = row.cells.last().filter(|_| row.cells.len() > 1);
        found.push(MethodRow {
            name: cx.fact(first.plain(), first.range),
            link: first.links().find_map(|(target, ..)| cx.source.page_link(target)),
            returns: row
                .cells
                .get(1)
                .filter(|_| row.cells.len() > 2)
                .and_then(|cell| type_expr::of_cell(cx, cell)),
            description: description
                .map(|cell| prose::clean(cx.source, cell))
                .unwrap_or_default(),
        });
    }
    found
}
