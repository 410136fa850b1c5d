// Made from specs by `cargo run -p generator`. Do not edit.

//! [`FileEncryptionInfo`] and the names of its properties.

use runtime::types::Binary;

<<<<<<< HEAD:generated/src/apps/models/file_encryption_info.rs
=======
/// How an uploaded file was encrypted.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-beta).
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

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/file_encryption_info.rs
runtime::model! {
    /// How an uploaded file was encrypted.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-beta)
    pub struct FileEncryptionInfo: "microsoft.graph.fileEncryptionInfo" {
        /// The key.
        pub encryption_key: Option<Binary> = "encryptionKey" as ENCRYPTION_KEY,
        /// The initialization vector.
        pub initialization_vector: Option<Binary> = "initializationVector" as INITIALIZATION_VECTOR,
        /// The message authentication code.
        pub mac: Option<Binary> = "mac" as MAC,
        /// The key of the authentication code.
        pub mac_key: Option<Binary> = "macKey" as MAC_KEY,
        /// Name of the encryption profile.
        pub profile_identifier: Option<String> = "profileIdentifier" as PROFILE_IDENTIFIER,
        /// Digest of the file before encryption.
        pub file_digest: Option<Binary> = "fileDigest" as FILE_DIGEST,
        /// Algorithm of the digest.
        pub file_digest_algorithm: Option<String> = "fileDigestAlgorithm" as FILE_DIGEST_ALGORITHM,
    }
}
