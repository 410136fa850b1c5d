//! Causes of an error, with URLs cut to their host.

use std::fmt;

/// A cause and its own causes as text.
///
/// The errors of HTTP libraries print the whole URL, and a pre-authenticated upload or download URL is a secret; so causes are
/// kept as text in which every URL is cut after its host.
#[derive(Clone)]
pub(super) struct Cause {
    text: String,
    next: Option<Box<Cause>>,
}

impl Cause {
    pub(super) fn of(error: &(dyn std::error::Error + 'static)) -> Option<Self> {
        let mut texts = Vec::new();
        let mut current = Some(error);
        while let Some(error) = current.filter(|_| texts.len() < 16) {
            texts.push(hide_addresses(&error.to_string()));
            current = error.source();
        }
        // wrappers that repeat the text of what they wrap add nothing
        texts.dedup();
        texts.into_iter().rev().fold(None, |next, text| {
            Some(Self {
                text,
                next: next.map(Box::new),
            })
        })
    }

    /// The innermost cause.
    pub(super) fn root(&self) -> &Self {
        self.next.as_deref().map_or(self, Self::root)
    }
}

impl std::error::Error for Cause {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.next.as_deref().map(|next| next as _)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

/// `… (https://host/path?query)` becomes `… (https://host/…)`.
fn hide_addresses(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        let host_ends = after
            .find(|c: char| c == '/' || c == '?' || ends_address(c))
            .unwrap_or(after.len());
        let (host, tail) = after.split_at(host_ends);
        // user information before the host is a secret too
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        let address_ends = tail.find(ends_address).unwrap_or(tail.len());
        shown.push_str(before);
        shown.push_str("://");
        shown.push_str(host);
        if address_ends > 0 {
            shown.push_str("/…");
        }
        rest = tail.get(address_ends..).unwrap_or_default();
    }
    shown.push_str(rest);
    shown
}

fn ends_address(c: char) -> bool {
    c.is_whitespace() || matches!(c, ')' | '"' | '>' | '\'')
}

#[cfg(test)]
mod tests {
    use super::hide_addresses;

    #[test]
    fn addresses_are_cut_after_the_host() {
        assert_eq!(
            hide_addresses("error sending request for url (https://u:p@up.example:8443/a/secret?sig=1): reset"),
            "error sending request for url (https://up.example:8443/…): reset"
        );
        assert_eq!(hide_addresses("no URL: at all"), "no URL: at all");
        assert_eq!(hide_addresses("https://h?q=1"), "https://h/…");
    }
}
