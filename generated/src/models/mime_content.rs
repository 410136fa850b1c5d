// Made from specs by `cargo run -p generator`. Do not edit.

//! [`MimeContent`] and the names of its properties.

use runtime::types::Binary;

runtime::model! {
    /// A small file with its media type, such as a logo.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-beta).
    /// Features `apps`, `onboarding`, `shared`: any of them.
    pub struct MimeContent: "microsoft.graph.mimeContent" {
        /// Media type of the contents, such as `image/png`.
        pub type_: Option<String> = "type" as TYPE,
        /// The contents, encoded as base64.
        pub value: Option<Binary> = "value" as VALUE,
    }
}
