// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `mobile_app_content`.

use crate::models;
use crate::requests::mobile_app_content_file::MobileAppContentFile;
use runtime::request::{Count, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `mobileAppContent`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct MobileAppContent<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for MobileAppContent<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> MobileAppContent<A> {
    /// Get `mobileAppContent`. Not documented; inferred from the type. Feature `apps`.
    pub fn get(&self) -> Get<models::MobileAppContent> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// The files of this version. Feature `apps`.
    #[must_use]
    pub fn files(&self) -> Files {
        Files(self.0.segment("files"))
    }
}

/// `mobileAppContent/files`. Feature `apps`.
#[derive(Clone, Debug)]
pub struct Files(pub(crate) Path);

impl Files {
    /// List `files`. Not documented; inferred from the type. Feature `apps`.
    pub fn list(&self) -> List<models::MobileAppContentFile> {
        List::new(self.0.request(Method::Get, &FILES_LIST))
    }

    /// Count `files`. Not documented; inferred from the type. Feature `apps`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &FILES_COUNT))
    }

    /// The item of a key. Feature `apps`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> MobileAppContentFile<Files> {
        MobileAppContentFile(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get mobileAppContent" at "mobileAppContent",
    FILES_LIST: "list files" at "mobileAppContent/files",
    FILES_COUNT: "count files" at "mobileAppContent/files",
}
