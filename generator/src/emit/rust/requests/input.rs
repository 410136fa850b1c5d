//! What the argument of a generated method stands for, for code that is generated to call it.

use crate::schema::{Edm, PathId};

/// An argument of a method of the path tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Input {
    /// What it is.
    pub(crate) source: Source,
    /// How it is passed.
    pub(crate) passed: Passed,
}

/// What an argument is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A key, a file path or a parameter of the node; its name where the node has several.
    Path(PathId, String),
    /// A key that the path has as a name.
    Known(String),
    /// A query option.
    Query(String),
    /// The body.
    Body,
    /// The object that a link leads to.
    Target,
}

/// The form in which an argument is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passed {
    /// A text, or whatever is made of one.
    Text,
    /// A literal of a URL.
    Literal,
    /// A primitive value.
    Value(Edm),
    /// A reference to a value.
    Borrowed,
    /// A reference to a value, or none.
    Optional,
    /// A slice of values.
    List,
    /// Bytes with their media type.
    Bytes,
}

impl Input {
    /// An argument.
    pub(super) const fn new(source: Source, passed: Passed) -> Self {
        Self { source, passed }
    }
}

impl Source {
    /// Something of a node.
    pub(super) fn path(id: PathId, name: &str) -> Self {
        Self::Path(id, name.to_owned())
    }
}
