// Made from specs by `cargo run -p generator`. Do not edit.

//! [`SalesInvoice`] and the names of its properties.

use runtime::model::Additional;
use runtime::types::{Date, DateTimeOffset, Decimal, Guid};

/// An invoice for things sold.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SalesInvoice {
    /// Key of the entity. Read-only.
    pub id: Option<Guid>,
    /// Number of the invoice.
    pub number: Option<String>,
    /// The customer who pays.
    pub customer_id: Option<Guid>,
    /// Name of the customer. Read-only.
    pub customer_name: Option<String>,
    /// Date of the invoice.
    pub invoice_date: Option<Date>,
    /// Date by which to pay.
    pub due_date: Option<Date>,
    /// Currency, as three letters of ISO 4217.
    pub currency_code: Option<String>,
    /// What is taken off the sum.
    pub discount_amount: Option<Decimal>,
    /// The sum with tax. Read-only.
    pub total_amount_including_tax: Option<Decimal>,
    /// Whether prices are meant with tax.
    pub prices_include_tax: Option<bool>,
    /// State of the invoice. Read-only.
    pub status: Option<String>,
    /// When the invoice was last changed. Read-only.
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    SalesInvoice {
        ID: Property<Guid> = "id",
        NUMBER: Property<String> = "number",
        CUSTOMER_ID: Property<Guid> = "customerId",
        CUSTOMER_NAME: Property<String> = "customerName",
        INVOICE_DATE: Property<Date> = "invoiceDate",
        DUE_DATE: Property<Date> = "dueDate",
        CURRENCY_CODE: Property<String> = "currencyCode",
        DISCOUNT_AMOUNT: Property<Decimal> = "discountAmount",
        TOTAL_AMOUNT_INCLUDING_TAX: Property<Decimal> = "totalAmountIncludingTax",
        PRICES_INCLUDE_TAX: Property<bool> = "pricesIncludeTax",
        STATUS: Property<String> = "status",
        LAST_MODIFIED_DATE_TIME: Property<DateTimeOffset> = "lastModifiedDateTime",
    }
}

runtime::model! {
    SalesInvoice: "microsoft.graph.salesInvoice" {
        id = "id",
        number = "number",
        customer_id = "customerId",
        customer_name = "customerName",
        invoice_date = "invoiceDate",
        due_date = "dueDate",
        currency_code = "currencyCode",
        discount_amount = "discountAmount",
        total_amount_including_tax = "totalAmountIncludingTax",
        prices_include_tax = "pricesIncludeTax",
        status = "status",
        last_modified_date_time = "lastModifiedDateTime",
    }
}
