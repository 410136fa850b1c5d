//! Which permissions suffice for a call.

use std::collections::BTreeSet;

use super::super::rules::Rule;
use crate::schema::{PermissionSet, Permissions};

/// Permissions that suffice together.
type Set<'a> = BTreeSet<&'a str>;

/// The sets of which one suffices, by kind of caller.
fn alternatives(permissions: &Permissions) -> [(&'static str, Vec<Set<'_>>); 3] {
    let kinds = [
        ("delegated, work or school account", &permissions.delegated_work),
        ("delegated, personal account", &permissions.delegated_personal),
        ("application", &permissions.application),
    ];
    kinds.map(|(kind, alternatives)| (kind, alternatives.iter().map(names).collect()))
}

fn names(set: &PermissionSet) -> Set<'_> {
    set.iter().map(String::as_str).collect()
}

pub(super) fn compare(of: &str, was: &Permissions, is: &Permissions) -> Vec<(Rule, String)> {
    let mut changes = Vec::new();
    for ((kind, was), (_, is)) in alternatives(was).into_iter().zip(alternatives(is)) {
        let no_longer = only_in(&was, &is);
        if !no_longer.is_empty() {
            let message = format!("{} no longer suffices for {of} ({kind})", in_words(&no_longer));
            changes.push((Rule::PermissionInsufficient, message));
        }
        let now = only_in(&is, &was);
        if !now.is_empty() {
            changes.push((
                Rule::PermissionSuffices,
                format!("{} suffices for {of} ({kind})", in_words(&now)),
            ));
        }
    }
    changes
}

/// The sets that hold none of the others: what they allow, the others do not.
fn only_in<'s, 'a>(sets: &'s [Set<'a>], others: &[Set<'_>]) -> Vec<&'s Set<'a>> {
    let covered = |set: &Set<'_>| others.iter().any(|other| other.is_subset(set));
    sets.iter().filter(|set| !covered(set)).collect()
}

/// `A` or `B` with `C`.
fn in_words(sets: &[&Set<'_>]) -> String {
    let texts = sets.iter().map(|set| {
        let names: Vec<String> = set.iter().map(|name| format!("`{name}`")).collect();
        names.join(" with ")
    });
    texts.collect::<Vec<_>>().join(" or ")
}
