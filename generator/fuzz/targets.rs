//! What is fuzzed. Each target takes any bytes, and panics when something is made of them that must never be.
//!
//! `fuzz_targets/` lets libFuzzer call these, `tests/fuzz` a seeded program.
#![allow(dead_code, reason = "each program calls one of them")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "that is how a target fails"
)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use generator::diagnostic::{Diagnostic, Diagnostics};
use generator::dialect::{self, Documented};
use generator::emit::{self, rust};
use generator::resolve::{self, Corrections, Options};
use generator::schema::Schema;
use generator::settings::Settings;
use generator::source::{self, Source, SourceFile, Toc};

/// What parts the pages of one input: a line with a form feed.
const NEXT_PAGE: &str = "\n\u{c}\n";

const LAMP: &str = "# lamp resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n\
|id|String|Key.|\n|watts|Int32|Power.|\n";
const LIST: &str = "# List lamps\n\n## HTTP request\n```http\nGET /lamps\n```\n\n## Response\n`200 OK` and a collection of \
[lamp](../resources/lamp.md) objects.\n";

/// Pages, by turns of a type and of an operation, become a schema and everything that is made of one.
pub(crate) fn page(input: &[u8]) {
    let mut findings = Diagnostics::default();
    let text = String::from_utf8_lossy(input);
    let sources = text.split(NEXT_PAGE).enumerate().filter_map(|(at, text)| {
        let name = format!("{}/{at}.md", if at % 2 == 0 { "resources" } else { "api" });
        let file = source::decode(&name, text.as_bytes().to_vec(), &mut findings).ok()?;
        Some(Source::from_text(&name, file.text, &mut findings))
    });
    let pages = documented(&sources.collect::<Vec<_>>());
    let (schema, resolved) = resolve::resolve(&pages, &Toc::default(), &Options::default());
    findings.append(resolved);
    printable(findings.as_slice());
    emitted(&schema);
}

/// A table of contents beside a page.
pub(crate) fn toc(input: &[u8]) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write(folder.path(), "resources/lamp.md", LAMP.as_bytes());
    for name in ["toc.yml", "api/toc.md"] {
        write(folder.path(), name, input);
    }
    let set = source::read(&[folder.path().to_owned()]).expect("the folder is there");
    printable(set.diagnostics.as_slice());
    let (schema, _) = resolve::resolve(&documented(&set.sources), &set.toc, &Options::default());
    emitted(&schema);
}

/// A configuration.
pub(crate) fn settings(input: &[u8]) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = write(folder.path(), "generator.toml", input);
    match Settings::read(&file) {
        Ok(settings) => assert_eq!(Settings::default().overridden_by(&settings), settings),
        Err(report) => printable(report.findings()),
    }
}

/// Corrections of two pages.
pub(crate) fn corrections(input: &[u8]) {
    let text = String::from_utf8_lossy(input).into_owned();
    let Ok(corrections) = Corrections::parse(Arc::new(SourceFile::new("corrections.toml", text))) else {
        return;
    };
    let mut findings = Diagnostics::default();
    let pages = [("resources/lamp.md", LAMP), ("api/lamp-list.md", LIST)];
    let sources = pages.map(|(name, text)| Source::from_text(name, text, &mut findings));
    let options = Options {
        corrections: Some(corrections),
        ..Options::default()
    };
    let (schema, findings) = resolve::resolve(&documented(&sources), &Toc::default(), &options);
    printable(findings.as_slice());
    emitted(&schema);
}

fn documented(sources: &[Source]) -> Vec<Documented> {
    let readings = dialect::read_all(sources).into_iter();
    readings.map(|reading| reading.documented).collect()
}

/// Whatever the schema holds can be emitted, and what is emitted is well-formed.
fn emitted(schema: &Schema) {
    let files = rust::emit(schema, &rust::Options::default()).expect("a crate can be made of any schema");
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        assert!(syn::parse_file(text).is_ok(), "{path} is no Rust:\n{text}");
    }
    emit::csdl::export(schema).expect("CSDL can be made of any schema");
    emit::openapi::export(schema).expect("OpenAPI can be made of any schema");
    emit::json::export(schema).expect("JSON can be made of any schema");
}

/// No finding steers what prints it.
fn printable(findings: &[Diagnostic]) {
    let texts = findings.iter().flat_map(|finding| {
        let file = finding.place.as_ref().map(|place| &*place.file);
        [Some(finding.message.as_str()), finding.help.as_deref(), file]
    });
    for text in texts.flatten() {
        assert!(!text.contains(char::is_control), "{text:?}");
    }
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
    std::fs::write(&path, bytes).expect("the file can be written");
    path
}
