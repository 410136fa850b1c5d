//! URLs as pages print them: request lines with placeholders, and the addresses of examples.
//!
//! The grammar is OData's, read with the tolerances that real pages need; each tolerance used is told to the caller.

mod segment;
mod split;

use serde::Serialize;

use crate::source::ApiVersion;

/// A URL taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct UrlTemplate {
    /// The host, where the URL is absolute.
    pub host: Option<String>,
    /// The version segment.
    pub version: Option<ApiVersion>,
    /// The segments below the version root.
    pub segments: Vec<UrlSegment>,
    /// Names and values of the query, as written.
    pub query: Vec<(String, String)>,
    /// What had to be tolerated, in order, without repetition.
    pub tolerances: Vec<UrlTolerance>,
}

/// How many segments may stand before the version: a host and a stage of the service.
const MAX_PREFIX: usize = 2;

/// A segment of a URL, by its form alone: what it means depends on what stands before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum UrlSegment {
    /// An identifier, possibly qualified: `messages`, `microsoft.graph.user`.
    Name(String),
    /// A placeholder with its alternatives: `{id | userPrincipalName}`.
    Key(Vec<String>),
    /// Text that cannot be an identifier, thus the value of a key: a GUID, an address.
    Literal(String),
    /// `name={value}` where a key is expected.
    AlternateKey(String, UrlValue),
    /// A name with parentheses: a function call, or a key in parentheses.
    Call {
        /// What stands before the parentheses.
        name: String,
        /// What stands within.
        arguments: Vec<UrlArgument>,
    },
    /// A path below a drive item or a site between colons: `:/{path}:`.
    ItemPath(String),
    /// A segment that begins with `$`.
    System(String),
    /// `...`: the beginning or the middle is left out.
    Ellipsis,
}

/// An argument within parentheses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UrlArgument {
    /// Its name; `None` where only a value stands.
    pub name: Option<String>,
    /// Its value.
    pub value: UrlValue,
}

/// The value of an argument or a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum UrlValue {
    /// To be filled in: `{period}`, `<address>`; `quoted` when quotes stand around it.
    Placeholder {
        /// What stands within the braces.
        name: String,
        /// Quotes stand around it, hence a string.
        quoted: bool,
    },
    /// A quoted text, unquoted here.
    Quoted(String),
    /// Any other text: a number, a date, an enumeration member.
    Bare(String),
}

/// A deviation from the grammar whose meaning is clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum UrlTolerance {
    /// The path does not begin with a slash.
    MissingSlash,
    /// The path ends with a slash.
    TrailingSlash,
    /// Two slashes follow each other.
    EmptySegment,
    /// A parenthesis or brace is not closed.
    Unbalanced,
    /// A placeholder in other signs than braces: `(team-id)`, `<id>`, `'{id}'`.
    PlaceholderSigns,
    /// A placeholder is only a part of its segment.
    PartialPlaceholder,
    /// The query stands in brackets: `[?x=y]`.
    OptionalQuery,
    /// Something that is no segment stands before the first one: a host without scheme, `{service-root}`, `{version}`.
    Prefix,
    /// A mark of punctuation or a remark stands behind the path.
    TrailingMark,
    /// Parameters that a table requires are not in the URL; noted by whoever knows the table.
    LeftOutArguments,
}

impl UrlTolerance {
    /// What is odd, as the end of a sentence.
    #[must_use]
    pub const fn description(self) -> &'static str {
        match self {
            Self::MissingSlash => "does not begin with a slash",
            Self::TrailingSlash => "ends with a slash",
            Self::EmptySegment => "has two slashes side by side",
            Self::Unbalanced => "has a bracket or quote that is not closed",
            Self::PlaceholderSigns => "has a placeholder in other signs than braces",
            Self::PartialPlaceholder => "has a placeholder that is only a part of its segment",
            Self::OptionalQuery => "has its query in brackets",
            Self::Prefix => "has something before its first segment that is no host and no version",
            Self::TrailingMark => "has a mark or a remark behind its end",
            Self::LeftOutArguments => "leaves out parameters that the table requires; they were added",
        }
    }
}

impl UrlTemplate {
    /// Whether the URL can belong to the API: relative, or on a host of one of Graph's clouds (docs/protocol.md, National clouds).
    #[must_use]
    pub fn is_graph(&self) -> bool {
        self.host
            .as_deref()
            .is_none_or(|host| host.to_ascii_lowercase().contains("graph") || host.contains('{'))
    }

    /// The same with every segment that is one of `keys` as the value of a key, although it looks like a name.
    #[must_use]
    pub fn with_keys(mut self, keys: &[&str]) -> Self {
        for segment in &mut self.segments {
            if let UrlSegment::Name(text) = segment
                && keys.contains(&text.as_str())
            {
                *segment = UrlSegment::Literal(std::mem::take(text));
            }
        }
        self
    }
}

