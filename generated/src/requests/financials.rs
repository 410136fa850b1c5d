// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `financials`.

use crate::models;
use crate::requests::company::Company;
use runtime::request::{Count, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `financials`. Feature `financials`.
#[derive(Clone, Debug)]
pub struct Financials<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for Financials<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> Financials<A> {
    /// Get `financials`. Not documented; inferred from the type. Feature `financials`.
    pub fn get(&self) -> Get<models::Financials> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// The companies. Feature `financials`.
    #[must_use]
    pub fn companies(&self) -> Companies {
        Companies(self.0.segment("companies"))
    }
}

/// `financials/companies`. Feature `financials`.
#[derive(Clone, Debug)]
pub struct Companies(pub(crate) Path);

impl Companies {
    /// Read the [company](https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta)
    /// objects that the caller can see.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/company-list?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `Financials.ReadWrite.All`. Query options: `$select`,
    /// `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/financials/companies`. Feature `financials`.
    pub fn list(&self) -> List<models::Company> {
        List::new(self.0.request(Method::Get, &COMPANIES_LIST))
    }

    /// Count `companies`. Not documented; inferred from the type. Feature `financials`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &COMPANIES_COUNT))
    }

    /// The item of a key. Feature `financials`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> Company<Companies> {
        Company(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get financials" at "financials",
    COMPANIES_LIST: "list companies" at "/financials/companies" {
        delegated_work: ["Financials.ReadWrite.All"],
    },
    COMPANIES_COUNT: "count companies" at "financials/companies",
}
