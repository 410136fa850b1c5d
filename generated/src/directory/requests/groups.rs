// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/groups/{id}`.

use crate::directory::models::CheckMemberGroupsParameters;
use crate::paths::GroupsItem;
use runtime::model::ForRequest;
use runtime::request::CallList;
use runtime::{Method, Operation, Permissions};

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
        parameters: &CheckMemberGroupsParameters,
    ) -> CallList<String> {
        let path = self.0.segment("checkMemberGroups");
        CallList::new(
            path
                .request(Method::Post, &GROUPS_ITEM_CHECK_MEMBER_GROUPS)
                .json(&ForRequest(parameters)),
        )
    }
}

static GROUPS_ITEM_CHECK_MEMBER_GROUPS: Operation = Operation::new(
        "checkMemberGroups groups",
        "/groups/{id}/checkMemberGroups",
    )
    .with_permissions(
        Permissions::new(&["Directory.Read.All"], &[], &["Directory.Read.All"]),
    );
