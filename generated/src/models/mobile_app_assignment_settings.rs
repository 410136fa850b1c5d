// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignmentSettings`] and the names of its properties.

use crate::models::IosStoreAppAssignmentSettings;

runtime::model! {
    /// What the settings of app assignments have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct MobileAppAssignmentSettings: "microsoft.graph.mobileAppAssignmentSettings" {} derived {
        as_ios_store_app_assignment_settings: IosStoreAppAssignmentSettings,
    }
}
