//! The shape of the JSON document: ids replaced by names. What a document lacks has its default, so that a compact one can leave it out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::graph::Resource;
use crate::diagnostic::Place;
use crate::schema::{Area, Capabilities, Decision, Docs, Member as EnumMember, OperationKind, Permissions};
use crate::source::ApiVersion;

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Document {
    pub(super) format: String,
    pub(super) format_version: u32,
    pub(super) api_version: ApiVersion,
    pub(super) areas: Vec<Area>,
    pub(super) types: Vec<Type>,
    pub(super) enumerations: Vec<Enumeration>,
    pub(super) operations: Vec<Call>,
    pub(super) paths: Vec<Path>,
    /// Said to readers; a schema that is read back is compared by what was decided, not by how.
    #[serde(skip_deserializing)]
    pub(super) decisions: Vec<Decision>,
    /// Said to readers; it follows from the rest.
    #[serde(skip_deserializing)]
    pub(super) resources: Vec<Resource>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Type {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) base: Option<String>,
    pub(super) r#abstract: bool,
    pub(super) open: bool,
    pub(super) has_stream: bool,
    pub(super) key: Option<String>,
    pub(super) also_named: Vec<String>,
    pub(super) capabilities: Capabilities,
    pub(super) by_use_only: bool,
    pub(super) area: String,
    pub(super) properties: Vec<Member>,
    pub(super) docs: Docs,
    pub(super) place: Place,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) r#type: String,
    pub(super) collection: bool,
    pub(super) navigation: bool,
    pub(super) contained: bool,
    pub(super) nullable: Option<bool>,
    pub(super) read_only: bool,
    pub(super) required: bool,
    pub(super) only_on_select: bool,
    pub(super) capabilities: Capabilities,
    pub(super) filter_operators: Option<Vec<String>>,
    pub(super) docs: Docs,
    pub(super) place: Place,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Enumeration {
    pub(super) name: String,
    pub(super) declared: bool,
    pub(super) flags: bool,
    pub(super) area: String,
    pub(super) members: Vec<EnumMember>,
    pub(super) docs: Docs,
    pub(super) place: Place,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Call {
    pub(super) kind: OperationKind,
    pub(super) method: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) paths: Vec<String>,
    #[serde(flatten)]
    pub(super) exchange: Exchange,
}

/// What a call sends, returns and needs.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Exchange {
    pub(super) bound_to: Vec<Typed>,
    pub(super) parameters: Vec<Argument>,
    pub(super) query: Query,
    pub(super) headers: Vec<Argument>,
    pub(super) body: Body,
    pub(super) body_optional: bool,
    pub(super) media_types: Vec<String>,
    pub(super) statuses: Vec<u16>,
    pub(super) response: Body,
    pub(super) declared_result: Option<Typed>,
    pub(super) response_optional: bool,
    pub(super) long_running: bool,
    pub(super) delivers: Option<Typed>,
    pub(super) idempotent: bool,
    pub(super) composable: bool,
    pub(super) permissions: Permissions,
    pub(super) path_permissions: BTreeMap<String, Permissions>,
    pub(super) area: String,
    pub(super) docs: Docs,
    pub(super) also: Vec<String>,
    pub(super) place: Place,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub(super) r#type: String,
    pub(super) collection: bool,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) r#type: String,
    pub(super) collection: bool,
    pub(super) required: bool,
    pub(super) docs: Docs,
    pub(super) place: Place,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Query {
    pub(super) options: Vec<String>,
    pub(super) custom: Vec<Custom>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Custom {
    pub(super) name: String,
    pub(super) r#type: String,
    pub(super) required: bool,
    pub(super) description: String,
}

/// A body, told apart by `is`.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "camelCase")]
pub(super) enum Body {
    #[default]
    None,
    Value(Typed),
    Parameters {
        #[serde(default)]
        parameters: Vec<Argument>,
    },
    Reference,
    Stream,
    Json,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Path {
    pub(super) path: String,
    pub(super) target: Option<Typed>,
    pub(super) segment: Segment,
    pub(super) area: String,
}

/// The last segment of a path, told apart by `is`.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "camelCase")]
pub(super) enum Segment {
    #[default]
    Root,
    Name {
        name: String,
    },
    Key {
        names: Vec<String>,
    },
    AlternateKey {
        names: Vec<String>,
    },
    Cast {
        r#type: String,
    },
    Action {
        name: String,
    },
    Function {
        name: String,
        #[serde(default)]
        parameters: Vec<String>,
        #[serde(default)]
        bare: bool,
    },
    ItemPath {
        name: String,
    },
    Ref,
    Value,
    Count,
    System {
        name: String,
    },
}
