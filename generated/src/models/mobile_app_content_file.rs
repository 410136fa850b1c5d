// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContentFile`] and the names of its properties.

use runtime::types::{Binary, DateTimeOffset};

<<<<<<< HEAD:generated/src/apps/models/mobile_app_content_file.rs
=======
/// A file of the contents of an app.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta).
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

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mobile_app_content_file.rs
runtime::model! {
    /// A file of the contents of an app.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta)
    pub struct MobileAppContentFile: "microsoft.graph.mobileAppContentFile" {
        /// Address to upload to, signed for a limited time. Read-only.
        pub azure_storage_uri: Option<String> = "azureStorageUri" as AZURE_STORAGE_URI,
        /// When the address stops working. Read-only.
        pub azure_storage_uri_expiration_date_time: Option<DateTimeOffset> =
            "azureStorageUriExpirationDateTime" as AZURE_STORAGE_URI_EXPIRATION_DATE_TIME,
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Whether the upload is complete. Read-only.
        pub is_committed: Option<bool> = "isCommitted" as IS_COMMITTED,
        /// When the file was announced. Read-only.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// Name of the file.
        pub name: Option<String> = "name" as NAME,
        /// Size before encryption, in bytes.
        pub size: Option<i64> = "size" as SIZE,
        /// Size after encryption, in bytes.
        pub size_encrypted: Option<i64> = "sizeEncrypted" as SIZE_ENCRYPTED,
        /// The manifest of the package.
        pub manifest: Option<Binary> = "manifest" as MANIFEST,
    }
}
