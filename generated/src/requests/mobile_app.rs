// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `mobile_app`.

use crate::models;
use crate::requests::mobile_app_assignment::MobileAppAssignment;
use crate::requests::mobile_app_category::MobileAppCategory;
use crate::requests::mobile_app_content::MobileAppContent;
use crate::requests::mobile_lob_app::MobileLobApp;
use runtime::request::{
    AddRef, Call, Count, Create, Delete, Get, List, RemoveRef, Update,
};
use runtime::{Key, Method, Owned, Path, Resource};

/// `mobileApp`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct MobileApp<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for MobileApp<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> MobileApp<A> {
    /// Read one
    /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta)
    /// object; the answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200. Documented
    /// at `/deviceAppManagement/mobileApps/{mobileAppId}`. Feature `apps`.
    pub fn get(&self) -> Get<models::MobileApp> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Replace the assignments of an app.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/assign`. Feature `apps`.
    pub fn assign(&self, parameters: &models::MobileAppAssignParameters) -> Call<()> {
        let path = self.0.segment("assign");
        Call::new(path.request(Method::Post, &ASSIGN).json(parameters))
    }

    /// Whom the app is assigned to. Feature `apps`.
    #[must_use]
    pub fn assignments(&self) -> Assignments {
        Assignments(self.0.segment("assignments"))
    }

    /// Categories of the app. Feature `apps`.
    #[must_use]
    pub fn categories(&self) -> Categories {
        Categories(self.0.segment("categories"))
    }

    /// To `contentVersions`. Feature `apps`.
    #[must_use]
    pub fn content_versions(&self) -> ContentVersions {
        ContentVersions(self.0.segment("contentVersions"))
    }

    /// As `mobileLobApp`. Feature `apps`.
    #[must_use]
    pub fn as_mobile_lob_app(&self) -> MobileLobApp<A> {
        MobileLobApp(Resource::new(self.0.segment("microsoft.graph.mobileLobApp")))
    }
}

impl MobileApp {
    /// Change the properties of an
    /// [iosStoreApp](https://learn.microsoft.com/graph/api/resources/intune-apps-iosstoreapp?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 200. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}`. Feature `apps`.
    pub fn update(&self, body: &models::MobileApp) -> Update<models::MobileApp> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }

    /// Remove a
    /// [mobileApp](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta)
    /// object, whatever type it has.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-delete?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}`. Feature `apps`.
    pub fn delete(&self) -> Delete {
        Delete::new(self.0.request(Method::Delete, &DELETE))
    }
}

/// `mobileApp/assignments`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct Assignments(pub(crate) Path);

impl Assignments {
    /// Read every
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-list?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`; application `DeviceManagementApps.Read.All`,
    /// `DeviceManagementApps.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`, `$orderby`,
    /// `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/assignments`. Feature `apps`.
    pub fn list(&self) -> List<models::MobileAppAssignment> {
        List::new(self.0.request(Method::Get, &ASSIGNMENTS_LIST))
    }

    /// Create a
    /// [mobileAppAssignment](https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappassignment?view=graph-rest-beta)
    /// object.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-create?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 201. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/assignments`. Feature `apps`.
    pub fn create(
        &self,
        body: &models::MobileAppAssignment,
    ) -> Create<models::MobileAppAssignment> {
        Create::new(self.0.request(Method::Post, &ASSIGNMENTS_CREATE).json(body))
    }

    /// Count `assignments`. Not documented; inferred from the type. Feature `apps`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &ASSIGNMENTS_COUNT))
    }

    /// The item of a key. Feature `apps`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> MobileAppAssignment {
        MobileAppAssignment(Resource::new(self.0.key(id)))
    }
}

/// `mobileApp/categories`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct Categories(pub(crate) Path);

impl Categories {
    /// List `categories`. Not documented; inferred from the type. Feature `apps`.
    pub fn list(&self) -> List<models::MobileAppCategory> {
        List::new(self.0.request(Method::Get, &CATEGORIES_LIST))
    }

    /// Put an app into a category.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-post-categories?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/categories/$ref`. Feature `apps`.
    pub fn add_ref(&self, target: &impl AsRef<Path>) -> AddRef {
        AddRef::of(&self.0, target.as_ref(), &CATEGORIES_ADD_REF)
    }

    /// Count `categories`. Not documented; inferred from the type. Feature `apps`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &CATEGORIES_COUNT))
    }

    /// The item of a key. Feature `apps`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> MobileAppCategory<Categories> {
        MobileAppCategory(Resource::new(self.0.key(id)))
    }
}

impl MobileAppCategory<Categories> {
    /// Take an app out of a category. The category itself stays.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-delete-categories?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `DeviceManagementApps.ReadWrite.All`; application
    /// `DeviceManagementApps.ReadWrite.All`. Answers 204. Documented at
    /// `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}/$ref`. Feature
    /// `apps`.
    pub fn remove_ref(&self) -> RemoveRef {
        RemoveRef::of(&self.0, &MOBILE_APP_CATEGORY_REMOVE_REF)
    }
}

/// `mobileApp/contentVersions`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct ContentVersions(pub(crate) Path);

impl ContentVersions {
    /// List `contentVersions`. Not documented; inferred from the type. Feature `apps`.
    pub fn list(&self) -> List<models::MobileAppContent> {
        List::new(self.0.request(Method::Get, &CONTENT_VERSIONS_LIST))
    }

    /// Count `contentVersions`. Not documented; inferred from the type. Feature `apps`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &CONTENT_VERSIONS_COUNT))
    }

    /// The item of a key. Feature `apps`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> MobileAppContent<ContentVersions> {
        MobileAppContent(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get mobileApp" at "/deviceAppManagement/mobileApps/{mobileAppId}" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    UPDATE: "update mobileApp" at "/deviceAppManagement/mobileApps/{mobileAppId}" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    DELETE: "delete mobileApp" at "/deviceAppManagement/mobileApps/{mobileAppId}" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ASSIGN: "assign mobileApp" at "/deviceAppManagement/mobileApps/{mobileAppId}/assign" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ASSIGNMENTS_LIST: "list assignments" at "/deviceAppManagement/mobileApps/{mobileAppId}/assignments" {
        delegated_work: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
    },
    ASSIGNMENTS_CREATE: "create assignments" at "/deviceAppManagement/mobileApps/{mobileAppId}/assignments" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    ASSIGNMENTS_COUNT: "count assignments" at "mobileApp/assignments",
    CATEGORIES_LIST: "list categories" at "mobileApp/categories",
    CATEGORIES_ADD_REF: "add ref categories" at "/deviceAppManagement/mobileApps/{mobileAppId}/categories/$ref" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    CATEGORIES_COUNT: "count categories" at "mobileApp/categories",
    MOBILE_APP_CATEGORY_REMOVE_REF: "remove ref mobileAppCategory" at "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}/$ref" {
        delegated_work: ["DeviceManagementApps.ReadWrite.All"],
        application: ["DeviceManagementApps.ReadWrite.All"],
    },
    CONTENT_VERSIONS_LIST: "list contentVersions" at "mobileApp/contentVersions",
    CONTENT_VERSIONS_COUNT: "count contentVersions" at "mobileApp/contentVersions",
}
