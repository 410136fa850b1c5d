//! What a way through the graph adds to a path.

use serde::Serialize;

use crate::schema::{Segment, TypeId};

/// What an edge adds to a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Step {
    /// A name.
    Name(String),
    /// The key of an item.
    Key,
    /// Alternate keys of an item.
    AlternateKey(Vec<String>),
    /// A cast to a derived type.
    Cast(TypeId),
    /// A function whose result is one resource.
    Function {
        /// Wire name.
        name: String,
        /// Names of the inline parameters.
        parameters: Vec<String>,
    },
    /// The address of an item by its path below another.
    Path,
    /// Another segment, as documented.
    Other(Segment),
}

impl Step {
    /// The step that a segment of a documented path takes.
    pub(super) fn of(segment: &Segment) -> Self {
        match segment {
            Segment::Name(name) => Self::Name(name.clone()),
            Segment::Key(_) => Self::Key,
            Segment::AlternateKey(names) => Self::AlternateKey(names.clone()),
            Segment::Cast(ty) => Self::Cast(*ty),
            Segment::Function { name, .. } => Self::Function {
                name: name.clone(),
                parameters: inline(segment).to_vec(),
            },
            Segment::ItemPath(_) => Self::Path,
            other => Self::Other(other.clone()),
        }
    }
}

/// The parameters of a function that are part of the path.
pub fn inline(segment: &Segment) -> &[String] {
    match segment {
        Segment::Function {
            parameters,
            bare: false,
            ..
        } => parameters,
        _ => &[],
    }
}

/// A name without its namespace.
pub fn simple(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
