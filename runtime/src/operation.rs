//! What a generated client knows of an operation besides its path: name, template and permissions.

/// A documented operation, as static data of the generated crate.
///
/// It names the `tracing` span of a call, and an error on a 403 quotes its permissions.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The operation in words, e.g. `List appleVolumePurchaseProgramTokens`.
    pub name: &'static str,
    /// The documented path with its placeholders, e.g. `/users/{id | userPrincipalName}`.
    pub path: &'static str,
    /// The least privileged permissions that the documentation names.
    pub permissions: Permissions,
    /// Whether the documentation offers the `ConsistencyLevel` header: the target is a directory object with advanced queries.
    pub advanced_queries: bool,
}

impl Operation {
    /// An operation without documented permissions.
    pub const fn new(name: &'static str, path: &'static str) -> Self {
        Self {
            name,
            path,
            permissions: Permissions::NONE,
            advanced_queries: false,
        }
    }

    /// The same operation with its documented permissions.
    pub const fn with_permissions(self, permissions: Permissions) -> Self {
        Self { permissions, ..self }
    }

    /// The same operation, documented with the `ConsistencyLevel` header: query forms that need it get it, and `$count=true`, by
    /// themselves.
    pub const fn with_advanced_queries(self) -> Self {
        Self {
            advanced_queries: true,
            ..self
        }
    }
}

/// The documented permissions of an operation, each list from least to most privileged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permissions {
    /// Delegated, work or school account.
    pub delegated_work: &'static [&'static str],
    /// Delegated, personal Microsoft account.
    pub delegated_personal: &'static [&'static str],
    /// Application.
    pub application: &'static [&'static str],
}

impl Permissions {
    /// Nothing documented.
    pub const NONE: Self = Self {
        delegated_work: &[],
        delegated_personal: &[],
        application: &[],
    };

    /// The three documented lists, in the order of the documentation's table.
    pub const fn new(
        delegated_work: &'static [&'static str],
        delegated_personal: &'static [&'static str],
        application: &'static [&'static str],
    ) -> Self {
        Self {
            delegated_work,
            delegated_personal,
            application,
        }
    }

    /// The least privileged permission of each kind that is documented: (kind, permission).
    pub fn least_privileged(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        [
            ("delegated", self.delegated_work),
            ("personal account", self.delegated_personal),
            ("application", self.application),
        ]
        .into_iter()
        .filter_map(|(kind, list)| list.first().map(|first| (kind, *first)))
    }
}

/// Names operations, a static each: what documentation says of a call besides its type. Lists of permissions that it does not give are
/// left out.
///
/// ```
/// runtime::operations! {
///     LIST {
///         name: "list messages",
///         path: "/me/messages",
///         delegated_work: ["Mail.ReadBasic", "Mail.Read"],
///         delegated_personal: ["Mail.ReadBasic"],
///         application: ["Mail.ReadBasic.All"],
///         advanced_queries: true,
///     },
///     SEND { name: "send messages", path: "/me/messages/{id}/send" },
/// }
///
/// assert_eq!(LIST.permissions.delegated_work, ["Mail.ReadBasic", "Mail.Read"]);
/// assert!(LIST.advanced_queries && !SEND.advanced_queries);
/// assert_eq!(SEND, runtime::Operation::new("send messages", "/me/messages/{id}/send"));
/// ```
#[macro_export]
macro_rules! operations {
    ($($operation:ident {
        name: $name:literal,
        path: $path:literal
        $(, delegated_work: [$($work:literal),* $(,)?])?
        $(, delegated_personal: [$($personal:literal),* $(,)?])?
        $(, application: [$($application:literal),* $(,)?])?
        $(, advanced_queries: $advanced:literal)?
        $(,)?
    }),* $(,)?) => {
        $(
            static $operation: $crate::Operation = {
                let permissions = $crate::Permissions::new(
                    &[$($($work),*)?],
                    &[$($($personal),*)?],
                    &[$($($application),*)?],
                );
                let operation = $crate::Operation::new($name, $path).with_permissions(permissions);
                $(let operation = if $advanced { operation.with_advanced_queries() } else { operation };)?
                operation
            };
        )*
    };
}
