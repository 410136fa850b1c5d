// Made from specs by `cargo run -p generator`. Do not edit.

//! [`VerifiedDomain`] and the names of its properties.

<<<<<<< HEAD:generated/src/directory/models/verified_domain.rs
=======
use runtime::model::Additional;

/// A domain name that an organization has proven to own.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VerifiedDomain {
    /// Services that the domain serves, such as `Email`.
    pub capabilities: Option<String>,
    /// Whether new users get this domain.
    pub is_default: Option<bool>,
    /// Whether the domain came with the tenant.
    pub is_initial: Option<bool>,
    /// The domain name.
    pub name: Option<String>,
    /// How the domain is run, such as `Managed`.
    pub type_: Option<String>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    VerifiedDomain {
        CAPABILITIES: Property<String> = "capabilities",
        IS_DEFAULT: Property<bool> = "isDefault",
        IS_INITIAL: Property<bool> = "isInitial",
        NAME: Property<String> = "name",
        TYPE: Property<String> = "type",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/verified_domain.rs
runtime::model! {
    /// A domain name that an organization has proven to own.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-beta)
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
