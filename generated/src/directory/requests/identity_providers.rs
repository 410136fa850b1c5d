// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/identityProviders`.

use crate::directory::models::IdentityProvider;
use runtime::request::{CallList, List};
use runtime::{Method, Path};

/// `/identityProviders`
#[derive(Clone, Debug)]
pub struct IdentityProviders(pub(crate) Path);

impl IdentityProviders {
    /// Tell which types of identity provider a directory offers.
    ///
    /// **Deprecated.**
    ///
    /// The identityProvider API is deprecated. Use identityProviderBase instead.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/identityprovider-list-availableprovidertypes?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
    /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn available_provider_types(&self) -> CallList<String> {
        let path = self.0.segment("availableProviderTypes");
        CallList::new(path.request(Method::Get, &AVAILABLE_PROVIDER_TYPES))
    }

    /// Read the
    /// [identityProvider](https://learn.microsoft.com/graph/api/resources/identityprovider?view=graph-rest-beta)
    /// objects of the tenant.
    ///
    /// **Deprecated.**
    ///
    /// The identityProvider API is deprecated. Use identityProviderBase instead.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/identityprovider-list?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
    /// - application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn list(&self) -> List<IdentityProvider> {
        List::new(self.0.request(Method::Get, &LIST))
    }
}

runtime::operations! {
    AVAILABLE_PROVIDER_TYPES {
        name: "availableProviderTypes identityProviders",
        path: "/identityProviders/availableProviderTypes",
        delegated_work: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
        application: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
    },
    LIST {
        name: "list identityProviders",
        path: "/identityProviders",
        delegated_work: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
        application: ["IdentityProvider.Read.All", "IdentityProvider.ReadWrite.All"],
    },
}
