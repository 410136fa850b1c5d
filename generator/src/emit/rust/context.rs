//! Everything that the parts of the emitter ask: the schema, its analyses, and the name of each element.

use std::collections::BTreeMap;

use super::analysis::{Areas, Families, Presence, Properties};
use super::names::{Case, Name, Scope};
use super::options::Options;
use crate::files::DEVICE_NAMES;
use crate::schema::{AreaId, EnumId, OperationId, QualifiedName, RequestBody, Schema, TypeId, TypeRef};

/// What every part of the emitter sees; nothing in it changes.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) options: &'a Options,
    pub(crate) properties: Properties<'a>,
    pub(crate) families: Families,
    pub(crate) areas: Areas,
    names: Names,
}

/// A model's names.
#[derive(Clone, Debug)]
pub(crate) struct ModelNames {
    /// The struct or enumeration.
    pub(crate) name: Name,
    /// Its file, and the module with its property constants.
    pub(crate) module: Name,
}

#[derive(Debug)]
struct Names {
    models: BTreeMap<Model, ModelNames>,
    areas: BTreeMap<AreaId, (Name, Name)>,
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
        let areas = Areas::new(schema, &properties);
        let names = Names::new(schema);
        Self {
            schema,
            options,
            properties,
            families,
            areas,
            names,
        }
    }

    /// The names of a type or an enumeration.
    pub(crate) fn model(&self, model: Model) -> &ModelNames {
        // Every id of the schema has got names.
        &self.names.models[&model]
    }

    /// All models, by area.
    pub(crate) fn models(&self) -> BTreeMap<AreaId, Vec<(Model, &ModelNames)>> {
        let mut models: BTreeMap<AreaId, Vec<(Model, &ModelNames)>> = BTreeMap::new();
        for (&model, names) in &self.names.models {
            models.entry(self.area(model)).or_default().push((model, names));
        }
        models
    }

    /// The names of the parameters of an action; `None` when it has none.
    pub(crate) fn parameters(&self, operation: OperationId) -> Option<&ModelNames> {
        self.names.models.get(&Model::Parameters(operation))
    }

    /// The names of all structs and enumerations of the crate.
    pub(crate) fn type_names(&self) -> impl Iterator<Item = &Name> {
        self.names.models.values().map(|names| &names.name)
    }

    /// The names of types that a constant could have, such as `X`: a file that exports both would export two things at once.
    pub(crate) fn constant_like(&self) -> &[String] {
        &self.names.constant_like
    }

    /// The module of an area.
    pub(crate) fn area_module(&self, area: AreaId) -> &Name {
        &self.names.areas[&area].0
    }

    /// The feature of an area.
    pub(crate) fn feature(&self, area: AreaId) -> &Name {
        &self.names.areas[&area].1
    }

    /// The path of the module with the models of an area.
    pub(crate) fn models_path(&self, area: AreaId) -> String {
        format!("{}::{}::models", self.options.root(), self.area_module(area))
    }

    /// When a model is there.
    pub(crate) fn presence(&self, model: Model) -> Presence {
        match model {
            Model::Type(id) => self.areas.presence(TypeRef::Structured(id)).clone(),
            Model::Enum(id) => self.areas.presence(TypeRef::Enum(id)).clone(),
            Model::Parameters(id) => Presence::with(self.schema.operations[id].area),
        }
    }

    /// When the module of an area is there: for the sake of the area, or of others that need some of its types.
    pub(crate) fn area_presence(&self, area: AreaId) -> Presence {
        let models = self.names.models.keys().filter(|model| self.area(**model) == area);
        models.fold(Presence::with(area), |all, model| all.or(&self.presence(*model)))
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

    fn area(&self, model: Model) -> AreaId {
        match model {
            Model::Type(id) => self.schema.types[id].area,
            Model::Enum(id) => self.schema.enums[id].area,
            Model::Parameters(id) => self.schema.operations[id].area,
        }
    }
}

impl Names {
    fn new(schema: &Schema) -> Self {
        let mut types = Scope::new(Case::Type).without(CRATE_TYPES);
        let entries = schema
            .types
            .iter()
            .map(|(id, ty)| (ty.name.clone(), Model::Type(id)))
            .chain(schema.enums.iter().map(|(id, ty)| (ty.name.clone(), Model::Enum(id))))
            .map(|(name, model)| ((depth(&name), name.clone(), model), candidates(&name)))
            .chain(parameters(schema));
        let named = types.assign_candidates(entries);
        let all = named.values().map(ToString::to_string);
        let constant_like = all.filter(|name| *name == name.to_uppercase()).collect();
        let modules = named.iter().map(|(key, name)| (key.clone(), name.to_string()));
        let modules = Scope::new(Case::Value)
            .without(DEVICE_NAMES)
            .without(CRATES)
            .without(["mod"])
            .assign(modules);
        let models = named
            .into_iter()
            .zip(modules.into_values())
            .map(|(((_, _, model), name), module)| (model, ModelNames { name, module }))
            .collect();
        Self {
            models,
            areas: areas(schema),
            constant_like,
        }
    }
}

/// Module and feature of each area.
fn areas(schema: &Schema) -> BTreeMap<AreaId, (Name, Name)> {
    let entries = || {
        schema
            .areas
            .iter()
            .map(|(id, area)| ((area.name.clone(), id), area.name.clone()))
    };
    let candidates = entries().map(|(key, name)| (key, vec![name.clone(), format!("{name} area")]));
    let modules = Scope::new(Case::Value)
        .without(CRATE_MODULES)
        .without(CRATES)
        .without(DEVICE_NAMES)
        .assign_candidates(candidates);
    let features = Scope::new(Case::Feature).assign(entries());
    modules
        .into_iter()
        .zip(features.into_values())
        .map(|(((_, id), module), feature)| (id, (module, feature)))
        .collect()
}

/// The parameters of each action that has any: named after what it is bound to and the action, whatever else there is.
fn parameters(schema: &Schema) -> impl Iterator<Item = ((usize, QualifiedName, Model), Vec<String>)> + '_ {
    schema.operations.iter().filter_map(|(id, operation)| {
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
    })
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

/// Types that the crate has besides those of the schema.
const CRATE_TYPES: &[&str] = &["Client"];

/// Modules that the crate has besides its areas.
const CRATE_MODULES: &[&str] = &["client", "filters", "lib", "main", "paths"];

/// Crates that its files name; a module of such a name would hide one.
const CRATES: &[&str] = &["alloc", "core", "runtime", "std"];
