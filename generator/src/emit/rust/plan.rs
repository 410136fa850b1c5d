//! Which source files there are; each is made on its own.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use rayon::prelude::*;

use super::context::{Context, Model, ModelNames};
use super::error::Error;
use super::library::{self, ModelFile, Parts};
use super::names::Name;
use super::requests::{Home, RequestFile, Requests};
use super::{filters, models, print};
use crate::files::Files;
use crate::schema::AreaId;

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
    let mut parts: BTreeMap<AreaId, Parts> = BTreeMap::new();
    for (area, models) in context.models() {
        parts.entry(area).or_default().models = true;
        model_jobs(context, area, &models, &mut jobs);
    }
    let mut folders: BTreeMap<Home, Vec<RequestFile>> = BTreeMap::from([(Home::Shared, Vec::new())]);
    for file in requests.files(context) {
        if let Some(area) = file.area() {
            parts.entry(area).or_default().requests = true;
        }
        folders.entry(file.home).or_default().push(file);
    }
    for (home, files) in folders {
        request_jobs(context, requests, home, files, &mut jobs);
    }
    for (&area, &parts) in &parts {
        let path = format!("src/{}/mod.rs", context.area_module(area));
        jobs.push(Job::new(path, move || library::area(context, area, parts)));
    }
    let areas: Vec<AreaId> = parts.into_keys().collect();
    let has_filters = filters::file(context).is_some();
    jobs.push(Job::new("src/lib.rs", move || {
        library::root(context, &areas, has_filters)
    }));
    jobs.push(Job::new("src/client.rs", || library::client(context)));
    if has_filters {
        jobs.push(Job::new("src/filters.rs", || {
            filters::file(context).unwrap_or_default()
        }));
    }
    jobs
}

fn model_jobs<'a>(context: &'a Context<'a>, area: AreaId, models: &[(Model, &ModelNames)], jobs: &mut Vec<Job<'a>>) {
    let folder = format!("src/{}/models", context.area_module(area));
    let mut files: Vec<ModelFile> = Vec::new();
    for &(model, names) in models {
        files.push(ModelFile {
            module: names.module.clone(),
            name: names.name.clone(),
            model,
        });
        let path = format!("{folder}/{}.rs", names.module);
        jobs.push(Job::new(path, move || models::file(context, model)));
    }
    files.sort();
    jobs.push(Job::new(format!("{folder}/mod.rs"), move || {
        library::models(context, area, &files)
    }));
}

fn request_jobs<'a>(
    context: &'a Context<'a>,
    requests: &'a Requests,
    home: Home,
    files: Vec<RequestFile>,
    jobs: &mut Vec<Job<'a>>,
) {
    let (folder, title) = match home {
        Home::Shared => (
            "src/paths".to_owned(),
            "Paths that lead to the requests of several areas.".to_owned(),
        ),
        Home::Area(area) => (
            format!("src/{}/requests", context.area_module(area)),
            format!("Requests of {}.", super::docs::code(&context.schema.areas[area].name)),
        ),
    };
    let mut modules: Vec<(Name, Vec<Name>)> = Vec::new();
    for file in files {
        let mut defined: Vec<Name> = requests.defined(&file).cloned().collect();
        defined.sort();
        modules.push((file.module.clone(), defined));
        let path = format!("{folder}/{}.rs", file.module);
        jobs.push(Job::new(path, move || requests.file(context, &file)));
    }
    jobs.push(Job::new(format!("{folder}/mod.rs"), move || {
        library::requests(&title, &modules)
    }));
}
