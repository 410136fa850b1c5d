//! What headings say of the tables below them (docs/format.md, 6), in the words of both eras.

/// The class of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Permissions, prerequisites.
    Permissions,
    /// Members of an enumeration.
    Members,
    /// Properties of a type.
    Properties,
    /// Navigation properties of a type.
    Relationships,
    /// Operations on a type.
    Methods,
    /// Request headers.
    Headers,
    /// Path or function parameters.
    PathParameters,
    /// Query parameters.
    QueryParameters,
    /// Request body.
    RequestBody,
    /// Response.
    Response,
    /// HTTP request lines.
    HttpRequest,
    /// Examples.
    Example,
    /// JSON representation of a type.
    Json,
    /// Error codes.
    Errors,
}

/// Words behind the name of an enumeration, or without one, in a heading above its members; `type` is one as well, and a
/// name too.
const MEMBER_WORDS: &[&str] = &[
    "enumeration",
    "enumerations",
    "enum",
    "enums",
    "enumerated",
    "flag",
    "flags",
    "members",
    "member",
    "values",
    "options",
    "possible",
    "supported",
    "allowed",
    "default",
    "property",
];
/// Those that say that members stand below.
const MEMBER_NOUNS: &[&str] = &[
    "enumeration",
    "enumerations",
    "enum",
    "members",
    "values",
    "flags",
    "options",
];
/// Words before such a noun that tell of something else.
const OF_OTHER_SECTIONS: &[&str] = &["scope", "query", "header", "parameter", "request", "response", "return"];

/// The class that a heading's words tell.
pub(crate) fn class(heading: &str) -> Option<Class> {
    let words = heading.trim().to_lowercase();
    let has = |part: &str| words.contains(part);
    let class = if has("permission") && !has("properties") || has("prerequisites") {
        Class::Permissions
    } else if words == "members" || words == "values" || has("enumerated values") || enum_name(heading).is_some() {
        Class::Members
    } else if has("query parameter") {
        Class::QueryParameters
    } else if has("path parameter") || has("function parameter") {
        Class::PathParameters
    } else if has("request header") || has("response header") {
        Class::Headers
    } else if has("request body") || has("action parameter") || words == "parameters" {
        Class::RequestBody
    } else if words.starts_with("http request") {
        Class::HttpRequest
    } else if has("json representation") {
        Class::Json
    } else if words.starts_with("example") || words == "request" || words.starts_with("request ") {
        Class::Example
    } else if has("error response") || has("error code") {
        Class::Errors
    } else if words.starts_with("response") {
        Class::Response
    } else if has("relationship") || has("navigation propert") {
        Class::Relationships
    } else if has("properties") || has("instance attributes") || words == "property" {
        Class::Properties
    } else if has("methods") || words.starts_with("tasks on") {
        Class::Methods
    } else {
        return None;
    };
    Some(class)
}

/// The name of the enumeration in a heading such as `riskLevel values` or `Possible values of riskLevel`: one word, not a
/// general one.
pub(crate) fn enum_name(heading: &str) -> Option<&str> {
    let words: Vec<&str> = heading.split_whitespace().map(bare).collect();
    let (first, rest) = words.split_first()?;
    let tells = rest.iter().any(|word| is_one_of(word, MEMBER_NOUNS));
    if tells && rest.iter().all(|word| tells_of_members(word)) {
        return Some(*first).filter(|name| is_name(name));
    }
    let at = words.iter().position(|word| is_one_of(word, &["of", "for"]))?;
    let (before, [_, name]) = words.split_at(at) else {
        return None;
    };
    let inner_capital =
        name.contains(|c: char| c.is_ascii_uppercase()) && name.starts_with(|c: char| c.is_ascii_lowercase());
    let above_members = is_general(before) && inner_capital;
    Some(*name).filter(|name| above_members && is_name(name))
}

/// Whether a heading speaks of members without naming their enumeration: `Values`, `Possible values`.
pub(crate) fn is_of_members(heading: &str) -> bool {
    is_general(&heading.split_whitespace().map(bare).collect::<Vec<_>>())
}

fn is_general(words: &[&str]) -> bool {
    words.last().is_some_and(|last| is_one_of(last, MEMBER_NOUNS)) && words.iter().all(|word| tells_of_members(word))
}

fn tells_of_members(word: &str) -> bool {
    is_one_of(word, MEMBER_WORDS) || word.eq_ignore_ascii_case("type")
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| matches!(c, '`' | '*' | ':' | '(' | ')'))
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(word))
}

fn is_name(name: &str) -> bool {
    name.chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && !is_one_of(name, MEMBER_WORDS)
        && !is_one_of(name, OF_OTHER_SECTIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_both_eras_are_known() {
        for (heading, expected) in [
            ("Properties", Some(Class::Properties)),
            ("Instance attributes", Some(Class::Properties)),
            ("Relationships", Some(Class::Relationships)),
            ("riskLevel values", Some(Class::Members)),
            ("Members", Some(Class::Members)),
            ("Optional query parameters", Some(Class::QueryParameters)),
            ("Request Headers", Some(Class::Headers)),
            ("Parameters", Some(Class::RequestBody)),
            ("HTTP Request", Some(Class::HttpRequest)),
            ("JSON Representation", Some(Class::Json)),
            ("What's new", None),
        ] {
            assert_eq!(class(heading), expected, "{heading}");
        }
    }

    #[test]
    fn an_enumeration_is_named_by_one_word() {
        assert_eq!(enum_name("riskLevel values "), Some("riskLevel"));
        assert_eq!(enum_name("Enum values"), None);
        assert_eq!(enum_name("Type options"), Some("Type"));
        assert_eq!(enum_name("Some more values"), None);
        for heading in [
            "accessLevel enumeration values",
            "`accessLevel` possible values:",
            "accessLevel (enum)",
            "accessLevel property values",
            "Values of accessLevel",
            "Supported values for accessLevel",
        ] {
            assert_eq!(enum_name(heading), Some("accessLevel"), "{heading}");
        }
        for heading in [
            "Enumerated values",
            "Possible values",
            "Query options",
            "Options for sending",
            "level type",
        ] {
            assert_eq!(enum_name(heading), None, "{heading}");
        }
        assert!(is_of_members("Possible values") && !is_of_members("Supported type"));
    }
}
