// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/users/{id | userPrincipalName}`.

use crate::directory::models::CheckMemberGroupsParameters;
use crate::paths::UsersItem;
use runtime::model::ForRequest;
use runtime::request::CallList;
use runtime::{Method, Operation, Permissions};

impl UsersItem {
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
                .request(Method::Post, &USERS_ITEM_CHECK_MEMBER_GROUPS)
                .json(&ForRequest(parameters)),
        )
    }
}

static USERS_ITEM_CHECK_MEMBER_GROUPS: Operation = Operation::new(
        "checkMemberGroups users",
        "/users/{id | userPrincipalName}/checkMemberGroups",
    )
    .with_permissions(
        Permissions::new(&["Directory.Read.All"], &[], &["Directory.Read.All"]),
    );
