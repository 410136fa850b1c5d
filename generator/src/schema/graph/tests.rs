#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use super::*;
use crate::emit::fixture;
use crate::schema::{Binding, PathNode, TypeKind, TypeRef};

/// A schema in the making, with paths as text: `=type` casts, `!name` is an action, `name(a,b)` a function.
struct Api {
    schema: Schema,
    sets: BTreeMap<&'static str, Target>,
}

impl Api {
    fn new(types: &[&str]) -> Self {
        let mut schema = Schema::default();
        for name in types {
            schema
                .types
                .push(fixture::structured(name, TypeKind::Entity, Id::new(0)));
        }
        schema.paths.push(PathNode {
            parent: None,
            segment: Segment::Root,
            children: Vec::new(),
            operations: Vec::new(),
            target: None,
            area: Id::new(0),
        });
        Self {
            schema,
            sets: BTreeMap::new(),
        }
    }

    fn ty(&self, name: &str) -> TypeId {
        let mut types = self.schema.types.iter();
        types.find(|(_, ty)| ty.name.name == name).map(|(id, _)| id).unwrap()
    }

    fn target(&self, ty: &str, collection: bool) -> Target {
        Target {
            ty: TypeRef::Structured(self.ty(ty)),
            collection,
        }
    }

    fn set(mut self, name: &'static str, ty: &str, collection: bool) -> Self {
        self.sets.insert(name, self.target(ty, collection));
        self
    }

    fn derived(mut self, ty: &str, base: &str) -> Self {
        let (ty, base) = (self.ty(ty), self.ty(base));
        self.schema.types[ty].base = Some(base);
        self
    }

    /// A navigation property; `[]` behind its type makes a collection of it.
    fn navigation(mut self, owner: &str, name: &str, target: &str, contained: bool) -> Self {
        let simple = target.trim_end_matches("[]");
        let mut property = fixture::property(name, TypeRef::Structured(self.ty(simple)));
        property.collection = simple != target;
        (property.navigation, property.contained) = (true, contained);
        let owner = self.ty(owner);
        self.schema.types[owner].properties.push(property);
        self
    }

    fn path(&mut self, text: &str) -> PathId {
        let mut at: PathId = Id::new(0);
        for part in text.split('/').filter(|part| !part.is_empty()) {
            let segment = self.segment(part);
            let mut children = self.schema.paths[at].children.iter().copied();
            let known = children.find(|child| self.schema.paths[*child].segment == segment);
            at = known.unwrap_or_else(|| {
                let target = self.leads_to(at, &segment);
                fixture::node(&mut self.schema, at, segment, target)
            });
        }
        at
    }

    fn segment(&self, part: &str) -> Segment {
        match part {
            "{id}" => Segment::Key(vec!["id".to_owned()]),
            "$ref" => Segment::Ref,
            _ => match (part.strip_prefix('!'), part.strip_prefix('='), part.split_once('(')) {
                (Some(action), _, _) => Segment::Action(action.to_owned()),
                (_, Some(ty), _) => Segment::Cast(self.ty(ty)),
                (_, _, Some((name, parameters))) => Segment::Function {
                    name: name.to_owned(),
                    parameters: parameters.trim_end_matches(')').split(',').map(str::to_owned).collect(),
                    bare: false,
                },
                _ => Segment::Name(part.to_owned()),
            },
        }
    }

    fn leads_to(&self, at: PathId, segment: &Segment) -> Option<Target> {
        let above = self.schema.paths[at].target;
        match segment {
            Segment::Name(name) if at == Id::new(0) => self.sets.get(name.as_str()).copied(),
            Segment::Name(name) => {
                let target = above?;
                let TypeRef::Structured(ty) = target.ty else {
                    return None;
                };
                if target.collection {
                    return Some(Target {
                        collection: false,
                        ..target
                    });
                }
                let (_, property) = self.schema.property(ty, name)?;
                Some(survey::property_target(property))
            }
            Segment::Key(_) => above.map(|target| Target {
                collection: false,
                ..target
            }),
            Segment::Cast(ty) => above.map(|target| Target {
                ty: TypeRef::Structured(*ty),
                ..target
            }),
            _ => None,
        }
    }

    /// Documents a call at paths, on a page.
    fn documents(mut self, kind: OperationKind, method: &str, page: &str, paths: &[&str]) -> Self {
        let paths: Vec<PathId> = paths.iter().map(|path| self.path(path)).collect();
        let mut operation = fixture::operation(kind, method, "", &paths, Id::new(0));
        operation.docs.page = Some(page.to_owned());
        fixture::hang(&mut self.schema, operation);
        self
    }

