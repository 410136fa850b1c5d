// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/groups/{id}`.

use crate::directory::models::DirectoryObjectCheckMemberGroupsParameters;
use crate::paths::GroupsItem;
use runtime::Method;
use runtime::request::CallList;

impl GroupsItem {
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
    ITEM_CHECK_MEMBER_GROUPS {
        name: "checkMemberGroups groups",
        path: "/groups/{id}/checkMemberGroups",
        delegated_work: ["Directory.Read.All"],
        application: ["Directory.Read.All"],
    },
}
