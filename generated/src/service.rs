// Made from specs by `cargo run -p generator`. Do not edit.

//! The entity sets of the service, and the ways from the client.

use crate::client::Client;
use crate::models;
#[cfg(any(feature = "apps", feature = "onboarding"))]
use crate::requests::device_app_management::DeviceAppManagement;
#[cfg(feature = "onboarding")]
use crate::requests::device_management::DeviceManagement;
#[cfg(any(feature = "directory", feature = "groups", feature = "users"))]
use crate::requests::directory_object::DirectoryObject;
#[cfg(feature = "financials")]
use crate::requests::financials::Financials;
#[cfg(any(feature = "directory", feature = "groups", feature = "users"))]
use crate::requests::group::Group;
#[cfg(feature = "groups")]
use crate::requests::group::GroupCollection;
#[cfg(feature = "directory")]
use crate::requests::identity_provider::IdentityProvider;
#[cfg(feature = "calendars")]
use crate::requests::place::Place;
#[cfg(feature = "calendars")]
use crate::requests::room::RoomCollection;
#[cfg(feature = "calendars")]
use crate::requests::room_list::RoomListCollection;
#[cfg(any(feature = "directory", feature = "users"))]
use crate::requests::user::User;
#[cfg(any(feature = "groups", feature = "users"))]
use crate::requests::user::UserCollection;
use runtime::request::{CallList, Count, Create, Delta, List};
use runtime::{Key, Method, Path, Resource};