    /// Documents an action or function that is bound to a type.
    fn binds(mut self, kind: OperationKind, method: &str, ty: &str, result: Option<&str>, path: &str) -> Self {
        let id = self.path(path);
        let mut operation = fixture::operation(kind, method, "", &[id], Id::new(0));
        operation.bindings = vec![Binding {
            ty: self.ty(ty),
            collection: false,
        }];
        if let Some(result) = result {
            operation.response = ResponseBody::One(TypeRef::Structured(self.ty(result)));
        }
        fixture::hang(&mut self.schema, operation);
        self
    }

    fn graph(&self) -> Graph {
        Graph::new(&self.schema)
    }
}

fn node<'g>(api: &Api, graph: &'g Graph, name: &str) -> &'g Node {
    let mut nodes = graph.nodes.iter();
    nodes
        .find(|(id, _)| graph.name(&api.schema, *id) == name)
        .map(|(_, node)| node)
        .unwrap()
}

fn kinds(node: &Node) -> Vec<OperationKind> {
    node.calls.iter().map(|call| call.kind).collect()
}

fn access(api: &Api, graph: &Graph, from: &str, step: &Step) -> Access {
    let edges = &node(api, graph, from).edges;
    edges
        .iter()
        .find(|edge| edge.step == *step)
        .map(|edge| edge.access)
        .unwrap()
}

/// Users with messages, and groups with members.
fn directory() -> Api {
    Api::new(&["directoryObject", "user", "group", "message"])
        .derived("user", "directoryObject")
        .derived("group", "directoryObject")
        .set("me", "user", false)
        .set("users", "user", true)
        .set("groups", "group", true)
        .navigation("user", "messages", "message[]", true)
        .navigation("group", "members", "directoryObject[]", false)
}

#[test]
fn what_two_paths_reach_is_one_node_with_the_calls_of_both() {
    let api = directory()
        .documents(OperationKind::Create, "POST", "message-post", &["/me/messages"])
        .documents(OperationKind::Update, "PATCH", "user-update", &["/users/{id}"]);
    let graph = api.graph();
    let messages = node(&api, &graph, "user/messages");
    assert_eq!(
        kinds(messages),
        [OperationKind::List, OperationKind::Create, OperationKind::Count]
    );
    let steps = |name: &str| {
        let edges = &node(&api, &graph, name).edges;
        edges
            .iter()
            .map(|edge| (edge.step.clone(), graph.name(&api.schema, edge.to)))
            .collect::<Vec<_>>()
    };
    assert!(steps("/").contains(&(Step::Name("me".to_owned()), "user".to_owned())));
    assert!(steps("/users").contains(&(Step::Key, "user".to_owned())));
    assert!(kinds(node(&api, &graph, "user")).contains(&OperationKind::Update));
}

#[test]
fn reads_follow_navigations_that_no_path_has() {
    let api = directory().documents(OperationKind::Get, "GET", "user-get", &["/users/{id}"]);
    let graph = api.graph();
    let messages = node(&api, &graph, "user/messages");
    assert_eq!(kinds(messages), [OperationKind::List, OperationKind::Count]);
    assert!(messages.calls.iter().all(|call| call.documented.is_empty()));
}

#[test]
fn changes_are_offered_where_containment_is_supported_by_one() {
    let supported = directory().documents(
        OperationKind::Delete,
        "DELETE",
        "message-delete",
        &["/me/messages/{id}"],
    );
    assert_eq!(
        access(&supported, &supported.graph(), "user/messages", &Step::Key),
        Access::Owned
    );
    let graph = supported.graph();
    let delete = node(&supported, &graph, "message")
        .calls
        .iter()
        .find(|call| call.kind == OperationKind::Delete);
    assert!(delete.unwrap().only_owned);

    let silent = directory().documents(OperationKind::List, "GET", "message-list", &["/me/messages"]);
    assert!(matches!(
        access(&silent, &silent.graph(), "user/messages", &Step::Key),
        Access::Reference(_)
    ));
}

#[test]
fn what_is_reached_by_reference_changes_only_as_a_page_says_for_that_place() {
    let api = directory()
        .documents(OperationKind::Update, "PATCH", "user-update", &["/users/{id}"])
        .documents(
            OperationKind::RemoveRef,
            "DELETE",
            "group-delete-members",
            &["/groups/{id}/members/{id}/$ref"],
        )
        .documents(
            OperationKind::List,
            "GET",
            "members-list",
            &["/groups/{id}/members/=user"],
        );
    let graph = api.graph();
    let Access::Reference(through) = access(&api, &graph, "group/members", &Step::Key) else {
        panic!("a member is not owned");
    };
    assert_eq!(graph.name(&api.schema, through), "group/members");
    let specific: Vec<_> = graph.nodes[through].through.iter().map(|(_, call)| call.kind).collect();
    assert_eq!(specific, [OperationKind::RemoveRef]);
    assert!(!kinds(node(&api, &graph, "directoryObject")).contains(&OperationKind::RemoveRef));
    // The cast keeps how the member was reached.
    let cast = Step::Cast(api.ty("user"));
    assert_eq!(access(&api, &graph, "directoryObject", &cast), Access::Kept);
}

