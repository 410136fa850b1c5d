//! Opening resource data.

use std::fmt;

use aws_lc_rs::{
    cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey},
    hmac,
    rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey},
};
use azure_core::base64;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{Error, ErrorKind, Result};

/// Bytes of an AES block, and so of its initialisation vector.
const BLOCK: usize = 16;

/// The resource of a notification, encrypted with a key that is itself encrypted for the subscription's certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EncryptedContent {
    /// The encrypted resource, in base64.
    pub data: String,
    /// The HMAC-SHA256 of the encrypted resource, in base64.
    pub data_signature: String,
    /// The symmetric key, encrypted by RSA-OAEP, in base64.
    pub data_key: String,
    /// The name that the subscription gave to its certificate: it says which private key to use.
    #[serde(default)]
    pub encryption_certificate_id: Option<String>,
    /// The fingerprint of that certificate.
    #[serde(default)]
    pub encryption_certificate_thumbprint: Option<String>,
}

/// The private key of the certificate that was given to a subscription.
pub struct DecryptionKey(OaepPrivateDecryptingKey);

impl DecryptionKey {
    /// A key in PKCS #8, DER.
    ///
    /// # Errors
    /// `InvalidRequest` when it is not an RSA key of 2048 to 8192 bits in that form.
    pub fn from_pkcs8_der(der: &[u8]) -> Result<Self> {
        let key = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| invalid("not an RSA key in PKCS #8"))?;
        OaepPrivateDecryptingKey::new(key)
            .map(Self)
            .map_err(|_| invalid("not a key for RSA-OAEP"))
    }

    /// A key in PKCS #8, PEM (`-----BEGIN PRIVATE KEY-----`).
    ///
    /// # Errors
    /// `InvalidRequest` when it is not an RSA key in that form.
    pub fn from_pkcs8_pem(pem: &str) -> Result<Self> {
        let (_, rest) = pem
            .split_once("-----BEGIN PRIVATE KEY-----")
            .ok_or_else(|| invalid("no private key in PEM"))?;
        let (text, _) = rest
            .split_once("-----END PRIVATE KEY-----")
            .ok_or_else(|| invalid("a PEM without end"))?;
        let text: String = text.split_whitespace().collect();
        Self::from_pkcs8_der(&base64::decode(text).map_err(|_| invalid("a PEM that is not base64"))?)
    }

    fn unwrap_key(&self, wrapped: &[u8]) -> Result<Vec<u8>> {
        let mut plain = vec![0; self.0.min_output_size()];
        let key = self.0.decrypt(&OAEP_SHA1_MGF1SHA1, wrapped, &mut plain, None);
        key.map(|key| key.to_vec())
            .map_err(|_| refused("its key is not for this certificate"))
    }
}

impl EncryptedContent {
    /// Opens the resource: unwraps the key (RSA-OAEP), checks the signature (HMAC-SHA256), and only then decrypts (AES-256-CBC, PKCS #7).
    ///
    /// # Errors
    /// `Refused` when the key is for another certificate or the signature does not match; `Decode` when what is inside is not `T`.
    pub fn decrypt<T: DeserializeOwned>(&self, key: &DecryptionKey) -> Result<T> {
        let decode = |text: &str| base64::decode(text).map_err(|_| refused("a part of it is not base64"));
        let symmetric = key.unwrap_key(&decode(&self.data_key)?)?;
        let mut data = decode(&self.data)?;
        hmac::verify(
            &hmac::Key::new(hmac::HMAC_SHA256, &symmetric),
            &data,
            &decode(&self.data_signature)?,
        )
        .map_err(|_| refused("its signature does not match"))?;
        let plain = open(&symmetric, &mut data)?;
        serde_json::from_slice(plain).map_err(|_| {
            Error::new(
                ErrorKind::Decode,
                "the encrypted resource has another form than expected",
            )
        })
    }
}

/// The initialisation vector is the beginning of the key.
fn open<'a>(symmetric: &[u8], data: &'a mut [u8]) -> Result<&'a [u8]> {
    let wrong = || refused("its key is not one of AES-256");
    let vector: [u8; BLOCK] = symmetric
        .get(..BLOCK)
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(wrong)?;
    let key = UnboundCipherKey::new(&AES_256, symmetric).map_err(|_| wrong())?;
    let key = PaddedBlockDecryptingKey::cbc_pkcs7(key).map_err(|_| wrong())?;
    let plain = key.decrypt(data, DecryptionContext::Iv128(vector.into()));
    plain
        .map(|plain| &*plain)
        .map_err(|_| refused("it cannot be decrypted"))
}

fn invalid(why: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("the decryption key is {why}"))
}

fn refused(why: &str) -> Error {
    Error::new(ErrorKind::Refused, format!("the notification is not opened: {why}"))
}

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DecryptionKey")
    }
}
