//! From the schema to the document.

use std::collections::BTreeMap;

use super::document::{
    Argument, Body, Call, Custom, Document, Enumeration, Exchange, Member, Path, Query, Segment, Type, Typed,
};
use super::{FORMAT, FORMAT_VERSION};
use crate::schema::{
    self, Area, AreaId, CustomOption, EnumOrigin, EnumType, FilterSupport, Operation, Parameter, PathId, PathNode,
    Permissions, Property, QueryOptions, RequestBody, ResponseBody, Schema, StructuredType, TypeKind, TypeRef,
};

impl Document {
    pub(super) fn of(api: &Schema) -> Self {
        let names = Names(api);
        let operations = api.operations.iter();
        Self {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            api_version: api.version,
            areas: api.areas.iter().map(|(_, area)| area.clone()).collect::<Vec<Area>>(),
            types: api.types.iter().map(|(_, ty)| names.structured(ty)).collect(),
            enumerations: names.enumerations(),
            operations: operations.map(|(_, operation)| names.operation(operation)).collect(),
            paths: api.paths.iter().map(|(id, node)| names.path(id, node)).collect(),
            decisions: api.decisions.clone(),
            resources: super::graph::resources(api),
        }
    }
}

/// Replaces ids by names.
pub(super) struct Names<'a>(pub(super) &'a Schema);

impl Names<'_> {
    pub(super) fn typed(&self, ty: TypeRef, collection: bool) -> Typed {
        let r#type = self.0.type_name(ty);
        Typed { r#type, collection }
    }

    fn area(&self, area: AreaId) -> String {
        self.0.areas.get(area).map(|area| area.name.clone()).unwrap_or_default()
    }

    fn structured(&self, ty: &StructuredType) -> Type {
        let kind = match ty.kind {
            TypeKind::Entity => "entity",
            TypeKind::Complex => "complex",
        };
        Type {
            name: ty.name.to_string(),
            kind: kind.to_owned(),
            base: ty.base.map(|base| self.0.types[base].name.to_string()),
            r#abstract: ty.is_abstract,
            open: ty.open,
            has_stream: ty.has_stream,
            key: ty.key.clone(),
            also_named: ty.aliases.clone(),
            capabilities: ty.capabilities.clone(),
            by_use_only: ty.by_use_only,
            area: self.area(ty.area),
            properties: ty.properties.iter().map(|property| self.property(property)).collect(),
            docs: ty.docs.clone(),
            place: ty.place.clone(),
        }
    }

    fn property(&self, property: &Property) -> Member {
        Member {
            name: property.name.clone(),
            r#type: self.0.type_name(property.ty),
            collection: property.collection,
            navigation: property.navigation,
            contained: property.contained,
            nullable: property.nullable,
            read_only: property.read_only,
            required: property.required,
            only_on_select: property.only_on_select,
            capabilities: property.capabilities.clone(),
            filter_operators: match &property.filter {
                FilterSupport::Untold => None,
                FilterSupport::Operators(operators) => Some(operators.clone()),
            },
            docs: property.docs.clone(),
            place: property.place.clone(),
        }
    }

    fn enumerations(&self) -> Vec<Enumeration> {
        let mut all: Vec<_> = self.0.enums.iter().map(|(_, ty)| ty).collect();
        all.sort_by_key(|ty| &ty.name);
        all.into_iter().map(|ty| self.enumeration(ty)).collect()
    }

    fn enumeration(&self, ty: &EnumType) -> Enumeration {
        Enumeration {
            name: ty.name.to_string(),
            declared: ty.origin == EnumOrigin::Declared,
            flags: ty.flags,
            area: self.area(ty.area),
            members: ty.members.clone(),
            docs: ty.docs.clone(),
            place: ty.place.clone(),
        }
    }

    fn operation(&self, operation: &Operation) -> Call {
        Call {
            kind: operation.kind,
            method: operation.method.clone(),
            name: operation.name.clone(),
            paths: operation.paths.iter().map(|path| self.0.template(*path)).collect(),
            exchange: self.exchange(operation),
        }
    }

    fn exchange(&self, operation: &Operation) -> Exchange {
        let bindings = operation.bindings.iter();
        Exchange {
            bound_to: bindings
                .map(|bound| self.typed(TypeRef::Structured(bound.ty), bound.collection))
                .collect(),
            parameters: self.arguments(&operation.parameters),
            query: self.query(&operation.query),
            headers: self.arguments(&operation.headers),
            body: self.request(&operation.body),
            body_optional: operation.body_optional,
            media_types: operation.media_types.clone(),
            statuses: operation.statuses.clone(),
            response: self.response(operation.response),
            declared_result: operation
                .declared_result
                .map(|target| self.typed(target.ty, target.collection)),
            response_optional: operation.response_optional,
            long_running: operation.long_running,
            delivers: operation
                .delivers
                .map(|target| self.typed(target.ty, target.collection)),
            idempotent: operation.idempotent,
            composable: operation.composable,
            permissions: operation.permissions.clone(),
            path_permissions: self.path_permissions(operation),
            area: self.area(operation.area),
            docs: operation.docs.clone(),
            also: operation.also.clone(),
            place: operation.place.clone(),
        }
    }

    fn path_permissions(&self, operation: &Operation) -> BTreeMap<String, Permissions> {
        let own = operation.path_permissions.iter();
        own.map(|(path, permissions)| (self.0.template(*path), permissions.clone()))
            .collect()
    }

    fn arguments(&self, parameters: &[Parameter]) -> Vec<Argument> {
        let argument = |parameter: &Parameter| Argument {
            name: parameter.name.clone(),
            r#type: self.0.type_name(parameter.ty),
            collection: parameter.collection,
            required: parameter.required,
            docs: parameter.docs.clone(),
            place: parameter.place.clone(),
        };
        parameters.iter().map(argument).collect()
    }

    fn query(&self, query: &QueryOptions) -> Query {
        let custom = |option: &CustomOption| Custom {
            name: option.name.clone(),
            r#type: self.0.type_name(option.ty),
            required: option.required,
            description: option.description.clone(),
        };
        Query {
            options: query.names().map(str::to_owned).collect(),
            custom: query.custom.iter().map(custom).collect(),
        }
    }

    fn request(&self, body: &RequestBody) -> Body {
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

    fn response(&self, body: ResponseBody) -> Body {
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
            segment: self.segment(&node.segment),
            area: self.area(node.area),
        }
    }

    fn segment(&self, segment: &schema::Segment) -> Segment {
        match segment.clone() {
            schema::Segment::Root => Segment::Root,
            schema::Segment::Name(name) => Segment::Name { name },
            schema::Segment::Key(names) => Segment::Key { names },
            schema::Segment::AlternateKey(names) => Segment::AlternateKey { names },
            schema::Segment::Cast(ty) => Segment::Cast {
                r#type: self.0.types[ty].name.to_string(),
            },
            schema::Segment::Action(name) => Segment::Action { name },
            schema::Segment::Function { name, parameters, bare } => Segment::Function { name, parameters, bare },
            schema::Segment::ItemPath(name) => Segment::ItemPath { name },
            schema::Segment::Ref => Segment::Ref,
            schema::Segment::Value => Segment::Value,
            schema::Segment::Count => Segment::Count,
            schema::Segment::System(name) => Segment::System { name },
        }
    }
}