runtime::group! {
    #![cfg(
        all(
            any(feature = "directory", feature = "groups"),
            any(feature = "groups", feature = "users")
        )
    )]

    impl DirectoryObjects {
        /// As `user`. Features `groups`, `users`: any of them.
        #[must_use]
        pub fn as_user(&self) -> UserCollection {
            UserCollection(self.0.segment("microsoft.graph.user"))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "apps", feature = "onboarding"))]

    impl Client {
        /// To `deviceAppManagement`. Features `apps`, `onboarding`: any of them.
        #[must_use]
        pub fn device_app_management(&self) -> DeviceAppManagement {
            DeviceAppManagement(Resource::new(self.path().segment("deviceAppManagement")))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "groups"))]

    impl Client {
        /// To `directoryObjects`. Features `directory`, `groups`: any of them.
        #[must_use]
        pub fn directory_objects(&self) -> DirectoryObjects {
            DirectoryObjects(self.path().segment("directoryObjects"))
        }
    }

    /// `/directoryObjects`. Features `directory`, `groups`: any of them.
    #[derive(Clone, Debug)]
    pub struct DirectoryObjects(pub(crate) Path);

    impl DirectoryObjects {
        /// List `directoryObjects`. Not documented; inferred from the type. Features `directory`, `groups`: any
        /// of them.
        pub fn list(&self) -> List<models::DirectoryObject> {
            List::new(self.0.request(Method::Get, &DIRECTORY_OBJECTS_LIST))
        }

        /// Count `directoryObjects`. Not documented; inferred from the type. Features `directory`, `groups`:
        /// any of them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &DIRECTORY_OBJECTS_COUNT))
        }

        /// Find the directory objects that a list of ids stands for.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `Directory.Read.All`; application
        /// `Directory.Read.All`. Answers 200. Documented at `/directoryObjects/getByIds`. Features `directory`,
        /// `groups`: any of them.
        pub fn get_by_ids(
            &self,
            parameters: &models::DirectoryObjectGetByIdsParameters,
        ) -> CallList<models::DirectoryObject> {
            let path = self.0.segment("getByIds");
            CallList::new(
                path.request(Method::Post, &DIRECTORY_OBJECTS_GET_BY_IDS).json(parameters),
            )
        }

        /// The item of a key. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> DirectoryObject {
            DirectoryObject(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "groups", feature = "users"))]

    impl Client {
        /// To `groups`. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn groups(&self) -> Groups {
            Groups(self.path().segment("groups"))
        }
    }

    /// `/groups`. Features `directory`, `groups`, `users`: any of them.
    #[derive(Clone, Debug)]
    pub struct Groups(pub(crate) Path);

    impl Groups {
        /// Read the [group](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta) objects
        /// of the tenant.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/group-list?view=graph-rest-beta). Permissions,
        /// least privileged first: delegated `GroupMember.Read.All`, `Group.Read.All`, `Directory.Read.All`,
        /// `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application `GroupMember.Read.All`,
        /// `Group.Read.All`, `Directory.Read.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`. Query
        /// options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$count`. Headers:
        /// `ConsistencyLevel`. Answers 200. Documented at `/groups`. Features `directory`, `groups`, `users`:
        /// any of them.
        pub fn list(&self) -> List<models::Group> {
            List::new(self.0.request(Method::Get, &GROUPS_LIST))
        }

        /// Create a [group](https://learn.microsoft.com/graph/api/resources/group?view=graph-rest-beta).
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/group-post-groups?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `Group.ReadWrite.All`, `Directory.ReadWrite.All`;
        /// application `Group.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`. Answers 201.
        /// Documented at `/groups`. Features `directory`, `groups`, `users`: any of them.
        pub fn create(&self, body: &models::Group) -> Create<models::Group> {
            Create::new(self.0.request(Method::Post, &GROUPS_CREATE).json(body))
        }

        /// Count `groups`. Not documented; inferred from the type. Features `directory`, `groups`, `users`: any
        /// of them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &GROUPS_COUNT))
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
            CallList::new(path.request(Method::Post, &GROUPS_GET_BY_IDS).json(parameters))
        }

        /// The item of a key. Features `directory`, `groups`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> Group {
            Group(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "onboarding"))]

    impl Client {
        /// To `organization`. Features `directory`, `onboarding`: any of them.
        #[must_use]
        pub fn organization(&self) -> Organization {
            Organization(self.path().segment("organization"))
        }
    }

    /// `/organization`. Features `directory`, `onboarding`: any of them.
    #[derive(Clone, Debug)]
    pub struct Organization(pub(crate) Path);

    impl Organization {
        /// Read the
        /// [organization](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta)
        /// objects that the caller can see: as a rule its own tenant alone.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.Read`, `Organization.Read.All`,
        /// `Directory.Read.All`, `Organization.ReadWrite.All`, `Directory.ReadWrite.All`; application
        /// `Organization.Read.All`, `Directory.Read.All`, `Organization.ReadWrite.All`,
        /// `Directory.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`,
        /// `$top`, `$skip`, `$count`. Answers 200. Documented at `/organization`. Features `directory`,
        /// `onboarding`: any of them.
        pub fn list(&self) -> List<models::Organization> {
            List::new(self.0.request(Method::Get, &ORGANIZATION_LIST))
        }

        /// Count `organization`. Not documented; inferred from the type. Features `directory`, `onboarding`:
        /// any of them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &ORGANIZATION_COUNT))
        }

        /// The item of a key. Features `directory`, `onboarding`: any of them.
        #[must_use]
        pub fn by_id(
            &self,
            id: impl Into<Key>,
        ) -> crate::requests::organization::Organization {
            crate::requests::organization::Organization(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(any(feature = "directory", feature = "users"))]

    impl Client {
        /// To `me`. Features `directory`, `users`: any of them.
        #[must_use]
        pub fn me(&self) -> User {
            User(Resource::new(self.path().segment("me")))
        }

        /// To `users`. Features `directory`, `users`: any of them.
        #[must_use]
        pub fn users(&self) -> Users {
            Users(self.path().segment("users"))
        }
    }

    /// `/users`. Features `directory`, `users`: any of them.
    #[derive(Clone, Debug)]
    pub struct Users(pub(crate) Path);

    impl Users {
        /// Read the [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta) objects
        /// of the tenant.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-list?view=graph-rest-beta). Permissions,
        /// least privileged first: delegated `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`,
        /// `Directory.Read.All`, `Directory.ReadWrite.All`; application `User.Read.All`, `User.ReadWrite.All`,
        /// `Directory.Read.All`, `Directory.ReadWrite.All`. Query options: `$select`, `$expand`, `$filter`,
        /// `$orderby`, `$search`, `$top`, `$count`. Headers: `ConsistencyLevel`. Answers 200. Documented at
        /// `/users`. Features `directory`, `users`: any of them.
        pub fn list(&self) -> List<models::User> {
            List::new(self.0.request(Method::Get, &USERS_LIST))
        }

        /// Create a [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta).
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-post-users?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `User.ReadWrite.All`, `Directory.ReadWrite.All`;
        /// application `User.ReadWrite.All`, `Directory.ReadWrite.All`. Answers 201. Documented at `/users`.
        /// Features `directory`, `users`: any of them.
        pub fn create(&self, body: &models::User) -> Create<models::User> {
            Create::new(self.0.request(Method::Post, &USERS_CREATE).json(body))
        }

        /// Count `users`. Not documented; inferred from the type. Features `directory`, `users`: any of them.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &USERS_COUNT))
        }

        /// Learn which [user](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta)
        /// objects were created, changed or deleted since the last round.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/user-delta?view=graph-rest-beta). Permissions,
        /// least privileged first: delegated `User.ReadBasic.All`, `User.Read.All`, `User.ReadWrite.All`,
        /// `Directory.Read.All`, `Directory.ReadWrite.All`; application `User.Read.All`, `User.ReadWrite.All`,
        /// `Directory.Read.All`, `Directory.ReadWrite.All`. Query options: `$select`, `$filter`. Headers:
        /// `Prefer`. Answers 200. Documented at `/users/delta`. Features `directory`, `users`: any of them.
        pub fn delta(&self) -> Delta<models::User> {
            let path = self.0.segment("delta");
            Delta::new(path.request(Method::Get, &USERS_DELTA))
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
            CallList::new(path.request(Method::Post, &USERS_GET_BY_IDS).json(parameters))
        }

        /// The item of a key. Features `directory`, `users`: any of them.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> User {
            User(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(feature = "calendars")]

    impl Client {
        /// To `places`. Feature `calendars`.
        #[must_use]
        pub fn places(&self) -> Places {
            Places(self.path().segment("places"))
        }
    }

    /// `/places`. Feature `calendars`.
    #[derive(Clone, Debug)]
    pub struct Places(pub(crate) Path);

    impl Places {
        /// List `places`. Not documented; inferred from the type. Feature `calendars`.
        pub fn list(&self) -> List<models::Place> {
            List::new(self.0.request(Method::Get, &PLACES_LIST))
        }

        /// Count `places`. Not documented; inferred from the type. Feature `calendars`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &PLACES_COUNT))
        }

        /// The item of a key. Feature `calendars`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> Place {
            Place(Resource::new(self.0.key(id)))
        }

        /// As `room`. Feature `calendars`.
        #[must_use]
        pub fn as_room(&self) -> RoomCollection {
            RoomCollection(self.0.segment("microsoft.graph.room"))
        }

        /// As `roomList`. Feature `calendars`.
        #[must_use]
        pub fn as_room_list(&self) -> RoomListCollection {
            RoomListCollection(self.0.segment("microsoft.graph.roomList"))
        }
    }
}

