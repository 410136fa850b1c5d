//! From the document back to the schema.

use std::collections::BTreeMap;
use std::fmt;

use super::document::{
    Argument, Body, Call, Custom, Document, Enumeration, Exchange, Member, Path, Query, Segment, Type, Typed,
};
use super::{FORMAT, FORMAT_VERSION};
use crate::schema::{
    self, AreaId, Arena, Binding, CustomOption, Edm, EnumOrigin, EnumType, FilterSupport, Id, Operation, OperationId,
    Parameter, PathId, PathNode, Permissions, Property, QualifiedName, QueryOptions, RequestBody, ResponseBody, Schema,
    StructuredType, Target, TypeId, TypeKind, TypeRef,
};

/// Why a text is not a schema.
#[derive(Debug)]
pub enum Unreadable {
    /// It is no JSON, or its members are of other types.
    Json(serde_json::Error),
    /// It is another document, or of another version.
    Format(String),
    /// It names something that it does not declare.
    Undeclared(String),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "it is no schema: {error}"),
            Self::Format(found) => write!(
                f,
                "it is no `{FORMAT}` of version {FORMAT_VERSION}: it says {found}; make it with `generator export json`"
            ),
            Self::Undeclared(name) => write!(f, "it names `{name}` and does not declare it"),
        }
    }
}

impl std::error::Error for Unreadable {}

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

type Read<T> = Result<T, Unreadable>;

/// The schema that `text` holds.
pub(super) fn schema(text: &str) -> Read<Schema> {
    let document: Document = serde_json::from_str(text)?;
    if document.format != FORMAT || document.format_version != FORMAT_VERSION {
        let found = format!("`{}`, version {}", document.format, document.format_version);
        return Err(Unreadable::Format(found));
    }
    let ids = Ids::of(&document);
    let operations = document.operations.into_iter().map(|call| ids.operation(call));
    let mut schema = Schema {
        version: document.api_version,
        types: document
            .types
            .into_iter()
            .map(|ty| ids.structured(ty))
            .collect::<Read<_>>()?,
        enums: document
            .enumerations
            .into_iter()
            .map(|ty| ids.enumeration(ty))
            .collect::<Read<_>>()?,
        operations: operations.collect::<Read<_>>()?,
        paths: Arena::default(),
        areas: document.areas.into_iter().collect(),
        ..Schema::default()
    };
    for path in document.paths {
        let text = path.path.clone();
        let node = ids.node(path)?;
        let above = text.strip_suffix(&schema.segment_text(&node.segment));
        let parent = match (&node.segment, above) {
            (schema::Segment::Root, _) => None,
            (_, Some("")) => Some(ids.path("/")?),
            (_, Some(above)) => Some(ids.path(above)?),
            (_, None) => return Err(Unreadable::Undeclared(text)),
        };
        schema.paths.push(PathNode { parent, ..node });
    }
    connect(&mut schema);
    Ok(schema)
}

/// Fills in what nodes of the path tree have below them.
fn connect(schema: &mut Schema) {
    let mut children: Vec<(schema::Segment, PathId, PathId)> = Vec::new();
    for (id, node) in schema.paths.iter() {
        children.extend(node.parent.map(|parent| (node.segment.clone(), parent, id)));
    }
    children.sort();
    for (_, parent, child) in children {
        schema.paths[parent].children.push(child);
    }
    let calls = schema.operations.iter();
    let calls: Vec<(OperationId, Vec<PathId>)> = calls.map(|(id, operation)| (id, operation.paths.clone())).collect();
    for (id, paths) in calls {
        for path in paths {
            schema.paths[path].operations.push(id);
        }
    }
}

fn qualified(name: &str) -> QualifiedName {
    let (namespace, name) = name.rsplit_once('.').unwrap_or(("", name));
    QualifiedName {
        namespace: namespace.to_owned(),
        name: name.to_owned(),
    }
}

/// The id of each name.
struct Ids {
    types: BTreeMap<String, TypeRef>,
    paths: BTreeMap<String, PathId>,
    areas: BTreeMap<String, AreaId>,
}

