//! Values in a `$filter`.

/// A type whose values can be in a `$filter`.
pub trait Literal {
    /// The value as OData writes it in a URL, before percent-encoding: texts and enumerations quoted, the rest bare.
    fn literal(&self) -> String;
}

/// Something that a property of type `T` can be compared with: a `T`, or a text for a `String`.
pub trait Comparand<T> {
    /// The literal of the value.
    fn comparand(&self) -> String;
}

impl<T: Literal> Comparand<T> for T {
    fn comparand(&self) -> String {
        self.literal()
    }
}

impl Comparand<String> for &str {
    fn comparand(&self) -> String {
        quoted(self)
    }
}

impl Comparand<String> for &String {
    fn comparand(&self) -> String {
        quoted(self)
    }
}

/// A text between single quotes; those inside are doubled (docs/protocol.md, Query options).
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

impl Literal for String {
    fn literal(&self) -> String {
        quoted(self)
    }
}

macro_rules! bare {
    ($($type:ty),*) => {
        $(impl Literal for $type {
            fn literal(&self) -> String {
                self.to_string()
            }
        })*
    };
}
bare!(bool, i8, u8, i16, i32, i64);

/// Numbers as JSON writes them, small ones in full, since not every service reads a negative exponent; what is no number by OData's names.
macro_rules! floats {
    ($($type:ty),*) => {
        $(impl Literal for $type {
            fn literal(&self) -> String {
                match format!("{self:?}") {
                    _ if !self.is_finite() => crate::model::non_finite(f64::from(*self)).to_owned(),
                    text if text.contains("e-") => self.to_string(),
                    text => text,
                }
            }
        })*
    };
}
floats!(f32, f64);
