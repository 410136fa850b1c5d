//! Pictures of what a type derives from, what derives from it, and what it refers to.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::text::{escaped, type_id};
use crate::schema::{Schema, TypeId, TypeRef};

/// How many relatives of a kind are drawn; the rest is counted.
const DRAWN: usize = 8;
const WIDTH: usize = 230;
const HEIGHT: usize = 26;
const GAP: usize = 60;

/// A column of boxes.
struct Column {
    title: &'static str,
    names: Vec<String>,
}

/// Bases to the left, the type in the middle, derived and referred types to the right; nothing for a type without relatives.
pub(super) fn relatives(schema: &Schema, id: TypeId) -> String {
    let name = |id: TypeId| schema.types[id].name.to_string();
    let mut bases: Vec<String> = schema.lineage(id).skip(1).map(|(id, _)| name(id)).collect();
    bases.reverse();
    let derived = schema.types.iter().filter(|(_, ty)| ty.base == Some(id));
    let derived: Vec<String> = derived.map(|(id, _)| name(id)).collect();
    let refers: BTreeSet<TypeId> = schema.types[id]
        .properties
        .iter()
        .filter_map(|property| structured(property.ty))
        .collect();
    let refers: Vec<String> = refers.into_iter().map(name).collect();
    if bases.is_empty() && derived.is_empty() && refers.is_empty() {
        return String::new();
    }
    let columns = [
        Column {
            title: "derives from",
            names: bases,
        },
        Column {
            title: "this type",
            names: vec![name(id)],
        },
        Column {
            title: "derived types",
            names: derived,
        },
        Column {
            title: "refers to",
            names: refers,
        },
    ];
    draw(
        &name(id),
        columns.into_iter().filter(|column| !column.names.is_empty()).collect(),
    )
}

const fn structured(ty: TypeRef) -> Option<TypeId> {
    match ty {
        TypeRef::Structured(id) => Some(id),
        TypeRef::Edm(_) | TypeRef::Enum(_) => None,
    }
}

fn draw(name: &str, columns: Vec<Column>) -> String {
    let tallest = columns
        .iter()
        .map(|column| column.names.len().min(DRAWN + 1))
        .max()
        .unwrap_or(1);
    let (width, height) = (columns.len() * (WIDTH + GAP) - GAP, (tallest + 1) * (HEIGHT + 8));
    let mut svg = format!(
        "<figure><svg role=\"img\" aria-label=\"Relatives of {}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\">\n",
        escaped(name)
    );
    for (at, column) in columns.iter().enumerate() {
        let x = at * (WIDTH + GAP);
        _ = writeln!(svg, "<text class=\"title\" x=\"{x}\" y=\"16\">{}</text>", column.title);
        for (row, name) in column.names.iter().take(DRAWN).enumerate() {
            one(&mut svg, x, (row + 1) * (HEIGHT + 8), name, at > 0);
        }
        let more = column.names.len().saturating_sub(DRAWN);
        if more > 0 {
            let y = (DRAWN + 1) * (HEIGHT + 8) + 16;
            _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\">and {more} more</text>");
        }
    }
    svg.push_str("</svg></figure>\n");
    svg
}

/// A box with a link to the type, and the line to the column before it.
fn one(svg: &mut String, x: usize, y: usize, name: &str, joined: bool) {
    let short = name.strip_prefix("microsoft.graph.").unwrap_or(name);
    let shown: String = short.chars().take(30).collect();
    let (middle, first) = (y + HEIGHT / 2, HEIGHT + 8 + HEIGHT / 2);
    if joined {
        let (from, turn) = (x.saturating_sub(GAP), x.saturating_sub(GAP / 2));
        _ = writeln!(svg, "<path d=\"M{from} {first} H{turn} V{middle} H{x}\"/>");
    }
    _ = writeln!(
        svg,
        "<a href=\"#{}\"><rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"4\"/><text x=\"{}\" y=\"{}\">{}</text></a>",
        type_id(name),
        x + 8,
        y + 18,
        escaped(&shown),
    );
}
