//! One of the two schemas, with what is looked up in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::emit::rust::{Field, Guide, Options};
use crate::schema::{OperationId, PathId, Property, Schema, Segment, TypeId, TypeRef};

/// A method and a path, by which calls of both schemas meet: names of keys, namespaces of actions and letter case do not count.
pub(super) type CallKey = (String, String);

pub(super) struct Side<'a> {
    pub(super) schema: &'a Schema,
    pub(super) guide: Guide<'a>,
    /// Types and enumerations by qualified name.
    pub(super) types: BTreeMap<String, TypeRef>,
    /// Calls by key.
    pub(super) calls: BTreeMap<CallKey, Vec<(OperationId, PathId)>>,
    /// The fields of each type by the name of their property, once they are asked for.
    fields: Vec<OnceLock<BTreeMap<String, Field>>>,
}

impl<'a> Side<'a> {
    pub(super) fn new(schema: &'a Schema, options: &'a Options) -> Self {
        let enums = schema.enums.ids().map(TypeRef::Enum);
        let types = enums.chain(schema.types.ids().map(TypeRef::Structured));
        let mut calls: BTreeMap<CallKey, Vec<(OperationId, PathId)>> = BTreeMap::new();
        for (id, operation) in schema.operations.iter() {
            for &path in &operation.paths {
                let key = (operation.method.clone(), folded_path(schema, path));
                calls.entry(key).or_default().push((id, path));
            }
        }
        Self {
            schema,
            guide: Guide::new(schema, options),
            types: types.map(|ty| (schema.type_name(ty), ty)).collect(),
            calls,
            fields: schema.types.ids().map(|_| OnceLock::new()).collect(),
        }
    }

    /// All properties of a type by name, own ones before inherited ones of that name, each with the type that declares it.
    pub(super) fn properties(&self, id: TypeId) -> BTreeMap<&'a str, (TypeId, &'a Property)> {
        let mut all = BTreeMap::new();
        for (owner, ty) in self.schema.lineage(id) {
            for property in &ty.properties {
                all.entry(property.name.as_str()).or_insert((owner, property));
            }
        }
        all
    }

    /// The fields of a type by the name of their property.
    pub(super) fn fields(&self, id: TypeId) -> Option<&BTreeMap<String, Field>> {
        let named = || {
            let fields = self.guide.fields(id).into_iter();
            fields.map(|field| (field.wire.clone(), field)).collect()
        };
        self.fields.get(id.index()).map(|fields| fields.get_or_init(named))
    }

    /// The names of a type and of everything that derives from it.
    pub(super) fn family(&self, id: TypeId) -> BTreeSet<String> {
        let all = std::iter::once(&id).chain(self.guide.descendants(id));
        all.map(|id| self.schema.types[*id].name.to_string()).collect()
    }

    /// Method and path as the pages write them.
    pub(super) fn call(&self, operation: OperationId, path: PathId) -> (String, String) {
        let method = self.schema.operations[operation].method.clone();
        (method, self.schema.template(path))
    }
}

fn folded_path(schema: &Schema, path: PathId) -> String {
    let segments = schema.ancestry(path).into_iter();
    let texts = segments.map(|node| match &schema.paths[node].segment {
        Segment::Key(_) => "/{}".to_owned(),
        Segment::ItemPath(_) => ":/{}:".to_owned(),
        Segment::Action(name) => format!("/{}", simple(name)),
        Segment::Function { name, parameters, .. } => format!("/{}({})", simple(name), parameters.join(",")),
        other => schema.segment_text(other),
    });
    texts.collect::<String>().to_lowercase()
}

/// A name without its namespace.
pub(super) fn simple(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
