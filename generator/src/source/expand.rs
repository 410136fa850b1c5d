//! What happens to a page's text before markdown is parsed (docs/format.md, 1), with a map back to the files on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::directive::{Directive, include_path};
use super::lines::{Fence, FenceLine, lines, recovery};
use super::marks::Marks;
use super::spliced::Spliced;
use super::{SourceFile, delimiter, heading, html_table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// How deep includes may include.
const MAX_DEPTH: usize = 8;
/// How many bytes a page may include. The longest page that is known has a seventh of this, includes and all.
const MAX_LENGTH: usize = 1 << 20;
/// How many files a page may include, each counted as often as it occurs.
const MAX_INCLUDES: usize = 500;

/// The files that pages may include, by path relative to the documentation folder.
pub(super) type Includes = BTreeMap<String, Arc<SourceFile>>;

/// The body of `file`, which begins at `body`, with its includes in place.
pub(super) fn expand(
    file: &Arc<SourceFile>,
    body: usize,
    includes: &Includes,
    diagnostics: &mut Diagnostics,
) -> Spliced {
    let mut expander = Expander {
        includes,
        out: Spliced::with_capacity(file.text.len()),
        open: Vec::new(),
        budget: Budget::default(),
        met: BTreeSet::new(),
        diagnostics,
    };
    expander.file(file, body, file.text.len());
    let refusal = expander.budget.refusal.take();
    refusal
        .into_iter()
        .for_each(|finding| expander.diagnostics.push(finding));
    expander.out
}

struct Expander<'a> {
    includes: &'a Includes,
    out: Spliced,
    open: Vec<Arc<str>>,
    budget: Budget,
    /// The files whose findings are made, so that a file that is included again makes none again.
    met: BTreeSet<Arc<str>>,
    diagnostics: &'a mut Diagnostics,
}

/// What a page has included so far. Few short files that include each other make a page of any length, so that it is bounded
/// how many there are, how long all are together, and how deep they nest.
#[derive(Default)]
struct Budget {
    files: usize,
    bytes: usize,
    /// Why nothing more is included.
    refusal: Option<Diagnostic>,
}

impl Budget {
    /// Counts an include of so many bytes at `place`; whether there is still room for it.
    fn has_room(&mut self, bytes: usize, place: &Place) -> bool {
        self.files += 1;
        self.bytes += bytes;
        if self.files > MAX_INCLUDES || self.bytes > MAX_LENGTH {
            let message = "with this include the page becomes too long; it and all that follow were left out";
            let finding = Diagnostic::new(Code::IncludeRefused, place.clone(), message);
            self.refusal.get_or_insert(finding);
        }
        self.refusal.is_none()
    }
}

