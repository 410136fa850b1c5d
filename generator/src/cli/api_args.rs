//! The arguments of the commands about the API itself: what changed in it, what there is, what it needs.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use generator::select::Pattern;

/// Compares two documentations: folders, schemas that `export json` wrote, or revisions of the checkout that the working folder is in.
///
/// A revision is written as git does: `HEAD~1:specs` is the folder `specs` of that revision, `HEAD~1` the folder that is on the other side,
/// or `specs`.
#[derive(Debug, Args)]
pub(crate) struct DiffArgs {
    /// Folder, schema or revision
    pub(crate) old: String,
    /// Folder, schema or revision [default: specs]
    #[arg(default_value = "specs", hide_default_value = true)]
    pub(crate) new: String,
    /// Compare only this, with everything that it needs: `area:NAME`, `type:NAME` or `/path`; `*` stands for anything
    #[arg(long, value_name = "PATTERN")]
    pub(crate) include: Vec<Pattern>,
    /// Leave this out; goes before --include
    #[arg(long, value_name = "PATTERN")]
    pub(crate) exclude: Vec<Pattern>,
    /// Show only what concerns the programs in this folder of Rust sources, which use the crate of OLD
    #[arg(long, value_name = "SRC")]
    pub(crate) used_by: Vec<PathBuf>,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = DiffForm::Human)]
    pub(crate) format: DiffForm,
    /// End with exit code 1 if there is such a change
    #[arg(long, value_enum, value_name = "CHANGES")]
    pub(crate) fail_on: Option<FailOn>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffForm {
    /// For a terminal
    Human,
    /// One JSON document
    Json,
    /// A section of a changelog
    Markdown,
    /// Annotations of GitHub's workflows
    Github,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// One that breaks the wire or source code
    Breaking,
    /// Any
    Any,
}

/// Finds types, properties, members and calls by words of their names and descriptions; words may be misspelled.
#[derive(Debug, Args)]
pub(crate) struct SearchArgs {
    /// What to look for
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// How many hits are shown
    #[arg(long, default_value_t = 10, value_name = "N")]
    pub(crate) limit: usize,
    /// Folders of documentation pages
    #[arg(long, value_name = "DOCS", default_value = "specs")]
    pub(crate) docs: Vec<PathBuf>,
}

/// Shows the paths of the API as a tree, with what can be called on each.
#[derive(Debug, Args)]
pub(crate) struct TreeArgs {
    /// Where to begin
    #[arg(default_value = "/")]
    pub(crate) path: String,
    /// How many levels are shown
    #[arg(long, default_value_t = 2, value_name = "N")]
    pub(crate) depth: usize,
    /// Folders of documentation pages
    #[arg(long, value_name = "DOCS", default_value = "specs")]
    pub(crate) docs: Vec<PathBuf>,
}

/// Says which permissions calls need at least, each and all together, as the pages list them.
#[derive(Debug, Args)]
pub(crate) struct ScopesArgs {
    /// Calls, such as "GET /me/messages"
    #[arg(value_name = "CALL", required_unless_present = "used_by")]
    pub(crate) calls: Vec<String>,
    /// Take the calls of the programs in this folder of Rust sources
    #[arg(long, value_name = "SRC")]
    pub(crate) used_by: Vec<PathBuf>,
    /// Permissions that are granted, with commas between them: says which calls are refused and what is too much
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) granted: Vec<String>,
    /// Whom they are granted to
    #[arg(long, value_enum, default_value_t = To::Delegated, requires = "granted")]
    pub(crate) to: To,
    /// Folders of documentation pages
    #[arg(long, value_name = "DOCS", default_value = "specs")]
    pub(crate) docs: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum To {
    /// Users of work or school accounts
    Delegated,
    /// Users of personal accounts
    Personal,
    /// The application itself
    Application,
}
