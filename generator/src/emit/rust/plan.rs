//! Which source files there are; each is made on its own.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use rayon::prelude::*;

use super::context::{Context, Model, ModelNames};
use super::error::Error;
use super::library::{self, ModelFile, ModelModule};
use super::names::{Case, Name};
use super::requests::{ITSELF, Module, Requests};
use super::{filters, models, print};
use crate::files::Files;

/// A file to be made; tokens cannot cross threads, so it is made where it is printed.
struct Job<'a> {
    path: String,
    make: Box<dyn FnOnce() -> TokenStream + Send + 'a>,
}

impl<'a> Job<'a> {
    fn new(path: impl Into<String>, make: impl FnOnce() -> TokenStream + Send + 'a) -> Self {
        Self {
            path: path.into(),
            make: Box::new(make),
        }
    }
}

/// Makes all source files.
///
/// # Errors
/// When one of them is no Rust.
pub(crate) fn sources(context: &Context<'_>) -> Result<Files, Error> {
    let requests = Requests::new(context);
    let header = header(context);
    let texts: Result<Vec<(String, String)>, Error> = jobs(context, &requests)
        .into_par_iter()
        .map(|Job { path, make }| match print::file(&header, make()) {
            Ok(text) => Ok((path, text)),
            Err(source) => Err(Error { path, source }),
        })
        .collect();
    texts.map(Files::from_iter)
}

/// The first line of every file.
fn header(context: &Context<'_>) -> Vec<String> {
    let clean = |text: &str| text.split(char::is_control).collect::<Vec<_>>().join(" ");
    let (source, command) = (clean(&context.options.made_from), clean(&context.options.command));
    vec![format!("Made from {source} by `{command}`. Do not edit.")]
}

fn jobs<'a>(context: &'a Context<'a>, requests: &'a Requests) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    let models = model_modules(context);
    model_jobs(context, vec![Name::new("models", Case::Value)], models, &mut jobs);
    for (name, module) in &requests.modules.below {
        request_jobs(context, requests, std::slice::from_ref(name), module, &mut jobs);
    }
    let has_filters = filters::file(context).is_some();
    jobs.push(Job::new("src/lib.rs", move || library::root(context, has_filters)));
    jobs.push(Job::new("src/client.rs", || library::client(context)));
    if has_filters {
        jobs.push(Job::new("src/filters.rs", || {
            filters::file(context).unwrap_or_default()
        }));
    }
    jobs
}

/// The tree of the namespaces with models.
fn model_modules(context: &Context<'_>) -> ModelModule {
    let mut root = ModelModule::default();
    for (namespace, models) in context.models() {
        let below = namespace.iter().skip(1);
        let module = below.fold(&mut root, |module, name| module.below.entry(name.clone()).or_default());
        module.files = models.iter().map(|(model, names)| model_file(*model, names)).collect();
        module.files.sort();
    }
    root
}

fn model_file(model: Model, names: &ModelNames) -> ModelFile {
    ModelFile {
        module: names.module.clone(),
        name: names.name.clone(),
        model,
    }
}

fn model_jobs<'a>(context: &'a Context<'a>, path: Vec<Name>, mut module: ModelModule, jobs: &mut Vec<Job<'a>>) {
    let joined: Vec<&str> = path.iter().map(Name::as_str).collect();
    let folder = format!("src/{}", joined.join("/"));
    for file in &module.files {
        let model = file.model;
        let path = if module.below.contains_key(&file.module) {
            format!("{folder}/{}/{ITSELF}.rs", file.module)
        } else {
            format!("{folder}/{}.rs", file.module)
        };
        jobs.push(Job::new(path, move || models::file(context, model)));
    }
    let presences = module
        .below
        .iter()
        .map(|(name, below)| (name.clone(), library::presence(context, below)));
    let below: BTreeMap<Name, _> = presences.collect();
    for (name, inner) in std::mem::take(&mut module.below) {
        let path: Vec<Name> = path.iter().cloned().chain([name.clone()]).collect();
        let itself = module.files.iter().find(|file| file.module == name).cloned();
        model_jobs(context, path, ModelModule { itself, ..inner }, jobs);
    }
    jobs.push(Job::new(format!("{folder}/mod.rs"), move || {
        library::models(context, &path, &module, &below)
    }));
}

fn request_jobs<'a>(
    context: &'a Context<'a>,
    requests: &'a Requests,
    path: &[Name],
    module: &'a Module,
    jobs: &mut Vec<Job<'a>>,
) {
    for (name, module) in &module.below {
        let path: Vec<Name> = path.iter().cloned().chain([name.clone()]).collect();
        request_jobs(context, requests, &path, module, jobs);
    }
    if module.has_content(path) {
        let path = path.to_vec();
        let file = module.content(&path);
        jobs.push(Job::new(file, move || requests.content(context, &path, module)));
    }
    if module.has_index(path) {
        let path = path.to_vec();
        jobs.push(Job::new(Module::index(&path), move || {
            requests.index(context, &path, module)
        }));
    }
}
