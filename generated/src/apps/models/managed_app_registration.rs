// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppRegistration`] and the names of its properties.

use crate::apps::models::{AnyManagedAppPolicy, ManagedAppPolicy};
use runtime::model::Additional;
use runtime::query::{Navigation, Property};
use runtime::types::DateTimeOffset;

/// The registration of one app of one user with app protection.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedAppRegistration {
    /// When the app registered. Read-only.
    pub created_date_time: Option<DateTimeOffset>,
    /// When the app last reported. Read-only.
    pub last_sync_date_time: Option<DateTimeOffset>,
    /// Version of the app.
    pub application_version: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// The id of the user.
    pub user_id: Option<String>,
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Policies that the app has taken over.
    pub applied_policies: Option<Vec<AnyManagedAppPolicy>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `createdDateTime`
pub const CREATED_DATE_TIME: Property<ManagedAppRegistration, DateTimeOffset> = Property::new(
    "createdDateTime",
);

/// `lastSyncDateTime`
pub const LAST_SYNC_DATE_TIME: Property<ManagedAppRegistration, DateTimeOffset> = Property::new(
    "lastSyncDateTime",
);

/// `applicationVersion`
pub const APPLICATION_VERSION: Property<ManagedAppRegistration, String> = Property::new(
    "applicationVersion",
);

/// `deviceName`
pub const DEVICE_NAME: Property<ManagedAppRegistration, String> = Property::new(
    "deviceName",
);

/// `userId`
pub const USER_ID: Property<ManagedAppRegistration, String> = Property::new("userId");

/// `id`
pub const ID: Property<ManagedAppRegistration, String> = Property::new("id");

/// `appliedPolicies`
pub const APPLIED_POLICIES: Navigation<ManagedAppRegistration, ManagedAppPolicy> = Navigation::new(
    "appliedPolicies",
);

runtime::model! {
    ManagedAppRegistration: "microsoft.graph.managedAppRegistration" {
        created_date_time = "createdDateTime",
        last_sync_date_time = "lastSyncDateTime",
        application_version = "applicationVersion",
        device_name = "deviceName",
        user_id = "userId",
        id = "id",
        applied_policies = "appliedPolicies",
    }
}
