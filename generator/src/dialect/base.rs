//! What prose says of base and derived types.

use super::context::Context;
use super::heading::Class;
use super::{BaseStatement, Fact, TypeExpr, type_expr};
use crate::markdown::{BlockKind, Run, RunKind, Section, Text};

/// Words right before the name of the base type.
const BASE: &[&str] = &[
    "inherits from",
    "inherits the",
    "derived from",
    "derives from",
    "inheriting from",
    "extends the",
    "extends",
    "subclass of the",
    "subclass of",
    "subclass from",
    "subtype of the",
    "subtype of",
    "base type of the",
    "is a type of",
    "inherits all properties from",
    "inherits properties from",
    "based on the",
    "base type:",
    "base class:",
];

/// Words that say the base is someone else's.
const NOT_OURS: &[&str] = &[
    "derived types",
    "types derived from",
    "types that inherit from",
    "resources that inherit from",
    "type that inherits from",
];

/// The statements about the base type in the prose below the title and around the tables of properties.
pub(super) fn statements(cx: &Context<'_>, top: &Section) -> Vec<Fact<BaseStatement>> {
    let page = cx.page;
    let tells = |section: &&Section| {
        let class = cx.own_class(section);
        matches!(class, Some(Class::Properties | Class::Relationships | Class::Json)) && section.start != top.start
    };
    let sections = std::iter::once(top).chain(page.sections.iter().filter(tells));
    sections
        .flat_map(|section| paragraphs(cx, section))
        .filter_map(|text| base(cx, text))
        .collect()
}

fn paragraphs<'a>(cx: &Context<'a>, section: &Section) -> impl Iterator<Item = &'a Text<'a>> + use<'a> {
    cx.page.blocks_of(section).iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(text),
        _ => None,
    })
}

/// The base that a paragraph names: the first link or code span after the words, else the next word.
fn base(cx: &Context<'_>, text: &Text<'_>) -> Option<Fact<BaseStatement>> {
    let plain = text.plain().to_lowercase();
    if NOT_OURS.iter().any(|phrase| plain.contains(phrase)) {
        return None;
    }
    let named = name_after(cx, text, BASE)?;
    Some(Fact {
        value: BaseStatement {
            base: named.value,
            annotated: false,
        },
        place: named.place,
    })
}

/// Words that call a type abstract.
const ABSTRACT: &[&str] = &[
    "abstract type",
    "abstract base",
    "is abstract",
    "abstract resource",
    "abstract complex",
    "abstract class",
    "abstract entity",
    "abstract parent",
];

/// Words that may stand before the noun of a paragraph that says what the page's type is.
const LEADING: &[&str] = &["this", "it", "is", "represents", "serves", "as", "the", "a", "an"];

/// What a type is that others are made from.
const MADE_FROM: &[&str] = &[
    "base class",
    "base type",
    "base complex type",
    "base entity type",
    "superclass",
];

/// Whether the prose below the title, in lower case, says that the page's type is abstract: in that word, or in a
/// paragraph that begins by calling it the base of others.
pub(super) fn is_abstract(prose: &str) -> bool {
    let called = ABSTRACT.iter().any(|words| prose.contains(words)) && !prose.contains("inherits from the abstract");
    called || prose.split("\n\n").any(begins_as_base)
}

fn begins_as_base(paragraph: &str) -> bool {
    let leading = |word: &&str| LEADING.contains(word);
    let rest: Vec<&str> = paragraph.split_whitespace().skip_while(leading).take(3).collect();
    let rest = rest.join(" ");
    MADE_FROM
        .iter()
        .any(|noun| rest.starts_with(noun) && !rest.contains(':'))
}

/// Words before the types derived from the page's own.
const BEFORE_DERIVED: &[&str] = &[
    "derived types are",
    "derived types include",
    "following derived types",
    "base type for",
    "base class for",
    "base type of",
    "base resource for",
    "superclass of",
];

/// Words of a paragraph before a list of the types derived from the page's own.
const ANNOUNCING: &[&str] = &[
    "base type for",
    "base type of",
    "base class for",
    "base class of",
    "derived types",
    "subtypes",
    "subclasses",
    "inherit from this",
    "inherit from it",
    "derive from this",
];

/// Words behind the types derived from the page's own.
const BEHIND_DERIVED: &[&str] = &[
    "subclasses of this",
    "are derived from this",
    "inherit from this",
    "are derived types",
    "are subtypes of this",
];

