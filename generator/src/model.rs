//! From folders to the schema: the first half of every run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{self, Documented, Stats};
use crate::examples;
use crate::progress::Progress;
use crate::report::Report;
use crate::resolve::{self, Corrections};
use crate::schema::Schema;
use crate::select::{self, Selection};
use crate::settings::{self, Settings};
use crate::source::{self, SourceFile};

/// What the pages say, each alone and all together.
#[derive(Debug)]
pub struct Model {
    /// All pages together.
    pub schema: Schema,
    /// Each page alone, in order of path.
    pub pages: Vec<Documented>,
    /// What was found and what became of it.
    pub stats: Stats,
    /// Files that are left alone by their name or folder.
    pub skipped: Vec<String>,
    /// The findings so far.
    pub report: Report,
}

impl Model {
    pub(crate) fn read(docs: &[PathBuf], settings: &Settings, progress: &dyn Progress) -> Result<Self, Report> {
        progress.stage("reading folders");
        let set = read_folders(docs, settings)?;
        let files: BTreeMap<Arc<str>, Arc<SourceFile>> = set
            .sources
            .iter()
            .flat_map(source::Source::files)
            .map(|file| (Arc::clone(&file.name), Arc::clone(file)))
            .collect();
        let mut findings = set.diagnostics;
        progress.stage("reading pages");
        let (pages, mut stats) = read_pages(&set.sources, &mut findings);
        progress.stage("putting the facts together");
        let corrections = settings.corrections.as_deref().map(corrections).transpose()?;
        let options = resolve::Options {
            version: settings.version.or(set.version),
            corrections,
            rules: settings.rules,
        };
        let (schema, resolved) = resolve::resolve(&pages, &set.toc, &options);
        let count = |code| {
            resolved
                .as_slice()
                .iter()
                .filter(|finding| finding.code == code)
                .count()
        };
        stats.requests.leave_out(count(Code::ForeignRequest));
        let misguided = count(Code::UselessCorrection) > 0;
        findings.append(resolved);
        let (schema, selected) = shape(schema, &pages, settings, &mut findings);
        let misguided = misguided || !selected.as_slice().is_empty();
        findings.append(selected);
        let corrections = options
            .corrections
            .iter()
            .map(|corrections| Arc::clone(corrections.file()));
        let report = Report::new(findings, files.into_values().chain(corrections)).located(set.paths);
        let report = settings.judged(report);
        // What was asked for by a name that nothing has would be missing silently.
        if misguided {
            return Err(report);
        }
        if schema.types.is_empty() && schema.enums.is_empty() && schema.operations.is_empty() {
            let folders: Vec<_> = docs.iter().map(|docs| format!("`{}`", docs.display())).collect();
            let message = format!(
                "of {} pages in {} none declares a type or an operation",
                pages.len(),
                folders.join(", ")
            );
            return Err(report.with([Diagnostic::new(Code::NothingUsable, None, message)]));
        }
        Ok(Self {
            schema,
            pages,
            stats,
            skipped: set.skipped,
            report,
        })
    }
}

fn read_folders(docs: &[PathBuf], settings: &Settings) -> Result<source::DocSet, Report> {
    let mut set = source::read_version(docs, settings.version).map_err(|error| {
        let finding = Diagnostic::new(Code::Unusable, None, format!("cannot read the documentation: {error}"));
        Report::from(
            finding.with_help("name a folder of documentation pages, or one page; `--help` lists the commands"),
        )
    })?;
    set.assume(settings.version.or(set.version));
    Ok(set)
}

/// What the settings make of the schema of all pages, with what examples teach and without what is not selected; and
/// what is wrong with the selection.
fn shape(
    mut schema: Schema,
    pages: &[Documented],
    settings: &Settings,
    findings: &mut Diagnostics,
) -> (Schema, Diagnostics) {
    if settings.learn_from_examples {
        findings.append(examples::learn(&mut schema, pages));
    }
    let selection = Selection {
        include: settings.include.clone(),
        exclude: settings.exclude.clone(),
    };
    select::select(schema, &selection)
}

fn read_pages(sources: &[source::Source], findings: &mut Diagnostics) -> (Vec<Documented>, Stats) {
    let mut stats = Stats::default();
    let pages = dialect::read_all(sources).into_iter().map(|reading| {
        stats += reading.stats;
        findings.append(reading.diagnostics);
        reading.documented
    });
    let pages = pages.collect();
    (pages, stats)
}

fn corrections(path: &Path) -> Result<Corrections, Report> {
    let text = source::read_text(path, settings::MAX_LENGTH).map_err(|error| {
        let message = format!("cannot read `{}`: {error}", path.display());
        Report::from(Diagnostic::new(Code::InvalidConfig, None, message))
    })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let file = Arc::new(SourceFile::new(&name, text));
    Corrections::parse(Arc::clone(&file)).map_err(|error| settings::misread(&error, file, path))
}
