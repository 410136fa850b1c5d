//! What a mistyped word may mean.

/// Of names, the one that is most like a mistyped word, if any is like it at all.
#[must_use]
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// The likeness from which on a name may be meant, of 1.
    const LIKE: f64 = 0.75;
    let likenesses = names.into_iter().map(|name| (strsim::jaro_winkler(word, name), name));
    let best = likenesses.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best.0 >= LIKE).then_some(best.1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_a_name_that_is_like_the_word_is_nearest() {
        let names = ["generate", "lint", "export"];
        assert_eq!(nearest("genrate", names), Some("generate"));
        assert_eq!(nearest("docs", names), None);
    }
}
