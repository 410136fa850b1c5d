// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `room_list`.

use crate::models;
use crate::requests::room::Room;
use runtime::request::{Count, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `roomList`. Feature `calendars`.
#[derive(Clone, Debug)]
pub struct RoomList<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for RoomList<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> RoomList<A> {
    /// Get `roomList`. Not documented; inferred from the type. Feature `calendars`.
    pub fn get(&self) -> Get<models::RoomList> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// The rooms of the list. Feature `calendars`.
    #[must_use]
    pub fn rooms(&self) -> Rooms {
        Rooms(self.0.segment("rooms"))
    }

    /// As `roomList`. Feature `calendars`.
    #[must_use]
    pub fn as_room_list(&self) -> RoomList<A> {
        RoomList(Resource::new(self.0.segment("microsoft.graph.roomList")))
    }
}

/// `…/microsoft.graph.roomList`. Feature `calendars`.
#[derive(Clone, Debug)]
pub struct RoomListCollection(pub(crate) Path);

impl RoomListCollection {
    /// Read the rooms or the room lists of the tenant. A cast segment says which:
    /// [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) or
    /// [roomList](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-beta). Permissions,
    /// least privileged first: delegated `Place.Read.All`; application `Place.Read.All`. Query options:
    /// `$select`, `$filter`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/places/microsoft.graph.roomList`. Feature `calendars`.
    pub fn list(&self) -> List<models::RoomList> {
        List::new(self.0.request(Method::Get, &ROOM_LIST_COLLECTION_LIST))
    }

    /// Count `roomList`. Not documented; inferred from the type. Feature `calendars`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &ROOM_LIST_COLLECTION_COUNT))
    }

    /// The item of a key. Feature `calendars`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> RoomList<RoomListCollection> {
        RoomList(Resource::new(self.0.key(id)))
    }
}

/// `roomList/rooms`. Feature `calendars`.
#[derive(Clone, Debug)]
pub struct Rooms(pub(crate) Path);

impl Rooms {
    /// Read the [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) objects
    /// of a room list.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/roomlist-list-rooms?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `Place.Read.All`; application `Place.Read.All`. Query
    /// options: `$select`, `$filter`, `$top`, `$skip`. Answers 200. Documented at
    /// `/places/{id | emailAddress}/microsoft.graph.roomList/rooms`. Feature `calendars`.
    pub fn list(&self) -> List<models::Room> {
        List::new(self.0.request(Method::Get, &ROOMS_LIST))
    }

    /// Count `rooms`. Not documented; inferred from the type. Feature `calendars`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &ROOMS_COUNT))
    }

    /// The item of a key. Feature `calendars`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> Room<Rooms> {
        Room(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get roomList" at "roomList",
    ROOM_LIST_COLLECTION_LIST: "list roomList" at "/places/microsoft.graph.roomList" {
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
    ROOM_LIST_COLLECTION_COUNT: "count roomList" at "…/microsoft.graph.roomList",
    ROOMS_LIST: "list rooms" at "/places/{id | emailAddress}/microsoft.graph.roomList/rooms" {
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
    ROOMS_COUNT: "count rooms" at "roomList/rooms",
}
