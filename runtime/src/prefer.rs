//! Preferences (RFC 7240; docs/protocol.md, Prefer).

use std::fmt;

/// Something that the caller would like the service to do. `Preference-Applied` of the response says what was honoured.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Prefer {
    /// Times of calendars in this zone (Windows or IANA name) instead of UTC.
    OutlookTimeZone(String),
    /// Bodies of mail and events as plain text.
    OutlookBodyText,
    /// Bodies of mail and events as HTML.
    OutlookBodyHtml,
    /// HTML as it was stored, scripts included.
    OutlookAllowUnsafeHtml,
    /// Ids of mailbox items that stay when the item is moved. Must be sent with every request, also when subscribing.
    ImmutableIds,
    /// Only what changed (delta), or no body after a write.
    ReturnMinimal,
    /// The resource after a write.
    ReturnRepresentation,
    /// Members of enumerations beyond `unknownFutureValue` by their names.
    IncludeUnknownEnumMembers,
    /// At most this many items a page.
    MaxPageSize(u32),
    /// Start tracking changes of the collection.
    TrackChanges,
    /// Respond with 202 and go on in the background.
    RespondAsync,
    /// Delta of drives: hierarchical sharing.
    HierarchicalSharing,
    /// Delta of drives: changes of sharing.
    DeltaShowSharingChanges,
    /// Delta of drives: items that the caller can no longer read are shown as removed.
    DeltaShowRemovedAsDeleted,
    /// Delta of drives: look below folders without permission.
    DeltaTraversePermissionGaps,
    /// A preference in the service's own words.
    Other(String),
}

/// Adds a preference to those of a header; it takes the place of one with its name, since of two the service reads the first
/// (RFC 7240, section 2).
pub(crate) fn set(known: Option<&str>, prefer: &Prefer) -> String {
    let prefer = prefer.to_string();
    let others = elements(known.unwrap_or_default()).filter(|element| name(element) != name(&prefer));
    others.chain([prefer.as_str()]).collect::<Vec<_>>().join(", ")
}

/// Adds to the preferences of a header those that it does not name.
pub(crate) fn complete(known: Option<&str>, more: &str) -> String {
    let known: Vec<_> = elements(known.unwrap_or_default()).collect();
    let more = elements(more).filter(|element| known.iter().all(|known| name(known) != name(element)));
    known.iter().copied().chain(more).collect::<Vec<_>>().join(", ")
}

/// The preferences of a header; a comma between quotes does not separate.
fn elements(list: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    let separates = move |c: char| {
        quoted ^= c == '"' && !escaped;
        escaped = quoted && c == '\\' && !escaped;
        c == ',' && !quoted
    };
    list.split(separates)
        .map(str::trim)
        .filter(|element| !element.is_empty())
}

fn name(element: &str) -> String {
    let name = element.split(['=', ';']).next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}

impl fmt::Display for Prefer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::OutlookTimeZone(zone) => {
                return write!(
                    f,
                    "outlook.timezone=\"{}\"",
                    zone.replace('\\', "\\\\").replace('"', "\\\"")
                );
            }
            Self::MaxPageSize(size) => return write!(f, "odata.maxpagesize={size}"),
            Self::OutlookBodyText => "outlook.body-content-type=\"text\"",
            Self::OutlookBodyHtml => "outlook.body-content-type=\"html\"",
            Self::OutlookAllowUnsafeHtml => "outlook.allow-unsafe-html",
            Self::ImmutableIds => "IdType=\"ImmutableId\"",
            Self::ReturnMinimal => "return=minimal",
            Self::ReturnRepresentation => "return=representation",
            Self::IncludeUnknownEnumMembers => "include-unknown-enum-members",
            Self::TrackChanges => "odata.track-changes",
            Self::RespondAsync => "respond-async",
            Self::HierarchicalSharing => "hierarchicalsharing",
            Self::DeltaShowSharingChanges => "deltashowsharingchanges",
            Self::DeltaShowRemovedAsDeleted => "deltashowremovedasdeleted",
            Self::DeltaTraversePermissionGaps => "deltatraversepermissiongaps",
            Self::Other(text) => text,
        };
        f.write_str(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Prefer, complete, set};

    #[test]
    fn a_preference_stands_once_and_a_comma_between_quotes_does_not_separate() {
        let zone = set(None, &Prefer::OutlookTimeZone("a, \"b\", return=c".to_owned()));
        let minimal = set(Some(&zone), &Prefer::ReturnMinimal);
        assert_eq!(minimal, format!("{zone}, return=minimal"));
        let full = set(Some(&minimal), &Prefer::ReturnRepresentation);
        assert_eq!(full, format!("{zone}, return=representation"));
        assert_eq!(
            complete(Some(&full), "Return=minimal, respond-async"),
            format!("{full}, respond-async")
        );
        assert_eq!(complete(None, "respond-async"), "respond-async");
    }

    #[test]
    fn preferences_have_the_words_of_the_documentation() {
        let words = [
            (Prefer::OutlookTimeZone("UTC".to_owned()), "outlook.timezone=\"UTC\""),
            (Prefer::OutlookBodyText, "outlook.body-content-type=\"text\""),
            (Prefer::OutlookBodyHtml, "outlook.body-content-type=\"html\""),
            (Prefer::OutlookAllowUnsafeHtml, "outlook.allow-unsafe-html"),
            (Prefer::ImmutableIds, "IdType=\"ImmutableId\""),
            (Prefer::ReturnMinimal, "return=minimal"),
            (Prefer::ReturnRepresentation, "return=representation"),
            (Prefer::IncludeUnknownEnumMembers, "include-unknown-enum-members"),
            (Prefer::MaxPageSize(7), "odata.maxpagesize=7"),
            (Prefer::TrackChanges, "odata.track-changes"),
            (Prefer::RespondAsync, "respond-async"),
            (Prefer::HierarchicalSharing, "hierarchicalsharing"),
            (Prefer::DeltaShowSharingChanges, "deltashowsharingchanges"),
            (Prefer::DeltaShowRemovedAsDeleted, "deltashowremovedasdeleted"),
            (Prefer::DeltaTraversePermissionGaps, "deltatraversepermissiongaps"),
            (Prefer::Other("a=1".to_owned()), "a=1"),
        ];
        for (prefer, word) in words {
            assert_eq!(prefer.to_string(), word);
        }
    }
}
