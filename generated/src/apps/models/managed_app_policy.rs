// Made from specs by `cargo run -p generator`. Do not edit.

//! [`ManagedAppPolicy`] and the names of its properties.

use crate::apps::models::ManagedAppProtection;
use runtime::model::Additional;
use runtime::query::Property;
use runtime::types::DateTimeOffset;

/// What all policies for managed apps have in common. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta)
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

/// `displayName`
pub const DISPLAY_NAME: Property<ManagedAppPolicy, String> = Property::new(
    "displayName",
);

/// `description`
pub const DESCRIPTION: Property<ManagedAppPolicy, String> = Property::new("description");

/// `createdDateTime`
pub const CREATED_DATE_TIME: Property<ManagedAppPolicy, DateTimeOffset> = Property::new(
    "createdDateTime",
);

/// `lastModifiedDateTime`
pub const LAST_MODIFIED_DATE_TIME: Property<ManagedAppPolicy, DateTimeOffset> = Property::new(
    "lastModifiedDateTime",
);

/// `id`
pub const ID: Property<ManagedAppPolicy, String> = Property::new("id");

/// `version`
pub const VERSION: Property<ManagedAppPolicy, String> = Property::new("version");

runtime::model! {
    ManagedAppPolicy: "microsoft.graph.managedAppPolicy" {
        display_name = "displayName",
        description = "description",
        created_date_time = "createdDateTime",
        last_modified_date_time = "lastModifiedDateTime",
        id = "id",
        version = "version",
    }
}
