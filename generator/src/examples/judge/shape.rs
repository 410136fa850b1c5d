//! The outermost shape of a body, with the wrapper quirks of the pages.

use std::collections::BTreeSet;

use super::value::kind_name;
use super::{Expected, Judge};
use crate::diagnostic::{Code, Span};
use crate::dialect::json::{JsonKind, JsonValue};
use crate::schema::{Parameter, TypeRef};

impl Judge<'_> {
    /// Judges a whole body.
    pub(super) fn shape(&mut self, expected: Expected<'_>, body: &JsonValue) {
        match expected {
            Expected::Anything => {}
            Expected::Nothing => self.report(
                Code::ExampleUnexpectedBody,
                body.span,
                "the example has a body where none is documented".to_owned(),
            ),
            Expected::One(ty) => self.one(ty, body),
            Expected::Many(ty) => self.many(ty, body),
            Expected::Page(ty) => self.page(ty, body),
            Expected::Below(property, ty) => match body.get(property).map(|value| &value.kind) {
                Some(JsonKind::Array(items)) => self.items(ty, items),
                _ => self.missing(property, body.span),
            },
            Expected::Parameters(parameters) => self.parameters(parameters, body),
            Expected::Reference => self.reference(body),
            Expected::Error => self.error(body),
        }
    }

    /// One value: an object as it is, a primitive or an array below `value`.
    fn one(&mut self, ty: TypeRef, body: &JsonValue) {
        let wrapped = only_value(body);
        match (ty, wrapped) {
            (TypeRef::Structured(id), Some(inner)) if self.api.property(id, "value").is_none() => {
                let (inner, how) = match &inner.kind {
                    JsonKind::Array(items) if items.len() == 1 => (items.first(), "an array below `value`"),
                    JsonKind::Object(_) => (Some(inner), "an object below `value`"),
                    _ => (None, ""),
                };
                let Some(inner) = inner else {
                    return self.value(ty, body, "the body");
                };
                let message = format!("a single {} stands in {how}", self.type_name(ty));
                self.report(Code::ExampleWrapped, body.span, message);
                self.value(ty, inner, "the body");
            }
            (TypeRef::Edm(_) | TypeRef::Enum(_), Some(inner)) => self.value(ty, inner, "`value`"),
            _ => self.value(ty, body, "the body"),
        }
    }

    fn many(&mut self, ty: TypeRef, body: &JsonValue) {
        match &body.kind {
            JsonKind::Array(items) => self.items(ty, items),
            _ => self.page(ty, body),
        }
    }

    /// A page of values: an object with an array in `value`.
    fn page(&mut self, ty: TypeRef, body: &JsonValue) {
        match (&body.kind, body.get("value").map(|value| &value.kind)) {
            (JsonKind::Object(_), Some(JsonKind::Array(items))) => self.items(ty, items),
            (JsonKind::Array(items), _) => {
                let message = format!("the collection of {} does not stand in `value`", self.type_name(ty));
                self.report(Code::ExampleBareCollection, body.span, message);
                self.items(ty, items);
            }
            (JsonKind::Object(_), Some(JsonKind::Object(_))) if only_value(body).is_some() => {
                self.not_a_collection(ty, body);
                if let Some(inner) = body.get("value") {
                    self.value(ty, inner, "`value`");
                }
            }
            (JsonKind::Object(_), _) => {
                self.not_a_collection(ty, body);
                self.value(ty, body, "the body");
            }
            _ => self.wrong_kind(body, "the body", "a page of values"),
        }
    }

    fn not_a_collection(&mut self, ty: TypeRef, body: &JsonValue) {
        let message = format!(
            "a single {} stands where a collection is documented",
            self.type_name(ty)
        );
        self.report(Code::ExampleSingleForCollection, body.span, message);
    }

    fn items(&mut self, ty: TypeRef, items: &[JsonValue]) {
        for item in items {
            self.value(ty, item, "an item of `value`");
        }
    }

    fn parameters(&mut self, parameters: &[Parameter], body: &JsonValue) {
        let JsonKind::Object(members) = &body.kind else {
            return self.wrong_kind(body, "the body", "an object");
        };
        let mut given = BTreeSet::new();
        for (name, span, value) in members.iter().filter(|(name, ..)| !name.contains('@')) {
            let declared = parameters
                .iter()
                .find(|parameter| parameter.name.eq_ignore_ascii_case(name));
            let Some(parameter) = declared else {
                let message = format!("the parameter `{name}` is not documented");
                self.report(Code::ExampleUndocumentedParameter, *span, message);
                continue;
            };
            self.check_case(name, &parameter.name, *span);
            given.insert(parameter.name.as_str());
            let label = format!("`{name}`");
            self.declared(parameter.ty, parameter.collection, value, &label);
        }
        for parameter in parameters.iter().filter(|parameter| parameter.required) {
            if !given.contains(parameter.name.as_str()) {
                self.missing(&parameter.name, body.span);
            }
        }
    }

    pub(super) fn missing(&mut self, name: &str, span: Span) {
        let first = Span {
            end: span.start.saturating_add(1),
            ..span
        };
        self.report(
            Code::ExampleMissingRequired,
            first,
            format!("`{name}` is required and not given"),
        );
    }

    pub(super) fn check_case(&mut self, written: &str, declared: &str, span: Span) {
        if written != declared {
            let message = format!("`{written}` is documented as `{declared}`");
            self.report(Code::ExampleWrongCase, span, message);
        }
    }

    fn reference(&mut self, body: &JsonValue) {
        let bound =
            |(name, ..): &(String, Span, JsonValue)| name.ends_with("@odata.id") || name.ends_with("@odata.bind");
        if !body.members().iter().any(bound) {
            self.missing("@odata.id", body.span);
        }
    }

    fn error(&mut self, body: &JsonValue) {
        if body.get("error").is_none() {
            self.missing("error", body.span);
        }
    }

    pub(super) fn wrong_kind(&mut self, value: &JsonValue, label: &str, wanted: &str) {
        let message = format!("{label} is {}, not {wanted}", kind_name(&value.kind));
        self.report(Code::ExampleWrongKind, value.span, message);
    }
}

/// The member `value`, when all the others are annotations.
fn only_value(body: &JsonValue) -> Option<&JsonValue> {
    let others = body.members().iter().filter(|(name, ..)| name != "value");
    others
        .into_iter()
        .all(|(name, ..)| name.contains('@'))
        .then(|| body.get("value"))
        .flatten()
}
