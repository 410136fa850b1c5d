// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Financials`] and the names of its properties.

use crate::models::Company;

runtime::model! {
    /// The entrance to the business data of a tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/financials?view=graph-rest-beta).
    /// Feature `financials`.
    pub struct Financials: "microsoft.graph.financials" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// The companies. They are contained in the financials.
        pub companies: Option<Vec<Company>> = "companies" to COMPANIES<Company>,
    }
}
