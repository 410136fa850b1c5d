// Made from specs by `cargo run -p generator`. Do not edit.

//! [`FileEncryptionInfo`] and the names of its properties.

use runtime::model::Additional;
use runtime::types::Binary;

/// How an uploaded file was encrypted.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileEncryptionInfo {
    /// The key.
    pub encryption_key: Option<Binary>,
    /// The initialization vector.
    pub initialization_vector: Option<Binary>,
    /// The message authentication code.
    pub mac: Option<Binary>,
    /// The key of the authentication code.
    pub mac_key: Option<Binary>,
    /// Name of the encryption profile.
    pub profile_identifier: Option<String>,
    /// Digest of the file before encryption.
    pub file_digest: Option<Binary>,
    /// Algorithm of the digest.
    pub file_digest_algorithm: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    FileEncryptionInfo {
        ENCRYPTION_KEY: Property<Binary> = "encryptionKey",
        INITIALIZATION_VECTOR: Property<Binary> = "initializationVector",
        MAC: Property<Binary> = "mac",
        MAC_KEY: Property<Binary> = "macKey",
        PROFILE_IDENTIFIER: Property<String> = "profileIdentifier",
        FILE_DIGEST: Property<Binary> = "fileDigest",
        FILE_DIGEST_ALGORITHM: Property<String> = "fileDigestAlgorithm",
    }
}

runtime::model! {
    FileEncryptionInfo: "microsoft.graph.fileEncryptionInfo" {
        encryption_key = "encryptionKey",
        initialization_vector = "initializationVector",
        mac = "mac",
        mac_key = "macKey",
        profile_identifier = "profileIdentifier",
        file_digest = "fileDigest",
        file_digest_algorithm = "fileDigestAlgorithm",
    }
}
