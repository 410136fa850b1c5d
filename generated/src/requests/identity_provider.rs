// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `identity_provider`.

use crate::models;
use runtime::request::Get;
use runtime::{Method, Owned, Path, Resource};

/// `identityProvider`. Feature `directory`.
#[derive(Clone, Debug)]
pub struct IdentityProvider<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for IdentityProvider<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> IdentityProvider<A> {
    /// Get `identityProvider`. Not documented; inferred from the type. Feature `directory`.
    pub fn get(&self) -> Get<models::IdentityProvider> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

runtime::operations! {
    GET: "get identityProvider" at "identityProvider",
}
