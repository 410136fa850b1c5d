//! Signing a user in: with a code on another device, or in the browser of this one.
//!
//! `azure_identity` signs in applications and the user of a developer's command line; most of what is below `/me` needs a user of the
//! program itself. A [`SignIn`] says which application asks for which permissions; its flows give credentials for a client:
//!
//! ```no_run
//! use runtime::{Client, Cloud, sign_in::SignIn};
//!
//! let sign_in = SignIn::new("00001111-aaaa-2222-bbbb-3333cccc4444", &Cloud::Global)?.scopes(["User.Read", "Mail.Send"]);
//! let user = sign_in.device_code(|code| eprintln!("open {} and enter {}", code.verification_url, code.user_code));
//! let client = Client::new(user)?; // asks for the sign-in at its first call
//! # Ok::<_, runtime::Error>(())
//! ```
//!
//! A token is renewed silently by the refresh token. Where the service no longer takes that, the user signs in again; any other failure to
//! renew is an error of the call. Built on the crate `oauth2`, over the HTTP client of this one.

mod browser;
mod endpoint;
mod loopback;
mod user;

use std::{fmt, sync::Arc, time::Duration};

use azure_core::http::{HttpClient, Url};
use oauth2::Scope;

use crate::{Cloud, Error, ErrorKind, Result, transport};
use browser::Browser;
use user::Flow;
pub use user::UserCredential;

/// An application that signs users in: a public client, without a secret of its own.
#[derive(Clone)]
pub struct SignIn {
    client_id: String,
    authority: Url,
    tenant: String,
    scopes: Vec<String>,
    http: Arc<dyn HttpClient>,
}

/// What a user needs for signing in on another device.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeviceCode {
    /// The code that the user enters.
    pub user_code: String,
    /// The page where the user enters it.
    pub verification_url: String,
    /// How long the code is good.
    pub expires_in: Duration,
}

impl SignIn {
    /// The application with this client id, at the sign-in service of a cloud. Without [`scopes`](Self::scopes) it asks for what the
    /// application is registered for (`<root>/.default`).
    ///
    /// # Errors
    /// `InvalidRequest` when the cloud is one of your own, whose sign-in service is not known (see [`with_authority`](Self::with_authority)),
    /// or TLS cannot be set up.
    pub fn new(client_id: impl Into<String>, cloud: &Cloud) -> Result<Self> {
        let authority = cloud
            .authority()
            .ok_or_else(|| invalid("a cloud of one's own has no known sign-in service"))?;
        Self::with_authority(client_id, authority)
    }

    /// The application with this client id, at a sign-in service of your own, e.g. `https://login.example.com`.
    ///
    /// # Errors
    /// `InvalidRequest` when that is no URL, or neither https nor http on a loopback address, or TLS cannot be set up.
    pub fn with_authority(client_id: impl Into<String>, authority: &str) -> Result<Self> {
        let authority = Cloud::custom(authority).endpoint("")?;
        Ok(Self {
            client_id: client_id.into(),
            authority,
            tenant: "organizations".to_owned(),
            scopes: Vec::new(),
            http: transport::http_client()?,
        })
    }

    /// Whose users may sign in: the id or a domain of an organization, `organizations` for any of them (the default), `consumers` for
    /// personal accounts, or `common` for both.
    #[must_use]
    pub fn tenant(self, tenant: impl Into<String>) -> Self {
        let tenant = tenant.into();
        Self { tenant, ..self }
    }

    /// The permissions that the user is asked for, e.g. `User.Read`. `offline_access`, which silent renewal needs, is added.
    #[must_use]
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes = scopes.into_iter().map(Into::into).collect();
        Self { scopes, ..self }
    }

    /// An HTTP client of your own: a proxy, or a fake (see [`testing`](crate::testing)).
    #[must_use]
    pub fn transport(self, http: Arc<dyn HttpClient>) -> Self {
        Self { http, ..self }
    }

    /// Signs in on any device with a browser: `show` has to tell the user where to enter which code, and must not wait.
    pub fn device_code(&self, show: impl Fn(&DeviceCode) + Send + Sync + 'static) -> Arc<UserCredential> {
        UserCredential::new(self.clone(), Flow::Device(Box::new(show)))
    }

    /// Signs in with the browser of this machine: `open` has to open a URL in it, and must not wait. The response of the sign-in service is
    /// received at a port of the loopback address; the application must be registered with `http://localhost` as a redirect URI. It is
    /// waited for up to five minutes.
    pub fn browser(&self, open: impl Fn(&str) + Send + Sync + 'static) -> Arc<UserCredential> {
        UserCredential::new(self.clone(), Flow::Browser(Browser::new(open)))
    }

    /// The scopes of a request, when the client asks for these.
    fn scopes_for(&self, wanted: &[String]) -> Vec<Scope> {
        let own = if self.scopes.is_empty() { wanted } else { &self.scopes };
        let renewal = "offline_access".to_owned();
        own.iter().chain([&renewal]).cloned().map(Scope::new).collect()
    }
}

fn invalid(why: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, why)
}

fn failed(why: impl Into<String>) -> Error {
    Error::new(ErrorKind::Credential, why)
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn")
            .field("client_id", &self.client_id)
            .field("authority", &self.authority.as_str())
            .field("tenant", &self.tenant)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
