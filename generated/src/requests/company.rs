// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `company`.

use crate::models;
use crate::requests::sales_invoice::SalesInvoice;
use runtime::request::{Count, Get, List};
use runtime::{Key, Method, Owned, Path, Resource};

/// `company`. Feature `financials`.
#[derive(Clone, Debug)]
pub struct Company<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for Company<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> Company<A> {
    /// Get `company`. Not documented; inferred from the type. Feature `financials`.
    pub fn get(&self) -> Get<models::Company> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// The sales invoices. Feature `financials`.
    #[must_use]
    pub fn sales_invoices(&self) -> SalesInvoices {
        SalesInvoices(self.0.segment("salesInvoices"))
    }
}

/// `company/salesInvoices`. Feature `financials`.
#[derive(Clone, Debug)]
pub struct SalesInvoices(pub(crate) Path);

impl SalesInvoices {
    /// Read the
    /// [salesInvoice](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta)
    /// objects of a company.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/salesinvoice-list?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `Financials.ReadWrite.All`. Query options: `$select`,
    /// `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`. Answers 200. Documented at
    /// `/financials/companies/{companyId}/salesInvoices`. Feature `financials`.
    pub fn list(&self) -> List<models::SalesInvoice> {
        List::new(self.0.request(Method::Get, &SALES_INVOICES_LIST))
    }

    /// Count `salesInvoices`. Not documented; inferred from the type. Feature `financials`.
    pub fn count(&self) -> Count {
        let path = self.0.segment("$count");
        Count::new(path.request(Method::Get, &SALES_INVOICES_COUNT))
    }

    /// The item of a key. Feature `financials`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> SalesInvoice<SalesInvoices> {
        SalesInvoice(Resource::new(self.0.key(id)))
    }
}

runtime::operations! {
    GET: "get company" at "company",
    SALES_INVOICES_LIST: "list salesInvoices" at "/financials/companies/{companyId}/salesInvoices" {
        delegated_work: ["Financials.ReadWrite.All"],
    },
    SALES_INVOICES_COUNT: "count salesInvoices" at "company/salesInvoices",
}
