//! Questions about words that need nothing but the words: number, case, and whether they can be names.

/// English singulars that a plural may have.
pub(super) fn singulars(plural: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(stem) = plural.strip_suffix("ies") {
        found.push(format!("{stem}y"));
    }
    if let Some(stem) = plural.strip_suffix("es") {
        found.push(stem.to_owned());
    }
    if let Some(stem) = plural.strip_suffix('s') {
        found.push(stem.to_owned());
    }
    found
}

/// The singular of a name: of each of its words that is a plural.
pub(super) fn singular_name(name: &str) -> String {
    let words = camel_words(name).into_iter().enumerate();
    let singular = words.map(|(at, word)| {
        if at == 0 {
            singular_word(word)
        } else {
            capitalised(&singular_word(word))
        }
    });
    singular.collect()
}

fn singular_word(word: &str) -> String {
    let sibilant = ["sses", "shes", "ches", "xes", "zes"]
        .iter()
        .any(|end| word.ends_with(end));
    let stem = |end: &str| word.strip_suffix(end).map(str::to_owned);
    let plural = !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    let found = stem("ies").map(|stem| format!("{stem}y"));
    let found = found.or_else(|| stem("es").filter(|_| sibilant));
    let found = found.or_else(|| stem("s").filter(|_| plural));
    found.unwrap_or_else(|| word.to_owned())
}

/// Whether the words of a type cell can be the name of a type (docs/format.md, 6).
pub(super) fn is_type_name(name: &str) -> bool {
    let ok = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() < 256
        && name.chars().all(ok)
        && !name.ends_with('.')
        && !name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("edm."))
}

/// Whether OData allows the name for a property, of at most 128 characters. A digit may come first: services have such names.
pub(super) fn is_property_name(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= 128 && name.chars().all(unicode_ident::is_xid_continue)
}

/// Type names begin in lower case (docs/format.md, 6), however they are written in a table.
pub(super) fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// A name as it is written behind another one in camel case.
pub(super) fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// The words of a camel-case name; a run of capitals is one word up to the capital that begins the next.
pub(super) fn camel_words(name: &str) -> Vec<&str> {
    let chars: Vec<(usize, char)> = name.char_indices().collect();
    let mut words = Vec::new();
    let mut start = 0;
    for (index, &(at, here)) in chars.iter().enumerate().skip(1) {
        let before = index.checked_sub(1).and_then(|before| chars.get(before));
        let next = chars.get(index + 1);
        let begins = here.is_uppercase()
            && (before.is_some_and(|(_, c)| !c.is_uppercase()) || next.is_some_and(|(_, c)| c.is_lowercase()));
        if begins {
            words.extend(name.get(start..at));
            start = at;
        }
    }
    words.extend(name.get(start..).filter(|word| !word.is_empty()));
    words
}

/// The words of a name or a phrase, however they are parted: by blanks, hyphens, underscores or capitals.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).flat_map(camel_words)
}

/// The name of the enumeration of a property's values: `vppToken` with `tokenState` gives `vppTokenState`. Of several
/// overlaps the longest counts; the property always adds a word of its own.
pub(super) fn joined_name(owner: &str, property: &str) -> String {
    let (head, tail) = (camel_words(owner), camel_words(property));
    let most = head.len().min(tail.len().saturating_sub(1));
    let overlaps = |count: &usize| {
        let (end, start) = (head.iter().rev().take(*count).rev(), tail.iter().take(*count));
        end.zip(start).all(|(one, other)| one.eq_ignore_ascii_case(other))
    };
    let shared = (1..=most).rev().find(overlaps).unwrap_or(0);
    let own: String = tail.iter().skip(shared).copied().collect();
    format!("{owner}{}", capitalised(&own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_type_and_property_share_are_written_once() {
        for (owner, property, name) in [
            (
                "applePurchaseProgramToken",
                "purchaseProgramTokenKind",
                "applePurchaseProgramTokenKind",
            ),
            ("token", "tokenState", "tokenState"),
            ("deviceState", "state", "deviceStateState"),
            ("lamp", "state", "lampState"),
            ("stamp", "amplitude", "stampAmplitude"),
            ("printerURL", "urlKind", "printerURLKind"),
            ("setSet", "setSetKind", "setSetKind"),
        ] {
            assert_eq!(joined_name(owner, property), name, "{owner} {property}");
        }
    }

    #[test]
    fn every_word_of_a_plural_is_made_singular() {
        for (plural, singular) in [
            ("customers", "customer"),
            ("itemCategories", "itemCategory"),
            ("countriesRegions", "countryRegion"),
            ("journalLines", "journalLine"),
            ("boxes", "box"),
            ("businessAddresses", "businessAddress"),
            ("status", "status"),
        ] {
            assert_eq!(singular_name(plural), singular);
        }
    }

    #[test]
    fn capitals_in_a_row_are_one_word() {
        assert_eq!(camel_words("iosVPPToken"), ["ios", "VPP", "Token"]);
        assert_eq!(camel_words(""), Vec::<&str>::new());
    }
}
