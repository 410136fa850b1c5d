//! Reading one thing.

use serde::{Deserialize, de::DeserializeOwned};

use super::builder::request_builder;
use crate::{ETag, Result, header};

request_builder! {
    /// Reads one resource.
    Get<T> -> T, |response, _request| response.json()
}

request_builder! {
    /// Reads one value that the service wraps (`{"value": …}`): a primitive property. `None` is a null (204, or `{"value": null}`).
    GetValue<T> -> Option<T>, |response, _request| read_wrapped(&response)
}

request_builder! {
    /// Reads one resource unless it still has a version that the caller knows: `None` is 304, not changed.
    GetIfChanged<T> -> Option<T>, |response, _request| {
        if response.status() == 304 { Ok(None) } else { response.json().map(Some) }
    }
}

request_builder! {
    /// The number of items of a collection (`/$count`).
    Count -> i64, |response, _request| {
        let text = String::from_utf8_lossy(response.bytes());
        let digits = text.trim_start_matches('\u{feff}').trim();
        digits.parse().map_err(|_| response.unexpected("the body is not a number"))
    }
}

impl<T> Get<T> {
    /// Reads only when the resource no longer has this version.
    pub fn if_none_match(self, etag: impl Into<ETag>) -> GetIfChanged<T> {
        GetIfChanged::new(self.request.header(header::IF_NONE_MATCH, etag.into().as_str()))
    }
}

/// A result that is not an object of its own.
#[derive(Deserialize)]
struct Wrapped<T> {
    value: T,
}

/// The value inside; of a response without a body, what `T` makes of null.
pub(super) fn read_wrapped<T: DeserializeOwned + 'static>(response: &crate::Response) -> Result<T> {
    match response.bytes().is_empty() {
        true => response.json(),
        false => Ok(response.json::<Wrapped<T>>()?.value),
    }
}
