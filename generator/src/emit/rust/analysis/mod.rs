//! Facts about the schema as a graph, each computed once and asked for by the emitters.

mod areas;
mod families;
mod properties;

pub(crate) use areas::{Areas, Presence, area_of};
pub(crate) use families::Families;
pub(crate) use properties::{Inherited, Properties};
