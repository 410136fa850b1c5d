//! Where an emitted crate is among other crates: in whose workspace, and how far from the runtime.

use std::path::{Component, Path, PathBuf};

use crate::emit::rust::{EXAMPLE_DEPENDENCIES, PUBLISHED_RUNTIME, Placement, RuntimeSource};
use crate::settings::MAX_LENGTH;
use crate::source::read_text;

/// The folder of this tool's own sources; it need not exist any more when the tool runs.
const OWN_SOURCES: &str = env!("CARGO_MANIFEST_DIR");

/// A member of a workspace inherits what that offers, any other crate is a workspace of its own.
pub(crate) fn placement(out: &Path) -> Placement {
    match enclosing_workspace(out) {
        Some(workspace) if workspace.has_member(out) && workspace.offers_all() => Placement::Inheriting,
        Some(workspace) if workspace.has_member(out) => Placement::Member,
        _ => Placement::Alone,
    }
}

/// The runtime for a crate in `out`: the checkout that encloses it, else the checkout that this tool was built from, else
/// the published version of the same number.
pub(crate) fn runtime(out: &Path) -> RuntimeSource {
    let out = absolute(out);
    let own = Path::new(OWN_SOURCES).parent();
    let checkouts = out.ancestors().chain(own);
    let found = checkouts
        .map(|root| root.join("runtime"))
        .find(|folder| is_runtime(folder));
    match found.and_then(|folder| relative(&out, &folder)) {
        Some(path) => RuntimeSource::Path(path),
        None => RuntimeSource::Version(env!("CARGO_PKG_VERSION").to_owned()),
    }
}

/// A runtime folder that was given relative to the working folder, as the crate in `out` has to name it.
pub(crate) fn runtime_seen_from(out: &Path, folder: &str) -> RuntimeSource {
    let folder_path = Path::new(folder);
    let path = relative(&absolute(out), &absolute(folder_path));
    RuntimeSource::Path(path.unwrap_or_else(|| folder.to_owned()))
}

struct Workspace {
    root: PathBuf,
    manifest: toml::Table,
}

fn enclosing_workspace(out: &Path) -> Option<Workspace> {
    let out = absolute(out);
    out.ancestors().skip(1).find_map(|root| {
        let manifest = read_manifest(root)?;
        manifest.contains_key("workspace").then(|| Workspace {
            root: root.to_owned(),
            manifest,
        })
    })
}

impl Workspace {
    fn has_member(&self, out: &Path) -> bool {
        let members = self.table("members").and_then(toml::Value::as_array);
        let out = absolute(out);
        members
            .into_iter()
            .flatten()
            .filter_map(toml::Value::as_str)
            .any(|member| is_like(&absolute(&self.root.join(member)), &out))
    }

    /// Whether it states all that the manifest of an inheriting member leaves to it.
    fn offers_all(&self) -> bool {
        let states = |table: &str, keys: &[&str]| {
            let table = self.table(table);
            keys.iter()
                .all(|key| table.is_some_and(|table| table.get(key).is_some()))
        };
        states("package", &["version", "edition", "rust-version", "license"])
            && states("dependencies", &["runtime"])
            && states("dependencies", EXAMPLE_DEPENDENCIES)
            && self.table("lints").is_some()
    }

    fn table(&self, key: &str) -> Option<&toml::Value> {
        self.manifest.get("workspace")?.get(key)
    }
}

/// Whether a member as a workspace lists it is this folder; `*` stands for any one folder, as in `crates/*`.
fn is_like(member: &Path, folder: &Path) -> bool {
    let (member, folder) = (member.components(), folder.components());
    member.clone().count() == folder.clone().count() && member.zip(folder).all(|(a, b)| a == b || a.as_os_str() == "*")
}

fn is_runtime(folder: &Path) -> bool {
    let manifest = read_manifest(folder);
    let name = manifest
        .as_ref()
        .and_then(|manifest| manifest.get("package")?.get("name")?.as_str());
    name == Some(PUBLISHED_RUNTIME) && folder.with_file_name("generator").is_dir()
}

fn read_manifest(folder: &Path) -> Option<toml::Table> {
    read_text(&folder.join("Cargo.toml"), MAX_LENGTH).ok()?.parse().ok()
}

/// Absolute and tidy, so that paths can be compared; symbolic links stay as they are.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    tidy(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}

/// Whether both are one folder, once links are followed.
pub(crate) fn is_same_folder(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Without `.`, and without `..` that follow a folder's name: `specs/../generated` is `generated`.
pub(crate) fn tidy(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut clean, part| {
        match (part, clean.components().next_back()) {
            (Component::CurDir, _) | (Component::ParentDir, Some(Component::RootDir)) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => _ = clean.pop(),
            _ => clean.push(part),
        }
        clean
    })
}

/// The way from one absolute folder to another, with `/` between its parts; none between two drives.
fn relative(from: &Path, to: &Path) -> Option<String> {
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return None;
    }
    let up = from.iter().skip(shared).map(|_| "..".to_owned());
    let down = to
        .iter()
        .skip(shared)
        .map(|part| part.as_os_str().to_string_lossy().into_owned());
    Some(up.chain(down).collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn ways_between_folders_have_no_machine_in_them() {
        assert_eq!(relative(Path::new("/a/b/c"), Path::new("/a/x")), Some("../../x".into()));
        assert_eq!(absolute(Path::new("/a/./b/../c")), Path::new("/a/c"));
    }

    #[test]
    fn a_tidy_path_leads_to_the_same_folder() {
        for (path, clean) in [
            ("specs/../generated", "generated"),
            ("../specs/./../x", "../x"),
            ("../../x", "../../x"),
            ("/../x", "/x"),
        ] {
            assert_eq!(tidy(Path::new(path)), Path::new(clean));
        }
    }

    #[test]
    fn only_a_listed_member_inherits_and_only_what_is_there() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        let manifest = root.path().join("Cargo.toml");
        let all = "version = \"1.0.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\nlicense = \"MIT\"\n";
        let dependencies = "runtime = \"1\"\nazure_identity = \"1\"\nfutures = \"1\"\ntokio = \"1\"\n";
        fs::write(
            &manifest,
            format!(
                "[workspace]\nmembers = [\"out\"]\n[workspace.package]\n{all}[workspace.dependencies]\n{dependencies}\
                 [workspace.lints]\n"
            ),
        )?;
        assert_eq!(placement(&root.path().join("out")), Placement::Inheriting);
        assert_eq!(placement(&root.path().join("target/out")), Placement::Alone);
        fs::write(&manifest, "[workspace]\nmembers = [\"out\", \"crates/*\"]\n")?;
        assert_eq!(placement(&root.path().join("out")), Placement::Member);
        assert_eq!(placement(&root.path().join("crates/graph")), Placement::Member);
        assert_eq!(placement(&root.path().join("crates/graph/deeper")), Placement::Alone);
        Ok(())
    }

    #[test]
    fn a_crate_in_a_checkout_names_the_runtime_beside_it() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        for folder in ["runtime", "generator"] {
            fs::create_dir(root.path().join(folder))?;
        }
        fs::write(
            root.path().join("runtime/Cargo.toml"),
            "[package]\nname = \"graphsmith-runtime\"\n",
        )?;
        let out = root.path().join("target/x");
        assert_eq!(runtime(&out), RuntimeSource::Path("../../runtime".into()));
        assert_eq!(
            runtime_seen_from(Path::new("/a/out"), "/a/rt"),
            RuntimeSource::Path("../rt".into())
        );
        Ok(())
    }
}
