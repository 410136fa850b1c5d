//! The arguments, and the help that teaches them.

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use generator::emit::rust::RuntimeSource;
use generator::rules::{Rule, Rules};
use generator::select::Pattern;
use generator::settings::Settings;
use generator::{Generator, Target};

use super::api_args::{DiffArgs, ScopesArgs, SearchArgs, TreeArgs};

const EXAMPLES: &str = "\
Examples:
  generator                                      read specs/, refresh the crate that its generator.toml names
  generator microsoft-graph-docs/api-reference/v1.0 --out client --crate-name graph
  generator docs --out client --include area:mail --include 'type:microsoft.graph.user'
  generator --check                              fail if the crate is not what the pages give
  generator lint docs --stats                    say what the pages have wrong, and account for all they hold
  generator export csdl docs > metadata.xml
  generator diff HEAD~1 specs                    what has changed since the last commit, and what that breaks
  generator search apple token                   what there is, where it is documented, how it is called

Exit codes: 0 done (warnings and left-out pages are reported); 1 nothing usable, drift, or a warning under --strict;
2 wrong usage.";

/// Makes a typed Rust client of Microsoft Graph documentation pages.
#[derive(Debug, Parser)]
#[command(name = "generator", version, after_help = EXAMPLES)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) generate: GenerateArgs,
    #[command(flatten)]
    pub(crate) show: ShowArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the crate (what happens without a command)
    Generate(GenerateArgs),
    /// Report what is wrong with the pages, and write nothing
    Lint(LintArgs),
    /// Print the schema in another form
    Export(ExportArgs),
    /// Say what has changed from one documentation to another, and what that breaks
    Diff(DiffArgs),
    /// Find types, properties and calls by words
    Search(SearchArgs),
    /// Show the paths of the API as a tree
    Tree(TreeArgs),
    /// Say which permissions calls need at least
    Scopes(ScopesArgs),
    /// Write one page with coverage, findings, types, calls, permissions and changes, for a browser
    Report(ReportArgs),
    /// Judge the examples of the pages against what the pages say, and count them by class
    Examples(ExamplesArgs),
    /// Serve the pages: a local service that answers documented requests with documented responses
    #[command(
        after_help = "The service listens on 127.0.0.1 only, and keeps what is created until it is stopped. Collections support\n$top, $skip, $count and $select; other query options are taken and change nothing."
    )]
    Mock(MockArgs),
    /// Print one step of the way of a page, for debugging
    Dump(DumpArgs),
    /// Say what a finding's code means
    Explain(ExplainArgs),
    /// Say which rules decided on a type, property, enumeration or path, by which place, and against what
    Why(WhyArgs),
    /// List the rules that decide where pages leave something open or contradict each other
    Rules,
    /// Begin a crate of your own, which makes a client of its pages when it is built
    Init(InitArgs),
    /// Print the script that completes arguments in a shell
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Print the manual page, in roff
    Man {
        /// The page of this command
        command: Option<String>,
    },
    /// List the passes that put the facts of all pages together, with what each needs and gives
    Passes,
}

/// How findings are shown.
#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    /// Findings as text with excerpts, or one JSON object a line
    #[arg(long, value_enum, default_value_t = MessageFormat::Human, global = true, value_name = "FORMAT")]
    pub(crate) message_format: MessageFormat,
    /// Show every finding, notes included (else the first few of each code, warnings and errors)
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
    /// Show errors and results only
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = ColorWhen::Auto, global = true, value_name = "WHEN")]
    pub(crate) color: ColorWhen,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorWhen {
    /// On a terminal, unless the variable NO_COLOR is set
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    Human,
    Json,
}

