//! Where an emitted crate stands among other crates: in whose workspace, and how far from the runtime.

use std::path::{Component, Path, PathBuf};

use crate::emit::rust::{Placement, RuntimeSource};

/// The folder of this tool's own sources; it need not exist any more when the tool runs.
const OWN_SOURCES: &str = env!("CARGO_MANIFEST_DIR");

/// A member of a workspace that offers the runtime inherits from it, any other crate is a workspace of its own.
pub(crate) fn placement(out: &Path) -> Placement {
    match enclosing_workspace(out) {
        Some(workspace) if workspace.has_member(out) && workspace.offers_runtime() => Placement::Inheriting,
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
        let members = self
            .manifest
            .get("workspace")
            .and_then(|workspace| workspace.get("members"));
        let mut members = members.and_then(toml::Value::as_array).into_iter().flatten();
        members.any(|member| {
            member
                .as_str()
                .is_some_and(|member| absolute(&self.root.join(member)) == absolute(out))
        })
    }

    fn offers_runtime(&self) -> bool {
        let workspace = self.manifest.get("workspace");
        let dependencies = workspace.and_then(|workspace| workspace.get("dependencies"));
        dependencies.is_some_and(|dependencies| dependencies.get("runtime").is_some())
    }
}

fn is_runtime(folder: &Path) -> bool {
    let manifest = read_manifest(folder);
    let name = manifest
        .as_ref()
        .and_then(|manifest| manifest.get("package")?.get("name")?.as_str());
    name == Some("runtime") && folder.with_file_name("generator").is_dir()
}

fn read_manifest(folder: &Path) -> Option<toml::Table> {
    std::fs::read_to_string(folder.join("Cargo.toml")).ok()?.parse().ok()
}

/// Absolute and without `.` and `..`, so that paths can be compared; symbolic links stay as they are.
fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.components().fold(PathBuf::new(), |mut clean, part| {
        match part {
            Component::ParentDir => _ = clean.pop(),
            Component::CurDir => {}
            other => clean.push(other),
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
    fn only_a_listed_member_of_a_workspace_with_the_runtime_inherits() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        let manifest = root.path().join("Cargo.toml");
        fs::write(
            &manifest,
            "[workspace]\nmembers = [\"out\"]\n[workspace.dependencies]\nruntime = \"1\"\n",
        )?;
        assert_eq!(placement(&root.path().join("out")), Placement::Inheriting);
        assert_eq!(placement(&root.path().join("target/out")), Placement::Alone);
        fs::write(&manifest, "[workspace]\nmembers = [\"out\"]\n")?;
        assert_eq!(placement(&root.path().join("out")), Placement::Alone);
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
            "[package]\nname = \"runtime\"\n",
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
