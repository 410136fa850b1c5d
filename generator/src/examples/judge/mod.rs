//! Judges the bodies of examples against the schema, without running anything.

mod placeholder;
mod primitive;
mod shape;
mod value;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::dialect::json::{JsonValue, ReadJson, read};
use crate::schema::{Parameter, Schema, TypeRef};

use super::evidence::Evidence;
use super::locate::Locator;
use super::types::TypeIndex;

/// What a body should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expected<'a> {
    /// Nothing.
    Nothing,
    /// One value.
    One(TypeRef),
    /// An array of values.
    Many(TypeRef),
    /// A page of values below `value`.
    Page(TypeRef),
    /// An array of values below another member (docs/format.md, 3: `collectionProperty`).
    Below(&'a str, TypeRef),
    /// The parameters of an action.
    Parameters(&'a [Parameter]),
    /// `@odata.id`.
    Reference,
    /// The body of a failed call.
    Error,
    /// Something that is not judged: bytes, JSON without a type, a body of an unknown operation.
    Anything,
}

/// One finding about an example, and what it teaches about the schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The finding; its code is the class.
    pub diagnostic: Diagnostic,
    /// What the schema could learn.
    pub evidence: Option<Evidence>,
}

/// Judges a text that is no example, such as the body of a request that just came; places are lines of that text.
#[must_use]
pub fn check(api: &Schema, expected: Expected<'_>, text: &str) -> Vec<Diagnostic> {
    let index = TypeIndex::new(api);
    let start = Place {
        file: Arc::from("body"),
        span: Span::default(),
        line: 1,
        column: 1,
    };
    let Ok(json) = read(text, super::locate::span) else {
        return vec![Diagnostic::new(Code::ExampleNotJson, start, "the body is no JSON")];
    };
    let judge = Judge::new(api, &index, Locator::new(&start, text), false);
    judge
        .body(expected, &json)
        .into_iter()
        .map(|finding| finding.diagnostic)
        .collect()
}

/// Judges one body.
pub(super) struct Judge<'a> {
    api: &'a Schema,
    index: &'a TypeIndex,
    at: Locator<'a>,
    /// The body creates an object: what is required must be there.
    creates: bool,
    findings: Vec<Finding>,
}

impl<'a> Judge<'a> {
    /// A judge of the body that `at` locates.
    pub(super) fn new(api: &'a Schema, index: &'a TypeIndex, at: Locator<'a>, creates: bool) -> Self {
        Self {
            api,
            index,
            at,
            creates,
            findings: Vec::new(),
        }
    }

    /// Judges a body that was read, its repairs included.
    pub(super) fn body(mut self, expected: Expected<'_>, json: &ReadJson) -> Vec<Finding> {
        let mut told = BTreeSet::new();
        // a comma beside an ellipsis is part of it
        let ellipsis = json.repairs.iter().any(|(_, what)| *what == "an ellipsis");
        let faults = json.faults().into_iter();
        for (range, what) in faults.filter(|(_, what)| !ellipsis || !what.contains("comma")) {
            let code = match what {
                "an ellipsis" => Code::ExampleTruncated,
                "curly quotes" => Code::ExampleCurlyQuotes,
                _ => Code::ExampleRepaired,
            };
            if told.insert(code) {
                let message = format!("the body is not valid JSON, but was read: {what}");
                self.report(code, super::locate::span(range.clone()), message);
            }
        }
        self.shape(expected, &json.value);
        self.findings
    }

    fn report(&mut self, code: Code, span: Span, message: String) {
        self.push(code, span, message, None);
    }

    fn learn(&mut self, code: Code, value: &JsonValue, message: String, evidence: Evidence) {
        self.push(code, value.span, message, Some(evidence));
    }

    fn push(&mut self, code: Code, span: Span, message: String, evidence: Option<Evidence>) {
        self.findings.push(Finding {
            diagnostic: Diagnostic::new(code, self.at.place(span), message),
            evidence,
        });
    }

    fn type_name(&self, ty: TypeRef) -> String {
        match ty {
            TypeRef::Edm(edm) => edm.name().to_owned(),
            TypeRef::Enum(id) => self.api.enums[id].name.to_string(),
            TypeRef::Structured(id) => self.api.types[id].name.to_string(),
        }
    }
}
