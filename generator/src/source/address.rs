//! Where pages are published.

use super::ApiVersion;

/// The public URL of a page, relative to that of the reference: pages of types are in a folder of their own there,
/// those of operations at the top. `None` when the name of the page means something else in a URL or in markdown.
#[must_use]
pub fn public_address(page: &str, version: ApiVersion) -> Option<String> {
    let page = page.strip_suffix(".md").unwrap_or(page);
    let mut parts = page.rsplit('/');
    let stem = parts
        .next()
        .filter(|stem| stem.chars().all(is_plain) && !stem.is_empty())?;
    let folder = match parts.next() {
        Some("resources") => "resources/",
        _ => "",
    };
    let view = match version {
        ApiVersion::V1 => "graph-rest-1.0",
        ApiVersion::Beta => "graph-rest-beta",
    };
    Some(format!("{folder}{stem}?view={view}"))
}

/// The version that a link to a published page names, where it does: by its view, before 2018 by its path.
#[must_use]
pub fn linked_version(target: &str) -> Option<ApiVersion> {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let view = query.split('&').find_map(|pair| pair.strip_prefix("view="));
    match view {
        Some("graph-rest-beta") => Some(ApiVersion::Beta),
        Some("graph-rest-1.0" | "graph-rest-v1.0") => Some(ApiVersion::V1),
        Some(_) => None,
        None if target.contains("/api-reference/beta/") => Some(ApiVersion::Beta),
        None if target.contains("/api-reference/v1.0/") => Some(ApiVersion::V1),
        None => None,
    }
}

/// Characters of file names that mean the same in a URL and nothing in markdown.
const fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_page_names_have_an_address() {
        let address = |page| public_address(page, ApiVersion::V1);
        assert_eq!(
            address("api-reference/v1.0/resources/user").as_deref(),
            Some("resources/user?view=graph-rest-1.0")
        );
        assert_eq!(
            public_address("api/user-list.md", ApiVersion::Beta).as_deref(),
            Some("user-list?view=graph-rest-beta")
        );
        assert_eq!(address("api/a)[x](b"), None);
        assert_eq!(address("api/"), None);
    }

    #[test]
    fn a_link_may_name_a_version() {
        for (target, version) in [
            (
                "/graph/api/resources/a?view=graph-rest-beta&preserve-view=true#x",
                Some(ApiVersion::Beta),
            ),
            ("/graph/api/resources/a?x=1&view=graph-rest-1.0", Some(ApiVersion::V1)),
            (
                "https://graph.microsoft.io/docs/api-reference/beta/resources/a",
                Some(ApiVersion::Beta),
            ),
            ("../resources/a.md?view=other", None),
            ("../resources/a.md", None),
        ] {
            assert_eq!(linked_version(target), version, "{target}");
        }
    }
}
