// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/directoryObjects`.

use crate::directory::models::{
    AnyDirectoryObject, CheckMemberGroupsParameters, GetByIdsParameters,
};
use runtime::model::ForRequest;
use runtime::request::CallList;
use runtime::{Key, Method, Operation, Path, Permissions};

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
        parameters: &GetByIdsParameters,
    ) -> CallList<AnyDirectoryObject> {
        let path = self.0.segment("getByIds");
        CallList::new(
            path
                .request(Method::Post, &DIRECTORY_OBJECTS_GET_BY_IDS)
                .json(&ForRequest(parameters)),
        )
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
        parameters: &CheckMemberGroupsParameters,
    ) -> CallList<String> {
        let path = self.0.segment("checkMemberGroups");
        CallList::new(
            path
                .request(Method::Post, &DIRECTORY_OBJECTS_ITEM_CHECK_MEMBER_GROUPS)
                .json(&ForRequest(parameters)),
        )
    }
}

static DIRECTORY_OBJECTS_GET_BY_IDS: Operation = Operation::new(
        "getByIds directoryObjects",
        "/directoryObjects/getByIds",
    )
    .with_permissions(
        Permissions::new(&["Directory.Read.All"], &[], &["Directory.Read.All"]),
    );

static DIRECTORY_OBJECTS_ITEM_CHECK_MEMBER_GROUPS: Operation = Operation::new(
        "checkMemberGroups directoryObjects",
        "/directoryObjects/{id}/checkMemberGroups",
    )
    .with_permissions(
        Permissions::new(&["Directory.Read.All"], &[], &["Directory.Read.All"]),
    );
