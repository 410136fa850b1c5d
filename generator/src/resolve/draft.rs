//! The schema while the passes work on it.

use std::collections::BTreeMap;

use super::areas::Assignment;
use super::enums::are_bits;
use super::names::{Index, Names};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::dialect::{Documented, DocumentedEnum, DocumentedType, PropertyRow};
use crate::schema::{
    AreaId, Docs, EnumOrigin, EnumType, Id, Member, Property, QualifiedName, Schema, StructuredType, TypeKind, TypeRef,
};
use crate::source::ApiVersion;

/// Where a name stands in the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Index of a structured type.
    Type(usize),
    /// Index of an enumeration.
    Enum(usize),
}

/// What all passes share.
pub(super) struct Draft<'a> {
    pub(super) pages: &'a [Documented],
    /// Names until ids are allocated.
    pub(super) index: Index<Target>,
    /// Names once ids are allocated.
    pub(super) names: Names,
    pub(super) types: Vec<TypeDraft<'a>>,
    pub(super) enums: Vec<EnumDraft<'a>>,
    /// Tables of values below a heading that names a text property, by type and property.
    pub(super) listed: BTreeMap<(QualifiedName, String), &'a DocumentedEnum>,
    /// Enumerations of text properties, by type and property.
    pub(super) prose: BTreeMap<(QualifiedName, String), QualifiedName>,
    pub(super) diagnostics: Diagnostics,
}

/// A structured type.
pub(super) struct TypeDraft<'a> {
    pub(super) name: QualifiedName,
    /// The pages that declare it, the main one first; none when it is known by use alone.
    pub(super) parts: Vec<Part<'a>>,
    /// The page from which its area is taken.
    pub(super) home: &'a str,
    pub(super) place: Place,
    /// Index of the base.
    pub(super) base: Option<usize>,
    pub(super) kind: TypeKind,
    pub(super) properties: Vec<Property>,
    /// A relationships table names it as a target.
    pub(super) is_target: bool,
    /// A properties table names it as a type.
    pub(super) is_part: bool,
}

/// What one page says of a type.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) page: &'a Documented,
    pub(super) told: &'a DocumentedType,
}

impl<'a> Part<'a> {
    /// Every row of its tables; true for those of relationships.
    pub(super) fn rows(self) -> impl Iterator<Item = (&'a PropertyRow, bool)> {
        let properties = self.told.properties.iter().map(|row| (row, false));
        properties.chain(self.told.relationships.iter().map(|row| (row, true)))
    }
}

/// An enumeration.
pub(super) struct EnumDraft<'a> {
    pub(super) name: QualifiedName,
    pub(super) origin: EnumOrigin,
    pub(super) flags: bool,
    pub(super) members: Vec<Member>,
    /// A table declares the members, rather than prose.
    pub(super) by_table: bool,
    pub(super) docs: Docs,
    pub(super) home: &'a str,
    pub(super) place: Place,
}

impl<'a> TypeDraft<'a> {
    /// A type of that name, first told of at `place` on the page `home`.
    pub(super) fn new(name: QualifiedName, home: &'a str, place: Place) -> Self {
        Self {
            name,
            parts: Vec::new(),
            home,
            place,
            base: None,
            kind: TypeKind::Complex,
            properties: Vec::new(),
            is_target: false,
            is_part: false,
        }
    }

    /// Every row of its tables; true for those of relationships.
    pub(super) fn rows(&self) -> impl Iterator<Item = (&'a PropertyRow, bool)> {
        self.parts.iter().flat_map(|part| part.rows())
    }

    /// What the pages say of it, the main page first.
    pub(super) fn told(&self) -> impl Iterator<Item = &'a DocumentedType> {
        self.parts.iter().map(|part| part.told)
    }
}

impl<'a> Draft<'a> {
    pub(super) fn new(pages: &'a [Documented]) -> Self {
        Self {
            pages,
            index: Index::default(),
            names: Names::default(),
            types: Vec::new(),
            enums: Vec::new(),
            listed: BTreeMap::new(),
            prose: BTreeMap::new(),
            diagnostics: Diagnostics::default(),
        }
    }

