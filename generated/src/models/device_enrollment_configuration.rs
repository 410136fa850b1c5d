// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfiguration`] and the names of its properties.

use crate::models::{
    DeviceEnrollmentLimitConfiguration,
    DeviceEnrollmentPlatformRestrictionsConfiguration, EnrollmentConfigurationAssignment,
};
use runtime::types::DateTimeOffset;

<<<<<<< HEAD:generated/src/onboarding/models/device_enrollment_configuration.rs
=======
/// What the configurations of device enrollment have in common. It is an abstract type: limits and
/// platform restrictions derive from it.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceEnrollmentConfiguration {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// Name of the configuration.
    pub display_name: Option<String>,
    /// What the configuration is for.
    pub description: Option<String>,
    /// Rank among the configurations of a user: the lowest number wins. Read-only.
    pub priority: Option<i32>,
    /// When the configuration was made. Read-only.
    pub created_date_time: Option<DateTimeOffset>,
    /// When the configuration was last changed. Read-only.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Counts the changes of the configuration. Read-only.
    pub version: Option<i32>,
    /// Whom the configuration applies to.
    pub assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// Any `deviceEnrollmentConfiguration`, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyDeviceEnrollmentConfiguration {
    /// Exactly this type, or a derived one that the documentation does not name; that is kept whole, its
    /// `@odata.type` is in `DeviceEnrollmentConfiguration::additional`.
    DeviceEnrollmentConfiguration(Box<DeviceEnrollmentConfiguration>),
    /// `deviceEnrollmentLimitConfiguration`
    DeviceEnrollmentLimitConfiguration(Box<DeviceEnrollmentLimitConfiguration>),
    /// `deviceEnrollmentPlatformRestrictionsConfiguration`
    DeviceEnrollmentPlatformRestrictionsConfiguration(
        Box<DeviceEnrollmentPlatformRestrictionsConfiguration>,
    ),
}

runtime::polymorphic! {
    AnyDeviceEnrollmentConfiguration: DeviceEnrollmentConfiguration {
        DeviceEnrollmentLimitConfiguration,
        DeviceEnrollmentPlatformRestrictionsConfiguration,
    }
}

runtime::properties! {
    DeviceEnrollmentConfiguration {
        ID: Property<String> = "id",
        DISPLAY_NAME: Property<String> = "displayName",
        DESCRIPTION: Property<String> = "description",
        PRIORITY: Property<i32> = "priority",
        CREATED_DATE_TIME: Property<DateTimeOffset> = "createdDateTime",
        LAST_MODIFIED_DATE_TIME: Property<DateTimeOffset> = "lastModifiedDateTime",
        VERSION: Property<i32> = "version",
        ASSIGNMENTS: Navigation<EnrollmentConfigurationAssignment> = "assignments",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/device_enrollment_configuration.rs
runtime::model! {
    /// What the configurations of device enrollment have in common. It is an abstract type: limits and
    /// platform restrictions derive from it.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta)
    pub struct DeviceEnrollmentConfiguration: "microsoft.graph.deviceEnrollmentConfiguration" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// Name of the configuration.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// What the configuration is for.
        pub description: Option<String> = "description" as DESCRIPTION,
        /// Rank among the configurations of a user: the lowest number wins. Read-only.
        pub priority: Option<i32> = "priority" as PRIORITY,
        /// When the configuration was made. Read-only.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the configuration was last changed. Read-only.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Counts the changes of the configuration. Read-only.
        pub version: Option<i32> = "version" as VERSION,
        /// Whom the configuration applies to.
        pub assignments: Option<Vec<EnrollmentConfigurationAssignment>> =
            "assignments" to ASSIGNMENTS<EnrollmentConfigurationAssignment>,
    } derived {
        as_device_enrollment_limit_configuration: DeviceEnrollmentLimitConfiguration,
        as_device_enrollment_platform_restrictions_configuration:
            DeviceEnrollmentPlatformRestrictionsConfiguration,
    }
}
