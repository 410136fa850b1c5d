//! Which rule decided what.

use serde::Serialize;

use crate::diagnostic::Place;
use crate::rules::Rule;

/// A decision between sources, or a guess.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Decision {
    /// What was decided on: the qualified name of a type or enumeration, a property as `type/property`, a name in paths as
    /// `/name`, or a call as `GET /path`.
    pub of: String,
    /// The rule.
    pub rule: Rule,
    /// The place that decided.
    pub place: Place,
    /// Places that say something else.
    pub against: Vec<Place>,
}
