// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `groups`.

pub mod group;
pub mod group_visibility;

pub use group::Group;
pub use group_visibility::GroupVisibility;
