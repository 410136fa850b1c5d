// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `managed_app_registration`.

use crate::models;
use crate::requests::managed_app_policy::ManagedAppPolicy;
use runtime::request::{Count, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `managedAppRegistration`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct ManagedAppRegistration<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for ManagedAppRegistration<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> ManagedAppRegistration<A> {
    /// Get `managedAppRegistration`. Not documented; inferred from the type. Feature `apps`.
    pub fn get(&self) -> Get<models::ManagedAppRegistration> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Policies that the app has taken over. Feature `apps`.
    #[must_use]
    pub fn applied_policies(&self) -> AppliedPolicies {
        AppliedPolicies(self.0.segment("appliedPolicies"))
    }
}

/// `managedAppRegistration/appliedPolicies`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct AppliedPolicies(pub(crate) Path);

impl AppliedPolicies {
    /// List `appliedPolicies`. Not documented; inferred from the type. Feature `apps`.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        List::new(self.0.request(Method::Get, &APPLIED_POLICIES_LIST))
    }

    /// Count `appliedPolicies`. Not documented; inferred from the type. Feature `apps`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &APPLIED_POLICIES_COUNT))
    }

    /// The item of a key. Feature `apps`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> ManagedAppPolicy<AppliedPolicies> {
        ManagedAppPolicy(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get managedAppRegistration" at "managedAppRegistration",
    APPLIED_POLICIES_LIST: "list appliedPolicies" at "managedAppRegistration/appliedPolicies",
    APPLIED_POLICIES_COUNT: "count appliedPolicies" at "managedAppRegistration/appliedPolicies",
}
