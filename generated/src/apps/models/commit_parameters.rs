// Made from specs by `cargo run -p generator`. Do not edit.

//! [`CommitParameters`] and the names of its properties.

use crate::apps::models::FileEncryptionInfo;
use runtime::model::Additional;
use runtime::query::Property;

/// The parameters of `commit`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommitParameters {
    /// How the file was encrypted.
    pub file_encryption_info: Option<FileEncryptionInfo>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `fileEncryptionInfo`
pub const FILE_ENCRYPTION_INFO: Property<CommitParameters, FileEncryptionInfo> = Property::new(
    "fileEncryptionInfo",
);

runtime::model! {
    CommitParameters: "" {
        file_encryption_info = "fileEncryptionInfo",
    }
}
