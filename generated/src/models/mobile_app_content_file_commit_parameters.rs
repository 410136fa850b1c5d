// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContentFileCommitParameters`] and the names of its properties.

use crate::models::FileEncryptionInfo;

runtime::model! {
    /// The parameters of `commit`. Feature `apps`.
    pub struct MobileAppContentFileCommitParameters: "" {
        /// How the file was encrypted.
        pub file_encryption_info: Option<FileEncryptionInfo> =
            "fileEncryptionInfo" as FILE_ENCRYPTION_INFO,
    }
}
