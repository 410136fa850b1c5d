// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContent`] and the names of its properties.

use crate::apps::models::MobileAppContentFile;
use runtime::model::Additional;

/// One version of the contents of an app.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileAppContent {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// The files of this version.
    pub files: Option<Vec<MobileAppContentFile>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MobileAppContent {
        ID: Property<String> = "id",
        FILES: Navigation<MobileAppContentFile> = "files",
    }
}

runtime::model! {
    MobileAppContent: "microsoft.graph.mobileAppContent" {
        id = "id",
        files = "files",
    }
}
