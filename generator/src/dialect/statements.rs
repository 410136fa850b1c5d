//! Conventional statements in descriptions (docs/format.md, 6).

use std::collections::BTreeMap;

use super::context::Context;
use super::words::denies;
use super::{Statements, base, values};
use crate::markdown::Text;

/// Operators of `$filter` that pages name.
const OPERATORS: &[&str] = &[
    "eq",
    "ne",
    "gt",
    "ge",
    "lt",
    "le",
    "in",
    "not",
    "has",
    "startswith",
    "endswith",
    "contains",
    "any",
    "all",
];

/// Those that are no English words: they count anywhere in a sentence that offers `$filter`.
const UNMISTAKABLE: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "startswith", "endswith"];

/// Query options, the capabilities that annotations name for them (docs/format.md, 3), and their denial.
const CAPABILITIES: &[(&str, &str, &str)] = &[
    ("$filter", "filterable", "not filterable"),
    ("$orderby", "sortable", "not sortable"),
    ("$search", "searchable", "not searchable"),
    ("$expand", "expandable", "not expandable"),
];

/// Words after `required` that make it no condition and no attribute of something else.
const AFTER_REQUIRED: [&str; 7] = ["on", "to", "at", "by", "and", "field", "property"];

/// What a description says in the documentation's conventions.
pub(crate) fn read(cx: &Context<'_>, description: Option<&Text<'_>>) -> Statements {
    let Some(text) = description else {
        return Statements::default();
    };
    let plain = text.plain();
    let list = values::read(cx, text);
    let mut says = Statements {
        values: list.values,
        flags: list.flags,
        ..Statements::default()
    };
    if plain.to_ascii_lowercase().contains("inherited from") {
        says.inherited_from = base::name_after(cx, text, &["inherited from"]).map(|fact| fact.value);
    }
    for sentence in sentences(&plain) {
        read_sentence(sentence, &mut says);
    }
    says
}

/// The sentences of a text, lower-cased copies are made by the caller.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ")
        .map(|sentence| sentence.trim().trim_end_matches('.'))
        .filter(|sentence| !sentence.is_empty())
}

fn read_sentence(sentence: &str, says: &mut Statements) {
    let words = sentence.to_lowercase();
    let words = words.trim_start_matches(['(', '[', '*', ' ']);
    let has = |part: &str| words.contains(part);
    let begins = |start: &str| {
        words
            .strip_prefix(start)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    };
    says.read_only |= ["read-only", "read only", "readonly"].into_iter().any(begins)
        || has("is read-only")
        || has("is read only")
        || has("(read-only)");
    says.required |= requires(words);
    says.key |= words == "key" || has("key of the entity") || has("it is the key") || has("is the key of");
    if begins("not nullable") || begins("non-nullable") || has("cannot be null") || has("can't be null") {
        says.nullable = Some(false);
    } else if begins("nullable") {
        says.nullable = says.nullable.or(Some(true));
    }
    if says.deprecated.is_none() && has("deprecated") && !has("not deprecated") && !has("n't deprecated") {
        says.deprecated = Some(sentence.to_owned());
    }
    says.contained |= has("containment") || has("is contained") || has("are contained");
    says.only_on_select |= [
        "only on $select",
        "only when selected",
        "only with $select",
        "only returned on $select",
        "requires $select",
        "require $select",
    ]
    .iter()
    .any(|phrase| has(phrase));
    capabilities(words, &mut says.capabilities);
    if says.capabilities.get("filterable") == Some(&true) {
        operators(words, says);
    }
}

/// Whether a sentence says that a value must be given, on creation at least; what is required in some cases only is not.
fn requires(words: &str) -> bool {
    if let Some(rest) = words.strip_prefix("required") {
        let next = rest.split_whitespace().next().unwrap_or_default();
        let goes_on = rest.starts_with(char::is_whitespace) && next.starts_with(char::is_alphanumeric);
        return !goes_on && !rest.starts_with(char::is_alphanumeric) || AFTER_REQUIRED.contains(&next);
    }
    words == "it is required" || words.contains("is required when") && words.contains(" created")
}

/// What a sentence says that callers can or cannot do with a property.
fn capabilities(words: &str, known: &mut BTreeMap<String, bool>) {
    let speaks = words.contains("support");
    if !speaks && !words.contains("able") {
        return;
    }
    let supports = speaks && !denies(words);
    for (option, name, denial) in CAPABILITIES {
        let told = speaks && words.contains(option);
        if told || words.contains(denial) {
            *known.entry((*name).to_owned()).or_default() |= told && supports;
        }
    }
}

