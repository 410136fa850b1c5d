// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/financials`.

use crate::financials::requests::FinancialsCompanies;
use runtime::Path;

/// `/financials`
#[derive(Clone, Debug)]
pub struct FinancialsPath(pub(crate) Path);

impl FinancialsPath {
    /// To `/financials/companies`.
    #[must_use]
    pub fn companies(&self) -> FinancialsCompanies {
        FinancialsCompanies(self.0.segment("companies"))
    }
}
