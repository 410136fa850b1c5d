//! YAML front matter, read as naively as the documentation's own tools read it (docs/format.md, 1).

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::SourceFile;
use super::lines::lines;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// The keys of the front matter, lower-cased, with their values unquoted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FrontMatter {
    entries: BTreeMap<String, (String, Place)>,
}

impl FrontMatter {
    /// The value of `key`, unless it is empty.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.entries
            .get(key)
            .map(|(value, _)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// Where `key` is set.
    #[must_use]
    pub fn place(&self, key: &str) -> Option<&Place> {
        self.entries.get(key).map(|(_, place)| place)
    }
}

/// Splits `file` into its front matter and the offset at which the page's body begins.
pub(super) fn split(file: &Arc<SourceFile>, diagnostics: &mut Diagnostics) -> (FrontMatter, usize) {
    let text = file.text.as_str();
    let mut rest = lines(text).skip_while(|(_, line)| line.trim().is_empty());
    let Some((open, _)) = rest.next().filter(|(_, line)| line.trim_end() == "---") else {
        return (FrontMatter::default(), 0);
    };
    let mut found = FrontMatter::default();
    let mut last = open;
    for (at, line) in rest {
        let content = line.trim();
        if content == "---" {
            return (found, at + line.len());
        }
        if content.starts_with('#') || content.starts_with("<!--") {
            break;
        }
        last = at + line.len();
        if let Some((key, value)) = content.split_once(':') {
            let place = file.place(at, at + line.trim_end().len());
            found
                .entries
                .insert(key.trim().to_ascii_lowercase(), (unquote(value), place));
        } else if !is_continued(line, content) {
            let place = file.place(at, at + line.trim_end().len());
            let message = "the line of the front matter has no key; it was left out";
            diagnostics.push(Diagnostic::new(Code::OddFrontMatter, place, message));
        }
    }
    let place = file.place(open, open + 3);
    diagnostics.push(Diagnostic::new(
        Code::UnterminatedFrontMatter,
        place,
        "the front matter is not closed by `---`; it was taken to end before the first heading",
    ));
    (found, last)
}

/// Whether a line without a key belongs to the value above it: indented, an item of a list, or nothing at all.
fn is_continued(line: &str, content: &str) -> bool {
    content.is_empty() || line.starts_with([' ', '\t']) || content.starts_with("- ") || content == "-"
}

fn unquote(value: &str) -> String {
    let value = value.trim();
    let quoted = |quote| value.strip_prefix(quote).and_then(|v| v.strip_suffix(quote));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (FrontMatter, String, usize) {
        let file = Arc::new(SourceFile::new("a.md", text.to_owned()));
        let mut found = Diagnostics::default();
        let (front, body) = split(&file, &mut found);
        (
            front,
            text.get(body..).unwrap_or_default().to_owned(),
            found.as_slice().len(),
        )
    }

    #[test]
    fn keys_are_read_and_removed() {
        let (front, body, findings) = read("\n---\r\ntitle: \"a: b\"\r\nms.prod: 'mail'\r\nempty:\r\n---\r\n# T\r\n");
        assert_eq!(front.get("title"), Some("a: b"));
        assert_eq!(front.get("ms.prod"), Some("mail"));
        assert_eq!(front.get("empty"), None);
        assert_eq!(front.place("ms.prod").map(|place| place.line), Some(4));
        assert_eq!((body.as_str(), findings), ("# T\r\n", 0));
    }

    #[test]
    fn a_line_that_is_no_yaml_is_reported() {
        assert_eq!(read("---\ntitle: a\nkeywords:\n  - b\n- c\n---\n# T\n").2, 0);
        assert_eq!(read("---\ntitle: a\nno key here\n---\n# T\n").2, 1);
    }

    #[test]
    fn a_page_without_it_is_left_alone() {
        assert_eq!(read("# T\n---\n").1, "# T\n---\n");
    }

    #[test]
    fn an_open_end_is_reported_and_stops_at_the_heading() {
        let (front, body, findings) = read("---\ntitle: a\n\n# T\n");
        assert_eq!(front.get("title"), Some("a"));
        assert_eq!((body.as_str(), findings), ("# T\n", 1));
    }
}
