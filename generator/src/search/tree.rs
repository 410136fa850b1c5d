//! The paths of the API as a tree.

use serde::Serialize;

use crate::diagnostic::Place;
use crate::emit::rust::{Guide, Options};
use crate::schema::{PathId, Schema, Segment};

/// A node of the tree, and what is below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Branch {
    /// Its path from the service root.
    pub path: String,
    /// Its own part of the path.
    pub segment: String,
    /// The type that it leads to; `Collection(…)` for several.
    pub target: Option<String>,
    /// What can be called here.
    pub calls: Vec<TreeCall>,
    /// What is below.
    pub below: Vec<Branch>,
    /// How many nodes are further below and not shown.
    pub hidden: usize,
}

/// A call of a node.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TreeCall {
    /// The HTTP method.
    pub method: String,
    /// How a program makes it.
    pub rust: String,
    /// The feature that brings it.
    pub feature: String,
    /// Where the documentation has it.
    pub place: Place,
}

/// The node of a path, whatever its keys are called, letter case aside.
#[must_use]
pub fn find(schema: &Schema, path: &str) -> Option<PathId> {
    let wanted = folded(path);
    schema.paths.ids().find(|id| folded(&schema.template(*id)) == wanted)
}

/// The node and `depth` levels below it.
#[must_use]
pub fn tree(schema: &Schema, at: PathId, depth: usize) -> Branch {
    let options = Options::default();
    branch(schema, &Guide::new(schema, &options), at, depth)
}

fn branch(schema: &Schema, guide: &Guide<'_>, at: PathId, depth: usize) -> Branch {
    let node = &schema.paths[at];
    let target = node.target.map(|target| {
        let name = schema.type_name(target.ty);
        if target.collection {
            format!("Collection({name})")
        } else {
            name
        }
    });
    let calls = node.operations.iter().map(|&id| {
        let operation = &schema.operations[id];
        TreeCall {
            method: operation.method.clone(),
            rust: guide.call(id, at).map(|call| call.to_string()).unwrap_or_default(),
            feature: guide.feature(operation.area).to_owned(),
            place: operation.place.clone(),
        }
    });
    let shown = if depth == 0 { &[] } else { node.children.as_slice() };
    Branch {
        path: schema.template(at),
        segment: match &node.segment {
            Segment::Root => "/".to_owned(),
            segment => schema.segment_text(segment),
        },
        target,
        calls: calls.collect(),
        below: shown
            .iter()
            .map(|child| branch(schema, guide, *child, depth - 1))
            .collect(),
        hidden: if depth == 0 { below(schema, at) } else { 0 },
    }
}

/// The number of nodes below one.
fn below(schema: &Schema, at: PathId) -> usize {
    let children = &schema.paths[at].children;
    children.iter().map(|child| 1 + below(schema, *child)).sum()
}

fn folded(path: &str) -> String {
    let path = path.trim_end_matches('/');
    crate::select::unnamed_keys(path).to_lowercase()
}
