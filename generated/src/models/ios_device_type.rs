// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IosDeviceType`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/ios_device_type.rs
=======
use runtime::model::Additional;

/// The kinds of iOS device that an app is for.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IosDeviceType {
    /// Whether the app runs on iPads.
    pub i_pad: Option<bool>,
    /// Whether the app runs on iPhones and iPods.
    pub i_phone_and_i_pod: Option<bool>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    IosDeviceType {
        I_PAD: Property<bool> = "iPad",
        I_PHONE_AND_I_POD: Property<bool> = "iPhoneAndIPod",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/ios_device_type.rs
runtime::model! {
    /// The kinds of iOS device that an app is for.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-beta)
    pub struct IosDeviceType: "microsoft.graph.iosDeviceType" {
        /// Whether the app runs on iPads.
        pub i_pad: Option<bool> = "iPad" as I_PAD,
        /// Whether the app runs on iPhones and iPods.
        pub i_phone_and_i_pod: Option<bool> = "iPhoneAndIPod" as I_PHONE_AND_I_POD,
    }
}
