// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/groups`.

use runtime::{Key, Path};

/// `/groups`
#[derive(Clone, Debug)]
pub struct Groups(pub(crate) Path);

impl Groups {
    /// To `/groups/{id}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> GroupsItem {
        GroupsItem(self.0.key(id))
    }
}

/// `/groups/{id}`
#[derive(Clone, Debug)]
pub struct GroupsItem(pub(crate) Path);

impl AsRef<Path> for GroupsItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}