impl Ids {
    fn of(document: &Document) -> Self {
        let edm = Edm::ALL.iter().map(|edm| (edm.name().to_owned(), TypeRef::Edm(*edm)));
        let enums = document.enumerations.iter().enumerate();
        let enums = enums.map(|(at, ty)| (ty.name.clone(), TypeRef::Enum(Id::new(at))));
        let types = document.types.iter().enumerate();
        let types = types.map(|(at, ty)| (ty.name.clone(), TypeRef::Structured(Id::new(at))));
        let areas = document.areas.iter().enumerate();
        Self {
            types: edm.chain(enums).chain(types).collect(),
            paths: document
                .paths
                .iter()
                .enumerate()
                .map(|(at, path)| (path.path.clone(), Id::new(at)))
                .collect(),
            areas: areas.map(|(at, area)| (area.name.clone(), Id::new(at))).collect(),
        }
    }

    fn ty(&self, name: &str) -> Read<TypeRef> {
        let found = self.types.get(name).copied();
        found.ok_or_else(|| Unreadable::Undeclared(name.to_owned()))
    }

    fn structured_id(&self, name: &str) -> Read<TypeId> {
        match self.ty(name)? {
            TypeRef::Structured(id) => Ok(id),
            TypeRef::Edm(_) | TypeRef::Enum(_) => Err(Unreadable::Undeclared(name.to_owned())),
        }
    }

    fn path(&self, path: &str) -> Read<PathId> {
        let found = self.paths.get(path).copied();
        found.ok_or_else(|| Unreadable::Undeclared(path.to_owned()))
    }

    fn area(&self, name: &str) -> AreaId {
        self.areas.get(name).copied().unwrap_or_else(|| Id::new(0))
    }

