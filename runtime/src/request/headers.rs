//! What may be a header.

use crate::{Error, ErrorKind, Result};

/// RFC 9110, sections 5.1 and 5.5: a token, and visible characters, blanks and tabs. A line break would start another header.
pub(crate) fn check(name: &str, value: &str) -> Result<()> {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        return Err(Error::new(
            ErrorKind::InvalidRequest,
            format!("{name:?} is not the name of a header"),
        ));
    }
    if !value.chars().all(|c| c == '\t' || (' '..='~').contains(&c)) {
        // the value may be a secret: it is not quoted
        return Err(Error::new(
            ErrorKind::InvalidRequest,
            format!("the value of header `{name}` has a character that headers cannot have"),
        ));
    }
    Ok(())
}
