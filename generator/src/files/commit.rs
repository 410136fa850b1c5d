//! Bringing a folder in line: stage, move into place, and move back on failure.

use std::fs;
use std::path::{Path, PathBuf};

use super::lock::{FolderLock, hold_writes};
use super::plan::final_manifest;
use super::{Doing, Error, Files, Plan};

/// What the names of folders for staged texts begin with.
const STAGING: &str = ".graphsmith-staging-";

/// Makes `folder` hold `files`: writes what is missing or differs, removes what this tool wrote and no longer writes.
///
/// Other processes are kept out of the folder for as long, and what a run that was killed left behind is removed.
///
/// # Errors
/// As of [`Plan::new`], another run is writing there, or the operating system refused; the old files are as before.
pub fn write(folder: impl Into<PathBuf>, files: Files) -> Result<Plan, Error> {
    let folder = folder.into();
    let _whole = hold_writes();
    let made = Made::folder(&folder)?;
    let _lock = FolderLock::take(&folder)?;
    let plan = Plan::new(&folder, files)?;
    remove_leftovers(&folder);
    if !plan.is_in_line() {
        commit(&plan)?;
    }
    made.keep();
    Ok(plan)
}

/// Folders that were made for the output; they go again if it cannot be written.
struct Made {
    folders: Vec<PathBuf>,
}

impl Made {
    fn folder(folder: &Path) -> Result<Self, Error> {
        let missing = folder
            .ancestors()
            .take_while(|above| !above.as_os_str().is_empty() && !above.exists());
        let made = Self {
            folders: missing.map(Path::to_owned).collect(),
        };
        fs::create_dir_all(folder).doing("create the output folder", folder)?;
        Ok(made)
    }

    fn keep(mut self) {
        self.folders.clear();
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for folder in &self.folders {
            _ = fs::remove_dir(folder);
        }
    }
}

/// Removes the staged texts of runs that were killed: whoever has the lock knows that no run is using them.
fn remove_leftovers(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && entry.file_name().to_string_lossy().starts_with(STAGING) {
            _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Writes the plan.
///
/// All texts are staged inside the output folder, so that a full disk or a missing permission shows before any old file
/// is touched, and the moves stay within one file system.
fn commit(plan: &Plan) -> Result<(), Error> {
    let folder = plan.folder();
    let staging = tempfile::Builder::new()
        .prefix(STAGING)
        .tempdir_in(folder)
        .doing("write into", folder)?;
    let mut moves = Moves::new(staging.path());
    let written = stage(plan, &mut moves).and_then(|staged| moves.run(folder, staged, plan));
    if written.is_err() {
        moves.undo();
    } else {
        remove_empty_parents(plan);
    }
    written
}

/// A staged text and where it goes.
struct Staged {
    from: PathBuf,
    to: PathBuf,
}

fn stage(plan: &Plan, moves: &mut Moves) -> Result<Vec<Staged>, Error> {
    let (manifest_path, manifest) = final_manifest(plan);
    let mut staged = Vec::new();
    let texts = plan.created.iter().chain(&plan.changed);
    let targets = texts.map(|(path, text)| (plan.folder.join(path), text.as_str()));
    for (to, text) in [(manifest_path, manifest.as_str())].into_iter().chain(targets) {
        let from = moves.fresh_path();
        fs::write(&from, text).doing("write", &from)?;
        staged.push(Staged { from, to });
    }
    Ok(staged)
}

/// Moves done so far, so that they can be undone in reverse order.
struct Moves {
    staging: PathBuf,
    next: usize,
    done: Vec<Undo>,
}

enum Undo {
    Remove(PathBuf),
    Restore { from: PathBuf, to: PathBuf },
    RemoveFolder(PathBuf),
}

impl Moves {
    fn new(staging: &Path) -> Self {
        Self {
            staging: staging.to_owned(),
            next: 0,
            done: Vec::new(),
        }
    }

    fn fresh_path(&mut self) -> PathBuf {
        self.next += 1;
        self.staging.join(self.next.to_string())
    }

    /// Removals come first and the manifest second, so that a run that is killed half-way owns all that it left behind.
    fn run(&mut self, folder: &Path, staged: Vec<Staged>, plan: &Plan) -> Result<(), Error> {
        for path in &plan.removed {
            self.set_aside(&folder.join(path))?;
        }
        for Staged { from, to } in staged {
            self.make_parents(folder, &to)?;
            if to.symlink_metadata().is_ok() {
                self.set_aside(&to)?;
            }
            fs::rename(&from, &to).doing("write", &to)?;
            self.done.push(Undo::Remove(to));
        }
        Ok(())
    }

    fn set_aside(&mut self, path: &Path) -> Result<(), Error> {
        let aside = self.fresh_path();
        fs::rename(path, &aside).doing("replace", path)?;
        self.done.push(Undo::Restore {
            from: aside,
            to: path.to_owned(),
        });
        Ok(())
    }

    fn make_parents(&mut self, folder: &Path, path: &Path) -> Result<(), Error> {
        let missing: Vec<&Path> = path
            .ancestors()
            .skip(1)
            .take_while(|parent| *parent != folder && !parent.exists())
            .collect();
        for parent in missing.into_iter().rev() {
            fs::create_dir(parent).doing("create", parent)?;
            self.done.push(Undo::RemoveFolder(parent.to_owned()));
        }
        Ok(())
    }

    /// Best effort: the error that led here is the one to report.
    fn undo(&mut self) {
        for step in self.done.drain(..).rev() {
            _ = match step {
                Undo::Remove(path) => fs::remove_file(path),
                Undo::Restore { from, to } => fs::rename(from, to),
                Undo::RemoveFolder(path) => fs::remove_dir(path),
            };
        }
    }
}

/// Folders that only held removed files go with them; `remove_dir` refuses those that hold anything else.
fn remove_empty_parents(plan: &Plan) {
    for path in &plan.removed {
        let target = plan.folder.join(path);
        for parent in target.ancestors().skip(1).take_while(|parent| *parent != plan.folder()) {
            if fs::remove_dir(parent).is_err() {
                break;
            }
        }
    }
}
