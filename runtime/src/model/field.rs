//! Fields: what the driver does with the members of a model, by the kind of their type.

use std::any::Any;
use std::fmt::Debug;
use std::marker::PhantomData;

use serde_json::Value as Json;

use super::{Model, Object, Primitive, PrimitiveType, Scalar};

/// One optional member of a model, whatever its type.
pub trait Field: Any + Debug {
    /// Where a value that arrives goes to.
    fn slot(&mut self) -> Slot<'_>;

    /// The value; `None` when it is absent.
    fn value(&self) -> Option<Value<'_>>;

    /// Makes it absent.
    fn clear(&mut self);

    /// Whether it has the type and the value of another one.
    fn same(&self, other: &dyn Field) -> bool;

    /// Takes a copy of the value of another one; says no, and changes nothing, when that has another type.
    fn copy(&mut self, other: &dyn Field) -> bool;
}

/// A type that a member of a model can have: primitive types, enumerations, models, any JSON, and lists of these. The macros of this crate
/// implement it.
pub trait FieldType: Clone + PartialEq + Debug + 'static {
    /// How it is read and written.
    type Kind: Handles<Self>;
}

/// Reads and writes members of type `T`.
pub trait Handles<T> {
    /// Where a value that arrives goes to.
    fn slot(field: &mut Option<T>) -> Slot<'_>;

    /// The value.
    fn value(value: &T) -> Value<'_>;
}

impl<T: FieldType> Field for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        T::Kind::slot(self)
    }

    fn value(&self) -> Option<Value<'_>> {
        self.as_ref().map(T::Kind::value)
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn same(&self, other: &dyn Field) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<Self>() == Some(self)
    }

    fn copy(&mut self, other: &dyn Field) -> bool {
        let other: &dyn Any = other;
        let same_type = other.downcast_ref::<Self>();
        if let Some(other) = same_type {
            self.clone_from(other);
        }
        same_type.is_some()
    }
}

/// Where a value that arrives goes to.
pub enum Slot<'a> {
    /// A number, text, boolean or enumeration.
    Scalar(&'a mut dyn ScalarSlot),
    /// An object.
    Structure(&'a mut dyn StructureSlot),
    /// An object behind a pointer.
    Boxed(&'a mut dyn BoxedSlot),
    /// Any JSON.
    Raw(&'a mut Option<Json>),
    /// A list; it is absent until the driver says that it has begun.
    List(&'a mut dyn ListSlot),
}

/// A member with a primitive value.
pub trait ScalarSlot {
    /// Sets it; says no, and changes nothing, when the value does not fit.
    fn set(&mut self, value: Primitive<'_>) -> bool;

    /// [`PrimitiveType::NEEDS_DIGITS`]
    fn needs_digits(&self) -> bool;
}

impl<T: PrimitiveType> ScalarSlot for Option<T> {
    fn set(&mut self, value: Primitive<'_>) -> bool {
        let read = T::read(value);
        let fits = read.is_some();
        if fits {
            *self = read;
        }
        fits
    }

    fn needs_digits(&self) -> bool {
        T::NEEDS_DIGITS
    }
}

/// A member with an object as its value.
pub trait StructureSlot {
    /// Puts a fresh object there.
    fn begin(&mut self) -> &mut dyn Object;
}

impl<M: Model> StructureSlot for Option<M> {
    fn begin(&mut self) -> &mut dyn Object {
        self.insert(M::default())
    }
}

/// A member with a pointer to an object as its value.
pub trait BoxedSlot {
    /// Puts a fresh object there.
    fn begin(&mut self) -> &mut dyn Object;
}

impl<M: Model> BoxedSlot for Option<Box<M>> {
    fn begin(&mut self) -> &mut dyn Object {
        &mut **self.insert(Box::default())
    }
}

/// A member with a list as its value.
pub trait ListSlot {
    /// Puts an empty list there.
    fn begin(&mut self);

    /// What it holds until now.
    fn read_so_far(&self) -> &dyn ListValue;

    /// Offers the place of one more element: `put` fills the slot and says whether it did. When not, the list stays as it was.
    fn push(&mut self, put: &mut dyn FnMut(Slot<'_>) -> bool);
}

impl<T: FieldType> ListSlot for Option<Vec<T>> {
    fn begin(&mut self) {
        *self = Some(Vec::new());
    }

    fn read_so_far(&self) -> &dyn ListValue {
        match self {
            Some(list) => list,
            None => const { &Vec::<T>::new() },
        }
    }

    fn push(&mut self, put: &mut dyn FnMut(Slot<'_>) -> bool) {
        let mut element = None;
        if put(T::Kind::slot(&mut element)) {
            self.get_or_insert_default().extend(element);
        }
    }
}

/// The value of a member on its way out.
pub enum Value<'a> {
    /// A number, text, boolean or enumeration.
    Scalar(Scalar<'a>),
    /// An object.
    Structure(&'a dyn Object),
    /// Any JSON.
    Raw(&'a Json),
    /// A list.
    List(&'a dyn ListValue),
}

/// The elements of a list on their way out.
pub trait ListValue {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The one at this place.
    fn get(&self, index: usize) -> Option<Value<'_>>;
}

impl<T: FieldType> ListValue for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, index: usize) -> Option<Value<'_>> {
        self.as_slice().get(index).map(T::Kind::value)
    }
}

impl<T: PrimitiveType> Handles<T> for Scalar<'static> {
    fn slot(field: &mut Option<T>) -> Slot<'_> {
        Slot::Scalar(field)
    }

    fn value(value: &T) -> Value<'_> {
        Value::Scalar(value.scalar())
    }
}

/// The kind of models.
pub enum Structure {}

impl<M: Model> Handles<M> for Structure {
    fn slot(field: &mut Option<M>) -> Slot<'_> {
        Slot::Structure(field)
    }

    fn value(value: &M) -> Value<'_> {
        Value::Structure(value)
    }
}

/// The kind of models behind a pointer.
pub enum Boxed {}

impl<M: Model> Handles<Box<M>> for Boxed {
    fn slot(field: &mut Option<Box<M>>) -> Slot<'_> {
        Slot::Boxed(field)
    }

    fn value(value: &Box<M>) -> Value<'_> {
        Value::Structure(&**value)
    }
}

impl<M: Model> FieldType for Box<M> {
    type Kind = Boxed;
}

/// The kind of values that are kept as JSON.
pub enum Raw {}

impl Handles<Json> for Raw {
    fn slot(field: &mut Option<Json>) -> Slot<'_> {
        Slot::Raw(field)
    }

    fn value(value: &Json) -> Value<'_> {
        Value::Raw(value)
    }
}

impl FieldType for Json {
    type Kind = Raw;
}

/// The kind of lists whose elements are of the kind `K`.
pub struct List<K>(PhantomData<K>);

impl<T: FieldType<Kind = K>, K: Handles<T>> Handles<Vec<T>> for List<K> {
    fn slot(field: &mut Option<Vec<T>>) -> Slot<'_> {
        Slot::List(field)
    }

    fn value(value: &Vec<T>) -> Value<'_> {
        Value::List(value)
    }
}

impl<T: FieldType> FieldType for Vec<T> {
    type Kind = List<T::Kind>;
}
