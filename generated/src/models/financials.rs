// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Financials`] and the names of its properties.

<<<<<<< HEAD:generated/src/financials/models/financials.rs
use crate::financials::models::Company;
=======
use crate::models::Company;
use runtime::model::Additional;

/// The entrance to the business data of a tenant.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/financials?view=graph-rest-beta).
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
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/financials.rs

runtime::model! {
    /// The entrance to the business data of a tenant.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/financials?view=graph-rest-beta)
    pub struct Financials: "microsoft.graph.financials" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// The companies. They are contained in the financials.
        pub companies: Option<Vec<Company>> = "companies" to COMPANIES<Company>,
    }
}
