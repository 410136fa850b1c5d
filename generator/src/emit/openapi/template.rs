//! Path templates as OpenAPI writes them.

use serde_json::Value;

use super::parameters::path;
use crate::schema::{Edm, EnumOrigin, PathId, Schema, Segment, TypeRef};

/// A path as OpenAPI writes it: every parameter has a name of its own.
pub(super) struct Template<'a> {
    api: &'a Schema,
    /// The path.
    pub(super) text: String,
    names: Vec<String>,
    /// The declarations of its parameters, in order.
    pub(super) parameters: Vec<Value>,
}

/// What a path parameter holds.
struct Slot {
    ty: TypeRef,
    collection: bool,
    description: String,
}

impl Slot {
    fn text(description: String) -> Self {
        Self {
            ty: TypeRef::Edm(Edm::String),
            collection: false,
            description,
        }
    }
}

impl<'a> Template<'a> {
    pub(super) fn of(api: &'a Schema, id: PathId) -> Self {
        let mut template = Self {
            api,
            text: String::new(),
            names: Vec::new(),
            parameters: Vec::new(),
        };
        let mut before = "";
        for node in api.ancestry(id) {
            template.segment(node, before);
            if let Segment::Name(name) = &api.paths[node].segment {
                before = name;
            }
        }
        if template.text.is_empty() {
            template.text.push('/');
        }
        template
    }

    /// The path without the names of its parameters.
    pub(super) fn signature(&self) -> String {
        let mut text = self.text.clone();
        for name in &self.names {
            text = text.replacen(&format!("{{{name}}}"), "{}", 1);
        }
        text
    }

    fn segment(&mut self, id: PathId, before: &str) {
        match &self.api.paths[id].segment {
            Segment::Root => {}
            Segment::Name(name) | Segment::Action(name) | Segment::System(name) => self.literal(name),
            Segment::Function { name, bare: true, .. } => self.literal(name),
            Segment::Ref => self.literal("$ref"),
            Segment::Value => self.literal("$value"),
            Segment::Count => self.literal("$count"),
            Segment::Cast(ty) => self.literal(&self.api.types[*ty].name.to_string()),
            Segment::Key(names) => {
                let key = names.first().map_or("id", String::as_str);
                let text = match names.len() {
                    0 | 1 => String::new(),
                    _ => format!("One of: {}.", names.join(", ")),
                };
                let name = self.parameter(key, before, Slot::text(text));
                self.text.push_str(&format!("/{{{name}}}"));
            }
            Segment::AlternateKey(names) => {
                let quoted = names
                    .iter()
                    .map(|name| (name.as_str(), Slot::text(String::new())))
                    .collect();
                self.arguments(quoted, before);
            }
            Segment::Function { name, parameters, .. } => {
                self.literal(name);
                let typed = parameters
                    .iter()
                    .map(|wanted| (wanted.as_str(), self.declared(id, wanted)))
                    .collect();
                self.arguments(typed, name);
            }
            Segment::ItemPath(name) => {
                let name = self.parameter(name, before, Slot::text("A path below the item.".to_owned()));
                self.text.push_str(&format!(":/{{{name}}}:"));
            }
        }
    }

    fn literal(&mut self, name: &str) {
        self.text.push('/');
        self.text.push_str(name);
    }

    /// `(a='{a}',b={b})`: texts stand in quotes.
    fn arguments(&mut self, arguments: Vec<(&str, Slot)>, before: &str) {
        let mut written = Vec::new();
        for (name, slot) in arguments {
            let quote = if self.is_text(slot.ty) { "'" } else { "" };
            let unique = self.parameter(name, before, slot);
            written.push(format!("{name}={quote}{{{unique}}}{quote}"));
        }
        self.text.push_str(&format!("({})", written.join(",")));
    }

    fn is_text(&self, ty: TypeRef) -> bool {
        match ty {
            TypeRef::Edm(edm) => edm == Edm::String,
            TypeRef::Enum(id) => self.api.enums[id].origin == EnumOrigin::Prose,
            TypeRef::Structured(_) => false,
        }
    }

    /// The parameter of a function as the operations at the node declare it.
    fn declared(&self, id: PathId, wanted: &str) -> Slot {
        let node = &self.api.paths[id];
        let own = node
            .operations
            .iter()
            .flat_map(|id| &self.api.operations[*id].parameters);
        let slot = own
            .into_iter()
            .find(|parameter| parameter.name == wanted)
            .map(|parameter| Slot {
                ty: parameter.ty,
                collection: parameter.collection,
                description: parameter.docs.text.clone(),
            });
        slot.unwrap_or_else(|| Slot::text(String::new()))
    }

    /// Declares a path parameter under a name that is free in this path, and gives the name.
    fn parameter(&mut self, name: &str, before: &str, slot: Slot) -> String {
        let name: String = name
            .chars()
            .filter(|char| !matches!(char, '{' | '}' | '/' | '?' | '#'))
            .collect();
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        let names = [name.clone(), format!("{before}-{name}")].into_iter().chain(numbered);
        let free = names
            .into_iter()
            .find(|name| !self.names.contains(name))
            .unwrap_or(name);
        self.parameters
            .push(path(self.api, &free, slot.ty, slot.collection, &slot.description));
        self.names.push(free.clone());
        free
    }
}
