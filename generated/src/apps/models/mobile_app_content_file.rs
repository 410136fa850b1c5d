// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContentFile`] and the names of its properties.

use runtime::model::Additional;
use runtime::types::{Binary, DateTimeOffset};

/// A file of the contents of an app.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileAppContentFile {
    /// Address to upload to, signed for a limited time. Read-only.
    pub azure_storage_uri: Option<String>,
    /// When the address stops working. Read-only.
    pub azure_storage_uri_expiration_date_time: Option<DateTimeOffset>,
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Whether the upload is complete. Read-only.
    pub is_committed: Option<bool>,
    /// When the file was announced. Read-only.
    pub created_date_time: Option<DateTimeOffset>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size before encryption, in bytes.
    pub size: Option<i64>,
    /// Size after encryption, in bytes.
    pub size_encrypted: Option<i64>,
    /// The manifest of the package.
    pub manifest: Option<Binary>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MobileAppContentFile {
        AZURE_STORAGE_URI: Property<String> = "azureStorageUri",
        AZURE_STORAGE_URI_EXPIRATION_DATE_TIME: Property<DateTimeOffset> =
            "azureStorageUriExpirationDateTime",
        ID: Property<String> = "id",
        IS_COMMITTED: Property<bool> = "isCommitted",
        CREATED_DATE_TIME: Property<DateTimeOffset> = "createdDateTime",
        NAME: Property<String> = "name",
        SIZE: Property<i64> = "size",
        SIZE_ENCRYPTED: Property<i64> = "sizeEncrypted",
        MANIFEST: Property<Binary> = "manifest",
    }
}

runtime::model! {
    MobileAppContentFile: "microsoft.graph.mobileAppContentFile" {
        azure_storage_uri = "azureStorageUri",
        azure_storage_uri_expiration_date_time = "azureStorageUriExpirationDateTime",
        id = "id",
        is_committed = "isCommitted",
        created_date_time = "createdDateTime",
        name = "name",
        size = "size",
        size_encrypted = "sizeEncrypted",
        manifest = "manifest",
    }
}
