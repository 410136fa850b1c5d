// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/groups/{id}`.

use crate::paths::GroupsItem;
use crate::users::requests::GroupsPhoto;

impl GroupsItem {
    /// To `/groups/{id}/photo`.
    #[must_use]
    pub fn photo(&self) -> GroupsPhoto {
        GroupsPhoto(self.0.segment("photo"))
    }
}
