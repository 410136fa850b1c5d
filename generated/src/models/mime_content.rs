// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MimeContent`] and the names of its properties.

use runtime::types::Binary;

<<<<<<< HEAD:generated/src/shared/models/mime_content.rs
=======
/// A small file with its media type, such as a logo.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-beta).
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

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/mime_content.rs
runtime::model! {
    /// A small file with its media type, such as a logo.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-beta)
    pub struct MimeContent: "microsoft.graph.mimeContent" {
        /// Media type of the contents, such as `image/png`.
        pub type_: Option<String> = "type" as TYPE,
        /// The contents, encoded as base64.
        pub value: Option<Binary> = "value" as VALUE,
    }
}