/// Takes a URL apart.
#[must_use]
pub fn parse_url(text: &str) -> UrlTemplate {
    let mut template = UrlTemplate::default();
    let text = text.trim().trim_matches('`').trim();
    let (path, query) = split::path_and_query(text);
    template.query = query.map(split::query_pairs).unwrap_or_default();
    if text.contains("[?") {
        note(&mut template, UrlTolerance::OptionalQuery);
    }
    let end = split::end_of_path(path);
    if query.is_none() && end < path.trim_end().len() {
        note(&mut template, UrlTolerance::TrailingMark);
    }
    let path = take_host(&path[..end], &mut template);
    read_path(path, &mut template);
    template
}

fn note(template: &mut UrlTemplate, tolerance: UrlTolerance) {
    if !template.tolerances.contains(&tolerance) {
        template.tolerances.push(tolerance);
    }
}

/// Takes scheme and host off, and gives the path that begins with a slash where there was one.
fn take_host<'a>(text: &'a str, template: &mut UrlTemplate) -> &'a str {
    let Some((scheme, rest)) = text.split_once("://") else {
        return text;
    };
    if !scheme.chars().all(|c| c.is_ascii_alphabetic()) {
        return text;
    }
    let end = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    template.host = Some(host.to_owned());
    path
}

fn read_path(path: &str, template: &mut UrlTemplate) {
    let trimmed = match path.strip_prefix('/') {
        Some(rest) => rest,
        None => {
            if template.host.is_none() && !path.is_empty() {
                note(template, UrlTolerance::MissingSlash);
            }
            path
        }
    };
    let (raw, balanced) = split::segments(trimmed);
    if !balanced {
        note(template, UrlTolerance::Unbalanced);
    }
    let raw = take_version(raw.as_slice(), template);
    read_segments(raw, template);
    drop_prefix(template);
}

/// Takes the version off. What stands before a `v1.0` is no segment of the API: no name of it has such a form.
fn take_version<'a, 'b>(raw: &'b [&'a str], template: &mut UrlTemplate) -> &'b [&'a str] {
    let first = raw.iter().take(MAX_PREFIX + 1).enumerate();
    let mut versions = first.filter(|(at, segment)| {
        let version = version_of(segment);
        version.is_some() && (*at == 0 || segment.contains('.'))
    });
    let at = versions.next().map(|(at, _)| at);
    let Some((before, [version, rest @ ..])) = at.map(|at| raw.split_at(at)) else {
        return raw;
    };
    template.version = version_of(version);
    if !before.is_empty() {
        note(template, UrlTolerance::Prefix);
    }
    rest
}

/// Leaves out a key before the first name: the service root has none, so it stands for the root or the version.
fn drop_prefix(template: &mut UrlTemplate) {
    let is_prefix = match template.segments.as_slice() {
        [UrlSegment::Key(_), UrlSegment::Name(_), ..] => true,
        [UrlSegment::Literal(text), UrlSegment::Name(_), ..] => text == "~",
        _ => false,
    };
    if is_prefix {
        template.segments.remove(0);
        note(template, UrlTolerance::Prefix);
    }
}

/// `v1.0`, `v1` and `beta` in any case.
fn version_of(segment: &str) -> Option<ApiVersion> {
    match segment.to_ascii_lowercase().as_str() {
        "v1.0" | "v1" => Some(ApiVersion::V1),
        "beta" => Some(ApiVersion::Beta),
        _ => None,
    }
}

fn read_segments(raw: &[&str], template: &mut UrlTemplate) {
    let mut rest = raw;
    while let Some((text, tail)) = rest.split_first() {
        rest = tail;
        let text = text.trim();
        if text.is_empty() {
            let tolerance = if tail.is_empty() {
                UrlTolerance::TrailingSlash
            } else {
                UrlTolerance::EmptySegment
            };
            note(template, tolerance);
            continue;
        }
        let opens_item_path = text.len() > 1 && text.ends_with(':');
        let own = if opens_item_path { &text[..text.len() - 1] } else { text };
        let (segment, tolerance) = segment::classify(own);
        template.segments.push(segment);
        if let Some(tolerance) = tolerance {
            note(template, tolerance);
        }
        if opens_item_path {
            rest = take_item_path(rest, template);
        }
    }
}

/// Reads the segments of an item's path, up to the one that ends with a colon or to the end.
fn take_item_path<'a, 'b>(mut rest: &'b [&'a str], template: &mut UrlTemplate) -> &'b [&'a str] {
    let mut parts = Vec::new();
    while let Some((text, tail)) = rest.split_first() {
        rest = tail;
        let text = text.trim();
        match text.strip_suffix(':') {
            Some(last) => {
                parts.push(last);
                break;
            }
            None => parts.push(text),
        }
    }
    let path = parts.join("/");
    let path = path.trim_matches('/');
    if !path.is_empty() {
        let name = path
            .strip_prefix('{')
            .and_then(|inner| inner.strip_suffix('}'))
            .filter(|inner| !inner.contains(['{', '}']))
            .unwrap_or(path);
        template.segments.push(UrlSegment::ItemPath(name.to_owned()));
    }
    rest
}

#[cfg(test)]
mod tests;
