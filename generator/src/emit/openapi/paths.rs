//! Path items: the path tree with operations, each path once.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Object;
use super::operation::operation;
use super::template::Template;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{Operation, OperationId, PathId, Schema};

/// Every path with operations, in order of the path tree.
pub(super) fn paths(api: &Schema, findings: &mut Diagnostics) -> Object {
    let mut items = Items {
        api,
        findings,
        paths: Object::new(),
        known: BTreeMap::new(),
        ids: BTreeSet::new(),
    };
    items.visit(api.paths.ids().next());
    items.paths
}

struct Items<'a> {
    api: &'a Schema,
    findings: &'a mut Diagnostics,
    paths: Object,
    /// Paths by their text without the names of parameters: two that differ in those alone are one (OpenAPI 3.0.3, 4.7.8).
    known: BTreeMap<String, String>,
    ids: BTreeSet<String>,
}

impl Items<'_> {
    fn visit(&mut self, id: Option<PathId>) {
        let Some((id, node)) = id.and_then(|id| Some((id, self.api.paths.get(id)?))) else {
            return;
        };
        if !node.operations.is_empty() {
            self.item(id, &node.operations);
        }
        for child in &node.children {
            self.visit(Some(*child));
        }
    }

    fn item(&mut self, id: PathId, operations: &[OperationId]) {
        let template = Template::of(self.api, id);
        let text = self
            .known
            .entry(template.signature())
            .or_insert_with(|| template.text.clone());
        let mut item = match self.paths.remove(text.as_str()) {
            Some(Value::Object(item)) => item,
            _ => Object::from_iter([("parameters".to_owned(), template.parameters.into())]),
        };
        let text = text.clone();
        for operation in operations {
            self.operation(&mut item, &text, id, &self.api.operations[*operation]);
        }
        if item.len() > 1 {
            self.paths.insert(text, item.into());
        }
    }

    fn operation(&mut self, item: &mut Object, path: &str, at: PathId, found: &Operation) {
        let method = found.method.to_lowercase();
        let known = ["get", "put", "post", "delete", "options", "head", "patch", "trace"].contains(&method.as_str());
        if !known || item.contains_key(&method) {
            let why = if known {
                "is documented twice"
            } else {
                "has a method that OpenAPI does not know"
            };
            let message = format!("`{} {path}` {why}", found.method);
            self.findings
                .push(Diagnostic::new(Code::NotInOpenApi, found.place.clone(), message));
            return;
        }
        let id = self.operation_id(&method, path);
        item.insert(method, operation(self.api, found, at, id));
    }

    /// Unique in the document: the names on the path, then the method.
    fn operation_id(&mut self, method: &str, path: &str) -> String {
        let words = path.split(|char: char| !char.is_alphanumeric() && !matches!(char, '_' | '-'));
        let mut id: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        id.push(method);
        let id = id.join(".");
        let numbered = (2..).map(|number| format!("{id}-{number}"));
        let free = std::iter::once(id.clone())
            .chain(numbered)
            .find(|id| !self.ids.contains(id));
        let free = free.unwrap_or(id);
        self.ids.insert(free.clone());
        free
    }
}
