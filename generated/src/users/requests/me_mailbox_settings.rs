// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/me/mailboxSettings`.

use crate::users::models::MailboxSettings;
use runtime::request::Get;
use runtime::{Method, Path};

/// `/me/mailboxSettings`
#[derive(Clone, Debug)]
pub struct MeMailboxSettings(pub(crate) Path);

impl MeMailboxSettings {
    /// Read the
    /// [mailboxSettings](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta)
    /// of a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
    /// - delegated, personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
    /// - application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<MailboxSettings> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

runtime::operations! {
    GET {
        name: "get mailboxSettings",
        path: "/me/mailboxSettings",
        delegated_work: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
        delegated_personal: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
        application: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
    },
}
