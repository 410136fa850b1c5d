//! What one page says, as plain facts: no cross-page knowledge, every fact with its place.

use std::collections::BTreeMap;

use serde::Serialize;

use super::PermissionGrant;
use super::json::{JsonKind, JsonValue};
use super::url::{UrlTemplate, parse_url};
use crate::diagnostic::Place;
use crate::source::ApiVersion;

/// A fact and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact<T> {
    /// What is said.
    pub value: T,
    /// Where it is said.
    pub place: Place,
}

/// Everything one page says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Documented {
    /// Path of the page relative to the documentation folder.
    pub file: std::sync::Arc<str>,
    /// v1.0 or beta, from the folder, the examples or the options.
    pub version: Option<ApiVersion>,
    /// `doc_type`, or what the contents say.
    pub kind: PageKind,
    /// The first heading, without the note glued to it and without the words `resource type`.
    pub title: Fact<String>,
    /// Prose below the title, cleaned of markup.
    pub description: String,
    /// `Namespace:` line, page annotation, or prefix of the annotated type.
    pub namespace: Option<Fact<String>>,
    /// `ms.prod` / `ms.subservice` of the front matter.
    pub product: Option<String>,
    /// Section, `tocPath` and the like of the page annotation.
    pub toc_path: Option<String>,
    /// A statement that the page as a whole is deprecated, with its words.
    pub deprecated: Option<Fact<String>>,
    /// Types the page declares.
    pub types: Vec<DocumentedType>,
    /// Enumerations the page declares by table.
    pub enumerations: Vec<DocumentedEnum>,
    /// The operation the page describes, if it is an operation page.
    pub operation: Option<DocumentedOperation>,
    /// Example requests and responses, in page order.
    pub examples: Vec<Example>,
}

/// The kind of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum PageKind {
    /// Describes a type.
    Resource,
    /// Describes an operation.
    Operation,
    /// Describes enumerations.
    Enumeration,
    /// Tells of something else; nothing in it is lost, since it declares nothing.
    Other,
}

/// A type as one resource page tells it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentedType {
    /// The name as annotated or, failing that, from the title; may be qualified.
    pub name: Fact<String>,
    /// Other names (`@type.aka`).
    pub aliases: Vec<Fact<String>>,
    /// Every statement about the base type, best first: annotation, then prose.
    pub bases: Vec<Fact<BaseStatement>>,
    /// Types that the prose names as derived from this one.
    pub derived: Vec<Fact<TypeExpr>>,
    /// `keyProperty`.
    pub key: Option<Fact<String>>,
    /// `abstract`, or the prose says so.
    pub is_abstract: bool,
    /// `openType`, or the prose says so.
    pub open: bool,
    /// `isMediaEntity`.
    pub media: bool,
    /// `nullableProperties`.
    pub nullable: Vec<String>,
    /// Rows of tables below Properties headings.
    pub properties: Vec<PropertyRow>,
    /// Rows of tables below Relationships headings.
    pub relationships: Vec<PropertyRow>,
    /// The annotated JSON representation.
    pub json: Option<Fact<JsonValue>>,
    /// Where the JSON representation has each of its members.
    pub json_places: BTreeMap<String, Place>,
    /// Rows of the Methods table.
    pub methods: Vec<MethodRow>,
    /// `@odata.annotations` capabilities: property name (or empty for the type) to capability names with their value.
    pub capabilities: BTreeMap<String, BTreeMap<String, bool>>,
}

/// A statement about the base type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BaseStatement {
    /// The named base.
    pub base: TypeExpr,
    /// Whether an annotation says so, rather than prose.
    pub annotated: bool,
}

/// A type as written in a cell, a link or an annotation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TypeExpr {
    /// The bare name, without collection wrapping, links and styling; may be qualified, may be a primitive in any spelling.
    pub name: String,
    /// Target page of the link, relative to the documentation folder where it can be made so.
    pub link: Option<String>,
    /// Written as a collection.
    pub collection: bool,
    /// The cell as written, for reports.
    pub written: String,
}

/// A row of a properties or relationships table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PropertyRow {
    /// The name as documented.
    pub name: Fact<String>,
    /// The type cell; `None` where the table has none or it is empty.
    pub ty: Option<Fact<TypeExpr>>,
    /// The description, cleaned of markup except code spans and links (`[text](url)` with absolute url).
    pub description: String,
    /// What the description states in the documentation's conventions.
    pub says: Statements,
}

