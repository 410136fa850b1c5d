// Made from specs by `cargo run -p generator`. Do not edit.

//! [`DeviceEnrollmentPlatformRestriction`] and the names of its properties.

runtime::model! {
    /// Which devices of one platform can be enrolled.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentplatformrestriction?view=graph-rest-beta).
    /// Feature `onboarding`.
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
