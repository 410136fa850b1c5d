// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContentFileCommitParameters`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/mobile_app_content_file_commit_parameters.rs
use crate::apps::models::FileEncryptionInfo;
=======
use crate::models::FileEncryptionInfo;
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
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mobile_app_content_file_commit_parameters.rs

runtime::model! {
    /// The parameters of `commit`.
    pub struct MobileAppContentFileCommitParameters: "" {
        /// How the file was encrypted.
        pub file_encryption_info: Option<FileEncryptionInfo> =
            "fileEncryptionInfo" as FILE_ENCRYPTION_INFO,
    }
}
