//! Builds the path tree from walks.

mod keys;

use std::collections::BTreeMap;

use keys::KeyNames;

use super::walk::Step;
use crate::schema::{AreaId, Arena, OperationId, PathId, PathNode, Segment};

/// A path tree while it grows.
pub(crate) struct TreeBuilder {
    nodes: Arena<PathNode>,
    /// Children by their lower-cased form: case differs between pages, and keys have many names.
    index: BTreeMap<(PathId, String), PathId>,
    keys: BTreeMap<PathId, KeyNames>,
}

impl TreeBuilder {
    /// A tree that has its root only; `area` stands until an operation tells better.
    pub(crate) fn new(area: AreaId) -> Self {
        let mut nodes = Arena::default();
        nodes.push(PathNode {
            parent: None,
            segment: Segment::Root,
            children: Vec::new(),
            operations: Vec::new(),
            target: None,
            area,
        });
        Self {
            nodes,
            index: BTreeMap::new(),
            keys: BTreeMap::new(),
        }
    }

    /// The root.
    pub(crate) fn root() -> PathId {
        PathId::new(0)
    }

    /// Adds the nodes of a walk that are not there yet, and gives the last.
    pub(crate) fn add(&mut self, steps: &[Step], area: AreaId) -> PathId {
        let mut at = Self::root();
        for step in steps {
            at = self.child(at, step, area);
        }
        at
    }

    /// The last node of a walk, when all of its nodes are there.
    pub(crate) fn find(&self, steps: &[Step]) -> Option<PathId> {
        steps.iter().try_fold(Self::root(), |at, step| {
            self.index.get(&(at, form(&step.segment))).copied()
        })
    }

    fn child(&mut self, parent: PathId, step: &Step, area: AreaId) -> PathId {
        let form = (parent, form(&step.segment));
        if let Some(id) = self.index.get(&form).copied() {
            if self.nodes[id].target.is_none() {
                self.nodes[id].target = step.target;
            }
            self.name_key(id, &step.segment);
            return id;
        }
        let id = self.nodes.push(PathNode {
            parent: Some(parent),
            segment: step.segment.clone(),
            children: Vec::new(),
            operations: Vec::new(),
            target: step.target,
            area,
        });
        self.nodes[parent].children.push(id);
        self.index.insert(form, id);
        self.name_key(id, &step.segment);
        id
    }

    /// Notes the names that a walk gives to a key.
    fn name_key(&mut self, id: PathId, segment: &Segment) {
        if let Segment::Key(names) = segment {
            let known = self.keys.entry(id).or_default();
            known.add(names);
            self.nodes[id].segment = Segment::Key(known.names());
        }
    }

    /// What stands at a node so far.
    pub(crate) fn node(&self, id: PathId) -> &PathNode {
        &self.nodes[id]
    }

    /// Hangs an operation on a node.
    pub(crate) fn hang(&mut self, id: PathId, operation: OperationId, area: AreaId) {
        let node = &mut self.nodes[id];
        if node.operations.is_empty() {
            node.area = area;
        }
        if !node.operations.contains(&operation) {
            node.operations.push(operation);
        }
    }

    /// The finished tree: children in order of segment, areas of nodes without operations from their children.
    pub(crate) fn finish(mut self) -> Arena<PathNode> {
        let ids: Vec<PathId> = self.nodes.ids().collect();
        for id in ids.iter().rev() {
            let mut children = std::mem::take(&mut self.nodes[*id].children);
            children.sort_by(|one, other| self.nodes[*one].segment.cmp(&self.nodes[*other].segment));
            if self.nodes[*id].operations.is_empty()
                && let Some(first) = children.first()
            {
                self.nodes[*id].area = self.nodes[*first].area;
            }
            self.nodes[*id].children = children;
        }
        self.nodes
    }
}

/// The form by which two segments of different pages are the same.
fn form(segment: &Segment) -> String {
    match segment {
        Segment::Root => String::new(),
        Segment::Name(name) => name.to_lowercase(),
        Segment::Key(_) => "{}".to_owned(),
        Segment::AlternateKey(names) => format!("({})", lower_sorted(names)),
        Segment::Cast(ty) => format!("cast {ty:?}"),
        Segment::Action(name) => format!("action {}", simple(name)),
        Segment::Function { name, parameters, .. } => {
            format!("function {}({})", simple(name), lower_sorted(parameters))
        }
        Segment::ItemPath(_) => ":".to_owned(),
        Segment::Ref => "$ref".to_owned(),
        Segment::Value => "$value".to_owned(),
        Segment::Count => "$count".to_owned(),
        Segment::System(name) => name.to_lowercase(),
    }
}

fn simple(name: &str) -> String {
    super::known::simple(name)
}

fn lower_sorted(names: &[String]) -> String {
    let mut names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    names.sort();
    names.join(",")
}
