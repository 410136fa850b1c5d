// Made from specs by `cargo run -p generator`. Do not edit.

//! [`SalesInvoice`] and the names of its properties.

use runtime::types::{Date, DateTimeOffset, Decimal, Guid};

<<<<<<< HEAD:generated/src/financials/models/sales_invoice.rs
=======
/// An invoice for things sold.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta).
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

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/sales_invoice.rs
runtime::model! {
    /// An invoice for things sold.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta)
    pub struct SalesInvoice: "microsoft.graph.salesInvoice" {
        /// Key of the entity. Read-only.
        pub id: Option<Guid> = "id" as ID,
        /// Number of the invoice.
        pub number: Option<String> = "number" as NUMBER,
        /// The customer who pays.
        pub customer_id: Option<Guid> = "customerId" as CUSTOMER_ID,
        /// Name of the customer. Read-only.
        pub customer_name: Option<String> = "customerName" as CUSTOMER_NAME,
        /// Date of the invoice.
        pub invoice_date: Option<Date> = "invoiceDate" as INVOICE_DATE,
        /// Date by which to pay.
        pub due_date: Option<Date> = "dueDate" as DUE_DATE,
        /// Currency, as three letters of ISO 4217.
        pub currency_code: Option<String> = "currencyCode" as CURRENCY_CODE,
        /// What is taken off the sum.
        pub discount_amount: Option<Decimal> = "discountAmount" as DISCOUNT_AMOUNT,
        /// The sum with tax. Read-only.
        pub total_amount_including_tax: Option<Decimal> =
            "totalAmountIncludingTax" as TOTAL_AMOUNT_INCLUDING_TAX,
        /// Whether prices are meant with tax.
        pub prices_include_tax: Option<bool> = "pricesIncludeTax" as PRICES_INCLUDE_TAX,
        /// State of the invoice. Read-only.
        pub status: Option<String> = "status" as STATUS,
        /// When the invoice was last changed. Read-only.
        pub last_modified_date_time: Option<DateTimeOffset> =
            "lastModifiedDateTime" as LAST_MODIFIED_DATE_TIME,
    }
}
