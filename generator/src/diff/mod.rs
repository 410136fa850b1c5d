//! What has changed from one schema to another, and whom that breaks.
//!
//! Both schemas are compared element by element, by their names on the wire; what the emitter makes of both is compared as well, so that a
//! change of a Rust name or form is found even where the wire stays as it was. Each difference is a [`Change`] of a [`Rule`] of one table,
//! which says whether it breaks the wire, source code that uses the emitted crate, or neither.

mod change;
mod compare;
mod render;
mod rules;

#[cfg(test)]
mod tests;

pub use change::{Change, Changes, Concerned, Subject, Verdict};
pub use compare::compare;
pub use render::{Format, Roots, few_lines, render, rules_document};
pub use rules::{Effect, Rule};
