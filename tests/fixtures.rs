//! One folder a case: its pages give the expected findings, schema and code, and the code of all cases compiles.
//!
//! `about.txt` says what a case is about, `docs/` holds its pages, `expected/` what they give. `fixtures/` has a fault in each
//! case, `eras/` the conventions of a year: these give facts instead of code. `hostile/` makes pages of names that are meant to
//! break the code, in every role that a name can have.

mod hostile;

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::diagnostic::{Code, Severity};
use generator::files::Files;
use generator::report::Style;
use generator::schema::{Operation, Property, RequestBody, ResponseBody, Schema, TypeRef};
use generator::{Generator, Output, Report, Target};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

struct Case {
    /// The folder's name as a module's.
    name: String,
    folder: PathBuf,
}

fn faults() -> Result<Vec<Case>> {
    cases("fixtures", "")
}

fn eras() -> Result<Vec<Case>> {
    cases("eras", "era_")
}

fn cases(folder: &str, prefix: &str) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for entry in fs::read_dir(root().join("tests").join(folder))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().replace('-', "_");
        cases.push(Case {
            name: format!("{prefix}{name}"),
            folder: entry.path(),
        });
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

impl Case {
    fn generator(&self) -> Generator {
        Generator::new(self.folder.join("docs"))
            .out("never-written")
            .target(Target::Module(format!("crate::{}", self.name)))
    }

    /// What places of findings begin with: the working folder of a test is that of its package.
    fn docs_as_shown(&self) -> String {
        let folder = self.folder.strip_prefix(root()).unwrap_or(&self.folder);
        format!("{}/docs/", folder.display())
    }

    fn output(&self) -> std::result::Result<Output, Report> {
        self.generator().generate()
    }
}

#[test]
fn faults_give_what_is_expected() -> Result {
    let cases = faults()?;
    assert!(cases.len() >= 20, "the cases were not found");
    for case in cases {
        let output = case.output()?;
        case.holds("code", &of_interest(output.files()))?;
    }
    Ok(())
}

#[test]
fn eras_give_what_is_expected() -> Result {
    let cases = eras()?;
    assert!(cases.len() >= 2, "the cases were not found");
    for case in cases {
        let schema = case.generator().read()?.schema;
        case.holds("facts", &facts(&schema))?;
    }
    Ok(())
}

