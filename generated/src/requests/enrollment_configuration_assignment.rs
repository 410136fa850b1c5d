// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `enrollment_configuration_assignment`.

use crate::models;
use runtime::request::Get;
use runtime::{Method, Owned, Path, Resource};

/// `enrollmentConfigurationAssignment`. Feature `onboarding`.
#[derive(Clone, Debug)]
pub struct EnrollmentConfigurationAssignment<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for EnrollmentConfigurationAssignment<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> EnrollmentConfigurationAssignment<A> {
    /// Get `enrollmentConfigurationAssignment`. Not documented; inferred from the type. Feature
    /// `onboarding`.
    pub fn get(&self) -> Get<models::EnrollmentConfigurationAssignment> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

runtime::operations! {
    GET: "get enrollmentConfigurationAssignment" at "enrollmentConfigurationAssignment",
}
