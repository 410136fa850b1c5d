// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `extension`.

use crate::models;
use runtime::request::Get;
use runtime::{Method, Owned, Path, Resource};

/// `extension`. Feature `users`.
#[derive(Clone, Debug)]
pub struct Extension<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for Extension<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> Extension<A> {
    /// Read one
    /// [openTypeExtension](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta)
    /// of a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `User.ReadWrite`; personal account `User.ReadWrite`;
    /// application `User.ReadWrite.All`. Query options: `$select`. Answers 200. Documented at
    /// `/users/{id | userPrincipalName}/extensions/{extensionId}`. Feature `users`.
    pub fn get(&self) -> Get<models::Extension> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

runtime::operations! {
    GET: "get extension" at "/users/{id | userPrincipalName}/extensions/{extensionId}" {
        delegated_work: ["User.ReadWrite"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All"],
    },
}
