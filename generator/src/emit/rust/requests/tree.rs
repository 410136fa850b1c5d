//! How each node of the path tree appears in Rust.
//!
//! A node is a struct; a leaf that is an operation by its very segment (an action, a function, `$ref`, `$value`, `$count`)
//! is a method of the struct above it; a collection that no page addresses as a whole and whose only child is its key
//! gives way to that key.

use std::collections::{BTreeMap, BTreeSet};

use super::super::names::{Case, Name, Scope};
use crate::schema::{AreaId, PathId, PathNode, Schema, Segment};

/// The path tree as structs.
#[derive(Debug)]
pub(crate) struct Tree {
    nodes: BTreeMap<PathId, Node>,
}

/// A node that is a struct.
#[derive(Debug)]
pub(crate) struct Node {
    /// The struct.
    pub(crate) name: Name,
    /// Where the struct lives.
    pub(crate) home: Home,
    /// The node whose file it shares.
    pub(crate) anchor: PathId,
    /// The client itself.
    pub(crate) is_root: bool,
}

/// Where a struct lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Home {
    /// Operations of several areas are below it: it is there whatever areas are.
    Shared,
    /// All operations at and below it belong to one area.
    Area(AreaId),
}

/// What a node is in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The client.
    Root,
    /// A struct of its own.
    Struct,
    /// Methods of the struct above.
    Methods,
    /// Nothing: the key below takes its place.
    Collapsed,
}

/// What the node is in Rust.
pub(crate) fn form(schema: &Schema, id: PathId) -> Form {
    let node = &schema.paths[id];
    match &node.segment {
        Segment::Root => Form::Root,
        Segment::Action(_)
        | Segment::Function { .. }
        | Segment::Ref
        | Segment::Value
        | Segment::Count
        | Segment::System(_)
            if node.children.is_empty() =>
        {
            Form::Methods
        }
        Segment::Name(_) if only_leads_to_its_key(schema, node) => Form::Collapsed,
        _ => Form::Struct,
    }
}

fn only_leads_to_its_key(schema: &Schema, node: &PathNode) -> bool {
    match node.children.as_slice() {
        [child] => node.operations.is_empty() && matches!(schema.paths[*child].segment, Segment::Key(_)),
        _ => false,
    }
}

impl Tree {
    /// Names the structs of all nodes that have an operation at or below them; `taken` are names of other types.
    pub(crate) fn new<'n>(schema: &Schema, taken: impl IntoIterator<Item = &'n Name>) -> Self {
        let areas = areas_below(schema);
        let structs = || schema.paths.ids().filter(|id| form(schema, *id) == Form::Struct);
        let homes = structs().filter_map(|id| {
            let below = areas.get(id.index())?;
            let home = match below.len() {
                0 => return None,
                1 => Home::Area(*below.first()?),
                _ => Home::Shared,
            };
            Some((id, home))
        });
        let homes: BTreeMap<PathId, Home> = homes.collect();
        let entries = homes
            .keys()
            .map(|&id| ((schema.template(id), id), candidates(schema, id)));
        let names = Scope::new(Case::Type)
            .without(taken.into_iter().map(Name::as_str))
            .without(["Client"])
            .assign_candidates(entries);
        let nodes = names
            .into_iter()
            .filter_map(|((_, id), name)| {
                let home = *homes.get(&id)?;
                let anchor = anchor(schema, id);
                let is_root = false;
                Some((
                    id,
                    Node {
                        name,
                        home,
                        anchor,
                        is_root,
                    },
                ))
            })
            .chain(root(schema))
            .collect();
        Self { nodes }
    }

    /// The struct of a node, if it has one.
    pub(crate) fn get(&self, id: PathId) -> Option<&Node> {
        self.nodes.get(&id)
    }

    /// All structs, in the order of the schema.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (PathId, &Node)> {
        self.nodes.iter().map(|(&id, node)| (id, node))
    }
}

/// The client stands for the root.
fn root(schema: &Schema) -> Option<(PathId, Node)> {
    let id = schema.paths.ids().find(|id| form(schema, *id) == Form::Root)?;
    let node = Node {
        name: Name::new("client", Case::Type),
        home: Home::Shared,
        anchor: id,
        is_root: true,
    };
    Some((id, node))
}

/// The areas of the operations at and below each node.
fn areas_below(schema: &Schema) -> Vec<BTreeSet<AreaId>> {
    let mut areas: Vec<BTreeSet<AreaId>> = vec![BTreeSet::new(); schema.paths.len()];
    for (id, node) in schema.paths.iter() {
        let own: BTreeSet<AreaId> = node.operations.iter().map(|id| schema.operations[*id].area).collect();
        let upwards = std::iter::successors(Some(id), |id| schema.paths[*id].parent);
        for node in upwards {
            if let Some(set) = areas.get_mut(node.index()) {
                set.extend(own.iter().copied());
            }
        }
    }
    areas
}

/// The nearest node that has a name of its own on the wire: its keys and casts share its file.
fn anchor(schema: &Schema, id: PathId) -> PathId {
    let mut anchor = id;
    while let (Some(parent), false) = (schema.paths[anchor].parent, is_named(&schema.paths[anchor].segment)) {
        if form(schema, parent) != Form::Struct {
            break;
        }
        anchor = parent;
    }
    anchor
}

const fn is_named(segment: &Segment) -> bool {
    matches!(segment, Segment::Name(_))
}

/// Names for the struct of a node: its path without the keys in between, then with them.
fn candidates(schema: &Schema, id: PathId) -> Vec<String> {
    let nodes = schema.ancestry(id);
    let words = |with_keys: bool| {
        let last = nodes.len().saturating_sub(1);
        let words = nodes.iter().enumerate().map(|(position, &node)| {
            let node = &schema.paths[node];
            match &node.segment {
                Segment::Key(_) if !with_keys && position != last => String::new(),
                segment => word(schema, segment),
            }
        });
        words.collect::<Vec<_>>().join(" ")
    };
    vec![words(false), words(true), format!("{} path", words(false))]
}

/// The words of the segments that lead from `anchor` to `id`.
pub(crate) fn words_below(schema: &Schema, anchor: PathId, id: PathId) -> String {
    let below = schema
        .ancestry(id)
        .into_iter()
        .skip_while(|node| *node != anchor)
        .skip(1);
    let words: Vec<String> = below.map(|node| word(schema, &schema.paths[node].segment)).collect();
    words.join(" ")
}

/// A segment as a word of a name.
fn word(schema: &Schema, segment: &Segment) -> String {
    match segment {
        Segment::Root => String::new(),
        Segment::Name(name) | Segment::System(name) => name.clone(),
        Segment::Action(name) | Segment::Function { name, .. } => simple(name).to_owned(),
        Segment::Key(_) => "item".to_owned(),
        Segment::AlternateKey(names) => format!("by {}", names.join(" ")),
        Segment::Cast(ty) => format!("as {}", schema.types[*ty].name.name),
        Segment::ItemPath(_) => "by path".to_owned(),
        Segment::Ref => "ref".to_owned(),
        Segment::Value => "value".to_owned(),
        Segment::Count => "count".to_owned(),
    }
}

/// A name without its namespace.
pub(crate) fn simple(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
