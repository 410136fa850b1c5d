//! The requests of an area, and the paths that areas share.

mod call;
mod chain;
mod child;
mod describe;
mod expression;
mod input;
mod methods;
mod node;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

pub(crate) use call::builder_name;
pub(crate) use chain::Link;
pub(crate) use input::{Input, Passed, Source};
pub(crate) use methods::{Method, What, methods};
pub(crate) use tree::{Home, Tree};

use super::context::Context;
use super::names::Name;
use crate::schema::{AreaId, PathId, Segment};

/// The path tree with the methods of its structs.
#[derive(Debug)]
pub(crate) struct Requests {
    pub(crate) tree: Tree,
    methods: BTreeMap<PathId, Vec<Method>>,
}

/// The part of the path tree that stands in one file: a named node with its keys and casts, as one home sees them.
#[derive(Debug)]
pub(crate) struct RequestFile {
    pub(crate) home: Home,
    pub(crate) module: Name,
    nodes: Vec<PathId>,
}

impl Requests {
    /// Names everything in the path tree.
    pub(crate) fn new(context: &Context<'_>) -> Self {
        let tree = Tree::new(context.schema, context.type_names());
        let ids = context.schema.paths.ids();
        let methods = ids
            .filter(|id| tree.get(*id).is_some())
            .map(|id| (id, methods(context.schema, &tree, id)))
            .collect();
        Self { tree, methods }
    }

    /// The methods of the struct of a node.
    pub(crate) fn methods(&self, id: PathId) -> &[Method] {
        self.methods.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Where a method lives: with the area of its operation, or with the struct that it leads to.
    pub(crate) fn home(&self, context: &Context<'_>, method: &Method) -> Home {
        match method.what {
            What::Call { operation, .. } | What::Content { operation, .. } => {
                Home::Area(context.schema.operations[operation].area)
            }
            What::Child(child) => self.tree.get(child).map_or(Home::Shared, |node| node.home),
        }
    }

    /// All files, in order.
    pub(crate) fn files(&self, context: &Context<'_>) -> Vec<RequestFile> {
        let mut nodes: BTreeMap<(Home, Name), BTreeSet<PathId>> = BTreeMap::new();
        for (id, node) in self.tree.iter() {
            let Some(anchor) = self.tree.get(node.anchor) else {
                continue;
            };
            let module = Name::new(anchor.name.as_str(), super::names::Case::Value);
            let methods = self.methods(id).iter().map(|method| self.home(context, method));
            for home in methods.chain((!node.is_root).then_some(node.home)) {
                nodes.entry((home, module.clone())).or_default().insert(id);
            }
        }
        nodes
            .into_iter()
            .map(|((home, module), nodes)| RequestFile {
                home,
                module,
                nodes: nodes.into_iter().collect(),
            })
            .collect()
    }

    /// The path of the module with the structs of a home.
    pub(crate) fn module_path(context: &Context<'_>, home: Home) -> String {
        let root = context.options.root();
        match home {
            Home::Shared => format!("{root}::paths"),
            Home::Area(area) => format!("{root}::{}::requests", context.area_module(area)),
        }
    }

    /// The text of a file.
    pub(crate) fn file(&self, context: &Context<'_>, file: &RequestFile) -> TokenStream {
        node::file(context, self, file)
    }

    /// The structs that a file defines, which its folder's module hands on.
    pub(crate) fn defined<'s>(&'s self, file: &'s RequestFile) -> impl Iterator<Item = &'s Name> + 's {
        let nodes = file.nodes.iter().filter_map(|id| self.tree.get(*id));
        nodes
            .filter(|node| node.home == file.home && !node.is_root)
            .map(|node| &node.name)
    }
}

impl RequestFile {
    /// The area of the file; shared files belong to none.
    pub(crate) const fn area(&self) -> Option<AreaId> {
        match self.home {
            Home::Shared => None,
            Home::Area(area) => Some(area),
        }
    }
}

/// Whether a segment is a key of the collection before it.
pub(crate) const fn is_key(segment: &Segment) -> bool {
    matches!(segment, Segment::Key(_) | Segment::AlternateKey(_))
}
