// Made from specs by `cargo run -p generator`. Do not edit.

//! [`VerifiedDomain`] and the names of its properties.

runtime::model! {
    /// A domain name that an organization has proven to own.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-beta).
    /// Features `directory`, `onboarding`: any of them.
    pub struct VerifiedDomain: "microsoft.graph.verifiedDomain" {
        /// Services that the domain serves, such as `Email`.
        pub capabilities: Option<String> = "capabilities" as CAPABILITIES,
        /// Whether new users get this domain.
        pub is_default: Option<bool> = "isDefault" as IS_DEFAULT,
        /// Whether the domain came with the tenant.
        pub is_initial: Option<bool> = "isInitial" as IS_INITIAL,
        /// The domain name.
        pub name: Option<String> = "name" as NAME,
        /// How the domain is run, such as `Managed`.
        pub type_: Option<String> = "type" as TYPE,
    }
}
