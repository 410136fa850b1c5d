// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceManagement`.

use crate::onboarding::models::DeviceManagement;
use crate::onboarding::requests::DeviceManagementDeviceEnrollmentConfigurations;
use runtime::request::{CallValue, Get, Update};
use runtime::{Method, Path};

/// `/deviceManagement`
#[derive(Clone, Debug)]
pub struct DeviceManagementPath(pub(crate) Path);

impl DeviceManagementPath {
    /// Read the
    /// [deviceManagement](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-beta)
    /// object of the tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<DeviceManagement> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Change the
    /// [deviceManagement](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-beta)
    /// object of the tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn update(&self, body: &DeviceManagement) -> Update<DeviceManagement> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }

    /// Tell whether a domain is set up so that Windows devices find the enrollment service by themselves.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn verify_windows_enrollment_auto_discovery(
        &self,
        domain_name: &str,
    ) -> CallValue<bool> {
        let path = self
            .0
            .function(
                "verifyWindowsEnrollmentAutoDiscovery",
                [("domainName", domain_name.into())],
            );
        CallValue::new(
            path.request(Method::Get, &VERIFY_WINDOWS_ENROLLMENT_AUTO_DISCOVERY),
        )
    }

    /// To `/deviceManagement/deviceEnrollmentConfigurations`.
    #[must_use]
    pub fn device_enrollment_configurations(
        &self,
    ) -> DeviceManagementDeviceEnrollmentConfigurations {
        DeviceManagementDeviceEnrollmentConfigurations(
            self.0.segment("deviceEnrollmentConfigurations"),
        )
    }
}

runtime::operations! {
    GET {
        name: "get deviceManagement",
        path: "/deviceManagement",
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    UPDATE {
        name: "update deviceManagement",
        path: "/deviceManagement",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    VERIFY_WINDOWS_ENROLLMENT_AUTO_DISCOVERY {
        name: "verifyWindowsEnrollmentAutoDiscovery deviceManagement",
        path: "/deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName={domainName})",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
}
