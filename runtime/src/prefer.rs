//! Preferences (RFC 7240; protocol: Prefer).

use std::fmt;

/// Something that the caller would like the service to do. `Preference-Applied` of the answer tells what was honoured.
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
    /// Answer 202 and go on in the background.
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
