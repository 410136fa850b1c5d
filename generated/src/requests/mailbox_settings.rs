// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `mailbox_settings`.

use crate::models;
use runtime::request::Get;
use runtime::{Method, Owned, Path, Resource};

/// `mailboxSettings`. Feature `users`.
#[derive(Clone, Debug)]
pub struct MailboxSettings<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for MailboxSettings<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> MailboxSettings<A> {
    /// Read the
    /// [mailboxSettings](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-beta)
    /// of a user.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `MailboxSettings.Read`, `MailboxSettings.ReadWrite`;
    /// personal account `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application
    /// `MailboxSettings.Read`, `MailboxSettings.ReadWrite`. Answers 200. Documented at
    /// `/me/mailboxSettings`, `/users/{id | userPrincipalName}/mailboxSettings`. Feature `users`.
    pub fn get(&self) -> Get<models::MailboxSettings> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

runtime::operations! {
    GET: "get mailboxSettings" at "/me/mailboxSettings" {
        delegated_work: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
        delegated_personal: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
        application: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
    },
}
