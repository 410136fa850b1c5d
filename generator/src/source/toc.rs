//! The table of contents: `toc.yml`, which may be spread over files that refer to each other, or `toc.md`.

mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::bounded::read_bytes;
use super::file::MAX_LENGTH;
use super::{SourceFile, decode};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use tree::{Node, Target};

/// How deep a table of contents may nest.
const MAX_DEPTH: usize = 32;

/// The pages of a table of contents in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Toc {
    /// One entry for each link to a page; a page may occur more than once.
    pub entries: Vec<TocEntry>,
}

/// A link of the table of contents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TocEntry {
    /// The titles above the link, outermost first, and its own.
    pub titles: Vec<String>,
    /// The page, relative to the documentation folder.
    pub page: String,
}

/// Whether the file of that name is a table of contents.
pub(super) fn is_toc(file: &str) -> bool {
    ["toc.yml", "toc.md"].iter().any(|name| file.eq_ignore_ascii_case(name))
}

impl Toc {
    /// The contents of `files`, by name. A file to which another refers is put below the title that refers to it.
    pub(super) fn read(files: &BTreeMap<String, PathBuf>, diagnostics: &mut Diagnostics) -> Self {
        let parsed = files.iter().filter_map(|(name, path)| {
            let nodes = nodes(name, path, diagnostics)?;
            Some((name.to_lowercase(), nodes))
        });
        Self::of(&parsed.collect())
    }

    fn of(files: &Files) -> Self {
        let mut referred = BTreeSet::new();
        files.values().for_each(|nodes| references(nodes, &mut referred));
        let mut collector = Collector {
            files,
            met: BTreeSet::new(),
            toc: Self::default(),
        };
        let (below, roots): (Vec<&String>, Vec<&String>) = files.keys().partition(|name| referred.contains(*name));
        // Files that refer to each other in a circle have no root: the first of them is one.
        for name in roots.into_iter().chain(below) {
            collector.file(name, &mut Vec::new());
        }
        collector.toc
    }
}

/// Contents by the names of their files, in lower case.
type Files = BTreeMap<String, Vec<Node>>;

fn nodes(name: &str, path: &Path, diagnostics: &mut Diagnostics) -> Option<Vec<Node>> {
    let read = read_bytes(path, MAX_LENGTH).map_err(|error| error.to_string());
    let result = read.and_then(|bytes| match decode(name, bytes, diagnostics) {
        Ok(file) => tree::parse(name, &file.text),
        Err(finding) => Err(finding.message),
    });
    match result {
        Ok(nodes) => Some(nodes),
        Err(reason) => {
            let place = SourceFile::new(name, String::new()).place(0, 0);
            let message = format!("the table of contents cannot be read: {reason}");
            diagnostics.push(Diagnostic::new(Code::BrokenToc, place, message));
            None
        }
    }
}

/// The files that the nodes refer to.
fn references(nodes: &[Node], found: &mut BTreeSet<String>) {
    for node in nodes {
        found.extend(node.targets.iter().filter_map(|target| match target {
            Target::Toc(name) => Some(name.to_lowercase()),
            Target::Page(_) => None,
        }));
        references(&node.items, found);
    }
}

struct Collector<'a> {
    files: &'a Files,
    met: BTreeSet<&'a str>,
    toc: Toc,
}

impl<'a> Collector<'a> {
    fn file(&mut self, name: &str, titles: &mut Vec<String>) {
        let Some((name, nodes)) = self.files.get_key_value(name) else {
            return;
        };
        if self.met.insert(name) {
            self.nodes(nodes, titles);
        }
    }

