//! Directives of the publishing tools within lines: `[!INCLUDE [text](target)]`, `[!NOTE]`.

use super::is_page;
use super::link::join;

/// The paths that `text`, a page at `from`, includes.
pub(super) fn included(from: &str, text: &str) -> Vec<String> {
    text.match_indices("[!")
        .filter_map(|(at, _)| Directive::parse(text.get(at..)?))
        .filter_map(|directive| directive.target)
        .filter_map(|target| include_path(from, target))
        .collect()
}

/// The included file's path; `None` for what is never included: other repositories' files (`~`) and code in other languages.
pub(super) fn include_path(from: &str, target: &str) -> Option<String> {
    let target = target.trim();
    let foreign = target.contains('~') || target.contains("/snippets/") || !is_page(target);
    (!foreign).then(|| join(from, target))
}

/// The start of `[!WORD [text](target)]` or `[!WORD]`.
pub(super) struct Directive<'a> {
    word: &'a str,
    /// What it includes.
    pub(super) target: Option<&'a str>,
    /// Its bytes.
    pub(super) length: usize,
}

impl<'a> Directive<'a> {
    /// The directive that `text` begins with.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let rest = text.strip_prefix("[!")?;
        let word = rest.get(..rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))?)?;
        let after = rest.get(word.len()..)?;
        if after.starts_with(']') {
            return Some(Self {
                word,
                target: None,
                length: 2 + word.len() + 1,
            });
        }
        let line = after.split('\n').next()?;
        let Some(open) = line.find("](").map(|at| at + 2) else {
            return Some(Self {
                word,
                target: None,
                length: 2 + word.len() + line.find(']')? + 1,
            });
        };
        let close = open + line.get(open..)?.find(')')?;
        let end = close + 1 + usize::from(line.get(close + 1..)?.starts_with(']'));
        Some(Self {
            word,
            target: word
                .eq_ignore_ascii_case("include")
                .then(|| line.get(open..close))
                .flatten(),
            length: 2 + word.len() + end,
        })
    }

    /// Whether it marks the text around it, which stays.
    pub(super) fn is_alert(&self) -> bool {
        ["NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING"]
            .iter()
            .any(|alert| self.word.eq_ignore_ascii_case(alert))
    }
}
