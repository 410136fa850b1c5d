//! Models as bodies of requests.

use serde::{Serialize, Serializer};

use super::write::{Purpose, Writer};
use super::{FieldType, Handles};

/// Writes a value as the body of a request: as serde does, but without the annotations that only the service sets, such as `@odata.etag`
/// or `members@odata.count`, at any depth. `@odata.type`, `@odata.id`, `…@odata.bind` and `@microsoft.graph.…` are sent.
///
/// ```
/// use runtime::model::{Additional, ForRequest};
///
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Group { pub id: Option<String>, pub additional: Additional }
/// runtime::model!(Group: "example.group" { id = "id" });
///
/// let group: Group = serde_json::from_str(r#"{"@odata.etag":"W/1","id":"a","owners@odata.bind":["b"]}"#)?;
/// assert_eq!(serde_json::to_string(&ForRequest(&group))?, r#"{"id":"a","owners@odata.bind":["b"]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct ForRequest<'a, T>(pub &'a T);

impl<T: FieldType> Serialize for ForRequest<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Writer {
            value: T::Kind::value(self.0),
            purpose: Purpose::Request,
        }
        .serialize(serializer)
    }
}

/// The bytes of [`ForRequest`] as JSON.
///
/// # Errors
/// None that is known; writing JSON can fail by its signature.
pub fn to_request_json<T: FieldType>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&ForRequest(value))
}
