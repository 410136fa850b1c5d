// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentPlatformRestriction`] and the names of its properties.

<<<<<<< HEAD:generated/src/onboarding/models/device_enrollment_platform_restriction.rs
=======
use runtime::model::Additional;

/// Which devices of one platform can be enrolled.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta).
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

runtime::properties! {
    DeviceEnrollmentPlatformRestriction {
        PLATFORM_BLOCKED: Property<bool> = "platformBlocked",
        PERSONAL_DEVICE_ENROLLMENT_BLOCKED: Property<bool> = "personalDeviceEnrollmentBlocked",
        OS_MINIMUM_VERSION: Property<String> = "osMinimumVersion",
        OS_MAXIMUM_VERSION: Property<String> = "osMaximumVersion",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/device_enrollment_platform_restriction.rs
runtime::model! {
    /// Which devices of one platform can be enrolled.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta)
    pub struct DeviceEnrollmentPlatformRestriction: "microsoft.graph.deviceEnrollmentPlatformRestriction" {
        /// Whether the whole platform is kept out.
        pub platform_blocked: Option<bool> = "platformBlocked" as PLATFORM_BLOCKED,
        /// Whether devices that users own are kept out.
        pub personal_device_enrollment_blocked: Option<bool> =
            "personalDeviceEnrollmentBlocked" as PERSONAL_DEVICE_ENROLLMENT_BLOCKED,
        /// Lowest version of the operating system that may enroll.
        pub os_minimum_version: Option<String> = "osMinimumVersion" as OS_MINIMUM_VERSION,
        /// Highest version of the operating system that may enroll.
        pub os_maximum_version: Option<String> = "osMaximumVersion" as OS_MAXIMUM_VERSION,
    }
}
