//! Bodies in the envelope that their operation's result has, where a page shows another.

use serde_json::{Map, Value, json};

use crate::schema::{ResponseBody, Schema, TypeRef};

/// The body of a success as a service would send it: a collection or a primitive value stands in `value`, a single
/// object does not. Which pages deviate from that is told by the judge (`example-wrapped`, `example-bare-collection`,
/// `example-single-for-collection`).
pub(super) fn enveloped(api: &Schema, declared: ResponseBody, body: Value) -> Value {
    match declared {
        ResponseBody::Collection(_) => without_cut_links(page(body)),
        ResponseBody::One(TypeRef::Structured(id)) if api.property(id, "value").is_none() => single(body),
        ResponseBody::One(TypeRef::Edm(_) | TypeRef::Enum(_)) if !body.is_object() => json!({ "value": body }),
        _ => body,
    }
}

fn page(body: Value) -> Value {
    match body {
        Value::Object(members) => match members.get("value") {
            Some(Value::Array(_)) => Value::Object(members),
            Some(inner @ Value::Object(_)) if is_wrapper(&members) => json!({ "value": [inner] }),
            _ => json!({ "value": [Value::Object(members)] }),
        },
        Value::Array(items) => json!({ "value": items }),
        other => other,
    }
}

/// Links of which the page shows only a part are no links.
fn without_cut_links(mut page: Value) -> Value {
    if let Some(members) = page.as_object_mut() {
        let cut = |value: &Value| value.as_str().is_some_and(|link| link.contains("..."));
        members.retain(|name, value| !(name.ends_with("Link") && name.contains('@') && cut(value)));
    }
    page
}

fn single(body: Value) -> Value {
    let Value::Object(members) = &body else { return body };
    let inner = members.get("value").filter(|_| is_wrapper(members));
    match inner {
        Some(Value::Array(items)) if items.len() == 1 => items.first().cloned().unwrap_or(body),
        Some(inner @ Value::Object(_)) => inner.clone(),
        _ => body,
    }
}

/// Whether all members besides `value` are annotations.
fn is_wrapper(members: &Map<String, Value>) -> bool {
    members.keys().all(|name| name == "value" || name.contains('@'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::enveloped;
    use crate::emit::fixture;
    use crate::schema::{Edm, Id, ResponseBody, TypeRef};

    #[test]
    fn every_envelope_becomes_the_documented_one() {
        let schema = fixture::schema();
        let token = TypeRef::Structured(Id::new(2));
        let (object, page) = (json!({ "id": "1" }), json!({ "value": [{ "id": "1" }] }));
        for body in [
            object.clone(),
            page.clone(),
            json!([{ "id": "1" }]),
            json!({ "value": { "id": "1" } }),
        ] {
            assert_eq!(enveloped(&schema, ResponseBody::Collection(token), body), page);
        }
        for body in [
            object.clone(),
            page.clone(),
            json!({ "@odata.context": "x", "value": { "id": "1" } }),
        ] {
            assert_eq!(enveloped(&schema, ResponseBody::One(token), body), object);
        }
        let cut = json!({ "@odata.nextLink": "https://...?x", "value": [{ "id": "1" }] });
        assert_eq!(enveloped(&schema, ResponseBody::Collection(token), cut), page);
        let two = json!({ "value": [1, 2] });
        assert_eq!(enveloped(&schema, ResponseBody::One(token), two.clone()), two);
        let text = ResponseBody::One(TypeRef::Edm(Edm::String));
        assert_eq!(enveloped(&schema, text, json!("a")), json!({ "value": "a" }));
        assert_eq!(
            enveloped(&schema, text, json!({ "value": "a" })),
            json!({ "value": "a" })
        );
    }
}