runtime::group! {
    #![cfg(feature = "directory")]

    impl Client {
        /// To `identityProviders`. Feature `directory`.
        #[must_use]
        pub fn identity_providers(&self) -> IdentityProviders {
            IdentityProviders(self.path().segment("identityProviders"))
        }
    }

    /// `/identityProviders`. Feature `directory`.
    #[derive(Clone, Debug)]
    pub struct IdentityProviders(pub(crate) Path);

    impl IdentityProviders {
        /// Read the
        /// [identityProvider](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta)
        /// objects of the tenant.
        ///
        /// **Deprecated.**
        ///
        /// The identityProvider API is deprecated. Use identityProviderBase instead.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/identityprovider-list?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `IdentityProvider.Read.All`,
        /// `IdentityProvider.ReadWrite.All`; application `IdentityProvider.Read.All`,
        /// `IdentityProvider.ReadWrite.All`. Answers 200. Documented at `/identityProviders`. Feature
        /// `directory`.
        pub fn list(&self) -> List<models::IdentityProvider> {
            List::new(self.0.request(Method::Get, &IDENTITY_PROVIDERS_LIST))
        }

        /// Count `identityProviders`. Not documented; inferred from the type. Feature `directory`.
        pub fn count(&self) -> Count {
            let path = self.0.segment("$count");
            Count::new(path.request(Method::Get, &IDENTITY_PROVIDERS_COUNT))
        }

        /// Tell which types of identity provider a directory offers.
        ///
        /// **Deprecated.**
        ///
        /// The identityProvider API is deprecated. Use identityProviderBase instead.
        ///
        /// [Documentation](https://learn.microsoft.com/graph/api/identityprovider-list-availableprovidertypes?view=graph-rest-beta).
        /// Permissions, least privileged first: delegated `IdentityProvider.Read.All`,
        /// `IdentityProvider.ReadWrite.All`; application `IdentityProvider.Read.All`,
        /// `IdentityProvider.ReadWrite.All`. Answers 200. Documented at
        /// `/identityProviders/availableProviderTypes`. Feature `directory`.
        pub fn available_provider_types(&self) -> CallList<String> {
            let path = self.0.segment("availableProviderTypes");
            CallList::new(
                path.request(Method::Get, &IDENTITY_PROVIDERS_AVAILABLE_PROVIDER_TYPES),
            )
        }

        /// The item of a key. Feature `directory`.
        #[must_use]
        pub fn by_id(&self, id: impl Into<Key>) -> IdentityProvider {
            IdentityProvider(Resource::new(self.0.key(id)))
        }
    }
}

