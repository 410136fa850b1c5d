//! Change notifications (docs/protocol.md, Notifications).
//!
//! For the receiving end of a subscription, whatever web framework it uses:
//!
//! 1. A request with `validationToken` in its query is answered by [`validation_reply`], within 10 seconds.
//! 2. The body of any other is read as [`ChangeNotifications`]. Respond with 202 at once, and do the work later.
//! 3. Each notification whose [`client_state`](ChangeNotification::has_client_state) is not the one of the subscription is dropped: anybody
//!    can post to a public URL.
//! 4. With resource data come JSON Web Tokens that say who sent it: [`ChangeNotifications::check_tokens`] checks signature, times,
//!    audience, issuer and sender by a [`TokenCheck`]. The keys of the sign-in service are fetched by the caller: [`SigningKeys`].
//! 5. [`EncryptedContent::decrypt`] opens the resource data.

mod decrypt;
mod token;

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use decrypt::{DecryptionKey, EncryptedContent};
pub use token::{SigningKeys, TokenCheck};

/// The body of a notification request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeNotifications {
    /// The notifications, which may be of several subscriptions.
    pub value: Vec<ChangeNotification>,
    /// JSON Web Tokens that vouch for the sender, one for each app and tenant; with resource data only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub validation_tokens: Vec<String>,
}

/// One change, or one event in the life of a subscription.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChangeNotification {
    /// Its own id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The subscription that it belongs to.
    pub subscription_id: String,
    /// When the subscription ends, as the service wrote it. Renew it before, by PATCH.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription_expiration_date_time: Option<String>,
    /// The secret that was given to the subscription; [`has_client_state`](Self::has_client_state) compares it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    client_state: Option<String>,
    /// What happened to the resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change_type: Option<ChangeType>,
    /// What happened to the subscription; instead of a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifecycle_event: Option<LifecycleEvent>,
    /// The resource, relative to the endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// Type, id and version of the resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_data: Option<Map<String, Value>>,
    /// The resource itself, encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<EncryptedContent>,
    /// The tenant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// What else came.
    #[serde(flatten)]
    pub additional: Map<String, Value>,
}

impl ChangeNotification {
    /// Whether it carries the secret of the subscription. One that carries none does not, whatever is expected. The time that the response
    /// takes does not depend on where the two differ.
    pub fn has_client_state(&self, expected: &str) -> bool {
        let equal = aws_lc_rs::constant_time::verify_slices_are_equal;
        self.client_state
            .as_deref()
            .is_some_and(|came| equal(came.as_bytes(), expected.as_bytes()).is_ok())
    }
}

/// The secret is left out.
impl fmt::Debug for ChangeNotification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangeNotification")
            .field("id", &self.id)
            .field("subscription_id", &self.subscription_id)
            .field("change_type", &self.change_type)
            .field("lifecycle_event", &self.lifecycle_event)
            .field("resource", &self.resource)
            .finish_non_exhaustive()
    }
}

macro_rules! open_set {
    ($(#[$doc:meta])* $name:ident { $($(#[$member:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$member])* $variant,)*
            /// One that this crate does not know.
            Other(String),
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text),
                }
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => $text.to_owned(),)*
                    $name::Other(text) => text,
                }
            }
        }
    };
}

open_set! {
    /// What happened to a resource.
    ChangeType {
        /// It was made.
        Created = "created",
        /// It was changed.
        Updated = "updated",
        /// It was deleted.
        Deleted = "deleted",
    }
}

open_set! {
    /// What happened to a subscription.
    LifecycleEvent {
        /// It was removed: make a new one.
        SubscriptionRemoved = "subscriptionRemoved",
        /// Notifications were lost: read the resource again, e.g. by delta.
        Missed = "missed",
        /// It stops unless it is renewed or reauthorised.
        ReauthorizationRequired = "reauthorizationRequired",
    }
}

/// The body of the response to a request whose query has a `validationToken`: the decoded token, with status 200 and media type `text/plain`.
/// `None` when it has none, and is a notification.
pub fn validation_reply(query: &str) -> Option<String> {
    let pairs = url::form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
    pairs
        .into_iter()
        .find(|(name, _)| name == "validationToken")
        .map(|(_, token)| token.into_owned())
}
