//! Areas: the table of contents before the front matter before the name of the file.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::draft::Draft;
use crate::dialect::Documented;
use crate::schema::{Area, AreaId, Arena, Id};
use crate::source::Toc;

/// crates.io refuses a crate with more features.
const MAX_AREAS: usize = 300;

/// Areas, and which type and enumeration belongs to which.
pub(super) struct Assignment {
    pub(super) areas: Arena<Area>,
    pub(super) types: Vec<AreaId>,
    pub(super) enums: Vec<AreaId>,
}

/// Assigns each type and enumeration the area of its page.
pub(super) fn assign(draft: &mut Draft<'_>, toc: &Toc) -> Assignment {
    let guide = AreaGuide::new(draft.pages, toc);
    let types: Vec<String> = draft.types.iter().map(|ty| guide.of(ty.home)).collect();
    let enums: Vec<String> = draft.enums.iter().map(|one| guide.of(one.home)).collect();
    let pages: Vec<String> = draft.pages.iter().map(|page| guide.of(&page.file)).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for title in types.iter().chain(&enums).chain(&pages) {
        *count.entry(title).or_default() += 1;
    }
    let mut by_size: Vec<_> = count.into_iter().collect();
    by_size.sort_by_key(|(title, size)| (std::cmp::Reverse(*size), *title));
    let too_many = by_size.len() >= MAX_AREAS;
    let kept = by_size
        .iter()
        .take(MAX_AREAS - 1)
        .map(|(title, _)| (kebab(title), (*title).to_owned()));
    let mut kept: BTreeSet<(String, String)> = kept.collect();
    if too_many || kept.is_empty() {
        kept.insert((OTHER.to_owned(), OTHER.to_owned()));
    }
    let mut areas: Arena<Area> = Arena::default();
    let mut ids: HashMap<String, AreaId> = HashMap::new();
    for (name, title) in kept {
        ids.entry(name).or_insert_with_key(|name| {
            areas.push(Area {
                name: name.clone(),
                title,
            })
        });
    }
    let other = ids.get(OTHER).copied().unwrap_or(Id::new(0));
    let ids_of = |titles: Vec<String>| {
        titles
            .iter()
            .map(|title| ids.get(&kebab(title)).copied().unwrap_or(other))
            .collect()
    };
    Assignment {
        types: ids_of(types),
        enums: ids_of(enums),
        areas,
    }
}

/// The area of what has none.
const OTHER: &str = "other";

/// Which page belongs to which area.
struct AreaGuide<'a> {
    toc: HashMap<String, String>,
    pages: HashMap<&'a str, &'a Documented>,
}

impl<'a> AreaGuide<'a> {
    fn new(pages: &'a [Documented], toc: &Toc) -> Self {
        let shared = shared_titles(toc);
        let mut by_page = HashMap::new();
        for entry in &toc.entries {
            if let Some(title) = entry.titles.get(shared).filter(|_| entry.titles.len() > shared + 1) {
                by_page
                    .entry(entry.page.to_lowercase())
                    .or_insert_with(|| title.clone());
            }
        }
        Self {
            toc: by_page,
            pages: pages.iter().map(|page| (page.file.as_ref(), page)).collect(),
        }
    }

    fn of(&self, page: &str) -> String {
        let file = file_area(page);
        let toc = self.toc.get(&page.to_lowercase()).cloned();
        let product = || {
            self.pages
                .get(page)
                .and_then(|page| page.product.clone())
                .filter(|product| !product.is_empty())
        };
        file.or(toc).or_else(product).unwrap_or_else(|| OTHER.to_owned())
    }
}

/// How many titles all entries share: the levels above the first one that tells areas apart.
fn shared_titles(toc: &Toc) -> usize {
    let Some(first) = toc.entries.first() else { return 0 };
    (0..first.titles.len())
        .take_while(|&level| {
            toc.entries
                .iter()
                .all(|entry| entry.titles.get(level) == first.titles.get(level))
        })
        .count()
}

/// The area in the name of a file such as `intune-onboarding-thing.md` or `intune_onboarding_thing_get.md`.
fn file_area(page: &str) -> Option<String> {
    let name = page.rsplit('/').next()?;
    let rest = name.strip_prefix("intune")?;
    let separator = rest.chars().next().filter(|c| matches!(c, '-' | '_'))?;
    let area = rest.split(separator).nth(1)?;
    (!area.contains('.')).then(|| format!("intune-{area}"))
}

/// Lower kebab case of any title.
fn kebab(title: &str) -> String {
    let words = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let name = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        Some(_) => format!("area-{name}"),
        None => OTHER.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::TocEntry;

    #[test]
    fn the_table_of_contents_tells_where_it_branches() {
        let entry = |titles: &[&str], page: &str| TocEntry {
            titles: titles.iter().map(|title| (*title).to_owned()).collect(),
            page: page.to_owned(),
        };
        let toc = Toc {
            entries: vec![
                entry(&["Reference", "Mail & more", "Message"], "resources/message.md"),
                entry(&["Reference", "Files", "Drive"], "resources/drive.md"),
            ],
        };
        let guide = AreaGuide::new(&[], &toc);
        assert_eq!(kebab(&guide.of("resources/Message.md")), "mail-more");
        assert_eq!(guide.of("resources/intune-apps-thing.md"), "intune-apps");
        assert_eq!(guide.of("api/intune_onboarding_thing_get.md"), "intune-onboarding");
        assert_eq!(guide.of("resources/unknown.md"), OTHER);
    }

    #[test]
    fn titles_become_names_of_features() {
        assert_eq!(kebab("Identity and access"), "identity-and-access");
        assert_eq!(kebab("365 apps"), "area-365-apps");
        assert_eq!(kebab("../../"), OTHER);
    }
}
