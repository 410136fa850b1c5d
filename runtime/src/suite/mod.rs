//! The test suite of a generated crate's examples: makes every exchange that the documentation shows through the crate's own builders, and
//! compares what is sent, and what is read from the response and written again, with the page.
//!
//! A crate that is made with `--examples` has one function for each call and a file of cases; everything that is the same for all crates is
//! here, behind the feature `suite`.

mod call;
mod case;
mod difference;
mod exchange;
mod figures;
mod judge;
mod tolerance;
mod url;

#[cfg(test)]
mod tests;

pub use call::{Call, Made, Result};
pub use exchange::{Calls, Make};
pub use figures::{Figures, Kind};
pub use judge::judge;
