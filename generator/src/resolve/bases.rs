//! Base types: an annotation before prose, that before the base's own page, that before `Inherited from`. Cycles are broken where they close.

use super::draft::{Draft, Target};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::{Fact, TypeExpr};

/// Links each type to its base.
pub(super) fn link(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        own_bases(draft, index);
        let statement = stated(draft, index);
        if let Some(ty) = draft.types.get_mut(index) {
            ty.base = statement;
        }
    }
    adopt_derived(draft);
    break_cycles(draft);
    adopt_inherited(draft);
    break_cycles(draft);
    compare_inherited(draft);
}

/// The base that annotation or prose states: the first one, unless that is the base of a later one or declared nowhere.
fn stated(draft: &mut Draft<'_>, index: usize) -> Option<usize> {
    let ty = draft.types.get(index)?;
    let name = ty.name.name.clone();
    let mut found: Vec<(usize, Fact<TypeExpr>)> = Vec::new();
    for statement in ty.told().flat_map(|told| &told.bases) {
        let expr = Fact {
            value: statement.value.base.clone(),
            place: statement.place.clone(),
        };
        if let Some(Target::Type(base)) = draft.index.find(&expr.value, &ty.name.namespace)
            && base != index
            && !found.iter().any(|(known, _)| *known == base)
        {
            found.push((base, expr));
        }
    }
    let declared = |base: &usize| draft.types.get(*base).is_some_and(|ty| !ty.parts.is_empty());
    let general = |base: &usize| {
        found
            .iter()
            .any(|(other, _)| stated_bases(draft, *other).contains(base))
    };
    let best = found
        .iter()
        .position(|(base, _)| declared(base) && !general(base))
        .unwrap_or(0);
    let winner = found.get(best).map(|(base, _)| *base);
    if let Some((_, first)) = found.get(best) {
        let others = found
            .iter()
            .filter(|(base, _)| Some(*base) != winner && declared(base) && !general(base));
        let findings: Vec<Diagnostic> = others.map(|(_, other)| disagreement(&name, first, other)).collect();
        findings.into_iter().for_each(|finding| draft.diagnostics.push(finding));
    }
    winner
}

/// Reports statements that a type is its own base.
fn own_bases(draft: &mut Draft<'_>, index: usize) {
    let Some(ty) = draft.types.get(index) else { return };
    let own = |expr: &TypeExpr| draft.index.find(expr, &ty.name.namespace) == Some(Target::Type(index));
    let statements = ty.told().flat_map(|told| &told.bases);
    let place = statements
        .filter(|statement| own(&statement.value.base))
        .map(|s| s.place.clone())
        .next();
    if let Some(place) = place {
        let message = format!(
            "`{}` is said to be its own base type; the statement was left out",
            ty.name.name
        );
        draft.report(Code::CyclicBase, place, message);
    }
}

/// What a type's pages state as its bases.
fn stated_bases(draft: &Draft<'_>, index: usize) -> Vec<usize> {
    let Some(ty) = draft.types.get(index) else {
        return Vec::new();
    };
    let statements = ty.told().flat_map(|told| &told.bases);
    let bases = statements.filter_map(|statement| draft.index.find(&statement.value.base, &ty.name.namespace));
    bases
        .filter_map(|target| {
            if let Target::Type(base) = target {
                Some(base)
            } else {
                None
            }
        })
        .collect()
}

fn disagreement(name: &str, winner: &Fact<TypeExpr>, other: &Fact<TypeExpr>) -> Diagnostic {
    let (first, second) = (&winner.value.name, &other.value.name);
    let message = format!("the base type of `{name}` is told to be `{first}` and `{second}`; `{first}` counts");
    let finding = Diagnostic::new(Code::BaseDisagreement, other.place.clone(), message);
    finding.with_related(winner.place.clone(), "told here")
}

