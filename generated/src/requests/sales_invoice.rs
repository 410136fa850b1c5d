// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `sales_invoice`.

use crate::models;
use runtime::request::Get;
use runtime::{Method, Owned, Path, Resource};

/// `salesInvoice`. Feature `financials`.
#[derive(Clone, Debug)]
pub struct SalesInvoice<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for SalesInvoice<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> SalesInvoice<A> {
    /// Read one
    /// [salesInvoice](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/salesinvoice-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `Financials.ReadWrite.All`. Query options: `$select`,
    /// `$expand`. Answers 200. Documented at
    /// `/financials/companies/{companyId}/salesInvoices/{salesInvoiceId}`. Feature `financials`.
    pub fn get(&self) -> Get<models::SalesInvoice> {
        Get::new(self.0.request(Method::Get, &GET))
    }
}

runtime::operations! {
    GET: "get salesInvoice" at "/financials/companies/{companyId}/salesInvoices/{salesInvoiceId}" {
        delegated_work: ["Financials.ReadWrite.All"],
    },
}