/// The types that prose below the title, or a section of derived types, names as derived from the page's own.
pub(super) fn derived(cx: &mut Context<'_>, top: &Section) -> Vec<Fact<TypeExpr>> {
    let mut found = announced(cx, top);
    for text in paragraphs(cx, top) {
        for sentence in sentences(text) {
            let at = |phrases: &[&str]| sentence.iter().position(|run| contains_any(&run.value, phrases));
            let named = match (at(BEFORE_DERIVED), at(BEHIND_DERIVED)) {
                (Some(before), _) => sentence.get(before..),
                (None, Some(behind)) => sentence.get(..behind),
                (None, None) => None,
            };
            let named = named.unwrap_or_default();
            let elsewhere = named.iter().position(|run| is_place(&run.value)).unwrap_or(named.len());
            let named = named.get(..elsewhere).unwrap_or_default();
            found.extend(named.iter().filter_map(|run| linked(cx, run)));
        }
    }
    let page = cx.page;
    for section in &page.sections {
        let heading = cx.heading(section).to_lowercase();
        if heading.contains("derived types") || heading.contains("subtypes") || heading.contains("derived resources") {
            found.extend(listed(cx, section));
        }
    }
    found
}

/// The types in the items of a list that a paragraph announces as derived ones: `Base type for the following types:`.
fn announced(cx: &Context<'_>, top: &Section) -> Vec<Fact<TypeExpr>> {
    let mut found = Vec::new();
    let mut listing = false;
    for block in cx.page.blocks_of(top) {
        let BlockKind::Paragraph(text) = &block.kind else {
            listing = false;
            continue;
        };
        if block.list_depth > 0 {
            found.extend(text.runs.iter().find_map(|run| linked(cx, run)).filter(|_| listing));
        } else {
            let words = text.plain();
            listing = words.trim_end().ends_with(':') && contains_any(&words, ANNOUNCING);
        }
    }
    found
}

/// Whether the words lead to where derived types are used rather than to these: `base type for actions in the …`.
fn is_place(text: &str) -> bool {
    text.to_lowercase().trim_end().ends_with(" in the")
}

fn contains_any(text: &str, phrases: &[&str]) -> bool {
    let words = text.to_lowercase();
    phrases.iter().any(|phrase| words.contains(phrase))
}

/// The links of a section's lists and of the first column of its tables.
fn listed(cx: &mut Context<'_>, section: &Section) -> Vec<Fact<TypeExpr>> {
    let page = cx.page;
    let mut found = Vec::new();
    for (offset, block) in page.blocks_of(section).iter().enumerate() {
        match &block.kind {
            BlockKind::Table(table) => {
                cx.claim(section.start + offset);
                for row in &table.rows {
                    cx.rows.add(true);
                    let first = row.cells.first().map(|cell| cell.runs.as_slice()).unwrap_or_default();
                    found.extend(first.iter().find_map(|run| linked(cx, run)));
                }
            }
            BlockKind::Paragraph(text) if block.list_depth > 0 => {
                found.extend(text.runs.iter().find_map(|run| linked(cx, run)));
            }
            _ => {}
        }
    }
    found
}

/// The type that a linked run names.
fn linked(cx: &Context<'_>, run: &Run<'_>) -> Option<Fact<TypeExpr>> {
    let page = cx.source.page_link(run.link.as_deref()?)?;
    let mut expr = type_expr::of_str(&run.value).filter(|expr| !expr.name.contains(' '))?;
    expr.link = Some(page);
    Some(cx.fact(expr, run.range))
}

/// The runs of each sentence; a run that ends one and begins another belongs to the first.
fn sentences<'t, 'a>(text: &'t Text<'a>) -> impl Iterator<Item = &'t [Run<'a>]> {
    text.runs
        .split_inclusive(|run| run.link.is_none() && (run.value.contains(". ") || run.value.ends_with('.')))
}

