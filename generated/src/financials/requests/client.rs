// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/`.

use crate::client::Client;
use crate::financials::requests::FinancialsPath;

impl Client {
    /// To `/financials`.
    #[must_use]
    pub fn financials(&self) -> FinancialsPath {
        FinancialsPath(self.path().segment("financials"))
    }
}