impl Expander<'_> {
    /// Appends the lines of `file` from `from` to `to`.
    fn file(&mut self, file: &Arc<SourceFile>, from: usize, to: usize) {
        let index = self.out.add_file(file);
        self.open.push(Arc::clone(&file.name));
        let mut state = LineState::default();
        let (mut above, mut first) = ("", true);
        let text = file.text.get(from..to).unwrap_or("");
        let recovery = recovery(text);
        let mut read = 0;
        for (at, line) in lines(text) {
            if at < read {
                continue;
            }
            if recovery == Some(at) {
                self.recover(file, index, from + at, &mut state);
            }
            if let Some(length) = self.html_table(file, index, from + at, text.get(at..), &state) {
                read = at + length;
                continue;
            }
            if first
                && state.fence.is_none()
                && let Some(row) = delimiter::missing(above, line)
            {
                self.missing_delimiter(file, index, from + at, line, &row);
            }
            match delimiter::repaired(above, line).filter(|_| state.fence.is_none()) {
                Some(row) => self.delimiter(file, index, from + at, line, &row),
                None => match heading::unspaced(above, line).filter(|_| state.is_prose()) {
                    Some(hashes) => self.heading(file, index, from + at, line, hashes),
                    None => self.line(file, index, from + at, line, &mut state),
                },
            }
            first = !above.contains('|');
            above = line;
        }
        if let Some((fence, at)) = state.fence {
            let place = file.place(at, at + 3);
            self.diagnostics.push(Diagnostic::new(
                Code::UnterminatedFence,
                place,
                "a code fence is never closed",
            ));
            if self.open.len() > 1 {
                // What follows an include is no code of it.
                self.out.push(index, to, &format!("\n{}", fence.closing()));
            }
        }
        self.open.pop();
    }

    /// Appends the table of HTML that `text`, at `at` in the file, begins with, and what follows it on its last line; returns
    /// how many bytes that are.
    fn html_table(
        &mut self,
        file: &Arc<SourceFile>,
        index: usize,
        at: usize,
        text: Option<&str>,
        state: &LineState,
    ) -> Option<usize> {
        let text = text.filter(|text| html_table::begins(text))?;
        if state.fence.is_some() || state.marks.are_skipping() {
            return None;
        }
        let Some(table) = html_table::read(text) else {
            let message = "a table of HTML has no end, or tags that cannot be read; it was left out";
            let finding = Diagnostic::new(Code::IgnoredTable, file.place(at, at + "<table".len()), message);
            self.diagnostics.push(finding);
            return None;
        };
        table.write(&mut self.out, index, at);
        let rest = text
            .get(table.length..)
            .unwrap_or("")
            .split_inclusive('\n')
            .next()
            .unwrap_or("");
        self.out.push(index, at + table.length, rest);
        Some(table.length + rest.len())
    }

    /// Closes a fence that has no end before the heading at `at`.
    fn recover(&mut self, file: &Arc<SourceFile>, index: usize, at: usize, state: &mut LineState) {
        let Some((fence, open)) = state.fence.take() else {
            return;
        };
        let message = "a code fence is never closed; it was taken to end before the next heading";
        let finding = Diagnostic::new(Code::UnterminatedFence, file.place(open, open + 3), message);
        self.diagnostics.push(finding);
        self.out.push(index, at, &fence.closing());
    }

    fn line(&mut self, file: &Arc<SourceFile>, index: usize, at: usize, line: &str, state: &mut LineState) {
        let was_open = state.fence;
        match FenceLine::of(line, was_open.map(|(fence, _)| fence)) {
            FenceLine::Opens(fence) => state.fence = Some((fence, at)),
            FenceLine::Closes => state.fence = None,
            FenceLine::Reopens(fence) => {
                let place = was_open.map(|(_, open)| file.place(open, open + 3));
                let message = "a code fence is not closed before the next one opens";
                self.diagnostics
                    .push(Diagnostic::new(Code::UnterminatedFence, place, message));
                self.out.push(index, at, &fence.closing());
                state.fence = Some((fence, at));
            }
            FenceLine::Content if was_open.is_none() => return self.prose(file, index, at, line, state),
            FenceLine::Content => {}
        }
        self.out.push(index, at, line);
    }

    fn delimiter(&mut self, file: &Arc<SourceFile>, index: usize, at: usize, line: &str, row: &str) {
        let place = file.place(at, at + line.trim_end().len());
        let message = "the row below the table's header does not fit it; without repair the table would be lost";
        self.diagnostics
            .push(Diagnostic::new(Code::RepairedTable, place, message));
        self.out.push(index, at, row);
        let ending = line.trim_end_matches(['\r', '\n']).len();
        self.out.push(index, at + ending, line.get(ending..).unwrap_or(""));
    }

    /// Appends a heading with the blank that it lacks.
    fn heading(&mut self, file: &Arc<SourceFile>, index: usize, at: usize, line: &str, hashes: usize) {
        let place = file.place(at, at + line.trim_end().len());
        let message = "there is no blank between the hashes and the words of the heading";
        self.diagnostics.push(Diagnostic::new(Code::OddHeading, place, message));
        let (marks, words) = line.split_at_checked(hashes).unwrap_or((line, ""));
        self.out.push(index, at, &format!("{marks} "));
        self.out.push(index, at + hashes, words);
    }

    fn missing_delimiter(&mut self, file: &Arc<SourceFile>, index: usize, at: usize, line: &str, row: &str) {
        let place = file.place(at, at + line.trim_end().len());
        let message = "there is no row of dashes below the table's header; without repair the table would be lost";
        self.diagnostics
            .push(Diagnostic::new(Code::RepairedTable, place, message));
        self.out.push(index, at, &format!("{row}\n"));
    }

    fn prose(&mut self, file: &Arc<SourceFile>, index: usize, at: usize, line: &str, state: &mut LineState) {
        let ending = line.trim_end_matches(['\r', '\n']).len();
        let below = file.text.get(at + line.len()..).unwrap_or("");
        if state.marks.opens_without_end(line, below) {
            let message = "a conditional block is never closed; only its first line was left out";
            let finding = Diagnostic::new(Code::UnterminatedBlock, file.place(at, at + ending), message);
            self.diagnostics.push(finding);
            return self.out.push(index, at + ending, line.get(ending..).unwrap_or(""));
        }
        if state.marks.drop(line) {
            return self.out.push(index, at + ending, line.get(ending..).unwrap_or(""));
        }
        let mut done = 0;
        for (found, _) in line.match_indices("[!") {
            let Some(directive) = line.get(found..).and_then(Directive::parse).filter(|_| found >= done) else {
                continue;
            };
            self.out.push(index, at + done, line.get(done..found).unwrap_or(""));
            done = found + directive.length;
            if let Some(target) = directive.target {
                self.include(file, at + found, directive.length, target);
            } else if !directive.is_alert() {
                done = ending;
            }
        }
        self.out.push(index, at + done, line.get(done..).unwrap_or(""));
    }

    fn include(&mut self, file: &Arc<SourceFile>, at: usize, length: usize, target: &str) {
        let Some(path) = include_path(&file.name, target) else {
            return;
        };
        let place = file.place(at, at + length);
        let (code, message) = match self.includes.get(&path) {
            None => (
                Code::MissingInclude,
                format!("the included file `{path}` does not exist"),
            ),
            Some(_) if self.budget.refusal.is_some() => return,
            Some(_) if self.open.iter().any(|open| **open == path) => {
                (Code::IncludeRefused, format!("`{path}` includes itself"))
            }
            Some(_) if self.open.len() > MAX_DEPTH => (
                Code::IncludeRefused,
                format!("includes are nested too deep to include `{path}`"),
            ),
            Some(included) => {
                if self.budget.has_room(included.text.len(), &place) {
                    self.included(&Arc::clone(included));
                }
                return;
            }
        };
        self.diagnostics.push(Diagnostic::new(code, place, message));
    }

    /// Appends an included file.
    fn included(&mut self, file: &Arc<SourceFile>) {
        let (from, to) = included_body(file);
        if self.met.insert(Arc::clone(&file.name)) {
            return self.file(file, from, to);
        }
        let known = self.diagnostics.as_slice().len();
        self.file(file, from, to);
        self.diagnostics.truncate(known);
    }
}

