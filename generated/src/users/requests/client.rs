// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/`.

use crate::client::Client;
use crate::users::requests::Me;

impl Client {
    /// To `/me`.
    #[must_use]
    pub fn me(&self) -> Me {
        Me(self.path().segment("me"))
    }
}
