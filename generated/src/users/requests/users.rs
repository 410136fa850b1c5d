// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/users`.

use crate::paths::{Users, UsersItem};
use crate::users::models::{User, UserAssignLicenseParameters};
use crate::users::requests::{
    UsersExtensions, UsersMailboxSettings, UsersManager, UsersPhoto,
};
use runtime::Method;
use runtime::request::{Call, CallValue, Create, Delete, Delta, Get, List, Update};

impl Users {
    /// Learn which [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
    /// objects were created, changed or deleted since the last round.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`,
    ///   `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`,
    ///   `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$filter`.
    ///
    /// Headers: `Prefer`.
    ///
    /// Answers 200.
    pub fn delta(&self) -> Delta<User> {
        let path = self.0.segment("delta");
        Delta::new(path.request(Method::Get, &DELTA))
    }

    /// Read the [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta) objects
    /// of the tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`,
    ///   `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`,
    ///   `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$count`.
    ///
    /// Headers: `ConsistencyLevel`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<User> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// Create a [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &User) -> Create<User> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }
}

impl UsersItem {
    /// Add licenses to a user or take them away, in one step.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn assign_license(
        &self,
        parameters: &UserAssignLicenseParameters,
    ) -> Call<User> {
        let path = self.0.segment("assignLicense");
        Call::new(path.request(Method::Post, &ITEM_ASSIGN_LICENSE).json(parameters))
    }

    /// Delete a [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta). The
    /// account can be restored for 30 days.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &ITEM_DELETE))
    }

    /// Read one [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta), by id or
    /// by user principal name.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`,
    ///   `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - delegated, personal account: `User.Read`, `User.ReadWrite`
    /// - application: `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`,
    ///   `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<User> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// End every session of a user by making the tokens void that were issued so far.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite`, `User.ReadWrite.All`,
    ///   `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn revoke_sign_in_sessions(&self) -> CallValue<bool> {
        let path = self.0.segment("revokeSignInSessions");
        CallValue::new(path.request(Method::Post, &ITEM_REVOKE_SIGN_IN_SESSIONS))
    }

    /// Change the properties of a
    /// [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite`, `User.ReadWrite.All`,
    ///   `Directory.ReadWrite.All`
    /// - delegated, personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn update(&self, body: &User) -> Update<()> {
        Update::new(self.0.request(Method::Patch, &ITEM_UPDATE).json(body))
    }

    /// To `/users/{id | userPrincipalName}/extensions`.
    #[must_use]
    pub fn extensions(&self) -> UsersExtensions {
        UsersExtensions(self.0.segment("extensions"))
    }

    /// To `/users/{id | userPrincipalName}/photo`.
    #[must_use]
    pub fn photo(&self) -> UsersPhoto {
        UsersPhoto(self.0.segment("photo"))
    }

    /// To `/users/{id | userPrincipalName}/manager`.
    #[must_use]
    pub fn manager(&self) -> UsersManager {
        UsersManager(self.0.segment("manager"))
    }

    /// To `/users/{id | userPrincipalName}/mailboxSettings`.
    #[must_use]
    pub fn mailbox_settings(&self) -> UsersMailboxSettings {
        UsersMailboxSettings(self.0.segment("mailboxSettings"))
    }
}

runtime::operations! {
    DELTA {
        name: "delta users",
        path: "/users/delta",
        delegated_work: [
            "User.ReadBasic.All",
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
    },
    LIST {
        name: "list users",
        path: "/users",
        delegated_work: [
            "User.ReadBasic.All",
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        advanced_queries: true,
    },
    CREATE {
        name: "create users",
        path: "/users",
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    ITEM_ASSIGN_LICENSE {
        name: "assignLicense users",
        path: "/users/{id | userPrincipalName}/assignLicense",
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    ITEM_DELETE {
        name: "delete users",
        path: "/users/{id | userPrincipalName}",
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get users",
        path: "/users/{id | userPrincipalName}",
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
    ITEM_REVOKE_SIGN_IN_SESSIONS {
        name: "revokeSignInSessions users",
        path: "/users/{id | userPrincipalName}/revokeSignInSessions",
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    ITEM_UPDATE {
        name: "update users",
        path: "/users/{id | userPrincipalName}",
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
}
