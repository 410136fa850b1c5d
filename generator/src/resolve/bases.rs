//! Base types: an annotation before prose, that before the base's own page, that before `Inherited from`. Cycles are broken where they close.

use super::work::{TypeSource, Work};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::dialect::{Fact, TypeExpr};
use crate::rules::Rule;
use crate::schema::{TypeId, TypeRef};

/// Links each type to its base.
pub(super) fn link(work: &mut Work<'_>) {
    for id in work.schema.types.ids() {
        own_bases(work, id);
        let statement = stated(work, id);
        work.schema.types[id].base = statement;
    }
    if work.has(Rule::BaseFromDerived) {
        adopt_derived(work);
    }
    break_cycles(work);
    if work.has(Rule::BaseFromInherited) {
        adopt_inherited(work);
    }
    break_cycles(work);
    compare_inherited(work);
}

/// The base that annotation or prose states: the first one, unless that is the base of a later one or declared nowhere.
fn stated(work: &mut Work<'_>, id: TypeId) -> Option<TypeId> {
    let mut found: Vec<(TypeId, Fact<TypeExpr>)> = Vec::new();
    for (base, expr) in statements(work, id) {
        if base != id && !found.iter().any(|(known, _)| *known == base) {
            found.push((base, expr));
        }
    }
    let declared = |base: &TypeId| !work.schema.types[*base].by_use_only;
    let general = |base: &TypeId| {
        let mut of_others = found.iter().flat_map(|(other, _)| statements(work, *other));
        of_others.any(|(stated, _)| stated == *base)
    };
    let best = found.iter().position(|(base, _)| declared(base) && !general(base));
    let (winner, first) = found.get(best.unwrap_or(0))?;
    let name = &work.schema.types[id].name.name;
    let others = found
        .iter()
        .filter(|(base, _)| base != winner && declared(base) && !general(base));
    let findings: Vec<Diagnostic> = others.map(|(_, other)| disagreement(name, first, other)).collect();
    let winner = *winner;
    findings.into_iter().for_each(|finding| work.diagnostics.push(finding));
    Some(winner)
}

/// What the pages of a type state as its bases.
fn statements(work: &Work<'_>, id: TypeId) -> Vec<(TypeId, Fact<TypeExpr>)> {
    let namespace = &work.schema.types[id].name.namespace;
    let declarations = work.source(id).into_iter().flat_map(TypeSource::declarations);
    let statements = declarations.flat_map(|declared| &declared.bases);
    let named = statements.filter_map(|statement| {
        let expr = Fact {
            value: statement.value.base.clone(),
            place: statement.place.clone(),
        };
        Some((structured(work, &expr.value, namespace)?, expr))
    });
    named.collect()
}

/// The structured type that `expr` means.
fn structured(work: &Work<'_>, expr: &TypeExpr, namespace: &str) -> Option<TypeId> {
    match work.names.find(expr, namespace)? {
        TypeRef::Structured(id) => Some(id),
        TypeRef::Enum(_) | TypeRef::Edm(_) => None,
    }
}

/// Reports statements that a type is its own base.
fn own_bases(work: &mut Work<'_>, id: TypeId) {
    let own = statements(work, id).into_iter().find(|(base, _)| *base == id);
    if let Some((_, statement)) = own {
        let name = &work.schema.types[id].name.name;
        let message = format!("`{name}` is said to be its own base type; the statement was left out");
        work.report(Code::CyclicBase, statement.place, message);
    }
}

fn disagreement(name: &str, winner: &Fact<TypeExpr>, other: &Fact<TypeExpr>) -> Diagnostic {
    let (first, second) = (&winner.value.name, &other.value.name);
    let message = format!("the base type of `{name}` is told to be `{first}` and `{second}`; `{first}` counts");
    let finding = Diagnostic::new(Code::BaseDisagreement, other.place.clone(), message);
    finding.with_related(winner.place.clone(), "told here")
}

/// A type without stated base that the base's page names as derived from it has that base.
fn adopt_derived(work: &mut Work<'_>) {
    let mut links = Vec::new();
    for (id, ty, source) in work.sourced() {
        for expr in source.declarations().flat_map(|declared| &declared.derived) {
            if let Some(derived) = structured(work, &expr.value, &ty.name.namespace)
                && derived != id
            {
                links.push((derived, id, expr.place.clone()));
            }
        }
    }
    for (derived, base, place) in links {
        if work.schema.types[derived].base.is_some() {
            report_other_base(work, derived, base, place);
        } else if !work.ancestors(base).any(|above| above == derived) {
            work.schema.types[derived].base = Some(base);
            let of = work.schema.types[derived].name.to_string();
            work.decide(of, Rule::BaseFromDerived, &place, None);
        }
    }
}

