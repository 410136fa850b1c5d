//! The operators of `$filter`, as far as the documentation of a property says which it supports.

/// A property with this set of operators takes the operator `O`.
pub trait Offers<O> {}

macro_rules! operators {
    ($($(#[doc = $doc:literal])* $name:ident),* $(,)?) => {
        $($(#[doc = $doc])* #[derive(Clone, Copy, Debug)] pub enum $name {})*
    };
}

operators! {
    /// `eq`; also gives the comparison with `null`.
    Eq,
    /// `ne`; also gives the comparison with `null`.
    Ne,
    /// `gt`
    Gt,
    /// `ge`
    Ge,
    /// `lt`
    Lt,
    /// `le`
    Le,
    /// `in`
    In,
    /// `not`
    Not,
    /// `has`
    Has,
    /// `startsWith`
    StartsWith,
    /// `endsWith`
    EndsWith,
    /// `contains`
    Contains,
    /// `any`
    Any,
    /// `all`
    All,
}

/// Every operator: of a property whose documentation does not name the operators that it takes.
#[derive(Clone, Copy, Debug)]
pub enum AllOperators {}

impl<O> Offers<O> for AllOperators {}

/// Names sets of operators.
///
/// ```
/// runtime::operator_sets! {
///     /// What names take.
///     EqStartsWith = [Eq, StartsWith],
/// }
/// const NAME: runtime::query::Property<(), String, EqStartsWith> = runtime::query::Property::new("name");
/// assert_eq!(NAME.eq("a").to_string(), "name eq 'a'");
/// ```
///
/// Others do not compile:
///
/// ```compile_fail,E0277
/// runtime::operator_sets! { OnlyEq = [Eq] }
/// const NAME: runtime::query::Property<(), String, OnlyEq> = runtime::query::Property::new("name");
/// NAME.contains("a");
/// ```
#[macro_export]
macro_rules! operator_sets {
    ($($(#[$attribute:meta])* $set:ident = [$($operator:ident),* $(,)?]),* $(,)?) => {
        $(
            $(#[$attribute])*
            #[derive(Clone, Copy, Debug)]
            pub enum $set {}

            $(impl $crate::query::Offers<$crate::query::operator::$operator> for $set {})*
        )*
    };
}