#[test]
fn a_change_on_the_page_of_an_action_is_that_action() {
    let api = Api::new(&["drive", "file"])
        .set("drive", "drive", false)
        .navigation("drive", "items", "file[]", true)
        .navigation("drive", "following", "file[]", true)
        .documents(OperationKind::Delete, "DELETE", "file-delete", &["/drive/items/{id}"])
        .documents(
            OperationKind::Action,
            "POST",
            "file-unfollow",
            &["/drive/items/{id}/!unfollow"],
        )
        .documents(
            OperationKind::Delete,
            "DELETE",
            "file-unfollow",
            &["/drive/following/{id}"],
        );
    let graph = api.graph();
    assert_eq!(access(&api, &graph, "drive/items", &Step::Key), Access::Owned);
    assert!(matches!(
        access(&api, &graph, "drive/following", &Step::Key),
        Access::Reference(_)
    ));
}

#[test]
fn calls_of_a_base_are_those_of_its_derived_types() {
    let api = directory().binds(
        OperationKind::Action,
        "POST",
        "directoryObject",
        None,
        "/groups/{id}/!restore",
    );
    let graph = api.graph();
    let restore = |name: &str| {
        let named = Slot::Named("restore".to_owned(), Vec::new());
        node(&api, &graph, name)
            .calls
            .iter()
            .find(|call| call.slot == named)
            .map(|call| call.inherited)
    };
    let base = api.ty("directoryObject");
    assert_eq!(restore("user"), Some(Some(base)));
    assert_eq!(restore("directoryObject"), Some(None));
    assert_eq!(restore("message"), None);
}

#[test]
fn a_function_that_gives_a_resource_leads_on() {
    let api = directory()
        .binds(
            OperationKind::Function,
            "GET",
            "user",
            Some("message"),
            "/users/{id}/latest(kind)",
        )
        .binds(OperationKind::Function, "GET", "user", None, "/users/{id}/used(unit)");
    let graph = api.graph();
    let latest = Step::Function {
        name: "latest".to_owned(),
        parameters: vec!["kind".to_owned()],
    };
    assert!(matches!(access(&api, &graph, "user", &latest), Access::Reference(_)));
    let used = Slot::Named("used".to_owned(), vec!["unit".to_owned()]);
    assert!(node(&api, &graph, "user").calls.iter().any(|call| call.slot == used));
}

#[test]
fn a_name_in_the_place_of_a_key_is_a_key() {
    let api = Api::new(&["site", "list"])
        .set("sites", "site", true)
        .navigation("site", "lists", "list[]", true)
        .documents(OperationKind::List, "GET", "list-list", &["/sites/root/lists"]);
    let graph = api.graph();
    let root = api.schema.paths[Id::new(1)].children.first().copied().unwrap();
    assert_eq!(api.schema.template(root), "/sites/root");
    assert_eq!(
        graph
            .place(root)
            .map(|place| graph.name(&api.schema, place.node))
            .as_deref(),
        Some("site")
    );
    assert_eq!(
        kinds(node(&api, &graph, "site/lists")),
        [OperationKind::List, OperationKind::Count]
    );
}

#[test]
fn nothing_that_is_documented_is_lost() {
    let api = directory()
        .documents(OperationKind::Get, "GET", "odd-get", &["/odd/{id}/things/{id}"])
        .documents(
            OperationKind::Update,
            "PATCH",
            "group-update",
            &["/groups/{id}/members/{id}"],
        )
        .documents(
            OperationKind::AddRef,
            "POST",
            "group-post-members",
            &["/groups/{id}/members/$ref"],
        )
        .binds(
            OperationKind::Function,
            "GET",
            "user",
            Some("message"),
            "/users/{id}/latest(kind)",
        );
    let graph = api.graph();
    for (path, node) in api.schema.paths.iter() {
        for operation in &node.operations {
            assert!(graph.call(*operation, path).is_some(), "{}", api.schema.template(path));
        }
    }
}

#[test]
fn every_documented_way_is_a_way_of_its_node() {
    let api = directory().documents(
        OperationKind::Get,
        "GET",
        "odd-get",
        &["/odd/{id}/things/{id}", "/groups/{id}/members/=user"],
    );
    let graph = api.graph();
    for path in api.schema.paths.ids().skip(1) {
        assert!(graph.edge(&api.schema, path).is_some(), "{}", api.schema.template(path));
    }
}
