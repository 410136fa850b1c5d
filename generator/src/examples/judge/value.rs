//! Values against their declared types.

use std::collections::BTreeSet;

use super::Judge;
use super::placeholder::is_placeholder;
use super::primitive::{Fit, fit};
use crate::diagnostic::{Code, Span};
use crate::dialect::json::{JsonKind, JsonValue};
use crate::examples::evidence::Evidence;
use crate::schema::{Edm, EnumId, Property, TypeId, TypeRef};

type Member = (String, Span, JsonValue);

impl Judge<'_> {
    /// Judges one value of a type; null is left to the caller.
    pub(super) fn value(&mut self, ty: TypeRef, value: &JsonValue, label: &str) {
        if matches!(value.kind, JsonKind::Null) {
            return;
        }
        match ty {
            TypeRef::Edm(edm) => {
                self.primitive(edm, value, label);
            }
            TypeRef::Enum(id) => self.enumeration(id, value, label),
            TypeRef::Structured(id) => match &value.kind {
                JsonKind::Object(members) => self.object(id, members, value.span),
                _ => self.misfit(value, label, &self.type_name(ty)),
            },
        }
    }

    /// Judges a value where one or a collection is declared.
    pub(super) fn declared(&mut self, ty: TypeRef, collection: bool, value: &JsonValue, label: &str) {
        let untyped = matches!(ty, TypeRef::Edm(Edm::Untyped | Edm::Stream));
        match (&value.kind, collection) {
            (JsonKind::Array(items), true) => items.iter().for_each(|item| self.value(ty, item, label)),
            (JsonKind::Array(_), false) if !untyped => self.misfit(value, label, &self.type_name(ty)),
            (JsonKind::Null, _) => {}
            (_, true) => self.misfit(value, label, &format!("a collection of {}", self.type_name(ty))),
            _ => self.value(ty, value, label),
        }
    }

    fn primitive(&mut self, edm: Edm, value: &JsonValue, label: &str) -> Fit {
        let found = fit(edm, &value.kind);
        match found {
            Fit::Good | Fit::NumberAsString => {}
            Fit::Malformed => {
                let placeholder = value.as_str().is_some_and(is_placeholder);
                let code = if placeholder {
                    Code::ExamplePlaceholder
                } else {
                    Code::ExampleMalformedValue
                };
                self.report(code, value.span, format!("{label} has not the form of {}", edm.name()));
            }
            Fit::WrongKind => self.misfit(value, label, edm.name()),
        }
        found
    }

    /// A value of another kind; a text that only stands for one is another class.
    fn misfit(&mut self, value: &JsonValue, label: &str, wanted: &str) {
        match value.as_str().filter(|text| is_placeholder(text)) {
            Some(text) => {
                let message = format!("{label} is the placeholder `{}`, not {wanted}", shortened(text));
                self.report(Code::ExamplePlaceholder, value.span, message);
            }
            None => self.wrong_kind(value, label, wanted),
        }
    }

    fn enumeration(&mut self, id: EnumId, value: &JsonValue, label: &str) {
        let ty = &self.api.enums[id];
        let Some(text) = value.as_str() else {
            return self.misfit(value, label, &ty.name.to_string());
        };
        let names: Vec<&str> = if ty.flags {
            text.split(',').map(str::trim).collect()
        } else {
            vec![text]
        };
        for name in names {
            let exact = ty.members.iter().find(|member| member.name == name);
            let folded = || ty.members.iter().find(|member| member.name.eq_ignore_ascii_case(name));
            if let Some(member) = exact.or_else(folded) {
                self.check_case(name, &member.name, value.span);
                continue;
            }
            if is_placeholder(name) {
                let message = format!(
                    "{label} is the placeholder `{}`, not a member of {}",
                    shortened(name),
                    ty.name
                );
                self.report(Code::ExamplePlaceholder, value.span, message);
                continue;
            }
            let message = format!("`{}` is no documented member of {}", shortened(name), ty.name);
            let word = !name.is_empty()
                && name
                    .chars()
                    .all(|char| char.is_alphanumeric() || matches!(char, '_' | '-' | '.'));
            let evidence = word.then(|| Evidence::Member(id, name.to_owned()));
            self.push(Code::ExampleUnknownMember, value.span, message, evidence);
        }
    }

    fn object(&mut self, declared: TypeId, members: &[Member], span: Span) {
        let actual = self.actual_type(declared, members);
        let mut given = BTreeSet::new();
        let mut unknown = Vec::new();
        for member in members.iter().filter(|(name, ..)| !name.contains('@')) {
            match self.find(actual, &member.0) {
                Some((owner, property)) => {
                    given.insert(property.name.clone());
                    self.member(owner, &property, member);
                }
                None => unknown.push(member),
            }
        }
        // An object of which less than half is known is of another type: it teaches nothing about this one.
        let teaches = unknown.len() <= given.len();
        for member in unknown {
            self.undocumented(actual, member, teaches);
        }
        if std::mem::take(&mut self.creates) {
            let required = self
                .api
                .properties(actual)
                .into_iter()
                .filter(|property| property.required);
            let missing: Vec<_> = required.filter(|property| !given.contains(&property.name)).collect();
            for property in missing {
                self.missing(&property.name, span);
            }
        }
    }

    /// The property of that name, in any case.
    fn find(&self, ty: TypeId, name: &str) -> Option<(TypeId, Property)> {
        let exact = self.api.property(ty, name);
        let folded = || {
            self.api.lineage(ty).find_map(|(owner, ty)| {
                let mut properties = ty.properties.iter();
                let property = properties.find(|property| property.name.eq_ignore_ascii_case(name))?;
                Some((owner, property))
            })
        };
        exact.or_else(folded).map(|(owner, property)| (owner, property.clone()))
    }

    fn member(&mut self, owner: TypeId, property: &Property, (name, span, value): &Member) {
        self.check_case(name, &property.name, *span);
        let label = format!("`{}/{}`", self.api.types[owner].name, property.name);
        if matches!(value.kind, JsonKind::Null) && property.nullable == Some(false) {
            let evidence = Evidence::Nullable(owner, property.name.clone());
            self.learn(
                Code::ExampleNull,
                value,
                format!("{label} is null, but documented as not nullable"),
                evidence,
            );
            return;
        }
        if let TypeRef::Edm(edm) = property.ty
            && !property.collection
            && fit(edm, &value.kind) == Fit::NumberAsString
        {
            let evidence = Evidence::NumberAsString(owner, property.name.clone());
            self.learn(
                Code::ExampleNumberAsString,
                value,
                format!("{label} is a number in a text"),
                evidence,
            );
            return;
        }
        self.declared(property.ty, property.collection, value, &label);
    }

    fn undocumented(&mut self, ty: TypeId, (name, span, value): &Member, teaches: bool) {
        if self.api.is_open(ty) {
            return;
        }
        let type_name = self.api.types[ty].name.to_string();
        let derived = self
            .api
            .descendants(ty)
            .find(|derived| self.api.property(*derived, name).is_some());
        if let Some(derived) = derived {
            let derived = &self.api.types[derived].name;
            let message = format!("`{name}` belongs to {derived}, but nothing says that this {type_name} is one");
            self.report(Code::ExampleUntypedDerived, *span, message);
            return;
        }
        if is_placeholder(name) || name.chars().any(char::is_whitespace) {
            self.report(
                Code::ExamplePlaceholder,
                *span,
                format!("`{}` stands for a property", shortened(name)),
            );
            return;
        }
        let message = format!("`{name}` is no documented property of {type_name}");
        match Evidence::property(self.index, ty, name, value).filter(|_| teaches) {
            Some(evidence) => self.push(Code::ExampleUndocumentedProperty, *span, message, Some(evidence)),
            None => self.report(Code::ExampleUndocumentedProperty, *span, message),
        }
    }

    /// The type that `@odata.type` names, where it is the declared one or derived from it.
    fn actual_type(&mut self, declared: TypeId, members: &[Member]) -> TypeId {
        let named = members
            .iter()
            .find(|(name, ..)| name == "@odata.type" || name == "@type");
        let Some((_, _, value)) = named else { return declared };
        let Some(text) = value.as_str() else {
            self.wrong_kind(value, "`@odata.type`", "the name of a type");
            return declared;
        };
        match self.index.find(text) {
            Some(TypeRef::Structured(id)) if self.api.derives_from(id, declared) => id,
            Some(_) => {
                let declared_name = &self.api.types[declared].name;
                let message = format!("`{text}` is not derived from the declared {declared_name}");
                self.report(Code::ExampleTypeMismatch, value.span, message);
                declared
            }
            None if is_placeholder(text) => {
                let message = format!("`@odata.type` is the placeholder `{}`", shortened(text));
                self.report(Code::ExamplePlaceholder, value.span, message);
                declared
            }
            None => {
                self.report(
                    Code::ExampleUnknownType,
                    value.span,
                    format!("`{text}` is no documented type"),
                );
                declared
            }
        }
    }
}

/// A kind of JSON value in words.
pub(super) fn kind_name(kind: &JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Bool(_) => "true or false",
        JsonKind::Number(_) => "a number",
        JsonKind::String(_) => "a text",
        JsonKind::Array(_) => "an array",
        JsonKind::Object(_) => "an object",
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}
