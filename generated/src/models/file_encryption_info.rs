// Made from specs by `cargo run -p generator`. Do not edit.

//! [`FileEncryptionInfo`] and the names of its properties.

use runtime::types::Binary;

runtime::model! {
    /// How an uploaded file was encrypted.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-fileencryptioninfo?view=graph-rest-beta).
    /// Feature `apps`.
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
