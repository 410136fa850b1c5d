// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `room`.

use crate::models;
use crate::requests::room_list::RoomList;
use runtime::request::{Count, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `room`. Feature `calendars`.
#[derive(Clone, Debug)]
pub struct Room<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for Room<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> Room<A> {
    /// Get `room`. Not documented; inferred from the type. Feature `calendars`.
    pub fn get(&self) -> Get<models::Room> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// As `roomList`. Feature `calendars`.
    #[must_use]
    pub fn as_room_list(&self) -> RoomList<A> {
        RoomList(Resource::new(self.0.segment("microsoft.graph.roomList")))
    }
}

/// `…/microsoft.graph.room`. Feature `calendars`.
#[derive(Clone, Debug)]
pub struct RoomCollection(pub(crate) Path);

impl RoomCollection {
    /// Read the rooms or the room lists of the tenant. A cast segment says which:
    /// [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) or
    /// [roomList](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-beta). Permissions,
    /// least privileged first: delegated `Place.Read.All`; application `Place.Read.All`. Query options:
    /// `$select`, `$filter`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/places/microsoft.graph.room`. Feature `calendars`.
    pub fn list(&self) -> List<models::Room> {
        List::new(self.0.request(Method::Get, &ROOM_COLLECTION_LIST))
    }

    /// Count `room`. Not documented; inferred from the type. Feature `calendars`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &ROOM_COLLECTION_COUNT))
    }

    /// The item of a key. Feature `calendars`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> Room<RoomCollection> {
        Room(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get room" at "room",
    ROOM_COLLECTION_LIST: "list room" at "/places/microsoft.graph.room" {
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
    ROOM_COLLECTION_COUNT: "count room" at "…/microsoft.graph.room",
}
