//! The documentation's conventions: from a page's structure to what it says.

mod documented;
pub mod http;
pub mod json;
pub mod url;

pub use documented::*;
