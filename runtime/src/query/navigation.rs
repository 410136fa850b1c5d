//! Relations.

use std::marker::PhantomData;

use super::{Expand, Filter, Property, PropertyPath};
use crate::model::Model;

/// The name of a navigation property of `E` to objects of type `T`, for `$expand` and for conditions on what it leads to.
///
/// ```
/// use runtime::query::{Navigation, Property};
///
/// struct User;
/// const NAME: Property<User, String> = Property::new("displayName");
/// const MANAGER: Navigation<User, User> = Navigation::new("manager");
/// const REPORTS: Navigation<User, User> = Navigation::new("directReports");
/// assert_eq!(MANAGER.path(NAME).eq("Ann").to_string(), "manager/displayName eq 'Ann'");
/// assert_eq!(REPORTS.any(|user| user.path(NAME).eq("Ann")).to_string(), "directReports/any(x:x/displayName eq 'Ann')");
/// ```
pub struct Navigation<E: ?Sized, T> {
    name: &'static str,
    marker: PhantomData<fn(&E) -> T>,
}

impl<E: ?Sized, T> Clone for Navigation<E, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E: ?Sized, T> Copy for Navigation<E, T> {}

impl<E: ?Sized, T> std::fmt::Debug for Navigation<E, T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Navigation").field(&self.name).finish()
    }
}

impl<E: ?Sized, T> Navigation<E, T> {
    /// The relation with this wire name.
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

    /// What it leads to, with the object, for `$expand`; options of its own follow.
    pub fn expand(self) -> Expand {
        Expand::new(self.name)
    }

    /// The same for those of the derived type `M` only: `members/microsoft.graph.user`.
    pub fn expand_as<M: Model>(self) -> Expand {
        Expand::new(format!("{}/{}", self.name, M::TYPE))
    }

    /// A property of what a to-one relation leads to.
    pub fn path<U, Ops>(self, property: Property<T, U, Ops>) -> PropertyPath<U, Ops> {
        self.whole().path(property)
    }

    /// What a to-one relation leads to as one of the derived type `M`.
    pub fn cast<M: Model>(self) -> PropertyPath<M> {
        self.whole().cast()
    }

    /// `any`: the condition holds for at least one of many.
    pub fn any(self, condition: impl FnOnce(PropertyPath<T>) -> Filter) -> Filter {
        self.whole().lambda("any", condition)
    }

    /// `all`: the condition holds for every one of many.
    pub fn all(self, condition: impl FnOnce(PropertyPath<T>) -> Filter) -> Filter {
        self.whole().lambda("all", condition)
    }

    /// It leads to at least one.
    pub fn is_not_empty(self) -> Filter {
        Filter::call(format!("{}/any()", self.name))
    }

    fn whole(self) -> PropertyPath<T> {
        PropertyPath::new(self.name.to_owned(), 0)
    }
}