/// Conventional statements found in a description.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Statements {
    /// `Read-only`.
    pub read_only: bool,
    /// `Required`.
    pub required: bool,
    /// `Nullable` / `Not nullable`.
    pub nullable: Option<bool>,
    /// `Key`.
    pub key: bool,
    /// `Inherited from [x]`.
    pub inherited_from: Option<TypeExpr>,
    /// `Possible values are: …`, in order, without repetition.
    pub values: Vec<Fact<String>>,
    /// The values may be combined.
    pub flags: bool,
    /// ``Supports `$filter` (eq, ne, …)``: the operators, lower-cased; empty list = supported, operators not told.
    pub filter: Option<Vec<String>>,
    /// ``Supports `$filter` and `$orderby` ``: `filterable` and `sortable`, by the names that annotations have for them.
    pub capabilities: BTreeMap<String, bool>,
    /// ``Returned only on `$select` ``.
    pub only_on_select: bool,
    /// The target is said to be contained.
    pub contained: bool,
    /// Deprecated, with the words.
    pub deprecated: Option<String>,
}

/// What prose says of OData's query options; all names in lower case with `$`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QueryProse {
    /// The options that it names.
    pub named: Vec<Fact<String>>,
    /// Those of which it says that they are not supported.
    pub denied: Vec<Fact<String>>,
    /// Whether it offers more than it names.
    pub general: General,
}

/// Whether prose offers OData's options in general.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum General {
    /// It does not.
    #[default]
    No,
    /// All that fit.
    All,
    /// Those that the page lists, if it does.
    Listed,
}

/// A row of a Methods table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MethodRow {
    /// The text of the first cell.
    pub name: Fact<String>,
    /// The page it links to.
    pub link: Option<String>,
    /// The return type cell.
    pub returns: Option<Fact<TypeExpr>>,
    /// The description cell.
    pub description: String,
}

/// An enumeration declared by a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentedEnum {
    /// The name, from the heading, the title or the annotation.
    pub name: Fact<String>,
    /// Prose.
    pub description: String,
    /// Values may be combined.
    pub flags: bool,
    /// A row says that there may be no value: these are the values of a property, since an enumeration has no such member.
    pub with_null: bool,
    /// Members in order.
    pub members: Vec<DocumentedMember>,
}

/// A member of an enumeration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentedMember {
    /// The name on the wire.
    pub name: Fact<String>,
    /// The number, where documented.
    pub value: Option<i64>,
    /// Prose.
    pub description: String,
}

/// What an operation page says besides its examples.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentedOperation {
    /// Every request line below an HTTP request heading, in order.
    pub requests: Vec<Fact<RequestLine>>,
    /// The permissions that its tables, or else its prose, list, in order.
    pub permissions: Vec<PermissionGrant>,
    /// Rows of header tables.
    pub headers: Vec<ParameterRow>,
    /// Rows of query parameter tables (`$filter` and the like, and custom ones).
    pub query: Vec<ParameterRow>,
    /// What the section's prose says of OData's options.
    pub query_options: QueryProse,
    /// Rows of path or function parameter tables.
    pub path_parameters: Vec<ParameterRow>,
    /// The page calls what it documents a function.
    pub calls_it_function: bool,
    /// What the request body section says.
    pub body: BodyStatement,
    /// What the response section says.
    pub response: ResponseStatement,
}

/// A request line such as `GET /users/{id}/messages`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestLine {
    /// Upper-case method.
    pub method: String,
    /// The target as written, without a trailing `HTTP/1.1`.
    pub url: String,
}

/// A row of a parameter or header table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterRow {
    /// The name as documented.
    pub name: Fact<String>,
    /// The type cell.
    pub ty: Option<Fact<TypeExpr>>,
    /// The description, cleaned like that of a property.
    pub description: String,
    /// Conventional statements.
    pub says: Statements,
}

/// What the request body section says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct BodyStatement {
    /// No body is to be sent.
    pub none: bool,
    /// Types linked or named in the prose, in order.
    pub types: Vec<Fact<TypeExpr>>,
    /// Words of the prose that may name types although nothing marks them.
    pub unmarked: Vec<Fact<TypeExpr>>,
    /// Rows of the table: parameters of an action, or properties of the entity.
    pub parameters: Vec<ParameterRow>,
    /// JSON objects that the section shows.
    pub shown: Vec<Fact<JsonValue>>,
    /// What the prose asks for without the name of a type.
    pub asked: Option<AskedBody>,
    /// The prose asks for a representation of the object.
    pub represents: bool,
    /// The prose, cleaned.
    pub prose: String,
}

