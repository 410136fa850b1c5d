//! Every documented call: one request line of one page.

use crate::diagnostic::Place;
use crate::dialect::url::{UrlTemplate, parse_url};
use crate::dialect::{Documented, DocumentedOperation};

/// A documented call.
#[derive(Clone, Debug)]
pub(crate) struct Call<'a> {
    /// Which page documents it, by position.
    pub(crate) page: usize,
    /// The HTTP method, upper case.
    pub(crate) method: &'a str,
    /// The target.
    pub(crate) url: UrlTemplate,
    /// The target as written.
    pub(crate) written: &'a str,
    /// Where it stands.
    pub(crate) place: &'a Place,
}

/// The calls of all pages, in order of page and line.
pub(crate) fn collect<'a>(pages: &[&'a Documented]) -> Vec<Call<'a>> {
    let mut calls = Vec::new();
    for (page, documented) in pages.iter().enumerate() {
        let requests = documented
            .operation
            .iter()
            .flat_map(|operation: &DocumentedOperation| &operation.requests);
        calls.extend(requests.map(|request| Call {
            page,
            method: &request.value.method,
            url: parse_url(&request.value.url),
            written: &request.value.url,
            place: &request.place,
        }));
    }
    calls
}
