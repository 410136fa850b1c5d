// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentPlatformRestriction`] and the names of its properties.

use runtime::model::Additional;
use runtime::query::Property;

/// Which devices of one platform can be enrolled.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceEnrollmentPlatformRestriction {
    /// Whether the whole platform is kept out.
    pub platform_blocked: Option<bool>,
    /// Whether devices that users own are kept out.
    pub personal_device_enrollment_blocked: Option<bool>,
    /// Lowest version of the operating system that may enroll.
    pub os_minimum_version: Option<String>,
    /// Highest version of the operating system that may enroll.
    pub os_maximum_version: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// `platformBlocked`
pub const PLATFORM_BLOCKED: Property<DeviceEnrollmentPlatformRestriction, bool> = Property::new(
    "platformBlocked",
);

/// `personalDeviceEnrollmentBlocked`
pub const PERSONAL_DEVICE_ENROLLMENT_BLOCKED: Property<
    DeviceEnrollmentPlatformRestriction,
    bool,
> = Property::new("personalDeviceEnrollmentBlocked");

/// `osMinimumVersion`
pub const OS_MINIMUM_VERSION: Property<DeviceEnrollmentPlatformRestriction, String> = Property::new(
    "osMinimumVersion",
);

/// `osMaximumVersion`
pub const OS_MAXIMUM_VERSION: Property<DeviceEnrollmentPlatformRestriction, String> = Property::new(
    "osMaximumVersion",
);

runtime::model! {
    DeviceEnrollmentPlatformRestriction: "microsoft.graph.deviceEnrollmentPlatformRestriction" {
        platform_blocked = "platformBlocked",
        personal_device_enrollment_blocked = "personalDeviceEnrollmentBlocked",
        os_minimum_version = "osMinimumVersion",
        os_maximum_version = "osMaximumVersion",
    }
}
