// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignment`] and the names of its properties.

use crate::models::{
    DeviceAndAppManagementAssignmentTarget, InstallIntent, MobileAppAssignmentSettings,
};

runtime::model! {
    /// Assigns an app to users or devices.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct MobileAppAssignment: "microsoft.graph.mobileAppAssignment" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// What the assignment wants. Possible values are: `available`, `required`, `uninstall`,
        /// `availableWithoutEnrollment`.
        pub intent: Option<InstallIntent> = "intent" as INTENT,
        /// Whom the app is assigned to.
        pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>> =
            "target" of TARGET<DeviceAndAppManagementAssignmentTarget>,
        /// Settings that depend on the type of app.
        pub settings: Option<Box<MobileAppAssignmentSettings>> =
            "settings" of SETTINGS<MobileAppAssignmentSettings>,
    }
}
