//! What the pages state of types, properties and calls alike.

use std::collections::BTreeSet;

use super::super::rules::Rule;
use crate::schema::{Capabilities, Docs};

/// What callers can do with something now, or no longer.
pub(super) fn capabilities(of: &str, old: &Capabilities, new: &Capabilities) -> Vec<(Rule, String)> {
    // What the pages do not say is possible.
    let can = |capabilities: &Capabilities, name: &str| capabilities.get(name).copied().unwrap_or(true);
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let change = |name: &String| match (can(old, name), can(new, name)) {
        (true, false) => Some((Rule::CapabilityWithdrawn, format!("`{of}` is no longer {name}"))),
        (false, true) => Some((Rule::CapabilityGiven, format!("`{of}` is {name}"))),
        _ => None,
    };
    names.into_iter().filter_map(change).collect()
}

/// Whether something became deprecated, or is no longer.
pub(super) fn deprecation(what: &str, old: &Docs, new: &Docs) -> Option<(Rule, String)> {
    match (&old.deprecated, &new.deprecated) {
        (None, Some(words)) if words.is_empty() => Some((Rule::Deprecated, format!("{what} is deprecated"))),
        (None, Some(words)) => Some((Rule::Deprecated, format!("{what} is deprecated: {words}"))),
        (Some(_), None) => Some((Rule::NoLongerDeprecated, format!("{what} is no longer deprecated"))),
        _ => None,
    }
}
