//! Base types: an annotation before prose, that before the base's own page, that before `Inherited from`. Cycles are broken where they close.

use super::draft::{Draft, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::{Fact, TypeExpr};

/// Links each type to its base.
pub(super) fn link(draft: &mut Draft<'_>) {
    for index in 0..draft.types.len() {
        let statement = stated(draft, index);
        if let Some(ty) = draft.types.get_mut(index) {
            ty.base = statement;
        }
    }
    adopt_derived(draft);
    break_cycles(draft);
    adopt_inherited(draft);
    break_cycles(draft);
}

/// The base that annotation or prose states.
fn stated(draft: &mut Draft<'_>, index: usize) -> Option<usize> {
    let ty = draft.types.get(index)?;
    let name = ty.name.name.clone();
    let namespace = ty.name.namespace.clone();
    let mut winner: Option<(usize, Fact<TypeExpr>)> = None;
    for statement in ty.told().flat_map(|told| &told.bases) {
        let expr = Fact {
            value: statement.value.base.clone(),
            place: statement.place.clone(),
        };
        let Some(Target::Type(base)) = draft.index.find(&expr.value, &namespace) else {
            continue;
        };
        if base == index {
            continue;
        }
        match &winner {
            None => winner = Some((base, expr)),
            Some((known, first)) if *known != base => {
                let message = format!(
                    "the base type of `{}` is told to be `{}` and `{}`; the first counts",
                    name, first.value.name, expr.value.name
                );
                let finding = Diagnostic::new(Code::BaseDisagreement, expr.place.clone(), message);
                draft
                    .diagnostics
                    .push(finding.with_related(first.place.clone(), "told first here"));
            }
            Some(_) => {}
        }
    }
    winner.map(|(base, _)| base)
}

/// A type without stated base that the base's page names as derived from it has that base.
fn adopt_derived(draft: &mut Draft<'_>) {
    let mut links = Vec::new();
    for (index, ty) in draft.types.iter().enumerate() {
        for expr in ty.told().flat_map(|told| &told.derived) {
            if let Some(Target::Type(derived)) = draft.index.find(&expr.value, &ty.name.namespace)
                && derived != index
            {
                links.push((derived, index));
            }
        }
    }
    for (derived, base) in links {
        let circular = draft.ancestors(base).contains(&derived);
        if let Some(ty) = draft.types.get_mut(derived).filter(|ty| ty.base.is_none() && !circular) {
            ty.base = Some(base);
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
        format!("`{name}` is its own base type by way of others; it is taken to have none"),
    );
}
