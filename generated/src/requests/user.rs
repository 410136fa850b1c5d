// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `user`.

use crate::models;
use crate::requests::directory_object::DirectoryObject;
#[cfg(feature = "users")]
use crate::requests::extension::Extension;
#[cfg(feature = "groups")]
use crate::requests::group::GroupCollection;
#[cfg(feature = "users")]
use crate::requests::mailbox_settings::MailboxSettings;
#[cfg(feature = "users")]
use crate::requests::profile_photo::ProfilePhoto;
use runtime::request::{
    Call, CallList, CallValue, Count, Create, Delete, Delta, Get, List, RemoveRef,
    SetRef, Update,
};
use runtime::{Key, Method, Owned, Path, Resource};

runtime::group! {
    #![cfg(
        all(
            any(feature = "directory", feature = "users"),
            any(feature = "groups", feature = "users")
        )
    )]

    impl DirectReports {
        /// As `user`. Features `groups`, `users`: any of them.
        #[must_use]
        pub fn as_user(&self) -> UserCollection {
            UserCollection(self.0.segment("microsoft.graph.user"))
        }
    }

    impl MemberOf {
        /// As `user`. Features `groups`, `users`: any of them.
        #[must_use]
        pub fn as_user(&self) -> UserCollection {
            UserCollection(self.0.segment("microsoft.graph.user"))
        }
    }
}

runtime::group! {
    #![cfg(all(any(feature = "directory", feature = "users"), feature = "groups"))]

    impl DirectReports {
        /// As `group`. Feature `groups`.
        #[must_use]
        pub fn as_group(&self) -> GroupCollection {
            GroupCollection(self.0.segment("microsoft.graph.group"))
        }
    }

    impl MemberOf {
        /// As `group`. Feature `groups`.
        #[must_use]
        pub fn as_group(&self) -> GroupCollection {
            GroupCollection(self.0.segment("microsoft.graph.group"))
        }
    }
}

