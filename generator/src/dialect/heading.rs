//! What headings say of the tables below them (format 6), in the words of both eras.

use super::context::Context;
use crate::markdown::Section;

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

/// Words that end a heading above the members of an enumeration.
const MEMBER_SUFFIXES: &[&str] = &[
    " enumeration",
    " enumerations",
    " enumeration values",
    " members",
    " values",
    " flags",
    " options",
    " enum type",
    " enum",
];

/// The class that a heading's words tell.
pub(crate) fn class(heading: &str) -> Option<Class> {
    let words = heading.trim().to_lowercase();
    let has = |part: &str| words.contains(part);
    let class = if has("permission") && !has("properties") || has("prerequisites") {
        Class::Permissions
    } else if words == "members" || has("enumerated values") || enum_name(heading).is_some() {
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

/// The class of a section: of its own heading, else of the nearest heading above that has one.
pub(crate) fn class_of(cx: &Context<'_>, section: &Section) -> Option<Class> {
    own_class(cx, section).or_else(|| cx.page.ancestors(section).find_map(|above| own_class(cx, above)))
}

/// The class that the heading of a section itself tells.
pub(crate) fn own_class(cx: &Context<'_>, section: &Section) -> Option<Class> {
    cx.classes.get(&section.heading?).copied()
}

/// The name of the enumeration in a heading such as `riskLevel values`: one word before the suffix, not a general one.
pub(crate) fn enum_name(heading: &str) -> Option<&str> {
    let heading = heading.trim();
    let name = MEMBER_SUFFIXES.iter().find_map(|suffix| {
        let at = heading.len().checked_sub(suffix.len())?;
        heading
            .get(at..)
            .filter(|end| end.eq_ignore_ascii_case(suffix))
            .and_then(|_| heading.get(..at))
    })?;
    let name = name.trim().trim_matches(|c: char| matches!(c, '`' | '*' | ':'));
    let general = [
        "possible",
        "enum",
        "enumeration",
        "property",
        "supported",
        "default",
        "member",
        "allowed",
        "scope",
    ];
    let is_name = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && !general.contains(&name.to_ascii_lowercase().as_str());
    is_name.then_some(name)
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
        assert_eq!(enum_name("Some more values"), None);
        assert_eq!(enum_name("accessLevel enumeration values"), Some("accessLevel"));
    }
}
