//! The one place where a name from a page becomes a Rust identifier.
//!
//! A wire name is a `&str` as a page wrote it and may hold anything; a [`Name`] is a checked identifier and can only
//! be made here. Within a [`Scope`] names are told apart by a rule that depends on the set of wire names alone, never
//! on their order. A name that is longer than [`LONGEST`] keeps its last words, which tell the most.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// A checked Rust identifier.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Name(String);

/// What a name is for: decides its case and which identifiers are taken by the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// Structs, enumerations: `UpperCamel`, apart from the prelude's names.
    Type,
    /// Members of enumerations: `UpperCamel`.
    Variant,
    /// Fields, methods, parameters, modules: `snake_case`, apart from keywords.
    Value,
    /// Methods named by a page: as values, apart from the names that methods of a kind have everywhere.
    Method,
    /// Constants: `SCREAMING_SNAKE_CASE`.
    Constant,
    /// Cargo features and crates: `kebab-case`. Not an identifier of the language; never a token.
    Feature,
}

impl Name {
    /// The name that `wire` has in `case`, whatever `wire` holds.
    #[must_use]
    pub(crate) fn new(wire: &str, case: Case) -> Self {
        let words = bounded(words(wire));
        let cased = match case {
            Case::Type | Case::Variant => words.to_upper_camel_case(),
            Case::Value | Case::Method => words.to_snake_case(),
            Case::Constant => words.to_shouty_snake_case(),
            Case::Feature => words.to_kebab_case(),
        };
        Self::settle(cased, case)
    }

    /// The identifier as text.
    #[must_use]
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// This name with `number` appended, in the manner of `case`.
    fn numbered(&self, number: usize, case: Case) -> Self {
        let separator = match case {
            Case::Type | Case::Variant => "",
            Case::Value | Case::Method | Case::Constant => "_",
            Case::Feature => "-",
        };
        Self(format!("{}{separator}{number}", self.0))
    }

