//! One run at a time writes into a folder.

use std::fs::File;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Doing, Error};

/// Held while this process writes into any folder.
static WRITING: Mutex<()> = Mutex::new(());

/// Waits until this process writes no folder, and keeps it from beginning as long as the guard lives: for a command that is
/// asked to end, and is to leave whole what it began.
pub fn hold_writes() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The right to write into a folder. The operating system takes it back when the process ends, however it ends.
pub(super) struct FolderLock {
    _held: File,
}

impl FolderLock {
    /// Takes the right to write into `folder`, which exists.
    ///
    /// # Errors
    /// Another process has it.
    pub(super) fn take(folder: &Path) -> Result<Self, Error> {
        lock(folder)
            .doing("lock", folder)?
            .map(|held| Self { _held: held })
            .ok_or_else(|| Error::Busy(folder.to_owned()))
    }
}

/// A handle that holds the lock; `None` if another process has it. The folder itself is locked, so that no file is left.
#[cfg(unix)]
fn lock(folder: &Path) -> std::io::Result<Option<File>> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;

    let held = File::open(folder)?;
    match flock(&held, FlockOperation::NonBlockingLockExclusive) {
        Err(Errno::WOULDBLOCK) => Ok(None),
        // Some network file systems know no locks: nothing can be said about other runs there.
        Ok(()) | Err(_) => Ok(Some(held)),
    }
}

/// A handle that holds the lock; `None` if another process has it. Folders cannot be locked here: a file is, which is
/// removed with its last handle.
#[cfg(windows)]
fn lock(folder: &Path) -> std::io::Result<Option<File>> {
    use std::fs::OpenOptions;
    use std::os::windows::fs::OpenOptionsExt;

    const GENERIC_WRITE_AND_DELETE: u32 = 0x4001_0000;
    const DELETE_ON_CLOSE: u32 = 0x0400_0000;
    const SHARING_VIOLATION: i32 = 32;
    let opened = OpenOptions::new()
        .create(true)
        .write(true)
        .access_mode(GENERIC_WRITE_AND_DELETE)
        .share_mode(0)
        .custom_flags(DELETE_ON_CLOSE)
        .open(folder.join(".graphsmith-lock"));
    match opened {
        Err(error) if error.raw_os_error() == Some(SHARING_VIOLATION) => Ok(None),
        opened => opened.map(Some),
    }
}

/// No lock is known here.
#[cfg(not(any(unix, windows)))]
fn lock(folder: &Path) -> std::io::Result<Option<File>> {
    File::open(folder).map(Some)
}
