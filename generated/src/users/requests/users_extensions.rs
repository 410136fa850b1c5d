// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/users/{id | userPrincipalName}/extensions`.

use crate::users::models::Extension;
use runtime::request::{Create, Get};
use runtime::{Key, Method, Path};

/// `/users/{id | userPrincipalName}/extensions`
#[derive(Clone, Debug)]
pub struct UsersExtensions(pub(crate) Path);

impl UsersExtensions {
    /// Keep an
    /// [openTypeExtension](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta)
    /// with a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite`
    /// - delegated, personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &Extension) -> Create<Extension> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }

    /// To `/users/{id | userPrincipalName}/extensions/{extensionId}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> UsersExtensionsItem {
        UsersExtensionsItem(self.0.key(id))
    }
}

/// `/users/{id | userPrincipalName}/extensions/{extensionId}`
#[derive(Clone, Debug)]
pub struct UsersExtensionsItem(pub(crate) Path);

impl AsRef<Path> for UsersExtensionsItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl UsersExtensionsItem {
    /// Read one
    /// [openTypeExtension](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta)
    /// of a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite`
    /// - delegated, personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    ///
    /// Query options: `$select`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<Extension> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }
}

runtime::operations! {
    CREATE {
        name: "create extensions",
        path: "/users/{id | userPrincipalName}/extensions",
        delegated_work: ["User.ReadWrite"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get extensions",
        path: "/users/{id | userPrincipalName}/extensions/{extensionId}",
        delegated_work: ["User.ReadWrite"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All"],
    },
}
