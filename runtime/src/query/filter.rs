//! Conditions.

use std::fmt;

use crate::model::Model;

/// How tightly the outermost operator of a condition binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    /// A text that was not made here.
    Unknown,
    Or,
    And,
    Comparison,
    Call,
}

/// A condition for `$filter`, or a part of one. Its text is the option's value, not percent-encoded.
///
/// ```
/// use runtime::query::{Filter, Property};
///
/// const SIZE: Property<(), i32> = Property::new("size");
/// let either = SIZE.lt(1).or(SIZE.gt(9));
/// assert_eq!((!either).to_string(), "not (size lt 1 or size gt 9)");
/// assert_eq!(SIZE.eq(2).and(Filter::raw("length(name) gt 3")).to_string(), "size eq 2 and (length(name) gt 3)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Filter {
    text: String,
    binding: Binding,
}

impl Filter {
    /// A condition as it stands, for what has no typed form. Nothing in it is quoted; joined with others it goes between parentheses.
    pub fn raw(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            binding: Binding::Unknown,
        }
    }

    pub(super) fn comparison(left: &str, operator: &str, right: &str) -> Self {
        Self {
            text: format!("{left} {operator} {right}"),
            binding: Binding::Comparison,
        }
    }

    pub(super) fn call(text: String) -> Self {
        Self {
            text,
            binding: Binding::Call,
        }
    }

    /// Both conditions.
    pub fn and(self, other: Self) -> Self {
        self.join("and", Binding::And, &other)
    }

    /// At least one of the conditions.
    pub fn or(self, other: Self) -> Self {
        self.join("or", Binding::Or, &other)
    }

    fn join(self, operator: &str, binding: Binding, other: &Self) -> Self {
        Self {
            text: format!("{} {operator} {}", self.within(binding), other.within(binding)),
            binding,
        }
    }

    /// The text as an operand.
    fn within(&self, outer: Binding) -> String {
        if self.binding < outer {
            format!("({})", self.text)
        } else {
            self.text.clone()
        }
    }
}

/// `not`
impl std::ops::Not for Filter {
    type Output = Self;

    fn not(self) -> Self {
        let operand = match self.binding {
            Binding::Call => format!("not {}", self.text),
            _ => format!("not ({})", self.text),
        };
        Self::call(operand)
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// Items of the type `M` only, in a collection of a base type.
///
/// ```
/// # #[derive(Clone, Debug, Default, PartialEq)]
/// # pub struct User { pub additional: runtime::model::Additional }
/// # runtime::model!(User: "microsoft.graph.user" {});
/// assert_eq!(runtime::query::is_of::<User>().to_string(), "isof('microsoft.graph.user')");
/// ```
pub fn is_of<M: Model>() -> Filter {
    Filter::call(format!("isof({})", super::quoted(M::TYPE)))
}
