// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Company`] and the names of its properties.

use crate::financials::models::SalesInvoice;
use runtime::model::Additional;
use runtime::types::Guid;

/// A company whose books are kept in the service.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/company?view=graph-rest-beta)
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

runtime::model! {
    Company: "microsoft.graph.company" {
        id = "id",
        business_profile_id = "businessProfileId",
        display_name = "displayName",
        name = "name",
        system_version = "systemVersion",
        sales_invoices = "salesInvoices",
    }
}
