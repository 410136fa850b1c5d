//! Types that JSON gives its members by annotations beside them: `"parts@odata.type": "#Collection(microsoft.graph.part)"`.

use crate::dialect::json::{JsonKind, JsonValue};

const ANNOTATION: &str = "@odata.type";

/// The same object with the types within the members that they describe.
pub(super) fn applied(mut object: JsonValue) -> JsonValue {
    if let JsonKind::Object(members) = &mut object.kind {
        let annotation = |(name, _, value): &(String, _, JsonValue)| {
            let member = name.strip_suffix(ANNOTATION).filter(|member| !member.is_empty())?;
            Some((member.to_owned(), value.as_str()?.to_owned()))
        };
        let types: Vec<(String, String)> = members.iter().filter_map(annotation).collect();
        members.retain(|member| annotation(member).is_none());
        for (name, _, value) in members {
            if let Some((_, ty)) = types.iter().find(|(member, _)| member == name) {
                describe(value, ty);
            }
        }
    }
    object
}

/// Notes the type in a value that does not say its own.
fn describe(value: &mut JsonValue, ty: &str) {
    match &mut value.kind {
        JsonKind::Array(items) => {
            let inner = ty.trim_start_matches('#');
            let inner = inner
                .strip_prefix("Collection(")
                .and_then(|inner| inner.strip_suffix(')'));
            let inner = inner.unwrap_or(ty);
            if items.is_empty() {
                items.push(JsonValue {
                    kind: JsonKind::Null,
                    span: value.span,
                });
            }
            items.iter_mut().for_each(|item| describe(item, inner));
        }
        JsonKind::Object(members) if members.iter().any(|(name, ..)| name == ANNOTATION) => {}
        JsonKind::Object(members) => {
            let text = JsonValue {
                kind: JsonKind::String(ty.to_owned()),
                span: value.span,
            };
            members.push((ANNOTATION.to_owned(), value.span, text));
        }
        kind => *kind = JsonKind::String(format!("{ANNOTATION}: {ty}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Span;
    use crate::dialect::json;

    fn typed(text: &str) -> Option<JsonValue> {
        let read = json::read(text, |_| Span::default()).ok()?;
        Some(applied(read.value))
    }

    #[test]
    fn an_annotation_beside_a_member_is_its_type() {
        let with =
            typed(r##"{"a@odata.type": "#Collection(x.part)", "a": [{}], "b@odata.type": "#x.part", "b": null}"##);
        let same = typed(r##"{"a": [{"@odata.type": "x.part"}], "b": "@odata.type: #x.part"}"##);
        assert!(with.is_some());
        assert_eq!(with, same);
    }

    #[test]
    fn a_value_that_says_its_own_type_keeps_it_and_other_annotations_stay() {
        let text = r##"{"@odata.type": "#x.box", "b@odata.type": "#x.part", "b": {"@odata.type": "#x.lid"}}"##;
        let same = r##"{"@odata.type": "#x.box", "b": {"@odata.type": "#x.lid"}}"##;
        assert!(typed(text).is_some());
        assert_eq!(typed(text), typed(same));
    }
}
