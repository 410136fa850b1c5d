// Made from specs by `cargo run -p generator`. Do not edit.

//! The client of this crate.

use runtime::external::azure_core::credentials::TokenCredential;
use std::ops::Deref;
use std::sync::Arc;

/// A client of Microsoft Graph; its methods follow the documented paths.
///
/// Made from a credential, or from a [`runtime::Client`] that [`Client::builder`] gave.
#[derive(Clone, Debug)]
pub struct Client(runtime::Client);

impl Client {
    /// The version of the API that this crate was made for.
    pub const VERSION: &'static str = "beta";

    /// A client of the global cloud with default options.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(credential: Arc<dyn TokenCredential>) -> runtime::Result<Self> {
        Self::builder(credential).build().map(Self)
    }

    /// Options of a client of [`VERSION`](Self::VERSION): the cloud, repetitions, a timeout, a transport.
    ///
    /// `Client::from(Client::builder(credential).cloud(Cloud::China).build()?)`
    pub fn builder(credential: Arc<dyn TokenCredential>) -> runtime::ClientBuilder {
        runtime::Client::builder(credential).version(Self::VERSION)
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
