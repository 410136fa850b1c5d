// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Company`] and the names of its properties.

use crate::models::SalesInvoice;
use runtime::types::Guid;

runtime::model! {
    /// A company whose books are kept in the service.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta).
    /// Feature `financials`.
    pub struct Company: "microsoft.graph.company" {
        /// Key of the entity. Read-only.
        pub id: Option<Guid> = "id" as ID,
        /// Profile of the business.
        pub business_profile_id: Option<String> = "businessProfileId" as BUSINESS_PROFILE_ID,
        /// Name of the company.
        pub display_name: Option<String> = "displayName" as DISPLAY_NAME,
        /// Name of the company in the books.
        pub name: Option<String> = "name" as NAME,
        /// Version of the service. Read-only.
        pub system_version: Option<String> = "systemVersion" as SYSTEM_VERSION,
        /// The sales invoices. They are contained in the company.
        pub sales_invoices: Option<Vec<SalesInvoice>> =
            "salesInvoices" to SALES_INVOICES<SalesInvoice>,
    }
}
