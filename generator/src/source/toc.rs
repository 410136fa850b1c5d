//! The table of contents, `toc.yml`.

use std::path::Path;

use saphyr::{LoadableYamlNode, Yaml};
use serde::Serialize;

use super::link::join;
use super::{SourceFile, decode, is_page};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

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

impl Toc {
    /// Adds the entries of the file `path`, known as `name`.
    pub(super) fn extend(&mut self, name: &str, path: &Path, diagnostics: &mut Diagnostics) {
        let read = std::fs::read(path).map_err(|error| error.to_string());
        let result = read.and_then(|bytes| match decode(name, bytes, diagnostics) {
            Ok(file) => self.parse(name, &file.text),
            Err(finding) => Err(finding.message),
        });
        if let Err(reason) = result {
            let place = SourceFile::new(name, String::new()).place(0, 0);
            let message = format!("the table of contents cannot be read: {reason}");
            diagnostics.push(Diagnostic::new(Code::BrokenToc, place, message));
        }
    }

    fn parse(&mut self, name: &str, text: &str) -> Result<(), String> {
        let documents = Yaml::load_from_str(text).map_err(|error| error.to_string())?;
        for document in &documents {
            self.collect(name, document, &mut Vec::new());
        }
        Ok(())
    }

    fn collect(&mut self, name: &str, node: &Yaml<'_>, titles: &mut Vec<String>) {
        if let Some(nodes) = node.as_vec() {
            for node in nodes {
                self.collect(name, node, titles);
            }
        } else if let Some(items) = field(node, "items").filter(|_| field(node, "name").is_none()) {
            self.collect(name, items, titles);
        } else if let Some(title) = field(node, "name")
            .and_then(Yaml::as_str)
            .filter(|_| titles.len() < MAX_DEPTH)
        {
            titles.push(title.to_owned());
            let page = field(node, "href")
                .and_then(Yaml::as_str)
                .and_then(|href| page(name, href));
            if let Some(page) = page {
                self.entries.push(TocEntry {
                    titles: titles.clone(),
                    page,
                });
            }
            if let Some(items) = field(node, "items") {
                self.collect(name, items, titles);
            }
            titles.pop();
        }
    }
}

fn field<'a, 'input>(node: &'a Yaml<'input>, key: &str) -> Option<&'a Yaml<'input>> {
    node.as_mapping_get(key)
}

fn page(name: &str, href: &str) -> Option<String> {
    let href = href.split(['#', '?']).next().unwrap_or("").trim();
    (is_page(href) && !href.contains("://")).then(|| join(name, href))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_come_with_the_titles_above_them() -> Result<(), String> {
        let text = "name: Reference\nitems:\n- name: Mail\n  items:\n  - name: Message\n    href: resources/message.md?context=x\n    items:\n    - name: Get\n      href: api/message-get.md  \n- name: Elsewhere\n  href: /graph/overview\n";
        let mut toc = Toc::default();
        toc.parse("toc.yml", text)?;
        let found: Vec<_> = toc
            .entries
            .iter()
            .map(|e| (e.titles.join(" > "), e.page.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("Reference > Mail > Message".to_owned(), "resources/message.md"),
                ("Reference > Mail > Message > Get".to_owned(), "api/message-get.md"),
            ]
        );
        Ok(())
    }

    #[test]
    fn broken_yaml_is_an_error() {
        assert!(Toc::default().parse("toc.yml", "a: [").is_err());
    }
}
