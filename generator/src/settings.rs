//! What a caller may decide: read from `generator.toml`, overridden by the command line or a build script.

mod confine;
mod suppress;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::emit::rust::RuntimeSource;
use crate::placement::tidy;
use crate::report::Report;
use crate::rules::Rules;
use crate::select::Pattern;
use crate::source::{ApiVersion, SourceFile, read_text};

pub use suppress::{Level, Suppression};

/// The configuration's file name, looked for in the first documentation folder.
pub const FILE_NAME: &str = "generator.toml";

/// No configuration and no file of corrections is longer, in bytes.
pub(crate) const MAX_LENGTH: usize = 8 << 20;

/// Options; what is absent has a default that its reader knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// Name of the emitted package.
    pub crate_name: Option<String>,
    /// Output folder; in the file it is relative to the file.
    pub out: Option<PathBuf>,
    /// Version of the API, where the pages leave it open.
    #[serde(deserialize_with = "version")]
    pub version: Option<ApiVersion>,
    /// Where the emitted crate finds its runtime: a folder, a version or a git URL.
    #[serde(deserialize_with = "runtime")]
    pub runtime: Option<RuntimeSource>,
    /// Base URL of the published pages, for links in documentation comments.
    pub pages: Option<String>,
    /// What to keep, with everything that it needs; everything when empty.
    #[serde(deserialize_with = "patterns")]
    pub include: Vec<Pattern>,
    /// What to leave out; goes before `include`.
    #[serde(deserialize_with = "patterns")]
    pub exclude: Vec<Pattern>,
    /// File of facts that go before those of the pages; in the file it is relative to the file.
    pub corrections: Option<PathBuf>,
    /// Whether the schema takes what examples show and tables do not.
    pub learn_from_examples: bool,
    /// Whether the crate gets a test suite made of the examples.
    pub examples: bool,
    /// Whether any warning makes the run fail.
    pub strict: bool,
    /// The rules that apply when pages are put together; all, unless some are to be measured.
    #[serde(skip)]
    pub rules: Rules,
    /// How much the findings of a code matter, where that is not what the code has by default.
    pub severity: BTreeMap<Code, Level>,
    /// Findings that are not reported.
    pub suppress: Vec<Suppression>,
}

impl Settings {
    /// Whether only a part of the API is asked for.
    pub(crate) const fn is_part(&self) -> bool {
        !self.include.is_empty() || !self.exclude.is_empty()
    }

    /// Reads a configuration file; relative paths in it count from its folder.
    ///
    /// # Errors
    /// The file cannot be read, is no TOML, or has an unknown key; with the place in the file.
    pub fn read(path: &Path) -> Result<Self, Report> {
        let text = read_text(path, MAX_LENGTH).map_err(|error| {
            let message = format!("cannot read `{}`: {error}", path.display());
            Report::from(Diagnostic::new(Code::InvalidConfig, None, message))
        })?;
        let mut settings: Self = toml_file(path, text)?;
        let folder = path.parent().unwrap_or_else(|| Path::new(""));
        settings.out = settings.out.map(|out| tidy(&folder.join(out)));
        settings.corrections = settings.corrections.map(|file| folder.join(file));
        if let Some(RuntimeSource::Path(runtime)) = &mut settings.runtime {
            *runtime = folder.join(&*runtime).to_string_lossy().into_owned();
        }
        Ok(settings)
    }

    /// The settings that the configuration `file` and `over`, which goes before it, make together, where the file was not
    /// named by anybody but found beside the pages.
    ///
    /// # Errors
    /// As of [`Settings::read`]; or what counts of the file reaches outside of the working folder.
    pub(crate) fn found(file: &Path, over: &Self, writes: bool) -> Result<Self, Report> {
        let mut settings = Self::read(file)?;
        if !writes {
            // Who only reads the pages uses neither.
            (settings.out, settings.runtime) = (None, None);
        }
        // What is overridden reaches nothing.
        settings.out.take_if(|_| over.out.is_some());
        settings.corrections.take_if(|_| over.corrections.is_some());
        settings.runtime.take_if(|_| over.runtime.is_some());
        let working = std::env::current_dir().unwrap_or_default();
        confine::refuse_outside(&settings, file, &working).map_err(|refusal| Report::from(*refusal))?;
        Ok(settings.overridden_by(over))
    }

    /// These settings with those that `over` states in their place; lists are joined.
    #[must_use]
    pub fn overridden_by(mut self, over: &Self) -> Self {
        let over = over.clone();
        self.crate_name = over.crate_name.or(self.crate_name);
        self.out = over.out.or(self.out);
        self.version = over.version.or(self.version);
        self.runtime = over.runtime.or(self.runtime);
        self.pages = over.pages.or(self.pages);
        self.include.extend(over.include);
        self.exclude.extend(over.exclude);
        self.corrections = over.corrections.or(self.corrections);
        self.learn_from_examples |= over.learn_from_examples;
        self.examples |= over.examples;
        self.strict |= over.strict;
        self.rules = self.rules.and(over.rules);
        self.severity.extend(over.severity);
        self.suppress.extend(over.suppress);
        self
    }
}

