// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentLimitConfiguration`] and the names of its properties.

use crate::models::EnrollmentConfigurationAssignment;
use runtime::types::DateTimeOffset;

runtime::model! {
    /// Limits how many devices a user can enroll.
    ///
    /// Inherits from
    /// [deviceEnrollmentConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta).
    /// Feature `onboarding`.
    pub struct DeviceEnrollmentLimitConfiguration: "microsoft.graph.deviceEnrollmentLimitConfiguration" {
        /// Key of the entity. Read-only. Inherited from `deviceEnrollmentConfiguration`.
        pub id: Option<String> = "id" as ID,
        /// Name of the configuration. Inherited from `deviceEnrollmentConfiguration`.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// What the configuration is for. Inherited from `deviceEnrollmentConfiguration`.
        pub description: Option<String> = "description" as DESCRIPTION,
        /// Rank among the configurations of a user: the lowest number wins. Read-only. Inherited from
        /// `deviceEnrollmentConfiguration`.
        pub priority: Option<i32> = "priority" as PRIORITY,
        /// When the configuration was made. Read-only. Inherited from `deviceEnrollmentConfiguration`.
        pub created_date_time: Option<DateTimeOffset> = "createdDateTime" as CREATED_DATE_TIME,
        /// When the configuration was last changed. Read-only. Inherited from `deviceEnrollmentConfiguration`.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
        /// Counts the changes of the configuration. Read-only. Inherited from `deviceEnrollmentConfiguration`.
        pub version: Option<i32> = "version" as VERSION,
        /// Whom the configuration applies to. Inherited from `deviceEnrollmentConfiguration`.
        pub assignments: Option<Vec<EnrollmentConfigurationAssignment>> =
            "assignments" to ASSIGNMENTS<EnrollmentConfigurationAssignment>,
        /// Largest number of devices that a user can enroll.
        pub limit: Option<i32> = "limit" as LIMIT,
    }
}
