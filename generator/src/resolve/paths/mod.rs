//! The paths of the API: typed by walking the schema from its roots.

mod by_use;
mod calls;
mod container_names;
mod guess;
mod infer;
mod known;
mod navigations;
mod spelling;
mod tree;
mod walk;

pub(crate) use by_use::{SingleUse, keyed_singles};
pub(crate) use calls::{Call, collect};
pub(crate) use container_names::container_names;
pub(crate) use infer::infer;
pub(crate) use known::{Known, MemberKind, Owner, simple};
pub(crate) use navigations::{Container, Destination, Navigation, PathFacts, path_facts};
pub(crate) use spelling::spellings;
pub(crate) use tree::TreeBuilder;
pub(crate) use walk::{Step, walk};
