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
    let elsewhere = target.contains('~') || target.contains("/snippets/") || !is_page(target);
    (!elsewhere).then(|| join(from, target))
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
        let line = after.get(..end_of_directive(after)).unwrap_or(after);
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

/// Where a directive must have ended: at the end of the line, or where the next one begins.
fn end_of_directive(text: &str) -> usize {
    let mut ends = text.match_indices(['\n', '[']);
    let end = ends.find(|(at, mark)| *mark == "\n" || text.get(at + 1..).is_some_and(|rest| rest.starts_with('!')));
    end.map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::Directive;

    fn read(text: &str) -> Option<(Option<&str>, usize)> {
        Directive::parse(text).map(|directive| (directive.target, directive.length))
    }

    #[test]
    fn a_directive_ends_where_the_next_begins() {
        assert_eq!(read("[!INCLUDE [x](y.md)] z"), Some((Some("y.md"), 20)));
        assert_eq!(read("[!INCLUDE[x](y.md)]"), Some((Some("y.md"), 19)));
        assert_eq!(read("[!div class=\"a\"] [x](y.md)"), Some((None, 26)));
        assert_eq!(read("[!NOTE]"), Some((None, 7)));
        assert_eq!(read("[!INCLUDE [ [!INCLUDE [x](y.md)]"), None);
        assert_eq!(read("[!INCLUDE [x]\n(y.md)"), Some((None, 13)));
    }
}
