//! Which documented path a request goes to.
//!
//! The tree of paths is searched with the segments of a URL: what is written out before what fits any text, so that
//! `/users/delta` is the function rather than the user of that key.

use super::{OperationId, PathId, Schema, Segment};
use crate::dialect::url::{UrlArgument, UrlSegment, UrlTemplate, UrlValue};

/// A documented path that a URL fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The node of the path tree.
    pub path: PathId,
    /// The operations of the wanted method there, in order; never empty.
    pub operations: Vec<OperationId>,
    /// The values of keys and inline parameters on the way, each with the node that takes it.
    pub arguments: Vec<(PathId, MatchedArgument)>,
}

/// The value of a key or an inline parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchedArgument {
    /// The name in parentheses; empty for a key that is a segment of its own.
    pub name: String,
    /// The value as written.
    pub value: UrlValue,
}

impl Schema {
    /// The documented path, with operations of `method`, that `url` fits.
    #[must_use]
    pub fn find_path(&self, method: &str, url: &UrlTemplate) -> Option<Match> {
        let search = Search { api: self, method };
        let mut arguments = Vec::new();
        let (path, operations) = search.below(self.paths.ids().next()?, &url.segments, &mut arguments)?;
        Some(Match {
            path,
            operations,
            arguments,
        })
    }
}

type Arguments = Vec<(PathId, MatchedArgument)>;

struct Search<'a> {
    api: &'a Schema,
    method: &'a str,
}

impl Search<'_> {
    fn below(&self, at: PathId, rest: &[UrlSegment], found: &mut Arguments) -> Option<(PathId, Vec<OperationId>)> {
        let node = self.api.paths.get(at)?;
        let Some((first, tail)) = rest.split_first() else {
            let called = |id: &&OperationId| self.api.operations[**id].method == self.method;
            let operations: Vec<_> = node.operations.iter().filter(called).copied().collect();
            return (!operations.is_empty()).then_some((at, operations));
        };
        if *first == UrlSegment::Ellipsis {
            return self.skipping(at, tail, found);
        }
        let mut children: Vec<_> = node
            .children
            .iter()
            .filter_map(|id| Some((self.rank(*id, first)?, *id)))
            .collect();
        children.sort();
        let known = found.len();
        for (_, child) in children {
            for step in steps(&self.api.paths[child].segment, child, first) {
                found.extend(step.arguments);
                let result = match step.left {
                    Some(left) => {
                        let mut rest = vec![left];
                        rest.extend_from_slice(tail);
                        self.below(child, &rest, found)
                    }
                    None => self.below(child, tail, found),
                };
                if result.is_some() {
                    return result;
                }
                found.truncate(known);
            }
        }
        None
    }

    /// What was left out can be any number of segments.
    fn skipping(&self, at: PathId, tail: &[UrlSegment], found: &mut Arguments) -> Option<(PathId, Vec<OperationId>)> {
        let here = self.below(at, tail, found);
        here.or_else(|| {
            let children = &self.api.paths.get(at)?.children;
            children.iter().find_map(|child| self.skipping(*child, tail, found))
        })
    }

    /// How closely a node fits a segment: lower is closer, `None` not at all.
    fn rank(&self, id: PathId, written: &UrlSegment) -> Option<u8> {
        let name = match written {
            UrlSegment::Name(name) | UrlSegment::Call { name, .. } => name.as_str(),
            _ => "",
        };
        let plain = matches!(written, UrlSegment::Name(_));
        match (&self.api.paths[id].segment, written) {
            (Segment::Name(own), UrlSegment::Name(_) | UrlSegment::Call { .. }) if own.eq_ignore_ascii_case(name) => {
                Some(0)
            }
            (Segment::Cast(ty), UrlSegment::Name(_)) => {
                let own = self.api.types[*ty].name.to_string();
                same_qualified(&own, name).then_some(0)
            }
            (Segment::Action(own), UrlSegment::Name(_)) if same_simple(own, name) => Some(1),
            (
                Segment::Function {
                    name: own,
                    parameters,
                    bare,
                },
                UrlSegment::Name(_) | UrlSegment::Call { .. },
            ) if same_simple(own, name) && (!plain || *bare || parameters.is_empty()) => Some(1),
            (Segment::AlternateKey(_), UrlSegment::AlternateKey(..)) => Some(2),
            (Segment::AlternateKey(_), UrlSegment::Call { .. }) if name.is_empty() => Some(2),
            (Segment::ItemPath(_), UrlSegment::ItemPath(_)) => Some(0),
            (Segment::Ref, UrlSegment::System(word)) if word.eq_ignore_ascii_case("$ref") => Some(0),
            (Segment::Value, UrlSegment::System(word)) if word.eq_ignore_ascii_case("$value") => Some(0),
            (Segment::Count, UrlSegment::System(word)) if word.eq_ignore_ascii_case("$count") => Some(0),
            (Segment::System(own), UrlSegment::System(word)) if own.eq_ignore_ascii_case(word) => Some(0),
            (Segment::Key(_), UrlSegment::Name(_) | UrlSegment::Literal(_) | UrlSegment::Key(_)) => Some(3),
            // A function without parentheses whose arguments the page left out.
            (Segment::Function { name: own, .. }, UrlSegment::Name(_)) if same_simple(own, name) => Some(4),
            _ => None,
        }
    }
}

/// One way to go on from a segment: the arguments it gives, and what is left of it for the next node.
struct Step {
    arguments: Arguments,
    left: Option<UrlSegment>,
}

