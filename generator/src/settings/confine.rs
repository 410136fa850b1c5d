//! What a configuration may decide that nobody named: it came with the pages, and whoever wrote those is not trusted.

use std::path::{Path, PathBuf};

use super::Settings;
use crate::diagnostic::{Code, Diagnostic};
use crate::emit::rust::RuntimeSource;
use crate::placement::absolute;

/// Refuses settings of `file`, found beside the pages, that reach outside of the folder `working`.
pub(super) fn refuse_outside(settings: &Settings, file: &Path, working: &Path) -> Result<(), Box<Diagnostic>> {
    let inside = |path: &Path| is_inside(path, working);
    let (key, option) = match settings {
        Settings { out: Some(out), .. } if !inside(out) => ("out", "--out"),
        Settings {
            corrections: Some(corrections),
            ..
        } if !inside(corrections) => ("corrections", "--corrections"),
        Settings {
            runtime: Some(RuntimeSource::Git { .. }),
            ..
        } => ("runtime", "--runtime"),
        Settings {
            runtime: Some(RuntimeSource::Path(folder)),
            ..
        } if !inside(Path::new(folder)) => ("runtime", "--runtime"),
        _ => return Ok(()),
    };
    let file = file.display();
    let message = format!("`{key}` in `{file}`, which was found beside the pages, leads out of the working folder");
    let help =
        format!("if that is wanted, give it as `{option}`, or say that you trust the file with `--config {file}`");
    Err(Box::new(
        Diagnostic::new(Code::InvalidConfig, None, message).with_help(help),
    ))
}

/// Whether the path, which need not exist, is in the folder or below it, once links are followed.
fn is_inside(path: &Path, folder: &Path) -> bool {
    match (followed(path), folder.canonicalize()) {
        (Some(path), Ok(folder)) => path.starts_with(folder),
        _ => false,
    }
}

/// The path with every link in the part of it that exists followed.
fn followed(path: &Path) -> Option<PathBuf> {
    let path = absolute(path);
    let (existing, followed) = path
        .ancestors()
        .find_map(|ancestor| Some((ancestor, ancestor.canonicalize().ok()?)))?;
    let rest = path.strip_prefix(existing).ok()?;
    // A link that leads nowhere yet would be followed when something is written.
    let dangling = rest
        .components()
        .next()
        .is_some_and(|next| existing.join(next).is_symlink());
    (!dangling).then(|| followed.join(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

    fn refused(settings: &Settings, working: &Path) -> Option<String> {
        let refusal = refuse_outside(settings, Path::new("docs/generator.toml"), working).err()?;
        Some(refusal.message)
    }

    #[test]
    fn a_found_configuration_reaches_nothing_outside_of_the_working_folder() -> Result {
        let (working, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let working = working.path();
        let out = |path: PathBuf| Settings {
            out: Some(path),
            ..Settings::default()
        };
        let corrections = |path: &str| Settings {
            corrections: Some(path.into()),
            ..Settings::default()
        };
        let runtime = |source| Settings {
            runtime: Some(source),
            ..Settings::default()
        };
        let git = RuntimeSource::Git {
            url: "https://h/r".into(),
            revision: None,
        };
        for (settings, key) in [
            (out(working.join("../x")), "`out`"),
            (out(elsewhere.path().join("x")), "`out`"),
            (corrections("/dev/zero"), "`corrections`"),
            (runtime(git), "`runtime`"),
            (runtime(RuntimeSource::Path("/".into())), "`runtime`"),
        ] {
            let message = refused(&settings, working).unwrap_or_default();
            assert!(message.contains(key), "{settings:?}: {message}");
        }
        for settings in [
            out(working.join("client/deep")),
            out(working.to_owned()),
            runtime(RuntimeSource::Version("0.1".into())),
            Settings::default(),
        ] {
            assert_eq!(refused(&settings, working), None);
        }
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_a_found_configuration_out_of_the_working_folder() -> Result {
        let (working, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let working = working.path();
        std::os::unix::fs::symlink(elsewhere.path(), working.join("link"))?;
        std::os::unix::fs::symlink(elsewhere.path().join("none"), working.join("dangling"))?;
        std::fs::create_dir(working.join("real"))?;
        assert!(!is_inside(&working.join("link/x"), working));
        assert!(!is_inside(&working.join("dangling"), working));
        assert!(is_inside(&working.join("real/x"), working));
        Ok(())
    }
}
