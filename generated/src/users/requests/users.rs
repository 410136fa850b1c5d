// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/users`.

use crate::paths::{Users, UsersItem};
use crate::users::models::{AssignLicenseParameters, User};
use crate::users::requests::{
    UsersExtensions, UsersMailboxSettings, UsersManager, UsersPhoto,
};
use runtime::model::ForRequest;
use runtime::request::{Call, CallValue, Create, Delete, Delta, Get, List, Update};
use runtime::{Method, Operation, Permissions};

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
        Delta::new(path.request(Method::Get, &USERS_DELTA))
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
        List::new(self.0.request(Method::Get, &USERS_LIST))
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
        Create::new(self.0.request(Method::Post, &USERS_CREATE).json(&ForRequest(body)))
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
    pub fn assign_license(&self, parameters: &AssignLicenseParameters) -> Call<User> {
        let path = self.0.segment("assignLicense");
        Call::new(
            path
                .request(Method::Post, &USERS_ITEM_ASSIGN_LICENSE)
                .json(&ForRequest(parameters)),
        )
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
        Delete::new(self.0.request(Method::Delete, &USERS_ITEM_DELETE))
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
        Get::new(self.0.request(Method::Get, &USERS_ITEM_GET))
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
        CallValue::new(path.request(Method::Post, &USERS_ITEM_REVOKE_SIGN_IN_SESSIONS))
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
        Update::new(
            self.0.request(Method::Patch, &USERS_ITEM_UPDATE).json(&ForRequest(body)),
        )
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

static USERS_DELTA: Operation = Operation::new("delta users", "/users/delta")
    .with_permissions(
        Permissions::new(
            &[
                "User.ReadBasic.All",
                "User.Read.All",
                "User.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
            &[],
            &[
                "User.Read.All",
                "User.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
        ),
    );

static USERS_LIST: Operation = Operation::new("list users", "/users")
    .with_permissions(
        Permissions::new(
            &[
                "User.ReadBasic.All",
                "User.Read.All",
                "User.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
            &[],
            &[
                "User.Read.All",
                "User.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
        ),
    )
    .with_advanced_queries();

static USERS_CREATE: Operation = Operation::new("create users", "/users")
    .with_permissions(
        Permissions::new(
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
            &[],
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
        ),
    );

static USERS_ITEM_ASSIGN_LICENSE: Operation = Operation::new(
        "assignLicense users",
        "/users/{id | userPrincipalName}/assignLicense",
    )
    .with_permissions(
        Permissions::new(
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
            &[],
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
        ),
    );

static USERS_ITEM_DELETE: Operation = Operation::new(
        "delete users",
        "/users/{id | userPrincipalName}",
    )
    .with_permissions(
        Permissions::new(
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
            &[],
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
        ),
    );

static USERS_ITEM_GET: Operation = Operation::new(
        "get users",
        "/users/{id | userPrincipalName}",
    )
    .with_permissions(
        Permissions::new(
            &[
                "User.Read",
                "User.ReadWrite",
                "User.ReadBasic.All",
                "User.Read.All",
                "User.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
            &["User.Read", "User.ReadWrite"],
            &[
                "User.Read.All",
                "User.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
        ),
    );

static USERS_ITEM_REVOKE_SIGN_IN_SESSIONS: Operation = Operation::new(
        "revokeSignInSessions users",
        "/users/{id | userPrincipalName}/revokeSignInSessions",
    )
    .with_permissions(
        Permissions::new(
            &["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
            &[],
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
        ),
    );

static USERS_ITEM_UPDATE: Operation = Operation::new(
        "update users",
        "/users/{id | userPrincipalName}",
    )
    .with_permissions(
        Permissions::new(
            &["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
            &["User.ReadWrite"],
            &["User.ReadWrite.All", "Directory.ReadWrite.All"],
        ),
    );
