//! Query options made of typed property constants (docs/protocol.md, Query options).
//!
//! What is made here is the plain text of an option; it is percent-encoded once, when the URL of the request is made.
//!
//! ```
//! use runtime::query::{Property, Navigation, Selection};
//!
//! struct User;
//! const NAME: Property<User, String> = Property::new("displayName");
//! const AGE: Property<User, i32> = Property::new("age");
//! const TAGS: Property<User, Vec<String>> = Property::new("tags");
//! const MANAGER: Navigation<User, User> = Navigation::new("manager");
//!
//! let filter = NAME.starts_with("O'").or(AGE.gt(40)).and(TAGS.any(|tag| tag.eq("new")));
//! assert_eq!(filter.to_string(), "(startsWith(displayName,'O''') or age gt 40) and tags/any(x:x eq 'new')");
//! assert_eq!((NAME, AGE).to_text(), "displayName,age");
//! assert_eq!(MANAGER.expand().select(NAME).top(1).to_string(), "manager($select=displayName;$top=1)");
//! ```

mod expand;
mod filter;
mod literal;
mod navigation;
pub mod operator;
mod order;
mod property;
mod search;
mod select;
mod table;

#[cfg(test)]
mod tests;

pub use expand::{Expand, Expansion};
pub use filter::{Filter, is_of};
pub use literal::{Comparand, Literal, quoted};
pub use navigation::Navigation;
pub use operator::{AllOperators, Offers};
pub use order::{Order, Ordering};
pub use property::{Property, PropertyPath};
pub use search::Search;
pub use select::Selection;
