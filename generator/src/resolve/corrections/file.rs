//! The corrections file: what the caller knows better than the pages.

use std::sync::Arc;

use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::diagnostic::Place;
use crate::source::SourceFile;

/// Facts that override the pages, and the file that tells them.
#[derive(Clone, Debug)]
pub struct Corrections {
    pub(super) told: Told,
    file: Arc<SourceFile>,
}

/// Tables of `[[type]]`, `[[property]]`, `[[member]]`, `[[operation]]` and `[[parameter]]`, each with its reason.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Told {
    #[serde(rename = "type")]
    pub(super) types: Vec<TypeCorrection>,
    #[serde(rename = "property")]
    pub(super) properties: Vec<PropertyCorrection>,
    #[serde(rename = "member")]
    pub(super) members: Vec<MemberCorrection>,
    #[serde(rename = "operation")]
    pub(super) operations: Vec<OperationCorrection>,
    #[serde(rename = "parameter")]
    pub(super) parameters: Vec<ParameterCorrection>,
}

/// What a `[[type]]` says of an entity or complex type.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct TypeCorrection {
    /// Qualified name.
    pub(super) name: Spanned<String>,
    /// Qualified name of the base; empty for none.
    pub(super) base: Option<String>,
    pub(super) r#abstract: Option<bool>,
    pub(super) open: Option<bool>,
    pub(super) media: Option<bool>,
    #[serde(rename = "reason")]
    _reason: Reason,
}

/// What a `[[property]]` says; a property that the type does not have is added if its type is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct PropertyCorrection {
    /// Qualified name of the type that declares it.
    pub(super) of: Spanned<String>,
    pub(super) name: String,
    /// As in CSDL: `Edm.String`, `microsoft.graph.user`, `Collection(Edm.Guid)`.
    pub(super) r#type: Option<String>,
    pub(super) navigation: Option<bool>,
    pub(super) nullable: Option<bool>,
    pub(super) read_only: Option<bool>,
    pub(super) required: Option<bool>,
    /// There is no such property.
    #[serde(default)]
    pub(super) absent: bool,
    #[serde(rename = "reason")]
    _reason: Reason,
}

/// What a `[[member]]` says of an enumeration; a member that it does not have is added.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct MemberCorrection {
    /// Qualified name of the enumeration.
    pub(super) of: Spanned<String>,
    pub(super) name: String,
    pub(super) value: Option<i64>,
    /// There is no such member.
    #[serde(default)]
    pub(super) absent: bool,
    #[serde(rename = "reason")]
    _reason: Reason,
}

/// What an `[[operation]]` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct OperationCorrection {
    /// Method and one of its paths.
    pub(super) call: Spanned<String>,
    /// A type as in CSDL, `none`, or `json` for what has no type.
    pub(super) response: Option<String>,
    /// The same of what is sent.
    pub(super) body: Option<String>,
    pub(super) long_running: Option<bool>,
    pub(super) idempotent: Option<bool>,
    #[serde(rename = "reason")]
    _reason: Reason,
}

/// What a `[[parameter]]` says; one that the operation does not have is added to its body if its type is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ParameterCorrection {
    /// Method and path of the operation.
    pub(super) of: Spanned<String>,
    pub(super) name: String,
    pub(super) r#type: Option<String>,
    pub(super) required: Option<bool>,
    /// There is no such parameter.
    #[serde(default)]
    pub(super) absent: bool,
    #[serde(rename = "reason")]
    _reason: Reason,
}

impl Told {
    /// The subject of each correction, in order of kind, and its text that has a place.
    pub(super) fn subjects(&self) -> Vec<(&'static str, &Spanned<String>, &str)> {
        let types = self.types.iter().map(|one| ("type", &one.name, ""));
        let properties = self
            .properties
            .iter()
            .map(|one| ("property", &one.of, one.name.as_str()));
        let members = self.members.iter().map(|one| ("member", &one.of, one.name.as_str()));
        let operations = self.operations.iter().map(|one| ("operation", &one.call, ""));
        let parameters = self
            .parameters
            .iter()
            .map(|one| ("parameter", &one.of, one.name.as_str()));
        let all = types.chain(properties).chain(members);
        all.chain(operations).chain(parameters).collect()
    }
}

impl Corrections {
    /// Reads the text of a corrections file.
    ///
    /// # Errors
    /// It is no TOML, has an unknown key, or a correction without a reason.
    pub fn parse(file: Arc<SourceFile>) -> Result<Self, toml::de::Error> {
        let told = toml::from_str(&file.text)?;
        Ok(Self { told, file })
    }

    /// The file, for excerpts of findings.
    pub(crate) fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// Where a name of the file stands.
    pub(super) fn place(&self, name: &Spanned<String>) -> Place {
        let span = name.span();
        self.file.place(span.start, span.end)
    }
}

/// Why a correction is there: demanded and not blank, but for its reader only.
#[derive(Clone, Debug)]
struct Reason;

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if text.trim().is_empty() {
            return Err(serde::de::Error::custom("a correction needs a reason"));
        }
        Ok(Self)
    }
}
