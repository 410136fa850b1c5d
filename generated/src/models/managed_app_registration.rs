// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppRegistration`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/managed_app_registration.rs
use crate::apps::models::ManagedAppPolicy;
use runtime::types::DateTimeOffset;

=======
use crate::models::{AnyManagedAppPolicy, ManagedAppPolicy};
use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// The registration of one app of one user with app protection.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-beta).
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

runtime::properties! {
    ManagedAppRegistration {
        CREATED_DATE_TIME: Property<DateTimeOffset> = "createdDateTime",
        LAST_SYNC_DATE_TIME: Property<DateTimeOffset> = "lastSyncDateTime",
        APPLICATION_VERSION: Property<String> = "applicationVersion",
        DEVICE_NAME: Property<String> = "deviceName",
        USER_ID: Property<String> = "userId",
        ID: Property<String> = "id",
        APPLIED_POLICIES: Navigation<ManagedAppPolicy> = "appliedPolicies",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/managed_app_registration.rs
runtime::model! {
    /// The registration of one app of one user with app protection.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-beta)
    pub struct ManagedAppRegistration: "microsoft.graph.managedAppRegistration" {
        /// When the app registered. Read-only.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the app last reported. Read-only.
        pub last_sync_date_time: Option<DateTimeOffset> = "lastSyncDateTime" as LAST_SYNC_DATE_TIME,
        /// Version of the app.
        pub application_version: Option<String> = "applicationVersion" as APPLICATION_VERSION,
        /// Name of the device.
        pub device_name: Option<String> = "deviceName" as DEVICE_NAME,
        /// The id of the user.
        pub user_id: Option<String> = "userId" as USER_ID,
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Policies that the app has taken over.
        pub applied_policies: Option<Vec<ManagedAppPolicy>> =
            "appliedPolicies" to APPLIED_POLICIES<ManagedAppPolicy>,
    }
}
