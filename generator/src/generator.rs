//! The entrance: what the command, build scripts and tests call.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::emit::{self, rust};
use crate::examples;
use crate::files::Files;
use crate::model::Model;
use crate::output::{Output, SCHEMA_FILE};
use crate::placement;
use crate::progress::{Progress, Quiet};
use crate::report::Report;
use crate::settings::{self, FILE_NAME, Settings};

/// The command that makes the member crate of a checkout of this tool from its `specs`.
const OWN_COMMAND: &str = "cargo run -p generator";

/// What is made from the schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// A Rust package of its own.
    #[default]
    Crate,
    /// Rust modules without a package, to be included by a crate's own source as the module of this path, such as
    /// `crate::graph`. The output folder's `lib.rs` is the file to include.
    Module(String),
    /// OData CSDL 4.0 XML, `metadata.xml`.
    Csdl,
    /// OpenAPI 3.0.3, `openapi.json`.
    OpenApi,
    /// The schema with provenance, `schema.json`.
    Json,
}

/// Reads documentation folders and makes something of them.
///
/// ```no_run
/// let output = generator::Generator::new("specs").out("client").generate()?;
/// let summary = output.write()?;
/// println!("{} types", summary.types);
/// # Ok::<(), generator::Report>(())
/// ```
#[derive(Debug)]
pub struct Generator {
    docs: Vec<PathBuf>,
    config: Option<PathBuf>,
    settings: Settings,
    target: Target,
    progress: Box<dyn Progress>,
}

impl Generator {
    /// Reads from `docs`, a folder of pages or a single page.
    #[must_use]
    pub fn new(docs: impl Into<PathBuf>) -> Self {
        Self {
            docs: vec![docs.into()],
            config: None,
            settings: Settings::default(),
            target: Target::default(),
            progress: Box::new(Quiet),
        }
    }

    /// Reads from this folder or page as well; where both have a page of one path, this one's counts.
    #[must_use]
    pub fn and_docs(mut self, docs: impl Into<PathBuf>) -> Self {
        self.docs.push(docs.into());
        self
    }

    /// Writes to this folder.
    #[must_use]
    pub fn out(mut self, out: impl Into<PathBuf>) -> Self {
        self.settings.out = Some(out.into());
        self
    }

    /// Reads options from this file instead of `generator.toml` in the first documentation folder.
    #[must_use]
    pub fn config(mut self, file: impl Into<PathBuf>) -> Self {
        self.config = Some(file.into());
        self
    }

    /// Sets options that go before those of the file; replaces what [`Generator::out`] set before.
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Makes this instead of a package.
    #[must_use]
    pub fn target(mut self, target: Target) -> Self {
        self.target = target;
        self
    }

    /// Tells this how far the run is.
    #[must_use]
    pub fn progress(mut self, progress: impl Progress + 'static) -> Self {
        self.progress = Box::new(progress);
        self
    }

    /// Reads the pages and puts their facts together, without making anything of it.
    ///
    /// # Errors
    /// The configuration or the folder cannot be read, or no page says anything.
    pub fn read(&self) -> Result<Model, Report> {
        Model::read(&self.docs, &self.effective(false)?, &*self.progress)
    }

    /// Reads the pages and makes the target of them, in memory.
    ///
    /// # Errors
    /// The configuration or the folder cannot be read, no page says anything, or, if the settings are strict, there is any
    /// warning.
    pub fn generate(&self) -> Result<Output, Report> {
        let settings = self.effective(true)?;
        if let Some(finding) = settings.crate_name.as_deref().and_then(settings::misnamed) {
            return Err(finding.into());
        }
        // First the pages: a folder that is not there may be a mistyped command.
        let model = Model::read(&self.docs, &settings, &*self.progress)?;
        let Some(out) = settings.out.clone() else {
            let finding = Diagnostic::new(Code::Unusable, None, "no output folder is given");
            return Err(finding
                .with_help("name one with `--out DIR`, or as `out` in generator.toml")
                .into());
        };
        self.refuse_documentation(&out)?;
        self.progress.stage("emitting");
        let (mut files, findings) = match self.emit(&model, &settings, &out) {
            Ok(emitted) => emitted,
            Err(fault) => return Err(model.report.with([fault])),
        };
        let report = settings.judged(model.report.with(findings.into_vec()));
        let failing = report.count(Severity::Warning) + report.count(Severity::Error);
        if settings.strict && failing > 0 {
            return Err(report);
        }
        if self.target == Target::Crate {
            let compact = emit::json::compact(&model.schema).map_err(|error| fault(&error))?;
            files.insert(SCHEMA_FILE, compact);
        }
        let own = self.target == Target::Crate && placement::placement(&out) == rust::Placement::Inheriting;
        let output = Output::new(files, report, model.schema, out);
        Ok(if own { output.made_again_by(OWN_COMMAND) } else { output })
    }

