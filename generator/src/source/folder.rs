//! Walks documentation folders.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::bounded::read_bytes;
use super::directive::included;
use super::expand::Includes;
use super::file::MAX_LENGTH;
use super::{ApiVersion, Source, SourceFile, Toc, decode, is_page, toc, version, versions};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, printable};
use crate::files::MANIFEST;

/// Folders whose pages are parts or patterns of pages rather than pages.
const NOT_PAGES: &[&str] = &["includes", "templates", "node_modules"];
/// Files of the documentation folder itself, as a repository has them, that are about the documentation rather than the API. In
/// a folder below it they are pages like any other.
const NOT_PAGE_NAMES: &[&str] = &[
    "readme.md",
    "changelog.md",
    "index.md",
    "contributing.md",
    "license.md",
    "security.md",
];

/// All pages of one documentation, ordered by path, and what is beside them.
#[derive(Debug, Default)]
pub struct DocSet {
    /// The pages.
    pub sources: Vec<Source>,
    /// The table of contents, empty when there is none.
    pub toc: Toc,
    /// What was found on the way.
    pub diagnostics: Diagnostics,
    /// Files found with the extension of a page.
    pub files: usize,
    /// Files that are left alone by their name or folder (docs/format.md, 1), in order of path.
    pub skipped: Vec<String>,
    /// The version that the name of a documentation folder says.
    pub version: Option<ApiVersion>,
    /// Where the files are on disk, by name.
    pub paths: BTreeMap<Arc<str>, PathBuf>,
}

/// Nothing can be read at all.
#[derive(Debug)]
pub struct SourceError {
    /// The path in question, as it was given.
    pub path: PathBuf,
    /// Why.
    pub reason: String,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for SourceError {}

impl DocSet {
    /// Takes pages that do not say their version as pages of this one.
    pub fn assume(&mut self, version: Option<ApiVersion>) {
        for source in &mut self.sources {
            source.version = source.version.or(version);
        }
    }
}

/// Reads every page below `roots`, which are folders or single pages.
///
/// When two roots have a page of the same relative path the later root's page counts, and a finding says so.
///
/// # Errors
///
/// A root that does not exist or cannot be listed.
pub fn read(roots: &[PathBuf]) -> Result<DocSet, SourceError> {
    read_version(roots, None)
}

/// Like [`read`]; of a root that holds several versions side by side, `wanted` is read, v1.0 when none is.
///
/// # Errors
///
/// As of [`read`], or several folders may hold the version.
pub fn read_version(roots: &[PathBuf], wanted: Option<ApiVersion>) -> Result<DocSet, SourceError> {
    let mut set = DocSet::default();
    let mut found = Found::default();
    for root in roots {
        let narrowed = versions::narrowed(root, wanted)?;
        let root = narrowed.as_ref().map_or(root, |(folder, _)| folder);
        found.walk(root, &mut set)?;
        set.version = set.version.or_else(|| version_of_root(root));
        if let Some((_, finding)) = narrowed {
            set.diagnostics.push(finding);
        }
    }
    set.files = found.pages.len() + found.includes.len() + set.skipped.len();
    set.skipped.sort();
    let pages = read_all(&found.pages, &mut set.diagnostics);
    let includes = read_includes(&pages, &found, &mut set.diagnostics);
    let prepared: Vec<(Source, Diagnostics)> = pages
        .par_iter()
        .map(|page| {
            let mut findings = Diagnostics::default();
            (Source::prepare(page, &includes, &mut findings), findings)
        })
        .collect();
    for (source, findings) in prepared {
        set.sources.push(source);
        set.diagnostics.append(findings);
    }
    set.toc = Toc::read(&found.tocs, &mut set.diagnostics);
    set.paths = found.into_paths().collect();
    Ok(set)
}

/// Paths by relative name.
#[derive(Default)]
struct Found {
    pages: BTreeMap<String, PathBuf>,
    includes: BTreeMap<String, PathBuf>,
    tocs: BTreeMap<String, PathBuf>,
}

impl Found {
    fn walk(&mut self, root: &Path, set: &mut DocSet) -> Result<(), SourceError> {
        let fail = |reason: String| SourceError {
            path: root.to_owned(),
            reason,
        };
        let kind = std::fs::metadata(root).map_err(|error| fail(error.to_string()))?;
        if kind.is_file() {
            let base = base_of_page(root);
            self.add(&relative(&base, root), root, set);
            return Ok(());
        }
        for entry in below(root, set) {
            self.add(&relative(root, entry.path()), entry.path(), set);
        }
        self.walk_shared_includes(root, set);
        Ok(())
    }

    fn into_paths(self) -> impl Iterator<Item = (Arc<str>, PathBuf)> {
        let all = self.tocs.into_iter().chain(self.includes).chain(self.pages);
        all.map(|(name, path)| (name.into(), path))
    }

