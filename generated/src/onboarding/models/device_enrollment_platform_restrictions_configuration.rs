// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentPlatformRestrictionsConfiguration`] and the names of its properties.

use crate::onboarding::models::{
    DeviceEnrollmentPlatformRestriction, EnrollmentConfigurationAssignment,
};
use runtime::model::Additional;
use runtime::query::{Navigation, Property};
use runtime::types::DateTimeOffset;

/// Decides platform by platform which devices can be enrolled.
///
/// Inherits from
/// [deviceEnrollmentConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceEnrollmentPlatformRestrictionsConfiguration {
    /// Key of the entity. Read-only. Inherited from `deviceEnrollmentConfiguration`.
    pub id: Option<String>,
    /// Name of the configuration. Inherited from `deviceEnrollmentConfiguration`.
    pub display_name: Option<String>,
    /// What the configuration is for. Inherited from `deviceEnrollmentConfiguration`.
    pub description: Option<String>,
    /// Rank among the configurations of a user: the lowest number wins. Read-only. Inherited from
    /// `deviceEnrollmentConfiguration`.
    pub priority: Option<i32>,
    /// When the configuration was made. Read-only. Inherited from `deviceEnrollmentConfiguration`.
    pub created_date_time: Option<DateTimeOffset>,
    /// When the configuration was last changed. Read-only. Inherited from `deviceEnrollmentConfiguration`.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Counts the changes of the configuration. Read-only. Inherited from `deviceEnrollmentConfiguration`.
    pub version: Option<i32>,
    /// Whom the configuration applies to. Inherited from `deviceEnrollmentConfiguration`.
    pub assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
    /// Restriction for iOS devices.
    pub ios_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    /// Restriction for Windows devices.
    pub windows_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    /// Restriction for Android devices.
    pub android_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    /// Restriction for macOS devices.
    pub mac_os_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `id`
pub const ID: Property<DeviceEnrollmentPlatformRestrictionsConfiguration, String> = Property::new(
    "id",
);

/// `displayName`
pub const DISPLAY_NAME: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    String,
> = Property::new("displayName");

/// `description`
pub const DESCRIPTION: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    String,
> = Property::new("description");

/// `priority`
pub const PRIORITY: Property<DeviceEnrollmentPlatformRestrictionsConfiguration, i32> = Property::new(
    "priority",
);

/// `createdDateTime`
pub const CREATED_DATE_TIME: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    DateTimeOffset,
> = Property::new("createdDateTime");

/// `lastModifiedDateTime`
pub const LAST_MODIFIED_DATE_TIME: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    DateTimeOffset,
> = Property::new("lastModifiedDateTime");

/// `version`
pub const VERSION: Property<DeviceEnrollmentPlatformRestrictionsConfiguration, i32> = Property::new(
    "version",
);

/// `assignments`
pub const ASSIGNMENTS: Navigation<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    EnrollmentConfigurationAssignment,
> = Navigation::new("assignments");

/// `iosRestriction`
pub const IOS_RESTRICTION: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentPlatformRestriction,
> = Property::new("iosRestriction");

/// `windowsRestriction`
pub const WINDOWS_RESTRICTION: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentPlatformRestriction,
> = Property::new("windowsRestriction");

/// `androidRestriction`
pub const ANDROID_RESTRICTION: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentPlatformRestriction,
> = Property::new("androidRestriction");

/// `macOSRestriction`
pub const MAC_OS_RESTRICTION: Property<
    DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentPlatformRestriction,
> = Property::new("macOSRestriction");

runtime::model! {
    DeviceEnrollmentPlatformRestrictionsConfiguration: "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration" {
        id = "id",
        display_name = "displayName",
        description = "description",
        priority = "priority",
        created_date_time = "createdDateTime",
        last_modified_date_time = "lastModifiedDateTime",
        version = "version",
        assignments = "assignments",
        ios_restriction = "iosRestriction",
        windows_restriction = "windowsRestriction",
        android_restriction = "androidRestriction",
        mac_os_restriction = "macOSRestriction",
    }
}