runtime::group! {
    #![cfg(
        all(
            any(feature = "groups", feature = "users"),
            any(feature = "directory", feature = "users")
        )
    )]

    impl UserCollection {
        /// The item of a key. Features `directory`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> User<UserCollection> {
            User(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "users"))]

    /// `user`. Features `directory`, `users`: any of them.
    #[derive(Clone, Debug)]
    pub struct User<A = Owned>(pub(crate) Resource<A>);

    impl<A> AsRef<Path> for User<A> {
        fn as_ref(&self) -> &Path {
            &self.0
        }
    }

    impl<A> User<A> {
        /// Tell which groups of a list an object belongs to, directly or through other groups.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta).
        /// Features `directory`, `users`: any of them.
        pub fn check_member_groups(
            &self,
            parameters: &models::DirectoryObjectCheckMemberGroupsParameters,
        ) -> CallList<String> {
            let path = self.0.segment("checkMemberGroups");
            CallList::new(path.request(Method::Post, &CHECK_MEMBER_GROUPS).json(parameters))
        }

        /// Those whose manager the user is. Features `directory`, `users`: any of them.
        #[must_use]
        pub fn direct_reports(&self) -> DirectReports {
            DirectReports(self.0.segment("directReports"))
        }

        /// To `manager`. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn manager(&self) -> DirectoryObject<Manager> {
            DirectoryObject(Resource::new(self.0.segment("manager")))
        }

        /// Groups and roles of the user. Features `directory`, `users`: any of them.
        #[must_use]
        pub fn member_of(&self) -> MemberOf {
            MemberOf(self.0.segment("memberOf"))
        }
    }

    /// `user/directReports`. Features `directory`, `users`: any of them.
    #[derive(Clone, Debug)]
    pub struct DirectReports(pub(crate) Path);

    impl DirectReports {
        /// List `directReports`. Not documented; inferred from the type. Features `directory`, `users`: any of
        /// them.
        pub fn list(&self) -> List<models::DirectoryObject> {
            List::new(self.0.request(Method::Get, &DIRECT_REPORTS_LIST))
        }

        /// Count `directReports`. Not documented; inferred from the type. Features `directory`, `users`: any of
        /// them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &DIRECT_REPORTS_COUNT))
        }

        /// Find the directory objects that a list of ids stands for.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
        /// Not documented here; inferred from `/directoryObjects/getByIds`. Features `directory`, `users`: any
        /// of them.
        pub fn get_by_ids(
            &self,
            parameters: &models::DirectoryObjectGetByIdsParameters,
        ) -> CallList<models::DirectoryObject> {
            let path = self.0.segment("getByIds");
            CallList::new(
                path.request(Method::Post, &DIRECT_REPORTS_GET_BY_IDS).json(parameters),
            )
        }

        /// The item of a key. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> DirectoryObject<DirectReports> {
            DirectoryObject(Resource::new(self.0.key(id)))
        }
    }

    /// `user/manager`. Features `directory`, `users`: any of them.
    #[derive(Clone, Copy, Debug)]
    pub enum Manager {}

    impl DirectoryObject<Manager> {
        /// Make a directory object the manager of a user.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite.All`, `Directory.ReadWrite.All`;
        /// application `User.ReadWrite.All`, `Directory.ReadWrite.All`. Answers 204. Documented at
        /// `/users/{id | userPrincipalName}/manager/$ref`. Features `directory`, `users`: any of them.
        pub fn set_ref(&self, target: &impl AsRef<Path>) -> SetRef {
            SetRef::of(&self.0, target.as_ref(), &DIRECTORY_OBJECT_SET_REF)
        }
    }

    impl DirectoryObject<Manager> {
        /// Leave a user without a manager.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-delete-manager?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite.All`, `Directory.ReadWrite.All`;
        /// application `User.ReadWrite.All`, `Directory.ReadWrite.All`. Answers 204. Documented at
        /// `/users/{id | userPrincipalName}/manager/$ref`. Features `directory`, `users`: any of them.
        pub fn remove_ref(&self) -> RemoveRef {
            RemoveRef::of(&self.0, &DIRECTORY_OBJECT_REMOVE_REF)
        }
    }

    /// `user/memberOf`. Features `directory`, `users`: any of them.
    #[derive(Clone, Debug)]
    pub struct MemberOf(pub(crate) Path);

    impl MemberOf {
        /// List `memberOf`. Not documented; inferred from the type. Features `directory`, `users`: any of them.
        pub fn list(&self) -> List<models::DirectoryObject> {
            List::new(self.0.request(Method::Get, &MEMBER_OF_LIST))
        }

        /// Count `memberOf`. Not documented; inferred from the type. Features `directory`, `users`: any of
        /// them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &MEMBER_OF_COUNT))
        }

        /// Find the directory objects that a list of ids stands for.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
        /// Not documented here; inferred from `/directoryObjects/getByIds`. Features `directory`, `users`: any
        /// of them.
        pub fn get_by_ids(
            &self,
            parameters: &models::DirectoryObjectGetByIdsParameters,
        ) -> CallList<models::DirectoryObject> {
            let path = self.0.segment("getByIds");
            CallList::new(path.request(Method::Post, &MEMBER_OF_GET_BY_IDS).json(parameters))
        }

        /// The item of a key. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> DirectoryObject<MemberOf> {
            DirectoryObject(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "groups", feature = "users"))]

    /// `…/microsoft.graph.user`. Features `groups`, `users`: any of them.
    #[derive(Clone, Debug)]
    pub struct UserCollection(pub(crate) Path);

    impl UserCollection {
        /// Read the direct members of a group, which are
        /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta)
        /// objects of several kinds. A cast segment keeps one kind only.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `GroupMember.Read.All`, `Group.Read.All`,
        /// `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application
        /// `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`,
        /// `Directory.ReadWrite.All`. Query options: `$select`, `$filter`, `$search`, `$top`, `$count`.
        /// Headers: `ConsistencyLevel`. Answers 200. Documented at `/groups/{id}/members/microsoft.graph.user`.
        /// Features `groups`, `users`: any of them.
        pub fn list(&self) -> List<models::User> {
            List::new(self.0.request(Method::Get, &USER_COLLECTION_LIST))
        }

        /// Count `user`. Not documented; inferred from the type. Features `groups`, `users`: any of them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &USER_COLLECTION_COUNT))
        }

        /// Learn which [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
        /// objects were created, changed or deleted since the last round.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta). Not
        /// documented here; inferred from `/users/delta`. Features `groups`, `users`: any of them.
        pub fn delta(&self) -> Delta<models::User> {
            let path = self.0.segment("delta");
            Delta::new(path.request(Method::Get, &USER_COLLECTION_DELTA))
        }

        /// Find the directory objects that a list of ids stands for.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
        /// Not documented here; inferred from `/directoryObjects/getByIds`. Features `groups`, `users`: any of
        /// them.
        pub fn get_by_ids(
            &self,
            parameters: &models::DirectoryObjectGetByIdsParameters,
        ) -> CallList<models::DirectoryObject> {
            let path = self.0.segment("getByIds");
            CallList::new(
                path.request(Method::Post, &USER_COLLECTION_GET_BY_IDS).json(parameters),
            )
        }
    }
}

