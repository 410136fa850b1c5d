// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentConfiguration`] and the names of its properties.

use crate::models::{
    DeviceEnrollmentLimitConfiguration,
    DeviceEnrollmentPlatformRestrictionsConfiguration, EnrollmentConfigurationAssignment,
};
use runtime::types::DateTimeOffset;

runtime::model! {
    /// What the configurations of device enrollment have in common. It is an abstract type: limits and
    /// platform restrictions derive from it.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta).
    /// Feature `onboarding`.
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
