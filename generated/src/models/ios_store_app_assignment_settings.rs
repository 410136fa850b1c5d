// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IosStoreAppAssignmentSettings`] and the names of its properties.

<<<<<<< HEAD:generated/src/apps/models/ios_store_app_assignment_settings.rs
=======
use runtime::model::Additional;

/// Settings of the assignment of an app from the App Store.
///
/// Inherits from
/// [mobileAppAssignmentSettings](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-beta).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreappassignmentsettings?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IosStoreAppAssignmentSettings {
    /// Configuration of the VPN that the app uses.
    pub vpn_configuration_id: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    IosStoreAppAssignmentSettings {
        VPN_CONFIGURATION_ID: Property<String> = "vpnConfigurationId",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/ios_store_app_assignment_settings.rs
runtime::model! {
    /// Settings of the assignment of an app from the App Store.
    ///
    /// Inherits from
    /// [mobileAppAssignmentSettings](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreappassignmentsettings?view=graph-rest-beta)
    pub struct IosStoreAppAssignmentSettings: "microsoft.graph.iosStoreAppAssignmentSettings" {
        /// Configuration of the VPN that the app uses.
        pub vpn_configuration_id: Option<String> = "vpnConfigurationId" as VPN_CONFIGURATION_ID,
    }
}
