//! `diff`: what has changed from one documentation to another.

use std::path::{Path, PathBuf};

use generator::diff::{self, Changes, Format, Roots};
use generator::emit::json;
use generator::revision::Revision;
use generator::schema::Schema;
use generator::select::{Selection, select};
use generator::usage::{Sources, Usage};
use generator::{Generator, Report};

use super::api_args::{DiffArgs, DiffForm, FailOn};
use super::screen::Screen;
use super::{Done, Failure};

impl From<DiffForm> for Format {
    fn from(form: DiffForm) -> Self {
        match form {
            DiffForm::Human => Self::Human,
            DiffForm::Json => Self::Json,
            DiffForm::Markdown => Self::Markdown,
            DiffForm::Github => Self::Github,
        }
    }
}

pub(crate) fn run(options: &DiffArgs, screen: &Screen) -> Done {
    let (old, old_root) = side(&options.old, &options.new, screen)?;
    let (new, new_root) = side(&options.new, &options.old, screen)?;
    let selection = Selection {
        include: options.include.clone(),
        exclude: options.exclude.clone(),
    };
    let (old, new) = selected(old, new, &selection)?;
    let changes = diff::compare(&old, &new);
    let changes = concerning(changes, &old, options, screen)?;
    let roots = Roots {
        old: old_root,
        new: new_root,
    };
    screen.print(&diff::render(&changes, options.format.into(), &roots));
    let fails = match options.fail_on {
        None => false,
        Some(FailOn::Any) => !changes.is_empty(),
        Some(FailOn::Breaking) => changes.of(|effect| effect.is_breaking()).next().is_some(),
    };
    if fails { Err(Failure::Silent) } else { Ok(()) }
}

/// The schema of one side, and the folder that its places count from.
pub(super) fn side(name: &str, other: &str, screen: &Screen) -> Result<(Schema, Option<PathBuf>), Failure> {
    let path = Path::new(name);
    if path.is_file() && path.extension().is_some_and(|extension| extension == "json") {
        let text = std::fs::read_to_string(path).map_err(|error| unreadable(name, &error))?;
        let schema = json::read(&text).map_err(|error| unreadable(name, &error))?;
        return Ok((schema, None));
    }
    if path.exists() {
        return Ok((read(path, screen)?, Some(path.to_owned())));
    }
    let beside = Revision::path_within(Path::new(other));
    let folders: Vec<PathBuf> = beside.into_iter().chain(["specs".into()]).collect();
    let revision = Revision::read(Path::new("."), name, &folders).map_err(|error| {
        Failure::Usage(format!(
            "`{name}` is no folder, no schema and no revision that can be read: {error}"
        ))
    })?;
    Ok((read(revision.folder(), screen)?, None))
}

fn unreadable(name: &str, error: &dyn std::fmt::Display) -> Failure {
    Failure::Usage(format!("cannot read `{name}`: {error}"))
}

fn read(docs: &Path, screen: &Screen) -> Result<Schema, Report> {
    Ok(Generator::new(docs).progress(screen.progress()).read()?.schema)
}

/// The part of both sides that was asked for. What only one side has is new or gone; what none has was mistyped.
fn selected(old: Schema, new: Schema, selection: &Selection) -> Result<(Schema, Schema), Report> {
    let (old, missed) = select(old, selection);
    let (new, also) = select(new, selection);
    let also: Vec<String> = also.into_vec().into_iter().map(|finding| finding.message).collect();
    let missed = missed.into_vec().into_iter();
    let nowhere: Vec<_> = missed.filter(|finding| also.contains(&finding.message)).collect();
    if nowhere.is_empty() {
        Ok((old, new))
    } else {
        Err(Report::default().with(nowhere))
    }
}

/// The changes that the programs named by `--used-by` are concerned by.
fn concerning(changes: Changes, old: &Schema, options: &DiffArgs, screen: &Screen) -> Result<Changes, Failure> {
    if options.used_by.is_empty() {
        return Ok(changes);
    }
    let sources = read_sources(&options.used_by, screen)?;
    let usage = Usage::of(&sources, old);
    for end in &usage.ambiguous {
        screen.say(&format!(
            "note: `{end}` could belong to many calls; none was taken for used"
        ));
    }
    Ok(changes.filtered(|change| usage.concerned_by(&change.concerned)))
}

/// The Rust sources below some folders.
pub(super) fn read_sources(folders: &[PathBuf], screen: &Screen) -> Result<Sources, Failure> {
    let mut all = Sources::default();
    for folder in folders {
        all.join(Sources::read(folder).map_err(|error| Failure::Usage(error.to_string()))?);
    }
    for file in &all.unread {
        screen.say(&format!("note: `{file}` is no Rust that can be read; it is left out"));
    }
    Ok(all)
}
