// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppContent`] and the names of its properties.

use crate::models::MobileAppContentFile;

runtime::model! {
    /// One version of the contents of an app.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcontent?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct MobileAppContent: "microsoft.graph.mobileAppContent" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// The files of this version.
        pub files: Option<Vec<MobileAppContentFile>> = "files" to FILES<MobileAppContentFile>,
    }
}
