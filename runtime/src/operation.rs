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

/// Permissions that are needed together.
pub type PermissionSet = &'static [&'static str];

/// The documented permissions of an operation: for each kind of caller the alternatives, from least to most privileged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permissions {
    /// Delegated, work or school account.
    pub delegated_work: &'static [PermissionSet],
    /// Delegated, personal Microsoft account.
    pub delegated_personal: &'static [PermissionSet],
    /// Application.
    pub application: &'static [PermissionSet],
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
        delegated_work: &'static [PermissionSet],
        delegated_personal: &'static [PermissionSet],
        application: &'static [PermissionSet],
    ) -> Self {
        Self {
            delegated_work,
            delegated_personal,
            application,
        }
    }

    /// The least privileged permissions of each kind of caller that is documented: (kind, permissions needed together).
    pub fn least_privileged(&self) -> impl Iterator<Item = (&'static str, PermissionSet)> + use<> {
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
/// left out; `+` stands between permissions that are needed together.
///
/// ```
/// runtime::operations! {
///     LIST: "list messages" at "/me/messages" {
///         delegated_work: ["Mail.ReadBasic", "Mail.Read" + "User.Read"],
///         delegated_personal: ["Mail.ReadBasic"],
///         application: ["Mail.ReadBasic.All"],
///         advanced_queries: true,
///     },
///     SEND: "send messages" at "/me/messages/{id}/send",
/// }
///
/// let work: [runtime::PermissionSet; 2] = [&["Mail.ReadBasic"], &["Mail.Read", "User.Read"]];
/// assert_eq!(LIST.permissions.delegated_work, work);
/// assert!(LIST.advanced_queries && !SEND.advanced_queries);
/// assert_eq!(SEND, runtime::Operation::new("send messages", "/me/messages/{id}/send"));
/// ```
#[macro_export]
macro_rules! operations {
    ($($operation:ident: $name:literal at $path:literal $({
        $(delegated_work: [$($work:literal $(+ $work_too:literal)*),* $(,)?],)?
        $(delegated_personal: [$($personal:literal $(+ $personal_too:literal)*),* $(,)?],)?
        $(application: [$($application:literal $(+ $application_too:literal)*),* $(,)?],)?
        $(advanced_queries: $advanced:literal,)?
    })?),* $(,)?) => {
        $(
            static $operation: $crate::Operation = {
                let permissions = $crate::Permissions::new(
                    &[$($($(&[$work $(, $work_too)*]),*)?)?],
                    &[$($($(&[$personal $(, $personal_too)*]),*)?)?],
                    &[$($($(&[$application $(, $application_too)*]),*)?)?],
                );
                let operation = $crate::Operation::new($name, $path).with_permissions(permissions);
                $($(let operation = if $advanced { operation.with_advanced_queries() } else { operation };)?)?
                operation
            };
        )*
    };
}