    /// Makes a cased word an identifier that the language and the prelude leave free.
    fn settle(cased: String, case: Case) -> Self {
        let (empty, digit) = match case {
            Case::Type | Case::Variant => ("Unnamed", "N"),
            Case::Value | Case::Method => ("unnamed", "n"),
            Case::Constant => ("UNNAMED", "N"),
            Case::Feature => ("unnamed", "n"),
        };
        let starts_with_digit = cased.chars().next().is_some_and(|first| first.is_ascii_digit());
        let name = if cased.is_empty() {
            empty.to_owned()
        } else if starts_with_digit {
            format!("{digit}{cased}")
        } else {
            cased
        };
        Self(match case {
            Case::Type if PRELUDE.contains(&name.as_str()) => format!("{name}Type"),
            Case::Variant if name == "Self" => "SelfValue".to_owned(),
            Case::Value | Case::Method if KEYWORDS.contains(&name.as_str()) => format!("{name}_"),
            Case::Method if RESERVED_METHODS.contains(&name.as_str()) => format!("{name}_"),
            Case::Feature if RESERVED_FEATURES.contains(&name.as_str()) => format!("{name}-area"),
            _ => name,
        })
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(Ident::new(&self.0, Span::call_site()));
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The parts of a wire name that may stand in an identifier, other characters turned into word breaks.
///
/// Letters outside ASCII are spelt by their number, so that two such names differ and files stay portable.
fn words(wire: &str) -> String {
    let mut words = String::with_capacity(wire.len());
    for character in wire.chars() {
        if character.is_ascii_alphanumeric() {
            words.push(character);
        } else if character.is_alphanumeric() {
            words.push_str(&format!(" u{:x} ", u32::from(character)));
        } else {
            words.push(' ');
        }
    }
    words
}

/// The longest name, in bytes of its `snake_case` form: it must leave room in a file name and on a line.
const LONGEST: usize = 80;

/// The last words that fit into [`LONGEST`]; of a single word that does not, its beginning.
///
/// Measured in one form for all cases, so that a type and its module keep the same words.
fn bounded(words: String) -> String {
    // A case parts the words at most once a letter.
    if words.len() <= LONGEST / 2 {
        return words;
    }
    let snake = words.to_snake_case();
    if snake.len() <= LONGEST {
        return words;
    }
    let fits = |&(position, _): &(usize, &str)| snake.len() - position - 1 <= LONGEST;
    match snake.match_indices('_').find(fits) {
        Some((position, _)) => snake.chars().skip(position + 1).collect(),
        // No break near the end: the last word alone is too long.
        None => {
            let last = snake.rsplit('_').next().unwrap_or_default();
            last.chars().take(LONGEST).collect()
        }
    }
}

/// Names that must differ from each other.
///
/// Every entry has a key, by which ties are broken, and candidates, best first. In each round the entries that want one
/// name meet: the one with the smallest key gets it and the others try their next candidate. Who has no candidate left
/// gets the first with a number.
#[derive(Debug)]
pub(crate) struct Scope {
    case: Case,
    taken: BTreeSet<String>,
}

impl Scope {
    /// An empty scope for names of one case.
    #[must_use]
    pub(crate) fn new(case: Case) -> Self {
        Self {
            case,
            taken: BTreeSet::new(),
        }
    }

    /// Takes a name out of use.
    #[must_use]
    pub(crate) fn without(mut self, names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.taken.extend(names.into_iter().map(|name| fold(name.as_ref())));
        self
    }

    /// Gives every key a name of its own, from its wire name.
    pub(crate) fn assign<K: Ord + Clone>(
        &mut self,
        entries: impl IntoIterator<Item = (K, String)>,
    ) -> BTreeMap<K, Name> {
        self.assign_candidates(entries.into_iter().map(|(key, wire)| (key, vec![wire])))
    }

    /// Gives every key a name of its own, from its candidates, best first.
    pub(crate) fn assign_candidates<K: Ord + Clone>(
        &mut self,
        entries: impl IntoIterator<Item = (K, Vec<String>)>,
    ) -> BTreeMap<K, Name> {
        let mut waiting: BTreeMap<K, Vec<String>> = entries.into_iter().collect();
        let mut settled = BTreeMap::new();
        let rounds = waiting.values().map(Vec::len).max().unwrap_or_default();
        for round in 0..rounds {
            let here = std::mem::take(&mut waiting);
            for (key, candidates) in here {
                match candidates.get(round).map(|wire| Name::new(wire, self.case)) {
                    Some(name) if self.taken.insert(fold(&name.0)) => {
                        settled.insert(key, name);
                    }
                    _ => {
                        waiting.insert(key, candidates);
                    }
                }
            }
        }
        for (key, candidates) in waiting {
            let first = Name::new(candidates.first().map_or("", String::as_str), self.case);
            settled.insert(key, self.number(&first));
        }
        settled
    }

    fn number(&mut self, name: &Name) -> Name {
        let mut number = 2;
        loop {
            let numbered = name.numbered(number, self.case);
            if self.taken.insert(fold(&numbered.0)) {
                return numbered;
            }
            number += 1;
        }
    }
}

/// Names that differ in case only would share a file on some systems.
fn fold(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// Keywords of all editions, and `_`-like words that cannot be raw identifiers; each gets a `_` at its end.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Methods that mean the same on every builder: kinds of calls, keys, and methods of std's traits that an inherent method of the same
/// form would be taken for. What a page names so gets a `_` at its end, whether or not the method of that kind is there.
const RESERVED_METHODS: &[&str] = &[
    "add_ref",
    "as_ref",
    "borrow",
    "builder",
    "by_id",
    "by_path",
    "call",
    "clone",
    "cmp",
    "count",
    "create",
    "default",
    "delete",
    "delta",
    "deref",
    "download",
    "drop",
    "endpoint",
    "eq",
    "fmt",
    "from_iter",
    "from_str",
    "get",
    "hash",
    "into_iter",
    "list",
    "list_ref",
    "ne",
    "new",
    "next",
    "path",
    "remove",
    "remove_ref",
    "replace",
    "set_ref",
    "update",
    "upload",
];

/// Names of the prelude and of derives, which generated code uses unqualified.
const PRELUDE: &[&str] = &[
    "Self",
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Features that every generated crate has besides its areas, and module names that the crate itself uses.
const RESERVED_FEATURES: &[&str] = &["default", "full", "blocking", "notifications", "client", "filters"];

#[cfg(test)]
mod tests;
