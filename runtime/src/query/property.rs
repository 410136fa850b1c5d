//! Structural properties.

use std::marker::PhantomData;

use super::operator::{
    All, AllOperators, Any, Contains, EndsWith, Eq, Ge, Gt, Has, In, Le, Lt, Ne, Offers, StartsWith,
};
use super::{Comparand, Filter, Order};
use crate::model::Model;

/// The name of a property of `E` with values of type `T`, for `$select`, `$orderby`, `$filter` and explicit nulls. `Ops` are the
/// operators that it takes in a filter.
///
/// ```
/// use runtime::query::{Property, operator};
///
/// const STATE: Property<(), String> = Property::new("state");
/// assert_eq!(STATE.in_(["on", "off"]).to_string(), "state in ('on','off')");
/// assert_eq!(STATE.is_null().to_string(), "state eq null");
/// ```
pub struct Property<E: ?Sized, T, Ops = AllOperators> {
    name: &'static str,
    marker: PhantomData<Marker<E, T, Ops>>,
}

/// Holds none of these types, and so is `Send` and `Sync` whatever they are.
type Marker<E, T, Ops> = (fn(&E) -> T, fn() -> Ops);

impl<E: ?Sized, T, Ops> Clone for Property<E, T, Ops> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: ?Sized, T, Ops> Copy for Property<E, T, Ops> {}

impl<E: ?Sized, T, Ops> std::fmt::Debug for Property<E, T, Ops> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Property").field(&self.name).finish()
    }
}

impl<E: ?Sized, T, Ops> Property<E, T, Ops> {
    /// The property with this wire name.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            marker: PhantomData,
        }
    }

    /// The wire name.
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// A property of the value, which is of a complex type: `address/city`.
    pub fn path<U, Inner>(self, property: Property<T, U, Inner>) -> PropertyPath<U, Inner> {
        self.whole().path(property)
    }

    fn whole(self) -> PropertyPath<T, Ops> {
        PropertyPath::new(self.name.to_owned(), 0)
    }
}

/// A property behind others, or of the items of a collection. See [`Property::path`].
pub struct PropertyPath<T, Ops = AllOperators> {
    text: String,
    /// How many lambda expressions it is in.
    depth: usize,
    marker: PhantomData<fn() -> (T, Ops)>,
}

impl<T, Ops> Clone for PropertyPath<T, Ops> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone(), self.depth)
    }
}

impl<T, Ops> std::fmt::Debug for PropertyPath<T, Ops> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("PropertyPath").field(&self.text).finish()
    }
}

