// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MobileAppAssignment`] and the names of its properties.

use crate::apps::models::{AnyMobileAppAssignmentSettings, MobileAppAssignmentSettings};
use crate::shared::models::{
    AnyDeviceAndAppManagementAssignmentTarget, DeviceAndAppManagementAssignmentTarget,
    InstallIntent,
};
use runtime::model::Additional;
use runtime::query::Property;

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

/// `id`
pub const ID: Property<MobileAppAssignment, String> = Property::new("id");

/// `intent`
pub const INTENT: Property<MobileAppAssignment, InstallIntent> = Property::new("intent");

/// `target`
pub const TARGET: Property<
    MobileAppAssignment,
    DeviceAndAppManagementAssignmentTarget,
> = Property::new("target");

/// `settings`
pub const SETTINGS: Property<MobileAppAssignment, MobileAppAssignmentSettings> = Property::new(
    "settings",
);

runtime::model! {
    MobileAppAssignment: "microsoft.graph.mobileAppAssignment" {
        id = "id",
        intent = "intent",
        target = "target",
        settings = "settings",
    }
}
