// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/`.

use crate::calendars::requests::Places;
use crate::client::Client;

impl Client {
    /// To `/places`.
    #[must_use]
    pub fn places(&self) -> Places {
        Places(self.path().segment("places"))
    }
}