/// What of an included file is included: all but front matter, a leading linter comment and surrounding blanks.
fn included_body(file: &Arc<SourceFile>) -> (usize, usize) {
    let (_, mut from) = super::front_matter::split(file, &mut Diagnostics::default());
    let skip_blanks = |from: usize| {
        let rest = file.text.get(from..).unwrap_or("");
        from + rest.len() - rest.trim_start().len()
    };
    from = skip_blanks(from);
    let rest = file.text.get(from..).unwrap_or("");
    if rest.starts_with("<!-- markdownlint") {
        from = rest.find("-->").map_or(from, |end| skip_blanks(from + end + 3));
    }
    (from, file.text.trim_end().len().max(from))
}

/// What earlier lines mean for the next one.
#[derive(Default)]
struct LineState {
    fence: Option<(Fence, usize)>,
    marks: Marks,
}

impl LineState {
    /// Whether the next line is neither code nor left out.
    const fn is_prose(&self) -> bool {
        self.fence.is_none() && !self.marks.are_skipping()
    }
}

#[cfg(test)]
mod tests {
    use super::super::TextRange;
    use super::*;

    fn run(text: &str, others: &[(&str, &str)]) -> (Spliced, Vec<Code>) {
        let file = Arc::new(SourceFile::new("api/a.md", text.to_owned()));
        let includes = others
            .iter()
            .map(|(name, text)| ((*name).to_owned(), Arc::new(SourceFile::new(name, (*text).to_owned()))))
            .collect();
        let mut found = Diagnostics::default();
        let out = expand(&file, 0, &includes, &mut found);
        (out, found.codes())
    }

    fn place_of(out: &Spliced, word: &str) -> (String, u32, u32) {
        let at = out.as_str().find(word).unwrap_or_default();
        let place = out.place(TextRange::new(at, at + word.len()));
        (place.file.to_string(), place.line, place.column)
    }

    #[test]
    fn an_include_stands_in_place_and_keeps_its_own_places() {
        let other = "---\na: b\n---\n<!-- markdownlint-disable -->\n\none\ntwo\n\n";
        let (out, found) = run("x\n[!INCLUDE [n](../includes/n.md)]\ny\n", &[("includes/n.md", other)]);
        assert_eq!((out.as_str(), found.len()), ("x\none\ntwo\ny\n", 0));
        assert_eq!(place_of(&out, "two"), ("includes/n.md".into(), 7, 1));
        assert_eq!(place_of(&out, "y"), ("api/a.md".into(), 3, 1));
    }

    #[test]
    fn an_include_may_sit_in_a_table_cell() {
        let (out, _) = run("|a|[!INCLUDE [n](n.md)]|\n", &[("api/n.md", "text\n")]);
        assert_eq!(out.as_str(), "|a|text|\n");
    }

