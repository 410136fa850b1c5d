// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IosDeviceType`] and the names of its properties.

use runtime::model::Additional;

/// The kinds of iOS device that an app is for.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosdevicetype?view=graph-rest-beta)
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

runtime::model! {
    IosDeviceType: "microsoft.graph.iosDeviceType" {
        i_pad = "iPad",
        i_phone_and_i_pod = "iPhoneAndIPod",
    }
}
