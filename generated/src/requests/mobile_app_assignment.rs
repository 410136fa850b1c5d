// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `mobile_app_assignment`.

use crate::models;
use runtime::request::{Delete, Get};
use runtime::{Method, Owned, Path, Resource};

/// `mobileAppAssignment`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct MobileAppAssignment<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for MobileAppAssignment<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> MobileAppAssignment<A> {
    /// Read one
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200. Documented
    /// at `/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}`. Feature
    /// `apps`.
    pub fn get(&self) -> Get<models::MobileAppAssignment> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

impl MobileAppAssignment {
    /// Remove a
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-delete?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}`. Feature `apps`.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &DELETE))
    }
}

runtime::operations! {
    GET: "get mobileAppAssignment" at "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    DELETE: "delete mobileAppAssignment" at "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
}
