// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `managed_app_policy`.

use crate::models;
use runtime::request::Get;
use runtime::{Method, Owned, Path, Resource};

/// `managedAppPolicy`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct ManagedAppPolicy<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for ManagedAppPolicy<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> ManagedAppPolicy<A> {
    /// Read one
    /// [managedAppPolicy](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppolicy?view=graph-rest-beta)
    /// object; the answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200. Documented
    /// at `/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}`. Feature `apps`.
    pub fn get(&self) -> Get<models::ManagedAppPolicy> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

runtime::operations! {
    GET: "get managedAppPolicy" at "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
}
