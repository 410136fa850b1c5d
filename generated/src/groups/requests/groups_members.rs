// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/groups/{id}/members`.

use crate::directory::models::AnyDirectoryObject;
use crate::users::models::User;
use runtime::request::{AddRef, List, RemoveRef};
use runtime::{Key, Method, Operation, Path, Permissions};

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
    pub fn list(&self) -> List<AnyDirectoryObject> {
        List::new(self.0.request(Method::Get, &GROUPS_MEMBERS_LIST))
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
        AddRef::of(&self.0, target.as_ref(), &GROUPS_MEMBERS_ADD_REF)
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
        RemoveRef::of(&self.0, &GROUPS_MEMBERS_ITEM_REMOVE_REF)
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
        List::new(self.0.request(Method::Get, &GROUPS_MEMBERS_AS_USER_LIST))
    }
}

static GROUPS_MEMBERS_LIST: Operation = Operation::new(
        "list members",
        "/groups/{id}/members",
    )
    .with_permissions(
        Permissions::new(
            &[
                "GroupMember.Read.All",
                "Group.Read.All",
                "Directory.Read.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
            &[],
            &[
                "GroupMember.Read.All",
                "Group.Read.All",
                "Directory.Read.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
        ),
    )
    .with_advanced_queries();

static GROUPS_MEMBERS_ADD_REF: Operation = Operation::new(
        "add ref members",
        "/groups/{id}/members/$ref",
    )
    .with_permissions(
        Permissions::new(
            &[
                "GroupMember.ReadWrite.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
            &[],
            &[
                "GroupMember.ReadWrite.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
        ),
    );

static GROUPS_MEMBERS_ITEM_REMOVE_REF: Operation = Operation::new(
        "remove ref members",
        "/groups/{id}/members/{id}/$ref",
    )
    .with_permissions(
        Permissions::new(
            &[
                "GroupMember.ReadWrite.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
            &[],
            &[
                "GroupMember.ReadWrite.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
        ),
    );

static GROUPS_MEMBERS_AS_USER_LIST: Operation = Operation::new(
        "list members",
        "/groups/{id}/members/microsoft.graph.user",
    )
    .with_permissions(
        Permissions::new(
            &[
                "GroupMember.Read.All",
                "Group.Read.All",
                "Directory.Read.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
            &[],
            &[
                "GroupMember.Read.All",
                "Group.Read.All",
                "Directory.Read.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
        ),
    )
    .with_advanced_queries();
