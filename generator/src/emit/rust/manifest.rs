//! The crate's `Cargo.toml`.

use std::fmt::Write;

use toml::Value;

use super::context::Context;
use super::options::{Placement, RuntimeSource};

/// The text of the manifest; `None` where the crate has none of its own.
pub(crate) fn manifest(context: &Context<'_>) -> Option<String> {
    let placement = &context.options.placement;
    if matches!(placement, Placement::Included(_)) {
        return None;
    }
    let inheriting = *placement == Placement::Inheriting;
    let mut manifest = Manifest {
        text: format!(
            "# Made from {} by `{}`.\n",
            one_line(&context.options.made_from),
            one_line(&context.options.command)
        ),
    };
    package(&mut manifest, context, inheriting);
    features(&mut manifest, context);
    manifest.section("dependencies");
    let runtime = if inheriting {
        inherited()
    } else {
        runtime(&context.options.runtime)
    };
    manifest.entry("runtime", &runtime);
    dev_dependencies(&mut manifest, context, inheriting, runtime);
    if inheriting {
        manifest.section("lints");
        manifest.entry("workspace", &true.into());
    } else {
        manifest.section("lints.rust");
        manifest.entry("unsafe_code", &"forbid".into());
        manifest.entry("missing_docs", &"warn".into());
        if *placement == Placement::Alone {
            manifest.section("workspace");
        }
    }
    Some(manifest.text)
}

/// What the examples of a member of our own workspace and the suite use.
fn dev_dependencies(manifest: &mut Manifest, context: &Context<'_>, inheriting: bool, mut runtime: Value) {
    let suite = context.options.suite;
    if !inheriting && !suite {
        return;
    }
    let mut entries: Vec<(&str, Value)> = Vec::new();
    if inheriting {
        entries.extend(EXAMPLE_DEPENDENCIES.iter().map(|name| (*name, inherited())));
    }
    if suite && let Some(members) = runtime.as_table_mut() {
        members.insert("features".to_owned(), vec![Value::from("suite")].into());
        entries.push(("runtime", runtime));
    }
    entries.sort_by_key(|(name, _)| *name);
    manifest.section("dev-dependencies");
    for (name, value) in entries {
        manifest.entry(name, &value);
    }
}

/// What the examples of a member of our own workspace use.
pub(crate) const EXAMPLE_DEPENDENCIES: &[&str] = &["azure_identity", "futures", "tokio"];

/// Features of the runtime that the crate hands on, so that its users need not name the runtime, and what they bring.
pub(crate) const RUNTIME_FEATURES: &[(&str, &str)] = &[
    ("blocking", "calls from code that is not asynchronous"),
    (
        "notifications",
        "typed change notifications, and the decryption of their data",
    ),
];

/// The name of the runtime's package; in a registry `runtime` is a crate of somebody else.
pub(crate) const PUBLISHED_RUNTIME: &str = "graphsmith-runtime";

/// A manifest in the making, in the order in which people write one.
struct Manifest {
    text: String,
}

impl Manifest {
    fn section(&mut self, name: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "\n[{name}]");
    }

    fn entry(&mut self, key: &str, value: &Value) {
        let _ = match value {
            Value::Array(items) if items.len() > 4 => {
                let lines: String = items.iter().map(|item| format!("    {item},\n")).collect();
                writeln!(self.text, "{key} = [\n{lines}]")
            }
            _ => writeln!(self.text, "{key} = {value}"),
        };
    }
}

fn package(manifest: &mut Manifest, context: &Context<'_>, inheriting: bool) {
    manifest.section("package");
    manifest.entry("name", &context.options.crate_name.as_str().into());
    manifest.entry("description", &"Typed Microsoft Graph client.".into());
    let own = [
        ("version", env!("CARGO_PKG_VERSION")),
        ("edition", "2024"),
        ("rust-version", env!("CARGO_PKG_RUST_VERSION")),
        ("license", env!("CARGO_PKG_LICENSE")),
    ];
    for (key, value) in own {
        manifest.entry(key, &if inheriting { inherited() } else { value.into() });
    }
}

/// `default` is everything: who wants less names areas and switches the default off.
fn features(manifest: &mut Manifest, context: &Context<'_>) {
    let areas = || context.schema.areas.ids();
    let names = |areas: &mut dyn Iterator<Item = _>| {
        let mut names: Vec<String> = areas.map(|area| context.feature(area).to_string()).collect();
        names.sort();
        Value::from(names)
    };
    manifest.section("features");
    manifest.entry("default", &vec![Value::from("full")].into());
    manifest.entry("full", &names(&mut areas()));
    for area in areas() {
        manifest.entry(context.feature(area).as_str(), &Value::Array(Vec::new()));
    }
    for (name, _) in RUNTIME_FEATURES {
        manifest.entry(name, &vec![Value::from(format!("runtime/{name}"))].into());
    }
}