/// A body that prose asks for in general words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum AskedBody {
    /// Bytes.
    Binary,
    /// Something else, which is JSON.
    Json,
}

/// What the response section says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResponseStatement {
    /// First cells of the section's tables, where headers stand among others.
    pub headers: Vec<Fact<String>>,
    /// Status codes named, in order.
    pub statuses: Vec<u16>,
    /// Types linked or named in the prose, in order, `collection` where the words say so.
    pub types: Vec<Fact<TypeExpr>>,
    /// Words of the prose that may name types although nothing marks them.
    pub unmarked: Vec<Fact<TypeExpr>>,
    /// The prose says that nothing is returned.
    pub none: bool,
    /// JSON that the section shows.
    pub shown: Vec<Fact<JsonValue>>,
    /// The prose speaks of a response body, be it of an unknown type.
    pub speaks_of_body: bool,
    /// Prose or table names the URL of a monitor of what goes on in the background.
    pub names_monitor: bool,
    /// The prose, cleaned.
    pub prose: String,
}

/// One example message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Example {
    /// Request or response.
    pub role: ExampleRole,
    /// The annotation (all its keys), salvaged where broken.
    pub annotation: Option<Fact<JsonValue>>,
    /// `name`s of the annotation: own name of a request, or the requests that a response answers.
    pub names: Vec<String>,
    /// `@odata.type` / `@type` of the annotation.
    pub ty: Option<TypeExpr>,
    /// The message.
    pub message: Fact<HttpMessage>,
}

impl Example {
    /// Whether its annotation says `key` of it.
    #[must_use]
    pub fn says(&self, key: &str) -> bool {
        let annotation = self.annotation.as_ref();
        annotation.and_then(|fact| fact.value.get(key)?.as_bool()) == Some(true)
    }

    /// The address of a request, with the keys that its annotation names (docs/format.md, 3: `sampleKeys`).
    #[must_use]
    pub fn url(&self) -> Option<UrlTemplate> {
        let keys = self.annotation.as_ref().and_then(|fact| fact.value.get("sampleKeys"));
        let keys: Vec<&str> = match keys.map(|keys| &keys.kind) {
            Some(JsonKind::Array(items)) => items.iter().filter_map(JsonValue::as_str).collect(),
            Some(JsonKind::String(only)) => vec![only.as_str()],
            _ => Vec::new(),
        };
        let line = self.message.value.request.as_ref()?;
        Some(parse_url(&line.url).with_keys(&keys))
    }

    /// Its author excluded it from what the documentation says (docs/format.md, 4: `ignored`).
    #[must_use]
    pub fn is_ignored(&self) -> bool {
        self.told("blockType")
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("ignored"))
    }

    /// It has no other half by its nature: a listing of calls, or the answer of a test (docs/format.md, 4).
    #[must_use]
    pub fn is_one_sided(&self) -> bool {
        let kind = self.told("blockType").unwrap_or_default().trim();
        ["samples", "simulatedResponse"]
            .iter()
            .any(|one| one.eq_ignore_ascii_case(kind))
    }

    /// The text that its annotation has at `key`.
    #[must_use]
    pub fn told(&self, key: &str) -> Option<&str> {
        let annotation = self.annotation.as_ref();
        annotation.and_then(|fact| fact.value.get(key)?.as_str())
    }
}

impl HttpMessage {
    /// The value of a header, whatever the case of its name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// The role of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ExampleRole {
    /// A request.
    Request,
    /// A response.
    Response,
    /// JSON of the annotated type by itself (docs/format.md, 4: `example`).
    Value,
}

/// An HTTP message as printed on a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct HttpMessage {
    /// `METHOD`, url of a request; `None` in a response.
    pub request: Option<RequestLine>,
    /// Status of a response.
    pub status: Option<u16>,
    /// Headers in order.
    pub headers: Vec<(String, String)>,
    /// The body as written, without surrounding blank lines; empty when there is none.
    pub body: String,
    /// Where the body starts.
    pub body_place: Option<Place>,
}
