//! Types as written in cells, links and annotations (docs/format.md, 6).

use super::context::Context;
use super::{Fact, TypeExpr};
use crate::markdown::Text;
use crate::source::Source;

/// The type that a cell tells; `None` for a blank one.
pub(crate) fn of_cell(cx: &Context<'_>, cell: &Text<'_>) -> Option<Fact<TypeExpr>> {
    let expr = of_text(cx.source, cell)?;
    Some(cx.fact(expr, cell.range))
}

/// The type that a text tells, with the link it carries.
pub(crate) fn of_text(source: &Source, text: &Text<'_>) -> Option<TypeExpr> {
    let written = text.plain();
    let mut expr = of_str(&written)?;
    if let Some((target, label, _)) = text.links().next() {
        expr.link = source.page_link(target);
        // Words around a link are prose; the link's own words are the type.
        if let Some(linked) = of_str(&label).filter(|linked| !linked.name.is_empty() && !linked.name.contains(' ')) {
            // `[thing](thing.md)collection` lacks a blank.
            let glued = strip_suffix(&written, "collection").is_some_and(|before| before.trim() == label);
            expr.collection |= linked.collection || glued;
            expr.name = linked.name;
        }
    }
    Some(expr)
}

/// The type that plain words tell; `None` when there are none.
pub(crate) fn of_str(written: &str) -> Option<TypeExpr> {
    let words = written.trim();
    let mut rest = words.trim_matches(|c: char| matches!(c, '`' | '*' | '.' | ',' | '"' | '\'') || c.is_whitespace());
    let mut collection = false;
    if is_nested(rest) {
        rest = NESTED;
    }
    loop {
        let before = rest.len();
        for unwrap in [wrapped, suffixed, prefixed] {
            if let Some(inner) = unwrap(rest) {
                collection = true;
                rest = inner;
            }
        }
        rest = plain_name(without_remark(in_brackets(rest, "nullable").unwrap_or(rest)));
        if rest.len() == before {
            break;
        }
    }
    (!words.is_empty()).then(|| TypeExpr {
        name: rest.trim_start_matches('#').to_owned(),
        link: None,
        collection,
        written: words.to_owned(),
    })
}

/// The first word, where a remark follows it: `string, maximum size 20`, `String. Possible values are …`, `Int32?`.
fn without_remark(text: &str) -> &str {
    let name = text.strip_suffix('?').unwrap_or(text);
    let cuts = [", ", ". "].iter().filter_map(|mark| name.split_once(mark));
    let cut = cuts.filter(|(word, remark)| !word.contains(' ') && remark.contains(' '));
    cut.map(|(word, _)| word).next().unwrap_or(name)
}

/// What a collection of collections is told as (docs/format.md, 8).
const NESTED: &str = "Json";

/// Whether a collection holds collections, which no type can say.
fn is_nested(text: &str) -> bool {
    wrapped(text).is_some_and(|inner| wrapped(inner).is_some())
}

/// `Collection(x)`, in any case, also when the bracket is not closed; `Collection<x>`, `Array[x]`, `List<x>`.
fn wrapped(text: &str) -> Option<&str> {
    let generic = |word| strip_prefix(text, word)?.trim_start().strip_prefix(['<', '[']);
    let inner = || ["collection", "array", "list"].into_iter().find_map(generic);
    in_brackets(text, "collection").or_else(|| Some(inner()?.trim_end().trim_end_matches([')', '>', ']']).trim()))
}

/// What stands in brackets behind `word`.
fn in_brackets<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = strip_prefix(text, word)?.trim_start().strip_prefix('(')?;
    Some(rest.trim_end().trim_end_matches(')').trim())
}

/// `x collection`, `x[]`, `x array`, `x list`.
fn suffixed(text: &str) -> Option<&str> {
    let word = [
        "[]",
        " collection",
        " collections",
        ")collection",
        " (collection)",
        " array",
        "-collection",
        "collection of",
    ];
    let (suffix, inner) = word
        .iter()
        .find_map(|suffix| Some((suffix, strip_suffix(text, suffix)?)))?;
    // An array of bytes is one value, `Edm.Binary`.
    if matches!(*suffix, "[]" | " array") && inner.eq_ignore_ascii_case("byte") {
        return None;
    }
    (!inner.trim().is_empty()).then(|| inner.trim())
}

