//! The documentation's own examples: paired, tied to their operations, judged against the schema.

mod address;
mod body;
mod cases;
mod evidence;
mod examine;
mod expect;
mod judge;
mod learn;
mod locate;
mod pair;
mod summary;
mod tie;
mod types;
mod wrapper;

#[cfg(test)]
mod tests;

pub use body::{Body, plain};
pub use cases::{Answer, Asked, Case, Content, cases};
pub use evidence::{Evidence, Shape};
pub use examine::{Examined, Exchange, Side, examine};
pub use judge::{Expected, Finding, check};
pub use learn::learn;
pub use pair::{Pair, pair};
pub use summary::{Bodies, Class, Figure, Requests, Summary};
pub use tie::{Slip, Tie};
pub use types::TypeIndex;
