// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/`.

use crate::client::Client;
use crate::directory::requests::{DirectoryObjects, IdentityProviders};

impl Client {
    /// To `/directoryObjects`.
    #[must_use]
    pub fn directory_objects(&self) -> DirectoryObjects {
        DirectoryObjects(self.path().segment("directoryObjects"))
    }

    /// To `/identityProviders`.
    #[must_use]
    pub fn identity_providers(&self) -> IdentityProviders {
        IdentityProviders(self.path().segment("identityProviders"))
    }
}
