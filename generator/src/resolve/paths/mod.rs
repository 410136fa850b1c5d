//! The paths of the API: typed by walking the schema from its roots.

mod by_use;
mod calls;
mod guess;
mod infer;
mod known;
mod members;
mod tree;
mod walk;

pub(crate) use by_use::collections;
pub(crate) use calls::{Call, collect};
pub(crate) use infer::infer;
pub(crate) use known::{Known, MemberKind, Owner};
pub(crate) use members::Members;
pub(crate) use tree::TreeBuilder;
pub(crate) use walk::{Step, walk};
