//! The view of a model that the driver has.

use super::{Additional, Field};

/// Receives the fields of an object, in the order of [`Object::properties`], and what it holds besides.
pub type Visit<'v> = dyn FnMut(&[&dyn Field], &Additional) + 'v;

/// As [`Visit`], to fill them.
pub type VisitMut<'v> = dyn FnMut(&mut [&mut dyn Field], &mut Additional) + 'v;

/// What the driver sees of a model: a table of wire names and fields. Made by [`model!`](crate::model!).
pub trait Object {
    /// The wire names, inherited properties first.
    fn properties(&self) -> &'static [&'static str];

    /// Lends the fields, each at the place that its name has in [`Object::properties`].
    fn fields(&self, visit: &mut Visit<'_>);

    /// Lends the fields to be filled.
    fn fields_mut(&mut self, visit: &mut VisitMut<'_>);
}

/// A generated model.
pub trait Model: Object + Clone + Default + PartialEq + std::fmt::Debug {
    /// The qualified name, e.g. `microsoft.graph.user`.
    const TYPE: &'static str;

    /// The wire names, inherited properties first.
    const PROPERTIES: &'static [&'static str];

    /// What it holds besides its documented fields.
    fn additional(&self) -> &Additional;

    /// The same, to change it.
    fn additional_mut(&mut self) -> &mut Additional;
}

/// A place for an object: a model, its box, or an enumeration of a base type and the types derived from it.
pub trait Structured {
    /// The object that stands there.
    fn object(&self) -> &dyn Object;

    /// The same, to fill it.
    fn object_mut(&mut self) -> &mut dyn Object;

    /// Puts a fresh object of the named type (qualified, without `#`) there. Says no, and changes nothing, when the place has no
    /// variant of that name or has the right one already.
    fn retype(&mut self, _name: &str) -> bool {
        false
    }

    /// The type name to write: that of a derived type at the place of its base. What the object itself says of its type comes first.
    fn derived_type(&self) -> Option<&'static str> {
        None
    }
}

impl<T: Structured> Structured for Box<T> {
    fn object(&self) -> &dyn Object {
        (**self).object()
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        (**self).object_mut()
    }

    fn retype(&mut self, name: &str) -> bool {
        (**self).retype(name)
    }

    fn derived_type(&self) -> Option<&'static str> {
        (**self).derived_type()
    }
}
