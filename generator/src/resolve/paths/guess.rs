//! Which type a name in a path leads to when no page answers with it: by what stands below it, by its name, by the
//! resource pages that list the operations below it.

use std::collections::{BTreeMap, BTreeSet};

use super::known::Owner;
use crate::resolve::members::Members;
use crate::resolve::words::singulars;
use crate::schema::{Target, TypeId, TypeKind, TypeRef};

/// What is known of a name whose type is sought.
pub(super) struct Clues<'c> {
    /// Where it stands.
    pub(super) owner: &'c Owner,
    /// The name.
    pub(super) name: &'c str,
    /// The names below it.
    pub(super) children: BTreeSet<&'c str>,
    /// Those of them that a key follows: collections, which a page would declare with the type.
    pub(super) collections: BTreeSet<&'c str>,
    /// A key follows the name.
    pub(super) keyed: bool,
    /// Types that the pages of operations below it are filed under or listed by.
    pub(super) tellers: BTreeSet<TypeId>,
}

/// A resemblance by which a name alone tells the type.
const SURELY_NAMED: usize = 6;

/// The resemblance of names that are equal but for their number.
const NAMED_ALIKE: usize = 8;

/// How much the name of a target's type resembles a segment.
pub(super) fn likeness(members: &Members<'_>, segment: &str, target: Target) -> usize {
    Members::structured(target).map_or(0, |ty| resemblance(segment, &members.schema().types[ty].name.name))
}

/// Whether a segment is named after the type of what it leads to.
pub(super) fn names(members: &Members<'_>, segment: &str, target: Target) -> bool {
    likeness(members, segment, target) >= SURELY_NAMED
}

/// What `target` leads to, or the base of its type that the segment is named after: its pages may tell of one derived type
/// each.
pub(super) fn namesake_above(members: &Members<'_>, segment: &str, target: Target) -> Target {
    let Some(ty) = Members::structured(target).filter(|_| likeness(members, segment, target) < SURELY_NAMED) else {
        return target;
    };
    let above = members.schema().lineage(ty).map(|(base, _)| base).skip(1);
    let mut bases = above.map(|base| Target {
        ty: TypeRef::Structured(base),
        ..target
    });
    bases.find(|base| names(members, segment, *base)).unwrap_or(target)
}

/// The one type that fits best; `None` when nothing speaks for any, or as much for two.
pub(super) fn by_name_and_children(members: &Members<'_>, clues: &Clues<'_>) -> Option<TypeId> {
    let mut scores: BTreeMap<TypeId, usize> = BTreeMap::new();
    for (ty, _) in members.schema().types.iter() {
        let own = matches!(clues.owner, Owner::Type(own, _) if *own == ty);
        let score = score(members, clues, ty);
        if score > 0 && !own {
            scores.insert(ty, score);
        }
    }
    best(members, &scores)
}

/// How much speaks for a type: names below it that it declares (half of them at least), its name, pages that tell it.
fn score(members: &Members<'_>, clues: &Clues<'_>, ty: TypeId) -> usize {
    let declared = &members.schema().types[ty];
    let entity = declared.kind == TypeKind::Entity;
    let below = clues
        .children
        .iter()
        .filter(|child| members.property(ty, child).is_some())
        .count();
    let below = if entity && below * 2 >= clues.children.len() {
        below
    } else {
        0
    };
    let named = resemblance(clues.name, &declared.name.name);
    let lacks = |child: &&str| members.property(ty, child).is_none() && members.property_below(ty, child).is_none();
    // A plural without a key, above collections that the type lacks, is no type for one of those things either.
    let holds_all = !clues.keyed && clues.name.to_lowercase() != declared.name.name.to_lowercase();
    if (named < SURELY_NAMED || holds_all && named == NAMED_ALIKE) && clues.collections.iter().any(lacks) {
        return 0;
    }
    // A type named like a name below it that it does not have is what stands there, not what holds it.
    let below_it = |child: &&str| resemblance(child, &declared.name.name) >= SURELY_NAMED && lacks(child);
    let told = named > 0 && clues.tellers.contains(&ty) && !clues.children.iter().any(below_it);
    if below > 0 || told || (named >= SURELY_NAMED && entity) {
        below * 4 + named + if told { 3 } else { 0 }
    } else {
        0
    }
}

/// The type with the highest score; of several equal ones the base of the others.
fn best(members: &Members<'_>, scores: &BTreeMap<TypeId, usize>) -> Option<TypeId> {
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
fn resemblance(segment: &str, ty: &str) -> usize {
    let segment = segment.to_lowercase();
    let ty = ty.to_lowercase();
    let singular = singulars(&segment);
    if segment == ty || singular.contains(&ty) {
        return NAMED_ALIKE;
    }
    let suffixes = ["root", "container"];
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