runtime::group! {
    #![cfg(feature = "users")]

    impl<A> User<A> {
        /// Read one [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta), by id or
        /// by user principal name.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-beta). Permissions,
        /// least privileged first: delegated `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`,
        /// `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; personal
        /// account `User.Read`, `User.ReadWrite`; application `User.Read.All`, `User.ReadWrite.All`,
        /// `Directory.Read.All`, `Directory.ReadWrite.All`. Query options: `$select`, `$expand`. Answers 200.
        /// Documented at `/users/{id | userPrincipalName}`, `/me`. Feature `users`.
        pub fn get(&self) -> Get<models::User> {
            Get::new(self.0.request(Method::Get, &GET))
        }

        /// Add licenses to a user or take them away, in one step.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite.All`, `Directory.ReadWrite.All`;
        /// application `User.ReadWrite.All`, `Directory.ReadWrite.All`. Answers 200. Documented at
        /// `/users/{id | userPrincipalName}/assignLicense`. Feature `users`.
        pub fn assign_license(
            &self,
            parameters: &models::UserAssignLicenseParameters,
        ) -> Call<models::User> {
            let path = self.0.segment("assignLicense");
            Call::new(path.request(Method::Post, &ASSIGN_LICENSE).json(parameters))
        }

        /// End every session of a user by making the tokens void that were issued so far.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-revokesigninsessions?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite`, `User.ReadWrite.All`,
        /// `Directory.ReadWrite.All`; application `User.ReadWrite.All`, `Directory.ReadWrite.All`. Answers 200.
        /// Documented at `/me/revokeSignInSessions`, `/users/{id | userPrincipalName}/revokeSignInSessions`.
        /// Feature `users`.
        pub fn revoke_sign_in_sessions(&self) -> CallValue<bool> {
            let path = self.0.segment("revokeSignInSessions");
            CallValue::new(path.request(Method::Post, &REVOKE_SIGN_IN_SESSIONS))
        }

        /// Open extensions of the user. Feature `users`.
        #[must_use]
        pub fn extensions(&self) -> Extensions {
            Extensions(self.0.segment("extensions"))
        }

        /// To `mailboxSettings`. Feature `users`.
        #[must_use]
        pub fn mailbox_settings(&self) -> MailboxSettings<A> {
            MailboxSettings(Resource::new(self.0.segment("mailboxSettings")))
        }

        /// To `photo`. Feature `users`.
        #[must_use]
        pub fn photo(&self) -> ProfilePhoto {
            ProfilePhoto(Resource::new(self.0.segment("photo")))
        }
    }

    impl User {
        /// Change the properties of a
        /// [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta).
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite`, `User.ReadWrite.All`,
        /// `Directory.ReadWrite.All`; personal account `User.ReadWrite`; application `User.ReadWrite.All`,
        /// `Directory.ReadWrite.All`. Answers 204. Documented at `/users/{id | userPrincipalName}`, `/me`.
        /// Feature `users`.
        pub fn update(&self, body: &models::User) -> Update<()> {
            Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
        }

        /// Delete a [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta). The
        /// account can be restored for 30 days.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-delete?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite.All`, `Directory.ReadWrite.All`;
        /// application `User.ReadWrite.All`, `Directory.ReadWrite.All`. Answers 204. Documented at
        /// `/users/{id | userPrincipalName}`. Feature `users`.
        pub fn delete(&self) -> Delete {
            Delete::new(self.0.request(Method::Delete, &DELETE))
        }
    }

    /// `user/extensions`. Feature `users`.
    #[derive(Clone, Debug)]
    pub struct Extensions(pub(crate) Path);

    impl Extensions {
        /// List `extensions`. Not documented; inferred from the type. Feature `users`.
        pub fn list(&self) -> List<models::Extension> {
            List::new(self.0.request(Method::Get, &EXTENSIONS_LIST))
        }

        /// Keep an
        /// [openTypeExtension](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta)
        /// with a user.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite`; personal account `User.ReadWrite`;
        /// application `User.ReadWrite.All`. Answers 201. Documented at
        /// `/users/{id | userPrincipalName}/extensions`. Feature `users`.
        pub fn create(&self, body: &models::Extension) -> Create<models::Extension> {
            Create::new(self.0.request(Method::Post, &EXTENSIONS_CREATE).json(body))
        }

        /// Count `extensions`. Not documented; inferred from the type. Feature `users`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &EXTENSIONS_COUNT))
        }

        /// The item of a key. Feature `users`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> Extension {
            Extension(Resource::new(self.0.key(id)))
        }
    }
}

