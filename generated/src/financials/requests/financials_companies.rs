// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/financials/companies`.

use crate::financials::models::Company;
use crate::financials::requests::FinancialsCompaniesSalesInvoices;
use runtime::request::List;
use runtime::{Key, Method, Path};

/// `/financials/companies`
#[derive(Clone, Debug)]
pub struct FinancialsCompanies(pub(crate) Path);

impl FinancialsCompanies {
    /// Read the [company](https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta)
    /// objects that the caller can see.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/company-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Financials.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<Company> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/financials/companies/{companyId}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> FinancialsCompaniesItem {
        FinancialsCompaniesItem(self.0.key(id))
    }
}

/// `/financials/companies/{companyId}`
#[derive(Clone, Debug)]
pub struct FinancialsCompaniesItem(pub(crate) Path);

impl AsRef<Path> for FinancialsCompaniesItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl FinancialsCompaniesItem {
    /// To `/financials/companies/{companyId}/salesInvoices`.
    #[must_use]
    pub fn sales_invoices(&self) -> FinancialsCompaniesSalesInvoices {
        FinancialsCompaniesSalesInvoices(self.0.segment("salesInvoices"))
    }
}

runtime::operations! {
    LIST {
        name: "list companies",
        path: "/financials/companies",
        delegated_work: ["Financials.ReadWrite.All"],
    },
}
