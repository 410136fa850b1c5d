//! Advanced queries on directory objects (docs/protocol.md, Query options).

use std::borrow::Cow;

/// How fresh the response to a query on directory objects must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConsistencyLevel {
    /// From the index, which advanced queries need and which may lag behind.
    Eventual,
    /// From the directory itself.
    Session,
}

impl ConsistencyLevel {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Eventual => "eventual",
            Self::Session => "session",
        }
    }
}

/// Whether a query has one of the forms that the directory accepts only with `ConsistencyLevel: eventual` and `$count=true`: `$search`,
/// `$count`, `$filter` with `ne`, `not` or `endsWith`, `$filter` with `$orderby`, a cast.
///
/// Literals are left out of the look at a filter, so that `'not ready'` is not taken for an operator.
pub(crate) fn is_advanced<'a>(path: &str, option: impl Fn(&str) -> Option<Cow<'a, str>>) -> bool {
    let filter = option("$filter").map(|filter| without_literals(&filter));
    let last = path.rsplit('/').next().unwrap_or_default();
    option("$search").is_some()
        || option("$count").as_deref() == Some("true")
        || last == "$count"
        || last.starts_with("microsoft.graph.")
        || filter.is_some_and(|filter| has_advanced_operator(&filter) || option("$orderby").is_some())
}

fn has_advanced_operator(filter: &str) -> bool {
    let words = || {
        filter
            .split(|c: char| !c.is_ascii_alphanumeric())
            .map(str::to_ascii_lowercase)
    };
    words().any(|word| matches!(word.as_str(), "ne" | "not" | "endswith"))
}

fn without_literals(filter: &str) -> String {
    // odd parts are inside quotes; a doubled quote only adds an empty part between two outside ones
    filter.split('\'').step_by(2).collect::<Vec<_>>().join("''")
}

#[cfg(test)]
mod tests {
    use super::is_advanced;

    fn query(pairs: &[(&str, &'static str)]) -> bool {
        is_advanced("/users", |name| {
            let pair = pairs.iter().find(|(known, _)| *known == name);
            pair.map(|(_, value)| (*value).into())
        })
    }

    #[test]
    fn advanced_forms_are_recognised_and_literals_are_not_read() {
        assert!(query(&[("$search", "\"displayName:a\"")]));
        assert!(query(&[("$count", "true")]));
        assert!(query(&[("$filter", "endsWith(mail,'@a.b')")]));
        assert!(query(&[("$filter", "not(startsWith(mail,'a'))")]));
        assert!(query(&[("$filter", "companyName ne null")]));
        assert!(query(&[("$filter", "a eq 'b'"), ("$orderby", "a")]));
        assert!(!query(&[("$filter", "status eq 'it''s not ready'")]));
        assert!(!query(&[("$orderby", "displayName")]));
        assert!(!query(&[("$count", "false")]));
        assert!(is_advanced("/users/$count", |_| None));
        assert!(is_advanced("/groups/1/members/microsoft.graph.user", |_| None));
    }
}