runtime::operations! {
    GET: "get user" at "/users/{id | userPrincipalName}" {
        delegated_work: [
            "User.Read",
            "User.ReadWrite",
            "User.ReadBasic.All",
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        delegated_personal: ["User.Read", "User.ReadWrite"],
        application: [
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
    },
    UPDATE: "update user" at "/users/{id | userPrincipalName}" {
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    DELETE: "delete user" at "/users/{id | userPrincipalName}" {
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    ASSIGN_LICENSE: "assignLicense user" at "/users/{id | userPrincipalName}/assignLicense" {
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    CHECK_MEMBER_GROUPS: "checkMemberGroups user" at "/users/{id | userPrincipalName}/checkMemberGroups" {
        delegated_work: ["Directory.Read.All"],
        application: ["Directory.Read.All"],
    },
    REVOKE_SIGN_IN_SESSIONS: "revokeSignInSessions user" at "/me/revokeSignInSessions" {
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    USER_COLLECTION_LIST: "list user" at "/groups/{id}/members/microsoft.graph.user" {
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
    USER_COLLECTION_COUNT: "count user" at "…/microsoft.graph.user",
    USER_COLLECTION_DELTA: "delta user" at "/users/delta",
    USER_COLLECTION_GET_BY_IDS: "getByIds user" at "/directoryObjects/getByIds",
    DIRECT_REPORTS_LIST: "list directReports" at "user/directReports",
    DIRECT_REPORTS_COUNT: "count directReports" at "user/directReports",
    DIRECT_REPORTS_GET_BY_IDS: "getByIds directReports" at "/directoryObjects/getByIds",
    EXTENSIONS_LIST: "list extensions" at "user/extensions",
    EXTENSIONS_CREATE: "create extensions" at "/users/{id | userPrincipalName}/extensions" {
        delegated_work: ["User.ReadWrite"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All"],
    },
    EXTENSIONS_COUNT: "count extensions" at "user/extensions",
    DIRECTORY_OBJECT_SET_REF: "set ref directoryObject" at "/users/{id | userPrincipalName}/manager/$ref" {
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    DIRECTORY_OBJECT_REMOVE_REF: "remove ref directoryObject" at "/users/{id | userPrincipalName}/manager/$ref" {
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    MEMBER_OF_LIST: "list memberOf" at "user/memberOf",
    MEMBER_OF_COUNT: "count memberOf" at "user/memberOf",
    MEMBER_OF_GET_BY_IDS: "getByIds memberOf" at "/directoryObjects/getByIds",
}
