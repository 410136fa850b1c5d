//! Text with its styling, as a flat list of runs.

use std::borrow::Cow;
use std::sync::Arc;

use serde::Serialize;

use super::html;
use crate::source::TextRange;

/// Styled text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Text<'a> {
    /// The runs in order.
    pub runs: Vec<Run<'a>>,
    /// Where the whole is.
    pub range: TextRange,
}

/// A stretch of text of one style.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run<'a> {
    /// The characters.
    pub value: Cow<'a, str>,
    /// What they are.
    pub kind: RunKind,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Target of the link that they belong to.
    pub link: Option<Arc<str>>,
    /// Where they are.
    pub range: TextRange,
}

/// The kinds of run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum RunKind {
    /// Plain characters.
    Text,
    /// A code span.
    Code,
    /// An HTML tag or comment, as written.
    Html,
    /// A line break, soft, hard or `<br>`.
    Break,
}

impl Text<'_> {
    /// The characters without styling, tags and comments; breaks, items and the like are blanks, blanks are single.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut out = String::with_capacity(self.runs.iter().map(|run| run.value.len()).sum());
        for run in &self.runs {
            match run.kind {
                RunKind::Text | RunKind::Code => out.push_str(&run.value),
                RunKind::Break => out.push(' '),
                RunKind::Html if html::separates(&run.value) => out.push(' '),
                RunKind::Html => {}
            }
        }
        single_blanks(out)
    }

    /// The lines as [`Self::plain`] gives them, without blank ones.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let ends = |run: &Run<'_>| match run.kind {
            RunKind::Break => true,
            RunKind::Html => html::separates(&run.value),
            RunKind::Text | RunKind::Code => false,
        };
        let line = |runs: &[Run<'_>]| {
            let words = runs.iter().filter(|run| run.kind != RunKind::Html);
            single_blanks(words.map(|run| run.value.as_ref()).collect())
        };
        let lines = self.runs.split(ends).map(line);
        lines.filter(|line| !line.trim().is_empty()).collect()
    }

    /// Like [`Self::plain`], but code spans keep their backticks and links are `[text](target)`, the target given by
    /// `target`; a link for which that is `None` is its text.
    #[must_use]
    pub fn marked_up(&self, mut target: impl FnMut(&str) -> Option<String>) -> String {
        let mut out = String::new();
        let mut runs = self.runs.iter().peekable();
        while let Some(run) = runs.next() {
            let Some(link) = &run.link else {
                push_marked_up(&mut out, run);
                continue;
            };
            let mut label = String::new();
            push_marked_up(&mut label, run);
            while let Some(next) = runs.next_if(|next| next.link.as_ref().is_some_and(|next| Arc::ptr_eq(next, link))) {
                push_marked_up(&mut label, next);
            }
            match target(link) {
                Some(url) if !label.trim().is_empty() => out.push_str(&format!("[{}]({url})", label.trim())),
                _ => out.push_str(&label),
            }
        }
        single_blanks(out)
    }

    /// The links: target, text, range of the text.
    pub fn links(&self) -> impl Iterator<Item = (&str, String, TextRange)> {
        let mut runs = self.runs.iter().peekable();
        std::iter::from_fn(move || {
            let (first, link) = runs.by_ref().find_map(|run| Some((run, run.link.as_ref()?)))?;
            let mut label = String::from(first.value.as_ref());
            let mut range = first.range;
            while let Some(next) = runs.next_if(|next| next.link.as_ref().is_some_and(|next| Arc::ptr_eq(next, link))) {
                label.push_str(&next.value);
                range.end = next.range.end;
            }
            Some((link.as_ref(), label.trim().to_owned(), range))
        })
    }

    /// The code spans.
    pub fn codes(&self) -> impl Iterator<Item = &Run<'_>> {
        self.runs.iter().filter(|run| run.kind == RunKind::Code)
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let reads = |run: &Run<'_>| matches!(run.kind, RunKind::Text | RunKind::Code) && !run.value.trim().is_empty();
        !self.runs.iter().any(reads)
    }

    /// Whether all that can be read is bold.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        !self.is_blank()
            && self
                .runs
                .iter()
                .all(|run| run.strong || run.kind != RunKind::Text || run.value.trim().is_empty())
    }
}

fn push_marked_up(out: &mut String, run: &Run<'_>) {
    match run.kind {
        RunKind::Text => out.push_str(&run.value),
        RunKind::Code => out.push_str(&format!("`{}`", run.value)),
        RunKind::Break => out.push(' '),
        RunKind::Html if html::separates(&run.value) => out.push(' '),
        RunKind::Html => {}
    }
}

/// Blanks of any kind and number become one; none at the ends.
fn single_blanks(text: String) -> String {
    let tidy = |text: &str| !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ");
    if text.is_ascii() && tidy(&text) && !text.contains(['\t', '\n', '\r']) {
        return text;
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use crate::markdown::{BlockKind, parse};

    fn with<T>(markdown: &str, look: impl FnOnce(&super::Text<'_>) -> T) -> Option<T> {
        let page = parse(markdown);
        match &page.blocks.first()?.kind {
            BlockKind::Paragraph(text) => Some(look(text)),
            _ => None,
        }
    }

    #[test]
    fn text_is_read_plain_and_marked_up() {
        let markdown = "A **bold** `x`<br>and  [a `link`](b.md#c) <!-- no -->end";
        assert_eq!(
            with(markdown, |t| t.plain()).as_deref(),
            Some("A bold x and a link end")
        );
        let marked = with(markdown, |t| t.marked_up(|url| Some(format!("<{url}>"))));
        assert_eq!(marked.as_deref(), Some("A bold `x` and [a `link`](<b.md#c>) end"));
    }

    #[test]
    fn items_of_html_lists_stand_apart() {
        let markdown = "Kinds:<ul><li>`a`: one</li><li>`b`: t<b>w</b>o</li></ul>End";
        assert_eq!(
            with(markdown, |t| t.marked_up(|_| None)).as_deref(),
            Some("Kinds: `a`: one `b`: two End")
        );
        assert_eq!(
            with(markdown, |t| t.plain()).as_deref(),
            Some("Kinds: a: one b: two End")
        );
    }

    #[test]
    fn links_are_told_apart() {
        let links = with("[a](x.md)[b](x.md) c", |t| {
            t.links()
                .map(|(url, text, _)| format!("{url} {text}"))
                .collect::<Vec<_>>()
        });
        assert_eq!(links, Some(vec!["x.md a".into(), "x.md b".into()]));
    }

    #[test]
    fn bold_cells_are_known() {
        assert_eq!(with("**All** of it", |t| t.is_strong()), Some(false));
        assert_eq!(with("**All of it** ", |t| t.is_strong()), Some(true));
    }
}
