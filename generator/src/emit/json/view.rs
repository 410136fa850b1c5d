//! The shape of the JSON document; borrowed from the schema, ids replaced by names.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{FORMAT, FORMAT_VERSION};
use crate::diagnostic::Place;
use crate::schema::*;
use crate::source::ApiVersion;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Document<'a> {
    format: &'static str,
    format_version: u32,
    api_version: ApiVersion,
    areas: Vec<&'a Area>,
    types: Vec<Type<'a>>,
    enumerations: Vec<Enumeration<'a>>,
    operations: Vec<Call<'a>>,
    paths: Vec<Path>,
    decisions: &'a [Decision],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Type<'a> {
    name: String,
    kind: &'static str,
    base: Option<String>,
    r#abstract: bool,
    open: bool,
    has_stream: bool,
    key: Option<&'a str>,
    also_named: &'a [String],
    capabilities: &'a Capabilities,
    by_use_only: bool,
    area: &'a str,
    properties: Vec<Member<'a>>,
    docs: &'a Docs,
    place: &'a Place,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Member<'a> {
    name: &'a str,
    r#type: String,
    collection: bool,
    navigation: bool,
    contained: bool,
    nullable: Option<bool>,
    read_only: bool,
    required: bool,
    only_on_select: bool,
    capabilities: &'a Capabilities,
    filter_operators: Option<&'a [String]>,
    docs: &'a Docs,
    place: &'a Place,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Enumeration<'a> {
    name: String,
    declared: bool,
    flags: bool,
    area: &'a str,
    members: &'a [crate::schema::Member],
    docs: &'a Docs,
    place: &'a Place,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Call<'a> {
    kind: OperationKind,
    method: &'a str,
    name: &'a str,
    paths: Vec<String>,
    bound_to: Vec<Typed>,
    parameters: Vec<Argument<'a>>,
    query: Query<'a>,
    headers: Vec<Argument<'a>>,
    body: Body<'a>,
    body_optional: bool,
    media_types: &'a [String],
    statuses: &'a [u16],
    response: Body<'a>,
    declared_result: Option<Typed>,
    response_optional: bool,
    long_running: bool,
    delivers: Option<Typed>,
    idempotent: bool,
    composable: bool,
    permissions: &'a Permissions,
    path_permissions: BTreeMap<String, &'a Permissions>,
    area: &'a str,
    docs: &'a Docs,
    also: &'a [String],
    place: &'a Place,
}

#[derive(Serialize)]
struct Typed {
    r#type: String,
    collection: bool,
}

#[derive(Serialize)]
struct Argument<'a> {
    name: &'a str,
    r#type: String,
    collection: bool,
    required: bool,
    docs: &'a Docs,
    place: &'a Place,
}

#[derive(Serialize)]
struct Query<'a> {
    options: Vec<&'static str>,
    custom: Vec<Custom<'a>>,
}

#[derive(Serialize)]
struct Custom<'a> {
    name: &'a str,
    r#type: String,
    required: bool,
    description: &'a str,
}

/// A body, told apart by `is`.
#[derive(Serialize)]
#[serde(tag = "is", rename_all = "camelCase")]
enum Body<'a> {
    None,
    Value(Typed),
    Parameters { parameters: Vec<Argument<'a>> },
    Reference,
    Stream,
    Json,
}

#[derive(Serialize)]
struct Path {
    path: String,
    target: Option<Typed>,
}

impl<'a> Document<'a> {
    pub(super) fn of(api: &'a Schema) -> Self {
        let names = Names(api);
        Self {
            format: FORMAT,
            format_version: FORMAT_VERSION,
            api_version: api.version,
            areas: api.areas.iter().map(|(_, area)| area).collect(),
            types: api.types.iter().map(|(_, ty)| names.structured(ty)).collect(),
            enumerations: names.enumerations(),
            operations: api
                .operations
                .iter()
                .map(|(_, operation)| names.operation(operation))
                .collect(),
            paths: api.paths.iter().map(|(id, node)| names.path(id, node)).collect(),
            decisions: &api.decisions,
        }
    }
}

/// Replaces ids by names.
struct Names<'a>(&'a Schema);

impl<'a> Names<'a> {
    fn ty(&self, ty: TypeRef) -> String {
        match ty {
            TypeRef::Edm(edm) => edm.name().to_owned(),
            TypeRef::Enum(id) => self.0.enums[id].name.to_string(),
            TypeRef::Structured(id) => self.0.types[id].name.to_string(),
        }
    }

    fn typed(&self, ty: TypeRef, collection: bool) -> Typed {
        Typed {
            r#type: self.ty(ty),
            collection,
        }
    }

