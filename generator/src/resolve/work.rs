//! What the passes share: the schema as far as it is known, and beside it what only they need.

use std::collections::{BTreeMap, BTreeSet};

use super::Options;
use super::corrections::Outcome;
use super::docs;
use super::evidence::PageEvidence;
use super::names::Names;
use super::page_areas::PageAreas;
use super::pages::OperationPages;
use super::paths::Known;
use super::sample::{self, Sample, SampleType};
use super::words::is_type_name;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::dialect::{Documented, DocumentedEnum, DocumentedType, PropertyRow};
use crate::rules::Rule;
use crate::schema::{
    Capabilities, Decision, EnumId, EnumOrigin, EnumType, Id, QualifiedName, Schema, StructuredType, TypeId, TypeRef,
};
use crate::source::Toc;

/// One schema, from the first name to the last path. Ids are given once, when a name is added, and stay until the last
/// pass puts everything into the order of names.
pub(super) struct Work<'a> {
    pub(super) pages: &'a [Documented],
    pub(super) toc: &'a Toc,
    pub(super) options: &'a Options,
    pub(super) schema: Schema,
    pub(super) names: Names,
    /// Where each structured type comes from, by its id.
    pub(super) types: Vec<TypeSource<'a>>,
    /// Where each enumeration comes from, by its id.
    pub(super) enums: Vec<EnumSource<'a>>,
    /// Tables of values below a heading that names a text property.
    pub(super) listed: BTreeMap<(TypeId, String), &'a DocumentedEnum>,
    /// Enumerations of text properties.
    pub(super) prose: BTreeMap<(TypeId, String), EnumId>,
    pub(super) page_areas: PageAreas,
    /// How the corrections of types fared before the paths were read.
    pub(super) corrected: Option<Outcome>,
    pub(super) operation_pages: OperationPages<'a>,
    /// What each page of an operation tells of it, in the order of those pages.
    pub(super) evidence: Vec<PageEvidence>,
    /// What the names in paths are that no table declares.
    pub(super) known: Known,
    /// Request lines that have a key behind a single value, by mistake.
    pub(super) misplaced: BTreeSet<Place>,
    pub(super) diagnostics: Diagnostics,
}

/// The pages of a structured type.
pub(super) struct TypeSource<'a> {
    /// The pages that declare it, the main one first; none when it is known by use alone.
    pub(super) parts: Vec<Part<'a>>,
    /// Every row of their tables.
    pub(super) rows: Vec<Row<'a>>,
    /// The page from which its area is taken.
    pub(super) home: &'a str,
    /// The properties that a relationships table has.
    pub(super) related: BTreeSet<String>,
}

/// What one page says of a type.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) page: &'a Documented,
    pub(super) declared: &'a DocumentedType,
}

/// A row of a table of properties or relationships, with what its page shows of it.
pub(super) struct Row<'a> {
    pub(super) part: Part<'a>,
    pub(super) row: &'a PropertyRow,
    /// It is in a table of relationships.
    pub(super) relationship: bool,
    /// What the JSON representation shows of it.
    pub(super) sample: Option<Sample>,
    /// The type that its cell names.
    pub(super) ty: Option<TypeRef>,
    /// The type that the JSON shows.
    pub(super) shown: Option<TypeRef>,
}

/// The page of an enumeration.
#[derive(Clone, Copy)]
pub(super) struct EnumSource<'a> {
    /// A table declares the members, rather than prose.
    pub(super) by_table: bool,
    /// The page from which its area is taken.
    pub(super) home: &'a str,
}

impl<'a> Part<'a> {
    /// The number of rows of its tables.
    pub(super) fn size(self) -> usize {
        self.declared.properties.len() + self.declared.relationships.len()
    }

    fn rows(self) -> impl Iterator<Item = Row<'a>> {
        let properties = self.declared.properties.iter().map(|row| (row, false));
        let relationships = self.declared.relationships.iter().map(|row| (row, true));
        properties.chain(relationships).map(move |(row, relationship)| Row {
            part: self,
            row,
            relationship,
            sample: self.sample(&row.name.value),
            ty: None,
            shown: None,
        })
    }

    fn sample(self, name: &str) -> Option<Sample> {
        let json = self.declared.json.as_ref()?;
        json.value.get(name).map(sample::read)
    }
}

impl Row<'_> {
    /// The type that the JSON names for a row that lists values.
    pub(super) fn shown_enumeration(&self) -> Option<&str> {
        match &self.sample.as_ref()?.ty {
            SampleType::Named(name) if self.row.says.values.len() > 1 && is_type_name(name) => Some(name),
            _ => None,
        }
    }
}

impl<'a> TypeSource<'a> {
    fn new(parts: Vec<Part<'a>>, home: &'a str) -> Self {
        Self {
            rows: parts.iter().flat_map(|part| part.rows()).collect(),
            parts,
            home,
            related: BTreeSet::new(),
        }
    }