/// The type named right after one of `phrases`.
pub(super) fn name_after(cx: &Context<'_>, text: &Text<'_>, phrases: &[&str]) -> Option<Fact<TypeExpr>> {
    for (index, run) in text.runs.iter().enumerate() {
        if run.kind != RunKind::Text || run.link.is_some() {
            continue;
        }
        let words = run.value.to_ascii_lowercase();
        let Some(end) = phrases
            .iter()
            .find_map(|phrase| words.find(phrase).map(|at| at + phrase.len()))
        else {
            continue;
        };
        let rest = run.value.get(end..).unwrap_or("");
        let next_word = rest
            .split_whitespace()
            .map(|word| word.trim_matches([',', '.', ';', ':', '(', ')']))
            .find(|word| !FILLERS.contains(word));
        if let Some(word) = next_word.filter(|word| !word.is_empty()) {
            return (looks_like_type(word) || is_all_of_a_sentence(rest, word))
                .then(|| type_expr::of_str(word))
                .flatten()
                .map(|expr| cx.fact(expr, run.range));
        }
        let linked = text
            .runs
            .iter()
            .skip(index + 1)
            .find(|run| !run.value.trim().is_empty())?;
        let mut expr = type_expr::of_str(&linked.value)?;
        expr.link = linked.link.as_deref().and_then(|target| cx.source.page_link(target));
        return (!expr.name.contains(' ')).then(|| cx.fact(expr, linked.range));
    }
    None
}

/// Whether nothing but a word stands before the end of a sentence.
fn is_all_of_a_sentence(rest: &str, word: &str) -> bool {
    let sentence = rest.split(". ").next().unwrap_or_default();
    sentence.trim().trim_end_matches('.') == word
}

const FILLERS: &[&str] = &[
    "the", "a", "an", "abstract", "base", "class", "type", "resource", "from",
];

/// Whether a bare word may be the name of a type rather than prose: camel case or qualified.
fn looks_like_type(word: &str) -> bool {
    let inner_upper = word.chars().skip(1).any(|c| c.is_ascii_uppercase());
    word.chars().all(|c| c.is_ascii_alphanumeric() || c == '.') && (inner_upper || word.starts_with("microsoft.graph."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::markdown;
    use crate::source::Source;

    #[test]
    fn bases_are_found_in_prose() {
        for (text, expected) in [
            ("Inherits from [animal](animal.md).", Some("animal")),
            ("A thing, derived from the **creature** resource.", Some("creature")),
            (
                "It inherits from microsoft.graph.animal and more.",
                Some("microsoft.graph.animal"),
            ),
            ("The base of types that inherit from [animal](animal.md).", None),
            (
                "This makes a subclass from [animal](animal.md), which adds.",
                Some("animal"),
            ),
            ("It inherits properties from **creature**.", Some("creature")),
            ("Base type: [animal](animal.md)", Some("animal")),
            ("It extends beyond all.", None),
        ] {
            let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
            let page = markdown::parse(source.text());
            let cx = Context::new(&source, &page);
            let found = page
                .sections
                .first()
                .map(|section| statements(&cx, section))
                .unwrap_or_default();
            assert_eq!(
                found.first().map(|fact| fact.value.base.name.as_str()),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn abstract_types_are_called_so_or_begin_as_the_base_of_others() {
        for (prose, expected) in [
            ("an abstract class with what all lamps have.", true),
            ("what all have.\n\nthis is the base class for lamps.", true),
            ("base type for targets.", true),
            ("a base complex type to store a rule.", true),
            ("a lamp. it inherits from the abstract type light.", false),
            (
                "an object. the **object** type is the base type for many others.",
                false,
            ),
            ("base type: [lamp](lamp.md)", false),
        ] {
            assert_eq!(is_abstract(prose), expected, "{prose}");
        }
    }

    #[test]
    fn derived_types_are_found_in_prose() {
        for (text, expected) in [
            (
                "The base type for [cat](cat.md) and [dog](dog.md). See [home](home.md).",
                &["cat", "dog"][..],
            ),
            (
                "A base class for acts in the [show](show.md) of a [circus](circus.md).",
                &[],
            ),
            (
                "The base type for the following types:\n\n- [cat](cat.md), as in [home](home.md)\n- [dog](dog.md)\n\nSee also:\n\n- [home](home.md)\n",
                &["cat", "dog"],
            ),
            (
                "The [cat](cat.md) and [dog](dog.md) resources are subtypes of this one.",
                &["cat", "dog"],
            ),
        ] {
            let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
            let page = markdown::parse(source.text());
            let mut cx = Context::new(&source, &page);
            let found = page
                .sections
                .first()
                .map(|section| derived(&mut cx, section))
                .unwrap_or_default();
            let names: Vec<_> = found.iter().map(|fact| fact.value.name.as_str()).collect();
            assert_eq!(names, expected, "{text}");
        }
    }
}
