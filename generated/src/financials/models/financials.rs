// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Financials`] and the names of its properties.

use crate::financials::models::Company;
use runtime::model::Additional;

/// The entrance to the business data of a tenant.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/financials?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Financials {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// The companies. They are contained in the financials.
    pub companies: Option<Vec<Company>>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    Financials {
        ID: Property<String> = "id",
        COMPANIES: Navigation<Company> = "companies",
    }
}

runtime::model! {
    Financials: "microsoft.graph.financials" {
        id = "id",
        companies = "companies",
    }
}