    #[test]
    fn includes_that_cannot_be_are_reported() {
        let cyclic = ("api/n.md", "[!INCLUDE [n](n.md)]");
        assert_eq!(run("[!INCLUDE [n](n.md)]\n", &[cyclic]).1, [Code::IncludeRefused]);
        assert_eq!(run("[!INCLUDE [n](gone.md)]\n", &[]).1, [Code::MissingInclude]);
    }

    /// Each of ten short files includes the next one fifty times.
    #[test]
    fn files_that_include_each_other_often_are_bounded_and_reported_once() {
        let names: Vec<String> = (0..10).map(|n| format!("api/{n}.md")).collect();
        let texts: Vec<String> = (1..=10)
            .map(|n| {
                format!(
                    "##Odd\n[!INCLUDE [n](gone.md)]\n{}",
                    format!("[!INCLUDE [n]({n}.md)]\n").repeat(50)
                )
            })
            .collect();
        let others: Vec<(&str, &str)> = names
            .iter()
            .zip(&texts)
            .map(|(name, text)| (&**name, &**text))
            .collect();
        let (out, found) = run("[!INCLUDE [n](0.md)]\n", &others);
        let of = |code| found.iter().filter(|&&found| found == code).count();
        assert!(out.as_str().len() < MAX_LENGTH, "{}", out.as_str().len());
        assert!((1..100).contains(&of(Code::IncludeRefused)), "{found:?}");
        assert_eq!((of(Code::OddHeading), of(Code::MissingInclude)), (MAX_DEPTH, MAX_DEPTH));
    }

    #[test]
    fn a_table_without_a_row_of_dashes_gets_one() {
        let (out, found) = run("words\n\n|a|b|\n|1|2|\n|3|4|\n", &[]);
        assert_eq!(out.as_str(), "words\n\n|a|b|\n|---|---|\n|1|2|\n|3|4|\n");
        assert_eq!(found, [Code::RepairedTable]);
        for sound in [
            "|a|b|\n|-|-|\n|1|2|\n|3|4|\n",
            "```\n|a|b|\n|1|2|\n```\n",
            "|a|b|\n-|-\n|1|2|\n3|4\n|5|6|\n|7|8|\n",
        ] {
            let (out, found) = run(sound, &[]);
            assert_eq!((out.as_str(), found.len()), (sound, 0));
        }
    }

    #[test]
    fn a_heading_without_a_blank_gets_one() {
        let (out, found) = run("# t\n##Properties\n```\n##code\n```\n", &[]);
        assert_eq!(out.as_str(), "# t\n## Properties\n```\n##code\n```\n");
        assert_eq!(found, [Code::OddHeading]);
        assert_eq!(place_of(&out, "Properties"), ("api/a.md".into(), 2, 3));
    }

    #[test]
    fn marks_for_the_publishing_tools_go() {
        let text =
            "> [!NOTE]\n> words\n[!VIDEO https://x]\n# [HTTP](#tab/http)\ntext\n---\n[TAGS=a]\nhidden\n[END]\nz\n";
        assert_eq!(run(text, &[]).0.as_str(), "> \n> words\n\n\ntext\n\n\n\n\nz\n");
    }

    #[test]
    fn an_open_fence_is_closed_before_the_next() {
        let (out, found) = run("```json\n{}\n```http\nGET /\n```\n", &[]);
        assert_eq!(out.as_str(), "```json\n{}\n```\n```http\nGET /\n```\n");
        assert_eq!(found, [Code::UnterminatedFence]);
        assert_eq!(place_of(&out, "GET"), ("api/a.md".into(), 4, 1));
        assert_eq!(run("```json\n{}\n", &[]).1, [Code::UnterminatedFence]);
        let (out, _) = run("[!INCLUDE [n](n.md)]\ntext\n", &[("api/n.md", "~~~\ncode")]);
        assert_eq!(out.as_str(), "~~~\ncode\n~~~\n\ntext\n");
    }

    #[test]
    fn a_fence_without_end_ends_before_a_heading_unless_its_language_has_such_lines() {
        let (out, found) = run("```json\n{}\n## Next\ntext\n", &[]);
        assert_eq!(out.as_str(), "```json\n{}\n```\n## Next\ntext\n");
        assert_eq!(found, [Code::UnterminatedFence]);
        let script = "```bash\n# words\nrun\n";
        assert_eq!(run(script, &[]).0.as_str(), script);
        let closed = "```json\n# words\n```\n";
        assert_eq!(run(closed, &[]).0.as_str(), closed);
    }

    #[test]
    fn code_is_left_alone() {
        let text = "```\n[!INCLUDE [n](n.md)]\n[TAGS=a]\n```\n";
        assert_eq!(run(text, &[]).0.as_str(), text);
    }
}
