// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/users`.

use runtime::{Key, Path};

/// `/users`
#[derive(Clone, Debug)]
pub struct Users(pub(crate) Path);

impl Users {
    /// To `/users/{id | userPrincipalName}`.
    ///
    /// The item is named by `id` or `userPrincipalName`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> UsersItem {
        UsersItem(self.0.key(id))
    }
}

/// `/users/{id | userPrincipalName}`
#[derive(Clone, Debug)]
pub struct UsersItem(pub(crate) Path);

impl AsRef<Path> for UsersItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}
