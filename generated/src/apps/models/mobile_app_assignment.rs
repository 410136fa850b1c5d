// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignment`] and the names of its properties.

use crate::apps::models::{AnyMobileAppAssignmentSettings, MobileAppAssignmentSettings};
use crate::shared::models::{
    AnyDeviceAndAppManagementAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
    InstallIntent,
};
use runtime::model::Additional;

/// Assigns an app to users or devices.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
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

runtime::model! {
    MobileAppAssignment: "microsoft.graph.mobileAppAssignment" {
        id = "id",
        intent = "intent",
        target = "target",
        settings = "settings",
    }
}
