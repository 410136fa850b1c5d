// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IosDeviceType`] and the names of its properties.

runtime::model! {
    /// The kinds of iOS device that an app is for.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct IosDeviceType: "microsoft.graph.iosDeviceType" {
        /// Whether the app runs on iPads.
        pub i_pad: Option<bool> = "iPad" as I_PAD,
        /// Whether the app runs on iPhones and iPods.
        pub i_phone_and_i_pod: Option<bool> = "iPhoneAndIPod" as I_PHONE_AND_I_POD,
    }
}