/// Reports that something said at `place` makes `other` a base of the type, which its own page does not.
fn report_other_base(work: &mut Work<'_>, id: TypeId, other: TypeId, place: Place) {
    let ty = &work.schema.types[id];
    let Some(base) = ty.base.and_then(|base| work.schema.types.get(base)) else {
        return;
    };
    if work.ancestors(id).any(|above| above == other) {
        return;
    }
    let (name, base, other) = (&ty.name.name, &base.name.name, &work.schema.types[other].name.name);
    let message = format!("`{name}` is said to derive from `{other}`, but its base type is `{base}`");
    let declarations = work.source(id).into_iter().flat_map(TypeSource::declarations);
    let own = declarations.flat_map(|declared| &declared.bases).next();
    let own = own.map_or_else(|| ty.place.clone(), |base| base.place.clone());
    let finding = Diagnostic::new(Code::BaseDisagreement, place, message);
    work.diagnostics
        .push(finding.with_related(own, "its base type is told here"));
}

/// Reports, once for each type, that a property is said to be inherited from what is no base of it.
fn compare_inherited(work: &mut Work<'_>) {
    let mut strays = Vec::new();
    for (id, ..) in work.sourced() {
        let ancestors: Vec<TypeId> = work.ancestors(id).collect();
        let mut named = inherited_from(work, id).into_iter();
        let stray = named.find(|(base, _)| *base != id && !ancestors.contains(base));
        strays.extend(stray.map(|(base, place)| (id, base, place.clone())));
    }
    for (id, base, place) in strays {
        report_other_base(work, id, base, place);
    }
}

/// The types that properties are said to be inherited from, with the rows that say so.
fn inherited_from<'w>(work: &'w Work<'_>, id: TypeId) -> Vec<(TypeId, &'w Place)> {
    let namespace = &work.schema.types[id].name.namespace;
    let rows = work.source(id).into_iter().flat_map(|source| &source.rows);
    let named = rows.filter_map(|row| {
        let from = row.row.says.inherited_from.as_ref()?;
        Some((structured(work, from, namespace)?, &row.row.name.place))
    });
    named.collect()
}

/// A type without stated base whose properties are inherited from another type has that one, the most derived of them.
fn adopt_inherited(work: &mut Work<'_>) {
    for id in work.schema.types.ids() {
        if work.schema.types[id].base.is_some() {
            continue;
        }
        let mut named: Vec<TypeId> = Vec::new();
        for (base, _) in inherited_from(work, id) {
            if base != id && !named.contains(&base) {
                named.push(base);
            }
        }
        let depth = |base: &TypeId| {
            named
                .iter()
                .filter(|other| work.ancestors(*base).any(|above| above == **other))
                .count()
        };
        let base = named
            .iter()
            .copied()
            .max_by_key(|base| (depth(base), std::cmp::Reverse(*base)));
        work.schema.types[id].base = base;
        if let Some(from) = inherited_from(work, id)
            .into_iter()
            .find(|(from, _)| Some(*from) == base)
        {
            let (of, place) = (work.schema.types[id].name.to_string(), from.1.clone());
            work.decide(of, Rule::BaseFromInherited, &place, None);
        }
    }
}

fn break_cycles(work: &mut Work<'_>) {
    for id in work.schema.types.ids() {
        if is_cyclic(work, id) {
            let ty = &mut work.schema.types[id];
            ty.base = None;
            let message = format!(
                "`{}` is its own base type by way of other types; it is taken to have none",
                ty.name.name
            );
            let place = ty.place.clone();
            work.report(Code::CyclicBase, place, message);
        }
    }
}

/// Whether the bases of a type lead back to it.
fn is_cyclic(work: &Work<'_>, id: TypeId) -> bool {
    let types = &work.schema.types;
    let up = |base: &TypeId| types[*base].base;
    let mut bases = std::iter::successors(types[id].base, up).take(types.len());
    bases.any(|base| base == id)
}
