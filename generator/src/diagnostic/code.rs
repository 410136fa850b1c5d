//! The kinds of finding. One line each: variant, stable text, severity, help.

use super::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, $severity:ident, $help:expr;)*) => {
        /// The kind of a finding; `as_str` is its stable text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $variant,)*
        }

        impl Code {
            /// Every code, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable text, such as `unterminated-fence`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The severity it has unless the finding says otherwise.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// What to do about it, in general.
            #[must_use]
            pub const fn help(self) -> Option<&'static str> {
                match self { $(Self::$variant => $help,)* }
            }
        }
    };
}

codes! {
    /// The file is not UTF-8.
    InvalidUtf8 = "invalid-utf8", Warning, Some("save the page as UTF-8; the bytes in question were replaced");
    /// The file holds nothing.
    EmptyPage = "empty-page", Error, Some("write the page or remove the file");
    /// CSDL has no way to say it.
    NotInCsdl = "not-in-csdl", Warning, Some("the element is left out of the CSDL export only; correct its name or type on the page");
    /// The file is not text.
    BinaryPage = "binary-page", Error, Some("only markdown pages end in .md; remove the file");
    /// The file or folder cannot be read.
    UnreadableFile = "unreadable-file", Error, Some("check that the file exists and may be read");
    /// Two documentation folders have a page of the same path.
    DuplicatePage = "duplicate-page", Warning, Some("give each page once, or the newer folder last");
    /// The table of contents is no valid YAML.
    BrokenToc = "broken-toc", Warning, Some("areas are taken from front matter and file names instead");
    /// The front matter has no end.
    UnterminatedFrontMatter = "unterminated-front-matter", Warning, Some("close the front matter with a line `---`");
    /// A code fence has no end.
    UnterminatedFence = "unterminated-fence", Warning, Some("close the code block with a line of three backticks");
    /// An included file is not there.
    MissingInclude = "missing-include", Note, Some("add the file, or remove the line");
    /// An include that would not end.
    IncludeRefused = "include-refused", Warning, Some("an included file must not include itself, directly or through others");
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
