//! Signing in with the browser of this machine: authorization code with PKCE (RFC 7636, RFC 8252).

use std::time::Duration;

use futures::future::{Either, select};
use oauth2::{AuthorizationCode, CsrfToken, PkceCodeChallenge, RedirectUrl, basic::BasicTokenResponse};

use super::{SignIn, endpoint::sign_in_error, failed, invalid, loopback::Loopback};
use crate::{Result, client::sleep, credential::Wanted};

/// How long a user has for signing in.
const PATIENCE: Duration = Duration::from_secs(300);

pub(super) struct Browser {
    open: Box<dyn Fn(&str) + Send + Sync>,
}

impl Browser {
    pub(super) fn new(open: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self { open: Box::new(open) }
    }

    pub(super) async fn sign_in(&self, sign_in: &SignIn, wanted: &Wanted) -> Result<BasicTokenResponse> {
        let loopback = Loopback::bind().await?;
        let redirect = RedirectUrl::new(loopback.url()?).map_err(|_| invalid("the redirect URI is no URL"))?;
        let endpoint = sign_in.endpoint()?.set_redirect_uri(redirect);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = endpoint
            .authorize_url(CsrfToken::new_random)
            .set_pkce_challenge(challenge);
        for scope in sign_in.scopes_for(&wanted.scopes) {
            request = request.add_scope(scope);
        }
        if let Some(claims) = &wanted.claims {
            request = request.add_extra_param("claims", claims.clone());
        }
        let (url, state) = request.url();
        (self.open)(url.as_str());
        let code = std::pin::pin!(loopback.code(state.secret()));
        let code = match select(code, std::pin::pin!(sleep(PATIENCE))).await {
            Either::Left((code, _)) => code?,
            Either::Right(_) => return Err(failed(format!("the user did not sign in within {PATIENCE:?}"))),
        };
        let http = sign_in.http();
        let exchange = endpoint
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(verifier);
        exchange.request_async(&http).await.map_err(sign_in_error)
    }
}
