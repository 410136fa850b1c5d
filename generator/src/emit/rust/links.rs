//! Links to the public documentation.

use super::context::Context;
use super::docs::Doc;
use crate::schema::Schema;
use crate::source::ApiVersion;

/// Adds a link to the public page, where the element has one.
pub(crate) fn page(doc: Doc, context: &Context<'_>, page: Option<&str>) -> Doc {
    match page.and_then(|page| address(&context.options.pages, context.schema, page)) {
        Some(address) => doc.markdown(&format!("[Documentation]({address})")),
        None => doc,
    }
}

/// The public address of a page: resources stand in a folder of their own there, operations at the top.
fn address(base: &str, schema: &Schema, page: &str) -> Option<String> {
    let mut parts = page.rsplit('/');
    let stem = parts
        .next()
        .filter(|stem| stem.chars().all(is_plain) && !stem.is_empty())?;
    let folder = if parts.next() == Some("resources") {
        "resources/"
    } else {
        ""
    };
    let view = match schema.version {
        ApiVersion::V1 => "graph-rest-1.0",
        ApiVersion::Beta => "graph-rest-beta",
    };
    Some(format!("{base}{folder}{stem}?view={view}"))
}

/// Characters of file names that mean the same in an address and nothing in markdown.
const fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.')
}

#[cfg(test)]
mod tests {
    use super::address;
    use crate::schema::Schema;

    #[test]
    fn only_plain_page_names_are_linked() {
        let schema = Schema::default();
        let link = |page| address("https://example.org/api/", &schema, page);
        assert_eq!(
            link("api-reference/v1.0/resources/user").as_deref(),
            Some("https://example.org/api/resources/user?view=graph-rest-1.0")
        );
        assert_eq!(
            link("api/user-list").as_deref(),
            Some("https://example.org/api/user-list?view=graph-rest-1.0")
        );
        assert_eq!(link("api/a)[x](b"), None);
        assert_eq!(link("api/"), None);
    }
}
