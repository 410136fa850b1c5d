//! Where pages are published.

use super::ApiVersion;

/// The public address of a page below that of the reference: pages of types stand in a folder of their own there,
/// those of operations at the top. `None` when the name of the page means something else in an address or in markdown.
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

/// Characters of file names that mean the same in an address and nothing in markdown.
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
}
