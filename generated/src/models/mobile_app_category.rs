// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppCategory`] and the names of its properties.

use runtime::types::DateTimeOffset;

<<<<<<< HEAD:generated/src/apps/models/mobile_app_category.rs
=======
/// A category that apps are grouped by.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileAppCategory {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Name of the category.
    pub display_name: Option<String>,
    /// When the category was last changed. Read-only.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MobileAppCategory {
        ID: Property<String> = "id",
        DISPLAY_NAME: Property<String> = "displayName",
        LAST_MODIFIED_DATE_TIME: Property<DateTimeOffset> = "lastModifiedDateTime",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mobile_app_category.rs
runtime::model! {
    /// A category that apps are grouped by.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
    pub struct MobileAppCategory: "microsoft.graph.mobileAppCategory" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Name of the category.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// When the category was last changed. Read-only.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
    }
}
