// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/places/{id | emailAddress}/microsoft.graph.roomList/rooms`.

use crate::calendars::models::Room;
use runtime::request::List;
use runtime::{Method, Path};

/// `/places/{id | emailAddress}/microsoft.graph.roomList/rooms`
#[derive(Clone, Debug)]
pub struct PlacesAsRoomListRooms(pub(crate) Path);

impl PlacesAsRoomListRooms {
    /// Read the [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) objects
    /// of a room list.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/roomlist-list-rooms?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Place.Read.All`
    /// - application: `Place.Read.All`
    ///
    /// Query options: `$select`, `$filter`, `$top`, `$skip`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<Room> {
        List::new(self.0.request(Method::Get, &LIST))
    }
}

runtime::operations! {
    LIST {
        name: "list rooms",
        path: "/places/{id | emailAddress}/microsoft.graph.roomList/rooms",
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
}
