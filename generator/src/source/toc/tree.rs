//! One file of a table of contents as a tree.

use saphyr::{LoadableYamlNode, Yaml};

use super::super::link::{join, page_link};
use super::MAX_DEPTH;
use super::is_toc;

/// A title with what it leads to and what is below it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// `None` for a level that only holds others.
    pub(super) title: Option<String>,
    /// What it leads to.
    pub(super) targets: Vec<Target>,
    /// What is below it.
    pub(super) items: Vec<Node>,
}

/// What a title leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A page, relative to the documentation folder.
    Page(String),
    /// Another file of contents.
    Toc(String),
}

/// The keys that say where a title leads; a file of contents may have a page beside it.
const TARGETS: [&str; 4] = ["topicHref", "href", "tocHref", "homepage"];

/// The tree of the file `name`.
pub(super) fn parse(name: &str, text: &str) -> Result<Vec<Node>, String> {
    let is_yaml = name
        .get(name.len().saturating_sub(4)..)
        .is_some_and(|end| end.eq_ignore_ascii_case(".yml"));
    if !is_yaml {
        return Ok(markdown(name, text));
    }
    let documents = Yaml::load_from_str(text).map_err(|error| error.to_string())?;
    Ok(documents.iter().flat_map(|document| yaml(name, document, 0)).collect())
}

fn yaml(name: &str, node: &Yaml<'_>, depth: usize) -> Vec<Node> {
    if depth > MAX_DEPTH {
        return Vec::new();
    }
    if let Some(nodes) = node.as_vec() {
        return nodes.iter().flat_map(|node| yaml(name, node, depth + 1)).collect();
    }
    let text = |key: &str| node.as_mapping_get(key).and_then(Yaml::as_str);
    let items = node.as_mapping_get("items").map(|items| yaml(name, items, depth + 1));
    let node = Node {
        title: text("name").map(str::to_owned),
        targets: TARGETS.iter().filter_map(|key| target(name, text(key)?)).collect(),
        items: items.unwrap_or_default(),
    };
    let says = !node.targets.is_empty() || !node.items.is_empty();
    says.then_some(node).into_iter().collect()
}

fn target(name: &str, href: &str) -> Option<Target> {
    let path = href.split(['#', '?']).next().unwrap_or("").trim();
    let local = !path.contains("://") && !path.starts_with('/');
    let file = path.rsplit('/').next().unwrap_or(path);
    if local && is_toc(file) {
        Some(Target::Toc(join(name, path)))
    } else if local && file.is_empty() && !path.is_empty() {
        Some(Target::Toc(join(name, &format!("{path}toc.yml"))))
    } else {
        page_link(name, href).map(Target::Page)
    }
}

/// Headings nest by their level, items of lists by their indent, below the last heading.
fn markdown(name: &str, text: &str) -> Vec<Node> {
    let mut open: Vec<(usize, Node)> = Vec::new();
    let mut roots = Vec::new();
    for line in text.lines() {
        let Some((level, title)) = level(line) else { continue };
        close(&mut open, level, &mut roots);
        let (title, href) = link(title);
        let targets = href.and_then(|href| target(name, href)).into_iter().collect();
        open.push((
            level,
            Node {
                title: Some(title.to_owned()),
                targets,
                items: Vec::new(),
            },
        ));
    }
    close(&mut open, 0, &mut roots);
    roots
}

/// Puts the open nodes of `level` and below into those above them.
fn close(open: &mut Vec<(usize, Node)>, level: usize, roots: &mut Vec<Node>) {
    while let Some((_, node)) = open.pop_if(|(own, _)| *own >= level) {
        open.last_mut()
            .map_or(&mut *roots, |(_, above)| &mut above.items)
            .push(node);
    }
}

/// The level of a heading or item, and its text.
fn level(line: &str) -> Option<(usize, &str)> {
    let content = line.trim_start();
    let hashes = content.len() - content.trim_start_matches('#').len();
    if hashes > 0 {
        return Some((hashes, content.trim_matches('#').trim()));
    }
    let item = content.strip_prefix(['-', '*', '+'])?.strip_prefix(' ')?;
    Some((7 + line.len() - content.len(), item.trim()))
}

/// The text and target of a link; all of the text where there is none.
fn link(text: &str) -> (&str, Option<&str>) {
    let found = text.strip_prefix('[').and_then(|rest| rest.rsplit_once("]("));
    match found {
        Some((title, target)) => (title, Some(target.trim_end_matches(')').trim())),
        None => (text, None),
    }
}
