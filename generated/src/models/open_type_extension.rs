// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OpenTypeExtension`] and the names of its properties.

runtime::model! {
    /// An open extension: properties of a caller's own choice, kept with an object of the service.
    ///
    /// Inherits from
    /// [extension](https://learn.microsoft.com/graph/api/resources/extension?view=graph-rest-beta).
    ///
    /// This is an open type: the properties of an extension are those that its maker gave it.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta).
    /// Feature `users`.
    pub struct OpenTypeExtension: "microsoft.graph.openTypeExtension" {
        /// Key of the entity: the name of the extension. Read-only. Inherited from `extension`.
        pub id: Option<String> = "id" as ID,
        /// Name of the extension, unique by its reversed domain. Required.
        pub extension_name: Option<String> = "extensionName" as EXTENSION_NAME,
    }
}
