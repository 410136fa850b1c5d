//! The credential of a user who has signed in, or will.

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use futures::lock::Mutex;
use oauth2::{
    RefreshToken, RequestTokenError, StandardDeviceAuthorizationResponse, TokenResponse, basic::BasicTokenResponse,
};
use time::{Duration, OffsetDateTime};

use super::{DeviceCode, SignIn, browser::Browser, endpoint::sign_in_error, failed};
use crate::{
    Result,
    client::sleep,
    credential::{Wanted, into_core},
};

/// The codes with which the sign-in service says that a refresh token is of no use any more.
const SIGN_IN_AGAIN: [&str; 3] = ["invalid_grant", "interaction_required", "login_required"];

/// How long a token is good of which the service does not say it (RFC 6749, 5.1).
const USUAL_LIFETIME: Duration = Duration::hours(1);

pub(super) enum Flow {
    Device(Box<dyn Fn(&DeviceCode) + Send + Sync>),
    Browser(Browser),
}

/// The credential of a user: signs in when a token is asked for first, and renews it silently afterwards.
///
/// Calls wait while the user signs in. A client that has to be signed in before it is used asks for a token itself
/// (`TokenCredential::get_token`).
pub struct UserCredential {
    sign_in: SignIn,
    flow: Flow,
    /// One sign-in or renewal at a time: a refresh token may be good for one use.
    refresh: Mutex<Option<RefreshToken>>,
}

impl UserCredential {
    pub(super) fn new(sign_in: SignIn, flow: Flow) -> Arc<Self> {
        Arc::new(Self {
            sign_in,
            flow,
            refresh: Mutex::new(None),
        })
    }

    /// Goes on with a sign-in of an earlier run of the program, from the refresh token that was stored then: the user is asked only when the
    /// service no longer takes it.
    pub async fn resume(&self, refresh_token: impl Into<String>) {
        *self.refresh.lock().await = Some(RefreshToken::new(refresh_token.into()));
    }

    /// The refresh token, to be stored as the secret that it is: whoever has it is signed in. `None` before the first sign-in.
    pub async fn refresh_token(&self) -> Option<String> {
        self.refresh.lock().await.as_ref().map(|token| token.secret().clone())
    }

    async fn token(&self, wanted: &Wanted) -> Result<AccessToken> {
        let mut refresh = self.refresh.lock().await;
        let renewed = match refresh.as_ref() {
            Some(known) => self.renew(known, wanted).await?,
            None => None,
        };
        let token = match renewed {
            Some(token) => token,
            None => {
                // a sign-in that fails must not be tried with the old token again
                *refresh = None;
                self.interact(wanted).await?
            }
        };
        if let Some(next) = token.refresh_token() {
            *refresh = Some(next.clone());
        }
        let lifetime = token.expires_in().and_then(|lifetime| lifetime.try_into().ok());
        let expires_on = OffsetDateTime::now_utc() + lifetime.unwrap_or(USUAL_LIFETIME);
        Ok(AccessToken::new(token.access_token().secret().clone(), expires_on))
    }

    /// `None` when the user has to sign in again.
    async fn renew(&self, known: &RefreshToken, wanted: &Wanted) -> Result<Option<BasicTokenResponse>> {
        let (endpoint, http) = (self.sign_in.endpoint()?, self.sign_in.http());
        let mut request = endpoint.exchange_refresh_token(known);
        for scope in self.sign_in.scopes_for(&wanted.scopes) {
            request = request.add_scope(scope);
        }
        if let Some(claims) = &wanted.claims {
            request = request.add_extra_param("claims", claims.clone());
        }
        match request.request_async(&http).await {
            Ok(token) => Ok(Some(token)),
            Err(RequestTokenError::ServerResponse(response)) if SIGN_IN_AGAIN.contains(&response.error().as_ref()) => {
                Ok(None)
            }
            Err(error) => Err(sign_in_error(error)),
        }
    }

    async fn interact(&self, wanted: &Wanted) -> Result<BasicTokenResponse> {
        match &self.flow {
            Flow::Device(show) => self.by_device(show, wanted).await,
            Flow::Browser(browser) => browser.sign_in(&self.sign_in, wanted).await,
        }
    }

    async fn by_device(
        &self,
        show: &(dyn Fn(&DeviceCode) + Send + Sync),
        wanted: &Wanted,
    ) -> Result<BasicTokenResponse> {
        let (endpoint, http) = (self.sign_in.endpoint()?, self.sign_in.http());
        let mut request = endpoint.exchange_device_code();
        request = request.add_scopes(self.sign_in.scopes_for(&wanted.scopes));
        if let Some(claims) = &wanted.claims {
            request = request.add_extra_param("claims", claims.clone());
        }
        let code: StandardDeviceAuthorizationResponse = request.request_async(&http).await.map_err(sign_in_error)?;
        show(&DeviceCode {
            user_code: code.user_code().secret().clone(),
            verification_url: code.verification_uri().to_string(),
            expires_in: code.expires_in(),
        });
        // waits as long as the service says, and longer when it says `slow_down`
        let token = endpoint
            .exchange_device_access_token(&code)
            .request_async(&http, sleep, None);
        token.await.map_err(sign_in_error)
    }
}

#[async_trait]
impl TokenCredential for UserCredential {
    async fn get_token(
        &self,
        scopes: &[&str],
        options: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        if scopes.is_empty() {
            return Err(into_core(failed("no scope is asked for")));
        }
        let wanted = Wanted::new(scopes, options.as_ref());
        drop(options);
        self.token(&wanted).await.map_err(into_core)
    }
}

/// The tokens are left out.
impl fmt::Debug for UserCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserCredential")
            .field("sign_in", &self.sign_in)
            .finish_non_exhaustive()
    }
}
