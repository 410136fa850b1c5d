// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `place`.

use crate::models;
use crate::requests::room::Room;
use crate::requests::room_list::RoomList;
use runtime::request::{Get, Update};
use runtime::{Method, Owned, Path, Resource};

/// `place`. Feature `calendars`.
#[derive(Clone, Debug)]
pub struct Place<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for Place<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> Place<A> {
    /// Read one [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta), by id
    /// or by mail address. The answer is of a derived type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-get?view=graph-rest-beta). Permissions,
    /// least privileged first: delegated `Place.Read.All`; application `Place.Read.All`. Query options:
    /// `$select`. Answers 200. Documented at `/places/{id | emailAddress}`. Feature `calendars`.
    pub fn get(&self) -> Get<models::Place> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// As `room`. Feature `calendars`.
    #[must_use]
    pub fn as_room(&self) -> Room<A> {
        Room(Resource::new(self.0.segment("microsoft.graph.room")))
    }

    /// As `roomList`. Feature `calendars`.
    #[must_use]
    pub fn as_room_list(&self) -> RoomList<A> {
        RoomList(Resource::new(self.0.segment("microsoft.graph.roomList")))
    }
}

impl Place {
    /// Change the properties of a
    /// [place](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta), which is a
    /// [room](https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta) or a
    /// [roomList](https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/place-update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `Place.ReadWrite.All`. Answers 200. Documented at
    /// `/places/{id | emailAddress}`. Feature `calendars`.
    pub fn update(&self, body: &models::Place) -> Update<models::Place> {
        Update::new(self.0.request(Method::Patch, &UPDATE).json(body))
    }
}

runtime::operations! {
    GET: "get place" at "/places/{id | emailAddress}" {
        delegated_work: ["Place.Read.All"],
        application: ["Place.Read.All"],
    },
    UPDATE: "update place" at "/places/{id | emailAddress}" {
        delegated_work: ["Place.ReadWrite.All"],
    },
}