/// Where the pages are, and what to take of them.
#[derive(Debug, Args)]
pub(crate) struct DocsArgs {
    /// Folders of documentation pages, or single pages [default: specs]
    #[arg(value_name = "DOCS")]
    pub(crate) docs: Vec<PathBuf>,
    /// Configuration [default: generator.toml in the first folder]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Facts that go before those of the pages
    #[arg(long, value_name = "FILE")]
    pub(crate) corrections: Option<PathBuf>,
    /// Take into the schema what examples show and tables do not
    #[arg(long)]
    pub(crate) learn_from_examples: bool,
    /// Switch a rule off, to see what it decides (`generator rules` lists them)
    #[arg(long, value_name = "RULE")]
    pub(crate) without: Vec<Rule>,
}

#[derive(Debug, Args)]
pub(crate) struct WhyArgs {
    /// A type, enumeration or property (`user/mail`), qualified or not, or a path (`/me/messages`)
    #[arg(value_name = "NAME-OR-PATH")]
    pub(crate) subject: String,
    #[command(flatten)]
    pub(crate) docs: DocsArgs,
}

#[derive(Debug, Args)]
pub(crate) struct GenerateArgs {
    #[command(flatten)]
    pub(crate) docs: DocsArgs,
    /// Folder to write to; files of others in it are left alone
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Name of the package
    #[arg(long, value_name = "NAME")]
    pub(crate) crate_name: Option<String>,
    /// Where the package finds its runtime: a folder, a version, or a git URL with an optional #revision
    #[arg(long, value_name = "PATH|VERSION|GIT")]
    pub(crate) runtime: Option<RuntimeSource>,
    /// Keep only this, with everything that it needs: `area:NAME`, `type:NAME` or `/path`; `*` stands for anything
    #[arg(long, value_name = "PATTERN")]
    pub(crate) include: Vec<Pattern>,
    /// Leave this out; goes before --include
    #[arg(long, value_name = "PATTERN")]
    pub(crate) exclude: Vec<Pattern>,
    /// Append what has changed in the API since the last run to this file, as Markdown
    #[arg(long, value_name = "FILE")]
    pub(crate) changelog: Option<PathBuf>,
    /// Write nothing; fail if the folder is not what the pages give
    #[arg(long)]
    pub(crate) check: bool,
    /// Add a test suite: every example request of the pages sent, every response read and written again
    #[arg(long)]
    pub(crate) examples: bool,
    /// Fail, and write nothing, if there is any warning
    #[arg(long)]
    pub(crate) strict: bool,
}

