//! What every model can do for its user.

use serde_json::Value as Json;

use super::read::TYPE;
use super::{Field, Model};
use crate::query::Property;

/// Explicit nulls, annotations and the type name of a model.
pub trait ModelExt: Model {
    /// Asks the service to clear the property: it is written as `null` (protocol: PATCH). A value set afterwards wins.
    fn set_null<T, Ops>(&mut self, property: Property<Self, T, Ops>) -> &mut Self {
        let name = property.name();
        with_field(self, name, &mut |field| field.clear());
        self.additional_mut().insert(name, Json::Null);
        self
    }

    /// Whether the property is an explicit null, set or read. An absent one is not.
    fn is_null<T, Ops>(&self, property: Property<Self, T, Ops>) -> bool {
        let index = Self::PROPERTIES.iter().position(|name| *name == property.name());
        let mut has_value = false;
        self.fields(&mut |fields, _| {
            has_value = index
                .and_then(|index| fields.get(index))
                .is_some_and(|field| field.value().is_some());
        });
        !has_value && self.additional().get(property.name()).is_some_and(Json::is_null)
    }

    /// The version of the object, as `If-Match` wants it (protocol: `ETag`).
    fn etag(&self) -> Option<&str> {
        self.additional().etag()
    }

    /// The type that the object said it has, without `#`. `None` mostly: it is said where it differs from the expected one.
    fn odata_type(&self) -> Option<&str> {
        self.additional().odata_type()
    }

    /// Writes `@odata.type` with the model, for a place that takes several types.
    fn set_odata_type(&mut self) -> &mut Self {
        self.additional_mut().insert(TYPE, format!("#{}", Self::TYPE));
        self
    }

    /// Links the object to others when it is written: the addresses go as `navigation@odata.bind` (protocol: References).
    fn bind(&mut self, navigation: &str, addresses: impl IntoIterator<Item = impl Into<String>>) -> &mut Self {
        let addresses: Vec<String> = addresses.into_iter().map(Into::into).collect();
        self.additional_mut()
            .insert(format!("{navigation}@odata.bind"), addresses);
        self
    }
}

impl<M: Model> ModelExt for M {}

fn with_field<M: Model>(model: &mut M, name: &str, act: &mut dyn FnMut(&mut dyn Field)) {
    let index = model.properties().iter().position(|known| *known == name);
    model.fields_mut(&mut |fields, _| {
        if let Some(field) = index.and_then(|index| fields.get_mut(index)) {
            act(*field);
        }
    });
}
