//! Codes that clients decide on.

use std::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        /// An error code of the service that clients commonly decide on.
        ///
        /// New codes can appear at any time; one that is not listed here is found by [`Error::has_code`](super::Error::has_code).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* $name),* }

        impl Code {
            const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as the service writes it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }
        }
    };
}

codes! {
    /// The caller may not do this.
    AccessDenied = "accessDenied",
    /// The app or user has been throttled.
    ActivityLimitReached = "activityLimitReached",
    /// An unspecified error occurred.
    GeneralException = "generalException",
    /// The byte range is invalid or unavailable.
    InvalidRange = "invalidRange",
    /// The request is malformed or incorrect.
    InvalidRequest = "invalidRequest",
    /// The resource could not be found.
    ItemNotFound = "itemNotFound",
    /// Malware was detected in the resource.
    MalwareDetected = "malwareDetected",
    /// The name exists already.
    NameAlreadyExists = "nameAlreadyExists",
    /// The system does not allow the action.
    NotAllowed = "notAllowed",
    /// The system does not support the request.
    NotSupported = "notSupported",
    /// The resource has changed since it was last read; usually an ETag mismatch.
    ResourceModified = "resourceModified",
    /// The delta token is no longer valid: the app must do a full sync.
    ResyncRequired = "resyncRequired",
    /// Start over; server items replace local ones that were synchronised before.
    ResyncApplyDifferences = "resyncApplyDifferences",
    /// Start over; upload local items that the server does not have.
    ResyncUploadDifferences = "resyncUploadDifferences",
    /// The delta token is unknown: start over.
    SyncStateNotFound = "syncStateNotFound",
    /// The delta token is invalid: start over.
    SyncStateInvalid = "syncStateInvalid",
    /// The service is not available; try again later.
    ServiceNotAvailable = "serviceNotAvailable",
    /// A quota is used up.
    QuotaLimitReached = "quotaLimitReached",
    /// The caller is not authenticated.
    Unauthenticated = "unauthenticated",
    /// The access token is missing, expired or not for this service.
    InvalidAuthenticationToken = "InvalidAuthenticationToken",
    /// The token lacks a permission.
    AuthorizationRequestDenied = "Authorization_RequestDenied",
    /// The token was issued before a security event; sign in again.
    TokenRevoked = "TokenCreatedWithOutdatedPolicies",
    /// The directory object does not exist.
    RequestResourceNotFound = "Request_ResourceNotFound",
    /// The directory did not understand the request.
    RequestBadRequest = "Request_BadRequest",
    /// The directory does not support the query.
    RequestUnsupportedQuery = "Request_UnsupportedQuery",
    /// The paging token has expired.
    DirectoryExpiredPageToken = "Directory_ExpiredPageToken",
    /// The directory has objects in the way.
    RequestMultipleObjectsWithSameKeyValue = "Request_MultipleObjectsWithSameKeyValue",
    /// The mailbox item does not exist.
    ErrorItemNotFound = "ErrorItemNotFound",
    /// The mailbox denied access.
    ErrorAccessDenied = "ErrorAccessDenied",
    /// The mailbox item changed meanwhile.
    ErrorIrresolvableConflict = "ErrorIrresolvableConflict",
    /// Too many requests, in the words of the gateway.
    TooManyRequests = "TooManyRequests",
    /// The resource does not exist, in the words of the gateway.
    ResourceNotFound = "ResourceNotFound",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Code {
    /// The known code of this text; letter case does not count.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|code| code.as_str().eq_ignore_ascii_case(text))
    }
}
