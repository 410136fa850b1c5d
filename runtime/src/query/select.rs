//! `$select`

use super::{Navigation, Property, PropertyPath};

/// What `$select` takes: a property, several of one type of values in an array, several of any in a tuple, or a text as it stands.
///
/// ```
/// use runtime::query::{Property, Selection};
///
/// const NAME: Property<(), String> = Property::new("name");
/// const AGE: Property<(), i32> = Property::new("age");
/// assert_eq!((NAME, AGE).to_text(), "name,age");
/// assert_eq!([NAME].to_text(), "name");
/// ```
pub trait Selection {
    /// The value of the option, not percent-encoded.
    fn to_text(&self) -> String;
}

impl<E: ?Sized, T, Ops> Selection for Property<E, T, Ops> {
    fn to_text(&self) -> String {
        self.name().to_owned()
    }
}

impl<T, Ops> Selection for PropertyPath<T, Ops> {
    fn to_text(&self) -> String {
        self.text().to_owned()
    }
}

impl<E: ?Sized, T> Selection for Navigation<E, T> {
    fn to_text(&self) -> String {
        self.name().to_owned()
    }
}

impl Selection for &str {
    fn to_text(&self) -> String {
        (*self).to_owned()
    }
}

impl<S: Selection> Selection for [S] {
    fn to_text(&self) -> String {
        let names: Vec<_> = self.iter().map(Selection::to_text).collect();
        names.join(",")
    }
}

impl<S: Selection, const N: usize> Selection for [S; N] {
    fn to_text(&self) -> String {
        self.as_slice().to_text()
    }
}

impl<S: Selection> Selection for Vec<S> {
    fn to_text(&self) -> String {
        self.as_slice().to_text()
    }
}

macro_rules! tuples {
    ($first:ident $($name:ident)*) => {
        impl<$first: Selection, $($name: Selection),*> Selection for ($first, $($name,)*) {
            #[allow(non_snake_case, reason = "the parameters name the values as well")]
            fn to_text(&self) -> String {
                let ($first, $($name,)*) = self;
                [$first.to_text(), $($name.to_text()),*].join(",")
            }
        }
        tuples!($($name)*);
    };
    () => {};
}
tuples!(A B C D E F G H I J K L M N O P);
