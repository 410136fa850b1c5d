//! Everything that the parts of the emitter ask: the schema, its analyses, and the name of each element.

use std::collections::BTreeMap;

use super::analysis::{Areas, Families, Offers, Presence, Properties};
use super::docs::code;
use super::names::{Case, Name, Scope};
use super::options::Options;
use crate::files::DEVICE_NAMES;
use crate::schema::{AreaId, EnumId, Operation, OperationId, QualifiedName, RequestBody, Schema, TypeId, TypeRef};

/// What every part of the emitter sees; nothing in it changes.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) options: &'a Options,
    pub(crate) properties: Properties<'a>,
    pub(crate) families: Families,
    pub(crate) areas: Areas,
    pub(crate) offers: Offers,
    names: Names,
}

/// A model's names.
#[derive(Clone, Debug)]
pub(crate) struct ModelNames {
    /// The struct or enumeration.
    pub(crate) name: Name,
    /// Its file, and the module with its property constants.
    pub(crate) module: Name,
    /// The module of its namespace, from the root of the crate.
    pub(crate) namespace: Vec<Name>,
}

#[derive(Debug)]
struct Names {
    models: BTreeMap<Model, ModelNames>,
    features: BTreeMap<AreaId, Name>,
    constant_like: Vec<String>,
}

/// What has a file among the models of an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Model {
    /// An entity or complex type.
    Type(TypeId),
    /// An enumeration.
    Enum(EnumId),
    /// The parameters of an action.
    Parameters(OperationId),
}

impl<'a> Context<'a> {
    /// Computes the analyses and names of `schema`.
    pub(crate) fn new(schema: &'a Schema, options: &'a Options) -> Self {
        let properties = Properties::new(schema);
        let families = Families::new(schema);
        let offers = Offers::new(schema);
        let areas = Areas::new(schema, &properties, &offers, &families);
        let names = Names::new(schema);
        Self {
            schema,
            options,
            properties,
            families,
            areas,
            offers,
            names,
        }
    }

    /// The names of a type or an enumeration.
    pub(crate) fn model(&self, model: Model) -> &ModelNames {
        // Every id of the schema has got names.
        &self.names.models[&model]
    }

    /// All models, by the module of their namespace.
    pub(crate) fn models(&self) -> BTreeMap<&[Name], Vec<(Model, &ModelNames)>> {
        let mut models: BTreeMap<&[Name], Vec<(Model, &ModelNames)>> = BTreeMap::new();
        for (&model, names) in &self.names.models {
            models.entry(&names.namespace).or_default().push((model, names));
        }
        models
    }

    /// The names of the parameters of an action; `None` when it has none.
    pub(crate) fn parameters(&self, operation: OperationId) -> Option<&ModelNames> {
        self.names.models.get(&Model::Parameters(operation))
    }

    /// The names of types that a constant could have, such as `X`: a file that exports both would export two things at once.
    pub(crate) fn constant_like(&self) -> &[String] {
        &self.names.constant_like
    }

    /// The feature of an area.
    pub(crate) fn feature(&self, area: AreaId) -> &Name {
        &self.names.features[&area]
    }

    /// The path of a module of the crate.
    pub(crate) fn path(&self, module: &[Name]) -> String {
        module
            .iter()
            .fold(self.options.root().to_owned(), |path, name| format!("{path}::{name}"))
    }

    /// The path of the module that has a model.
    pub(crate) fn models_path(&self, model: Model) -> String {
        self.path(&self.model(model).namespace)
    }

    /// When a model is there.
    pub(crate) fn presence(&self, model: Model) -> Presence {
        match model {
            Model::Type(id) => self.areas.presence(TypeRef::Structured(id)).clone(),
            Model::Enum(id) => self.areas.presence(TypeRef::Enum(id)).clone(),
            Model::Parameters(id) => self.offers.parameters(self.schema, id),
        }
    }

    /// The features with which something is there, as documentation says it; nothing where it always is.
    pub(crate) fn with_features(&self, needed: &Presence) -> Option<String> {
        let Presence::Any(areas) = needed else { return None };
        let mut features: Vec<&str> = areas.iter().map(|area| self.feature(*area).as_str()).collect();
        features.sort_unstable();
        let features: Vec<String> = features.into_iter().map(code).collect();
        match features.as_slice() {
            _ if !self.options.has_features() => None,
            [] => None,
            [only] => Some(format!("Feature {only}.")),
            several => Some(format!("Features {}: any of them.", several.join(", "))),
        }
    }

    /// The condition on code that needs several things at once; what another of them has anyway is not said again.
    pub(crate) fn gate_all(&self, around: &Presence, needed: &[&Presence]) -> Option<String> {
        let mut gates: Vec<String> = Vec::new();
        for (index, presence) in needed.iter().enumerate() {
            let implied = needed
                .iter()
                .enumerate()
                .any(|(other, by)| other != index && by.implies(presence) && (!presence.implies(by) || other < index));
            gates.extend(self.gate(around, presence).filter(|_| !implied));
        }
        match gates.as_slice() {
            [] => None,
            [only] => Some(only.clone()),
            several => Some(format!("all({})", several.join(", "))),
        }
    }

