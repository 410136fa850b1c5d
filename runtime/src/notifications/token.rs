//! Who sent a notification: the JSON Web Tokens that come with resource data.

use std::{collections::BTreeMap, fmt};

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, de::DeserializeOwned};
use time::OffsetDateTime;

use super::ChangeNotifications;
use crate::{Error, ErrorKind, Result};

/// How far the clocks of the sign-in service and of this machine may be apart, in seconds.
const SKEW: i64 = 300;

/// The keys with which the sign-in service signs, by their ids.
///
/// The service publishes them as a JSON Web Key Set, whose URL is in its OpenID configuration (`jwks_uri`), and changes them now and
/// then. Fetching them, keeping them and fetching them again when a token names an unknown key is the caller's work.
pub struct SigningKeys(BTreeMap<String, RsaPublicKeyComponents<Vec<u8>>>);

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<Key>,
}

#[derive(Deserialize)]
struct Key {
    kid: Option<String>,
    kty: String,
    n: Option<String>,
    e: Option<String>,
}

impl SigningKeys {
    /// Reads a JSON Web Key Set (RFC 7517). Keys that are not RSA, or have no id, are left out.
    ///
    /// # Errors
    /// `InvalidRequest` when it is none, or has no RSA key.
    pub fn from_jwks(json: &[u8]) -> Result<Self> {
        let invalid = |why| Error::new(ErrorKind::InvalidRequest, why);
        let set: KeySet = serde_json::from_slice(json).map_err(|_| invalid("not a JSON Web Key Set"))?;
        let keys: BTreeMap<_, _> = set.keys.into_iter().filter_map(read_key).collect();
        match keys.is_empty() {
            true => Err(invalid("the JSON Web Key Set has no RSA key")),
            false => Ok(Self(keys)),
        }
    }
}

fn read_key(key: Key) -> Option<(String, RsaPublicKeyComponents<Vec<u8>>)> {
    if key.kty != "RSA" {
        return None;
    }
    let n = URL_SAFE_NO_PAD.decode(key.n?).ok()?;
    let e = URL_SAFE_NO_PAD.decode(key.e?).ok()?;
    Some((key.kid?, RsaPublicKeyComponents { n, e }))
}

impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// What the tokens of notifications have to say. The signature (RS256 and nothing else), the times, the audience, the issuer and the
/// sending app are checked.
#[derive(Debug)]
pub struct TokenCheck {
    keys: SigningKeys,
    audience: String,
    issuers: Vec<String>,
    publisher: String,
}

impl TokenCheck {
    /// Tokens for one's own app, whose client id is the `audience`, asked for by the service's app for notifications, whose client id is
    /// the `publisher`. That id and the form of the issuers are in the service's documentation of notifications with resource data;
    /// none is built in. Nothing passes until an [`issuer`](Self::issuer) is named.
    pub fn new(keys: SigningKeys, audience: impl Into<String>, publisher: impl Into<String>) -> Self {
        Self {
            keys,
            audience: audience.into(),
            issuers: Vec::new(),
            publisher: publisher.into(),
        }
    }

    /// Accepts tokens with exactly this issuer, which names the tenant. Several calls add up.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuers.push(issuer.into());
        self
    }

    /// Checks one token as of `now`.
    ///
    /// # Errors
    /// `Refused`, with what is wrong with it; the token is not quoted.
    pub fn check(&self, token: &str, now: OffsetDateTime) -> Result<()> {
        let claims: Claims = read_part(self.signed(token)?)?;
        let now = now.unix_timestamp();
        if claims.exp.saturating_add(SKEW) <= now || claims.nbf.unwrap_or(now).saturating_sub(SKEW) > now {
            return Err(refused("it is not valid at this time"));
        }
        if claims.aud != self.audience {
            return Err(refused("it is for another app"));
        }
        if !self.issuers.contains(&claims.iss) {
            return Err(refused("its issuer is not one of those that are accepted"));
        }
        match claims.appid.or(claims.azp) {
            Some(app) if app == self.publisher => Ok(()),
            _ => Err(refused("another app than the service of notifications asked for it")),
        }
    }

    /// The claims of a token, not decoded, when its signature holds (RFC 7515, section 5.2).
    fn signed<'a>(&self, token: &'a str) -> Result<&'a str> {
        let mut parts = token.rsplitn(2, '.');
        let (Some(signature), Some(message)) = (parts.next(), parts.next()) else {
            return Err(refused("it is no JSON Web Token"));
        };
        let (header, claims) = message
            .split_once('.')
            .ok_or_else(|| refused("it is no JSON Web Token"))?;
        let header: Header = read_part(header)?;
        // the algorithm is ours to choose, not the token's
        if header.alg != "RS256" {
            return Err(refused("it is not signed by RS256"));
        }
        let key = self.keys.0.get(&header.kid);
        let key = key.ok_or_else(|| refused("its key is not in the key set, which may be out of date"))?;
        let signature = URL_SAFE_NO_PAD
            .decode(signature)
            .map_err(|_| refused("its signature is not base64"))?;
        key.verify(&RSA_PKCS1_2048_8192_SHA256, message.as_bytes(), &signature)
            .map_err(|_| refused("its signature does not match"))?;
        Ok(claims)
    }
}

impl ChangeNotifications {
    /// Checks all [`validation_tokens`](Self::validation_tokens) as of `now`: do it before resource data is decrypted. Without resource
    /// data the service sends none, and [`has_client_state`](super::ChangeNotification::has_client_state) is the check.
    ///
    /// # Errors
    /// `Refused` when a token does not pass, or when there is resource data and no token.
    pub fn check_tokens(&self, check: &TokenCheck, now: OffsetDateTime) -> Result<()> {
        let has_data = self.value.iter().any(|one| one.encrypted_content.is_some());
        if has_data && self.validation_tokens.is_empty() {
            return Err(refused("there is none, and there is resource data"));
        }
        self.validation_tokens
            .iter()
            .try_for_each(|token| check.check(token, now))
    }
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: String,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    exp: i64,
    nbf: Option<i64>,
    /// Of tokens of version 1.
    appid: Option<String>,
    /// Of tokens of version 2.
    azp: Option<String>,
}

fn read_part<T: DeserializeOwned>(part: &str) -> Result<T> {
    let bytes = URL_SAFE_NO_PAD.decode(part).ok();
    bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .ok_or_else(|| refused("a part of it cannot be read"))
}

fn refused(why: &str) -> Error {
    Error::new(
        ErrorKind::Refused,
        format!("the validation token is not accepted: {why}"),
    )
}
