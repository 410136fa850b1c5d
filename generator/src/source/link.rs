//! Where links between pages lead.

/// Whether `path` names a markdown page.
#[must_use]
pub fn is_page(path: &str) -> bool {
    path.len() > 3
        && path
            .get(path.len() - 3..)
            .is_some_and(|end| end.eq_ignore_ascii_case(".md"))
}

/// The page that a link on page `from` leads to, relative to the documentation folder.
///
/// A path that climbs above the folder stays in it: pages are often moved with the folders around them. Published
/// URLs (`/graph/api/resources/x`, before 2018 `/docs/api-reference/v1.0/resources/x`, with or without host) are
/// brought back to the page they were published from, among the pages of the same version as `from`.
#[must_use]
pub fn page_link(from: &str, target: &str) -> Option<String> {
    let target = target.split(['#', '?']).next().unwrap_or("").trim();
    if let Some(published) = published(target) {
        return Some(format!("{}{published}", root_of(from)));
    }
    if target.contains("://") || !is_page(target) {
        return None;
    }
    Some(join(from, target))
}

/// `target` seen from the page `from`, without `.` and `..`; a leading `/` is the documentation folder.
pub(super) fn join(from: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut parts: Vec<&str> = Vec::new();
    if !target.starts_with('/') {
        parts.extend(from.split('/'));
        parts.pop();
    }
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// What is before the page in the URLs of each era.
const PUBLISHED: [&str; 3] = ["/graph/api/", "/api-reference/v1.0/", "/api-reference/beta/"];

fn published(target: &str) -> Option<String> {
    let path = target
        .split_once("://")
        .map_or(target, |(_, rest)| rest.find('/').map_or("", |at| rest.split_at(at).1));
    if !path.starts_with('/') {
        return None;
    }
    let rest = PUBLISHED.iter().find_map(|before| Some(path.split_once(before)?.1))?;
    let rest = rest.trim_end_matches('/').trim_end_matches(".md");
    let known = ["resources/", "api/"].iter().any(|folder| rest.starts_with(folder));
    known.then(|| format!("{rest}.md"))
}

/// The folder that holds `resources` and `api` around a page in one of them; the documentation folder for any other page.
fn root_of(from: &str) -> &str {
    let folder = ["resources/", "api/", "toc/"].iter().filter_map(|folder| {
        let at = from.rfind(folder)?;
        from.get(..at)
            .filter(|before| before.is_empty() || before.ends_with('/'))
    });
    folder.max_by_key(|before| before.len()).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_links_are_resolved_and_kept_inside() {
        assert_eq!(
            page_link("api/a.md", "../resources/b.md#x").as_deref(),
            Some("resources/b.md")
        );
        assert_eq!(page_link("resources/a.md", "b.md").as_deref(), Some("resources/b.md"));
        assert_eq!(page_link("resources/a.md", "../../../b.md").as_deref(), Some("b.md"));
        assert_eq!(
            page_link("beta/resources/a.md", "./b.MD").as_deref(),
            Some("beta/resources/b.MD")
        );
    }

    #[test]
    fn published_addresses_lead_to_their_page() {
        let page = Some("resources/b.md");
        assert_eq!(
            page_link("api/a.md", "/graph/api/resources/b?view=graph-rest-1.0").as_deref(),
            page
        );
        assert_eq!(
            page_link("api/a.md", "https://docs.microsoft.com/en-us/graph/api/resources/b").as_deref(),
            page
        );
        assert_eq!(
            page_link(
                "api/a.md",
                "https://graph.microsoft.io/docs/api-reference/v1.0/resources/b"
            )
            .as_deref(),
            page
        );
        assert_eq!(
            page_link("all/beta/api/a.md", "/graph/api/resources/b").as_deref(),
            Some("all/beta/resources/b.md")
        );
    }

    #[test]
    fn other_links_lead_nowhere() {
        for target in [
            "https://example.com/x.md",
            "/graph/overview",
            "#anchor",
            "",
            "picture.png",
        ] {
            assert_eq!(page_link("api/a.md", target), None, "{target}");
        }
    }
}
