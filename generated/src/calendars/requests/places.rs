// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/places`.

use crate::calendars::models::{Place, Room, RoomList};
use crate::calendars::requests::PlacesAsRoomListRooms;
use runtime::request::{Get, List, Update};
use runtime::{Key, Method, Path};

/// `/places`
#[derive(Clone, Debug)]
pub struct Places(pub(crate) Path);

impl Places {
    /// To `/places/{id | emailAddress}`.
    ///
    /// The item is named by `id` or `emailAddress`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> PlacesItem {
        PlacesItem(self.0.key(id))
    }

    /// To `/places/microsoft.graph.room`.
    #[must_use]
    pub fn as_room(&self) -> PlacesAsRoom {
        PlacesAsRoom(self.0.segment("microsoft.graph.room"))
    }

    /// To `/places/microsoft.graph.roomList`.
    #[must_use]
    pub fn as_room_list(&self) -> PlacesAsRoomList {
        PlacesAsRoomList(self.0.segment("microsoft.graph.roomList"))
    }
}

/// `/places/{id | emailAddress}`
#[derive(Clone, Debug)]
pub struct PlacesItem(pub(crate) Path);

impl AsRef<Path> for PlacesItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl PlacesItem {
    /// Read one [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta), by id
    /// or by mail address. The answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Place.Read.All`
    /// - application: `Place.Read.All`
    ///
    /// Query options: `$select`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<Place> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }

    /// Change the properties of a
    /// [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta), which is a
    /// [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) or a
    /// [roomList](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Place.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn update(&self, body: &Place) -> Update<Place> {
        Update::new(self.0.request(Method::Patch, &ITEM_UPDATE).json(body))
    }

    /// To `/places/{id | emailAddress}/microsoft.graph.roomList`.
    #[must_use]
    pub fn as_room_list(&self) -> PlacesItemAsRoomList {
        PlacesItemAsRoomList(self.0.segment("microsoft.graph.roomList"))
    }
}

/// `/places/microsoft.graph.room`
#[derive(Clone, Debug)]
pub struct PlacesAsRoom(pub(crate) Path);

impl PlacesAsRoom {
    /// Read the rooms or the room lists of the tenant. A cast segment says which:
    /// [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) or
    /// [roomList](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Place.Read.All`
    /// - application: `Place.Read.All`
    ///
    /// Query options: `$select`, `$filter`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<Room> {
        List::new(self.0.request(Method::Get, &AS_ROOM_LIST))
    }
}

/// `/places/microsoft.graph.roomList`
#[derive(Clone, Debug)]
pub struct PlacesAsRoomList(pub(crate) Path);

impl PlacesAsRoomList {
    /// Read the rooms or the room lists of the tenant. A cast segment says which:
    /// [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) or
    /// [roomList](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Place.Read.All`
    /// - application: `Place.Read.All`
    ///
    /// Query options: `$select`, `$filter`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<RoomList> {
        List::new(self.0.request(Method::Get, &AS_ROOM_LIST_LIST))
    }
}

/// `/places/{id | emailAddress}/microsoft.graph.roomList`
#[derive(Clone, Debug)]
pub struct PlacesItemAsRoomList(pub(crate) Path);

impl PlacesItemAsRoomList {
    /// To `/places/{id | emailAddress}/microsoft.graph.roomList/rooms`.
    #[must_use]
    pub fn rooms(&self) -> PlacesAsRoomListRooms {
        PlacesAsRoomListRooms(self.0.segment("rooms"))
    }
}

runtime::operations! {
    ITEM_GET {
        name: "get places",
        path: "/places/{id | emailAddress}",
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
    ITEM_UPDATE {
        name: "update places",
        path: "/places/{id | emailAddress}",
        delegated_work: ["Place.ReadWrite.All"],
    },
    AS_ROOM_LIST {
        name: "list places",
        path: "/places/microsoft.graph.room",
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
    AS_ROOM_LIST_LIST {
        name: "list places",
        path: "/places/microsoft.graph.roomList",
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
}
