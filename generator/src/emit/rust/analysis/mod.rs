//! Facts about the schema as a graph, each computed once and asked for by the emitters.

mod areas;
mod demand;
mod families;
mod offers;
mod properties;

pub(crate) use areas::{Areas, Presence};
pub(crate) use families::Families;
pub(crate) use offers::Offers;
pub(crate) use properties::{Inherited, Properties};
