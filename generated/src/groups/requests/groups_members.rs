// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/groups/{id}/members`.

use crate::directory::models::DirectoryObject;
use crate::users::models::User;
use runtime::request::{AddRef, List, RemoveRef};
use runtime::{Key, Method, Path};

/// `/groups/{id}/members`
#[derive(Clone, Debug)]
pub struct GroupsMembers(pub(crate) Path);

impl GroupsMembers {
    /// Read the direct members of a group, which are
    /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
    /// objects of several kinds. A cast segment keeps one kind only.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$filter`, `$search`, `$top`, `$count`.
    ///
    /// Headers: `ConsistencyLevel`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<DirectoryObject> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// Make a directory object a member of a group.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`,
    ///   `Directory.ReadWrite.All`
    /// - application: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn add_ref(&self, target: &impl AsRef<Path>) -> AddRef {
        AddRef::of(&self.0, target.as_ref(), &ADD_REF)
    }

    /// To `/groups/{id}/members/{id}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> GroupsMembersItem {
        GroupsMembersItem(self.0.key(id))
    }

    /// To `/groups/{id}/members/microsoft.graph.user`.
    #[must_use]
    pub fn as_user(&self) -> GroupsMembersAsUser {
        GroupsMembersAsUser(self.0.segment("microsoft.graph.user"))
    }
}

/// `/groups/{id}/members/{id}`
#[derive(Clone, Debug)]
pub struct GroupsMembersItem(pub(crate) Path);

impl AsRef<Path> for GroupsMembersItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl GroupsMembersItem {
    /// Take a member out of a group. The object itself stays.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`,
    ///   `Directory.ReadWrite.All`
    /// - application: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 204.
    pub fn remove_ref(&self) -> RemoveRef {
        RemoveRef::of(&self.0, &ITEM_REMOVE_REF)
    }
}

/// `/groups/{id}/members/microsoft.graph.user`
#[derive(Clone, Debug)]
pub struct GroupsMembersAsUser(pub(crate) Path);

impl GroupsMembersAsUser {
    /// Read the direct members of a group, which are
    /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
    /// objects of several kinds. A cast segment keeps one kind only.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
    ///   `Group.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Query options: `$select`, `$filter`, `$search`, `$top`, `$count`.
    ///
    /// Headers: `ConsistencyLevel`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<User> {
        List::new(self.0.request(Method::Get, &AS_USER_LIST))
    }
}

runtime::operations! {
    LIST {
        name: "list members",
        path: "/groups/{id}/members",
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
    ADD_REF {
        name: "add ref members",
        path: "/groups/{id}/members/$ref",
        delegated_work: [
            "GroupMember.ReadWrite.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "GroupMember.ReadWrite.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
    },
    ITEM_REMOVE_REF {
        name: "remove ref members",
        path: "/groups/{id}/members/{id}/$ref",
        delegated_work: [
            "GroupMember.ReadWrite.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "GroupMember.ReadWrite.All",
            "Group.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
    },
    AS_USER_LIST {
        name: "list members",
        path: "/groups/{id}/members/microsoft.graph.user",
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
}
