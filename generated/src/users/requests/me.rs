// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/me`.

use crate::users::models::User;
use crate::users::requests::{MeMailboxSettings, MeManager, MePhoto};
use runtime::request::{CallValue, Get, Update};
use runtime::{Method, Path};

/// `/me`
#[derive(Clone, Debug)]
pub struct Me(pub(crate) Path);

impl Me {
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
        Get::new(self.0.request(Method::Get, &GET))
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
        CallValue::new(path.request(Method::Post, &REVOKE_SIGN_IN_SESSIONS))
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
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }

    /// To `/me/photo`.
    #[must_use]
    pub fn photo(&self) -> MePhoto {
        MePhoto(self.0.segment("photo"))
    }

    /// To `/me/mailboxSettings`.
    #[must_use]
    pub fn mailbox_settings(&self) -> MeMailboxSettings {
        MeMailboxSettings(self.0.segment("mailboxSettings"))
    }

    /// To `/me/manager`.
    #[must_use]
    pub fn manager(&self) -> MeManager {
        MeManager(self.0.segment("manager"))
    }
}

runtime::operations! {
    GET {
        name: "get me",
        path: "/me",
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
    REVOKE_SIGN_IN_SESSIONS {
        name: "revokeSignInSessions me",
        path: "/me/revokeSignInSessions",
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    UPDATE {
        name: "update me",
        path: "/me",
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
}