/// `collection of x`, `array of x`, `[x]`.
fn prefixed(text: &str) -> Option<&str> {
    if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return (!inner.contains(['[', ']'])).then(|| inner.trim());
    }
    let word = [
        "a collection of ",
        "collection of ",
        "array of ",
        "list of ",
        "collection ",
    ];
    word.iter().find_map(|prefix| strip_prefix(text, prefix)).map(str::trim)
}

/// The name without an article, a hint in brackets, and words such as `object`.
fn plain_name(text: &str) -> &str {
    let mut name = text.trim();
    for suffix in [
        " object",
        " objects",
        " resource",
        " resources",
        " enumeration",
        " enum",
        " type",
        " complex type",
        " (enum)",
        " flags",
    ] {
        name = strip_suffix(name, suffix).unwrap_or(name).trim_end();
    }
    if let Some((before, hint)) = name.split_once('(') {
        let hint = hint.trim_end_matches(')');
        if !before.trim().is_empty() && !hint.contains('(') {
            name = before.trim_end();
        }
    }
    name.trim_matches(|c: char| matches!(c, '`' | '*' | ',' | ';'))
}

fn strip_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    text.get(..prefix.len())
        .filter(|start| start.eq_ignore_ascii_case(prefix))
        .and_then(|_| text.get(prefix.len()..))
}

fn strip_suffix<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(suffix.len())?;
    text.get(at..)
        .filter(|end| end.eq_ignore_ascii_case(suffix))
        .and_then(|_| text.get(..at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::markdown::{self, BlockKind};

    #[test]
    fn words_are_understood() {
        for (written, name, collection) in [
            ("String", "String", false),
            ("`Edm.Int32`", "Edm.Int32", false),
            ("String collection", "String", true),
            ("Collection(Edm.String)", "Edm.String", true),
            ("collection(microsoft.graph.a)", "microsoft.graph.a", true),
            ("collection of aType objects", "aType", true),
            ("String (timestamp)", "String", false),
            ("#microsoft.graph.b", "microsoft.graph.b", false),
            ("risk enumeration", "risk", false),
            ("string[]", "string", true),
            ("Collection of [a", "[a", true),
            ("Nullable(Edm.Boolean)", "Edm.Boolean", false),
            ("Collection(Nullable(Edm.Int32))", "Edm.Int32", true),
            ("Collection(Collection(Edm.String))", "Json", false),
            ("Collection<String>", "String", true),
            ("Array[aType]", "aType", true),
            ("List <b.c>", "b.c", true),
            ("list", "list", false),
            ("Byte[]", "Byte[]", false),
            ("Int32?", "Int32", false),
            ("string, maximum size 20", "string", false),
            ("String. Possible values are: one, two.", "String", false),
            ("a, b", "a, b", false),
            ("Collection of aType resources", "aType", true),
            ("Byte collection", "Byte", true),
        ] {
            let expr = of_str(written).unwrap_or_default();
            assert_eq!((expr.name.as_str(), expr.collection), (name, collection), "{written}");
        }
        assert_eq!(of_str("  "), None);
    }

    #[test]
    fn a_link_names_the_type_and_its_page() {
        for text in [
            "[user](../resources/user.md#x) collection",
            "[user](../resources/user.md)collection",
        ] {
            linked(text);
        }
    }

    fn linked(text: &str) {
        let source = Source::from_text("api/a.md", text, &mut Diagnostics::default());
        let page = markdown::parse(source.text());
        let exprs = page.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Paragraph(text) => of_text(&source, text),
            _ => None,
        });
        let expected = TypeExpr {
            name: "user".into(),
            link: Some("resources/user.md".into()),
            collection: true,
            written: text
                .replace("[user](../resources/user.md#x)", "user")
                .replace("[user](../resources/user.md)", "user"),
        };
        assert_eq!(exprs.collect::<Vec<_>>(), [expected]);
    }
}
