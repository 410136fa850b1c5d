//! Names of the headers that the protocol gives a meaning, lower case as HTTP/2 wants them.

pub(crate) const ACCEPT: &str = "accept";
pub(crate) const AGS_DIAGNOSTIC: &str = "x-ms-ags-diagnostic";
pub(crate) const AUTHORIZATION: &str = "authorization";
pub(crate) const AZURE_ASYNC_OPERATION: &str = "azure-asyncoperation";
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
pub(crate) const WWW_AUTHENTICATE: &str = "www-authenticate";
pub(crate) const X_MS_RETRY_AFTER_MS: &str = "x-ms-retry-after-ms";
