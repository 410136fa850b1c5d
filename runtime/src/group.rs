//! Items under one condition.

/// Gives every item the attribute that stands first.
///
/// ```
/// runtime::group! {
///     #![cfg(feature = "mail")]
///
///     mod messages {}
///     use messages::Message;
/// }
/// ```
#[macro_export]
macro_rules! group {
    (#![$attribute:meta] $($item:item)*) => {
        $(#[$attribute] $item)*
    };
}
