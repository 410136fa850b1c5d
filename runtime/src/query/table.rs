//! The table of a type's properties.

/// Names the properties of a type for queries and explicit nulls: a public constant each, a [`Property`](crate::query::Property) or a
/// [`Navigation`](crate::query::Navigation) with its type on the right and its name on the wire. Rows may have attributes.
///
/// ```
/// struct User;
///
/// runtime::properties! {
///     User {
///         DISPLAY_NAME: Property<String> = "displayName",
///         MANAGER: Navigation<User> = "manager",
///     }
/// }
///
/// assert_eq!(DISPLAY_NAME.eq("Ada").to_string(), "displayName eq 'Ada'");
/// assert_eq!(MANAGER.expand().select(DISPLAY_NAME).to_string(), "manager($select=displayName)");
/// ```
#[macro_export]
macro_rules! properties {
    ($owner:ident {
        $($(#[$attribute:meta])* $name:ident : $kind:ident<$value:ty $(, $operators:ty)?> = $wire:literal),* $(,)?
    }) => {
        $(
            $(#[$attribute])*
            #[doc = ::core::concat!("`", $wire, "` of [`", ::core::stringify!($owner), "`].")]
            pub const $name: $crate::query::$kind<$owner, $value $(, $operators)?> =
                $crate::query::$kind::new($wire);
        )*
    };
}
