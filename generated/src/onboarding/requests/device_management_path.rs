// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceManagement`.

use crate::onboarding::models::DeviceManagement;
use crate::onboarding::requests::DeviceManagementDeviceEnrollmentConfigurations;
use runtime::model::ForRequest;
use runtime::request::{CallValue, Get, Update};
use runtime::{Method, Operation, Path, Permissions};

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
        Get::new(self.0.request(Method::Get, &DEVICE_MANAGEMENT_PATH_GET))
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
        Update::new(
            self
                .0
                .request(Method::Patch, &DEVICE_MANAGEMENT_PATH_UPDATE)
                .json(&ForRequest(body)),
        )
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
            path
                .request(
                    Method::Get,
                    &DEVICE_MANAGEMENT_PATH_VERIFY_WINDOWS_ENROLLMENT_AUTO_DISCOVERY,
                ),
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

static DEVICE_MANAGEMENT_PATH_GET: Operation = Operation::new(
        "get deviceManagement",
        "/deviceManagement",
    )
    .with_permissions(
        Permissions::new(
            &[
                "DeviceManagementServiceConfig.Read.All",
                "DeviceManagementServiceConfig.ReadWrite.All",
            ],
            &[],
            &[
                "DeviceManagementServiceConfig.Read.All",
                "DeviceManagementServiceConfig.ReadWrite.All",
            ],
        ),
    );

static DEVICE_MANAGEMENT_PATH_UPDATE: Operation = Operation::new(
        "update deviceManagement",
        "/deviceManagement",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ),
    );

static DEVICE_MANAGEMENT_PATH_VERIFY_WINDOWS_ENROLLMENT_AUTO_DISCOVERY: Operation = Operation::new(
        "verifyWindowsEnrollmentAutoDiscovery deviceManagement",
        "/deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName={domainName})",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ),
    );
