//! The tree of documented paths.

use serde::Serialize;

use super::{AreaId, OperationId, PathId, TypeId, TypeRef};

/// One segment of the tree; operations hang on it.
#[derive(Clone, Debug, Serialize)]
pub struct PathNode {
    /// The node above; `None` for the root only.
    pub parent: Option<PathId>,
    /// What stands here.
    pub segment: Segment,
    /// Nodes below, in order of segment.
    pub children: Vec<PathId>,
    /// Operations callable here.
    pub operations: Vec<OperationId>,
    /// What the path leads to, as far as the schema tells.
    pub target: Option<Target>,
    /// The area of its first operation, or of its children when it has none.
    pub area: AreaId,
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Target {
    /// The type.
    pub ty: TypeRef,
    /// A collection of it.
    pub collection: bool,
}

/// A segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Segment {
    /// The service root.
    Root,
    /// An entity set, singleton, navigation or structural property, by its wire name.
    Name(String),
    /// A key of the collection before it, as a segment of its own: `{id}`.
    Key(Vec<KeyName>),
    /// An alternate key in parentheses: `(appId='{appId}')`.
    AlternateKey(Vec<String>),
    /// A cast to a derived type.
    Cast(TypeId),
    /// A bound or unbound action, by its wire name (with its namespace where the pages write it).
    Action(String),
    /// A function with the names of its inline parameters, in order.
    Function {
        /// Wire name.
        name: String,
        /// Names of the inline parameters.
        parameters: Vec<String>,
        /// Written without parentheses on the pages.
        bare: bool,
    },
    /// Addressing by path below a drive item or root: `:/{path}:`.
    ItemPath(String),
    /// `$ref`.
    Ref,
    /// `$value`.
    Value,
    /// `$count`.
    Count,
    /// Another `$` segment such as `$batch`.
    System(String),
}

/// A way to name an item: `id`, `userPrincipalName`, …
pub type KeyName = String;