    fn area(&self, area: AreaId) -> &'a str {
        self.0
            .areas
            .get(area)
            .map(|area| area.name.as_str())
            .unwrap_or_default()
    }

    fn structured(&self, ty: &'a StructuredType) -> Type<'a> {
        Type {
            name: ty.name.to_string(),
            kind: if ty.kind == TypeKind::Entity {
                "entity"
            } else {
                "complex"
            },
            base: ty.base.map(|base| self.0.types[base].name.to_string()),
            r#abstract: ty.is_abstract,
            open: ty.open,
            has_stream: ty.has_stream,
            key: ty.key.as_deref(),
            also_named: &ty.aliases,
            capabilities: &ty.capabilities,
            by_use_only: ty.by_use_only,
            area: self.area(ty.area),
            properties: ty.properties.iter().map(|property| self.property(property)).collect(),
            docs: &ty.docs,
            place: &ty.place,
        }
    }

    fn property(&self, property: &'a Property) -> Member<'a> {
        Member {
            name: &property.name,
            r#type: self.ty(property.ty),
            collection: property.collection,
            navigation: property.navigation,
            contained: property.contained,
            nullable: property.nullable,
            read_only: property.read_only,
            required: property.required,
            only_on_select: property.only_on_select,
            capabilities: &property.capabilities,
            filter_operators: match &property.filter {
                FilterSupport::Untold => None,
                FilterSupport::Operators(operators) => Some(operators),
            },
            docs: &property.docs,
            place: &property.place,
        }
    }

    fn enumerations(&self) -> Vec<Enumeration<'a>> {
        let mut all: Vec<_> = self.0.enums.iter().map(|(_, ty)| ty).collect();
        all.sort_by_key(|ty| &ty.name);
        all.into_iter().map(|ty| self.enumeration(ty)).collect()
    }

    fn enumeration(&self, ty: &'a EnumType) -> Enumeration<'a> {
        Enumeration {
            name: ty.name.to_string(),
            declared: ty.origin == EnumOrigin::Declared,
            flags: ty.flags,
            area: self.area(ty.area),
            members: &ty.members,
            docs: &ty.docs,
            place: &ty.place,
        }
    }

    fn operation(&self, operation: &'a Operation) -> Call<'a> {
        Call {
            kind: operation.kind,
            method: &operation.method,
            name: &operation.name,
            paths: operation.paths.iter().map(|path| self.0.template(*path)).collect(),
            bound_to: operation
                .bindings
                .iter()
                .map(|bound| self.typed(TypeRef::Structured(bound.ty), bound.collection))
                .collect(),
            parameters: self.arguments(&operation.parameters),
            query: self.query(&operation.query),
            headers: self.arguments(&operation.headers),
            body: self.request(&operation.body),
            body_optional: operation.body_optional,
            response_optional: operation.response_optional,
            media_types: &operation.media_types,
            statuses: &operation.statuses,
            response: self.response(operation.response),
            declared_result: operation
                .declared_result
                .map(|target| self.typed(target.ty, target.collection)),
            long_running: operation.long_running,
            delivers: operation
                .delivers
                .map(|target| self.typed(target.ty, target.collection)),
            idempotent: operation.idempotent,
            composable: operation.composable,
            permissions: &operation.permissions,
            path_permissions: operation
                .path_permissions
                .iter()
                .map(|(path, permissions)| (self.0.template(*path), permissions))
                .collect(),
            area: self.area(operation.area),
            docs: &operation.docs,
            also: &operation.also,
            place: &operation.place,
        }
    }

    fn arguments(&self, parameters: &'a [Parameter]) -> Vec<Argument<'a>> {
        let argument = |parameter: &'a Parameter| Argument {
            name: &parameter.name,
            r#type: self.ty(parameter.ty),
            collection: parameter.collection,
            required: parameter.required,
            docs: &parameter.docs,
            place: &parameter.place,
        };
        parameters.iter().map(argument).collect()
    }

    fn query(&self, query: &'a QueryOptions) -> Query<'a> {
        let custom = |option: &'a CustomOption| Custom {
            name: &option.name,
            r#type: self.ty(option.ty),
            required: option.required,
            description: &option.description,
        };
        Query {
            options: query.names().collect(),
            custom: query.custom.iter().map(custom).collect(),
        }
    }

    fn request(&self, body: &'a RequestBody) -> Body<'a> {
        match body {
            RequestBody::None => Body::None,
            RequestBody::Typed(ty, collection) => Body::Value(self.typed(*ty, *collection)),
            RequestBody::Parameters(parameters) => Body::Parameters {
                parameters: self.arguments(parameters),
            },
            RequestBody::Reference => Body::Reference,
            RequestBody::Stream => Body::Stream,
            RequestBody::Json => Body::Json,
        }
    }

    fn response(&self, body: ResponseBody) -> Body<'a> {
        match body {
            ResponseBody::None => Body::None,
            ResponseBody::One(ty) => Body::Value(self.typed(ty, false)),
            ResponseBody::Collection(ty) => Body::Value(self.typed(ty, true)),
            ResponseBody::Stream => Body::Stream,
            ResponseBody::Json => Body::Json,
        }
    }

    fn path(&self, id: PathId, node: &PathNode) -> Path {
        Path {
            path: self.0.template(id),
            target: node.target.map(|target| self.typed(target.ty, target.collection)),
        }
    }
}