    /// What the pages say of the type, the main page first.
    pub(super) fn declarations(&self) -> impl Iterator<Item = &'a DocumentedType> {
        self.parts.iter().map(|part| part.declared)
    }

    /// The capabilities of the type, or of one of its properties, on all its pages; repeated ones are OR-ed.
    pub(super) fn capabilities(&self, property: Option<&str>) -> Capabilities {
        let mut found = Capabilities::new();
        let annotated = self
            .declarations()
            .filter_map(|declared| declared.capabilities.get(property.unwrap_or_default()));
        for (name, value) in annotated.flatten() {
            *found.entry(name.clone()).or_default() |= value;
        }
        found
    }
}

impl<'a> Work<'a> {
    /// Nothing known yet.
    pub(super) fn new(pages: &'a [Documented], toc: &'a Toc, options: &'a Options) -> Self {
        Self {
            pages,
            toc,
            options,
            schema: Schema::default(),
            names: Names::default(),
            types: Vec::new(),
            enums: Vec::new(),
            listed: BTreeMap::new(),
            prose: BTreeMap::new(),
            page_areas: PageAreas::default(),
            corrected: None,
            operation_pages: OperationPages::new(pages),
            evidence: Vec::new(),
            known: Known::default(),
            misplaced: BTreeSet::new(),
            diagnostics: Diagnostics::default(),
        }
    }

    /// Whether a rule applies.
    pub(super) const fn has(&self, rule: Rule) -> bool {
        self.options.rules.has(rule)
    }

    /// Notes which rule decided on something, by the words of which place.
    pub(super) fn decide(&mut self, of: impl ToString, rule: Rule, place: &Place, against: Option<&Place>) {
        self.schema.decisions.push(Decision {
            of: of.to_string(),
            rule,
            place: place.clone(),
            against: against.into_iter().cloned().collect(),
        });
    }

    /// Reports a finding.
    pub(super) fn report(&mut self, code: Code, place: Place, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, place, message));
    }

    /// Adds the type that these pages declare, the main one first; its name becomes known, as the subject of each.
    pub(super) fn add_declared(&mut self, name: QualifiedName, parts: Vec<Part<'a>>) {
        let Some(main) = parts.first().copied() else { return };
        let place = main.declared.name.place.clone();
        let pages: Vec<&'a str> = parts.iter().map(|part| &*part.page.file).collect();
        let source = TypeSource::new(parts, &main.page.file);
        let any = |what: fn(&DocumentedType) -> bool| source.declarations().any(what);
        let aliases = source.declarations().flat_map(|declared| &declared.aliases);
        let ty = StructuredType {
            is_abstract: any(|declared| declared.is_abstract),
            open: any(|declared| declared.open),
            has_stream: any(|declared| declared.media),
            docs: docs::of_page(main.page),
            aliases: aliases.map(|fact| fact.value.clone()).collect(),
            capabilities: source.capabilities(None),
            by_use_only: false,
            ..StructuredType::new(name, place)
        };
        self.add_type(ty, source, &pages);
    }

    /// Adds a type that is known by its use on the page `home` alone.
    pub(super) fn add_used(&mut self, ty: StructuredType, home: &'a str) -> TypeId {
        self.add_type(ty, TypeSource::new(Vec::new(), home), &[])
    }

    fn add_type(&mut self, ty: StructuredType, source: TypeSource<'a>, pages: &[&str]) -> TypeId {
        let target = TypeRef::Structured(Id::new(self.schema.types.len()));
        self.names.insert(&ty.name, None, target);
        for page in pages {
            self.names.insert(&ty.name, Some(page), target);
        }
        self.types.push(source);
        self.schema.types.push(ty)
    }

    /// Adds an enumeration; the name of a declared one becomes known.
    pub(super) fn add_enum(&mut self, declared: EnumType, source: EnumSource<'a>) -> EnumId {
        if declared.origin == EnumOrigin::Declared {
            let target = TypeRef::Enum(Id::new(self.schema.enums.len()));
            let subject = declared.docs.page.is_some();
            self.names
                .insert(&declared.name, subject.then_some(source.home), target);
            if !subject {
                self.names.note_declaration(&declared.name, source.home);
            }
        }
        self.enums.push(source);
        self.schema.enums.push(declared)
    }

    /// Every structured type with where it comes from.
    pub(super) fn sourced(&self) -> impl Iterator<Item = (TypeId, &StructuredType, &TypeSource<'a>)> {
        let types = self.schema.types.iter().zip(&self.types);
        types.map(|((id, ty), source)| (id, ty, source))
    }

    /// The bases of a type, nearest first; ends at a cycle.
    pub(super) fn ancestors(&self, id: TypeId) -> impl Iterator<Item = TypeId> + '_ {
        self.schema.lineage(id).map(|(base, _)| base).skip(1)
    }

    /// Where a type comes from.
    pub(super) fn source(&self, id: TypeId) -> Option<&TypeSource<'a>> {
        self.types.get(id.index())
    }
}
