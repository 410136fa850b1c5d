// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/groups`.

use crate::groups::models::Group;
use crate::groups::requests::GroupsMembers;
use crate::paths::{Groups, GroupsItem};
use runtime::Method;
use runtime::request::{Create, Get, List};

impl Groups {
    /// Read the [group](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta) objects
    /// of the tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$count`.
    ///
    /// Headers: `ConsistencyLevel`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<Group> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// Create a [group](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Group.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 201.
    pub fn create(&self, body: &Group) -> Create<Group> {
        Create::new(self.0.request(Method::Post, &CREATE).json(body))
    }
}

impl GroupsItem {
    /// Read one [group](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<Group> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// To `/groups/{id}/members`.
    #[must_use]
    pub fn members(&self) -> GroupsMembers {
        GroupsMembers(self.0.segment("members"))
    }
}

runtime::operations! {
    LIST {
        name: "list groups",
        path: "/groups",
        delegated_work: [
            "GroupMember.Read.All",
            "Group.Read.All",
            "Directory.Read.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "GroupMember.Read.All",
            "Group.Read.All",
            "Directory.Read.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        advanced_queries: true,
    },
    CREATE {
        name: "create groups",
        path: "/groups",
        delegated_work: ["Group.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["Group.Create", "Group.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get groups",
        path: "/groups/{id}",
        delegated_work: [
            "GroupMember.Read.All",
            "Group.Read.All",
            "Directory.Read.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "GroupMember.Read.All",
            "Group.Read.All",
            "Directory.Read.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
    },
}