/// The finding that a text cannot be the name of the emitted package; `None` where it can: Cargo takes it, and code can name it beside the
/// crates that the package itself uses.
pub(crate) fn misnamed(name: &str) -> Option<Diagnostic> {
    const TAKEN: &[&str] = &["alloc", "core", "proc_macro", "runtime", "std", "test"];
    let in_code = name.replace('-', "_");
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    if plain && syn::parse_str::<syn::Ident>(&in_code).is_ok() && !TAKEN.contains(&in_code.as_str()) {
        return None;
    }
    let finding = Diagnostic::new(
        Code::InvalidConfig,
        None,
        format!("`{name}` cannot be the name of a package"),
    );
    Some(finding.with_help(
        "take letters, digits, `-` and `_`, a letter first, and no word of Rust nor a crate that the package needs itself",
    ))
}

/// Parses the TOML of the file at `path`; an error says where in it.
fn toml_file<T: for<'de> Deserialize<'de>>(path: &Path, text: String) -> Result<T, Report> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let file = Arc::new(SourceFile::new(&name, text));
    toml::from_str(&file.text).map_err(|error| misread(&error, Arc::clone(&file), path))
}

/// The finding that a file is not what it should be, with the place in it.
pub(crate) fn misread(error: &toml::de::Error, file: Arc<SourceFile>, path: &Path) -> Report {
    let span = error.span().unwrap_or_default();
    let place = file.place(span.start, span.end);
    let mut findings = Diagnostics::default();
    findings.push(Diagnostic::new(Code::InvalidConfig, place, error.message().trim()));
    let name = Arc::clone(&file.name);
    Report::new(findings, [file]).located([(name, path.to_owned())])
}

fn version<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<ApiVersion>, D::Error> {
    match String::deserialize(from)?.as_str() {
        "v1.0" => Ok(Some(ApiVersion::V1)),
        "beta" => Ok(Some(ApiVersion::Beta)),
        other => Err(serde::de::Error::custom(format!(
            "`{other}` is neither `v1.0` nor `beta`"
        ))),
    }
}

fn runtime<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<RuntimeSource>, D::Error> {
    String::deserialize(from)?
        .parse()
        .map(Some)
        .map_err(serde::de::Error::custom)
}

fn patterns<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Pattern>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    let patterns = texts.iter().map(|text| text.parse());
    patterns.collect::<Result<_, _>>().map_err(serde::de::Error::custom)
}

/// Why a text names no runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmptyRuntime;

impl fmt::Display for EmptyRuntime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("name a folder, a version such as `0.1`, or a git URL such as `https://host/repository#revision`")
    }
}

impl std::error::Error for EmptyRuntime {}

impl FromStr for RuntimeSource {
    type Err = EmptyRuntime;

    /// A git URL has a scheme or ends in `.git` (a revision may follow `#`), a version begins with a digit or an
    /// operator of Cargo's requirements, anything else is a folder.
    fn from_str(text: &str) -> Result<Self, EmptyRuntime> {
        let text = text.trim();
        let (url, revision) = text
            .split_once('#')
            .map_or((text, None), |(a, r)| (a, Some(r.to_owned())));
        if text.is_empty() {
            Err(EmptyRuntime)
        } else if url.contains("://") || url.ends_with(".git") || url.starts_with("git@") {
            Ok(Self::Git {
                url: url.to_owned(),
                revision,
            })
        } else if text.starts_with(|c: char| c.is_ascii_digit() || "^~=<>*".contains(c)) && !text.contains('/') {
            Ok(Self::Version(text.to_owned()))
        } else {
            Ok(Self::Path(text.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_refused_with_its_place() {
        let refused = toml_file::<Settings>(Path::new(FILE_NAME), "crate-name = \"x\"\ncrate_nam = 1\n".to_owned());
        let Err(report) = refused else {
            return assert!(refused.is_err());
        };
        insta::assert_snapshot!(report.to_string());
    }

    #[test]
    fn a_package_has_a_name_that_cargo_and_code_take() {
        for name in ["graph", "graph-v1", "my_graph2", "a--b", "_x"] {
            assert_eq!(misnamed(name), None, "{name}");
        }
        for name in [
            "",
            "-",
            "_",
            "1x",
            "a b",
            "a/b",
            "größe",
            "fn",
            "Self",
            "std",
            "proc-macro",
            "runtime",
        ] {
            assert!(misnamed(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_runtime_is_a_folder_a_version_or_a_repository() {
        let path = |text: &str| Ok(RuntimeSource::Path(text.into()));
        let version = |text: &str| Ok(RuntimeSource::Version(text.into()));
        assert_eq!("../runtime".parse(), path("../runtime"));
        assert_eq!("/opt/runtime".parse(), path("/opt/runtime"));
        assert_eq!("0.1.2".parse(), version("0.1.2"));
        assert_eq!("^1".parse(), version("^1"));
        let git = RuntimeSource::Git {
            url: "https://h/r".into(),
            revision: Some("abc".into()),
        };
        assert_eq!("https://h/r#abc".parse(), Ok(git));
        assert_eq!(" ".parse::<RuntimeSource>(), Err(EmptyRuntime));
    }

    #[test]
    fn the_command_line_goes_before_the_file() -> Result<(), Report> {
        let file: Settings = toml_file(
            Path::new(FILE_NAME),
            "crate-name = \"a\"\nversion = \"beta\"\nexclude = [\"area:x\"]\n".to_owned(),
        )?;
        let over = Settings {
            crate_name: Some("b".into()),
            exclude: vec![Pattern::Area("y".into())],
            ..Settings::default()
        };
        let settings = file.overridden_by(&over);
        assert_eq!(settings.crate_name.as_deref(), Some("b"));
        assert_eq!(settings.version, Some(ApiVersion::Beta));
        assert_eq!(settings.exclude, [Pattern::Area("x".into()), Pattern::Area("y".into())]);
        Ok(())
    }
}
