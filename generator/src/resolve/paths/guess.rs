//! Which type a name in a path leads to when no page answers with it: by what stands below it, by its name, by the
//! resource pages that list the operations below it.

use std::collections::{BTreeMap, BTreeSet};

use super::known::Owner;
use super::members::Members;
use crate::resolve::operations::evidence::PageEvidence;
use crate::schema::TypeId;

/// The one type that fits best; `None` when nothing speaks for any, or as much for two.
pub(super) fn by_name_and_children<'e>(
    members: &Members<'_>,
    owner: Owner,
    name: &str,
    children: &BTreeSet<&str>,
    tellers: impl Iterator<Item = &'e PageEvidence>,
) -> Option<TypeId> {
    let mut scores: BTreeMap<TypeId, u32> = BTreeMap::new();
    for ty in tellers
        .flat_map(|evidence| &evidence.listed_by)
        .collect::<BTreeSet<_>>()
    {
        *scores.entry(*ty).or_default() += 3;
    }
    for (ty, declared) in members.schema().types.iter() {
        if matches!(owner, Owner::Type(own, _) if own == ty) {
            continue;
        }
        let below = children
            .iter()
            .filter(|child| members.property(ty, child).is_some())
            .count();
        let named = resemblance(name, &declared.name.name);
        let below = u32::try_from(below).unwrap_or(u32::MAX).saturating_mul(4);
        if (named > 0 || below > 0) && (scores.contains_key(&ty) || below > 0 || named >= 6) {
            *scores.entry(ty).or_default() += named + below;
        }
    }
    best(members, &scores)
}

/// The type with the highest score; of several equal ones the base of the others.
fn best(members: &Members<'_>, scores: &BTreeMap<TypeId, u32>) -> Option<TypeId> {
    let highest = scores.values().copied().max()?;
    let found: Vec<TypeId> = scores
        .iter()
        .filter(|(_, score)| **score == highest)
        .map(|(ty, _)| *ty)
        .collect();
    match found.as_slice() {
        [only] => Some(*only),
        several => several
            .iter()
            .copied()
            .find(|base| several.iter().all(|ty| members.is_a(*ty, *base))),
    }
}

/// How much the name of a type resembles a segment: 8 when equal (singular or plural), 6 when only a suffix such as
/// `Root` is added, 2 when one contains the other.
fn resemblance(segment: &str, ty: &str) -> u32 {
    let segment = segment.to_lowercase();
    let ty = ty.to_lowercase();
    let singular = singulars(&segment);
    if segment == ty || singular.contains(&ty) {
        return 8;
    }
    let suffixes = ["root", "container", "settings", "base"];
    let extended = |stem: &str| suffixes.iter().any(|suffix| ty.strip_prefix(stem) == Some(suffix));
    if extended(&segment) || singular.iter().any(|stem| extended(stem)) {
        return 6;
    }
    let contained = |stem: &str| stem.len() > 3 && ty.contains(stem);
    if contained(&segment) || singular.iter().any(|stem| contained(stem)) {
        2
    } else {
        0
    }
}

/// English singulars that a plural may have.
fn singulars(plural: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(stem) = plural.strip_suffix("ies") {
        found.push(format!("{stem}y"));
    }
    if let Some(stem) = plural.strip_suffix("es") {
        found.push(stem.to_owned());
    }
    if let Some(stem) = plural.strip_suffix('s') {
        found.push(stem.to_owned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_resemble_types() {
        assert_eq!(resemblance("users", "user"), 8);
        assert_eq!(resemblance("policies", "policy"), 8);
        assert_eq!(resemblance("policies", "policyRoot"), 6);
        assert_eq!(resemblance("education", "educationRoot"), 6);
        assert_eq!(resemblance("communications", "cloudCommunications"), 2);
        assert_eq!(resemblance("me", "message"), 0);
    }
}
