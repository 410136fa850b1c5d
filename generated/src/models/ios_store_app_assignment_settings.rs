// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IosStoreAppAssignmentSettings`] and the names of its properties.

runtime::model! {
    /// Settings of the assignment of an app from the App Store.
    ///
    /// Inherits from
    /// [mobileAppAssignmentSettings](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignmentsettings?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreappassignmentsettings?view=graph-rest-beta).
    /// Feature `apps`.
    pub struct IosStoreAppAssignmentSettings: "microsoft.graph.iosStoreAppAssignmentSettings" {
        /// Configuration of the VPN that the app uses.
        pub vpn_configuration_id: Option<String> = "vpnConfigurationId" as VPN_CONFIGURATION_ID,
    }
}
