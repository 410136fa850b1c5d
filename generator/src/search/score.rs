//! How well a name and its description fit the words that are looked for.

use heck::ToSnakeCase;

/// Words as they are looked for.
#[derive(Debug)]
pub(super) struct Query {
    words: Vec<String>,
}

/// What a word of a name is worth, from the whole word to one that is misspelled.
const WHOLE: u32 = 20;
const BEGINNING: u32 = 12;
const WITHIN: u32 = 6;
const MISSPELLED: u32 = 5;
/// What a word of a description is worth.
const DESCRIBED: u32 = 2;
/// What a name is worth that has no other words.
const EXACT: u32 = 15;

impl Query {
    /// Words and names, each word of a name for itself: `mail folder` is `mailFolder`.
    pub(super) fn new(words: &[String]) -> Self {
        Self {
            words: words.iter().flat_map(|word| words_of(word)).collect(),
        }
    }

    /// The worth of an element of this name and description; `None` where a word is in neither.
    pub(super) fn score(&self, name: &[String], description: &str) -> Option<u32> {
        let description = description.to_lowercase();
        let mut total = 0;
        let mut in_name = 0;
        for word in &self.words {
            let best = name.iter().map(|own| likeness(word, own)).max().unwrap_or(0);
            in_name += usize::from(best >= BEGINNING);
            let described = if has_word(&description, word) { DESCRIBED } else { 0 };
            match best.max(described) {
                0 => return None,
                worth => total += worth,
            }
        }
        // A name that is wholly asked for is what is meant; else the shorter one.
        let exact = in_name == self.words.len() && name.len() == in_name;
        let longer = u32::try_from(name.len()).unwrap_or(u32::MAX);
        (!self.words.is_empty()).then(|| {
            (total + if exact { EXACT } else { 0 })
                .saturating_sub(longer.min(10))
                .max(1)
        })
    }
}

/// The words of a name or path, in lower case.
pub(super) fn words_of(name: &str) -> Vec<String> {
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words = plain.split_whitespace().map(|word| word.to_snake_case());
    words
        .flat_map(|word| word.split('_').map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

fn likeness(word: &str, own: &str) -> u32 {
    if word == own || singular(word) == singular(own) {
        WHOLE
    } else if own.starts_with(word) {
        BEGINNING
    } else if word.len() > 2 && own.contains(word) {
        WITHIN
    } else if strsim::osa_distance(word, own) <= slips(word) {
        MISSPELLED
    } else {
        0
    }
}

/// How many slips a word of this length may have.
const fn slips(word: &str) -> usize {
    match word.len() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s').filter(|rest| rest.len() > 2).unwrap_or(word)
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric())
        .any(|own| singular(own) == singular(word))
}
