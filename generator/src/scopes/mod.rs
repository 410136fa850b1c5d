//! The least permissions that calls need, and what of a given set is too much.

mod least;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::diagnostic::Place;
use crate::dialect::url::parse_url;
use crate::schema::{OperationId, PathId, PermissionSet, Permissions, Schema};

pub use least::{Excess, Judgement, Least, judge, least};

/// Who makes a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Caller {
    /// A user of a work or school account, through an application.
    DelegatedWork,
    /// A user of a personal account, through an application.
    DelegatedPersonal,
    /// An application by itself.
    Application,
}

impl Caller {
    /// Every kind of caller.
    pub const ALL: [Self; 3] = [Self::DelegatedWork, Self::DelegatedPersonal, Self::Application];

    /// In the words of the pages.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::DelegatedWork => "delegated (work or school account)",
            Self::DelegatedPersonal => "delegated (personal account)",
            Self::Application => "application",
        }
    }

    /// The alternatives of a call for this caller, least privileged first.
    fn of(self, permissions: &Permissions) -> &[PermissionSet] {
        match self {
            Self::DelegatedWork => &permissions.delegated_work,
            Self::DelegatedPersonal => &permissions.delegated_personal,
            Self::Application => &permissions.application,
        }
    }
}

/// A call and what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Method and documented path.
    pub call: String,
    /// Where the documentation has it.
    pub place: Place,
    /// The page, without `.md`.
    pub page: Option<String>,
    /// The permissions of which one alternative suffices.
    pub permissions: Permissions,
}

impl Need {
    /// What an operation needs on one of its paths.
    #[must_use]
    pub fn of(schema: &Schema, operation: OperationId, path: PathId) -> Self {
        let documented = &schema.operations[operation];
        Self {
            call: format!("{} {}", documented.method, schema.template(path)),
            place: documented.place.clone(),
            page: documented.docs.page.clone(),
            permissions: documented.permissions_at(path).clone(),
        }
    }

    /// What a call such as `GET /me/messages` needs; `None` where no page documents it.
    #[must_use]
    pub fn of_call(schema: &Schema, call: &str) -> Option<Self> {
        let (method, url) = call.trim().split_once(char::is_whitespace)?;
        let found = schema.find_path(&method.to_uppercase(), &parse_url(url))?;
        let documented =
            |id: &&OperationId| *schema.operations[**id].permissions_at(found.path) != Permissions::default();
        let operation = found
            .operations
            .iter()
            .find(documented)
            .or_else(|| found.operations.first())?;
        Some(Self::of(schema, *operation, found.path))
    }

    /// The least privileged alternative for a caller; `None` where the call is not documented for it.
    #[must_use]
    pub fn least(&self, caller: Caller) -> Option<&PermissionSet> {
        caller.of(&self.permissions).first()
    }

    /// Whether permissions are enough for a caller to make the call.
    fn is_met(&self, caller: Caller, by: &BTreeSet<&str>) -> bool {
        let alternatives = caller.of(&self.permissions);
        alternatives
            .iter()
            .any(|set| set.iter().all(|name| by.contains(name.as_str())))
    }
}
