//! Findings for people: message, excerpt, related places, help.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::Report;
use crate::diagnostic::{Code, Diagnostic, Place, Severity, is_unprintable};

/// How findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// With terminal colours.
    pub colour: bool,
    /// Findings below this severity are only counted.
    pub least: Severity,
    /// At most so many findings of one code are shown in full; the others are only counted.
    pub per_code: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            colour: false,
            least: Severity::Warning,
            per_code: usize::MAX,
        }
    }
}

pub(super) fn render(report: &Report, style: Style) -> String {
    let renderer = if style.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut shown: BTreeMap<Code, usize> = BTreeMap::new();
    let mut hidden: BTreeMap<Code, usize> = BTreeMap::new();
    let mut text = String::new();
    for finding in report
        .findings()
        .iter()
        .filter(|finding| finding.severity >= style.least)
    {
        let count = shown.entry(finding.code).or_default();
        if *count < style.per_code {
            *count += 1;
            text.push_str(&renderer.render(&groups(report, finding)));
            text.push_str("\n\n");
        } else {
            *hidden.entry(finding.code).or_default() += 1;
        }
    }
    for (code, count) in hidden {
        _ = writeln!(text, "… and {count} more of `{}`", code.as_str());
    }
    text
}

fn groups<'a>(report: &'a Report, finding: &'a Diagnostic) -> Vec<Group<'a>> {
    let level = match finding.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level
        .primary_title(normalize_untrusted_str(&finding.message))
        .id(finding.code.as_str());
    let mut main = Group::with_title(title);
    if let Some(place) = &finding.place {
        main = with_place(main, report, place, AnnotationKind::Primary);
    }
    for (place, label) in &finding.related {
        main = main.element(Level::NOTE.message(normalize_untrusted_str(label)));
        main = with_place(main, report, place, AnnotationKind::Context);
    }
    if let Some(help) = &finding.help {
        main = main.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    vec![main]
}

fn with_place<'a>(group: Group<'a>, report: &'a Report, place: &'a Place, kind: AnnotationKind) -> Group<'a> {
    let path = report.path(&place.file);
    let origin = Origin::path(path.clone())
        .line(place.line as usize)
        .char_column(place.column as usize);
    match report.source(&place.file).and_then(|text| excerpt(text, place)) {
        Some((lines, range)) => group.element(
            Snippet::source(inert(lines))
                .path(path)
                .line_start(place.line as usize)
                .annotation(kind.span(range)),
        ),
        None => group.element(origin),
    }
}

/// The same bytes with what steers a terminal and is not replaced by the renderer, which knows those of ASCII only. What replaces
/// a character is as long, so that places still fit.
fn inert(lines: &str) -> Cow<'_, str> {
    let steers = |c: char| !c.is_ascii() && is_unprintable(c);
    if !lines.contains(steers) {
        return Cow::Borrowed(lines);
    }
    let replaced = lines.chars().map(|c| match c.len_utf8() {
        2 if steers(c) => '·',
        3 if steers(c) => char::REPLACEMENT_CHARACTER,
        _ => c,
    });
    Cow::Owned(replaced.collect())
}

/// The lines that the place covers, at most three, and the place within them.
///
/// A span that does not lie in the text (the file changed, or a room was wrong) gives none.
fn excerpt<'a>(text: &'a str, place: &Place) -> Option<(&'a str, Range<usize>)> {
    let (start, end) = (place.span.start as usize, place.span.end as usize);
    let covered = text.get(start..end.max(start))?;
    let line_start = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let covered_lines = covered.lines().take(3).map(|line| line.len() + 1).sum::<usize>();
    let end = end.min(start + covered_lines.saturating_sub(1));
    let line_end = text.get(end..)?.find('\n').map_or(text.len(), |at| end + at);
    let lines = text.get(line_start..line_end)?.trim_end_matches('\r');
    let marked_end = (end - line_start).min(lines.len());
    let marked = (start - line_start).min(marked_end)..marked_end;
    Some((lines, marked))
}
