//! Where the table of contents lists a page. A page that it lists in several places belongs where most of the operations
//! that are named after its type are listed: contents repeat a type wherever something leads to it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The titles down to an area.
type Branch<'a> = &'a [String];

/// The areas that list each page, by its name in lower case, in the order of the contents.
#[derive(Default)]
pub(super) struct Listings<'a>(BTreeMap<String, Vec<Branch<'a>>>);

impl<'a> Listings<'a> {
    pub(super) fn add(&mut self, page: &str, branch: Branch<'a>) {
        self.0.entry(page.to_lowercase()).or_default().push(branch);
    }

    /// The areas of each page, its own one first; `declares` tells the pages of types.
    pub(super) fn settle(&self, declares: impl Fn(&str) -> bool) -> HashMap<&str, Vec<Branch<'a>>> {
        let (types, others): (Vec<_>, Vec<_>) = self.0.iter().partition(|(page, _)| declares(page));
        let owners = Owners::new(types.iter().map(|(page, _)| page.as_str()));
        let mut votes: HashMap<&str, Vec<Branch<'a>>> = HashMap::new();
        for (page, branches) in &others {
            if let Some(owner) = owners.of(page) {
                votes.entry(owner).or_default().extend(branches.iter());
            }
        }
        let of_types = types.into_iter().map(|(page, places)| {
            let others = votes.get(page.as_str()).into_iter().flatten();
            (page, most(places.iter().chain(others).copied()), places)
        });
        of_types
            .chain(others.into_iter().map(|(page, places)| (page, None, places)))
            .map(|(page, own, places)| {
                let all = own.into_iter().chain(places.iter().copied());
                let mut seen = HashSet::new();
                (page.as_str(), all.filter(|branch| seen.insert(*branch)).collect())
            })
            .collect()
    }
}

/// What is there most often; of equals the first.
fn most<'a>(branches: impl Iterator<Item = Branch<'a>>) -> Option<Branch<'a>> {
    let mut ranks: HashMap<Branch<'a>, (usize, Reverse<usize>)> = HashMap::new();
    for (at, branch) in branches.enumerate() {
        ranks.entry(branch).or_insert((0, Reverse(at))).0 += 1;
    }
    let best = ranks.into_iter().max_by_key(|(_, rank)| *rank);
    best.map(|(branch, _)| branch)
}

/// The pages of types by the words that files of their operations begin with.
struct Owners<'p>(HashMap<&'p str, &'p str>);

impl<'p> Owners<'p> {
    fn new(pages: impl Iterator<Item = &'p str> + Clone) -> Self {
        let mut found = HashMap::new();
        for page in pages.clone() {
            found.insert(stem(page), page);
        }
        // `area-thing.md` is the page of `thing-get.md` as well, where no page has that very name.
        for page in pages {
            let last = stem(page).rsplit(SEPARATORS).next().unwrap_or_default();
            found.entry(last).or_insert(page);
        }
        Self(found)
    }

    /// The page of the type that the page of an operation is named after: the longest name counts.
    fn of(&self, page: &str) -> Option<&'p str> {
        let stem = stem(page);
        let mut ends = stem.rmatch_indices(SEPARATORS).map(|(at, _)| at);
        ends.find_map(|end| self.0.get(stem.get(..end)?).copied())
    }
}

const SEPARATORS: [char; 2] = ['-', '_'];

/// The name of a file without its folder and `.md`.
fn stem(page: &str) -> &str {
    let file = page.rsplit('/').next().unwrap_or(page);
    file.strip_suffix(".md").unwrap_or(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The area of a page, where the contents list `pages` below areas.
    fn area(pages: &[(&str, &str)], page: &str) -> Option<String> {
        let titles: Vec<(&str, Vec<String>)> = pages
            .iter()
            .map(|(page, area)| (*page, vec![(*area).to_owned()]))
            .collect();
        let mut listings = Listings::default();
        for (page, branch) in &titles {
            listings.add(page, branch);
        }
        let settled = listings.settle(|page| page.starts_with("resources/"));
        let own = settled.get(page).and_then(|branches| branches.first());
        own.and_then(|branch| branch.first().cloned())
    }

    #[test]
    fn a_type_belongs_where_most_of_its_operations_are_listed() {
        let pages = [
            ("resources/letter.md", "People"),
            ("api/people-list-letters.md", "People"),
            ("resources/letter.md", "Mail"),
            ("api/Letter-get.md", "Mail"),
            ("resources/letter-box.md", "Boxes"),
            ("api/letter-box-empty.md", "Boxes"),
            ("api/letter-box-get.md", "Boxes"),
        ];
        assert_eq!(area(&pages, "resources/letter.md").as_deref(), Some("Mail"));
        assert_eq!(area(&pages, "resources/letter-box.md").as_deref(), Some("Boxes"));
        assert_eq!(area(&pages, "api/letter-get.md").as_deref(), Some("Mail"));
    }

    #[test]
    fn of_equals_the_first_listing_counts() {
        let pages = [
            ("resources/photo.md", "People"),
            ("resources/photo.md", "Groups"),
            ("api/photo-get.md", "Groups"),
            ("api/photo-get.md", "People"),
        ];
        assert_eq!(area(&pages, "resources/photo.md").as_deref(), Some("People"));
    }

    #[test]
    fn operations_outweigh_the_area_in_the_name_of_a_file() {
        let pages = [
            ("resources/devices-reportroot.md", "Devices"),
            ("api/reportroot-users.md", "Reports"),
            ("api/reportroot-mails.md", "Reports"),
        ];
        assert_eq!(
            area(&pages, "resources/devices-reportroot.md").as_deref(),
            Some("Reports")
        );
        let named = [&pages[..], &[("resources/reportroot.md", "Own")]].concat();
        assert_eq!(
            area(&named, "resources/devices-reportroot.md").as_deref(),
            Some("Devices")
        );
    }
}
