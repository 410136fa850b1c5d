//! A file as it is on disk after decoding, and its lines.

use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Span, printable};

/// The decoded text of one file.
#[derive(Debug)]
pub struct SourceFile {
    /// Path relative to the documentation folder, with `/` between its parts.
    pub name: Arc<str>,
    /// The text, without a byte order mark.
    pub text: String,
    lines: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// A file of that name, whose control characters are escaped, and text.
    #[must_use]
    pub fn new(name: &str, mut text: String) -> Self {
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self {
            name: Arc::from(printable(name)),
            text,
            lines: OnceLock::new(),
        }
    }

    /// Where the bytes from `start` to `end` are.
    #[must_use]
    pub fn place(&self, start: usize, end: usize) -> Place {
        let clamp = |offset: usize| u32::try_from(offset.min(self.text.len())).unwrap_or(u32::MAX);
        let lines = self.lines.get_or_init(|| self.line_starts());
        let (start, end) = (clamp(start), clamp(end));
        let line = lines.partition_point(|&first| first <= start).max(1);
        let first = lines.get(line - 1).copied().unwrap_or(0) as usize;
        let before = self.text.get(first..start as usize).unwrap_or("");
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place {
            file: Arc::clone(&self.name),
            span: Span {
                start,
                end: end.max(start),
            },
            line: count(line),
            column: count(before.chars().count() + 1),
        }
    }

    fn line_starts(&self) -> Vec<u32> {
        let breaks = self.text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        std::iter::once(0)
            .chain(breaks.filter_map(|(at, _)| u32::try_from(at + 1).ok()))
            .collect()
    }
}

/// No page is longer, in bytes.
pub(super) const MAX_LENGTH: usize = 8 << 20;

/// The text of a file's bytes; what is not UTF-8 is replaced and reported, a file that is no text at all is refused.
///
/// # Errors
///
/// A finding that says why nothing of the file can be used: it is empty, binary or too long.
pub fn decode(name: &str, bytes: Vec<u8>, diagnostics: &mut Diagnostics) -> Result<SourceFile, Box<Diagnostic>> {
    let refuse = |code, message: &str| {
        let place = SourceFile::new(name, String::new()).place(0, 0);
        Err(Box::new(Diagnostic::new(code, place, message)))
    };
    if bytes.iter().all(u8::is_ascii_whitespace) || bytes == [0xef, 0xbb, 0xbf] {
        return refuse(Code::EmptyPage, "the file holds nothing");
    }
    if bytes.len() > MAX_LENGTH {
        return refuse(Code::UnreadableFile, "the file is longer than any page");
    }
    if let Some(text) = utf16(&bytes) {
        let file = SourceFile::new(name, text);
        diagnostics.push(Diagnostic::new(
            Code::InvalidUtf8,
            file.place(0, 0),
            "the file is UTF-16",
        ));
        return Ok(file);
    }
    // A NUL byte never occurs in a page; every binary format has one early.
    if bytes.get(..8192).unwrap_or(&bytes).contains(&0) {
        return refuse(Code::BinaryPage, "the file is not text");
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(SourceFile::new(name, text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let file = SourceFile::new(name, String::from_utf8_lossy(error.as_bytes()).into_owned());
            let place = file.place(at, at + '\u{fffd}'.len_utf8());
            diagnostics.push(Diagnostic::new(Code::InvalidUtf8, place, "the file is not UTF-8"));
            Ok(file)
        }
    }
}

/// The text of bytes in UTF-16, which begin with its byte order mark.
fn utf16(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let pairs = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
    let units: Vec<u16> = pairs.map(unit).collect();
    Some(String::from_utf16_lossy(&units))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_steers_nothing_that_prints_it() {
        let file = SourceFile::new("a\ncargo::rustc-env=A=B\u{1b}.md", String::new());
        assert_eq!(&*file.place(0, 0).file, "a\\ncargo::rustc-env=A=B\\u{1b}.md");
    }

    #[test]
    fn places_count_lines_and_characters() {
        let file = SourceFile::new("a.md", "ab\r\nü-x\n".into());
        let place = file.place(7, 8);
        assert_eq!((place.line, place.column), (2, 3));
        assert_eq!(file.place(0, 2).line, 1);
        assert_eq!(file.place(999, 999).span.start, 9);
    }

    #[test]
    fn bad_bytes_are_replaced_and_reported() -> Result<(), Box<Diagnostic>> {
        let mut found = Diagnostics::default();
        let file = decode("a.md", b"# a\n\xff\n".to_vec(), &mut found)?;
        assert_eq!(file.text, "# a\n\u{fffd}\n");
        assert_eq!(found.as_slice().len(), 1);
        assert_eq!(
            found.as_slice().first().and_then(|f| f.place.as_ref()).map(|p| p.line),
            Some(2)
        );
        Ok(())
    }

    #[test]
    fn pages_in_utf_16_are_read() -> Result<(), Box<Diagnostic>> {
        let little: Vec<u8> = "\u{feff}# ü\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}# ü\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            assert_eq!(decode("a.md", bytes, &mut Diagnostics::default())?.text, "# ü\n");
        }
        Ok(())
    }

    #[test]
    fn files_that_are_no_pages_are_refused_by_name() {
        for (bytes, code) in [
            (vec![b'~'; MAX_LENGTH + 1], Code::UnreadableFile),
            (b" \n".to_vec(), Code::EmptyPage),
            (b"\x89PNG\0".to_vec(), Code::BinaryPage),
        ] {
            let refused = decode("a.md", bytes, &mut Diagnostics::default());
            assert_eq!(refused.err().map(|finding| finding.code), Some(code));
        }
    }
}
