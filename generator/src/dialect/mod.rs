//! The documentation's conventions: from a page's structure to what it says.

mod documented;
pub mod json;

pub use documented::*;
