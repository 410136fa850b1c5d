//! The kind of a page.

use super::annotation::BlockType;
use super::context::Context;
use super::heading::{self, Class};
use super::title::Title;
use super::{DocumentedEnum, DocumentedType, PageKind};

/// The kind as the page's form tells it: contents before `doc_type`, which is often copied from another page.
pub(super) fn kind(cx: &Context<'_>, title: &Title) -> PageKind {
    let words = title.words.to_lowercase();
    let has = |class| {
        cx.page
            .sections
            .iter()
            .any(|section| heading::class(&cx.heading(section)) == Some(class))
    };
    let annotated = cx
        .annotations
        .iter()
        .any(|annotation| annotation.block_type == BlockType::Resource);
    let doc_type = cx
        .source
        .front_matter
        .get("doc_type")
        .unwrap_or("")
        .to_ascii_lowercase();
    let folder = cx.source.file.rsplit('/').nth(1).unwrap_or("");
    if doc_type == "apipagetype" || has(Class::HttpRequest) && !annotated {
        PageKind::Operation
    } else if words.ends_with("enum type") || words.ends_with("enumeration type") || doc_type == "enumpagetype" {
        PageKind::Enumeration
    } else if doc_type == "conceptualpagetype" && !annotated {
        PageKind::Other
    } else if annotated || doc_type == "resourcepagetype" || words.ends_with("resource type") {
        PageKind::Resource
    } else if folder == "api" {
        PageKind::Operation
    } else {
        PageKind::Other
    }
}

/// The kind once it is known what the page declares.
pub(super) fn settled(kind: PageKind, types: &[DocumentedType], enumerations: &[DocumentedEnum]) -> PageKind {
    match kind {
        PageKind::Resource | PageKind::Other if types.is_empty() && !enumerations.is_empty() => PageKind::Enumeration,
        PageKind::Enumeration | PageKind::Other if !types.is_empty() => PageKind::Resource,
        kind => kind,
    }
}
