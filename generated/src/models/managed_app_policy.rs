// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppPolicy`] and the names of its properties.

use crate::models::ManagedAppProtection;
use runtime::types::DateTimeOffset;

runtime::model! {
    /// What all policies for managed apps have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct ManagedAppPolicy: "microsoft.graph.managedAppPolicy" {
        /// Name of the policy.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// What the policy is for.
        pub description: Option<String> = "description" as DESCRIPTION,
        /// When the policy was made. Read-only.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the policy was last changed. Read-only.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Version of the entity.
        pub version: Option<String> = "version" as VERSION,
    } derived {
        as_managed_app_protection: ManagedAppProtection,
    }
}
