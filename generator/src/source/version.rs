//! Which version of the API a page describes.

use serde::{Deserialize, Serialize};

/// The version of the API that a page describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ApiVersion {
    /// `v1.0`.
    #[default]
    #[serde(rename = "v1.0")]
    V1,
    /// `beta`.
    #[serde(rename = "beta")]
    Beta,
}

impl ApiVersion {
    /// As it is in URLs and folder names: `v1.0` or `beta`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }
}

/// The version of the page `file`: a folder of that name, else the urls in its text.
pub(super) fn of_page(file: &str, text: &str) -> Option<ApiVersion> {
    file.split('/').rev().find_map(of_folder).or_else(|| of_urls(text))
}

/// The version that the name of a folder says: `beta`, `v1.0`, `v1.0-2021-07`.
pub(super) fn of_folder(name: &str) -> Option<ApiVersion> {
    let named = |version: &str| {
        name.strip_prefix(version)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.'))
    };
    if named("v1.0") {
        Some(ApiVersion::V1)
    } else if named("beta") {
        Some(ApiVersion::Beta)
    } else {
        None
    }
}

/// The version that occurs first in a URL of the service.
fn of_urls(text: &str) -> Option<ApiVersion> {
    text.match_indices("graph.microsoft.com/")
        .find_map(|(at, host)| of_folder(text.get(at + host.len()..)?.split(['/', '?', ' ', '\n']).next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_tells_before_urls_do() {
        let text = "GET https://graph.microsoft.com/beta/me";
        assert_eq!(of_page("v1.0/api/me.md", text), Some(ApiVersion::V1));
        assert_eq!(of_page("api/me.md", text), Some(ApiVersion::Beta));
        assert_eq!(of_page("api/me.md", "GET /me"), None);
    }

    #[test]
    fn a_name_that_only_begins_alike_is_no_version() {
        assert_eq!(of_folder("betamax"), None);
        assert_eq!(of_folder("v1.0.1"), None);
        assert_eq!(of_folder("beta-2017-01-intune"), Some(ApiVersion::Beta));
    }
}
