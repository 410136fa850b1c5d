// Made from specs by `cargo run -p generator`. Do not edit.

//! Types of `financials`.

pub mod company;
pub mod financials;
pub mod sales_invoice;

pub use company::Company;
pub use financials::Financials;
pub use sales_invoice::SalesInvoice;