    /// The condition, as inside `#[cfg(…)]`, on code that needs something; `None` where all code around it has it.
    pub(crate) fn gate(&self, around: &Presence, needed: &Presence) -> Option<String> {
        if !self.options.has_features() || around.implies(needed) {
            return None;
        }
        let Presence::Any(areas) = needed else { return None };
        let mut features: Vec<&str> = areas.iter().map(|area| self.feature(*area).as_str()).collect();
        features.sort_unstable();
        let features: Vec<String> = features.iter().map(|name| format!("feature = \"{name}\"")).collect();
        Some(match features.as_slice() {
            [only] => only.clone(),
            several => format!("any({})", several.join(", ")),
        })
    }
}

/// What names are told apart by: short namespaces first.
type Entry = ((usize, QualifiedName, Model), Vec<String>);

impl Names {
    fn new(schema: &Schema) -> Self {
        let mut names = Self {
            models: BTreeMap::new(),
            features: features(schema),
            constant_like: Vec::new(),
        };
        for (namespace, entries) in by_namespace(schema) {
            names.add(&namespace, entries);
        }
        let all = names.models.values().map(|names| names.name.to_string());
        names.constant_like = all.filter(|name| *name == name.to_uppercase()).collect();
        names
    }

    /// Names the models of a namespace, which no other can change.
    fn add(&mut self, namespace: &[Name], entries: Vec<Entry>) {
        let named = Scope::new(Case::Type).assign_candidates(entries);
        let modules = named.iter().map(|(key, name)| (key.clone(), name.to_string()));
        let modules = file_scope().assign(modules);
        for (((_, _, model), name), module) in named.into_iter().zip(modules.into_values()) {
            let namespace = namespace.to_vec();
            let names = ModelNames {
                name,
                module,
                namespace,
            };
            self.models.insert(model, names);
        }
    }
}

/// What is to be named in each namespace.
fn by_namespace(schema: &Schema) -> BTreeMap<Vec<Name>, Vec<Entry>> {
    let mut namespaces: BTreeMap<Vec<Name>, Vec<Entry>> = BTreeMap::new();
    let types = schema.types.iter().map(|(id, ty)| (&ty.name, Model::Type(id)));
    let enums = schema.enums.iter().map(|(id, ty)| (&ty.name, Model::Enum(id)));
    for (name, model) in types.chain(enums) {
        let entry = ((depth(name), name.clone(), model), candidates(name));
        namespaces.entry(module("models", name)).or_default().push(entry);
    }
    for (id, operation) in schema.operations.iter() {
        if let Some(entry) = parameters(schema, id, operation) {
            let bound = operation.bindings.first().map(|binding| &schema.types[binding.ty].name);
            let namespace = bound.map_or_else(|| vec![Name::new("models", Case::Value)], |name| module("models", name));
            namespaces.entry(namespace).or_default().push(entry);
        }
    }
    namespaces
}

/// The module of a namespace below one of the crate's.
pub(crate) fn module(root: &str, name: &QualifiedName) -> Vec<Name> {
    let parts = std::iter::once(root).chain(name.below_main());
    parts.map(|part| Name::new(part, Case::Value)).collect()
}

/// The feature of each area.
fn features(schema: &Schema) -> BTreeMap<AreaId, Name> {
    let entries = schema
        .areas
        .iter()
        .map(|(id, area)| ((area.name.clone(), id), area.name.clone()));
    let features = Scope::new(Case::Feature).assign(entries);
    features.into_iter().map(|((_, id), feature)| (id, feature)).collect()
}

/// The parameters of an action that has any: named after what it is bound to and the action, whatever else there is.
fn parameters(schema: &Schema, id: OperationId, operation: &Operation) -> Option<Entry> {
    match &operation.body {
        RequestBody::Parameters(parameters) if !parameters.is_empty() => {}
        _ => return None,
    }
    let action = operation.name.rsplit('.').next().unwrap_or_default();
    let bound = operation.bindings.first().map(|binding| &schema.types[binding.ty].name);
    let candidates = match bound {
        Some(bound) => candidates(bound)
            .iter()
            .map(|bound| format!("{bound} {action} parameters"))
            .collect(),
        None => vec![format!("{action} parameters")],
    };
    let name = QualifiedName {
        namespace: bound
            .map(|bound| format!("{}.{}", bound.namespace, bound.name))
            .unwrap_or_default(),
        name: operation.name.clone(),
    };
    Some(((usize::MAX, name, Model::Parameters(id)), candidates))
}

/// The shortest namespace keeps the plain name.
fn depth(name: &QualifiedName) -> usize {
    name.namespace.split('.').count()
}

/// The simple name, then with ever more of the namespace before it.
fn candidates(name: &QualifiedName) -> Vec<String> {
    let mut candidates = vec![name.name.clone()];
    for part in name.namespace.rsplit('.') {
        let longer = candidates.last().map(|last| format!("{part} {last}"));
        candidates.extend(longer);
    }
    candidates
}

/// Names of modules that are files: apart from those that systems or the language keep, and from crates that files name.
pub(crate) fn file_scope() -> Scope {
    Scope::new(Case::Value)
        .without(DEVICE_NAMES)
        .without(CRATES)
        .without(["mod"])
}

/// Crates that files name; a module of such a name would hide one.
const CRATES: &[&str] = &["alloc", "core", "runtime", "std"];
