//! Types: entities, complex types, enumerations, their properties.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{AreaId, EnumId, Target, TypeId};
use crate::diagnostic::Place;

/// Prose and links of an element, cleaned of markup but for code spans and links.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Docs {
    /// The first sentence or so.
    pub summary: String,
    /// All of the prose, the summary included.
    pub text: String,
    /// Deprecated, with the words.
    pub deprecated: Option<String>,
    /// The page, relative to the documentation folder and without `.md`, where the element is a page's subject.
    pub page: Option<String>,
}

/// The name of a type: namespace and simple name.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct QualifiedName {
    /// Such as `microsoft.graph`.
    pub namespace: String,
    /// Such as `user`.
    pub name: String,
}

impl QualifiedName {
    /// The namespace of all that the pages write without one.
    pub const MAIN_NAMESPACE: &str = "microsoft.graph";

    /// The parts of the namespace below the main one; of another, all of it.
    pub fn below_main(&self) -> impl Iterator<Item = &str> {
        let below = self.namespace.strip_prefix(Self::MAIN_NAMESPACE);
        let below = below.filter(|rest| rest.is_empty() || rest.starts_with('.'));
        below
            .unwrap_or(&self.namespace)
            .split('.')
            .filter(|part| !part.is_empty())
    }
}

impl fmt::Display for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.namespace, self.name)
    }
}

/// Entity or complex.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum TypeKind {
    /// Has a key.
    Entity,
    /// Has none.
    #[default]
    Complex,
}

/// An entity type or a complex type.
#[derive(Clone, Debug, Serialize)]
pub struct StructuredType {
    /// Namespace and name.
    pub name: QualifiedName,
    /// Entity or complex.
    pub kind: TypeKind,
    /// The base type; never part of a cycle.
    pub base: Option<TypeId>,
    /// Cannot be instantiated.
    pub is_abstract: bool,
    /// Undeclared properties are legal.
    pub open: bool,
    /// The entity has a stream (`$value`).
    pub has_stream: bool,
    /// Name of the key property if it is declared here.
    pub key: Option<String>,
    /// Own properties in documented order; inherited ones are the base's.
    pub properties: Vec<Property>,
    /// The area it belongs to.
    pub area: AreaId,
    /// Prose.
    pub docs: Docs,
    /// Other names of it (`@type.aka`), as written.
    pub aliases: Vec<String>,
    /// What the pages say that callers can do with it as a whole, by the names of docs/format.md, 3: `searchable`, `deletable`.
    pub capabilities: Capabilities,
    /// No page declares it: it is known by its use alone.
    pub by_use_only: bool,
    /// The first statement of the type; others follow from the report.
    pub place: Place,
}

impl StructuredType {
    /// A complex type that is known by its name alone, used at `place`.
    #[must_use]
    pub fn new(name: QualifiedName, place: Place) -> Self {
        Self {
            name,
            kind: TypeKind::Complex,
            base: None,
            is_abstract: false,
            open: false,
            has_stream: false,
            key: None,
            properties: Vec::new(),
            area: AreaId::new(0),
            docs: Docs::default(),
            aliases: Vec::new(),
            capabilities: Capabilities::new(),
            by_use_only: true,
            place,
        }
    }
}

/// Capabilities by name.
pub type Capabilities = BTreeMap<String, bool>;

/// A structural or navigation property.
#[derive(Clone, Debug, Serialize)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// A collection of that type.
    pub collection: bool,
    /// Navigation, not structural.
    pub navigation: bool,
    /// The target lives inside this entity.
    pub contained: bool,
    /// May be null (`None`: the pages do not say).
    pub nullable: Option<bool>,
    /// The service sets it.
    pub read_only: bool,
    /// Must be given on create.
    pub required: bool,
    /// Comes only when selected.
    pub only_on_select: bool,
    /// What the pages say that callers can do with it, by the names of docs/format.md, 3: `sortable`, `updatable`.
    pub capabilities: Capabilities,
    /// What the pages say of `$filter`.
    pub filter: FilterSupport,
    /// Prose.
    pub docs: Docs,
    /// Where the winning statement stands.
    pub place: Place,
}

