//! The words that say what resource permissions are for.

use crate::dialect::context::Context;
use crate::dialect::{ResourceLabel, type_expr};
use crate::markdown::Text;

/// Words of headings, columns and cells that name no resource.
const FILLERS: [&str; 40] = [
    "a",
    "an",
    "acting",
    "all",
    "and",
    "api",
    "by",
    "each",
    "either",
    "for",
    "from",
    "get",
    "higher",
    "in",
    "least",
    "list",
    "most",
    "of",
    "on",
    "one",
    "or",
    "permission",
    "permissions",
    "prerequisites",
    "privileged",
    "provider",
    "read",
    "required",
    "requirements",
    "retrieve",
    "role",
    "roles",
    "scopes",
    "signed",
    "supported",
    "the",
    "to",
    "type",
    "update",
    "with",
];

/// The label that a heading or a cell is, with the types that it links to.
pub(super) fn of_text(cx: &Context<'_>, text: &Text<'_>) -> Option<ResourceLabel> {
    let linked = text.links().filter_map(|(target, label, _)| {
        let mut expr = type_expr::of_str(&label)?;
        expr.link = cx.source.page_link(target);
        expr.link.is_some().then_some(expr)
    });
    let types: Vec<_> = linked.collect();
    let mut label = of_words(&text.plain()).unwrap_or_default();
    label.types = types;
    (label != ResourceLabel::default()).then_some(label)
}

/// The label that plain words are; `None` where they name no resource. What stands in brackets only explains.
pub(super) fn of_words(words: &str) -> Option<ResourceLabel> {
    let (mut plain, mut depth) = (String::new(), 0_usize);
    for c in words.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let split = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<String> = split
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .filter(|word| !FILLERS.contains(&word.as_str()))
        .collect();
    (!words.is_empty()).then(|| ResourceLabel {
        words,
        types: Vec::new(),
    })
}