    /// The published repository keeps includes beside the folders of its versions.
    fn walk_shared_includes(&mut self, root: &Path, set: &mut DocSet) {
        let Some(folder) = root.parent().map(|parent| parent.join("includes")) else {
            return;
        };
        if folder.is_symlink() {
            return set.diagnostics.push(link_left_alone("../includes"));
        }
        if !folder.is_dir() {
            return;
        }
        for entry in below(&folder, set) {
            let name = format!("includes/{}", relative(&folder, entry.path()));
            if is_page(&name) {
                self.includes.entry(name).or_insert_with(|| entry.path().to_owned());
            }
        }
    }

    fn add(&mut self, name: &str, path: &Path, set: &mut DocSet) {
        let (folders, file) = name.rsplit_once('/').unwrap_or(("", name));
        if toc::is_toc(file) {
            self.tocs.insert(name.to_owned(), path.to_owned());
        }
        if !is_page(file) {
            return;
        }
        if folders.split('/').any(|folder| folder == "includes") {
            self.includes.insert(name.to_owned(), path.to_owned());
        } else if folders
            .split('/')
            .any(|folder| NOT_PAGES.contains(&folder) || folder.starts_with('.'))
            || is_about_documentation(folders, file)
            || toc::is_toc(file)
        {
            set.skipped.push(name.to_owned());
        } else if self.pages.insert(name.to_owned(), path.to_owned()).is_some() {
            let place = SourceFile::new(name, String::new()).place(0, 0);
            let message = format!("`{name}` is found in two documentation folders; the one given last is used");
            set.diagnostics
                .push(Diagnostic::new(Code::DuplicatePage, place, message));
        }
    }
}

/// The plain files below `root`, in order of path, without those of a folder that this tool wrote; links are not followed.
fn below(root: &Path, set: &mut DocSet) -> Vec<DirEntry> {
    let mut files = Vec::new();
    let mut walk = WalkDir::new(root).sort_by_file_name().into_iter();
    while let Some(entry) = walk.next() {
        match entry {
            Ok(entry) if entry.file_type().is_file() => files.push(entry),
            Ok(entry) if entry.path_is_symlink() => {
                set.diagnostics.push(link_left_alone(&relative(root, entry.path())));
            }
            Ok(entry) if entry.depth() > 0 && entry.path().join(MANIFEST).is_file() => {
                set.skipped.push(format!("{}/", relative(root, entry.path())));
                walk.skip_current_dir();
            }
            Ok(_) => {}
            Err(error) => {
                let message = format!("a folder cannot be listed: {error}");
                set.diagnostics
                    .push(Diagnostic::new(Code::UnreadableFile, None, message));
            }
        }
    }
    files
}

fn link_left_alone(name: &str) -> Diagnostic {
    let message = format!("`{name}` is a symbolic link, and was not followed");
    Diagnostic::new(
        Code::LinkLeftAlone,
        SourceFile::new(name, String::new()).place(0, 0),
        message,
    )
}

fn is_about_documentation(folders: &str, file: &str) -> bool {
    folders.is_empty() && NOT_PAGE_NAMES.iter().any(|name| file.eq_ignore_ascii_case(name))
}

fn version_of_root(root: &Path) -> Option<ApiVersion> {
    let absolute = std::path::absolute(root).ok()?;
    absolute
        .components()
        .rev()
        .take(3)
        .find_map(|part| version::of_folder(part.as_os_str().to_str()?))
}

/// The documentation folder of a single page: the folder above `resources` or `api`.
fn base_of_page(page: &Path) -> PathBuf {
    let parent = page.parent().unwrap_or_else(|| Path::new(""));
    let in_set = parent
        .file_name()
        .is_some_and(|name| name == "resources" || name == "api");
    if in_set {
        parent.parent().unwrap_or(parent).to_owned()
    } else {
        parent.to_owned()
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    printable(parts.join("/"))
}

fn read_all(paths: &BTreeMap<String, PathBuf>, diagnostics: &mut Diagnostics) -> Vec<Arc<SourceFile>> {
    let read: Vec<_> = paths.par_iter().map(|(name, path)| read_file(name, path)).collect();
    let mut files = Vec::with_capacity(read.len());
    for (file, findings) in read {
        diagnostics.append(findings);
        files.extend(file);
    }
    files
}

fn read_file(name: &str, path: &Path) -> (Option<Arc<SourceFile>>, Diagnostics) {
    let mut findings = Diagnostics::default();
    let decoded = match read_bytes(path, MAX_LENGTH) {
        Ok(bytes) => decode(name, bytes, &mut findings),
        Err(error) => {
            let place = SourceFile::new(name, String::new()).place(0, 0);
            let message = format!("the file cannot be read: {error}");
            Err(Box::new(Diagnostic::new(Code::UnreadableFile, place, message)))
        }
    };
    match decoded {
        Ok(file) => (Some(Arc::new(file)), findings),
        Err(finding) => {
            findings.push(*finding);
            (None, findings)
        }
    }
}

/// Reads what pages include, and what those include. Only files that the walk found can be named.
fn read_includes(pages: &[Arc<SourceFile>], found: &Found, diagnostics: &mut Diagnostics) -> Includes {
    let mut includes = Includes::new();
    let mut asked: BTreeSet<String> = pages.iter().flat_map(|page| included(&page.name, &page.text)).collect();
    while !asked.is_empty() {
        let new: BTreeMap<String, PathBuf> = asked
            .iter()
            .filter(|name| !includes.contains_key(*name))
            .filter_map(|name| {
                Some((
                    name.clone(),
                    found.includes.get(name).or_else(|| found.pages.get(name))?.clone(),
                ))
            })
            .collect();
        let files = read_all(&new, diagnostics);
        asked = files.iter().flat_map(|file| included(&file.name, &file.text)).collect();
        asked.retain(|name| !includes.contains_key(name) && !new.contains_key(name));
        includes.extend(files.into_iter().map(|file| (file.name.to_string(), file)));
    }
    includes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap_or(root))?;
        std::fs::write(path, bytes)
    }

