//! A tiny schema made by hand, for the tests of the exports.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Place, Span};
use crate::schema::*;

/// A place on a page that does not exist.
pub(crate) fn place() -> Place {
    Place {
        file: Arc::from("resources/token.md"),
        span: Span::default(),
        line: 1,
        column: 1,
    }
}

/// A name in the main namespace.
pub(crate) fn named(name: &str) -> QualifiedName {
    QualifiedName {
        namespace: "microsoft.graph".to_owned(),
        name: name.to_owned(),
    }
}

/// A structural property.
pub(crate) fn property(name: &str, ty: TypeRef) -> Property {
    let target = Target { ty, collection: false };
    Property::new(name.to_owned(), target, place())
}

/// A type without properties.
pub(crate) fn structured(name: &str, kind: TypeKind, area: AreaId) -> StructuredType {
    StructuredType {
        name: named(name),
        kind,
        base: None,
        is_abstract: false,
        open: false,
        has_stream: false,
        key: None,
        properties: Vec::new(),
        area,
        docs: Docs::default(),
        aliases: Vec::new(),
        capabilities: Capabilities::new(),
        by_use_only: false,
        place: place(),
    }
}

/// An enumeration with members that have no number.
pub(crate) fn enumeration(name: &str, origin: EnumOrigin, members: &[&str], area: AreaId) -> EnumType {
    let member = |name: &&str| Member {
        name: (*name).to_owned(),
        value: None,
        docs: Docs::default(),
        place: place(),
    };
    EnumType {
        name: named(name),
        origin,
        flags: false,
        members: members.iter().map(member).collect(),
        area,
        docs: Docs::default(),
        place: place(),
    }
}

/// An operation without parameters, body and result.
pub(crate) fn operation(kind: OperationKind, method: &str, name: &str, paths: &[PathId], area: AreaId) -> Operation {
    Operation {
        kind,
        method: method.to_owned(),
        name: name.to_owned(),
        paths: paths.to_vec(),
        bindings: Vec::new(),
        parameters: Vec::new(),
        query: QueryOptions::default(),
        headers: Vec::new(),
        body: RequestBody::None,
        statuses: vec![200],
        response: ResponseBody::None,
        long_running: false,
        delivers: None,
        declared_result: None,
        body_optional: false,
        response_optional: false,
        media_types: Vec::new(),
        idempotent: false,
        composable: false,
        permissions: Permissions::default(),
        path_permissions: BTreeMap::new(),
        area,
        docs: Docs::default(),
        also: Vec::new(),
        place: place(),
    }
}

/// A parameter that must be given.
pub(crate) fn parameter(name: &str, ty: TypeRef) -> Parameter {
    Parameter {
        name: name.to_owned(),
        ty,
        collection: false,
        required: true,
        docs: Docs::default(),
        place: place(),
    }
}

/// Adds a node below `parent`.
pub(crate) fn node(schema: &mut Schema, parent: PathId, segment: Segment, target: Option<Target>) -> PathId {
    let id = schema.paths.push(PathNode {
        parent: Some(parent),
        segment,
        children: Vec::new(),
        operations: Vec::new(),
        target,
        area: Id::new(0),
    });
    schema.paths[parent].children.push(id);
    id
}

/// Adds an operation and hangs it on its paths.
pub(crate) fn hang(schema: &mut Schema, operation: Operation) -> OperationId {
    let paths = operation.paths.clone();
    let id = schema.operations.push(operation);
    for path in paths {
        schema.paths[path].operations.push(id);
    }
    id
}

/// Tokens with a prose enumeration, a derived type, a flags enumeration, an action and a function.
pub(crate) fn schema() -> Schema {
    let mut schema = Schema::default();
    let area = schema.areas.push(Area {
        name: "onboarding".to_owned(),
        title: "Onboarding".to_owned(),
    });
    let state = schema.enums.push(enumeration(
        "tokenState",
        EnumOrigin::Prose,
        &["valid", "in progress"],
        area,
    ));
    let mut flags = enumeration("usage", EnumOrigin::Declared, &["read", "write", "not-a-name"], area);
    flags.flags = true;
    let usage = schema.enums.push(flags);

    let mut apple = structured("appleToken", TypeKind::Entity, area);
    apple.properties = vec![property("content", TypeRef::Edm(Edm::Untyped))];
    let base = Id::new(2);
    apple.base = Some(base);
    schema.types.push(apple);
    let mut location = structured("location", TypeKind::Complex, area);
    location.open = true;
    location.properties = vec![property("country", TypeRef::Edm(Edm::String))];
    let location = schema.types.push(location);
    let mut token = structured("token", TypeKind::Entity, area);
    token.is_abstract = true;
    token.key = Some("id".to_owned());
    let mut children = property("children", TypeRef::Structured(base));
    (children.navigation, children.collection, children.contained) = (true, true, true);
    let mut places = property("places", TypeRef::Structured(location));
    places.collection = true;
    token.properties = vec![
        property("id", TypeRef::Edm(Edm::String)),
        property("state", TypeRef::Enum(state)),
        property("usage", TypeRef::Enum(usage)),
        places,
        children,
        property("@odata.etag", TypeRef::Edm(Edm::String)),
    ];
    schema.types.push(token);
    paths(&mut schema, base);
    schema
}

fn paths(schema: &mut Schema, token: TypeId) {
    let root = schema.paths.push(PathNode {
        parent: None,
        segment: Segment::Root,
        children: Vec::new(),
        operations: Vec::new(),
        target: None,
        area: Id::new(0),
    });
    let area = Id::new(0);
    let target = |collection| {
        Some(Target {
            ty: TypeRef::Structured(token),
            collection,
        })
    };
    let tokens = node(schema, root, Segment::Name("tokens".to_owned()), target(true));
    let item = node(schema, tokens, Segment::Key(vec!["id".to_owned()]), target(false));
    let mut list = operation(OperationKind::List, "GET", "", &[tokens], area);
    list.response = ResponseBody::Collection(TypeRef::Structured(token));
    list.query.top = true;
    hang(schema, list);
    let mut create = operation(OperationKind::Create, "POST", "", &[tokens], area);
    create.body = RequestBody::Typed(TypeRef::Structured(token), false);
    create.response = ResponseBody::One(TypeRef::Structured(token));
    create.statuses = vec![201];
    hang(schema, create);
    let sync = node(schema, item, Segment::Action("microsoft.graph.sync".to_owned()), None);
    let mut action = operation(OperationKind::Action, "POST", "microsoft.graph.sync", &[sync], area);
    action.bindings = vec![Binding {
        ty: token,
        collection: false,
    }];
    action.body = RequestBody::Parameters(vec![parameter("force", TypeRef::Edm(Edm::Boolean))]);
    action.statuses = vec![204];
    action.permissions.application = vec![vec!["Token.ReadWrite.All".to_owned()]];
    hang(schema, action);
    let segment = Segment::Function {
        name: "since".to_owned(),
        parameters: vec!["start".to_owned()],
        bare: false,
    };
    let since = node(schema, tokens, segment, None);
    let mut function = operation(OperationKind::Function, "GET", "since", &[since], area);
    function.bindings = vec![Binding {
        ty: token,
        collection: true,
    }];
    function.parameters = vec![parameter("start", TypeRef::Edm(Edm::DateTimeOffset))];
    function.response = ResponseBody::Collection(TypeRef::Structured(token));
    hang(schema, function);
}
