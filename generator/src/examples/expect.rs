//! What the body of an example should be, by its operation and its annotation.

use super::judge::Expected;
use super::types::TypeIndex;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::Example;
use crate::schema::{Operation, RequestBody, ResponseBody, Schema, TypeRef};

/// The lowest status of a failure.
const FAILURE: u16 = 400;

/// What an expectation rests on.
pub(super) struct Rule<'a, 'i> {
    /// The schema.
    pub(super) api: &'a Schema,
    /// Its types by name.
    pub(super) index: &'i TypeIndex,
}

impl<'a> Rule<'a, '_> {
    /// The body of a request.
    pub(super) fn request(
        &self,
        operation: Option<&'a Operation>,
        example: &'a Example,
    ) -> (Expected<'a>, Option<Diagnostic>) {
        let declared = match operation.map(|operation| &operation.body) {
            Some(RequestBody::Typed(ty, true)) => Expected::Many(*ty),
            Some(RequestBody::Typed(ty, false)) => Expected::One(*ty),
            Some(RequestBody::Parameters(parameters)) => return (Expected::Parameters(parameters), None),
            Some(RequestBody::None) => return (Expected::Nothing, None),
            Some(RequestBody::Reference) => return (Expected::Reference, None),
            Some(RequestBody::Stream) => return (Expected::Anything, None),
            Some(RequestBody::Json) | None => Expected::Anything,
        };
        self.refined(declared, example)
    }

    /// The body of a response.
    pub(super) fn response(
        &self,
        operation: Option<&'a Operation>,
        example: &'a Example,
    ) -> (Expected<'a>, Option<Diagnostic>) {
        if is_failure(example) {
            return (Expected::Error, None);
        }
        let declared = match operation.map(|operation| operation.response) {
            Some(ResponseBody::One(ty)) => Expected::One(ty),
            Some(ResponseBody::Collection(ty)) => Expected::Page(ty),
            Some(ResponseBody::None) => return (Expected::Nothing, None),
            Some(ResponseBody::Stream) => return (Expected::Anything, None),
            Some(ResponseBody::Json) | None => Expected::Anything,
        };
        self.refined(declared, example)
    }

    /// A value that is no message: only its annotation tells its type.
    pub(super) fn value(&self, example: &'a Example) -> (Expected<'a>, Option<Diagnostic>) {
        self.refined(Expected::Anything, example)
    }

    /// An annotation names the type where nothing else does, and a derived type where a base is declared.
    fn refined(&self, declared: Expected<'a>, example: &'a Example) -> (Expected<'a>, Option<Diagnostic>) {
        let Some(written) = &example.ty else {
            return (declared, None);
        };
        let Some(annotated) = self.index.of(written) else {
            let special = ["stream", "odata.error"]
                .iter()
                .any(|name| written.name.eq_ignore_ascii_case(name));
            let message = format!("`{}` is no documented type", written.name);
            return (
                declared,
                (!special).then(|| finding(Code::ExampleUnknownType, example, message)),
            );
        };
        if matches!(annotated, TypeRef::Edm(_)) {
            return (declared, None);
        }
        match declared {
            Expected::Anything if written.collection => {
                let below = example.told("collectionProperty");
                let below = below.filter(|property| *property != "value");
                let page = Expected::Page(annotated);
                (
                    below.map_or(page, |property| Expected::Below(property, annotated)),
                    None,
                )
            }
            Expected::Anything => (Expected::One(annotated), None),
            Expected::One(ty) if self.fits(annotated, ty) => (Expected::One(annotated), None),
            Expected::Page(ty) | Expected::Many(ty) | Expected::One(ty) if !self.fits(annotated, ty) => {
                let message = format!(
                    "the annotation names `{}`, which is not derived from the documented type",
                    written.name
                );
                (declared, Some(finding(Code::ExampleTypeMismatch, example, message)))
            }
            _ => (declared, None),
        }
    }

    /// Whether the types are the same, or one is derived from the other.
    fn fits(&self, annotated: TypeRef, declared: TypeRef) -> bool {
        match (annotated, declared) {
            (TypeRef::Structured(annotated), TypeRef::Structured(declared)) => {
                self.api.derives_from(annotated, declared)
            }
            _ => annotated == declared,
        }
    }
}

/// Whether the response is that of a failed call, by its status or its annotation.
pub(super) fn is_failure(example: &Example) -> bool {
    example.says("expectError") || example.message.value.status.is_some_and(|status| status >= FAILURE)
}

fn finding(code: Code, example: &Example, message: String) -> Diagnostic {
    let place = example
        .annotation
        .as_ref()
        .map_or(&example.message.place, |annotation| &annotation.place);
    Diagnostic::new(code, place.clone(), message)
}
