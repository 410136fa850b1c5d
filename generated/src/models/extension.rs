// Made from specs by `cargo run -p generator`. Do not edit.

//! [`Extension`] and the names of its properties.

<<<<<<< HEAD:generated/src/users/models/extension.rs
use crate::users::models::OpenTypeExtension;
=======
use crate::models::OpenTypeExtension;
use runtime::model::Additional;

/// What all extensions of an object have in common. It is an abstract type.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extension {
    /// Key of the entity: the name of the extension. Read-only.
    pub id: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

/// Any `extension`, told apart by `@odata.type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyExtension {
    /// Exactly this type, or a derived one that the documentation does not name; that is kept whole, its
    /// `@odata.type` is in `Extension::additional`.
    Extension(Box<Extension>),
    /// `openTypeExtension`
    OpenTypeExtension(Box<OpenTypeExtension>),
}

runtime::polymorphic! {
    AnyExtension: Extension {
        OpenTypeExtension,
    }
}

runtime::properties! {
    Extension {
        ID: Property<String> = "id",
    }
}
>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/extension.rs

runtime::model! {
    /// What all extensions of an object have in common. It is an abstract type.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta)
    pub struct Extension: "microsoft.graph.extension" {
        /// Key of the entity: the name of the extension. Read-only.
        pub id: Option<String> = "id" as ID,
    } derived {
        as_open_type_extension: OpenTypeExtension,
    }
}
