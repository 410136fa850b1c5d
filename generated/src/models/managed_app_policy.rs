// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppPolicy`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/managed_app_policy.rs
use crate::apps::models::ManagedAppProtection;
use runtime::types::DateTimeOffset;

=======
use crate::models::ManagedAppProtection;
use runtime::model::Additional;
use runtime::types::DateTimeOffset;

/// What all policies for managed apps have in common. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedAppPolicy {
    /// Name of the policy.
    pub display_name: Option<String>,
    /// What the policy is for.
    pub description: Option<String>,
    /// When the policy was made. Read-only.
    pub created_date_time: Option<DateTimeOffset>,
    /// When the policy was last changed. Read-only.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Version of the entity.
    pub version: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// Any `managedAppPolicy`, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyManagedAppPolicy {
    /// Exactly this type, or a derived one that the documentation does not name; that is kept whole, its
    /// `@odata.type` is in `ManagedAppPolicy::additional`.
    ManagedAppPolicy(Box<ManagedAppPolicy>),
    /// `managedAppProtection`
    ManagedAppProtection(Box<ManagedAppProtection>),
}

runtime::polymorphic! {
    AnyManagedAppPolicy: ManagedAppPolicy {
        ManagedAppProtection,
    }
}

runtime::properties! {
    ManagedAppPolicy {
        DISPLAY_NAME: Property<String> = "displayName",
        DESCRIPTION: Property<String> = "description",
        CREATED_DATE_TIME: Property<DateTimeOffset> = "createdDateTime",
        LAST_MODIFIED_DATE_TIME: Property<DateTimeOffset> = "lastModifiedDateTime",
        ID: Property<String> = "id",
        VERSION: Property<String> = "version",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/managed_app_policy.rs
runtime::model! {
    /// What all policies for managed apps have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta)
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
