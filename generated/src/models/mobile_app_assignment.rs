// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignment`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/mobile_app_assignment.rs
use crate::apps::models::MobileAppAssignmentSettings;
use crate::shared::models::{DeviceAndAppManagementAssignmentTarget, InstallIntent};
=======
use crate::models::{
    AnyDeviceAndAppManagementAssignmentTarget, AnyMobileAppAssignmentSettings,
    DeviceAndAppManagementAssignmentTarget, InstallIntent, MobileAppAssignmentSettings,
};
use runtime::model::Additional;

/// Assigns an app to users or devices.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobileAppAssignment {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// What the assignment wants. Possible values are: `available`, `required`, `uninstall`,
    /// `availableWithoutEnrollment`.
    pub intent: Option<InstallIntent>,
    /// Whom the app is assigned to.
    pub target: Option<AnyDeviceAndAppManagementAssignmentTarget>,
    /// Settings that depend on the type of app.
    pub settings: Option<AnyMobileAppAssignmentSettings>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MobileAppAssignment {
        ID: Property<String> = "id",
        INTENT: Property<InstallIntent> = "intent",
        TARGET: Property<DeviceAndAppManagementAssignmentTarget> = "target",
        SETTINGS: Property<MobileAppAssignmentSettings> = "settings",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mobile_app_assignment.rs

runtime::model! {
    /// Assigns an app to users or devices.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
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
