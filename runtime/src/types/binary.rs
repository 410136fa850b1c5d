//! `Edm.Binary`

use std::fmt;
use std::ops::Deref;

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::display::Base64Display;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::Invalid;
use super::shared::literal;
use crate::model::{Primitive, PrimitiveType, Scalar};

/// Bytes; on the wire base64 or base64url, padded or not, as they came. Made by a program, they are written as padded base64.
///
/// ```
/// use runtime::types::Binary;
///
/// let bytes: Binary = "_-8".parse()?;
/// assert_eq!(*bytes, [0xff, 0xef]);
/// assert_eq!(bytes.to_string(), "_-8");
/// assert_eq!(Binary::from([0xff, 0xef]).to_string(), "/+8=");
/// # Ok::<(), runtime::types::Invalid>(())
/// ```
#[derive(Clone, Default)]
pub struct Binary {
    bytes: Vec<u8>,
    form: Form,
}

/// How the bytes are written.
#[derive(Clone, Copy, Default)]
enum Form {
    #[default]
    Padded,
    Bare,
    UrlPadded,
    UrlBare,
}

const PADDED: GeneralPurposeConfig = GeneralPurposeConfig::new();
const BARE: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_encode_padding(false)
    .with_decode_padding_mode(DecodePaddingMode::RequireNone);

impl Form {
    const fn engine(self) -> &'static GeneralPurpose {
        const ENGINES: [GeneralPurpose; 4] = [
            GeneralPurpose::new(&STANDARD, PADDED),
            GeneralPurpose::new(&STANDARD, BARE),
            GeneralPurpose::new(&URL_SAFE, PADDED),
            GeneralPurpose::new(&URL_SAFE, BARE),
        ];
        let [padded, bare, url_padded, url_bare] = &ENGINES;
        match self {
            Self::Padded => padded,
            Self::Bare => bare,
            Self::UrlPadded => url_padded,
            Self::UrlBare => url_bare,
        }
    }

    fn of(text: &str) -> Self {
        match (text.contains(['-', '_']), text.len().is_multiple_of(4)) {
            (false, true) => Self::Padded,
            (false, false) => Self::Bare,
            (true, true) => Self::UrlPadded,
            (true, false) => Self::UrlBare,
        }
    }
}

impl Binary {
    /// Reads base64 or base64url.
    ///
    /// # Errors
    /// When the text is neither, or would not be written alike: it has line breaks, or bits after its end.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let form = Form::of(text);
        let bytes = form.engine().decode(text).map_err(|_| Invalid("Edm.Binary"))?;
        Ok(Self { bytes, form })
    }

    /// The bytes, without a copy.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Deref for Binary {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl<T: Into<Vec<u8>>> From<T> for Binary {
    fn from(bytes: T) -> Self {
        Self {
            bytes: bytes.into(),
            form: Form::Padded,
        }
    }
}

impl fmt::Display for Binary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Base64Display::new(&self.bytes, self.form.engine()).fmt(formatter)
    }
}

/// The length only: bytes are pictures, documents and keys.
impl fmt::Debug for Binary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Binary({} bytes)", self.bytes.len())
    }
}

impl PartialEq for Binary {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Binary {}

impl std::hash::Hash for Binary {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

impl std::str::FromStr for Binary {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        Self::parse(text)
    }
}

impl PrimitiveType for Binary {
    fn read(value: Primitive<'_>) -> Option<Self> {
        match value {
            Primitive::Text(text) => Self::parse(text).ok(),
            Primitive::Bytes(bytes) => Some(bytes.into()),
            _ => None,
        }
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Shown(self)
    }
}

literal!(Binary, |binary| format!(
    "binary'{}'",
    Base64Display::new(binary, Form::UrlBare.engine())
));
crate::serde_primitive!(Binary);
