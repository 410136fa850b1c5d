// Made from specs by `cargo run -p generator`. Do not edit.

//! [`SalesInvoice`] and the names of its properties.

use runtime::model::Additional;
use runtime::query::Property;
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

/// `id`
pub const ID: Property<SalesInvoice, Guid> = Property::new("id");

/// `number`
pub const NUMBER: Property<SalesInvoice, String> = Property::new("number");

/// `customerId`
pub const CUSTOMER_ID: Property<SalesInvoice, Guid> = Property::new("customerId");

/// `customerName`
pub const CUSTOMER_NAME: Property<SalesInvoice, String> = Property::new("customerName");

/// `invoiceDate`
pub const INVOICE_DATE: Property<SalesInvoice, Date> = Property::new("invoiceDate");

/// `dueDate`
pub const DUE_DATE: Property<SalesInvoice, Date> = Property::new("dueDate");

/// `currencyCode`
pub const CURRENCY_CODE: Property<SalesInvoice, String> = Property::new("currencyCode");

/// `discountAmount`
pub const DISCOUNT_AMOUNT: Property<SalesInvoice, Decimal> = Property::new(
    "discountAmount",
);

/// `totalAmountIncludingTax`
pub const TOTAL_AMOUNT_INCLUDING_TAX: Property<SalesInvoice, Decimal> = Property::new(
    "totalAmountIncludingTax",
);

/// `pricesIncludeTax`
pub const PRICES_INCLUDE_TAX: Property<SalesInvoice, bool> = Property::new(
    "pricesIncludeTax",
);

/// `status`
pub const STATUS: Property<SalesInvoice, String> = Property::new("status");

/// `lastModifiedDateTime`
pub const LAST_MODIFIED_DATE_TIME: Property<SalesInvoice, DateTimeOffset> = Property::new(
    "lastModifiedDateTime",
);

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
