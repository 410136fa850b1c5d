// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/deviceManagement/deviceEnrollmentConfigurations`.

use crate::onboarding::models::{
    AnyDeviceEnrollmentConfiguration, AssignParameters, SetPriorityParameters,
};
use runtime::model::ForRequest;
use runtime::request::{Call, Create, Delete, Get, List, Update};
use runtime::{Key, Method, Operation, Path, Permissions};

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
    pub fn list(&self) -> List<AnyDeviceEnrollmentConfiguration> {
        List::new(
            self
                .0
                .request(
                    Method::Get,
                    &DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_LIST,
                ),
        )
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
        body: &AnyDeviceEnrollmentConfiguration,
    ) -> Create<AnyDeviceEnrollmentConfiguration> {
        Create::new(
            self
                .0
                .request(
                    Method::Post,
                    &DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_CREATE,
                )
                .json(&ForRequest(body)),
        )
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
    pub fn assign(&self, parameters: &AssignParameters) -> Call<()> {
        let path = self.0.segment("assign");
        Call::new(
            path
                .request(
                    Method::Post,
                    &DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_ASSIGN,
                )
                .json(&ForRequest(parameters)),
        )
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
    pub fn get(&self) -> Get<AnyDeviceEnrollmentConfiguration> {
        Get::new(
            self
                .0
                .request(
                    Method::Get,
                    &DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_GET,
                ),
        )
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
    pub fn set_priority(&self, parameters: &SetPriorityParameters) -> Call<()> {
        let path = self.0.segment("setPriority");
        Call::new(
            path
                .request(
                    Method::Post,
                    &DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_SET_PRIORITY,
                )
                .json(&ForRequest(parameters)),
        )
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
        Delete::new(
            self
                .0
                .request(
                    Method::Delete,
                    &DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_DELETE,
                ),
        )
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
        body: &AnyDeviceEnrollmentConfiguration,
    ) -> Update<AnyDeviceEnrollmentConfiguration> {
        Update::new(
            self
                .0
                .request(
                    Method::Patch,
                    &DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_UPDATE,
                )
                .json(&ForRequest(body)),
        )
    }
}

static DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_LIST: Operation = Operation::new(
        "list deviceEnrollmentConfigurations",
        "/deviceManagement/deviceEnrollmentConfigurations",
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

static DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_CREATE: Operation = Operation::new(
        "create deviceEnrollmentConfigurations",
        "/deviceManagement/deviceEnrollmentConfigurations",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ),
    );

static DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_ASSIGN: Operation = Operation::new(
        "assign deviceEnrollmentConfigurations",
        "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ),
    );

static DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_GET: Operation = Operation::new(
        "get deviceEnrollmentConfigurations",
        "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
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

static DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_SET_PRIORITY: Operation = Operation::new(
        "setPriority deviceEnrollmentConfigurations",
        "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ),
    );

static DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_DELETE: Operation = Operation::new(
        "delete deviceEnrollmentConfigurations",
        "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ),
    );

static DEVICE_MANAGEMENT_DEVICE_ENROLLMENT_CONFIGURATIONS_ITEM_UPDATE: Operation = Operation::new(
        "update deviceEnrollmentConfigurations",
        "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    )
    .with_permissions(
        Permissions::new(
            &["DeviceManagementServiceConfig.ReadWrite.All"],
            &[],
            &["DeviceManagementServiceConfig.ReadWrite.All"],
        ),
    );