impl Property {
    /// A structural property of which nothing is told but its name, its type and where.
    #[must_use]
    pub fn new(name: String, target: Target, place: Place) -> Self {
        Self {
            name,
            ty: target.ty,
            collection: target.collection,
            navigation: false,
            contained: false,
            nullable: None,
            read_only: false,
            required: false,
            only_on_select: false,
            capabilities: Capabilities::new(),
            filter: FilterSupport::Untold,
            docs: Docs::default(),
            place,
        }
    }
}

/// What the pages say of `$filter` on a property.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub enum FilterSupport {
    /// Nothing: all operators that fit the type are offered.
    #[default]
    Untold,
    /// These operators, lower-cased, ordered, without repetition (`eq`, `ne`, `not`, `ge`, `le`, `in`, `startswith`, …).
    Operators(Vec<String>),
}

/// The type of a property, parameter or result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum TypeRef {
    /// A primitive.
    Edm(Edm),
    /// An enumeration.
    Enum(EnumId),
    /// An entity or complex type.
    Structured(TypeId),
}

/// OData's primitive types, and the two untyped ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[allow(missing_docs, reason = "the names are OData's own")]
pub enum Edm {
    Binary,
    Boolean,
    Byte,
    Date,
    DateTimeOffset,
    Decimal,
    Double,
    Duration,
    Guid,
    Int16,
    Int32,
    Int64,
    SByte,
    Single,
    Stream,
    String,
    TimeOfDay,
    /// Any JSON value (`Edm.Untyped`, `graph.Json`).
    Untyped,
    /// Any entity or complex value that the pages do not type (`Edm.ComplexType`).
    Object,
}

impl Edm {
    /// Every primitive type, and the two untyped ones.
    pub const ALL: &'static [Self] = &[
        Self::Binary,
        Self::Boolean,
        Self::Byte,
        Self::Date,
        Self::DateTimeOffset,
        Self::Decimal,
        Self::Double,
        Self::Duration,
        Self::Guid,
        Self::Int16,
        Self::Int32,
        Self::Int64,
        Self::SByte,
        Self::Single,
        Self::Stream,
        Self::String,
        Self::TimeOfDay,
        Self::Untyped,
        Self::Object,
    ];

    /// Whether its values are numbers.
    #[must_use]
    pub const fn is_number(self) -> bool {
        use Edm::{Byte, Decimal, Double, Int16, Int32, Int64, SByte, Single};
        matches!(self, Byte | Decimal | Double | Int16 | Int32 | Int64 | SByte | Single)
    }

    /// The qualified name, such as `Edm.String`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Binary => "Edm.Binary",
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::Date => "Edm.Date",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Decimal => "Edm.Decimal",
            Self::Double => "Edm.Double",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::SByte => "Edm.SByte",
            Self::Single => "Edm.Single",
            Self::Stream => "Edm.Stream",
            Self::String => "Edm.String",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::Untyped => "Edm.Untyped",
            Self::Object => "Edm.ComplexType",
        }
    }
}

/// An enumeration.
#[derive(Clone, Debug, Serialize)]
pub struct EnumType {
    /// Namespace and name.
    pub name: QualifiedName,
    /// How the service's model knows it.
    pub origin: EnumOrigin,
    /// Values may be combined.
    pub flags: bool,
    /// Members in documented order, names unique.
    pub members: Vec<Member>,
    /// The area it belongs to.
    pub area: AreaId,
    /// Prose.
    pub docs: Docs,
    /// Where it is declared.
    pub place: Place,
}

impl EnumType {
    /// An enumeration of which nothing is known but its name and where that is.
    #[must_use]
    pub fn new(name: QualifiedName, origin: EnumOrigin, place: Place) -> Self {
        Self {
            name,
            origin,
            flags: false,
            members: Vec::new(),
            area: AreaId::new(0),
            docs: Docs::default(),
            place,
        }
    }
}

/// How the service's model knows an enumeration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum EnumOrigin {
    /// A type of the service's model: it has a page or table of its own, or properties name it as their type.
    Declared,
    /// A `String` property whose description lists its possible values: an enumeration to us,
    /// `Edm.String` with allowed values in CSDL.
    Prose,
}

/// A member of an enumeration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Member {
    /// The name on the wire.
    pub name: String,
    /// The number, where documented.
    pub value: Option<i64>,
    /// Prose.
    pub docs: Docs,
    /// Where it is listed.
    pub place: Place,
}