impl<T, Ops> PropertyPath<T, Ops> {
    pub(super) fn new(text: String, depth: usize) -> Self {
        Self {
            text,
            depth,
            marker: PhantomData,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// A property of the value.
    pub fn path<U, Inner>(self, property: Property<T, U, Inner>) -> PropertyPath<U, Inner> {
        PropertyPath::new(format!("{}/{}", self.text, property.name), self.depth)
    }

    /// The value as one of the derived type `M`.
    pub fn cast<M: Model>(self) -> PropertyPath<M> {
        PropertyPath::new(format!("{}/{}", self.text, M::TYPE), self.depth)
    }

    /// Whether the value is of the type `M`.
    pub fn is_of<M: Model>(self) -> Filter {
        Filter::call(format!("isof({},{})", self.text, super::quoted(M::TYPE)))
    }

    pub(super) fn lambda<I>(self, operator: &str, condition: impl FnOnce(PropertyPath<I>) -> Filter) -> Filter {
        let variable = if self.depth == 0 {
            "x".to_owned()
        } else {
            format!("x{}", self.depth)
        };
        let condition = condition(PropertyPath::new(variable.clone(), self.depth + 1));
        Filter::call(format!("{}/{operator}({variable}:{condition})", self.text))
    }

    fn compare(self, operator: &str, value: &str) -> Filter {
        Filter::comparison(&self.text, operator, value)
    }

    fn function(self, name: &str, value: &str) -> Filter {
        Filter::call(format!("{name}({},{value})", self.text))
    }

    fn one_of<V: Comparand<T>>(self, values: impl IntoIterator<Item = V>) -> Filter {
        let values: Vec<_> = values.into_iter().map(|value| value.comparand()).collect();
        self.compare("in", &format!("({})", values.join(",")))
    }
}

/// The operators, alike for a property and a path; `$path` makes a path of `self`.
macro_rules! conditions {
    ($self:ident => $path:expr; impl<$($parameter:ident $(: ?$sized:ident)?),*> $type:ty) => {
        impl<$($parameter $(: ?$sized)?),*> $type {
            conditions!(@compare $self $path;
                /// `eq`
                eq "eq" Eq;
                /// `ne`
                ne "ne" Ne;
                /// `gt`
                gt "gt" Gt;
                /// `ge`
                ge "ge" Ge;
                /// `lt`
                lt "lt" Lt;
                /// `le`
                le "le" Le;
                /// `has`: the flags contain this one, or all of these.
                has "has" Has;
            );
            conditions!(@function $self $path;
                /// `startsWith`
                starts_with "startsWith" StartsWith;
                /// `endsWith`; directory objects take it in advanced queries only.
                ends_with "endsWith" EndsWith;
                /// `contains`
                contains "contains" Contains;
            );

            /// `in`: one of these values.
            pub fn in_<V: Comparand<T>>($self, values: impl IntoIterator<Item = V>) -> Filter
            where
                Ops: Offers<In>,
            {
                $path.one_of(values)
            }

            /// `eq null`
            pub fn is_null($self) -> Filter
            where
                Ops: Offers<Eq>,
            {
                $path.compare("eq", "null")
            }

            /// `ne null`
            pub fn is_not_null($self) -> Filter
            where
                Ops: Offers<Ne>,
            {
                $path.compare("ne", "null")
            }

            /// Ascending order by this property.
            pub fn asc($self) -> Order {
                Order::new($path.text().to_owned(), false)
            }

            /// Descending order by this property.
            pub fn desc($self) -> Order {
                Order::new($path.text().to_owned(), true)
            }
        }
    };
    (@compare $self:ident $path:expr; $($(#[$doc:meta])* $method:ident $operator:literal $marker:ident;)*) => {
        $($(#[$doc])*
        pub fn $method($self, value: impl Comparand<T>) -> Filter
        where
            Ops: Offers<$marker>,
        {
            $path.compare($operator, &value.comparand())
        })*
    };
    (@function $self:ident $path:expr; $($(#[$doc:meta])* $method:ident $operator:literal $marker:ident;)*) => {
        $($(#[$doc])*
        pub fn $method($self, value: impl Comparand<T>) -> Filter
        where
            Ops: Offers<$marker>,
        {
            $path.function($operator, &value.comparand())
        })*
    };
}
conditions!(self => self.whole(); impl<E: ?Sized, T, Ops> Property<E, T, Ops>);
conditions!(self => self; impl<T, Ops> PropertyPath<T, Ops>);

/// Collections; the condition is on one item.
macro_rules! lambdas {
    ($self:ident => $path:expr; impl<$($parameter:ident $(: ?$sized:ident)?),*> $type:ty) => {
        impl<$($parameter $(: ?$sized)?),*> $type {
            /// `any`: the condition holds for at least one item.
            pub fn any($self, condition: impl FnOnce(PropertyPath<I>) -> Filter) -> Filter
            where
                Ops: Offers<Any>,
            {
                $path.lambda("any", condition)
            }

            /// `all`: the condition holds for every item.
            pub fn all($self, condition: impl FnOnce(PropertyPath<I>) -> Filter) -> Filter
            where
                Ops: Offers<All>,
            {
                $path.lambda("all", condition)
            }

            /// There is at least one item.
            pub fn is_not_empty($self) -> Filter
            where
                Ops: Offers<Any>,
            {
                Filter::call(format!("{}/any()", $path.text()))
            }
        }
    };
}
lambdas!(self => self.whole(); impl<E: ?Sized, I, Ops> Property<E, Vec<I>, Ops>);
lambdas!(self => self; impl<I, Ops> PropertyPath<Vec<I>, Ops>);
