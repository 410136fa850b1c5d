//! The methods of each builder, and their names.
//!
//! A name follows from what it stands for alone, so that nothing else that is documented can change it: a call of a kind has the verb of
//! its kind, a function the names of its parameters, and what a page gives the name of a verb gets a mark of its own.

use std::collections::BTreeMap;

use super::super::context::Context;
use super::super::names::{Case, Name, Scope};
use super::graph;
use crate::schema::graph::{Call, Edge, NodeId, Slot, Step, simple};
use crate::schema::{OperationKind, Schema, Segment};

/// The methods of a builder.
#[derive(Debug)]
pub(super) struct Methods {
    /// Those that it has wherever it is reached, or where it is owned.
    pub(super) own: Vec<Method>,
    /// Those of what is reached by reference through it.
    pub(super) through: Vec<Method>,
}

/// A method of a builder.
#[derive(Clone, Debug)]
pub(super) struct Method {
    /// Its name.
    pub(super) name: Name,
    /// What it does.
    pub(super) what: What,
}

/// What a method does, by the position in its node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// Prepares a call; with content, its body is of another media type than JSON.
    Call { call: usize, content: bool },
    /// Leads to another builder.
    Edge(usize),
}

/// The methods of the builder of a node: its calls, then the ways on.
pub(super) fn own(context: &Context<'_>, id: NodeId) -> Vec<Method> {
    let node = &graph(context).nodes[id];
    let mut wanted = calls(context.schema, node.calls.iter(), verb);
    let edges = node.edges.iter().enumerate();
    let edges = edges.map(|(index, edge)| (What::Edge(index), edge_rank(edge), edge_names(context.schema, edge)));
    wanted.extend(edges);
    assign(wanted, &[])
}

/// The methods of what is reached through a node; names that the target has wherever it is reached are taken.
pub(super) fn through(context: &Context<'_>, own: &BTreeMap<NodeId, Vec<Method>>, id: NodeId) -> Vec<Method> {
    let graph = graph(context);
    let node = &graph.nodes[id];
    let taken: Vec<&str> = node
        .through
        .iter()
        .filter_map(|(target, _)| Some((*target, own.get(target)?)))
        .flat_map(|(target, methods)| methods.iter().map(move |method| (target, method)))
        .filter(|(target, method)| match method.what {
            What::Call { call, .. } => !graph.nodes[*target].calls[call].only_owned,
            What::Edge(_) => true,
        })
        .map(|(_, method)| method.name.as_str())
        .collect();
    let calls = calls(
        context.schema,
        node.through.iter().map(|(_, call)| call),
        verb_by_reference,
    );
    assign(calls, &taken)
}

/// The verb for what is reached by reference: to delete it there takes it out of what leads to it, or means what its page says.
const fn verb_by_reference(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Delete => "remove",
        other => verb(other),
    }
}

type Wanted = (What, u8, Vec<String>);

/// How a kind of call is named.
type Verb = fn(OperationKind) -> &'static str;

fn calls<'a>(schema: &Schema, calls: impl Iterator<Item = &'a Call>, verb: Verb) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for (index, call) in calls.enumerate() {
        let (rank, names) = call_names(call, verb);
        let content = call.operation.is_some_and(|id| schema.operations[id].sends_content());
        if content {
            let names = names.iter().map(|name| format!("{name} content")).collect();
            wanted.push((What::Call { call: index, content }, rank, names));
        }
        let what = What::Call {
            call: index,
            content: false,
        };
        wanted.push((what, rank, names));
    }
    wanted
}

