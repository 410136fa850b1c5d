// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContent`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/mobile_app_content.rs
use crate::apps::models::MobileAppContentFile;
=======
use crate::models::MobileAppContentFile;
use runtime::model::Additional;

/// One version of the contents of an app.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-beta).
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
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mobile_app_content.rs

runtime::model! {
    /// One version of the contents of an app.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-beta)
    pub struct MobileAppContent: "microsoft.graph.mobileAppContent" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// The files of this version.
        pub files: Option<Vec<MobileAppContentFile>> = "files" to FILES<MobileAppContentFile>,
    }
}