fn steps(segment: &Segment, id: PathId, written: &UrlSegment) -> Vec<Step> {
    let argument = |name: &str, value: &UrlValue| {
        let (name, value) = (name.to_owned(), value.clone());
        (id, MatchedArgument { name, value })
    };
    let one = |arguments| vec![Step { arguments, left: None }];
    match (segment, written) {
        // A key in parentheses is a node of its own below the collection.
        (Segment::Name(_), UrlSegment::Call { arguments, .. }) => match arguments.as_slice() {
            [] => one(Vec::new()),
            [UrlArgument { name: None, value }] => vec![Step {
                arguments: Vec::new(),
                left: Some(key_segment(value)),
            }],
            arguments => vec![Step {
                arguments: Vec::new(),
                left: Some(UrlSegment::Call {
                    name: String::new(),
                    arguments: arguments.to_vec(),
                }),
            }],
        },
        (Segment::Key(_), UrlSegment::Name(text) | UrlSegment::Literal(text)) => {
            one(vec![argument("", &UrlValue::Bare(text.clone()))])
        }
        (Segment::Key(_), UrlSegment::Key(names)) => {
            let name = names.join(" | ");
            one(vec![argument("", &UrlValue::Placeholder { name, quoted: false })])
        }
        (Segment::AlternateKey(_), UrlSegment::AlternateKey(name, value)) => one(vec![argument(name, value)]),
        (Segment::ItemPath(_), UrlSegment::ItemPath(path)) => one(vec![argument("", &UrlValue::Bare(path.clone()))]),
        (
            Segment::Function { parameters, .. } | Segment::AlternateKey(parameters),
            UrlSegment::Call { arguments, .. },
        ) => given(parameters, arguments).map_or_else(Vec::new, |given| {
            one(given.into_iter().map(|(name, value)| argument(name, value)).collect())
        }),
        _ => one(Vec::new()),
    }
}

fn key_segment(value: &UrlValue) -> UrlSegment {
    match value {
        UrlValue::Placeholder { name, .. } => UrlSegment::Key(vec![name.clone()]),
        UrlValue::Quoted(text) | UrlValue::Bare(text) => UrlSegment::Literal(text.clone()),
    }
}

/// The arguments of a call by the names of the parameters; `None` when they are others.
fn given<'a>(parameters: &'a [String], arguments: &'a [UrlArgument]) -> Option<Vec<(&'a str, &'a UrlValue)>> {
    if parameters.len() != arguments.len() {
        return None;
    }
    let by_name = arguments.iter().map(|argument| {
        let name = argument.name.as_ref()?;
        let parameter = parameters
            .iter()
            .find(|parameter| parameter.eq_ignore_ascii_case(name))?;
        Some((parameter.as_str(), &argument.value))
    });
    let by_name: Option<Vec<_>> = by_name.collect();
    by_name.or_else(|| {
        let unnamed = arguments.iter().all(|argument| argument.name.is_none());
        let pairs = parameters
            .iter()
            .map(String::as_str)
            .zip(arguments.iter().map(|argument| &argument.value));
        unnamed.then(|| pairs.collect())
    })
}

/// Whether two names of an operation are the same but for a namespace that only one of them has.
fn same_simple(one: &str, other: &str) -> bool {
    let simple = |name: &str| name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    simple(one) == simple(other)
}

/// Whether a cast as written names the type: whole, or with `graph` for `microsoft.graph`.
fn same_qualified(own: &str, written: &str) -> bool {
    own.eq_ignore_ascii_case(written)
        || (written.contains('.') && own.to_ascii_lowercase() == format!("microsoft.{}", written.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::url::parse_url;
    use crate::emit::fixture;

    fn find(method: &str, url: &str) -> Option<(String, Vec<String>)> {
        let schema = fixture::schema();
        let found = schema.find_path(method, &parse_url(url))?;
        let value = |(_, argument): &(PathId, MatchedArgument)| match &argument.value {
            UrlValue::Placeholder { name, .. } => format!("{}{{{name}}}", argument.name),
            UrlValue::Quoted(text) | UrlValue::Bare(text) => format!("{}{text}", argument.name),
        };
        Some((schema.template(found.path), found.arguments.iter().map(value).collect()))
    }

    fn some(path: &str, values: &[&str]) -> Option<(String, Vec<String>)> {
        Some((
            path.to_owned(),
            values.iter().map(|value| (*value).to_owned()).collect(),
        ))
    }

    #[test]
    fn a_request_goes_to_its_documented_path() {
        let sync = "/tokens/{id}/microsoft.graph.sync";
        assert_eq!(
            find("GET", "https://graph.microsoft.com/v1.0/tokens?$top=5"),
            some("/tokens", &[])
        );
        assert_eq!(find("POST", "/Tokens"), some("/tokens", &[]));
        assert_eq!(find("POST", "/tokens/7/sync"), some(sync, &["7"]));
        assert_eq!(find("POST", "/tokens('7')/microsoft.graph.sync"), some(sync, &["7"]));
        assert_eq!(find("POST", "/tokens/{token-id}/sync"), some(sync, &["{token-id}"]));
        let since = "/tokens/since(start={start})";
        assert_eq!(
            find("GET", "/tokens/since(start=2017-01-01)"),
            some(since, &["start2017-01-01"])
        );
        assert_eq!(find("GET", ".../since(start='x')"), some(since, &["startx"]));
    }

    #[test]
    fn another_method_or_path_is_not_found() {
        for (method, url) in [
            ("DELETE", "/tokens"),
            ("GET", "/tokens/since(end=2017-01-01)"),
            ("GET", "/tokens/since(start=1,end=2)"),
            ("POST", "/tokens/7/sync/more"),
            ("GET", "/"),
            ("GET", ""),
        ] {
            assert_eq!(find(method, url), None, "{method} {url}");
        }
    }
}
