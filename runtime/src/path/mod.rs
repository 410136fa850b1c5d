//! URLs of resources, built segment by segment, with every value encoded.

mod argument;
mod encode;
mod key;
mod resource;

use std::fmt;

pub use argument::Argument;
pub use key::Key;
pub use resource::{Owned, Resource};

use crate::{
    Client, Operation, Result,
    request::{Method, Request},
};
use encode::encode;

static ADDRESS: Operation = Operation::new("Address", "(path)");

/// The URL of a resource below the client's endpoint. Generated path types wrap it.
///
/// Segments and function names come from the generated crate and are written as they are; keys, arguments and file paths come from the
/// caller and are encoded. What cannot be a URL (an empty key) is remembered and fails the call before anything is sent.
#[derive(Clone)]
pub struct Path {
    client: Client,
    /// Encoded, with a slash before each segment.
    text: String,
    /// Function arguments by alias (`@p1`), which go to the query.
    aliases: Vec<(String, String)>,
    /// A file path was added, which the next segment must end with a colon.
    open_file_path: bool,
    invalid: Option<&'static str>,
}

impl Path {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            text: String::new(),
            aliases: Vec::new(),
            open_file_path: false,
            invalid: None,
        }
    }

    /// The client that sends the requests of this path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Adds a segment that the documentation names, e.g. `users`, `$value` or the type of a cast, `microsoft.graph.user`.
    #[must_use]
    pub fn segment(&self, name: &str) -> Self {
        let mut path = self.clone();
        path.push(name);
        path
    }

    /// Adds a key as a segment: `/users` and `a/b` become `/users/a%2Fb`.
    ///
    /// A key that a server would take for something else as a segment (`.`, `..`, `$…`, a qualified name) is written in parentheses.
    #[must_use]
    pub fn key(&self, key: impl Into<Key>) -> Self {
        let mut path = self.clone();
        let key = key.into();
        match key.text() {
            "" => path.invalid = Some("a key is empty"),
            text if key::is_ambiguous(text) => path.text.push_str(&format!("({})", key.literal())),
            text => path.push(&encode(text)),
        }
        path
    }

    /// Adds an alternate key in parentheses: `/applications` becomes `/applications(appId='…')`.
    #[must_use]
    pub fn alternate_key(&self, name: &str, value: impl Into<Argument>) -> Self {
        self.alternate_keys([(name, value.into())])
    }

    /// Adds an alternate key of several properties: `/x(a='1',b='2')`.
    #[must_use]
    pub fn alternate_keys<'a>(&self, parts: impl IntoIterator<Item = (&'a str, Argument)>) -> Self {
        let mut path = self.clone();
        let parts: Vec<_> = parts
            .into_iter()
            .map(|(name, value)| format!("{name}={}", encode(value.literal())))
            .collect();
        if parts.is_empty() {
            path.invalid = Some("an alternate key has no parts");
        }
        path.text.push_str(&format!("({})", parts.join(",")));
        path
    }

    /// Adds a function call: `range(address='A1%3AB2')`, or `range(address=@p1)` with the value in the query when the value has a
    /// character that servers do not accept encoded in a path (OData 4.01 URL conventions, 4.5.5.1.3: `/` and `\`).
    #[must_use]
    pub fn function<'a>(&self, name: &str, arguments: impl IntoIterator<Item = (&'a str, Argument)>) -> Self {
        let mut path = self.clone();
        let mut inline = Vec::new();
        for (parameter, value) in arguments {
            if value.needs_alias() {
                let alias = format!("@p{}", path.aliases.len() + 1);
                inline.push(format!("{parameter}={alias}"));
                path.aliases.push((alias, value.literal().to_owned()));
            } else {
                inline.push(format!("{parameter}={}", encode(value.literal())));
            }
        }
        path.push(&format!("{name}({})", inline.join(",")));
        path
    }

    /// Adds a file path of a drive or site: `/drive/root` and `a b/ü.txt` become `/drive/root:/a%20b/%C3%BC.txt`, closed with a colon
    /// when a segment follows.
    #[must_use]
    pub fn file_path(&self, file_path: &str) -> Self {
        let mut path = self.clone();
        let segments: Vec<_> = file_path.split('/').filter(|segment| !segment.is_empty()).collect();
        if segments.is_empty() || segments.iter().any(|segment| matches!(*segment, "." | "..")) {
            path.invalid = Some("a file path is empty or has `.` or `..` as a segment");
        }
        path.text.push(':');
        path.open_file_path = false;
        segments.into_iter().for_each(|segment| path.push(&encode(segment)));
        path.open_file_path = true;
        path
    }

    /// The whole URL, root and version included: what links between resources are made of (`@odata.id`, `…@odata.bind`).
    ///
    /// # Errors
    /// `InvalidRequest` when the path could not be built, e.g. for an empty key.
    pub fn address(&self) -> Result<String> {
        let request = self.request(Method::Get, &ADDRESS);
        request.url().map(String::from)
    }

    /// A request of this path; the generated crate wraps it in the builder of its kind.
    pub fn request(&self, method: Method, operation: &'static Operation) -> Request {
        Request::new(self, method, operation)
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn aliases(&self) -> &[(String, String)] {
        &self.aliases
    }

    pub(crate) fn invalid(&self) -> Option<&'static str> {
        self.invalid
    }

    fn push(&mut self, encoded: &str) {
        if std::mem::take(&mut self.open_file_path) {
            self.text.push(':');
        }
        self.text.push('/');
        self.text.push_str(encoded);
    }
}

impl AsRef<Self> for Path {
    fn as_ref(&self) -> &Self {
        self
    }
}

/// Keys can be personal data, but a path without them says nothing; it is the URL that HTTP servers log as well.
impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Path").field(&self.text).finish()
    }
}
