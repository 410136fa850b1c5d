//! Where a request goes: its URL, and the headers that its query needs.

use std::borrow::Cow;

use azure_core::http::{Url, headers::Headers};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Request, Target};
use crate::{ConsistencyLevel, Error, ErrorKind, Result, consistency, header};

/// Characters that stay readable in an option's value. `+`, `&`, `#`, `;` and `%` would be taken for something else.
const PLAIN_IN_QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'$')
    .remove(b'@')
    .remove(b',')
    .remove(b'(')
    .remove(b')')
    .remove(b'/')
    .remove(b':')
    .remove(b'*')
    .remove(b'=');

impl Request {
    /// The headers of the caller, those of its client, and those that its query needs. The token is not among them: it is added below.
    pub(crate) fn final_headers(&self) -> Headers {
        let mut headers = self.headers.clone();
        if self.carries_credentials() {
            self.client.complete(&mut headers);
        }
        if header::get(&headers, header::ACCEPT).is_none() {
            headers.insert(header::ACCEPT, self.accept);
        }
        if self.needs_eventual_consistency() && header::get(&headers, header::CONSISTENCY_LEVEL).is_none() {
            headers.insert(header::CONSISTENCY_LEVEL, ConsistencyLevel::Eventual.as_str());
        }
        headers
    }

    /// Whether the documentation of the operation speaks of `ConsistencyLevel` and the query has one of the forms that need it.
    fn needs_eventual_consistency(&self) -> bool {
        self.operation.advanced_queries && consistency::is_advanced(self.path_text(), |name| self.option(name))
    }

    /// The value of an option, also of one that is inside a link: a stored link is resumed without the query that led to it.
    fn option(&self, name: &str) -> Option<Cow<'_, str>> {
        let of_link = || match &self.target {
            Target::Link(link) => link.query_pairs().find(|(known, _)| known == name),
            Target::Path(_) => None,
        };
        self.query_value(name)
            .map(Cow::Borrowed)
            .or_else(|| of_link().map(|(_, value)| value))
    }

    /// Advanced queries are answered with `$count=true` only; a link and a path that counts are called as they are.
    fn needs_count(&self) -> bool {
        matches!(&self.target, Target::Path(path) if !path.ends_with("/$count"))
            && self.query_value("$count").is_none()
            && self.needs_eventual_consistency()
    }

    /// Whether it goes to the configured host, as one that has signed in.
    fn carries_credentials(&self) -> bool {
        let at_home = match &self.target {
            Target::Path(_) => true,
            Target::Link(link) => self.client.is_service_origin(link),
        };
        at_home && !self.without_token
    }

    /// For people. A path that is a permission of its own is left out.
    pub(super) fn shown_path(&self) -> &str {
        if self.carries_credentials() {
            self.path_text()
        } else {
            "(pre-authenticated)"
        }
    }

    fn path_text(&self) -> &str {
        match &self.target {
            Target::Path(path) => path,
            Target::Link(link) => link.path(),
        }
    }

    /// The URL with all options.
    ///
    /// # Errors
    /// `InvalidRequest` when the path could not be built.
    pub fn url(&self) -> Result<Url> {
        if let Some(error) = &self.invalid {
            return Err(error.clone());
        }
        let mut url = match &self.target {
            Target::Link(link) => link.clone(),
            Target::Path(path) => Url::parse(&format!("{}{path}", self.client.endpoint()))
                .map_err(|error| Error::new(ErrorKind::InvalidRequest, "the path is no URL").with_source(&error))?,
        };
        let mut pairs: Vec<_> = self
            .query
            .iter()
            .map(|(name, value)| encode_pair(name, value))
            .collect();
        if self.needs_count() {
            pairs.push("$count=true".to_owned());
        }
        if !pairs.is_empty() {
            let own = url.query().map(|query| format!("{query}&")).unwrap_or_default();
            url.set_query(Some(&format!("{own}{}", pairs.join("&"))));
        }
        Ok(url)
    }
}

fn encode_pair(name: &str, value: &str) -> String {
    format!(
        "{}={}",
        utf8_percent_encode(name, PLAIN_IN_QUERY),
        utf8_percent_encode(value, PLAIN_IN_QUERY)
    )
}
