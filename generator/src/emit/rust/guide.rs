//! Where a program finds each element of a schema in the crate that is emitted from it.

use super::Options;
use super::context::{Context, Model};
use super::models;
use super::requests::{Requests, Wanted};
use crate::schema::{AreaId, EnumId, OperationId, PathId, Schema, TypeId, TypeRef};

/// The Rust names of a schema's elements.
#[derive(Debug)]
pub struct Guide<'a> {
    context: Context<'a>,
    requests: Requests,
}

/// How a property appears as a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The field.
    pub name: String,
    /// The constant for queries.
    pub constant: String,
    /// The value is behind a pointer.
    pub boxed: bool,
}

/// How a program makes a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallChain {
    /// The documented path.
    pub path: PathId,
    /// The methods from the client on, and whether each takes arguments.
    pub methods: Vec<(String, bool)>,
}

impl CallChain {
    /// The names of the methods.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.methods.iter().map(|(name, _)| name.as_str())
    }
}

impl std::fmt::Display for CallChain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("client")?;
        self.methods
            .iter()
            .try_for_each(|(name, takes)| write!(f, ".{name}({})", if *takes { "…" } else { "" }))
    }
}

impl<'a> Guide<'a> {
    /// Names everything in `schema`.
    #[must_use]
    pub fn new(schema: &'a Schema, options: &'a Options) -> Self {
        let context = Context::new(schema, options);
        let requests = Requests::new(&context);
        Self { context, requests }
    }

    /// The feature that brings the calls and types of an area.
    #[must_use]
    pub fn feature(&self, area: AreaId) -> &str {
        self.context.feature(area).as_str()
    }

    /// The path of a struct or enumeration from the root of the crate; `None` for primitive types.
    #[must_use]
    pub fn model(&self, ty: TypeRef) -> Option<String> {
        match ty {
            TypeRef::Edm(_) => None,
            TypeRef::Enum(id) => Some(self.path(Model::Enum(id))),
            TypeRef::Structured(id) => Some(self.path(Model::Type(id))),
        }
    }

    /// The path of the struct with the parameters of an action.
    #[must_use]
    pub fn parameters(&self, id: OperationId) -> Option<String> {
        self.context.parameters(id)?;
        Some(self.path(Model::Parameters(id)))
    }

    /// Everything that derives from a type.
    #[must_use]
    pub fn descendants(&self, id: TypeId) -> &[TypeId] {
        self.context.families.descendants(id)
    }

    /// The fields of a type, inherited ones included.
    #[must_use]
    pub fn fields(&self, id: TypeId) -> Vec<Field> {
        let fields = models::fields_of_type(&self.context, id).into_iter();
        let form = |field: models::Field<'_>| Field {
            wire: field.wire.to_owned(),
            name: field.name.to_string(),
            constant: field.constant.to_string(),
            boxed: field.boxed,
        };
        fields.map(form).collect()
    }

    /// The variants of the members of an enumeration, in their order.
    #[must_use]
    pub fn variants(&self, id: EnumId) -> Vec<String> {
        let (members, _) = models::variants(&self.context.schema.enums[id]);
        members.iter().map(ToString::to_string).collect()
    }

    /// The calls of an operation, one for each documented path that has one.
    #[must_use]
    pub fn calls(&self, operation: OperationId) -> Vec<CallChain> {
        let paths = self.context.schema.operations[operation].paths.iter();
        paths.filter_map(|&at| self.call(operation, at)).collect()
    }

    /// The call of an operation on one of its paths.
    #[must_use]
    pub fn call(&self, operation: OperationId, at: PathId) -> Option<CallChain> {
        let content = false;
        let wanted = Wanted { operation, at, content };
        let links = self.requests.chain(&self.context, wanted)?;
        let methods = links
            .iter()
            .map(|link| (link.name.to_string(), !link.inputs.is_empty()));
        Some(CallChain {
            path: at,
            methods: methods.collect(),
        })
    }

    fn path(&self, model: Model) -> String {
        let names = self.context.model(model);
        let module = names.namespace.iter().map(|part| format!("{part}::"));
        module.chain([names.name.to_string()]).collect()
    }
}
