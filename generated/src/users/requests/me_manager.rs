// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/me/manager`.

use crate::directory::models::DirectoryObject;
use runtime::request::Get;
use runtime::{Method, Path};

/// `/me/manager`
#[derive(Clone, Debug)]
pub struct MeManager(pub(crate) Path);

impl MeManager {
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
}

runtime::operations! {
    GET {
        name: "get manager",
        path: "/me/manager",
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
}
