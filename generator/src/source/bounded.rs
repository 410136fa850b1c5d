//! Reading files of unknown size and kind.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// The bytes of a plain file of at most `most` bytes.
///
/// A device or a pipe may never end, so neither is opened; a link is followed.
///
/// # Errors
/// As of the operating system, or the file is not a plain one, or longer.
pub(crate) fn read_bytes(path: &Path, most: usize) -> Result<Vec<u8>> {
    let kind = std::fs::metadata(path)?;
    if kind.is_dir() {
        return Err(Error::from(ErrorKind::IsADirectory));
    }
    if !kind.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "it is not a plain file"));
    }
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    if bytes.len() > most {
        let reason = format!("it is longer than {} MiB", most >> 20);
        return Err(Error::new(ErrorKind::FileTooLarge, reason));
    }
    Ok(bytes)
}

/// The text of a plain file of at most `most` bytes.
///
/// # Errors
/// As of [`read_bytes`], or the file is not UTF-8.
pub(crate) fn read_text(path: &Path, most: usize) -> Result<String> {
    String::from_utf8(read_bytes(path, most)?).map_err(|error| Error::new(ErrorKind::InvalidData, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit_only() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a");
        std::fs::write(&path, "12345")?;
        assert_eq!(read_text(&path, 5)?, "12345");
        let kind = |most| read_bytes(&path, most).err().map(|error| error.kind());
        assert_eq!(kind(4), Some(ErrorKind::FileTooLarge));
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn what_never_ends_is_not_opened() {
        for (endless, kind) in [
            ("/dev/zero", ErrorKind::InvalidInput),
            ("/dev", ErrorKind::IsADirectory),
        ] {
            let refused = read_bytes(Path::new(endless), 1 << 20);
            assert_eq!(refused.err().map(|error| error.kind()), Some(kind), "{endless}");
        }
    }
}
