// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContentFileCommitParameters`] and the names of its properties.

use crate::apps::models::FileEncryptionInfo;
use runtime::model::Additional;

/// The parameters of `commit`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileAppContentFileCommitParameters {
    /// How the file was encrypted.
    pub file_encryption_info: Option<FileEncryptionInfo>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MobileAppContentFileCommitParameters {
        FILE_ENCRYPTION_INFO: Property<FileEncryptionInfo> = "fileEncryptionInfo",
    }
}

runtime::model! {
    MobileAppContentFileCommitParameters: "" {
        file_encryption_info = "fileEncryptionInfo",
    }
}