fn runtime(source: &RuntimeSource) -> Value {
    let mut entries = vec![("package", PUBLISHED_RUNTIME)];
    match source {
        RuntimeSource::Path(path) => entries.push(("path", path)),
        RuntimeSource::Version(version) => entries.push(("version", version)),
        RuntimeSource::Git { url, revision } => {
            entries.push(("git", url));
            entries.extend(revision.as_deref().map(|revision| ("rev", revision)));
        }
    }
    inline(&entries)
}

fn inline(entries: &[(&str, &str)]) -> Value {
    let entries = entries
        .iter()
        .map(|(key, value)| ((*key).to_owned(), Value::from(*value)));
    Value::Table(entries.collect())
}

fn inherited() -> Value {
    Value::Table([("workspace".to_owned(), Value::Boolean(true))].into_iter().collect())
}

/// A comment must not end before its line does.
fn one_line(text: &str) -> String {
    text.split(char::is_control).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::manifest;
    use crate::emit::fixture;
    use crate::emit::rust::Options;
    use crate::emit::rust::context::Context;
    use crate::emit::rust::options::{Placement, RuntimeSource};

    fn text(options: &Options) -> Option<String> {
        let schema = fixture::schema();
        manifest(&Context::new(&schema, options))
    }

    #[test]
    fn a_crate_of_its_own_is_a_workspace_and_names_its_runtime() {
        let options = Options {
            crate_name: "a \"quoted\" name".to_owned(),
            runtime: RuntimeSource::Path("../runtime".to_owned()),
            ..Options::default()
        };
        let text = text(&options).unwrap_or_default();
        let parsed: toml::Table = toml::from_str(&text).unwrap_or_default();
        assert_eq!(parsed["package"]["name"].as_str(), Some("a \"quoted\" name"));
        assert_eq!(parsed["dependencies"]["runtime"]["path"].as_str(), Some("../runtime"));
        assert_eq!(parsed["features"]["full"][0].as_str(), Some("onboarding"));
        assert_eq!(parsed["features"]["blocking"][0].as_str(), Some("runtime/blocking"));
        assert!(parsed.contains_key("workspace"));
    }

    #[test]
    fn a_member_of_a_workspace_of_others_is_no_workspace_and_takes_no_stranger_for_the_runtime() {
        let options = Options {
            placement: Placement::Member,
            runtime: RuntimeSource::Version("0.1.0".to_owned()),
            ..Options::default()
        };
        let text = text(&options).unwrap_or_default();
        let parsed: toml::Table = toml::from_str(&text).unwrap_or_default();
        assert!(!parsed.contains_key("workspace"));
        assert_eq!(parsed["package"]["edition"].as_str(), Some("2024"));
        let runtime = &parsed["dependencies"]["runtime"];
        assert_eq!(runtime["package"].as_str(), Some("graphsmith-runtime"));
        assert_eq!(runtime["version"].as_str(), Some("0.1.0"));
    }

    #[test]
    fn only_the_tests_of_a_crate_with_the_suite_need_its_feature_of_the_runtime() {
        let options = |suite| Options {
            runtime: RuntimeSource::Path("../runtime".to_owned()),
            suite,
            ..Options::default()
        };
        let parsed = |suite| toml::from_str(&text(&options(suite)).unwrap_or_default()).unwrap_or_default();
        let (with, without): (toml::Table, toml::Table) = (parsed(true), parsed(false));
        assert_eq!(
            with["dev-dependencies"]["runtime"]["features"][0].as_str(),
            Some("suite")
        );
        assert_eq!(with["dev-dependencies"]["runtime"]["path"].as_str(), Some("../runtime"));
        assert_eq!(with["dependencies"]["runtime"].get("features"), None);
        assert!(!without.contains_key("dev-dependencies"));
    }

    #[test]
    fn a_member_inherits() {
        let options = Options {
            placement: Placement::Inheriting,
            ..Options::default()
        };
        let text = text(&options).unwrap_or_default();
        let parsed: toml::Table = toml::from_str(&text).unwrap_or_default();
        assert_eq!(parsed["package"]["version"]["workspace"].as_bool(), Some(true));
        assert_eq!(parsed["dependencies"]["runtime"]["workspace"].as_bool(), Some(true));
        assert!(!parsed.contains_key("workspace"));
    }

    #[test]
    fn what_is_included_has_no_manifest() {
        let options = Options {
            placement: Placement::Included("crate::graph".to_owned()),
            ..Options::default()
        };
        assert_eq!(text(&options), None);
    }
}
