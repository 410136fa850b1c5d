// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `vpp_token`.

use crate::models;
use runtime::request::{Delete, Get, Update};
use runtime::{Method, Owned, Path, Resource};

/// `vppToken`. Feature `onboarding`.
#[derive(Clone, Debug)]
pub struct VppToken<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for VppToken<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> VppToken<A> {
    /// Read one
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`; application `DeviceManagementServiceConfig.Read.All`,
    /// `DeviceManagementServiceConfig.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200.
    /// Documented at `/deviceAppManagement/vppTokens/{vppTokenId}`. Feature `onboarding`.
    pub fn get(&self) -> Get<models::VppToken> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

impl VppToken {
    /// Change the properties of a
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 200. Documented at
    /// `/deviceAppManagement/vppTokens/{vppTokenId}`. Feature `onboarding`.
    pub fn update(&self, body: &models::VppToken) -> Update<models::VppToken> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }

    /// Remove a
    /// [vppToken](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptoken?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-delete?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementServiceConfig.ReadWrite.All`;
    /// application `DeviceManagementServiceConfig.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/vppTokens/{vppTokenId}`. Feature `onboarding`.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &DELETE))
    }
}

runtime::operations! {
    GET: "get vppToken" at "/deviceAppManagement/vppTokens/{vppTokenId}" {
        delegated_work: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
        application: [
            "DeviceManagementServiceConfig.Read.All",
            "DeviceManagementServiceConfig.ReadWrite.All",
        ],
    },
    UPDATE: "update vppToken" at "/deviceAppManagement/vppTokens/{vppTokenId}" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
    DELETE: "delete vppToken" at "/deviceAppManagement/vppTokens/{vppTokenId}" {
        delegated_work: ["DeviceManagementServiceConfig.ReadWrite.All"],
        application: ["DeviceManagementServiceConfig.ReadWrite.All"],
    },
}
