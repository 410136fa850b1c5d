//! The bearer token, on the configured host only.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use azure_core::{
    base64,
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    http::{
        ClientMethodOptions, Context, Request, Url,
        headers::Headers,
        policies::{Policy, PolicyResult},
    },
    time::Duration,
};
use time::OffsetDateTime;

use super::{redirect::end_of_pipeline, same_origin};
use crate::header;

/// A token is renewed this long before it expires.
const REFRESH_BEFORE: Duration = Duration::minutes(5);

/// Claims that the service demands of the next token (docs/protocol.md, Errors).
///
/// It is in the `Context` of the credential's `get_token` options when a call was answered with a claims challenge:
/// `options.method_options.context.value::<ClaimsChallenge>()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimsChallenge(pub String);

/// In the `Context` of a call that must not carry the token even at the service origin: an upload session's URL is its own permission.
#[derive(Debug)]
pub(crate) struct WithoutToken;

/// Adds the token to requests to one origin and takes any `Authorization` away from all others.
///
/// On 401, and on 403 with a claims challenge, it asks the credential once for a new token. azure_core's policy has no notion of a
/// host, keeps its token on a 403, and hands the credential no claims; docs/decisions.md shows where.
#[derive(Debug)]
pub(crate) struct Token {
    service_origin: Url,
    scope: String,
    credential: Arc<dyn TokenCredential>,
    cached: Mutex<Option<AccessToken>>,
    renewal: futures::lock::Mutex<()>,
}

impl Token {
    pub(crate) fn new(service_origin: Url, scope: String, credential: Arc<dyn TokenCredential>) -> Self {
        Self {
            service_origin,
            scope,
            credential,
            cached: Mutex::new(None),
            renewal: futures::lock::Mutex::new(()),
        }
    }

    async fn authorize(&self, ctx: &Context<'_>, request: &mut Request) -> azure_core::Result<()> {
        let token = match self
            .challenged(ctx)
            .await
            .or_else(|| self.cached(|token| !is_old(token)))
        {
            Some(token) => token,
            None => self.renew(ctx).await?,
        };
        request.insert_header(header::AUTHORIZATION, format!("Bearer {}", token.token.secret()));
        Ok(())
    }

    /// A new token for a call that is known to need further claims. Without one, the response of the service says more than a failure here.
    async fn challenged(&self, ctx: &Context<'_>) -> Option<AccessToken> {
        ctx.value::<ClaimsChallenge>()?;
        self.fetch(ctx.to_owned()).await.ok()
    }

    /// One call renews, the others wait for it. A token that is old but not yet expired serves when the credential fails.
    async fn renew(&self, ctx: &Context<'_>) -> azure_core::Result<AccessToken> {
        let _only_one = self.renewal.lock().await;
        if let Some(token) = self.cached(|token| !is_old(token)) {
            return Ok(token);
        }
        match self.fetch(ctx.to_owned()).await {
            Ok(token) => Ok(token),
            Err(error) => self
                .cached(|token| token.expires_on > OffsetDateTime::now_utc())
                .ok_or(error),
        }
    }

    async fn fetch(&self, context: Context<'static>) -> azure_core::Result<AccessToken> {
        let options = TokenRequestOptions {
            method_options: ClientMethodOptions { context },
        };
        let token = self
            .credential
            .get_token(&[&self.scope], Some(options))
            .await
            .map_err(as_credential_error)?;
        self.store(Some(token.clone()));
        Ok(token)
    }

    fn cached(&self, usable: impl FnOnce(&AccessToken) -> bool) -> Option<AccessToken> {
        let cached = self.cached.lock().unwrap_or_else(PoisonError::into_inner);
        cached.as_ref().filter(|token| usable(token)).cloned()
    }

    fn store(&self, token: Option<AccessToken>) {
        *self.cached.lock().unwrap_or_else(PoisonError::into_inner) = token;
    }
}

#[async_trait]
impl Policy for Token {
    async fn send(&self, ctx: &Context, request: &mut Request, next: &[Arc<dyn Policy>]) -> PolicyResult {
        let Some((first, rest)) = next.split_first() else {
            return Err(end_of_pipeline());
        };
        if ctx.value::<WithoutToken>().is_some() || !same_origin(request.url(), &self.service_origin) {
            request.headers_mut().remove(header::AUTHORIZATION);
            return first.send(ctx, request, rest).await;
        }
        self.authorize(ctx, request).await?;
        let response = first.send(ctx, request, rest).await?;
        let claims = claims_challenge(response.headers());
        let retry = match u16::from(response.status()) {
            401 => true,
            403 => claims.is_some(),
            _ => false,
        };
        if !retry {
            return Ok(response);
        }
        self.store(None);
        let context = match claims {
            Some(claims) => ctx.to_owned().with_value(ClaimsChallenge(claims)),
            None => ctx.to_owned(),
        };
        // the service's own response says more than the credential's failure to do better
        let Ok(token) = self.fetch(context).await else {
            return Ok(response);
        };
        let value = format!("Bearer {}", token.token.secret());
        if header::get(request.headers(), header::AUTHORIZATION) == Some(value.as_str()) {
            return Ok(response);
        }
        request.insert_header(header::AUTHORIZATION, value);
        request.body_mut().reset().await?;
        first.send(ctx, request, rest).await
    }
}

/// A credential may fail with any kind; the caller must be able to distinguish it from a failure of the service.
fn as_credential_error(error: azure_core::Error) -> azure_core::Error {
    azure_core::Error::with_error(
        azure_core::error::ErrorKind::Credential,
        error,
        "the credential gave no token",
    )
}

fn is_old(token: &AccessToken) -> bool {
    token.expires_on <= OffsetDateTime::now_utc() + REFRESH_BEFORE
}

/// The decoded `claims` of `WWW-Authenticate: Bearer …, error="insufficient_claims", claims="<base64>"`.
pub(crate) fn claims_challenge(headers: &Headers) -> Option<String> {
    let challenge = header::get(headers, header::WWW_AUTHENTICATE)?;
    let lower = challenge.to_ascii_lowercase();
    let start = lower
        .match_indices("claims=")
        .map(|(at, name)| (at, at + name.len()))
        .find_map(|(at, end)| {
            let before = lower.get(..at)?.chars().next_back();
            before.is_none_or(|c| c == ' ' || c == ',').then_some(end)
        })?;
    let value = challenge.get(start..)?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => value.split([',', ' ']).next()?,
    };
    let decoded = base64::decode(value)
        .or_else(|_| base64::decode_url_safe(value.trim_end_matches('=')))
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok());
    Some(decoded.unwrap_or_else(|| value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_found_and_decoded() {
        let mut headers = Headers::new();
        headers.insert(
            header::WWW_AUTHENTICATE,
            r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==", x="1""#,
        );
        assert_eq!(claims_challenge(&headers).as_deref(), Some(r#"{"a":1}"#));
        headers.insert(header::WWW_AUTHENTICATE, r#"Bearer error="insufficient_claims""#);
        assert_eq!(claims_challenge(&headers), None);
    }
}
