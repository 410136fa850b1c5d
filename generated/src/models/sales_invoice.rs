// Made from specs by `cargo run -p generator`. Do not edit.

//! [`SalesInvoice`] and the names of its properties.

use runtime::types::{Date, DateTimeOffset, Decimal, Guid};

runtime::model! {
    /// An invoice for things sold.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/salesinvoice?view=graph-rest-beta).
    /// Feature `financials`.
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