    /// Reports a finding.
    pub(super) fn report(&mut self, code: Code, place: Place, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, place, message));
    }

    /// Adds a type; its name becomes known, and as the subject of its page when it has one.
    pub(super) fn add_type(&mut self, draft: TypeDraft<'a>) -> usize {
        let at = self.types.len();
        self.index.insert(&draft.name, None, Target::Type(at));
        for part in &draft.parts {
            self.index.insert(&draft.name, Some(&part.page.file), Target::Type(at));
        }
        self.types.push(draft);
        at
    }

    /// Adds an enumeration; its name becomes known.
    pub(super) fn add_enum(&mut self, draft: EnumDraft<'a>) -> usize {
        let at = self.enums.len();
        if draft.origin == EnumOrigin::Declared {
            let page = draft.docs.page.is_some().then_some(draft.home);
            self.index.insert(&draft.name, page, Target::Enum(at));
            if page.is_none() {
                self.index.declare(&draft.name, draft.home);
            }
        }
        self.enums.push(draft);
        at
    }

    /// The bases of the type at `index`, nearest first; ends at a cycle.
    pub(super) fn ancestors(&self, index: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut next = self.types.get(index).and_then(|ty| ty.base);
        while let Some(base) = next.filter(|base| *base != index && !found.contains(base)) {
            found.push(base);
            next = self.types.get(base).and_then(|ty| ty.base);
        }
        found
    }

    /// Orders types and enumerations by name, which settles their ids.
    pub(super) fn allocate(&mut self) {
        let order = |names: Vec<&QualifiedName>| {
            let mut order: Vec<usize> = (0..names.len()).collect();
            order.sort_by_key(|&index| names.get(index).copied());
            let mut places = vec![0; order.len()];
            for (new, &old) in order.iter().enumerate() {
                if let Some(place) = places.get_mut(old) {
                    *place = new;
                }
            }
            places
        };
        let types = order(self.types.iter().map(|ty| &ty.name).collect());
        let enums = order(self.enums.iter().map(|one| &one.name).collect());
        let new = |places: &[usize], old: usize| places.get(old).copied().unwrap_or(old);
        for ty in &mut self.types {
            ty.base = ty.base.map(|base| new(&types, base));
        }
        self.names = self.index.map(|_, target| match target {
            Target::Type(old) => TypeRef::Structured(Id::new(new(&types, old))),
            Target::Enum(old) => TypeRef::Enum(Id::new(new(&enums, old))),
        });
        self.types.sort_by(|one, other| one.name.cmp(&other.name));
        self.enums.sort_by(|one, other| one.name.cmp(&other.name));
    }

    /// The schema, without operations.
    pub(super) fn finish(self, version: ApiVersion, areas: Assignment) -> (Schema, Names, Diagnostics) {
        let area = |list: &[AreaId], index: usize| list.get(index).copied().unwrap_or(Id::new(0));
        let types = self
            .types
            .into_iter()
            .enumerate()
            .map(|(index, ty)| structured(ty, area(&areas.types, index)));
        let enums = self.enums.into_iter().enumerate().map(|(index, one)| EnumType {
            name: one.name,
            origin: one.origin,
            flags: one.flags || are_bits(&one.members),
            members: one.members,
            area: area(&areas.enums, index),
            docs: one.docs,
            place: one.place,
        });
        let schema = Schema {
            version,
            types: types.collect(),
            enums: enums.collect(),
            areas: areas.areas,
            ..Schema::default()
        };
        (schema, self.names, self.diagnostics)
    }
}

fn structured(ty: TypeDraft<'_>, area: AreaId) -> StructuredType {
    let says = |what: fn(&DocumentedType) -> bool| ty.told().any(what);
    let (is_abstract, open, has_stream) = (
        says(|told| told.is_abstract),
        says(|told| told.open),
        says(|told| told.media),
    );
    let key = (ty.kind == TypeKind::Entity)
        .then(|| super::kinds::own_key(&ty))
        .flatten();
    let aliases = ty.told().flat_map(|told| &told.aliases);
    let aliases = aliases.map(|fact| fact.value.clone()).collect();
    let capabilities = super::capabilities::of(&ty, None);
    StructuredType {
        name: ty.name,
        kind: ty.kind,
        base: ty.base.map(Id::new),
        is_abstract,
        open,
        has_stream,
        key,
        properties: ty.properties,
        area,
        docs: ty
            .parts
            .first()
            .map(|part| super::docs::of_page(part.page))
            .unwrap_or_default(),
        aliases,
        capabilities,
        by_use_only: ty.parts.is_empty(),
        place: ty.place,
    }
}
