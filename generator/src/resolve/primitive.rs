//! Primitive types in the spellings of the pages (docs/format.md, 6 and 8).

use crate::schema::Edm;

/// The primitive that `name` means, in any spelling; `None` when it is the name of something else.
#[must_use]
pub fn primitive(name: &str) -> Option<Edm> {
    let lower = name.trim().to_ascii_lowercase();
    let bare = lower.strip_prefix("edm.").unwrap_or(&lower);
    Some(match bare {
        "string" | "strings" | "text" | "url" | "uri" | "etag" | "guid string" | "email" | "html" | "stringtype"
        | "characters" | "enum" | "enumeration" => Edm::String,
        "boolean" | "bool" | "true/false" | "true or false" | "yes/no" => Edm::Boolean,
        "int32" | "int" | "integer" | "integer32" | "int-32" | "uint16" => Edm::Int32,
        "int64" | "uint32" | "long" | "number" | "bigint" | "integer64" => Edm::Int64,
        "int16" | "short" => Edm::Int16,
        "byte" | "uint8" => Edm::Byte,
        "sbyte" => Edm::SByte,
        "single" => Edm::Single,
        "double" | "float" => Edm::Double,
        "decimal" | "numeric" => Edm::Decimal,
        "guid" | "uuid" => Edm::Guid,
        "datetimeoffset"
        | "datetime"
        | "timestamp"
        | "datetimeoffset (timestamp)"
        | "date-time"
        | "date time"
        | "datetimeoff" => Edm::DateTimeOffset,
        "date" | "dateonly" => Edm::Date,
        "timeofday" | "time" | "timeonly" => Edm::TimeOfDay,
        "duration" | "timespan" | "iso 8601 duration" | "iso8601 duration" => Edm::Duration,
        "binary" | "bytes" | "byte array" | "byte[]" | "base64" => Edm::Binary,
        "stream" => Edm::Stream,
        "json" | "untyped" | "any" | "microsoft.graph.json" | "graph.json" | "object (json)" => Edm::Untyped,
        "complextype" | "object" | "primitivetype" | "any complex type" => Edm::Object,
        // No type of the service is in this namespace.
        _ if bare.len() < lower.len() => Edm::Untyped,
        _ => return None,
    })
}

/// The primitive that words in a type cell come down to when they name no type (docs/format.md, 6): a hint in them, else text. Of
/// OData's own types that the schema does not know nothing is assumed.
#[must_use]
pub(super) fn fallback(words: &str) -> Edm {
    let lower = words.to_ascii_lowercase().replace([' ', '-'], "");
    let hint = |word: &str| lower.contains(word);
    if lower.starts_with("edm.") {
        Edm::Untyped
    } else if hint("timestamp") || hint("datetimeoffset") {
        Edm::DateTimeOffset
    } else if hint("boolean") {
        Edm::Boolean
    } else if hint("int64") || hint("64bitinteger") {
        Edm::Int64
    } else if hint("int32") || hint("integer") {
        Edm::Int32
    } else {
        Edm::String
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_come_down_to_one_type() {
        for (spelling, expected) in [
            ("Edm.String", Some(Edm::String)),
            ("string", Some(Edm::String)),
            ("DateTimeOffset", Some(Edm::DateTimeOffset)),
            ("Timestamp", Some(Edm::DateTimeOffset)),
            ("edm.int64", Some(Edm::Int64)),
            ("UInt32", Some(Edm::Int64)),
            ("Edm.GeographyPoint", Some(Edm::Untyped)),
            ("Enum", Some(Edm::String)),
            ("Byte[]", Some(Edm::Binary)),
            ("numeric", Some(Edm::Decimal)),
            ("user", None),
        ] {
            assert_eq!(primitive(spelling), expected, "{spelling}");
        }
        assert_eq!(fallback("one of many things"), Edm::String);
        assert_eq!(fallback("a Boolean, mostly"), Edm::Boolean);
        assert_eq!(fallback("a 64-bit integer"), Edm::Int64);
        assert_eq!(fallback("Int 32 or null"), Edm::Int32);
        assert_eq!(fallback("Edm.GeographyPoint"), Edm::Untyped);
    }
}