/// A type without stated base that the base's page names as derived from it has that base.
fn adopt_derived(draft: &mut Draft<'_>) {
    let mut links = Vec::new();
    for (index, ty) in draft.types.iter().enumerate() {
        for expr in ty.told().flat_map(|told| &told.derived) {
            if let Some(Target::Type(derived)) = draft.index.find(&expr.value, &ty.name.namespace)
                && derived != index
            {
                links.push((derived, index, expr.place.clone()));
            }
        }
    }
    for (derived, base, place) in links {
        let circular = draft.ancestors(base).contains(&derived);
        let untold = draft.types.get(derived).is_some_and(|ty| ty.base.is_none());
        if !untold {
            report_other_base(draft, derived, base, place);
        } else if let Some(ty) = draft.types.get_mut(derived).filter(|_| !circular) {
            ty.base = Some(base);
        }
    }
}

/// Reports that something said at `place` makes `other` a base of the type, which its own page does not.
fn report_other_base(draft: &mut Draft<'_>, index: usize, other: usize, place: Place) {
    let (Some(ty), Some(named)) = (draft.types.get(index), draft.types.get(other)) else {
        return;
    };
    let Some(base) = ty.base.and_then(|base| draft.types.get(base)) else {
        return;
    };
    if draft.ancestors(index).contains(&other) {
        return;
    }
    let (name, base, other) = (&ty.name.name, &base.name.name, &named.name.name);
    let message = format!("`{name}` is said to derive from `{other}`, but its base type is `{base}`");
    let own = ty
        .told()
        .flat_map(|told| &told.bases)
        .map(|base| base.place.clone())
        .next();
    let finding = Diagnostic::new(Code::BaseDisagreement, place, message);
    let finding = finding.with_related(own.unwrap_or_else(|| ty.place.clone()), "its base type is told here");
    draft.diagnostics.push(finding);
}

/// Reports, once for each type, that a property is said to be inherited from what is no base of it.
fn compare_inherited(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let Some(ty) = draft.types.get(index) else { continue };
        let ancestors = draft.ancestors(index);
        let stray = ty.rows().find_map(|(row, _)| {
            let from = row.says.inherited_from.as_ref()?;
            match draft.index.find(from, &ty.name.namespace)? {
                Target::Type(base) if base != index && !ancestors.contains(&base) => {
                    Some((base, row.name.place.clone()))
                }
                _ => None,
            }
        });
        if let Some((base, place)) = stray {
            report_other_base(draft, index, base, place);
        }
    }
}

/// A type without stated base whose properties are inherited from another type has that one, the most derived of them.
fn adopt_inherited(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let Some(ty) = draft.types.get(index).filter(|ty| ty.base.is_none()) else {
            continue;
        };
        let namespace = ty.name.namespace.as_str();
        let mut named: Vec<usize> = Vec::new();
        for (row, _) in ty.rows() {
            let Some(from) = &row.says.inherited_from else { continue };
            if let Some(Target::Type(base)) = draft.index.find(from, namespace)
                && base != index
                && !named.contains(&base)
            {
                named.push(base);
            }
        }
        let derived = |base: &usize| {
            named
                .iter()
                .filter(|other| draft.ancestors(*base).contains(other))
                .count()
        };
        let base = named
            .iter()
            .copied()
            .max_by_key(|base| (derived(base), std::cmp::Reverse(*base)));
        if let Some(ty) = draft.types.get_mut(index) {
            ty.base = base;
        }
    }
}

fn break_cycles(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let mut seen = vec![index];
        let mut next = draft.types.get(index).and_then(|ty| ty.base);
        while let Some(base) = next {
            if base == index {
                cut(draft, index);
                break;
            }
            if seen.contains(&base) {
                break;
            }
            seen.push(base);
            next = draft.types.get(base).and_then(|ty| ty.base);
        }
    }
}

fn cut(draft: &mut Draft<'_>, index: usize) {
    let Some(ty) = draft.types.get_mut(index) else { return };
    ty.base = None;
    let (name, place) = (ty.name.name.clone(), ty.place.clone());
    draft.report(
        Code::CyclicBase,
        place,
        format!("`{name}` is its own base type by way of other types; it is taken to have none"),
    );
}
