// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `group`.

use crate::models;
use crate::requests::directory_object::DirectoryObject;
#[cfg(feature = "users")]
use crate::requests::profile_photo::ProfilePhoto;
#[cfg(any(feature = "groups", feature = "users"))]
use crate::requests::user::UserCollection;
use runtime::request::{AddRef, CallList, Count, Get, List, RemoveRef};
use runtime::{Key, Method, Owned, Path, Resource};

/// `group`. Features `directory`, `groups`, `users`: any of them.
#[derive(Clone, Debug)]
pub struct Group<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for Group<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> Group<A> {
    /// Members of the group. Features `directory`, `groups`, `users`: any of them.
    #[must_use]
    pub fn members(&self) -> Members {
        Members(self.0.segment("members"))
    }
}

/// `group/members`. Features `directory`, `groups`, `users`: any of them.
#[derive(Clone, Debug)]
pub struct Members(pub(crate) Path);

impl Members {
    /// Read the direct members of a group, which are
    /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
    /// objects of several kinds. A cast segment keeps one kind only.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `GroupMember.Read.All`, `Group.Read.All`,
    /// `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application
    /// `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`,
    /// `Directory.ReadWrite.All`. Query options: `$select`, `$filter`, `$search`, `$top`, `$count`.
    /// Headers: `ConsistencyLevel`. Answers 200. Documented at `/groups/{id}/members`. Features
    /// `directory`, `groups`, `users`: any of them.
    pub fn list(&self) -> List<models::DirectoryObject> {
        List::new(self.0.request(Method::Get, &MEMBERS_LIST))
    }

    /// Make a directory object a member of a group.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`,
    /// `Directory.ReadWrite.All`; application `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`,
    /// `Directory.ReadWrite.All`. Answers 204. Documented at `/groups/{id}/members/$ref`. Features
    /// `directory`, `groups`, `users`: any of them.
    pub fn add_ref(&self, target: &impl AsRef<Path>) -> AddRef {
        AddRef::of(&self.0, target.as_ref(), &MEMBERS_ADD_REF)
    }

    /// Count `members`. Not documented; inferred from the type. Features `directory`, `groups`, `users`:
    /// any of them.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &MEMBERS_COUNT))
    }

    /// Find the directory objects that a list of ids stands for.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
    /// Not documented here; inferred from `/directoryObjects/getByIds`. Features `directory`, `groups`,
    /// `users`: any of them.
    pub fn get_by_ids(
        &self,
        parameters: &models::DirectoryObjectGetByIdsParameters,
    ) -> CallList<models::DirectoryObject> {
        let path = self.0.segment("getByIds");
        CallList::new(path.request(Method::Post, &MEMBERS_GET_BY_IDS).json(parameters))
    }

    /// The item of a key. Features `directory`, `groups`, `users`: any of them.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> DirectoryObject<Members> {
        DirectoryObject(Resource::new(self.0.key(id)))
    }
}

impl DirectoryObject<Members> {
    /// Take a member out of a group. The object itself stays.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`,
    /// `Directory.ReadWrite.All`; application `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`,
    /// `Directory.ReadWrite.All`. Answers 204. Documented at `/groups/{id}/members/{id}/$ref`. Features
    /// `directory`, `groups`: any of them.
    pub fn remove_ref(&self) -> RemoveRef {
        RemoveRef::of(&self.0, &DIRECTORY_OBJECT_REMOVE_REF)
    }
}

runtime::group! {
    #![cfg(
        all(
            any(feature = "directory", feature = "groups"),
            any(feature = "groups", feature = "users")
        )
    )]

    impl Owners {
        /// As `user`. Features `groups`, `users`: any of them.
        #[must_use]
        pub fn as_user(&self) -> UserCollection {
            UserCollection(self.0.segment("microsoft.graph.user"))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "groups"))]

    impl<A> Group<A> {
        /// Tell which groups of a list an object belongs to, directly or through other groups.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta).
        /// Features `directory`, `groups`: any of them.
        pub fn check_member_groups(
            &self,
            parameters: &models::DirectoryObjectCheckMemberGroupsParameters,
        ) -> CallList<String> {
            let path = self.0.segment("checkMemberGroups");
            CallList::new(path.request(Method::Post, &CHECK_MEMBER_GROUPS).json(parameters))
        }

        /// Owners of the group. Features `directory`, `groups`: any of them.
        #[must_use]
        pub fn owners(&self) -> Owners {
            Owners(self.0.segment("owners"))
        }
    }

    /// `group/owners`. Features `directory`, `groups`: any of them.
    #[derive(Clone, Debug)]
    pub struct Owners(pub(crate) Path);

    impl Owners {
        /// List `owners`. Not documented; inferred from the type. Features `directory`, `groups`: any of them.
        pub fn list(&self) -> List<models::DirectoryObject> {
            List::new(self.0.request(Method::Get, &OWNERS_LIST))
        }

        /// Count `owners`. Not documented; inferred from the type. Features `directory`, `groups`: any of them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &OWNERS_COUNT))
        }

        /// Find the directory objects that a list of ids stands for.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
        /// Not documented here; inferred from `/directoryObjects/getByIds`. Features `directory`, `groups`: any
        /// of them.
        pub fn get_by_ids(
            &self,
            parameters: &models::DirectoryObjectGetByIdsParameters,
        ) -> CallList<models::DirectoryObject> {
            let path = self.0.segment("getByIds");
            CallList::new(path.request(Method::Post, &OWNERS_GET_BY_IDS).json(parameters))
        }

        /// The item of a key. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> DirectoryObject<Owners> {
            DirectoryObject(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "groups", feature = "users"))]

    impl Members {
        /// As `user`. Features `groups`, `users`: any of them.
        #[must_use]
        pub fn as_user(&self) -> UserCollection {
            UserCollection(self.0.segment("microsoft.graph.user"))
        }
    }
}

