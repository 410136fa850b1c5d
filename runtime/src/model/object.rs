//! The view of a model that the driver has.

use std::any::Any;
use std::fmt::Debug;

use super::{Additional, Field, Names};

/// What the driver sees of a model: wire names and fields. Made by [`model!`](crate::model!).
pub trait Object: ObjectType {
    /// The wire names, inherited properties first.
    fn names(&self) -> &'static Names;

    /// The field at the place that its name has in [`Object::names`].
    fn field(&self, index: usize) -> Option<&dyn Field>;

    /// The same, to fill it.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;

    /// What it holds besides its documented fields.
    fn additional(&self) -> &Additional;

    /// The same, to change it.
    fn additional_mut(&mut self) -> &mut Additional;
}

/// Makes an object of a derived type without properties.
pub type Constructor = fn() -> Box<dyn Object>;

/// A generated model.
pub trait Model: Object + Clone + Default + PartialEq + Debug {
    /// The qualified name, e.g. `microsoft.graph.user`.
    const TYPE: &'static str;

    /// How to make an object of the type with this qualified name (without `#`), which is derived from this one; `None` for all others.
    fn derived(_name: &str) -> Option<Constructor> {
        None
    }
}

/// What [`Model`] knows of a type, of one that is not known where it is used.
pub trait ObjectType: Any + Send + Sync {
    /// [`Model::TYPE`]
    fn type_name(&self) -> &'static str;

    /// [`Model::derived`]
    fn constructor(&self, name: &str) -> Option<Constructor>;

    /// A copy.
    fn boxed(&self) -> Box<dyn Object>;
}

impl<M: Model> ObjectType for M {
    fn type_name(&self) -> &'static str {
        M::TYPE
    }

    fn constructor(&self, name: &str) -> Option<Constructor> {
        M::derived(name)
    }

    fn boxed(&self) -> Box<dyn Object> {
        Box::new(self.clone())
    }
}

/// An object without properties, for the tables of derived types.
pub fn construct<M: Model>() -> Box<dyn Object> {
    Box::new(M::default())
}
