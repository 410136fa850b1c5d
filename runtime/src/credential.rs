//! Credentials of a program that has its tokens already, or knows how to get them.
//!
//! Any [`TokenCredential`] of `azure_core` is a credential of a client; those here are for what no library of credentials covers. Signing a
//! user in is in `sign_in` (feature `sign-in`).

use std::{fmt, sync::Arc};

use async_trait::async_trait;
use azure_core::credentials::{AccessToken, TokenCredential, TokenRequestOptions};
use futures::future::BoxFuture;
use time::{Duration, OffsetDateTime};

use crate::{ClaimsChallenge, Error, Result};

/// How long a token of unknown lifetime is taken to be good; a service that refuses it before makes the client ask again.
const UNKNOWN_LIFETIME: Duration = Duration::hours(1);

/// A credential whose token is always this one, e.g. one that a gateway or a test gave. When it expires, calls fail with `Unauthorized`.
///
/// ```
/// # use runtime::{Client, credential::fixed_token};
/// let client = Client::new(fixed_token("eyJ0…"))?;
/// # Ok::<_, runtime::Error>(())
/// ```
pub fn fixed_token(token: impl Into<String>) -> Arc<dyn TokenCredential> {
    let token = token.into();
    from_fn(move |_| {
        let token = AccessToken::new(token.clone(), OffsetDateTime::now_utc() + UNKNOWN_LIFETIME);
        async { Ok(token) }
    })
}

/// A credential that asks a function for each new token, e.g. one that exchanges the token of the caller's own user (on behalf of), or reads
/// it from another process. The client keeps the token until five minutes before it expires.
///
/// ```
/// # use runtime::{Client, credential::from_fn, external::azure_core::credentials::AccessToken};
/// # async fn exchange(_: Vec<String>) -> runtime::Result<AccessToken> { unimplemented!() }
/// let client = Client::new(from_fn(async |wanted| exchange(wanted.scopes).await))?;
/// # Ok::<_, runtime::Error>(())
/// ```
pub fn from_fn<F, R>(get_token: F) -> Arc<dyn TokenCredential>
where
    F: Fn(Wanted) -> R + Send + Sync + 'static,
    R: Future<Output = Result<AccessToken>> + Send + 'static,
{
    Arc::new(FromFn(Box::new(move |wanted| Box::pin(get_token(wanted)))))
}

/// The token that a client asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wanted {
    /// What it must be good for: `<root>/.default` of the client's cloud.
    pub scopes: Vec<String>,
    /// Claims that the service demanded of it (a claims challenge), as JSON.
    pub claims: Option<String>,
}

impl Wanted {
    pub(crate) fn new(scopes: &[&str], options: Option<&TokenRequestOptions<'_>>) -> Self {
        let challenge = options.and_then(|options| options.method_options.context.value::<ClaimsChallenge>());
        Self {
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            claims: challenge.map(|challenge| challenge.0.clone()),
        }
    }
}

type GetToken = dyn Fn(Wanted) -> BoxFuture<'static, Result<AccessToken>> + Send + Sync;

struct FromFn(Box<GetToken>);

impl fmt::Debug for FromFn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn")
    }
}

#[async_trait]
impl TokenCredential for FromFn {
    async fn get_token(
        &self,
        scopes: &[&str],
        options: Option<TokenRequestOptions<'_>>,
    ) -> azure_core::Result<AccessToken> {
        let wanted = Wanted::new(scopes, options.as_ref());
        drop(options);
        (self.0)(wanted).await.map_err(into_core)
    }
}

/// As the trait of azure_core wants it.
pub(crate) fn into_core(error: Error) -> azure_core::Error {
    azure_core::Error::new(azure_core::error::ErrorKind::Credential, error)
}

#[cfg(test)]
mod tests {
    use futures::executor::block_on;

    use super::*;
    use crate::ErrorKind;

    #[test]
    fn a_function_is_asked_for_what_the_client_wants_and_its_error_is_kept() {
        let credential = from_fn(async |wanted| match wanted.scopes.as_slice() {
            [scope] if scope == "a" => Ok(AccessToken::new("t", OffsetDateTime::now_utc())),
            _ => Err(Error::new(ErrorKind::Credential, "no such scope")),
        });
        let token = |scope| block_on(credential.get_token(&[scope], None));
        assert_eq!(
            token("a").map(|token| token.token.secret().to_owned()).ok().as_deref(),
            Some("t")
        );
        let error = token("b").map_err(crate::client::from_core).err();
        assert_eq!(error.as_ref().and_then(Error::message), Some("no such scope"));
        assert!(!format!("{:?}", fixed_token("secret")).contains("secret"));
    }
}
