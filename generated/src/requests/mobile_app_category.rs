// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `mobile_app_category`.

use crate::models;
use runtime::request::{Delete, Get, Update};
use runtime::{Method, Owned, Path, Resource};

/// `mobileAppCategory`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct MobileAppCategory<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for MobileAppCategory<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> MobileAppCategory<A> {
    /// Get `mobileAppCategory`. Not documented; inferred from the type. Feature `apps`.
    pub fn get(&self) -> Get<models::MobileAppCategory> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

impl MobileAppCategory {
    /// Change the properties of a
    /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 200. Documented at
    /// `/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}`. Feature `apps`.
    pub fn update(
        &self,
        body: &models::MobileAppCategory,
    ) -> Update<models::MobileAppCategory> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }

    /// Remove a
    /// [mobileAppCategory](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappcategory?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}`. Feature `apps`.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &DELETE))
    }
}

runtime::operations! {
    GET: "get mobileAppCategory" at "mobileAppCategory",
    UPDATE: "update mobileAppCategory" at "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    DELETE: "delete mobileAppCategory" at "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
}
