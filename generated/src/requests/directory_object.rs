// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `directory_object`.

use crate::models;
use crate::requests::group::Group;
#[cfg(any(feature = "directory", feature = "users"))]
use crate::requests::user::User;
use runtime::request::{CallList, Get};
use runtime::{Method, Owned, Path, Resource};

/// `directoryObject`. Features `directory`, `groups`, `users`: any of them.
#[derive(Clone, Debug)]
pub struct DirectoryObject<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for DirectoryObject<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> DirectoryObject<A> {
    /// As `group`. Features `directory`, `groups`, `users`: any of them.
    #[must_use]
    pub fn as_group(&self) -> Group<A> {
        Group(Resource::new(self.0.segment("microsoft.graph.group")))
    }
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "users"))]

    impl<A> DirectoryObject<A> {
        /// Read the manager of a user, who is a
        /// [directoryObject](https://learn.microsoft.com/graph/api/resources/directoryobject?view=graph-rest-beta).
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`,
        /// `User.Read.All`, `User.ReadWrite.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; personal
        /// account `User.Read`, `User.ReadWrite`; application `User.Read.All`, `User.ReadWrite.All`,
        /// `Directory.Read.All`, `Directory.ReadWrite.All`. Query options: `$select`. Answers 200. Documented
        /// at `/users/{id | userPrincipalName}/manager`, `/me/manager`. Features `directory`, `users`: any of
        /// them.
        pub fn get(&self) -> Get<models::DirectoryObject> {
            Get::new(self.0.request(Method::Get, &GET))
        }

        /// As `user`. Features `directory`, `users`: any of them.
        #[must_use]
        pub fn as_user(&self) -> User<A> {
            User(Resource::new(self.0.segment("microsoft.graph.user")))
        }
    }
}

runtime::group! {
    #![cfg(feature = "directory")]

    impl<A> DirectoryObject<A> {
        /// Tell which groups of a list an object belongs to, directly or through other groups.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `Directory.Read.All`; application
        /// `Directory.Read.All`. Answers 200. Documented at `/directoryObjects/{id}/checkMemberGroups`. Feature
        /// `directory`.
        pub fn check_member_groups(
            &self,
            parameters: &models::DirectoryObjectCheckMemberGroupsParameters,
        ) -> CallList<String> {
            let path = self.0.segment("checkMemberGroups");
            CallList::new(path.request(Method::Post, &CHECK_MEMBER_GROUPS).json(parameters))
        }
    }
}

runtime::operations! {
    GET: "get directoryObject" at "/users/{id | userPrincipalName}/manager" {
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
    CHECK_MEMBER_GROUPS: "checkMemberGroups directoryObject" at "/users/{id | userPrincipalName}/checkMemberGroups" {
        delegated_work: ["Directory.Read.All"],
        application: ["Directory.Read.All"],
    },
}
