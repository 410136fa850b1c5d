//! Paragraphs in bold that stand in place of headings: pages of all years have some.

use super::heading::{self, Class};
use crate::markdown::{Block, BlockKind, Page, Text};
use crate::source::TextRange;

/// The level of headings that pages write; markdown has no more.
const DEEPEST: u8 = 6;

/// The page with headings for such paragraphs, and where these stand; `None` when it has none.
pub(super) fn promoted<'a>(page: &Page<'a>) -> Option<(Page<'a>, Vec<TextRange>)> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    let mut ranges = Vec::new();
    let mut above: Option<(u8, &Text<'a>)> = None;
    for (at, block) in page.blocks.iter().enumerate() {
        match &block.kind {
            BlockKind::Heading(level, text) => above = Some((*level, text)),
            BlockKind::Paragraph(text) if stands_for_heading(text, above, &page.blocks, at) => {
                if blocks.is_empty() {
                    blocks.clone_from(&page.blocks);
                }
                if let Some(block) = blocks.get_mut(at) {
                    let level = above.map_or(0, |(level, _)| level) + 1;
                    block.kind = BlockKind::Heading(level.min(DEEPEST), text.clone());
                }
                ranges.push(text.range);
            }
            _ => {}
        }
    }
    (!ranges.is_empty()).then(|| (Page::of(blocks), ranges))
}

/// Whether a paragraph below the heading `above` is in bold as a whole, has the words of a documented heading, and what
/// belongs below that follows.
fn stands_for_heading(text: &Text<'_>, above: Option<(u8, &Text<'_>)>, all: &[Block<'_>], at: usize) -> bool {
    let apart = all.get(at).is_some_and(|block| !block.quoted && block.list_depth == 0);
    if !apart || !text.is_strong() {
        return false;
    }
    let section = above.filter(|(level, _)| *level > 1);
    let section = section.and_then(|(_, heading)| heading::class(&heading.plain()));
    let words = text.plain();
    let class = heading::class(words.trim().trim_end_matches(':'));
    let Some(class) = class.filter(|class| section.is_none_or(|section| goes_below(*class, section))) else {
        return false;
    };
    let below = || all.iter().skip(at + 1).map(|block| &block.kind);
    let code = || {
        let mut below = below().skip_while(|kind| matches!(kind, BlockKind::Html(_)));
        matches!(below.next(), Some(BlockKind::Code { .. }))
    };
    let table = || {
        let mut below = below().skip_while(|kind| matches!(kind, BlockKind::Paragraph(text) if !text.is_strong()));
        matches!(below.next(), Some(BlockKind::Table(_)))
    };
    match class {
        Class::HttpRequest | Class::Json => code(),
        Class::RequestBody | Class::Response => {
            matches!(below().next(), Some(kind) if !matches!(kind, BlockKind::Heading(..)))
        }
        Class::Example | Class::Errors => false,
        _ => table(),
    }
}

/// Whether a section may be a part of another one: what tells of types stands beside the like, and so does what tells of
/// operations.
fn goes_below(class: Class, section: Class) -> bool {
    let of_types = |class| {
        use Class::{Json, Members, Methods, Properties, Relationships};
        matches!(class, Json | Members | Methods | Properties | Relationships)
    };
    of_types(class) == of_types(section) && !matches!(section, Class::Example)
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Code, Diagnostics};
    use crate::dialect::{self, Reading};
    use crate::markdown;
    use crate::source::Source;

    fn read(text: &str) -> Reading {
        let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
        dialect::read(&source, &markdown::parse(source.text()))
    }

    #[test]
    fn bold_words_head_tables_and_requests() {
        let table = "|Name|Type|Description|\n|-|-|-|\n";
        let text = format!(
            "# thing resource type\n\nA thing.\n\n**Properties**\n\n{table}|a|String|x|\n\n**Relationships**\n\n{table}|b|thing|x|\n"
        );
        let reading = read(&text);
        let types = &reading.documented.types;
        let seen: Vec<_> = types
            .iter()
            .map(|ty| (ty.properties.len(), ty.relationships.len()))
            .collect();
        assert_eq!(seen, [(1, 1)]);
        assert_eq!(
            reading.diagnostics.codes(),
            [Code::OddHeading, Code::OddHeading, Code::UnannotatedType]
        );
        let text =
            "# Get thing\n\n**HTTP request**\n\n```http\nGET /things/{id}\n```\n\n**Response**\n\nReturns `200 OK`.\n";
        let reading = read(text);
        let operation = reading.documented.operation.as_ref();
        let told = operation.map(|operation| (operation.requests.len(), operation.response.statuses.clone()));
        assert_eq!(told, Some((1, vec![200])));
    }

    #[test]
    fn bold_words_above_something_else_are_words() {
        for text in [
            "# thing resource type\n\n**Properties**\n\nThey are many.\n",
            "# thing resource type\n\n- **Properties**\n\n|Name|Type|\n|-|-|\n|a|String|\n",
            "# Make thing\n\n## Request body\n\nSend it.\n\n**Optional properties**\n\n|Name|Type|\n|-|-|\n|a|String|\n",
            "# Get thing\n\n## HTTP request\n\n```http\nGET /a\n```\n\n## Response\n\nIt.\n\n## Example\n\n**Response**\n\nIt.\n",
        ] {
            assert!(!read(text).diagnostics.codes().contains(&Code::OddHeading), "{text}");
        }
    }
}
