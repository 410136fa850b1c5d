//! Models as bodies of requests.

use serde::{Serialize, Serializer, ser::Error as _};
use serde_json::Value as Json;

use super::write::to_json;
use super::{FieldType, Handles};

/// Before the names of OData's annotations.
const ANNOTATION: &str = "@odata.";

/// Stands for members that the documentation of an evolvable enumeration does not name yet (docs/protocol.md, Evolvable enumerations). A service writes
/// it; no service takes it.
const SENTINEL: &str = "unknownFutureValue";

/// Writes a value as the body of a request: as serde does, but without the annotations that only the service sets, such as `@odata.etag`
/// or `members@odata.count`, at any depth. `@odata.type`, `@odata.id`, `…@odata.bind` and `@microsoft.graph.…` are sent. The value
/// `unknownFutureValue` is an error: a service writes it in place of a member that it keeps to itself, and what it stands for is lost.
///
/// [`Body::json`](crate::Body::json) and [`Request::json`](crate::Request::json) do the same with every value; this is for JSON that
/// goes out by another way.
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
        let mut json = to_json(T::Kind::value(self.0)).map_err(S::Error::custom)?;
        clean(&mut json).map_err(S::Error::custom)?;
        json.serialize(serializer)
    }
}

/// Any value as the JSON of a request, with the rules of [`ForRequest`].
pub(crate) fn request_json<T: Serialize + ?Sized>(value: &T) -> Result<String, serde_json::Error> {
    let text = serde_json::to_string(value)?;
    // most bodies have nothing to clean and are not parsed
    if !text.contains(ANNOTATION) && !text.contains(SENTINEL) {
        return Ok(text);
    }
    let mut json = serde_json::from_str(&text)?;
    clean(&mut json).map_err(serde_json::Error::custom)?;
    serde_json::to_string(&json)
}

/// Takes out what only the service may set.
fn clean(json: &mut Json) -> Result<(), String> {
    match json {
        Json::Object(object) => {
            object.retain(|name, _| may_be_sent(name));
            object.iter_mut().try_for_each(|(name, value)| {
                if has_sentinel(value) {
                    return Err(refusal(name));
                }
                clean(value)
            })
        }
        Json::Array(list) => list.iter_mut().try_for_each(clean),
        _ => Ok(()),
    }
}

/// Of OData's annotations a client may set the links of an object, its identity and its type (docs/protocol.md, References, Types in payloads and paths);
/// the others, such as `@odata.etag`, are the service's.
fn may_be_sent(name: &str) -> bool {
    match name.split_once(ANNOTATION) {
        Some((_, annotation)) => matches!(annotation, "bind" | "id" | "type"),
        None => true,
    }
}

/// As the whole of a text, as one of several flags, or as an element of a list. Prose that mentions it is none of these.
fn has_sentinel(value: &Json) -> bool {
    match value {
        Json::String(text) => {
            let is_name = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_');
            let mut parts = text.split(',').map(str::trim);
            parts.clone().all(is_name) && parts.any(|part| part == SENTINEL)
        }
        Json::Array(list) => list.iter().any(has_sentinel),
        _ => false,
    }
}

fn refusal(property: &str) -> String {
    format!(
        "`{property}` is `{SENTINEL}`, which stands for a value that the service keeps to itself and cannot be sent: leave the property \
         out, set another value, or read it with `Prefer: include-unknown-enum-members`"
    )
}