impl Case {
    /// Compares findings and schema of the case, and one thing more, with what is expected.
    fn holds(&self, further: &str, text: &str) -> Result {
        let about = fs::read_to_string(self.folder.join("about.txt"))?;
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(self.folder.join("expected"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_description(about.trim());
        settings.bind(|| -> Result {
            let findings = findings(self.output()?.report());
            insta::assert_snapshot!("findings", findings.replace(&self.docs_as_shown(), ""));
            insta::assert_snapshot!("schema", outline(&self.generator().read()?.schema));
            insta::assert_snapshot!(further, text);
            Ok(())
        })
    }
}

/// What pages say of operations and properties beside their types: areas, permissions, options, headers, words.
fn facts(schema: &Schema) -> String {
    let mut lines = Vec::new();
    for (_, call) in schema.operations.iter() {
        let path = call
            .paths
            .first()
            .map(|path| schema.template(*path))
            .unwrap_or_default();
        let headers: Vec<&str> = call.headers.iter().map(|header| header.name.as_str()).collect();
        let may = &call.permissions;
        let listed = |sets: &[Vec<String>]| sets.iter().map(|set| set.join(" and ")).collect::<Vec<_>>();
        lines.push(format!("{} {path} ({})", call.method, schema.areas[call.area].name));
        lines.push(format!("  {:?} headers {headers:?} {:?}", call.statuses, call.query));
        lines.push(format!(
            "  work {:?} personal {:?} application {:?}",
            listed(&may.delegated_work),
            listed(&may.delegated_personal),
            listed(&may.application)
        ));
        lines.push(format!("  {}", call.docs.text.replace('\n', " ")));
    }
    for (_, ty) in schema.types.iter() {
        let deprecated = ty.docs.deprecated.is_some();
        lines.push(format!(
            "{} ({}) abstract {} open {} deprecated {deprecated}",
            ty.name, schema.areas[ty.area].name, ty.is_abstract, ty.open
        ));
        for property in &ty.properties {
            let (filter, old) = (&property.filter, property.docs.deprecated.is_some());
            let flags = (property.read_only, property.required, property.nullable, old);
            lines.push(format!(
                "  {} read-only, required, nullable, deprecated {flags:?} {filter:?}",
                property.name
            ));
        }
    }
    lines.join("\n")
}

/// Everything as the command prints it, notes included: the texts are part of what is held.
fn findings(report: &Report) -> String {
    report.human(Style {
        least: Severity::Note,
        ..Style::default()
    })
}

/// The names of all files, and the text of those that only this case has: `lamp` is in each.
fn of_interest(files: &Files) -> String {
    let names: String = files.iter().map(|(path, _)| format!("{path}\n")).collect();
    let models = files
        .iter()
        .filter(|(path, _)| path.contains("/models/") && !path.ends_with("/mod.rs") && !path.ends_with("/lamp.rs"));
    models.fold(names, |mut text, (path, file)| {
        _ = write!(text, "\n===== {path}\n{file}");
        text
    })
}

/// The schema, a line for each thing.
fn outline(schema: &Schema) -> String {
    let mut lines = Vec::new();
    for (_, ty) in schema.types.iter() {
        let base = ty.base.map(|base| format!(": {}", schema.types[base].name));
        let key = ty.key.as_ref().map(|key| format!(" key {key:?}"));
        lines.push(format!(
            "{:?} {}{}{}",
            ty.kind,
            ty.name,
            base.unwrap_or_default(),
            key.unwrap_or_default()
        ));
        lines.extend(ty.properties.iter().map(|property| line_of(schema, property)));
    }
    for (_, ty) in schema.enums.iter() {
        lines.push(format!("Enum {}", ty.name));
        lines.extend(ty.members.iter().map(|member| format!("  {:?}", member.name)));
    }
    lines.extend(schema.operations.iter().flat_map(|(_, call)| calls(schema, call)));
    lines.join("\n")
}

fn line_of(schema: &Schema, property: &Property) -> String {
    let what = if property.navigation { " (navigation)" } else { "" };
    format!(
        "  {:?}: {}{what}",
        property.name,
        type_name(schema, property.ty, property.collection)
    )
}

fn calls<'a>(schema: &'a Schema, call: &'a Operation) -> impl Iterator<Item = String> + 'a {
    let body = match &call.body {
        RequestBody::None => String::new(),
        RequestBody::Typed(ty, many) => format!(" body {}", type_name(schema, *ty, *many)),
        RequestBody::Parameters(parameters) => {
            let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            format!(" body {names:?}")
        }
        other => format!(" body {other:?}"),
    };
    let answer = match call.response {
        ResponseBody::One(ty) => type_name(schema, ty, false),
        ResponseBody::Collection(ty) => type_name(schema, ty, true),
        other => format!("{other:?}"),
    };
    call.paths.iter().map(move |path| {
        let path = schema.template(*path);
        format!("{:?} {} {path}{body} -> {answer}", call.kind, call.method)
    })
}

fn type_name(schema: &Schema, ty: TypeRef, many: bool) -> String {
    let name = match ty {
        TypeRef::Edm(edm) => edm.name().to_owned(),
        TypeRef::Enum(id) => schema.enums[id].name.to_string(),
        TypeRef::Structured(id) => schema.types[id].name.to_string(),
    };
    if many { format!("Collection({name})") } else { name }
}

#[test]
fn every_code_says_what_it_means_and_what_to_do() {
    let texts = Code::ALL.iter().map(|code| {
        let help = code.help().unwrap_or("-");
        format!(
            "{} ({:?})\n  {}\n  {help}\n",
            code.as_str(),
            code.severity(),
            code.meaning()
        )
    });
    insta::assert_snapshot!("codes", texts.collect::<String>());
}

/// All cases as modules of one scratch package, with the lock file and the target folder of this workspace, so that
/// nothing is fetched and what is built already is built once.
#[test]
fn the_code_of_every_case_compiles() -> Result {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let target = temporary.parent().ok_or("the target folder has no place")?;
    let scratch = temporary.join("fixtures");
    let mut lib = "#![deny(warnings)]\n".to_owned();
    let pages = tempfile::tempdir()?;
    hostile::write(&pages.path().join("docs"), seed()?)?;
    let names = Case {
        name: "hostile_names".to_owned(),
        folder: pages.path().to_owned(),
    };
    for case in faults()?.into_iter().chain(eras()?).chain([names]) {
        let files = case.output()?.files().clone();
        generator::files::write(scratch.join("src").join(&case.name), files)?;
        _ = writeln!(lib, "pub mod {0} {{ include!(\"{0}/src/lib.rs\"); }}", case.name);
    }
    fs::write(scratch.join("src/lib.rs"), lib)?;
    fs::copy(root().join("Cargo.lock"), scratch.join("Cargo.lock"))?;
    fs::write(scratch.join("Cargo.toml"), manifest())?;
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--manifest-path"])
        .arg(scratch.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .output()?;
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
    Ok(())
}

/// GRAPHSMITH_SEED rolls other names.
fn seed() -> Result<u64> {
    match std::env::var("GRAPHSMITH_SEED") {
        Ok(seed) => Ok(seed.parse()?),
        Err(_) => Ok(2021),
    }
}

fn manifest() -> String {
    // Absolute, since the target folder may stand outside the repository.
    let runtime = root().join("runtime");
    format!(
        "[package]\nname = \"fixtures\"\nedition = \"2024\"\n\n[dependencies]\nruntime = {{ package = \"graphsmith-runtime\", path = {runtime:?} }}\n\n[workspace]\n"
    )
}
