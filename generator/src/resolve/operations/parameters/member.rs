//! Parameters as the members of a JSON body show them.

use crate::dialect::json::JsonValue;
use crate::resolve::members::Members;
use crate::resolve::names::type_of;
use crate::resolve::operations::context::GroupContext;
use crate::resolve::sample::{self, Sample, SampleType};
use crate::schema::{Docs, Edm, Parameter, TypeRef};

/// A member of a body.
pub(super) fn of_member(content: &GroupContext<'_>, name: &str, value: &JsonValue) -> Parameter {
    let sample = sample::in_example(value);
    let collection = sample.collection;
    let shown = of_json(content, name, &sample);
    Parameter {
        name: name.to_owned(),
        ty: owners(content, name, collection)
            .filter(|_| shown == TypeRef::Edm(Edm::Object))
            .unwrap_or(shown),
        collection,
        required: false,
        docs: Docs::default(),
        place: content.group.place.clone(),
    }
}

/// The type of objects that stand in a `value` which an action on a collection takes: they are of the collection's type.
fn owners(content: &GroupContext<'_>, name: &str, collection: bool) -> Option<TypeRef> {
    let from = content.group.from.filter(|from| from.collection && collection)?;
    (name == "value" && Members::structured(from).is_some()).then_some(from.ty)
}

/// The type that a value shows; an object without one has that of its name, where that is the name of a type.
fn of_json(content: &GroupContext<'_>, name: &str, sample: &Sample) -> TypeRef {
    let shown = sample.type_ref(|expr| type_of(expr, content.page, content.names));
    let is_object = matches!(sample.ty, SampleType::Object | SampleType::Named(_));
    match shown {
        Some(shown) if shown != TypeRef::Edm(Edm::Object) => shown,
        _ if is_object => {
            let alike = content.members.types_named(name).first().copied();
            alike.map_or(TypeRef::Edm(Edm::Object), TypeRef::Structured)
        }
        _ => TypeRef::Edm(Edm::String),
    }
}
