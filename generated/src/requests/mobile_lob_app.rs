// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `mobile_lob_app`.

use crate::models;
use crate::requests::mobile_app::{Assignments, Categories};
use crate::requests::mobile_app_content::MobileAppContent;
use runtime::request::{Call, Count, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `mobileLobApp`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct MobileLobApp<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for MobileLobApp<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> MobileLobApp<A> {
    /// Get `mobileLobApp`. Not documented; inferred from the type. Feature `apps`.
    pub fn get(&self) -> Get<models::MobileLobApp> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Replace the assignments of an app.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-beta).
    /// Not documented here; inferred from `/deviceAppManagement/mobileApps/{mobileAppId}/assign`. Feature
    /// `apps`.
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

    /// Versions of the contents of this app. Feature `apps`.
    #[must_use]
    pub fn content_versions(&self) -> ContentVersions {
        ContentVersions(self.0.segment("contentVersions"))
    }
}

/// `…/microsoft.graph.mobileLobApp`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct MobileLobAppCollection(pub(crate) Path);

impl MobileLobAppCollection {
    /// List `mobileLobApp`. Not documented; inferred from the type. Feature `apps`.
    pub fn list(&self) -> List<models::MobileLobApp> {
        List::new(self.0.request(Method::Get, &MOBILE_LOB_APP_COLLECTION_LIST))
    }

    /// Count `mobileLobApp`. Not documented; inferred from the type. Feature `apps`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &MOBILE_LOB_APP_COLLECTION_COUNT))
    }

    /// The item of a key. Feature `apps`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> MobileLobApp<MobileLobAppCollection> {
        MobileLobApp(Resource::new(self.0.key(id)))
    }
}

/// `mobileLobApp/contentVersions`. Feature `apps`.
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
    GET: "get mobileLobApp" at "mobileLobApp",
    ASSIGN: "assign mobileLobApp" at "/deviceAppManagement/mobileApps/{mobileAppId}/assign",
    MOBILE_LOB_APP_COLLECTION_LIST: "list mobileLobApp" at "…/microsoft.graph.mobileLobApp",
    MOBILE_LOB_APP_COLLECTION_COUNT: "count mobileLobApp" at "…/microsoft.graph.mobileLobApp",
    CONTENT_VERSIONS_LIST: "list contentVersions" at "mobileLobApp/contentVersions",
    CONTENT_VERSIONS_COUNT: "count contentVersions" at "mobileLobApp/contentVersions",
}
