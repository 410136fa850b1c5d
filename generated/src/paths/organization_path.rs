// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/organization`.

use runtime::{Key, Path};

/// `/organization`
#[derive(Clone, Debug)]
pub struct OrganizationPath(pub(crate) Path);

impl OrganizationPath {
    /// To `/organization/{id}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> OrganizationItem {
        OrganizationItem(self.0.key(id))
    }
}

/// `/organization/{id}`
#[derive(Clone, Debug)]
pub struct OrganizationItem(pub(crate) Path);

impl AsRef<Path> for OrganizationItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}
