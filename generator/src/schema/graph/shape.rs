//! What a documented operation sends and returns as a call of a node.
//!
//! A node has one call of a kind that is about the node itself, whatever derived types its pages are about; what a page documents
//! about another type is a call besides.

use super::Node;
use super::survey::structured;
use crate::schema::{Operation, OperationKind, RequestBody, ResponseBody, Schema, Segment, TypeId, TypeRef};

/// An operation as a call of a node.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) kind: OperationKind,
    /// The type that it is about, where that is another than the node's.
    pub(super) about: String,
    pub(super) body: RequestBody,
    pub(super) response: ResponseBody,
    /// How closely the operation is about the type of the node itself.
    pub(super) fit: u8,
}

/// The shape of an operation on a node.
pub(super) fn shape(schema: &Schema, operation: &Operation, tail: Option<&Segment>, node: &Node) -> Shape {
    let mut shape = Shape {
        kind: operation.kind,
        about: String::new(),
        body: operation.body.clone(),
        response: operation.response,
        fit: 1,
    };
    let of = node.target.and_then(structured);
    let (Some(ty), None) = (of, tail) else { return shape };
    if shape.kind == OperationKind::Function {
        shape.kind = OperationKind::Get;
    }
    let fits = |other: TypeId| schema.derives_from(other, ty) || schema.derives_from(ty, other);
    match shape.kind {
        OperationKind::List | OperationKind::Get => {
            let usual = match shape.kind {
                OperationKind::List => ResponseBody::Collection(TypeRef::Structured(ty)),
                _ => ResponseBody::One(TypeRef::Structured(ty)),
            };
            read(schema, &mut shape, usual, &fits);
        }
        OperationKind::Create | OperationKind::Update | OperationKind::Replace => {
            write(schema, &mut shape, ty, &fits);
        }
        _ => {}
    }
    shape
}

fn read(schema: &Schema, shape: &mut Shape, usual: ResponseBody, fits: &dyn Fn(TypeId) -> bool) {
    let alike = match (shape.response, usual) {
        (ResponseBody::Collection(TypeRef::Structured(own)), ResponseBody::Collection(_))
        | (ResponseBody::One(TypeRef::Structured(own)), ResponseBody::One(_)) => fits(own),
        (ResponseBody::Json | ResponseBody::None, _) => true,
        _ => false,
    };
    if alike {
        shape.fit += u8::from(shape.response == usual);
        shape.response = usual;
    } else {
        shape.about = about(schema, shape.response.ty()).unwrap_or_else(|| "content".to_owned());
    }
}

fn write(schema: &Schema, shape: &mut Shape, ty: TypeId, fits: &dyn Fn(TypeId) -> bool) {
    let itself = TypeRef::Structured(ty);
    match &shape.body {
        RequestBody::Typed(TypeRef::Structured(own), false) if fits(*own) => {
            shape.fit += u8::from(*own == ty);
            shape.body = RequestBody::Typed(itself, false);
        }
        RequestBody::Typed(other, _) => shape.about = about(schema, Some(*other)).unwrap_or_else(|| "value".to_owned()),
        RequestBody::Stream => "content".clone_into(&mut shape.about),
        RequestBody::None | RequestBody::Parameters(_) | RequestBody::Reference | RequestBody::Json => shape.fit = 0,
    }
    if let ResponseBody::One(TypeRef::Structured(own)) = shape.response
        && fits(own)
        && shape.about.is_empty()
    {
        shape.response = ResponseBody::One(itself);
    }
}

fn about(schema: &Schema, ty: Option<TypeRef>) -> Option<String> {
    match ty? {
        TypeRef::Structured(id) => Some(schema.types[id].name.name.clone()),
        TypeRef::Enum(id) => Some(schema.enums[id].name.name.clone()),
        TypeRef::Edm(_) => None,
    }
}
