//! From a folder to its pages: which files, which kind, which version.

use serde::Serialize;

/// The version of the API that a page describes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum ApiVersion {
    /// `v1.0`.
    #[default]
    #[serde(rename = "v1.0")]
    V1,
    /// `beta`.
    #[serde(rename = "beta")]
    Beta,
}
