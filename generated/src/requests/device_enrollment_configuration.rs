// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `device_enrollment_configuration`.

use crate::models;
use crate::requests::enrollment_configuration_assignment::EnrollmentConfigurationAssignment;
use runtime::request::{Call, Count, Delete, Get, List, Update};
use runtime::{Key, Method, Owned, Path, Resource};

/// `deviceEnrollmentConfiguration`. Feature `onboarding`.
#[derive(Clone, Debug)]
pub struct DeviceEnrollmentConfiguration<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for DeviceEnrollmentConfiguration<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> DeviceEnrollmentConfiguration<A> {
    /// Read one
    /// [deviceEnrollmentConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentconfiguration?view=graph-rest-beta)
    /// object; the answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`; application `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200.
    /// Documented at `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`.
    /// Feature `onboarding`.
    pub fn get(&self) -> Get<models::DeviceEnrollmentConfiguration> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Replace the assignments of an enrollment configuration.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign`. Feature
    /// `onboarding`.
    pub fn assign(
        &self,
        parameters: &models::DeviceEnrollmentConfigurationAssignParameters,
    ) -> Call<()> {
        let path = self.0.segment("assign");
        Call::new(path.request(Method::Post, &ASSIGN).json(parameters))
    }

    /// Give an enrollment configuration another rank.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority`.
    /// Feature `onboarding`.
    pub fn set_priority(
        &self,
        parameters: &models::DeviceEnrollmentConfigurationSetPriorityParameters,
    ) -> Call<()> {
        let path = self.0.segment("setPriority");
        Call::new(path.request(Method::Post, &SET_PRIORITY).json(parameters))
    }

    /// Whom the configuration applies to. Feature `onboarding`.
    #[must_use]
    pub fn assignments(&self) -> Assignments {
        Assignments(self.0.segment("assignments"))
    }
}

impl DeviceEnrollmentConfiguration {
    /// Change the properties of a
    /// [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 200. Documented at
    /// `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`. Feature
    /// `onboarding`.
    pub fn update(
        &self,
        body: &models::DeviceEnrollmentConfiguration,
    ) -> Update<models::DeviceEnrollmentConfiguration> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }

    /// Remove a
    /// [deviceEnrollmentLimitConfiguration](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}`. Feature
    /// `onboarding`.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &DELETE))
    }
}

/// `deviceEnrollmentConfiguration/assignments`. Feature `onboarding`.
#[derive(Clone, Debug)]
pub struct Assignments(pub(crate) Path);

impl Assignments {
    /// List `assignments`. Not documented; inferred from the type. Feature `onboarding`.
    pub fn list(&self) -> List<models::EnrollmentConfigurationAssignment> {
        List::new(self.0.request(Method::Get, &ASSIGNMENTS_LIST))
    }

    /// Count `assignments`. Not documented; inferred from the type. Feature `onboarding`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &ASSIGNMENTS_COUNT))
    }

    /// The item of a key. Feature `onboarding`.
    #[must_use]
    pub fn by_id(
        &self,
        id: impl Into<Key>,
    ) -> EnrollmentConfigurationAssignment<Assignments> {
        EnrollmentConfigurationAssignment(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get deviceEnrollmentConfiguration" at "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}" {
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    UPDATE: "update deviceEnrollmentConfiguration" at "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    DELETE: "delete deviceEnrollmentConfiguration" at "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ASSIGN: "assign deviceEnrollmentConfiguration" at "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    SET_PRIORITY: "setPriority deviceEnrollmentConfiguration" at "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    ASSIGNMENTS_LIST: "list assignments" at "deviceEnrollmentConfiguration/assignments",
    ASSIGNMENTS_COUNT: "count assignments" at "deviceEnrollmentConfiguration/assignments",
}
