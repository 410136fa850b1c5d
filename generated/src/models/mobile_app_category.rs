// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppCategory`] and the names of its properties.

use runtime::types::DateTimeOffset;

runtime::model! {
    /// A category that apps are grouped by.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta).
    /// Feature `apps`.
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
