// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `device_management`.

use crate::models;
use crate::requests::device_enrollment_configuration::DeviceEnrollmentConfiguration;
use runtime::request::{CallValue, Count, Create, Get, List, Update};
use runtime::{Key, Method, Owned, Path, Resource};

/// `deviceManagement`. Feature `onboarding`.
#[derive(Clone, Debug)]
pub struct DeviceManagement<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for DeviceManagement<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> DeviceManagement<A> {
    /// Read the
    /// [deviceManagement](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-beta)
    /// object of the tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`; application `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200.
    /// Documented at `/deviceManagement`. Feature `onboarding`.
    pub fn get(&self) -> Get<models::DeviceManagement> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Tell whether a domain is set up so that Windows devices find the enrollment service by themselves.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 200. Documented at
    /// `/deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName={domainName})`. Feature
    /// `onboarding`.
    pub fn verify_windows_enrollment_auto_discovery_with_domain_name(
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
                    &VERIFY_WINDOWS_ENROLLMENT_AUTO_DISCOVERY_WITH_DOMAIN_NAME,
                ),
        )
    }

    /// The enrollment configurations, in order of priority. Feature `onboarding`.
    #[must_use]
    pub fn device_enrollment_configurations(&self) -> DeviceEnrollmentConfigurations {
        DeviceEnrollmentConfigurations(self.0.segment("deviceEnrollmentConfigurations"))
    }
}

impl DeviceManagement {
    /// Change the
    /// [deviceManagement](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagement?view=graph-rest-beta)
    /// object of the tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 200. Documented at
    /// `/deviceManagement`. Feature `onboarding`.
    pub fn update(
        &self,
        body: &models::DeviceManagement,
    ) -> Update<models::DeviceManagement> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }
}

/// `deviceManagement/deviceEnrollmentConfigurations`. Feature `onboarding`.
#[derive(Clone, Debug)]
pub struct DeviceEnrollmentConfigurations(pub(crate) Path);

impl DeviceEnrollmentConfigurations {
    /// Read every
    /// [deviceEnrollmentConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta)
    /// object, whatever type it has.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-list?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`; application `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`,
    /// `$orderby`, `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/deviceManagement/deviceEnrollmentConfigurations`. Feature `onboarding`.
    pub fn list(&self) -> List<models::DeviceEnrollmentConfiguration> {
        List::new(self.0.request(Method::Get, &DEVICE_ENROLLMENT_CONFIGURATIONS_LIST))
    }

    /// Create a
    /// [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 201. Documented at
    /// `/deviceManagement/deviceEnrollmentConfigurations`. Feature `onboarding`.
    pub fn create(
        &self,
        body: &models::DeviceEnrollmentConfiguration,
    ) -> Create<models::DeviceEnrollmentConfiguration> {
        Create::new(
            self
                .0
                .request(Method::Post, &DEVICE_ENROLLMENT_CONFIGURATIONS_CREATE)
                .json(body),
        )
    }

    /// Count `deviceEnrollmentConfigurations`. Not documented; inferred from the type. Feature
    /// `onboarding`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &DEVICE_ENROLLMENT_CONFIGURATIONS_COUNT))
    }

    /// The item of a key. Feature `onboarding`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> DeviceEnrollmentConfiguration {
        DeviceEnrollmentConfiguration(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get deviceManagement" at "/deviceManagement" {
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    UPDATE: "update deviceManagement" at "/deviceManagement" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    VERIFY_WINDOWS_ENROLLMENT_AUTO_DISCOVERY_WITH_DOMAIN_NAME: "verifyWindowsEnrollmentAutoDiscovery deviceManagement" at "/deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName={domainName})" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    DEVICE_ENROLLMENT_CONFIGURATIONS_LIST: "list deviceEnrollmentConfigurations" at "/deviceManagement/deviceEnrollmentConfigurations" {
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    DEVICE_ENROLLMENT_CONFIGURATIONS_CREATE: "create deviceEnrollmentConfigurations" at "/deviceManagement/deviceEnrollmentConfigurations" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    DEVICE_ENROLLMENT_CONFIGURATIONS_COUNT:
        "count deviceEnrollmentConfigurations" at "deviceManagement/deviceEnrollmentConfigurations",
}