/// Names the verbs first, which nothing else can have.
fn assign(wanted: Vec<Wanted>, taken: &[&str]) -> Vec<Method> {
    let (verbs, others): (Vec<Wanted>, Vec<Wanted>) = wanted.into_iter().partition(|(_, rank, _)| *rank == 0);
    let entries = |wanted: Vec<Wanted>| {
        wanted
            .into_iter()
            .map(|(what, rank, names)| ((rank, names.clone(), what), names))
            .collect::<Vec<_>>()
    };
    let verbs = Scope::new(Case::Value).without(taken).assign_candidates(entries(verbs));
    let others = Scope::new(Case::Method)
        .without(taken)
        .without(verbs.values().map(Name::as_str))
        .assign_candidates(entries(others));
    let all = verbs.into_iter().chain(others);
    let mut methods: Vec<Method> = all.map(|((_, _, what), name)| Method { name, what }).collect();
    methods.sort_by_key(|method| method.what);
    methods
}

/// Rank and names of a call.
fn call_names(call: &Call, verb: Verb) -> (u8, Vec<String>) {
    match &call.slot {
        Slot::Kind { kind, about, method } => {
            let method = method.to_lowercase();
            let by = if method.is_empty() {
                String::new()
            } else {
                format!(" by {method}")
            };
            (0, vec![format!("{} {about}{by}", verb(*kind))])
        }
        Slot::Named(name, parameters) if call.kind == OperationKind::Delta => {
            (u8::from(name != "delta"), vec![with(name, parameters)])
        }
        Slot::Named(name, parameters) => (2, vec![with(name, parameters), format!("{name} call")]),
    }
}

/// Keys and paths of items have names of their own, as verbs have.
const fn edge_rank(edge: &Edge) -> u8 {
    match edge.step {
        Step::Key | Step::Path | Step::Other(Segment::Key(_) | Segment::ItemPath(_)) => 0,
        _ => 1,
    }
}

/// Names of the way to another builder.
fn edge_names(schema: &Schema, edge: &Edge) -> Vec<String> {
    match &edge.step {
        Step::Name(name) => vec![name.clone(), format!("{name} navigation")],
        Step::Key => vec!["by id".to_owned()],
        Step::Path => vec!["by path".to_owned()],
        Step::AlternateKey(names) => vec![format!("by {}", names.join(" and "))],
        Step::Cast(ty) => {
            let name = &schema.types[*ty].name;
            vec![
                format!("as {}", name.name),
                format!("as {} {}", name.namespace, name.name),
            ]
        }
        Step::Function { name, parameters } => vec![with(simple(name), parameters), format!("{name} function")],
        Step::Other(segment) => literal_names(segment),
    }
}

fn literal_names(segment: &Segment) -> Vec<String> {
    match segment {
        Segment::Name(name) | Segment::System(name) => vec![name.clone(), format!("{name} path")],
        Segment::Action(name) | Segment::Function { name, .. } => vec![format!("{} path", simple(name))],
        Segment::Key(_) => vec!["by id".to_owned()],
        Segment::AlternateKey(names) => vec![format!("by {}", names.join(" and "))],
        Segment::ItemPath(_) => vec!["by path".to_owned()],
        Segment::Root | Segment::Ref | Segment::Value | Segment::Count | Segment::Cast(_) => vec!["path to".to_owned()],
    }
}

/// A function with its parameters: one method for each set of them.
fn with(name: &str, parameters: &[String]) -> String {
    match parameters {
        [] => name.to_owned(),
        parameters => format!("{name} with {}", parameters.join(" and ")),
    }
}

/// The method name of each kind of operation.
pub(crate) const fn verb(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::List => "list",
        OperationKind::Get => "get",
        OperationKind::Create => "create",
        OperationKind::Update => "update",
        OperationKind::Replace => "replace",
        OperationKind::Delete => "delete",
        OperationKind::Action | OperationKind::Function => "call",
        OperationKind::Delta => "delta",
        OperationKind::AddRef => "add_ref",
        OperationKind::SetRef => "set_ref",
        OperationKind::RemoveRef => "remove_ref",
        OperationKind::ListRef => "list_ref",
        OperationKind::Download => "download",
        OperationKind::Upload => "upload",
        OperationKind::Count => "count",
    }
}