    /// The configuration that lies beside the pages and is read since no other was named; it may decide nothing that
    /// reaches outside of the working folder.
    #[must_use]
    pub fn found_config(&self) -> Option<PathBuf> {
        if self.config.is_some() {
            return None;
        }
        let beside = self.docs.first()?.join(FILE_NAME);
        beside.is_file().then_some(beside)
    }

    /// The options in force; `writes`: an output is made with them.
    fn effective(&self, writes: bool) -> Result<Settings, Report> {
        match (&self.config, self.found_config()) {
            (Some(named), _) => Ok(Settings::read(named)?.overridden_by(&self.settings)),
            (None, Some(found)) => Settings::found(&found, &self.settings, writes),
            (None, None) => Ok(self.settings.clone()),
        }
    }

    /// The folder of the pages cannot be that of the output. One below it can: it is left alone when pages are read.
    fn refuse_documentation(&self, out: &Path) -> Result<(), Report> {
        let same = |docs: &&PathBuf| !out.as_os_str().is_empty() && placement::is_same_folder(docs, out);
        match self.docs.iter().find(same) {
            Some(docs) => {
                let message = format!(
                    "the output folder `{}` is that of the documentation, `{}`",
                    out.display(),
                    docs.display()
                );
                let finding = Diagnostic::new(Code::OutputRefused, None, message);
                Err(finding.with_help("name another folder with `--out`").into())
            }
            None => Ok(()),
        }
    }

    fn emit(&self, model: &Model, settings: &Settings, out: &Path) -> Result<(Files, Diagnostics), Diagnostic> {
        let schema = &model.schema;
        let single = |name: &str, text: String, findings| ([(name.to_owned(), text)].into_iter().collect(), findings);
        match self.target {
            Target::Crate | Target::Module(_) => {
                let options = self.rust_options(settings, out);
                let mut files = rust::emit(schema, &options).map_err(|error| fault(&error))?;
                if options.suite {
                    let mut cases = examples::cases(schema, &examples::examine(schema, &model.pages));
                    if settings.is_part() {
                        // What no operation of a part has may well be documented by what was left out.
                        cases.retain(|case| case.call.is_some());
                    }
                    files.extend(rust::examples(schema, &options, &cases).map_err(|error| fault(&error))?);
                }
                Ok((files, Diagnostics::default()))
            }
            Target::Csdl => {
                let export = emit::csdl::export(schema).map_err(|error| fault(&error))?;
                Ok(single("metadata.xml", export.text, export.findings))
            }
            Target::OpenApi => {
                let export = emit::openapi::export(schema).map_err(|error| fault(&error))?;
                Ok(single("openapi.json", export.text, export.findings))
            }
            Target::Json => {
                let text = emit::json::export(schema).map_err(|error| fault(&error))?;
                Ok(single("schema.json", text, Diagnostics::default()))
            }
        }
    }

    fn rust_options(&self, settings: &Settings, out: &Path) -> rust::Options {
        let default = rust::Options::default();
        let placement = match &self.target {
            Target::Module(path) => rust::Placement::Included(path.clone()),
            _ => placement::placement(out),
        };
        let runtime = match &settings.runtime {
            Some(rust::RuntimeSource::Path(folder)) => placement::runtime_seen_from(out, folder),
            Some(other) => other.clone(),
            None => placement::runtime(out),
        };
        rust::Options {
            crate_name: settings.crate_name.clone().unwrap_or(default.crate_name),
            command: match placement {
                rust::Placement::Inheriting => OWN_COMMAND.to_owned(),
                _ => default.command,
            },
            placement,
            runtime,
            pages: settings.pages.clone().unwrap_or(default.pages),
            made_from: self.made_from(),
            suite: settings.examples && self.target == Target::Crate,
        }
    }

    /// The names of the folders, or of some of them: the rest of their paths is the machine's.
    fn made_from(&self) -> String {
        /// How many are named.
        const NAMED: usize = 3;
        let names = self.docs.iter().filter_map(|docs| docs.file_name());
        let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
        match names.split_at_checked(NAMED) {
            Some((named, more @ [_, ..])) => format!("{} and {} more", named.join(", "), more.len()),
            _ => names.join(", "),
        }
    }
}

fn fault(error: &dyn std::error::Error) -> Diagnostic {
    Diagnostic::new(Code::EmitterFault, None, error.to_string())
}
