//! Names of the headers that the protocol gives a meaning, lower case as HTTP/2 wants them, and how a header is looked up.

use azure_core::http::headers::Headers;

pub(crate) const ACCEPT: &str = "accept";
pub(crate) const AGS_DIAGNOSTIC: &str = "x-ms-ags-diagnostic";
pub(crate) const AUTHORIZATION: &str = "authorization";
pub(crate) const AZURE_ASYNC_OPERATION: &str = "azure-asyncoperation";
/// The header that azure_core writes the client's request id to.
pub(crate) const AZURE_CLIENT_REQUEST_ID: &str = "x-ms-client-request-id";
pub(crate) const CLIENT_REQUEST_ID: &str = "client-request-id";
pub(crate) const CONSISTENCY_LEVEL: &str = "consistencylevel";
pub(crate) const CONTENT_LENGTH: &str = "content-length";
pub(crate) const CONTENT_RANGE: &str = "content-range";
pub(crate) const CONTENT_TYPE: &str = "content-type";
pub(crate) const DATE: &str = "date";
pub(crate) const ETAG: &str = "etag";
pub(crate) const IF_MATCH: &str = "if-match";
pub(crate) const IF_NONE_MATCH: &str = "if-none-match";
pub(crate) const LOCATION: &str = "location";
pub(crate) const OPERATION_LOCATION: &str = "operation-location";
pub(crate) const PREFER: &str = "prefer";
pub(crate) const PREFERENCE_APPLIED: &str = "preference-applied";
pub(crate) const RANGE: &str = "range";
pub(crate) const REQUEST_ID: &str = "request-id";
pub(crate) const RETRY_AFTER: &str = "retry-after";
pub(crate) const RETRY_AFTER_MS: &str = "retry-after-ms";
pub(crate) const USER_AGENT: &str = "user-agent";
pub(crate) const WWW_AUTHENTICATE: &str = "www-authenticate";
pub(crate) const X_MS_RETRY_AFTER_MS: &str = "x-ms-retry-after-ms";

/// The value of a header; letter case does not count.
///
/// azure_core's own look-up makes an error for each header that is absent, with a backtrace where backtraces are on, and panics for a name
/// that it takes for upper case.
pub(crate) fn get<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    let mut pairs = headers.iter();
    pairs
        .find(|(known, _)| **known == name)
        .map(|(_, value)| value.as_str())
}

/// The name of a response header that nearly every response has, or that this crate reads: such a name needs no copy.
pub(crate) fn read_by_name(name: &str) -> Option<&'static str> {
    const NAMES: [&str; 18] = [
        AGS_DIAGNOSTIC,
        CLIENT_REQUEST_ID,
        CONTENT_LENGTH,
        CONTENT_TYPE,
        DATE,
        ETAG,
        LOCATION,
        PREFERENCE_APPLIED,
        REQUEST_ID,
        RETRY_AFTER,
        WWW_AUTHENTICATE,
        "cache-control",
        "odata-version",
        "server",
        "strict-transport-security",
        "transfer-encoding",
        "vary",
        "x-ms-resource-unit",
    ];
    NAMES.into_iter().find(|known| *known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_found_in_any_letter_case_and_a_name_that_none_has_is_absent() {
        let mut headers = Headers::new();
        headers.insert("retry-after", "3");
        assert_eq!(get(&headers, "Retry-After"), Some("3"));
        for absent in ["", "date", "中", "É"] {
            assert_eq!(get(&headers, absent), None);
        }
    }
}
