//! What a caller names: areas, types, paths.

use std::fmt;
use std::str::FromStr;

use crate::schema::{AreaId, Operation, QualifiedName, Schema};

/// A pattern over areas, types or paths; `*` stands for any characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// `area:mail`: the area's types and operations.
    Area(String),
    /// `type:user` or `type:microsoft.graph.callRecords.*`.
    Type(String),
    /// `/users/{id}/messages*`: operations on matching paths; what a key is called does not count.
    Path(String),
}

/// A text that is no pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError(String);

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no pattern: write `area:NAME`, `type:NAME` or a path that begins with `/`; `*` stands for anything",
            self.0
        )
    }
}

impl std::error::Error for PatternError {}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        match text.split_once(':') {
            Some(("area", name)) if !name.is_empty() => Ok(Self::Area(name.to_owned())),
            Some(("type", name)) if !name.is_empty() => Ok(Self::Type(name.to_owned())),
            _ if text.starts_with('/') => Ok(Self::Path(text.to_owned())),
            _ => Err(PatternError(text.to_owned())),
        }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Area(name) => write!(f, "area:{name}"),
            Self::Type(name) => write!(f, "type:{name}"),
            Self::Path(path) => f.write_str(path),
        }
    }
}

impl Pattern {
    /// Whether it names the area.
    pub(super) fn area(&self, schema: &Schema, area: AreaId) -> bool {
        matches!(self, Self::Area(name) if like(name, &schema.areas[area].name))
    }

    /// Whether it names the type, or its area.
    pub(super) fn ty(&self, schema: &Schema, name: &QualifiedName, area: AreaId) -> bool {
        match self {
            Self::Type(pattern) => {
                like(pattern, &name.name) || like(pattern, &format!("{}.{}", name.namespace, name.name))
            }
            Self::Area(_) => self.area(schema, area),
            Self::Path(_) => false,
        }
    }

    /// Whether it names one of the paths of the operation, or its area.
    pub(super) fn operation(&self, schema: &Schema, operation: &Operation) -> bool {
        match self {
            Self::Path(pattern) => {
                let pattern = unnamed_keys(pattern);
                let mut paths = operation.paths.iter();
                paths.any(|path| like(&pattern, &unnamed_keys(&schema.template(*path))))
            }
            Self::Area(_) => self.area(schema, operation.area),
            Self::Type(_) => false,
        }
    }

    pub(super) fn matches_any(&self, schema: &Schema) -> bool {
        schema.areas.ids().any(|area| self.area(schema, area))
            || schema.types.iter().any(|(_, ty)| self.ty(schema, &ty.name, ty.area))
            || schema.enums.iter().any(|(_, ty)| self.ty(schema, &ty.name, ty.area))
            || schema
                .operations
                .iter()
                .any(|(_, operation)| self.operation(schema, operation))
    }
}

/// A path with its keys as `{}`.
pub(crate) fn unnamed_keys(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        inside &= character != '}';
        if !inside {
            text.push(character);
        }
        inside |= character == '{';
    }
    text
}

/// Whether `text` is like `pattern`, letter case aside; `*` stands for any characters.
pub(crate) fn like(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.to_lowercase(), text.to_lowercase());
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::{Pattern, like, unnamed_keys};

    #[test]
    fn stars_stand_for_anything() {
        for (pattern, text, expected) in [
            ("user", "User", true),
            ("user", "users", false),
            ("user*", "users", true),
            ("*s", "users", true),
            ("a*c*e", "abcde", true),
            ("a*c*e", "ace", true),
            ("a*ca", "aca", true),
            ("ab*ba", "aba", false),
            ("*", "", true),
        ] {
            assert_eq!(like(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn keys_have_no_names() {
        assert_eq!(unnamed_keys("/users/{id | upn}/x/{y}"), "/users/{}/x/{}");
    }

    #[test]
    fn texts_are_patterns_by_their_beginning() {
        assert_eq!("area:mail".parse(), Ok(Pattern::Area("mail".to_owned())));
        assert_eq!("/me".parse(), Ok(Pattern::Path("/me".to_owned())));
        assert!("mail".parse::<Pattern>().is_err());
        assert!("area:".parse::<Pattern>().is_err());
    }
}
