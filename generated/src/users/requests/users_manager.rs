// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/users/{id | userPrincipalName}/manager`.

use crate::directory::models::DirectoryObject;
use runtime::request::{Get, RemoveRef, SetRef};
use runtime::{Method, Path};

/// `/users/{id | userPrincipalName}/manager`
#[derive(Clone, Debug)]
pub struct UsersManager(pub(crate) Path);

impl UsersManager {
    /// Leave a user without a manager.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-delete-manager?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn remove_ref(&self) -> RemoveRef {
        RemoveRef::of(&self.0, &REMOVE_REF)
    }

    /// Read the manager of a user, who is a
    /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`,
    ///   `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - delegated, personal account: `User.Read`, `User.ReadWrite`
    /// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`,
    ///   `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<DirectoryObject> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Make a directory object the manager of a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn set_ref(&self, target: &impl AsRef<Path>) -> SetRef {
        SetRef::of(&self.0, target.as_ref(), &SET_REF)
    }
}

runtime::operations! {
    REMOVE_REF {
        name: "remove ref manager",
        path: "/users/{id | userPrincipalName}/manager/$ref",
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    GET {
        name: "get manager",
        path: "/users/{id | userPrincipalName}/manager",
        delegated_work: [
            "User.Read",
            "User.ReadWrite",
            "User.ReadBasic.All",
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        delegated_personal: ["User.Read", "User.ReadWrite"],
        application: [
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
    },
    SET_REF {
        name: "set ref manager",
        path: "/users/{id | userPrincipalName}/manager/$ref",
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
}