/// The operators that a sentence names in brackets after `$filter`, else anywhere.
fn operators(words: &str, says: &mut Statements) {
    let Some(at) = words.find("$filter") else { return };
    let rest = words.get(at + "$filter".len()..).unwrap_or("");
    let told = rest
        .trim_start()
        .strip_prefix('(')
        .and_then(|inner| inner.split(')').next());
    let known = if told.is_some() { OPERATORS } else { UNMISTAKABLE };
    let mut found = says.filter.take().unwrap_or_default();
    for word in told.unwrap_or(words).split(|c: char| !c.is_ascii_alphanumeric()) {
        if known.contains(&word) && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    says.filter = Some(found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::markdown::{self, BlockKind};
    use crate::source::Source;

    fn says(text: &str) -> Statements {
        let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
        let page = markdown::parse(source.text());
        let cx = Context::new(&source, &page);
        let text = page.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Paragraph(text) => Some(text),
            _ => None,
        });
        read(&cx, text)
    }

    #[test]
    fn conventions_are_read() {
        let found = says(
            "The id. Read-only. Required. Not nullable. Inherited from [entity](entity.md). Returned only on `$select`.",
        );
        assert!(found.read_only && found.required && found.only_on_select);
        assert_eq!(found.nullable, Some(false));
        assert_eq!(found.inherited_from.map(|expr| expr.name).as_deref(), Some("entity"));
    }

    #[test]
    fn conventions_are_read_in_other_spellings() {
        assert!(says("[Required] The name.").required);
        assert!(says("Readonly.").read_only);
        assert!(says("Only returned on `$select`.").only_on_select);
        assert!(says("Requires `$select` to retrieve.").only_on_select);
        assert!(!says("Requires a licence to retrieve.").only_on_select);
        assert_eq!(says("This property isn't deprecated.").deprecated, None);
        let from = |text| says(text).inherited_from.map(|expr| expr.name);
        assert_eq!(
            from("The id. Inherited from entity. Read-only.").as_deref(),
            Some("entity")
        );
        assert_eq!(from("Inherited from the parent.").as_deref(), None);
        assert_eq!(from("Inherited from groups of it.").as_deref(), None);
    }

    #[test]
    fn filter_operators_are_listed_once() {
        let found = says("Supports `$filter` (`eq`, `ne`, `NOT`, `in`, `startsWith`, `eq`) and `$orderby`.");
        let expected = ["eq", "ne", "not", "in", "startswith"].map(str::to_owned).to_vec();
        assert_eq!(found.filter, Some(expected));
        let some = Some(vec!["eq".to_owned(), "ne".to_owned()]);
        assert_eq!(
            says("Supports `$filter` with `eq` and `ne`, not in lists.").filter,
            some
        );
        assert_eq!(says("Supports `eq` and `ne` on `$filter`.").filter, some);
        assert_eq!(says("Supports $filter.").filter, Some(vec![]));
        assert_eq!(says("Does not support `$filter`.").filter, None);
    }

    #[test]
    fn support_of_query_options_is_a_capability() {
        let told = |text: &str| {
            let capabilities = says(text).capabilities;
            capabilities
                .into_iter()
                .map(|(name, holds)| format!("{name} {holds}"))
                .collect::<Vec<_>>()
                .join(", ")
        };
        assert_eq!(
            told("Lamps. Supports `$expand`, `$search` and `$orderBy`."),
            "expandable true, searchable true, sortable true"
        );
        assert_eq!(
            told("This property does not currently support `$filter`."),
            "filterable false"
        );
        assert_eq!(told("The colour. Not filterable."), "filterable false");
        assert_eq!(told("Pass `$filter` to narrow the list."), "");
    }

    #[test]
    fn words_in_passing_are_no_statements() {
        let found = says("The users for whom this is optional or required if set; a nullable thing.");
        assert!(!found.required && found.nullable.is_none());
        for (text, required) in [
            ("Required.", true),
            ("Required on create.", true),
            ("Required (see below).", true),
            ("The name. This property is required when a lamp is created.", true),
            ("Required if the lamp is lit.", false),
            ("Required when the lamp is lit.", false),
            ("Required role of the caller.", false),
            ("Requiredness of the lamp.", false),
        ] {
            assert_eq!(says(text).required, required, "{text}");
        }
    }
}
