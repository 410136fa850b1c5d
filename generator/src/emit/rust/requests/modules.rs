//! The tree of modules with builders.

use std::collections::BTreeMap;

use super::super::names::{Case, Name};
use super::builders::Builder;
use crate::schema::graph::NodeId;

/// A module: the builders in it, and the modules below it.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// The nodes whose builders are here: the resource itself, then what it has, by name.
    pub(crate) nodes: Vec<NodeId>,
    /// The modules below.
    pub(crate) below: BTreeMap<Name, Module>,
}

/// The modules that a crate has whatever it is made from.
const TOP: [&str; 2] = ["requests", "service"];

/// The tree of the modules of all builders, from the root of the crate.
pub(super) fn modules(builders: &BTreeMap<NodeId, Builder>) -> Module {
    let mut root = Module::default();
    for name in TOP {
        root.below.insert(Name::new(name, Case::Value), Module::default());
    }
    let mut sorted: Vec<_> = builders.iter().collect();
    sorted.sort_by_key(|(_, builder)| (&builder.module, builder.rank, &builder.name));
    for (id, builder) in sorted {
        let module = builder
            .module
            .iter()
            .fold(&mut root, |module, name| module.below.entry(name.clone()).or_default());
        module.nodes.push(*id);
    }
    root
}

/// The module of the builders of a type whose name a namespace has as well.
pub(crate) const ITSELF: &str = "itself";

impl Module {
    /// Whether the module at a path has a file with builders.
    pub(crate) fn has_content(&self, path: &[Name]) -> bool {
        !self.nodes.is_empty() || is_service(path)
    }

    /// Whether the module at a path has a file with the modules below.
    pub(crate) fn has_index(&self, path: &[Name]) -> bool {
        !self.below.is_empty() || !self.has_content(path)
    }

    /// The file with the builders of the module at a path.
    pub(crate) fn content(&self, path: &[Name]) -> String {
        if self.below.is_empty() {
            format!("src/{}.rs", joined(path))
        } else {
            format!("src/{}/{ITSELF}.rs", joined(path))
        }
    }

    /// The file with the modules below the module at a path.
    pub(crate) fn index(path: &[Name]) -> String {
        format!("src/{}/mod.rs", joined(path))
    }
}

/// Whether a module is the one of the service, with the methods of the client.
pub(super) fn is_service(path: &[Name]) -> bool {
    matches!(path, [only] if only.as_str() == "service")
}

fn joined(path: &[Name]) -> String {
    path.iter().map(Name::as_str).collect::<Vec<_>>().join("/")
}
