//! Takes into the schema what only paths tell of it: collections, navigation properties, types of containers.

use super::members::Members;
use super::paths::{
    Container, Destination, Navigation, Owner, PathFacts, SingleUse, container_names, infer, keyed_singles, path_facts,
    spellings,
};
use super::work::Work;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::Fact;
use crate::rules::Rule;
use crate::schema::{Property, Schema, StructuredType, Target, TypeId, TypeKind, TypeRef};
use std::collections::BTreeMap;

/// Decides what the names in paths are that no table declares.
pub(super) fn decide_names(work: &mut Work<'_>) {
    let members = Members::new(&work.schema, work.options.rules);
    infer(&mut work.known, &members, &work.operation_pages.calls, &work.evidence);
}

/// Adds to the schema what the request lines of all pages say of it; every addition is reported.
pub(super) fn from_paths(work: &mut Work<'_>) {
    let members = Members::new(&work.schema, work.options.rules);
    let (pages, calls) = (&work.operation_pages.callables, &work.operation_pages.calls);
    let rules = work.options.rules;
    let titles = rules.apply(Rule::ContainerName, || {
        Some(container_names(&members, pages, calls, &work.evidence))
    });
    let titles = titles.unwrap_or_default();
    let mut facts = path_facts(&members, &work.known, &titles);
    if !rules.has(Rule::ContainerType) {
        facts.drop_containers();
    }
    let single = keyed_singles(&members, calls, &work.known, &work.evidence);
    let spelt = spellings(&members, calls, &work.known);
    for ((ty, name), usage) in single {
        settle_single(work, ty, &name, usage);
    }
    for ((ty, name), spelt) in spelt.into_iter().filter(|_| rules.has(Rule::LineSpelling)) {
        let finding = respell(&mut work.schema, ty, &name, spelt);
        finding.into_iter().for_each(|finding| work.diagnostics.push(finding));
    }
    let containers = add(facts, work);
    let members = Members::new(&work.schema, work.options.rules);
    let declared = |ty: TypeId, name: &str| members.declaring(ty, name).is_some();
    work.known.settle(&containers, declared);
    note_decisions(work);
    // Collections and containers have names below them that were out of reach so far.
    decide_names(work);
}

/// Notes which rules decided where names in paths lead.
fn note_decisions(work: &mut Work<'_>) {
    let mut found = Vec::new();
    for (owner, member) in work.known.iter() {
        let Some(rule) = member.rule else { continue };
        let of = match owner {
            Owner::Path(path) => format!("{path}/{}", member.name),
            Owner::Type(ty, _) => format!("{}/{}", work.schema.types[ty].name, member.name),
        };
        found.push((of, rule, member.place.clone()));
    }
    for (of, rule, place) in found {
        work.decide(of, rule, &place, None);
    }
}

/// Makes a collection of a navigation that a table declares as single where most request lines say so; else the lines that
/// have a key behind it are left out.
fn settle_single(work: &mut Work<'_>, ty: TypeId, name: &str, usage: SingleUse) {
    let declared = &mut work.schema.types[ty];
    let owner = declared.name.name.clone();
    let Some(property) = declared.properties.iter_mut().find(|property| property.name == name) else {
        return;
    };
    let (place, of) = (property.place.clone(), format!("{}/{name}", declared.name));
    if usage.is_collection() {
        if !work.options.rules.has(Rule::KeyOnSingle) {
            return;
        }
        property.collection = true;
        if let Some(line) = usage.keyed.first() {
            work.decide(of, Rule::KeyOnSingle, line, Some(&place));
        }
        let message = format!("`{name}` of {owner} is declared as single, but paths address it by a key");
        let finding = Diagnostic::new(Code::KeyOnSingle, place, message).by(Rule::KeyOnSingle);
        let line = usage.keyed.into_iter().next();
        work.diagnostics.push(line.into_iter().fold(finding, |finding, line| {
            finding.with_related(line, "addressed by a key here")
        }));
        return;
    }
    if !work.has(Rule::StrayKey) {
        return;
    }
    for line in usage.keyed {
        work.decide(&of, Rule::StrayKey, &place, Some(&line));
        let message = format!("a key follows `{name}` of {owner}, which is single; the line was left out");
        let finding = Diagnostic::new(Code::KeyOnSingle, line.clone(), message).by(Rule::StrayKey);
        let help = "remove the key, or write the type as `x collection` where the property is one";
        let finding = finding
            .with_related(place.clone(), "declared as single here")
            .with_help(help);
        work.diagnostics.push(finding);
        work.misplaced.insert(line);
    }
}

/// Spells a property as request lines do, which go over the wire.
fn respell(schema: &mut Schema, ty: TypeId, name: &str, spelt: Fact<String>) -> Option<Diagnostic> {
    let properties = &mut schema.types[ty].properties;
    let property = properties.iter_mut().find(|property| property.name == name)?;
    let message = format!(
        "the table spells `{name}`, request lines `{}`; these count",
        spelt.value
    );
    let finding = Diagnostic::new(Code::SpellingDisagreement, property.place.clone(), message).by(Rule::LineSpelling);
    property.name = spelt.value;
    Some(finding.with_related(spelt.place, "spelled so here"))
}

/// Adds the facts; gives the types of containers by the path that they were known by.
fn add(facts: PathFacts, work: &mut Work<'_>) -> BTreeMap<String, TypeId> {
    let first = work.schema.types.len();
    let rules = work.options.rules;
    for (ty, navigation) in facts
        .navigations
        .into_iter()
        .filter(|_| rules.has(Rule::WalkedNavigation))
    {
        let owner = &mut work.schema.types[ty];
        let (name, place) = (&navigation.name, navigation.place.clone());
        let message = format!(
            "`{name}` is used as a property of {}, but no table declares it",
            owner.name.name
        );
        let of = format!("{}/{name}", owner.name);
        owner.properties.push(property(navigation, first));
        work.decide(of, Rule::WalkedNavigation, &place, None);
        work.report(Code::UndocumentedMember, place, message);
    }
    let mut types = BTreeMap::new();
    for container in facts.containers {
        let message = format!("`{}` has no page; paths alone tell what it holds", container.name.name);
        work.report(Code::UndocumentedMember, container.place.clone(), message);
        work.decide(&container.name, Rule::ContainerType, &container.place, None);
        let path = container.path.clone();
        let ty = structured(container, first, &work.schema);
        types.insert(path, work.add_used(ty, ""));
    }
    types
}

/// The type of a container; `first` is the id of the first container.
fn structured(container: Container, first: usize, schema: &Schema) -> StructuredType {
    let declared = container.navigations.iter().find_map(|navigation| match navigation.to {
        Destination::Declared(target) => Members::structured(target),
        Destination::Container(_) => None,
    });
    let properties = container.navigations.into_iter();
    let properties = properties.map(|navigation| property(navigation, first)).collect();
    let unknown = StructuredType::new(container.name, container.place);
    StructuredType {
        kind: TypeKind::Entity,
        area: declared.map_or(unknown.area, |ty| schema.types[ty].area),
        properties,
        ..unknown
    }
}

fn property(navigation: Navigation, first: usize) -> Property {
    let target = match navigation.to {
        Destination::Declared(target) => target,
        Destination::Container(at) => Target {
            ty: TypeRef::Structured(TypeId::new(first + at)),
            collection: false,
        },
    };
    Property {
        navigation: true,
        ..Property::new(navigation.name, target, navigation.place)
    }
}
