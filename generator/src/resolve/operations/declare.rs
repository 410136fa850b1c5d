//! Takes into the schema what only paths tell of it: collections, navigation properties, types of containers.

use super::{Documents, evidence};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::dialect::Fact;
use crate::resolve::names::Names;
use crate::resolve::paths::{
    Container, Destination, Members, Navigation, PathFacts, collections, container_names, infer, path_facts, spellings,
};
use crate::schema::{Arena, Capabilities, Docs, Property, Schema, StructuredType, Target, TypeId, TypeKind, TypeRef};

/// Adds to `schema` and `names` what the request lines of `documents` tell; every addition is reported.
pub(super) fn from_paths(
    documents: &Documents<'_>,
    names: &mut Names,
    schema: &mut Schema,
    diagnostics: &mut Diagnostics,
) {
    let (single, spelt, facts) = {
        let members = Members::new(schema);
        let (pages, calls) = (&documents.callables, &documents.calls);
        let evidence = evidence::gather(pages, &documents.resources, &members, names);
        let known = infer(&members, calls, &evidence);
        let told = container_names(&members, pages, calls, &evidence);
        let facts = path_facts(&members, &known, &told);
        (
            collections(&members, calls, &known),
            spellings(&members, calls, &known),
            facts,
        )
    };
    let single = single
        .into_iter()
        .filter_map(|((ty, name), line)| correct_collection(schema, ty, &name, line));
    single.for_each(|finding| diagnostics.push(finding));
    let spelt = spelt
        .into_iter()
        .filter_map(|((ty, name), spelt)| respell(schema, ty, &name, spelt));
    spelt.for_each(|finding| diagnostics.push(finding));
    add(facts, names, schema, diagnostics);
}

/// Makes a collection of a property that a table declares as single and request lines address by a key.
fn correct_collection(schema: &mut Schema, ty: TypeId, name: &str, line: Place) -> Option<Diagnostic> {
    let declared = &mut schema.types[ty];
    let owner = declared.name.name.clone();
    let property = declared.properties.iter_mut().find(|property| property.name == name)?;
    property.collection = true;
    let message = format!("`{name}` of {owner} is declared as single, but paths address it by a key");
    let finding = Diagnostic::new(Code::KeyOnSingle, property.place.clone(), message);
    Some(finding.with_related(line, "addressed by a key here"))
}

/// Spells a property as request lines do, which go over the wire.
fn respell(schema: &mut Schema, ty: TypeId, name: &str, spelt: Fact<String>) -> Option<Diagnostic> {
    let properties = &mut schema.types[ty].properties;
    let property = properties.iter_mut().find(|property| property.name == name)?;
    let message = format!(
        "the table spells `{name}`, request lines `{}`; these count",
        spelt.value
    );
    let finding = Diagnostic::new(Code::SpellingDisagreement, property.place.clone(), message);
    property.name = spelt.value;
    Some(finding.with_related(spelt.place, "spelled so here"))
}

fn add(facts: PathFacts, names: &mut Names, schema: &mut Schema, diagnostics: &mut Diagnostics) {
    let first = schema.types.len();
    let mut report = |place: &Place, message: String| {
        diagnostics.push(Diagnostic::new(Code::UndocumentedMember, place.clone(), message));
    };
    for (ty, navigation) in facts.navigations {
        let owner = &mut schema.types[ty];
        let message = format!(
            "`{}` is used as a property of {}, but no table declares it",
            navigation.name, owner.name.name
        );
        report(&navigation.place, message);
        owner.properties.push(property(navigation, first));
    }
    for container in facts.containers {
        let message = format!("`{}` has no page; paths alone tell what it holds", container.name.name);
        report(&container.place, message);
        let ty = structured(container, first, schema);
        names.insert(&ty.name, None, TypeRef::Structured(TypeId::new(schema.types.len())));
        schema.types.push(ty);
    }
    order(schema, names);
}

/// The type of a container; `first` is the id of the first container.
fn structured(container: Container, first: usize, schema: &Schema) -> StructuredType {
    let declared = container.navigations.iter().find_map(|navigation| match navigation.to {
        Destination::Declared(target) => Members::structured(target),
        Destination::Container(_) => None,
    });
    let area = declared.map_or_else(|| crate::schema::AreaId::new(0), |ty| schema.types[ty].area);
    let properties = container.navigations.into_iter();
    StructuredType {
        name: container.name,
        kind: TypeKind::Entity,
        base: None,
        is_abstract: false,
        open: false,
        has_stream: false,
        key: None,
        properties: properties.map(|navigation| property(navigation, first)).collect(),
        area,
        docs: Docs::default(),
        aliases: Vec::new(),
        capabilities: Capabilities::new(),
        by_use_only: true,
        place: container.place,
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

/// Puts the types into the order of their names again; what refers to them follows.
fn order(schema: &mut Schema, names: &mut Names) {
    let mut by_name: Vec<TypeId> = schema.types.ids().collect();
    by_name.sort_by(|one, other| schema.types[*one].name.cmp(&schema.types[*other].name));
    let mut places = vec![TypeId::new(0); schema.types.len()];
    for (new, old) in by_name.iter().enumerate() {
        if let Some(place) = places.get_mut(old.index()) {
            *place = TypeId::new(new);
        }
    }
    let moved = |old: TypeId| places.get(old.index()).copied().unwrap_or(old);
    let moved_ref = |ty: TypeRef| match ty {
        TypeRef::Structured(ty) => TypeRef::Structured(moved(ty)),
        other => other,
    };
    let sorted: Arena<StructuredType> = by_name
        .iter()
        .map(|old| {
            let mut ty = schema.types[*old].clone();
            ty.base = ty.base.map(moved);
            for property in &mut ty.properties {
                property.ty = moved_ref(property.ty);
            }
            ty
        })
        .collect();
    schema.types = sorted;
    *names = names.map(|_, ty| moved_ref(ty));
}
