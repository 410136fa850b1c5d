// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/financials/companies/{companyId}/salesInvoices`.

use crate::financials::models::SalesInvoice;
use runtime::request::{Get, List};
use runtime::{Key, Method, Path};

/// `/financials/companies/{companyId}/salesInvoices`
#[derive(Clone, Debug)]
pub struct FinancialsCompaniesSalesInvoices(pub(crate) Path);

impl FinancialsCompaniesSalesInvoices {
    /// Read the
    /// [salesInvoice](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta)
    /// objects of a company.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/salesinvoice-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Financials.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`, `$filter`, `$orderby`, `$search`, `$top`, `$skip`, `$count`.
    ///
    /// Answers 200.
    pub fn list(&self) -> List<SalesInvoice> {
        List::new(self.0.request(Method::Get, &LIST))
    }

    /// To `/financials/companies/{companyId}/salesInvoices/{salesInvoiceId}`.
    #[must_use]
    pub fn by_id(&self, id: impl Into<Key>) -> FinancialsCompaniesSalesInvoicesItem {
        FinancialsCompaniesSalesInvoicesItem(self.0.key(id))
    }
}

/// `/financials/companies/{companyId}/salesInvoices/{salesInvoiceId}`
#[derive(Clone, Debug)]
pub struct FinancialsCompaniesSalesInvoicesItem(pub(crate) Path);

impl AsRef<Path> for FinancialsCompaniesSalesInvoicesItem {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl FinancialsCompaniesSalesInvoicesItem {
    /// Read one
    /// [salesInvoice](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/salesinvoice-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `Financials.ReadWrite.All`
    ///
    /// Query options: `$select`, `$expand`.
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<SalesInvoice> {
        Get::new(self.0.request(Method::Get, &ITEM_GET))
    }
}

runtime::operations! {
    LIST {
        name: "list salesInvoices",
        path: "/financials/companies/{companyId}/salesInvoices",
        delegated_work: ["Financials.ReadWrite.All"],
    },
    ITEM_GET {
        name: "get salesInvoices",
        path: "/financials/companies/{companyId}/salesInvoices/{salesInvoiceId}",
        delegated_work: ["Financials.ReadWrite.All"],
    },
}
