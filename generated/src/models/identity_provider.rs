// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IdentityProvider`] and the names of its properties.

<<<<<<< HEAD:generated/src/directory/models/identity_provider.rs
=======
use runtime::model::Additional;

/// An outside service that users can sign in with.
///
/// **Deprecated.**
///
/// The identityProvider API is deprecated. Use identityProviderBase instead.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdentityProvider {
    /// Key of the entity. Read-only.
    pub id: Option<String>,
    /// The id that the outside service gave the application. Required. Not nullable.
    pub client_id: Option<String>,
    /// The secret that belongs to the id. It cannot be read back: the answer holds `****`. Required. Not
    /// nullable.
    pub client_secret: Option<String>,
    /// Name of the provider. Not nullable.
    pub name: Option<String>,
    /// Which provider it is, such as `Google` or `Amazon`. Required. Not nullable.
    pub type_: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    IdentityProvider {
        ID: Property<String> = "id",
        CLIENT_ID: Property<String> = "clientId",
        CLIENT_SECRET: Property<String> = "clientSecret",
        NAME: Property<String> = "name",
        TYPE: Property<String> = "type",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/identity_provider.rs
runtime::model! {
    /// An outside service that users can sign in with.
    ///
    /// **Deprecated.**
    ///
    /// The identityProvider API is deprecated. Use identityProviderBase instead.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta)
    pub struct IdentityProvider: "microsoft.graph.identityProvider" {
        /// Key of the entity. Read-only.
        pub id: Option<String> = "id" as ID,
        /// The id that the outside service gave the application. Required. Not nullable.
        pub client_id: Option<String> = "clientId" as CLIENT_ID,
        /// The secret that belongs to the id. It cannot be read back: the answer holds `****`. Required. Not
        /// nullable.
        pub client_secret: Option<String> = "clientSecret" as CLIENT_SECRET,
        /// Name of the provider. Not nullable.
        pub name: Option<String> = "name" as NAME,
        /// Which provider it is, such as `Google` or `Amazon`. Required. Not nullable.
        pub type_: Option<String> = "type" as TYPE,
    }
}