    fn target(&self, typed: &Typed) -> Read<Target> {
        let (ty, collection) = (self.ty(&typed.r#type)?, typed.collection);
        Ok(Target { ty, collection })
    }

    fn structured(&self, ty: Type) -> Read<StructuredType> {
        let properties = ty.properties.into_iter().map(|property| self.property(property));
        Ok(StructuredType {
            name: qualified(&ty.name),
            kind: if ty.kind == "entity" {
                TypeKind::Entity
            } else {
                TypeKind::Complex
            },
            base: ty.base.map(|base| self.structured_id(&base)).transpose()?,
            is_abstract: ty.r#abstract,
            open: ty.open,
            has_stream: ty.has_stream,
            key: ty.key,
            properties: properties.collect::<Read<_>>()?,
            area: self.area(&ty.area),
            docs: ty.docs,
            aliases: ty.also_named,
            capabilities: ty.capabilities,
            by_use_only: ty.by_use_only,
            place: ty.place,
        })
    }

    fn property(&self, member: Member) -> Read<Property> {
        Ok(Property {
            ty: self.ty(&member.r#type)?,
            name: member.name,
            collection: member.collection,
            navigation: member.navigation,
            contained: member.contained,
            nullable: member.nullable,
            read_only: member.read_only,
            required: member.required,
            only_on_select: member.only_on_select,
            capabilities: member.capabilities,
            filter: match member.filter_operators {
                Some(operators) => FilterSupport::Operators(operators),
                None => FilterSupport::Untold,
            },
            docs: member.docs,
            place: member.place,
        })
    }

    fn enumeration(&self, ty: Enumeration) -> Read<EnumType> {
        Ok(EnumType {
            name: qualified(&ty.name),
            origin: if ty.declared {
                EnumOrigin::Declared
            } else {
                EnumOrigin::Prose
            },
            flags: ty.flags,
            members: ty.members,
            area: self.area(&ty.area),
            docs: ty.docs,
            place: ty.place,
        })
    }

    fn operation(&self, call: Call) -> Read<Operation> {
        let Exchange {
            bound_to,
            delivers,
            declared_result,
            ..
        } = &call.exchange;
        let bound = |typed: &Typed| {
            let (ty, collection) = (self.structured_id(&typed.r#type)?, typed.collection);
            Ok(Binding { ty, collection })
        };
        let bindings = bound_to.iter().map(bound).collect::<Read<_>>()?;
        let delivers = delivers.as_ref().map(|typed| self.target(typed)).transpose()?;
        let declared_result = declared_result.as_ref().map(|typed| self.target(typed)).transpose()?;
        let exchange = call.exchange;
        Ok(Operation {
            kind: call.kind,
            method: call.method,
            name: call.name,
            paths: call.paths.iter().map(|path| self.path(path)).collect::<Read<_>>()?,
            bindings,
            parameters: self.parameters(exchange.parameters)?,
            query: self.query(exchange.query)?,
            headers: self.parameters(exchange.headers)?,
            body: self.request(exchange.body)?,
            body_optional: exchange.body_optional,
            media_types: exchange.media_types,
            statuses: exchange.statuses,
            response: self.response(&exchange.response)?,
            declared_result,
            response_optional: exchange.response_optional,
            long_running: exchange.long_running,
            delivers,
            idempotent: exchange.idempotent,
            composable: exchange.composable,
            permissions: exchange.permissions,
            path_permissions: self.path_permissions(exchange.path_permissions)?,
            area: self.area(&exchange.area),
            docs: exchange.docs,
            also: exchange.also,
            place: exchange.place,
        })
    }

    fn path_permissions(&self, of: BTreeMap<String, Permissions>) -> Read<BTreeMap<PathId, Permissions>> {
        of.into_iter()
            .map(|(path, permissions)| Ok((self.path(&path)?, permissions)))
            .collect()
    }

    fn parameters(&self, arguments: Vec<Argument>) -> Read<Vec<Parameter>> {
        let parameter = |argument: Argument| {
            Ok(Parameter {
                ty: self.ty(&argument.r#type)?,
                name: argument.name,
                collection: argument.collection,
                required: argument.required,
                docs: argument.docs,
                place: argument.place,
            })
        };
        arguments.into_iter().map(parameter).collect()
    }

    fn query(&self, query: Query) -> Read<QueryOptions> {
        let custom = |option: Custom| {
            Ok(CustomOption {
                ty: self.ty(&option.r#type)?,
                name: option.name,
                required: option.required,
                description: option.description,
            })
        };
        let offered = |name: &str| query.options.iter().any(|option| option == name);
        Ok(QueryOptions {
            select: offered("$select"),
            expand: offered("$expand"),
            filter: offered("$filter"),
            order_by: offered("$orderby"),
            search: offered("$search"),
            top: offered("$top"),
            skip: offered("$skip"),
            count: offered("$count"),
            custom: query.custom.into_iter().map(custom).collect::<Read<_>>()?,
        })
    }

    fn request(&self, body: Body) -> Read<RequestBody> {
        Ok(match body {
            Body::None => RequestBody::None,
            Body::Value(typed) => RequestBody::Typed(self.ty(&typed.r#type)?, typed.collection),
            Body::Parameters { parameters } => RequestBody::Parameters(self.parameters(parameters)?),
            Body::Reference => RequestBody::Reference,
            Body::Stream => RequestBody::Stream,
            Body::Json => RequestBody::Json,
        })
    }

    fn response(&self, body: &Body) -> Read<ResponseBody> {
        Ok(match body {
            Body::Value(typed) if typed.collection => ResponseBody::Collection(self.ty(&typed.r#type)?),
            Body::Value(typed) => ResponseBody::One(self.ty(&typed.r#type)?),
            Body::Stream => ResponseBody::Stream,
            Body::Json => ResponseBody::Json,
            Body::None | Body::Parameters { .. } | Body::Reference => ResponseBody::None,
        })
    }

    fn node(&self, path: Path) -> Read<PathNode> {
        Ok(PathNode {
            parent: None,
            segment: self.segment(path.segment)?,
            children: Vec::new(),
            operations: Vec::new(),
            target: path.target.as_ref().map(|typed| self.target(typed)).transpose()?,
            area: self.area(&path.area),
        })
    }

    fn segment(&self, segment: Segment) -> Read<schema::Segment> {
        Ok(match segment {
            Segment::Root => schema::Segment::Root,
            Segment::Name { name } => schema::Segment::Name(name),
            Segment::Key { names } => schema::Segment::Key(names),
            Segment::AlternateKey { names } => schema::Segment::AlternateKey(names),
            Segment::Cast { r#type } => schema::Segment::Cast(self.structured_id(&r#type)?),
            Segment::Action { name } => schema::Segment::Action(name),
            Segment::Function { name, parameters, bare } => schema::Segment::Function { name, parameters, bare },
            Segment::ItemPath { name } => schema::Segment::ItemPath(name),
            Segment::Ref => schema::Segment::Ref,
            Segment::Value => schema::Segment::Value,
            Segment::Count => schema::Segment::Count,
            Segment::System { name } => schema::Segment::System(name),
        })
    }
}
