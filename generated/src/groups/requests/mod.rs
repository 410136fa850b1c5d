// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `groups`.

mod groups;
mod groups_members;

pub use groups_members::{GroupsMembers, GroupsMembersAsUser, GroupsMembersItem};
