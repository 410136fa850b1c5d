// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `financials`.

mod client;
mod financials_companies;
mod financials_companies_sales_invoices;
mod financials_path;

pub use financials_companies::{FinancialsCompanies, FinancialsCompaniesItem};
pub use financials_companies_sales_invoices::{
    FinancialsCompaniesSalesInvoices, FinancialsCompaniesSalesInvoicesItem,
};
pub use financials_path::FinancialsPath;
