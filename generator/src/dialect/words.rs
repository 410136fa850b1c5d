//! Questions to English sentences, answered word by word.

/// How many words may stand between `not` and `support`.
const WORDS_OF_A_DENIAL: usize = 3;

/// Whether a text has a phrase as whole words: `key` is in `the key of it`, not in `keys` or `monkey`.
pub(super) fn has(text: &str, phrase: &str) -> bool {
    let inner = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(phrase).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let behind = text.get(at + found.len()..).and_then(|behind| behind.chars().next());
        !before.is_some_and(inner) && !behind.is_some_and(inner)
    })
}

/// Whether a text has one of the phrases as whole words.
pub(super) fn has_any(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| has(text, phrase))
}

/// Whether a sentence says that something is not supported.
pub(super) fn denies(sentence: &str) -> bool {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.iter().enumerate().any(|(at, word)| {
        let before = words.get(at.saturating_sub(WORDS_OF_A_DENIAL)..at).unwrap_or_default();
        word.starts_with("support") && before.iter().any(|word| *word == "not" || word.ends_with("n't"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn denials_are_recognised() {
        assert!(denies(
            "this operation does not currently support odata query parameters"
        ));
        assert!(denies("it doesn't support $filter"));
        assert!(denies("$skip is not supported"));
        assert!(!denies("this method supports $select, not more"));
    }

    #[test]
    fn phrases_are_whole_words() {
        assert!(has("the key of it", "key") && has("key", "key") && has("(read-only)", "read-only"));
        assert!(!has("monkey keys", "key") && !has("a keyhole", "key") && !has("keys", "key"));
        assert!(has_any("returned in a list", &["object", "list"]));
    }
}
