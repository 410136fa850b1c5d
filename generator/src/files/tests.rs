use std::error::Error as StdError;
use std::fs;
use std::path::Path;

use super::lock::FolderLock;
use super::{Error, Files, MANIFEST, Plan};

type TestResult = Result<(), Box<dyn StdError>>;

fn files(entries: &[(&str, &str)]) -> Files {
    entries
        .iter()
        .map(|&(path, text)| (path.to_owned(), text.to_owned()))
        .collect()
}

fn write(folder: &Path, entries: &[(&str, &str)]) -> Result<Plan, Error> {
    super::write(folder, files(entries))
}

fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = walkdir::WalkDir::new(folder)
        .min_depth(1)
        .into_iter()
        .filter_map(Result::ok)
        .map(|entry| {
            entry
                .path()
                .strip_prefix(folder)
                .unwrap_or(entry.path())
                .display()
                .to_string()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_second_run_touches_nothing() -> TestResult {
    let folder = tempfile::tempdir()?;
    let texts = [("Cargo.toml", "a"), ("src/lib.rs", "b")];
    assert_eq!(write(folder.path(), &texts)?.created().count(), 2);
    let before = fs::metadata(folder.path().join("src/lib.rs"))?.modified()?;
    let again = write(folder.path(), &texts)?;
    assert!(again.is_in_line());
    assert_eq!(again.unchanged(), 2);
    assert_eq!(fs::metadata(folder.path().join("src/lib.rs"))?.modified()?, before);
    Ok(())
}

#[test]
fn what_is_no_longer_written_goes_and_the_rest_stays() -> TestResult {
    let folder = tempfile::tempdir()?;
    write(
        folder.path(),
        &[("keep.rs", "1"), ("old/a.rs", "2"), ("mixed/b.rs", "3")],
    )?;
    fs::write(folder.path().join("mixed/mine.txt"), "hand-written")?;
    let plan = write(folder.path(), &[("keep.rs", "1")])?;
    assert_eq!(plan.removed().collect::<Vec<_>>(), ["mixed/b.rs", "old/a.rs"]);
    assert_eq!(listing(folder.path()), [MANIFEST, "keep.rs", "mixed", "mixed/mine.txt"]);
    Ok(())
}

#[test]
fn a_file_of_somebody_else_is_never_overwritten() -> TestResult {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("Cargo.toml"), "theirs")?;
    let refused = write(folder.path(), &[("Cargo.toml", "ours"), ("src/lib.rs", "ours")]);
    assert!(matches!(refused, Err(Error::Foreign(paths)) if paths.len() == 1));
    assert_eq!(listing(folder.path()), ["Cargo.toml"]);
    assert_eq!(fs::read_to_string(folder.path().join("Cargo.toml"))?, "theirs");
    Ok(())
}

#[test]
fn a_failure_half_way_leaves_the_old_output_whole() -> TestResult {
    let folder = tempfile::tempdir()?;
    write(folder.path(), &[("a.rs", "old"), ("gone.rs", "old")])?;
    let before = listing(folder.path());
    // A file is where a folder is needed, so that a late move fails after the first ones went well.
    let refused = write(folder.path(), &[("a.rs", "new"), ("z", ""), ("z/b.rs", "")]);
    assert!(matches!(refused, Err(Error::Io { .. })));
    assert_eq!(listing(folder.path()), before);
    assert_eq!(fs::read_to_string(folder.path().join("a.rs"))?, "old");
    Ok(())
}

#[test]
fn paths_that_leave_the_folder_or_collide_are_refused() {
    for path in [
        "../x",
        "/x",
        "a//b",
        "a/./b",
        "a\\..\\b",
        "c:x",
        "",
        MANIFEST,
        "a./b",
        "src/con.rs",
        "LPT9/a",
    ] {
        let plan = Plan::new("never-made", files(&[(path, "")]));
        assert!(matches!(plan, Err(Error::UnsafePath(_))), "{path}");
    }
    let colliding = Plan::new("never-made", files(&[("src/A.rs", ""), ("src/a.rs", "")]));
    assert!(matches!(colliding, Err(Error::UnsafePath(_))));
}

#[test]
fn a_damaged_manifest_cannot_remove_files_outside() -> TestResult {
    let parent = tempfile::tempdir()?;
    let folder = parent.path().join("out");
    write(&folder, &[("a.rs", "")])?;
    fs::write(parent.path().join("mine"), "")?;
    fs::write(folder.join(MANIFEST), "../mine\na.rs\n")?;
    write(&folder, &[])?;
    assert!(parent.path().join("mine").exists());
    assert!(!folder.join("a.rs").exists());
    Ok(())
}

#[test]
fn an_output_folder_that_is_a_file_is_a_clear_error() -> TestResult {
    let parent = tempfile::tempdir()?;
    let folder = parent.path().join("file");
    fs::write(&folder, "")?;
    let Err(error) = write(&folder, &[("a.rs", "")]) else {
        return Err("a file was taken for a folder".into());
    };
    assert!(error.to_string().starts_with("cannot "), "{error}");
    assert_eq!(fs::read_to_string(&folder)?, "");
    Ok(())
}

#[test]
fn a_second_run_into_a_folder_is_refused_while_the_first_is_there() -> TestResult {
    let parent = tempfile::tempdir()?;
    let folder = parent.path().join("out");
    write(&folder, &[("a.rs", "old")])?;
    let first = FolderLock::take(&folder)?;
    let second = write(&folder, &[("a.rs", "new")]);
    assert!(matches!(second, Err(Error::Busy(busy)) if busy == folder));
    assert_eq!(fs::read_to_string(folder.join("a.rs"))?, "old");
    drop(first);
    write(&folder, &[("a.rs", "new")])?;
    assert_eq!(listing(&folder), [MANIFEST, "a.rs"]);
    Ok(())
}

#[test]
fn what_a_killed_run_left_behind_goes_with_the_next() -> TestResult {
    let folder = tempfile::tempdir()?;
    write(folder.path(), &[("a.rs", "")])?;
    fs::create_dir(folder.path().join(".graphsmith-staging-x"))?;
    fs::write(folder.path().join(".graphsmith-staging-x/1"), "half")?;
    assert!(write(folder.path(), &[("a.rs", "")])?.is_in_line());
    assert_eq!(listing(folder.path()), [MANIFEST, "a.rs"]);
    Ok(())
}

#[test]
fn a_refused_run_leaves_no_folder_behind() -> TestResult {
    let parent = tempfile::tempdir()?;
    assert!(write(&parent.path().join("deep/out"), &[("../x", "")]).is_err());
    assert!(listing(parent.path()).is_empty());
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_below_the_output_folder_is_not_written_through() -> TestResult {
    let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let folder = folder.path();
    std::os::unix::fs::symlink(elsewhere.path(), folder.join("src"))?;
    let refused = write(folder, &[("src/lib.rs", "")]);
    assert!(matches!(refused, Err(Error::Link(link)) if link == folder.join("src")));
    // Nor does a list that claims files there remove them.
    fs::write(elsewhere.path().join("mine.rs"), "")?;
    fs::write(folder.join(MANIFEST), "src/mine.rs\n")?;
    assert!(write(folder, &[("a.rs", "")]).is_err());
    assert!(elsewhere.path().join("mine.rs").exists());
    Ok(())
}

#[test]
fn other_line_ends_are_no_difference() -> TestResult {
    let folder = tempfile::tempdir()?;
    write(folder.path(), &[("a.rs", "1\n2\n")])?;
    fs::write(folder.path().join("a.rs"), "1\r\n2\r\n")?;
    let manifest = fs::read_to_string(folder.path().join(MANIFEST))?;
    fs::write(folder.path().join(MANIFEST), manifest.replace('\n', "\r\n"))?;
    assert!(Plan::new(folder.path(), files(&[("a.rs", "1\n2\n")]))?.is_in_line());
    assert!(!Plan::new(folder.path(), files(&[("a.rs", "1\n2")]))?.is_in_line());
    Ok(())
}

#[test]
fn rust_files_among_ours_that_nobody_lists_are_found() -> TestResult {
    let folder = tempfile::tempdir()?;
    let ours = [("src/lib.rs", "")];
    write(folder.path(), &ours)?;
    fs::create_dir(folder.path().join("src/old"))?;
    fs::write(folder.path().join("src/old/dead.rs"), "")?;
    fs::write(folder.path().join("src/notes.txt"), "")?;
    let plan = Plan::new(folder.path(), files(&ours))?;
    assert_eq!(plan.unlisted().into_iter().collect::<Vec<_>>(), ["src/old/dead.rs"]);
    fs::remove_file(folder.path().join(MANIFEST))?;
    assert!(Plan::new(folder.path(), files(&ours))?.unlisted().is_empty());
    Ok(())
}
