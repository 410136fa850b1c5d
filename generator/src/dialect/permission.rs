//! What a page says of permissions.

use serde::Serialize;

use super::TypeExpr;

/// A kind of caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Caller {
    /// A user with a work or school account.
    Work,
    /// A user with a personal account.
    Personal,
    /// The application itself.
    Application,
}

/// The permissions that a page lists for a kind of caller.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PermissionGrant {
    /// Who needs them.
    pub caller: Caller,
    /// The resource that they are for; `None` where the page makes no difference.
    pub resource: Option<ResourceLabel>,
    /// The alternatives, least privileged first; each is a set of permissions that are needed together. Empty where the
    /// page denies the call to the caller.
    pub alternatives: Vec<Vec<String>>,
}

/// The words by which a page says what resource permissions are for: of a heading, a row, a column, or within a cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ResourceLabel {
    /// The words that may name a resource, in lower case and in order.
    pub words: Vec<String>,
    /// The types that the label links to.
    pub types: Vec<TypeExpr>,
}
