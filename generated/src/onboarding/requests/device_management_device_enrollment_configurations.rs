// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceManagement/deviceEnrollmentConfigurations`.

use crate::onboarding::models::{
    DeviceEnrollmentConfiguration, DeviceEnrollmentConfigurationAssignParameters,
    DeviceEnrollmentConfigurationSetPriorityParameters,
};
use runtime::request::{Call, Create, Delete, Get, List, Update};
use runtime::{Key, Method, Path};

/// `/deviceManagement/deviceEnrollmentConfigurations`
#[derive(Clone, Debug)]
pub struct DeviceManagementDeviceEnrollmentConfigurations(pub(crate) Path);

impl DeviceManagementDeviceEnrollmentConfigurations {
    /// Read every
    /// [deviceEnrollmentConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta)
    /// object, whatever type it has.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`,
    ///   `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<DeviceEnrollmentConfiguration> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// Create a
    /// [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(
        &self,
        body: &DeviceEnrollmentConfiguration,
    ) -> Create<DeviceEnrollmentConfiguration> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }

    /// To `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`.
    #[must_use]
    pub fn by_id(
        &self,
        id: impl Into<Key>,
    ) -> DeviceManagementDeviceEnrollmentConfigurationsItem {
        DeviceManagementDeviceEnrollmentConfigurationsItem(self.0.key(id))
    }
}

/// `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`
#[derive(Clone, Debug)]
pub struct DeviceManagementDeviceEnrollmentConfigurationsItem(pub(crate) Path);

impl AsRef<Path> for DeviceManagementDeviceEnrollmentConfigurationsItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DeviceManagementDeviceEnrollmentConfigurationsItem {
    /// Replace the assignments of an enrollment configuration.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn assign(
        &self,
        parameters: &DeviceEnrollmentConfigurationAssignParameters,
    ) -> Call<()> {
        let path = self.0.segment("assign");
        Call::new(path.request(Method::Post, &ITEM_ASSIGN).json(parameters))
    }

    /// Read one
    /// [deviceEnrollmentConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta)
    /// object; the answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-get?view=graph-rest-beta)
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
    pub fn get(&self) -> Get<DeviceEnrollmentConfiguration> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// Give an enrollment configuration another rank.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn set_priority(
        &self,
        parameters: &DeviceEnrollmentConfigurationSetPriorityParameters,
    ) -> Call<()> {
        let path = self.0.segment("setPriority");
        Call::new(path.request(Method::Post, &ITEM_SET_PRIORITY).json(parameters))
    }

    /// Remove a
    /// [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &ITEM_DELETE))
    }

    /// Change the properties of a
    /// [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn update(
        &self,
        body: &DeviceEnrollmentConfiguration,
    ) -> Update<DeviceEnrollmentConfiguration> {
        Update::new(self.0.request(Method::Patch, &ITEM_UPDATE).json(body))
    }
}

runtime::operations! {
    LIST {
        name: "list deviceEnrollmentConfigurations",
        path: "/deviceManagement/deviceEnrollmentConfigurations",
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    CREATE {
        name: "create deviceEnrollmentConfigurations",
        path: "/deviceManagement/deviceEnrollmentConfigurations",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ITEM_ASSIGN {
        name: "assign deviceEnrollmentConfigurations",
        path:
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get deviceEnrollmentConfigurations",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    ITEM_SET_PRIORITY {
        name: "setPriority deviceEnrollmentConfigurations",
        path:
            "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ITEM_DELETE {
        name: "delete deviceEnrollmentConfigurations",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ITEM_UPDATE {
        name: "update deviceEnrollmentConfigurations",
        path: "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
}