runtime::group! {
    #![cfg(feature = "groups")]

    impl<A> Group<A> {
        /// Read one [group](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta).
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/group-get?view=graph-rest-beta). Permissions,
        /// least privileged first: delegated `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
        /// `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application `GroupMember.Read.All`,
        /// `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`. Query
        /// options: `$select`, `$expand`. Answers 200. Documented at `/groups/{id}`. Feature `groups`.
        pub fn get(&self) -> Get<models::Group> {
            Get::new(self.0.request(Method::Get, &GET))
        }
    }

    /// `…/microsoft.graph.group`. Feature `groups`.
    #[derive(Clone, Debug)]
    pub struct GroupCollection(pub(crate) Path);

    impl GroupCollection {
        /// List `group`. Not documented; inferred from the type. Feature `groups`.
        pub fn list(&self) -> List<models::Group> {
            List::new(self.0.request(Method::Get, &GROUP_COLLECTION_LIST))
        }

        /// Count `group`. Not documented; inferred from the type. Feature `groups`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &GROUP_COLLECTION_COUNT))
        }

        /// Find the directory objects that a list of ids stands for.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
        /// Not documented here; inferred from `/directoryObjects/getByIds`. Feature `groups`.
        pub fn get_by_ids(
            &self,
            parameters: &models::DirectoryObjectGetByIdsParameters,
        ) -> CallList<models::DirectoryObject> {
            let path = self.0.segment("getByIds");
            CallList::new(
                path.request(Method::Post, &GROUP_COLLECTION_GET_BY_IDS).json(parameters),
            )
        }

        /// The item of a key. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> Group<GroupCollection> {
            Group(Resource::new(self.0.key(id)))
        }
    }

    impl Members {
        /// As `group`. Feature `groups`.
        #[must_use]
        pub fn as_group(&self) -> GroupCollection {
            GroupCollection(self.0.segment("microsoft.graph.group"))
        }
    }

    impl Owners {
        /// As `group`. Feature `groups`.
        #[must_use]
        pub fn as_group(&self) -> GroupCollection {
            GroupCollection(self.0.segment("microsoft.graph.group"))
        }
    }
}

runtime::group! {
    #![cfg(feature = "users")]

    impl<A> Group<A> {
        /// To `photo`. Feature `users`.
        #[must_use]
        pub fn photo(&self) -> ProfilePhoto {
            ProfilePhoto(Resource::new(self.0.segment("photo")))
        }
    }
}

runtime::operations! {
    GET: "get group" at "/groups/{id}" {
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
    CHECK_MEMBER_GROUPS: "checkMemberGroups group" at "/users/{id | userPrincipalName}/checkMemberGroups" {
        delegated_work: ["Directory.Read.All"],
        application: ["Directory.Read.All"],
    },
    GROUP_COLLECTION_LIST: "list group" at "…/microsoft.graph.group",
    GROUP_COLLECTION_COUNT: "count group" at "…/microsoft.graph.group",
    GROUP_COLLECTION_GET_BY_IDS: "getByIds group" at "/directoryObjects/getByIds",
    MEMBERS_LIST: "list members" at "/groups/{id}/members" {
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
    MEMBERS_ADD_REF: "add ref members" at "/groups/{id}/members/$ref" {
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
    MEMBERS_COUNT: "count members" at "group/members",
    MEMBERS_GET_BY_IDS: "getByIds members" at "/directoryObjects/getByIds",
    DIRECTORY_OBJECT_REMOVE_REF: "remove ref directoryObject" at "/groups/{id}/members/{id}/$ref" {
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
    OWNERS_LIST: "list owners" at "group/owners",
    OWNERS_COUNT: "count owners" at "group/owners",
    OWNERS_GET_BY_IDS: "getByIds owners" at "/directoryObjects/getByIds",
}
