// Made from specs by `cargo run -p generator`. Do not edit.

//! The client of this crate.

use std::ops::Deref;
use std::sync::Arc;
use runtime::external::azure_core::credentials::TokenCredential;

/// A client of Microsoft Graph; its methods follow the documented paths.
///
/// Made from a credential, or from a [`runtime::Client`] that was built with options.
#[derive(Clone, Debug)]
pub struct Client(runtime::Client);

impl Client {
    /// A client of the global cloud with default options.
    ///
    /// # Errors
    /// As [`runtime::Client::new`].
    pub fn new(credential: Arc<dyn TokenCredential>) -> runtime::Result<Self> {
        runtime::Client::new(credential).map(Self)
    }
}

impl From<runtime::Client> for Client {
    fn from(client: runtime::Client) -> Self {
        Self(client)
    }
}

impl Deref for Client {
    type Target = runtime::Client;

    fn deref(&self) -> &runtime::Client {
        &self.0
    }
}
