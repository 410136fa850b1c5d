//! Every documented call: the request lines of a page, then its example requests.

use crate::diagnostic::Place;
use crate::dialect::url::{UrlTemplate, parse_url};
use crate::dialect::{Documented, ExampleRole, RequestLine};

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
    /// It stands in an example, whose values are made up: it counts where no request line tells the path.
    pub(crate) example: bool,
}

/// The calls of all pages, in order of page; on each page request lines before examples. An address that means nothing
/// to the model (format 3, `opaqueUrl`) is no call.
pub(crate) fn collect<'a>(pages: &[&'a Documented]) -> Vec<Call<'a>> {
    let mut calls = Vec::new();
    for (page, documented) in pages.iter().enumerate() {
        let call = |request: &'a RequestLine, url: UrlTemplate, place: &'a Place, example| Call {
            page,
            method: &request.method,
            url,
            written: &request.url,
            place,
            example,
        };
        let lines = documented.operation.iter().flat_map(|operation| &operation.requests);
        calls.extend(lines.map(|line| call(&line.value, parse_url(&line.value.url), &line.place, false)));
        let examples = documented
            .examples
            .iter()
            .filter(|example| example.role == ExampleRole::Request && !example.says("opaqueUrl"))
            .filter_map(|example| {
                let request = example.message.value.request.as_ref()?;
                Some(call(request, example.url()?, &example.message.place, true))
            });
        calls.extend(examples);
    }
    calls
}
