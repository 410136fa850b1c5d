// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MimeContent`] and the names of its properties.

use runtime::model::Additional;
use runtime::types::Binary;

/// A small file with its media type, such as a logo.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-beta)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MimeContent {
    /// Media type of the contents, such as `image/png`.
    pub type_: Option<String>,
    /// The contents, encoded as base64.
    pub value: Option<Binary>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    MimeContent {
        TYPE: Property<String> = "type",
        VALUE: Property<Binary> = "value",
    }
}

runtime::model! {
    MimeContent: "microsoft.graph.mimeContent" {
        type_ = "type",
        value = "value",
    }
}
