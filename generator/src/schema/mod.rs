//! One API in OData's own words: what the pages say together.
//!
//! No markdown in it and no Rust in it. Elements stand in ordered arenas and refer to each other by typed ids.
//! Every fact remembers its place on a page.

mod arena;
mod decision;
pub mod graph;
mod lookup;
pub mod matching;
mod operation;
mod path;
mod permissions;
mod template;
mod types;

use serde::{Deserialize, Serialize};

pub use arena::{Arena, Id};
pub use decision::Decision;
pub use operation::*;
pub use path::*;
pub use permissions::*;
pub use types::*;

use crate::source::ApiVersion;

/// One API.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Schema {
    /// v1.0 or beta.
    pub version: ApiVersion,
    /// Entity and complex types, ordered by qualified name.
    pub types: Arena<StructuredType>,
    /// Enumerations, ordered by qualified name.
    pub enums: Arena<EnumType>,
    /// Operations, ordered by the place of their first path.
    pub operations: Arena<Operation>,
    /// The tree of documented paths; id 0 is the root of the service.
    pub paths: Arena<PathNode>,
    /// Areas: the modules and features of a generated crate, ordered by name.
    pub areas: Arena<Area>,
    /// Which rule decided what, where pages leave it open or contradict each other.
    pub decisions: Vec<Decision>,
}

/// Id of a structured type.
pub type TypeId = Id<StructuredType>;
/// Id of an enumeration.
pub type EnumId = Id<EnumType>;
/// Id of an operation.
pub type OperationId = Id<Operation>;
/// Id of a node of the path tree.
pub type PathId = Id<PathNode>;
/// Id of an area.
pub type AreaId = Id<Area>;

/// A group of pages that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Area {
    /// Short stable name in lower kebab case, such as `mail` or `device-management`; at most 296 per schema.
    pub name: String,
    /// What the table of contents calls it.
    pub title: String,
}