#[derive(Debug, Args)]
pub(crate) struct LintArgs {
    #[command(flatten)]
    pub(crate) docs: DocsArgs,
    /// Account for every page, table, row, annotation, request line and example: used, or named in a finding
    #[arg(long)]
    pub(crate) stats: bool,
    /// Fail if there is any warning
    #[arg(long)]
    pub(crate) strict: bool,
    /// Show the repairs that are certain, and make them on the pages if you agree
    #[arg(long)]
    pub(crate) fix: bool,
    /// Agree to the repairs without being asked
    #[arg(long, requires = "fix")]
    pub(crate) yes: bool,
    /// Print the findings to standard output, for another program
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<FindingFormat>,
    /// Leave out the findings that this file knows
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write all findings there are to this file, as those that are known
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub(crate) write_baseline: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FindingFormat {
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// One JSON object a line
    Json,
}

/// A new folder gets a manifest, a build script, a library and a page to begin with.
#[derive(Debug, Args)]
pub(crate) struct InitArgs {
    /// The folder; its name becomes that of the package
    pub(crate) folder: PathBuf,
    /// Checkout of Graphsmith to depend on [default: the one that this command was built from, else the registry]
    #[arg(long, value_name = "DIR")]
    pub(crate) graphsmith: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// The form
    #[arg(value_enum)]
    pub(crate) form: Form,
    #[command(flatten)]
    pub(crate) docs: DocsArgs,
    /// Folder to write to instead of standard output
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// OData CSDL 4.0 XML
    Csdl,
    /// OpenAPI 3.0.3, JSON
    Openapi,
    /// The schema with the place of every fact, JSON
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct ExamplesArgs {
    #[command(flatten)]
    pub(crate) docs: DocsArgs,
}

/// The service listens on 127.0.0.1 only, prints its URL, and keeps what is created until it is stopped.
#[derive(Debug, Args)]
pub(crate) struct MockArgs {
    #[command(flatten)]
    pub(crate) docs: DocsArgs,
    /// Port; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// Items on a page where the request does not say
    #[arg(long, default_value_t = 100, value_name = "N")]
    pub(crate) page_size: usize,
    /// Answer requests without a token, too
    #[arg(long)]
    pub(crate) anonymous: bool,
    /// Answer each Nth request with 429 and Retry-After
    #[arg(long, value_name = "N")]
    pub(crate) throttle_every: Option<NonZeroU32>,
    /// Retry-After of these answers, in seconds
    #[arg(long, default_value_t = 1, value_name = "SECONDS")]
    pub(crate) retry_after: u32,
    /// Answer each Nth request with 503
    #[arg(long, value_name = "N")]
    pub(crate) fail_every: Option<NonZeroU32>,
    /// Wait before each answer, in milliseconds
    #[arg(long, default_value_t = 0, value_name = "MILLISECONDS")]
    pub(crate) delay: u64,
}

impl MockArgs {
    /// The behaviour that the options ask for.
    pub(crate) fn behaviour(&self) -> generator::mock::Options {
        generator::mock::Options {
            page_size: self.page_size,
            authorize: !self.anonymous,
            throttle_every: self.throttle_every,
            retry_after: self.retry_after,
            fail_every: self.fail_every,
            delay: Duration::from_millis(self.delay),
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct DumpArgs {
    /// The step
    #[arg(value_enum)]
    pub(crate) step: Step,
    /// The page
    pub(crate) page: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// Headings, paragraphs, tables, code
    Page,
    /// What the page says, as facts
    Documented,
    /// The schema of this page alone
    Schema,
}

#[derive(Debug, Args)]
pub(crate) struct ExplainArgs {
    /// Such as `unknown-type`; all codes when absent
    pub(crate) code: Option<String>,
    /// Print the page of all codes, in Markdown
    #[arg(long, conflicts_with = "code")]
    pub(crate) markdown: bool,
}

/// Writes one self-contained HTML page about a documentation.
#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    #[command(flatten)]
    pub(crate) docs: DocsArgs,
    /// The page to write
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Say what has changed from this folder, schema or revision
    #[arg(long, value_name = "OLD")]
    pub(crate) old: Option<String>,
}

impl DocsArgs {
    /// The folders that are read.
    pub(crate) fn folders(&self) -> Vec<PathBuf> {
        if self.docs.is_empty() {
            vec!["specs".into()]
        } else {
            self.docs.clone()
        }
    }

    /// A generator that reads these folders.
    pub(crate) fn generator(&self, mut settings: Settings) -> Generator {
        settings.corrections.clone_from(&self.corrections);
        settings.learn_from_examples = self.learn_from_examples;
        settings.rules = Rules::without(&self.without);
        let folders = self.folders();
        let mut docs = folders.iter();
        let first = docs.next().cloned().unwrap_or_default();
        let generator = docs.fold(Generator::new(first), |generator, docs| generator.and_docs(docs));
        let generator = generator.settings(settings);
        match &self.config {
            Some(file) => generator.config(file),
            None => generator,
        }
    }
}

impl From<Form> for Target {
    fn from(form: Form) -> Self {
        match form {
            Form::Csdl => Self::Csdl,
            Form::Openapi => Self::OpenApi,
            Form::Json => Self::Json,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;
    use clap::Parser;

    use super::{Arguments, Command};

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn generating_is_what_happens_without_a_command() -> Result<(), clap::Error> {
        let bare = Arguments::try_parse_from(["generator", "a", "b", "--out", "c"])?;
        assert!(bare.command.is_none());
        assert_eq!(bare.generate.docs.docs.len(), 2);
        let named = Arguments::try_parse_from(["generator", "generate", "a", "--check", "--message-format", "json"])?;
        assert!(matches!(named.command, Some(Command::Generate(options)) if options.check));
        Ok(())
    }
}
