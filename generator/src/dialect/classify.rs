//! The kind of a page.

use super::annotation::BlockType;
use super::context::Context;
use super::heading::Class;
use super::title::{self, Title};
use super::{DocumentedEnum, DocumentedType, PageKind};

/// The kind as the page's form tells it: contents before `doc_type`, which is often copied from another page.
pub(super) fn kind(cx: &Context<'_>, title: &Title) -> PageKind {
    let words = title::without_note(&title.words).to_lowercase();
    let has = |class| {
        cx.page
            .sections
            .iter()
            .any(|section| cx.own_class(section) == Some(class))
    };
    let annotated = cx
        .annotations
        .iter()
        .any(|annotation| annotation.block_type == BlockType::Resource && !is_of_message(cx, annotation.block));
    let doc_type = cx
        .source
        .front_matter
        .get("doc_type")
        .unwrap_or("")
        .to_ascii_lowercase();
    let folder = cx.source.file.rsplit('/').nth(1).unwrap_or("");
    let of_type = annotated || words.ends_with("resource type");
    let requested = has(Class::HttpRequest);
    if requested && (!annotated || doc_type == "apipagetype") || doc_type == "apipagetype" && !of_type {
        PageKind::Operation
    } else if words.ends_with("enum type") || words.ends_with("enumeration type") || doc_type == "enumpagetype" {
        PageKind::Enumeration
    } else if doc_type == "conceptualpagetype" && !annotated {
        PageKind::Other
    } else if of_type || doc_type == "resourcepagetype" {
        PageKind::Resource
    } else if folder == "api" {
        PageKind::Operation
    } else {
        PageKind::Other
    }
}

/// Whether a block stands below a heading of what an operation is sent or returns: JSON there shows a message, not the
/// type that the page declares.
fn is_of_message(cx: &Context<'_>, block: usize) -> bool {
    let mut sections = cx.page.sections.iter();
    let section = sections.find(|section| (section.start..section.end).contains(&block));
    let class = section.and_then(|section| cx.class_of(section));
    matches!(
        class,
        Some(Class::RequestBody | Class::Response | Class::Example | Class::HttpRequest)
    )
}

/// The kind once it is known what the page declares.
pub(super) fn settled(kind: PageKind, types: &[DocumentedType], enumerations: &[DocumentedEnum]) -> PageKind {
    match kind {
        PageKind::Resource | PageKind::Other if types.is_empty() && !enumerations.is_empty() => PageKind::Enumeration,
        PageKind::Enumeration | PageKind::Other if !types.is_empty() => PageKind::Resource,
        kind => kind,
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::dialect::{self, PageKind};
    use crate::markdown;
    use crate::source::Source;

    fn kind(text: &str) -> PageKind {
        let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
        dialect::read(&source, &markdown::parse(source.text())).documented.kind
    }

    #[test]
    fn a_type_is_told_by_contents_whatever_doc_type_says() {
        let table = "## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|a|String|A.|\n";
        let request = "## HTTP request\n\n```http\nGET /things\n```\n";
        for (doc_type, title, body, expected) in [
            ("apiPageType", "thing resource type", table, PageKind::Resource),
            ("", "thing resource type (deprecated)", table, PageKind::Resource),
            ("apiPageType", "Get thing", request, PageKind::Operation),
            ("apiPageType", "Get thing", table, PageKind::Operation),
            ("resourcePageType", "Get thing", request, PageKind::Operation),
            ("conceptualPageType", "thing resource type", table, PageKind::Other),
        ] {
            let page = format!("---\ndoc_type: {doc_type}\n---\n\n# {title}\n\n{body}");
            let told = kind(&page);
            assert_eq!(told, expected, "{page}");
        }
    }

    #[test]
    fn annotated_json_of_a_request_leaves_the_page_one_of_an_operation() {
        let annotated = "<!-- { \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\" } -->\n```json\n{ \"a\": \"String\" }\n```\n";
        let page = |heading: &str| {
            format!("# Create thing\n\n## HTTP request\n\n```http\nPOST /things\n```\n\n## {heading}\n{annotated}")
        };
        assert_eq!(kind(&page("Request body")), PageKind::Operation);
        assert_eq!(kind(&page("JSON representation")), PageKind::Resource);
    }
}
