//! Areas by the table of contents.
//!
//! The branches at the first level where the contents divide are the areas. A branch that declares more than
//! [`LARGE`] pages of types is divided by the branches below it, as often as needed; what stands in it directly, and in
//! none of those, stays with it. A branch is a title above two pages of types or more: a title above one is that type
//! with its operations, which belong together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::kebab;
use super::listings::Listings;
use crate::source::{Toc, TocEntry};

/// More pages of types than this make a branch too large to be one area.
pub(super) const LARGE: usize = 100;

/// The titles of the areas of each page of `toc`, its own one first, by the page's name in lower case. `declares` tells the
/// pages of types.
pub(super) fn titles(toc: &Toc, declares: impl Fn(&str) -> bool) -> HashMap<String, Vec<String>> {
    let level = shared_titles(toc);
    let branches = Branches::new(toc, &declares);
    let mut listings = Listings::default();
    for entry in &toc.entries {
        if let Some(branch) = branches.of(entry, level) {
            listings.add(&entry.page, branch);
        }
    }
    let found = listings.settle(declares);
    let mut alike: BTreeMap<String, BTreeSet<&[String]>> = BTreeMap::new();
    for branch in found.values().flatten() {
        alike.entry(kebab(last(branch))).or_default().insert(branch);
    }
    let title = |branch: &&[String]| match alike.get(&kebab(last(branch))) {
        Some(several) if several.len() > 1 => branch.get(level..).unwrap_or_default().join(" "),
        _ => last(branch).to_owned(),
    };
    let settled = found.iter();
    settled
        .map(|(page, branches)| ((*page).to_owned(), branches.iter().map(title).collect()))
        .collect()
}

fn last(branch: &[String]) -> &str {
    branch.last().map_or("", String::as_str)
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

/// The distinct pages of types strictly below each title, by the titles down to it.
struct Branches<'a>(HashMap<&'a [String], BTreeSet<&'a str>>);

impl<'a> Branches<'a> {
    fn new(toc: &'a Toc, declares: impl Fn(&str) -> bool) -> Self {
        let mut below: HashMap<&[String], BTreeSet<&str>> = HashMap::new();
        for entry in toc.entries.iter().filter(|entry| declares(&entry.page)) {
            for depth in 1..entry.titles.len() {
                let above = entry.titles.get(..depth).unwrap_or_default();
                below.entry(above).or_default().insert(&entry.page);
            }
        }
        Self(below)
    }

    fn size(&self, titles: &[String]) -> usize {
        self.0.get(titles).map_or(0, BTreeSet::len)
    }

    /// The titles down to the area of an entry; none when it stands above all areas.
    fn of(&self, entry: &'a TocEntry, level: usize) -> Option<&'a [String]> {
        let titles = entry.titles.as_slice();
        let mut depth = level + 1;
        let mut branch = titles.get(..depth).filter(|_| titles.len() > depth)?;
        while self.size(branch) > LARGE {
            depth += 1;
            match titles.get(..depth) {
                Some(next) if self.size(next) > 1 => branch = next,
                _ => break,
            }
        }
        Some(branch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(titles: &[&str], page: &str) -> TocEntry {
        TocEntry {
            titles: titles.iter().map(|title| (*title).to_owned()).collect(),
            page: page.to_owned(),
        }
    }

    fn seen(entries: Vec<TocEntry>, page: &str) -> Option<String> {
        let declares = |page: &str| page.starts_with("resources/");
        let titles = titles(&Toc { entries }, declares).remove(page)?;
        titles.into_iter().next()
    }

    #[test]
    fn the_first_level_that_divides_tells_the_areas() {
        let entries = vec![
            entry(&["Reference", "Mail & more", "Message"], "resources/Message.md"),
            entry(&["Reference", "Files", "Drive"], "resources/drive.md"),
            entry(&["Reference", "Overview"], "resources/overview.md"),
        ];
        assert_eq!(
            seen(entries.clone(), "resources/message.md").as_deref(),
            Some("Mail & more")
        );
        assert_eq!(seen(entries, "resources/overview.md"), None);
    }

    #[test]
    fn a_large_branch_is_divided_where_it_divides_itself() {
        let mut entries = vec![entry(&["Small", "Rug"], "resources/rug.md")];
        for number in 0..=LARGE {
            let group = if number % 2 == 0 { "Even" } else { "Odd" };
            let (title, page) = (format!("T{number}"), format!("resources/t{number}.md"));
            entries.push(entry(&["House", group, &title], &page));
            entries.push(entry(
                &["House", group, &title, "Get"],
                &format!("api/t{number}-get.md"),
            ));
        }
        entries.push(entry(&["House", "Roof"], "resources/roof.md"));
        entries.push(entry(&["House", "Roof", "Get"], "api/roof-get.md"));
        for (page, area) in [
            ("resources/t2.md", "Even"),
            ("api/t3-get.md", "Odd"),
            ("resources/roof.md", "House"),
            ("api/roof-get.md", "House"),
            ("resources/rug.md", "Small"),
        ] {
            assert_eq!(seen(entries.clone(), page).as_deref(), Some(area), "{page}");
        }
    }

    #[test]
    fn branches_of_one_name_stay_apart() {
        let mut entries = vec![entry(&["Parts", "Rug"], "resources/rug.md")];
        for number in 0..=LARGE {
            let page = format!("resources/t{number}.md");
            entries.push(entry(&["House", "Parts", &format!("T{number}")], &page));
        }
        assert_eq!(seen(entries.clone(), "resources/t2.md").as_deref(), Some("House Parts"));
        assert_eq!(seen(entries, "resources/rug.md").as_deref(), Some("Parts"));
    }
}
