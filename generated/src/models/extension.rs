// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Extension`] and the names of its properties.

use crate::models::OpenTypeExtension;

runtime::model! {
    /// What all extensions of an object have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta).
    /// Feature `users`.
    pub struct Extension: "microsoft.graph.extension" {
        /// Key of the entity: the name of the extension. Read-only.
        pub id: Option<String> = "id" as ID,
    } derived {
        as_open_type_extension: OpenTypeExtension,
    }
}
