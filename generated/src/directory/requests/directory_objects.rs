// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/directoryObjects`.

use crate::directory::models::{
    DirectoryObject, DirectoryObjectCheckMemberGroupsParameters,
    DirectoryObjectGetByIdsParameters,
};
use runtime::request::CallList;
use runtime::{Key, Method, Path};

/// `/directoryObjects`
#[derive(Clone, Debug)]
pub struct DirectoryObjects(pub(crate) Path);

impl DirectoryObjects {
    /// Find the directory objects that a list of ids stands for.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Directory.Read.All`
    /// - application: `Directory.Read.All`
    ///
    /// Answers 200.
    pub fn get_by_ids(
        &self,
        parameters: &DirectoryObjectGetByIdsParameters,
    ) -> CallList<DirectoryObject> {
        let path = self.0.segment("getByIds");
        CallList::new(path.request(Method::Post, &GET_BY_IDS).json(parameters))
    }

    /// To `/directoryObjects/{id}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> DirectoryObjectsItem {
        DirectoryObjectsItem(self.0.key(id))
    }
}

/// `/directoryObjects/{id}`
#[derive(Clone, Debug)]
pub struct DirectoryObjectsItem(pub(crate) Path);

impl AsRef<Path> for DirectoryObjectsItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl DirectoryObjectsItem {
    /// Tell which groups of a list an object belongs to, directly or through other groups.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Directory.Read.All`
    /// - application: `Directory.Read.All`
    ///
    /// Answers 200.
    pub fn check_member_groups(
        &self,
        parameters: &DirectoryObjectCheckMemberGroupsParameters,
    ) -> CallList<String> {
        let path = self.0.segment("checkMemberGroups");
        CallList::new(
            path.request(Method::Post, &ITEM_CHECK_MEMBER_GROUPS).json(parameters),
        )
    }
}

runtime::operations! {
    GET_BY_IDS {
        name: "getByIds directoryObjects",
        path: "/directoryObjects/getByIds",
        delegated_work: ["Directory.Read.All"],
        application: ["Directory.Read.All"],
    },
    ITEM_CHECK_MEMBER_GROUPS {
        name: "checkMemberGroups directoryObjects",
        path: "/directoryObjects/{id}/checkMemberGroups",
        delegated_work: ["Directory.Read.All"],
        application: ["Directory.Read.All"],
    },
}
