//! The methods of each struct of the path tree, and their names.
//!
//! Names are told apart over the whole struct, whatever area a method belongs to. Who keeps the plain name when two want
//! it: an operation by its kind (`list`, `get`, `create`, …), then the accessor of a child, then an action, then a function.

use super::super::names::{Case, Name, Scope};
use super::tree::{Form, Tree, form, simple};
use crate::schema::{Operation, OperationId, OperationKind, PathId, PathNode, RequestBody, Schema, Segment, TypeRef};

/// A method of a struct.
#[derive(Debug)]
pub(crate) struct Method {
    /// Its name.
    pub(crate) name: Name,
    /// What it does.
    pub(crate) what: What,
}

/// What a method does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    /// Prepares an operation of the node.
    Call {
        /// The operation.
        operation: OperationId,
        /// The node it is documented at: the struct's own or a leaf below it.
        at: PathId,
    },
    /// Prepares the same with a body of another media type than JSON.
    Content {
        /// The operation.
        operation: OperationId,
        /// The node it is documented at.
        at: PathId,
    },
    /// Leads to the struct of a node below.
    Child(PathId),
}

/// The methods of the struct of `id`: calls in the order of the schema, then children.
pub(crate) fn methods(schema: &Schema, tree: &Tree, id: PathId) -> Vec<Method> {
    let mut wanted: Vec<(u8, What, Vec<String>)> = Vec::new();
    for &operation in &schema.paths[id].operations {
        call(
            schema,
            operation,
            id,
            (0, own_call(schema, &schema.operations[operation])),
            &mut wanted,
        );
    }
    for &child in &schema.paths[id].children {
        below(schema, tree, child, &mut wanted);
    }
    let entries = wanted.iter().map(|(rank, what, candidates)| {
        let first = candidates.first().cloned().unwrap_or_default();
        ((*rank, candidates.len(), first, *what), candidates.clone())
    });
    let names = Scope::new(Case::Value)
        .without(TRAIT_METHODS)
        .assign_candidates(entries);
    let mut methods: Vec<Method> = names
        .into_iter()
        .map(|((_, _, _, what), name)| Method { name, what })
        .collect();
    methods.sort_by_key(|method| method.what);
    methods
}

/// The method of an operation, and the one that sends another media type where the pages do so too.
fn call(
    schema: &Schema,
    operation: OperationId,
    at: PathId,
    (rank, names): (u8, Vec<String>),
    wanted: &mut Vec<(u8, What, Vec<String>)>,
) {
    if schema.operations[operation].sends_content() {
        let names = names.iter().map(|name| format!("{name} content")).collect();
        wanted.push((rank, What::Content { operation, at }, names));
    }
    wanted.push((rank, What::Call { operation, at }, names));
}

/// The methods that a child brings: its calls when it is a leaf, else the way to it.
fn below(schema: &Schema, tree: &Tree, child: PathId, wanted: &mut Vec<(u8, What, Vec<String>)>) {
    let node = &schema.paths[child];
    match form(schema, child) {
        Form::Root => {}
        Form::Methods => {
            for &operation in &node.operations {
                let named = leaf_call(schema, node, &schema.operations[operation]);
                call(schema, operation, child, named, wanted);
            }
        }
        Form::Struct if tree.get(child).is_some() => {
            wanted.push((1, What::Child(child), accessor(schema, &node.segment)));
        }
        Form::Struct => {}
        Form::Collapsed => {
            let key = node.children.first().copied().filter(|key| tree.get(*key).is_some());
            wanted.extend(key.map(|key| (1, What::Child(key), accessor(schema, &node.segment))));
        }
    }
}

/// Names for an operation of the struct's own node.
fn own_call(schema: &Schema, operation: &Operation) -> Vec<String> {
    let verb = verb(operation.kind).to_owned();
    let method = operation.method.to_lowercase();
    let mut candidates = vec![verb.clone()];
    candidates.extend(about(schema, operation).map(|about| format!("{verb} {about}")));
    candidates.push(format!("{verb} by {method}"));
    candidates
}

/// Rank and names for an operation of a leaf below the struct.
fn leaf_call(schema: &Schema, node: &PathNode, operation: &Operation) -> (u8, Vec<String>) {
    match &node.segment {
        Segment::Function { .. } if operation.kind == OperationKind::Delta => (0, own_call(schema, operation)),
        Segment::Action(name) => (2, vec![simple(name).to_owned(), format!("{} action", simple(name))]),
        Segment::Function { name, parameters, .. } => {
            let name = simple(name);
            let with = match parameters.as_slice() {
                [] => format!("{name} function"),
                parameters => format!("{name} with {}", parameters.join(" ")),
            };
            (3, vec![name.to_owned(), with, format!("{name} function")])
        }
        Segment::System(name) => (2, vec![name.clone()]),
        Segment::Value => {
            let verb = verb(operation.kind);
            (0, vec![verb.to_owned(), format!("{verb} value")])
        }
        _ => (0, own_call(schema, operation)),
    }
}

/// Names for the way to a child.
fn accessor(schema: &Schema, segment: &Segment) -> Vec<String> {
    match segment {
        Segment::Name(name) | Segment::System(name) => vec![name.clone(), format!("{name} path")],
        Segment::Key(names) => vec!["by id".to_owned(), format!("by {}", names.join(" or "))],
        Segment::AlternateKey(names) => vec![
            format!("by {}", names.join(" and ")),
            format!("by key {}", names.join(" ")),
        ],
        Segment::Cast(ty) => {
            let name = &schema.types[*ty].name;
            vec![
                format!("as {}", name.name),
                format!("as {} {}", name.namespace, name.name),
            ]
        }
        Segment::Action(name) => vec![simple(name).to_owned(), format!("{} path", simple(name))],
        Segment::Function { name, parameters, .. } => {
            let name = simple(name);
            vec![
                name.to_owned(),
                format!("{name} with {}", parameters.join(" ")),
                format!("{name} path"),
            ]
        }
        Segment::ItemPath(_) => vec!["by path".to_owned()],
        Segment::Root | Segment::Ref | Segment::Value | Segment::Count => vec!["path".to_owned()],
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

/// What an operation is about, to tell two of one kind apart: the type it sends or brings.
fn about(schema: &Schema, operation: &Operation) -> Option<String> {
    let name = |ty: TypeRef| match ty {
        TypeRef::Structured(id) => Some(schema.types[id].name.name.clone()),
        TypeRef::Enum(id) => Some(schema.enums[id].name.name.clone()),
        TypeRef::Edm(_) => None,
    };
    let sent = match operation.body {
        RequestBody::Typed(ty, _) => name(ty),
        _ => None,
    };
    sent.or_else(|| operation.response.ty().and_then(name))
}

/// Methods of std's traits that an inherent method of the same form would be taken for, and those of the client.
const TRAIT_METHODS: &[&str] = &[
    "as_ref",
    "builder",
    "endpoint",
    "new",
    "path",
    "borrow",
    "clone",
    "cmp",
    "default",
    "deref",
    "drop",
    "eq",
    "fmt",
    "from_iter",
    "from_str",
    "hash",
    "into_iter",
    "ne",
    "next",
];
