//! The documentation of a git revision, beside the work tree, which is left as it is.

use std::fmt;
use std::path::{Component, Path, PathBuf};

use git2::{ObjectType, Repository, Tree};
use tempfile::TempDir;

/// Files of the kinds that documentation is made of, of one revision; they are gone when this is dropped.
#[derive(Debug)]
pub struct Revision {
    folder: TempDir,
}

/// Why a revision cannot be read.
#[derive(Debug)]
pub enum Error {
    /// There is no such revision, or no repository.
    Git(git2::Error),
    /// Its files cannot be laid out.
    Io(std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Git(error) => f.write_str(error.message()),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<git2::Error> for Error {
    fn from(error: git2::Error) -> Self {
        Self::Git(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// What pages, tables of contents and configurations end in.
const KINDS: &[&str] = &["md", "yml", "yaml", "toml", "json"];

impl Revision {
    /// Reads `name`, in the repository that holds `within`: a revision with the path of a folder in it as git writes it (`v1.2:specs`), or a
    /// revision alone, of which the first of `folders` that it has is read, or all of it.
    ///
    /// # Errors
    /// There is no repository, revision or folder of that name, or a temporary folder cannot be written.
    pub fn read(within: &Path, name: &str, folders: &[PathBuf]) -> Result<Self, Error> {
        let repository = Repository::discover(within)?;
        let object = repository.revparse_single(name)?;
        let tree = match object.kind() {
            Some(ObjectType::Tree) => object.peel_to_tree()?,
            _ => docs_of(&repository, &object.peel_to_commit()?.tree()?, folders)?,
        };
        let folder = tempfile::tempdir()?;
        lay_out(&repository, &tree, folder.path())?;
        Ok(Self { folder })
    }

    /// The path of a folder as revisions of its repository have it; `None` where it is in none.
    #[must_use]
    pub fn path_within(folder: &Path) -> Option<PathBuf> {
        let folder = folder.canonicalize().ok()?;
        let repository = Repository::discover(&folder).ok()?;
        let root = repository.workdir()?.canonicalize().ok()?;
        folder.strip_prefix(root).ok().map(Path::to_owned)
    }

    /// Where its files are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

fn docs_of<'r>(repository: &'r Repository, all: &Tree<'r>, folders: &[PathBuf]) -> Result<Tree<'r>, Error> {
    for folder in folders.iter().filter(|folder| !folder.as_os_str().is_empty()) {
        if let Ok(entry) = all.get_path(folder) {
            return Ok(entry.to_object(repository)?.peel_to_tree()?);
        }
    }
    Ok(all.clone())
}

/// Writes the files of a tree; links and other repositories in it are left out.
fn lay_out(repository: &Repository, tree: &Tree<'_>, folder: &Path) -> Result<(), Error> {
    for entry in tree {
        let Ok(name) = entry.name() else { continue };
        // A tree can be made by hand: its names must not lead out of the folder.
        let plain = matches!(
            Path::new(name).components().collect::<Vec<_>>().as_slice(),
            [Component::Normal(_)]
        );
        let path = folder.join(name);
        match entry.kind() {
            Some(ObjectType::Tree) if plain => {
                std::fs::create_dir(&path)?;
                lay_out(repository, &entry.to_object(repository)?.peel_to_tree()?, &path)?;
            }
            Some(ObjectType::Blob) if plain && entry.filemode() != LINK && is_of_docs(&path) => {
                std::fs::write(&path, entry.to_object(repository)?.peel_to_blob()?.content())?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// The mode of a symbolic link.
const LINK: i32 = 0o120_000;

fn is_of_docs(path: &Path) -> bool {
    let extension = path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default();
    KINDS.contains(&extension.to_lowercase().as_str())
}