    #[test]
    fn pages_are_found_read_and_ordered_and_only_the_root_has_files_that_are_none()
    -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let root = folder.path().join("beta");
        write(
            &root,
            "resources/b.md",
            b"# b resource type\n[!INCLUDE [x](../../includes/x.md)]\n",
        )?;
        write(&root, "api/a.md", b"\xef\xbb\xbf# A\n")?;
        write(&root, "api/empty.md", b"")?;
        write(&root, "README.md", b"# Read me\n")?;
        write(&root, "resources/security.md", b"# security resource type\n")?;
        write(&root, "api/toc.md", b"# Contents\n")?;
        write(&root, "templates/t.md", b"# T\n")?;
        write(folder.path(), "includes/x.md", b"included\n")?;
        let set = read(&[root])?;
        let names: Vec<_> = set.sources.iter().map(|source| source.file.to_string()).collect();
        assert_eq!(names, ["api/a.md", "resources/b.md", "resources/security.md"]);
        assert_eq!(set.sources.first().map(Source::text), Some("# A\n"));
        assert_eq!(
            set.sources.get(1).map(Source::text),
            Some("# b resource type\nincluded\n")
        );
        assert_eq!(set.skipped, ["README.md", "api/toc.md", "templates/t.md"]);
        assert_eq!(set.version, Some(ApiVersion::Beta));
        let codes = set.diagnostics.codes();
        assert_eq!(codes, [Code::EmptyPage]);
        Ok(())
    }

    #[test]
    fn a_later_folder_wins() -> Result<(), Box<dyn std::error::Error>> {
        let (one, two) = (tempfile::tempdir()?, tempfile::tempdir()?);
        write(one.path(), "resources/a.md", b"# old\n")?;
        write(two.path(), "resources/a.md", b"# new\n")?;
        let set = read(&[one.path().to_owned(), two.path().join("resources/a.md")])?;
        assert_eq!(set.sources.iter().map(Source::text).collect::<Vec<_>>(), ["# new\n"]);
        assert_eq!(
            set.diagnostics.as_slice().first().map(|finding| finding.code),
            Some(Code::DuplicatePage)
        );
        Ok(())
    }

    #[test]
    fn a_page_that_tells_no_version_has_the_assumed_one() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        write(folder.path(), "resources/a.md", b"# a\n")?;
        write(folder.path(), "v1.0/resources/b.md", b"# b\n")?;
        let mut set = read(&[folder.path().to_owned()])?;
        set.assume(Some(ApiVersion::Beta));
        let versions: Vec<_> = set.sources.iter().map(|source| source.version).collect();
        assert_eq!(versions, [Some(ApiVersion::Beta), Some(ApiVersion::V1)]);
        Ok(())
    }

    #[test]
    fn pages_of_a_crate_that_was_written_below_the_documentation_are_left_alone()
    -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        write(folder.path(), "resources/a.md", b"# a\n")?;
        write(folder.path(), "client/README.md", b"# client\n")?;
        write(folder.path(), &format!("client/{MANIFEST}"), b"README.md\n")?;
        let set = read(&[folder.path().to_owned()])?;
        assert_eq!((set.sources.len(), set.skipped), (1, vec!["client/".to_owned()]));
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn links_are_named_and_not_followed() -> Result<(), Box<dyn std::error::Error>> {
        let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
        write(elsewhere.path(), "x.md", b"# secret\n")?;
        let root = folder.path().join("docs");
        write(&root, "resources/a.md", b"# a\n[!INCLUDE [x](../../includes/x.md)]\n")?;
        for link in ["includes", "docs/api"] {
            std::os::unix::fs::symlink(elsewhere.path(), folder.path().join(link))?;
        }
        let set = read(&[root])?;
        assert_eq!(set.sources.iter().map(Source::text).collect::<Vec<_>>(), ["# a\n\n"]);
        let codes = set.diagnostics.codes();
        assert_eq!(codes, [Code::LinkLeftAlone, Code::LinkLeftAlone, Code::MissingInclude]);
        Ok(())
    }

    #[test]
    fn a_root_that_is_not_there_is_an_error() {
        assert!(read(&[PathBuf::from("no/such/folder")]).is_err());
    }
}
