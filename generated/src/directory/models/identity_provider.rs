// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IdentityProvider`] and the names of its properties.

use runtime::model::Additional;

/// An outside service that users can sign in with.
///
/// **Deprecated.**
///
/// The identityProvider API is deprecated. Use identityProviderBase instead.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta)
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

runtime::model! {
    IdentityProvider: "microsoft.graph.identityProvider" {
        id = "id",
        client_id = "clientId",
        client_secret = "clientSecret",
        name = "name",
        type_ = "type",
    }
}
