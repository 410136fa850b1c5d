// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContentFile`] and the names of its properties.

use runtime::types::{Binary, DateTimeOffset};

runtime::model! {
    /// A file of the contents of an app.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontentfile?view=graph-rest-beta).
    /// Feature `apps`.
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
