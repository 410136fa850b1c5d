//! `$orderby`

use std::fmt;

/// One key of an order, made by `asc` and `desc` of a property.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Order {
    path: String,
    descending: bool,
}

impl Order {
    pub(super) fn new(path: String, descending: bool) -> Self {
        Self { path, descending }
    }
}

impl fmt::Display for Order {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.path)?;
        if self.descending {
            formatter.write_str(" desc")
        } else {
            Ok(())
        }
    }
}

/// What `$orderby` takes: one key, several, or a text as it stands.
///
/// ```
/// use runtime::query::{Ordering, Property};
///
/// const NAME: Property<(), String> = Property::new("name");
/// const AGE: Property<(), i32> = Property::new("age");
/// assert_eq!([AGE.desc(), NAME.asc()].to_text(), "age desc,name");
/// ```
pub trait Ordering {
    /// The value of the option, not percent-encoded.
    fn to_text(&self) -> String;
}

impl Ordering for Order {
    fn to_text(&self) -> String {
        self.to_string()
    }
}

impl Ordering for [Order] {
    fn to_text(&self) -> String {
        let keys: Vec<_> = self.iter().map(ToString::to_string).collect();
        keys.join(",")
    }
}

impl<const N: usize> Ordering for [Order; N] {
    fn to_text(&self) -> String {
        self.as_slice().to_text()
    }
}

impl Ordering for Vec<Order> {
    fn to_text(&self) -> String {
        self.as_slice().to_text()
    }
}

impl Ordering for &str {
    fn to_text(&self) -> String {
        (*self).to_owned()
    }
}