    fn nodes(&mut self, nodes: &'a [Node], titles: &mut Vec<String>) {
        if titles.len() >= MAX_DEPTH {
            return;
        }
        for node in nodes {
            titles.extend(node.title.clone());
            for target in &node.targets {
                match target {
                    Target::Page(page) => self.toc.entries.push(TocEntry {
                        titles: titles.clone(),
                        page: page.clone(),
                    }),
                    Target::Toc(name) => self.file(&name.to_lowercase(), titles),
                }
            }
            self.nodes(&node.items, titles);
            titles.truncate(titles.len() - usize::from(node.title.is_some()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toc(files: &[(&str, &str)]) -> Result<Vec<(String, String)>, String> {
        let mut parsed = Files::new();
        for (name, text) in files {
            parsed.insert((*name).to_owned(), tree::parse(name, text)?);
        }
        let entries = Toc::of(&parsed).entries.into_iter();
        Ok(entries.map(|entry| (entry.titles.join(" > "), entry.page)).collect())
    }

    fn expected(entries: &[(&str, &str)]) -> Vec<(String, String)> {
        let owned = |(titles, page): &(&str, &str)| ((*titles).to_owned(), (*page).to_owned());
        entries.iter().map(owned).collect()
    }

    #[test]
    fn pages_come_with_the_titles_above_them() -> Result<(), String> {
        let text = "name: Reference\nitems:\n- name: Mail\n  items:\n  - name: Message\n    href: resources/message.md?context=x\n    items:\n    - name: Get\n      href: api/message-get.md  \n- name: Elsewhere\n  href: /graph/overview\n";
        let entries = [
            ("Reference > Mail > Message", "resources/message.md"),
            ("Reference > Mail > Message > Get", "api/message-get.md"),
        ];
        assert_eq!(toc(&[("toc.yml", text)])?, expected(&entries));
        Ok(())
    }

    #[test]
    fn files_that_are_referred_to_stand_below_the_title_that_refers() -> Result<(), String> {
        let root = "items:\n- name: Reference\n  items:\n  - name: Mail\n    href: mail/TOC.yml\n    topicHref: ../resources/mail.md\n  - name: Files\n    href: files/\n";
        let mail = "- name: Message\n  href: ../../resources/message.md\n";
        let files = "items:\n- name: Drive\n  href: /graph/api/resources/drive?view=graph-rest-1.0\n";
        let found = toc(&[
            ("toc/files/toc.yml", files),
            ("toc/mail/toc.yml", mail),
            ("toc/toc.yml", root),
        ])?;
        let entries = [
            ("Reference > Mail", "resources/mail.md"),
            ("Reference > Mail > Message", "resources/message.md"),
            ("Reference > Files > Drive", "resources/drive.md"),
        ];
        assert_eq!(found, expected(&entries));
        Ok(())
    }

    #[test]
    fn files_that_refer_in_a_circle_are_read_once() -> Result<(), String> {
        let one = "- name: One\n  href: two/toc.yml\n- name: Page\n  href: resources/one.md\n";
        let two = "- name: Two\n  href: ../toc.yml\n- name: Page\n  href: ../resources/two.md\n";
        let entries = [("One > Page", "resources/two.md"), ("Page", "resources/one.md")];
        assert_eq!(toc(&[("toc.yml", one), ("two/toc.yml", two)])?, expected(&entries));
        Ok(())
    }

    #[test]
    fn headings_and_lists_of_markdown_nest() -> Result<(), String> {
        let text = "# [Reference](overview.md)\n## Mail\n### [Message](resources/message.md)\n- [Get](api/message-get.md)\n  - [More](api/message-more.md)\n## [Files](resources/drive.md)\n";
        let entries = [
            ("Reference", "overview.md"),
            ("Reference > Mail > Message", "resources/message.md"),
            ("Reference > Mail > Message > Get", "api/message-get.md"),
            ("Reference > Mail > Message > Get > More", "api/message-more.md"),
            ("Reference > Files", "resources/drive.md"),
        ];
        assert_eq!(toc(&[("toc.md", text)])?, expected(&entries));
        Ok(())
    }

    #[test]
    fn broken_yaml_is_an_error() {
        assert!(toc(&[("toc.yml", "a: [")]).is_err());
    }
}
