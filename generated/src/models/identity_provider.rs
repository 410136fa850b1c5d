// Made from specs by `cargo run -p generator`. Do not edit.

//! [`IdentityProvider`] and the names of its properties.

runtime::model! {
    /// An outside service that users can sign in with.
    ///
    /// **Deprecated.**
    ///
    /// The identityProvider API is deprecated. Use identityProviderBase instead.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta).
    /// Feature `directory`.
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