runtime::group! {
    #![cfg(feature = "financials")]

    impl Client {
        /// To `financials`. Feature `financials`.
        #[must_use]
        pub fn financials(&self) -> Financials {
            Financials(Resource::new(self.path().segment("financials")))
        }
    }
}

runtime::group! {
    #![cfg(feature = "groups")]

    impl DirectoryObjects {
        /// As `group`. Feature `groups`.
        #[must_use]
        pub fn as_group(&self) -> GroupCollection {
            GroupCollection(self.0.segment("microsoft.graph.group"))
        }
    }
}

runtime::group! {
    #![cfg(feature = "onboarding")]

    impl Client {
        /// To `deviceManagement`. Feature `onboarding`.
        #[must_use]
        pub fn device_management(&self) -> DeviceManagement {
            DeviceManagement(Resource::new(self.path().segment("deviceManagement")))
        }
    }
}

runtime::operations! {
    DIRECTORY_OBJECTS_LIST: "list directoryObjects" at "/directoryObjects",
    DIRECTORY_OBJECTS_COUNT: "count directoryObjects" at "/directoryObjects",
    DIRECTORY_OBJECTS_GET_BY_IDS: "getByIds directoryObjects" at "/directoryObjects/getByIds" {
        delegated_work: ["Directory.Read.All"],
        application: ["Directory.Read.All"],
    },
    GROUPS_LIST: "list groups" at "/groups" {
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
    GROUPS_CREATE: "create groups" at "/groups" {
        delegated_work: ["Group.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["Group.Create", "Group.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    GROUPS_COUNT: "count groups" at "/groups",
    GROUPS_GET_BY_IDS: "getByIds groups" at "/directoryObjects/getByIds",
    IDENTITY_PROVIDERS_LIST: "list identityProviders" at "/identityProviders" {
        delegated_work: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
        application: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
    },
    IDENTITY_PROVIDERS_COUNT: "count identityProviders" at "/identityProviders",
    IDENTITY_PROVIDERS_AVAILABLE_PROVIDER_TYPES: "availableProviderTypes identityProviders" at "/identityProviders/availableProviderTypes" {
        delegated_work: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
        application: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
    },
    ORGANIZATION_LIST: "list organization" at "/organization" {
        delegated_work: [
            "User.Read",
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "Organization.Read.All",
            "Directory.Read.All",
            "Organization.ReadWrite.All",
            "Directory.ReadWrite.All",
        ],
    },
    ORGANIZATION_COUNT: "count organization" at "/organization",
    PLACES_LIST: "list places" at "/places",
    PLACES_COUNT: "count places" at "/places",
    USERS_LIST: "list users" at "/users" {
        delegated_work: [
            "User.ReadBasic.All",
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        advanced_queries: true,
    },
    USERS_CREATE: "create users" at "/users" {
        delegated_work: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
    USERS_COUNT: "count users" at "/users",
    USERS_DELTA: "delta users" at "/users/delta" {
        delegated_work: [
            "User.ReadBasic.All",
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
        application: [
            "User.Read.All",
            "User.ReadWrite.All",
            "Directory.Read.All",
            "Directory.ReadWrite.All",
        ],
    },
    USERS_GET_BY_IDS: "getByIds users" at "/directoryObjects/getByIds",
}
