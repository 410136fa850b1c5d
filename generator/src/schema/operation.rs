//! Operations: one documented call with all its paths.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AreaId, Docs, PathId, Permissions, Target, TypeId, TypeRef};
use crate::diagnostic::Place;

/// One documented operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// What it does.
    pub kind: OperationKind,
    /// HTTP method, upper case.
    pub method: String,
    /// Wire name of an action or function; otherwise empty.
    pub name: String,
    /// Every documented path that it can be called on, without repetition.
    pub paths: Vec<PathId>,
    /// What an action or function is bound to, one entry for each type that declares it; empty when it is unbound.
    pub bindings: Vec<Binding>,
    /// Inline parameters of a function.
    pub parameters: Vec<Parameter>,
    /// Query options offered.
    pub query: QueryOptions,
    /// Headers documented for callers to set (not Authorization, Accept, Content-Type).
    pub headers: Vec<Parameter>,
    /// The request body.
    pub body: RequestBody,
    /// The request may come without its body.
    pub body_optional: bool,
    /// Media types besides JSON in which the pages send the body, such as `text/plain` for a message in MIME format.
    pub media_types: Vec<String>,
    /// Documented success statuses, in order.
    pub statuses: Vec<u16>,
    /// What a success brings.
    pub response: ResponseBody,
    /// The type that the pages declare for a result that comes as bytes, such as a report that is a CSV file. It is that of
    /// the JSON that some services send in place of the bytes when `$format` asks for it.
    pub declared_result: Option<Target>,
    /// A success may come without it.
    pub response_optional: bool,
    /// May answer 202 with the address of a monitor.
    pub long_running: bool,
    /// What the monitor of such a call delivers in the end, where the pages tell.
    pub delivers: Option<Target>,
    /// Changes nothing although it is called by POST: a function in OData's words.
    pub idempotent: bool,
    /// The path may go on behind it.
    pub composable: bool,
    /// The permissions of each path that has none of its own in `path_permissions`.
    pub permissions: Permissions,
    /// The permissions of the paths for whose resource the pages list others.
    pub path_permissions: BTreeMap<PathId, Permissions>,
    /// The area it belongs to.
    pub area: AreaId,
    /// Prose; `docs.page` is its page.
    pub docs: Docs,
    /// Further pages that document it on the same path, like `docs.page`.
    pub also: Vec<String>,
    /// The first request line.
    pub place: Place,
}

impl Operation {
    /// The permissions that a call of one of its paths needs.
    pub fn permissions_at(&self, path: PathId) -> &Permissions {
        self.path_permissions.get(&path).unwrap_or(&self.permissions)
    }

    /// Whether its body may come as bytes of another media type besides its usual form.
    pub fn sends_content(&self) -> bool {
        !self.media_types.is_empty() && self.body != RequestBody::Stream
    }

    /// The types that a call of it mentions: parameters, query options, headers, body and result; one may come again.
    pub fn types(&self) -> impl Iterator<Item = TypeRef> + '_ {
        let parameters = self
            .parameters
            .iter()
            .chain(&self.headers)
            .map(|parameter| parameter.ty);
        let options = self.query.custom.iter().map(|option| option.ty);
        parameters
            .chain(options)
            .chain(self.body.types())
            .chain(self.response.ty())
            .chain(
                [self.delivers, self.declared_result]
                    .into_iter()
                    .flatten()
                    .map(|target| target.ty),
            )
    }
}

/// What an action or function is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Binding {
    /// The type.
    pub ty: TypeId,
    /// To a collection of it.
    pub collection: bool,
}

/// What an operation does; names the method of the request builder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum OperationKind {
    /// GET a collection.
    List,
    /// GET one.
    Get,
    /// POST to a collection.
    Create,
    /// PATCH.
    Update,
    /// PUT of an entity.
    Replace,
    /// DELETE of an object.
    Delete,
    /// A bound or unbound action.
    Action,
    /// A bound or unbound function.
    Function,
    /// A delta function.
    Delta,
    /// POST to a collection's `$ref`.
    AddRef,
    /// PUT to a single `$ref`.
    SetRef,
    /// DELETE of a `$ref`.
    RemoveRef,
    /// GET of `$ref`: the addresses of the related objects.
    ListRef,
    /// GET of raw bytes (`$value`, `content`).
    Download,
    /// PUT, PATCH or POST of raw bytes.
    Upload,
    /// GET of `$count`.
    Count,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Parameter {
    /// Wire name.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// A collection of that type.
    pub collection: bool,
    /// Must be given.
    pub required: bool,
    /// Prose.
    pub docs: Docs,
    /// Where it is documented.
    pub place: Place,
}

/// Query options that an operation offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names are OData's own")]
#[allow(clippy::struct_excessive_bools, reason = "each option is independent")]
pub struct QueryOptions {
    pub select: bool,
    pub expand: bool,
    pub filter: bool,
    pub order_by: bool,
    pub search: bool,
    pub top: bool,
    pub skip: bool,
    pub count: bool,
    /// Options that are the operation's own, such as `startDateTime`.
    pub custom: Vec<CustomOption>,
}

impl QueryOptions {
    /// The wire names of the standard options that are offered, in a fixed order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let all = [
            ("$select", self.select),
            ("$expand", self.expand),
            ("$filter", self.filter),
            ("$orderby", self.order_by),
            ("$search", self.search),
            ("$top", self.top),
            ("$skip", self.skip),
            ("$count", self.count),
        ];
        all.into_iter().filter(|(_, offered)| *offered).map(|(name, _)| name)
    }
}

/// A query option that is an operation's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CustomOption {
    /// Wire name.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// Must be given.
    pub required: bool,
    /// Prose.
    pub description: String,
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub enum RequestBody {
    /// None.
    #[default]
    None,
    /// A value of a declared type.
    Typed(TypeRef, bool),
    /// The parameters of an action.
    Parameters(Vec<Parameter>),
    /// A reference to another object (`@odata.id`).
    Reference,
    /// Raw bytes.
    Stream,
    /// JSON that the pages do not type.
    Json,
}

impl RequestBody {
    /// The types of its values.
    pub fn types(&self) -> impl Iterator<Item = TypeRef> + '_ {
        let (value, parameters): (_, &[Parameter]) = match self {
            Self::Typed(ty, _) => (Some(*ty), &[]),
            Self::Parameters(parameters) => (None, parameters),
            Self::None | Self::Reference | Self::Stream | Self::Json => (None, &[]),
        };
        value.into_iter().chain(parameters.iter().map(|parameter| parameter.ty))
    }
}

/// What a success brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum ResponseBody {
    /// Nothing.
    #[default]
    None,
    /// One value.
    One(TypeRef),
    /// A page of values below `value`.
    Collection(TypeRef),
    /// Raw bytes.
    Stream,
    /// JSON that the pages do not type.
    Json,
}

impl ResponseBody {
    /// The type of its values.
    pub const fn ty(self) -> Option<TypeRef> {
        match self {
            Self::One(ty) | Self::Collection(ty) => Some(ty),
            Self::None | Self::Stream | Self::Json => None,
        }
    }
}
