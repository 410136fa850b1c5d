// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Company`] and the names of its properties.

<<<<<<< HEAD:generated/src/financials/models/company.rs
use crate::financials::models::SalesInvoice;
use runtime::types::Guid;

=======
use crate::models::SalesInvoice;
use runtime::model::Additional;
use runtime::types::Guid;

/// A company whose books are kept in the service.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Company {
    /// Key of the entity. Read-only.
    pub id: Option<Guid>,
    /// Profile of the business.
    pub business_profile_id: Option<String>,
    /// Name of the company.
    pub display_name: Option<String>,
    /// Name of the company in the books.
    pub name: Option<String>,
    /// Version of the service. Read-only.
    pub system_version: Option<String>,
    /// The sales invoices. They are contained in the company.
    pub sales_invoices: Option<Vec<SalesInvoice>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    Company {
        ID: Property<Guid> = "id",
        BUSINESS_PROFILE_ID: Property<String> = "businessProfileId",
        DISPLAY_NAME: Property<String> = "displayName",
        NAME: Property<String> = "name",
        SYSTEM_VERSION: Property<String> = "systemVersion",
        SALES_INVOICES: Navigation<SalesInvoice> = "salesInvoices",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/company.rs
runtime::model! {
    /// A company whose books are kept in the service.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta)
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
