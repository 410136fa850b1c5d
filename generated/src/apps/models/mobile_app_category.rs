// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppCategory`] and the names of its properties.

use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// A category that apps are grouped by.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
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

runtime::model! {
    MobileAppCategory: "microsoft.graph.mobileAppCategory" {
        id = "id",
        display_name = "displayName",
        last_modified_date_time = "lastModifiedDateTime",
    }
}
