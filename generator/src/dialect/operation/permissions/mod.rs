//! Permissions in the forms of all eras: tables of two, three and more columns, and the prose of 2017.

mod label;
mod sets;
mod table;

use super::{paragraphs, sections};
use crate::dialect::annotation::BlockType;
use crate::dialect::context::Context;
use crate::dialect::heading::Class;
use crate::dialect::{Caller, PermissionGrant, ResourceLabel};
use crate::markdown::{BlockKind, Section, Text};

/// The tables of permissions; without any, the prose below the heading (2017).
pub(super) fn read(cx: &mut Context<'_>) -> Vec<PermissionGrant> {
    let page = cx.page;
    let mut found = Vec::new();
    let mut tables = 0;
    let marked = marked(cx);
    for (block, section, table) in cx.tables() {
        let Some(section) = page.sections.get(section) else {
            continue;
        };
        if cx.class_of(section) != Some(Class::Permissions) && !marked.contains(&block) {
            continue;
        }
        cx.claim(block);
        tables += 1;
        table.rows.iter().for_each(|_| cx.rows.add(true));
        let resource = resource(cx, section);
        found.extend(table::read(cx, table, resource.as_ref()));
    }
    if tables == 0 {
        let text: Vec<String> = sections(cx, Class::Permissions)
            .into_iter()
            .flat_map(|section| paragraphs(cx, section))
            .map(Text::plain)
            .collect();
        found = from_prose(&text);
    }
    found
}

/// The prose form, `*A.Read.All; A.ReadWrite.All*`. It does not say who calls: both kinds of caller of an organization do.
fn from_prose(text: &[String]) -> Vec<PermissionGrant> {
    let alternatives: Vec<_> = sets::read(text).into_iter().flat_map(|part| part.sets).collect();
    let of = |caller| PermissionGrant {
        caller,
        resource: None,
        alternatives: alternatives.clone(),
    };
    if alternatives.is_empty() {
        return Vec::new();
    }
    vec![of(Caller::Work), of(Caller::Application)]
}

/// The resource that the nearest heading below that of all permissions names.
fn resource(cx: &Context<'_>, section: &Section) -> Option<ResourceLabel> {
    let page = cx.page;
    let above = std::iter::once(section).chain(page.ancestors(section));
    let below_title = above.take_while(|section| section.level > 1);
    below_title
        .filter_map(|section| page.heading(section))
        .find_map(|text| label::of_text(cx, text))
}

/// The tables that annotations of block type `permissions` mark: the next one in the section of each.
fn marked(cx: &mut Context<'_>) -> Vec<usize> {
    let annotations = cx
        .annotations
        .iter()
        .filter(|one| one.block_type == BlockType::Permissions);
    let blocks: Vec<usize> = annotations.map(|one| one.block).collect();
    let page = cx.page;
    let mut found = Vec::new();
    for block in blocks {
        cx.claim(block);
        let below = page.blocks.iter().enumerate().skip(block + 1);
        let section = below.take_while(|(_, below)| !matches!(below.kind, BlockKind::Heading(..)));
        let mut tables = section.filter(|(_, below)| matches!(below.kind, BlockKind::Table(_)));
        found.extend(tables.next().map(|(table, _)| table));
    }
    found
}

#[cfg(test)]
mod tests;
