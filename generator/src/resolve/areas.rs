//! Areas: the table of contents before the front matter before the name of the file before the page annotation before the
//! types that refer to it.
//! A product of the front matter that is too large for one area is divided by the names of files, where those tell. An
//! area holds a type at least.

mod contents;
mod listings;
mod neighbours;
mod products;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::page_areas::PageAreas;
use super::work::Work;
use crate::dialect::Documented;
use crate::rules::Rule;
use crate::schema::{Area, AreaId, Arena, Id};
use crate::source::Toc;
use neighbours::Titles;
use products::Products;

/// The package registry refuses a crate with more than 300 features, of which four are no areas: `default`, `full` and two of the runtime.
const MAX_AREAS: usize = 296;

/// Assigns each type and enumeration the area of its page.
pub(super) fn assign(work: &mut Work<'_>) {
    let homes = work.types.iter().map(|source| source.home);
    let homes: Vec<&str> = homes.chain(work.enums.iter().map(|source| source.home)).collect();
    let guide = AreaGuide::new(work.pages, work.toc, &homes);
    let mut titles = Titles {
        types: work.types.iter().map(|source| guide.of(source.home)).collect(),
        enums: work.enums.iter().map(|source| guide.of(source.home)).collect(),
    };
    if work.has(Rule::AreaByNeighbours) {
        titles.spread(&work.schema);
    }
    let named = |titles: Vec<Option<String>>| -> Vec<String> {
        let titles = titles.into_iter();
        titles.map(|title| title.unwrap_or_else(|| OTHER.to_owned())).collect()
    };
    let (types, enums) = (named(titles.types), named(titles.enums));
    let (areas, ids) = largest(types.iter().chain(&enums));
    let listed = guide.contents.into_iter().map(|(page, titles)| {
        let known = titles.iter().filter_map(|title| ids.get(&kebab(title)).copied());
        (page, known.collect())
    });
    work.page_areas = PageAreas::new(listed);
    let other = ids.get(OTHER).copied().unwrap_or(Id::new(0));
    let area = |title: &String| ids.get(&kebab(title)).copied().unwrap_or(other);
    for (id, title) in work.schema.types.ids().zip(&types) {
        work.schema.types[id].area = area(title);
    }
    for (id, title) in work.schema.enums.ids().zip(&enums) {
        work.schema.enums[id].area = area(title);
    }
    work.schema.areas = areas;
}

/// The areas that hold most, in order of name, and their ids by name.
fn largest<'t>(titles: impl Iterator<Item = &'t String>) -> (Arena<Area>, HashMap<String, AreaId>) {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for title in titles {
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
    (areas, ids)
}

/// The area of what has none.
const OTHER: &str = "other";

/// Which page belongs to which area.
struct AreaGuide<'a> {
    contents: HashMap<String, Vec<String>>,
    products: Products<'a>,
    /// The first title of the `tocPath` of a page's annotation (docs/format.md, 5), by page; of no use beside contents, which are
    /// what is published.
    annotated: HashMap<&'a str, &'a str>,
}

impl<'a> AreaGuide<'a> {
    /// The guide to `pages`, of which `homes` declare types.
    fn new(pages: &'a [Documented], toc: &Toc, homes: &[&str]) -> Self {
        let declaring: HashSet<String> = homes.iter().map(|home| home.to_lowercase()).collect();
        let declares = |page: &str| declaring.contains(&page.to_lowercase());
        let contents = contents::titles(toc, declares);
        let told = |page: &str| own(&contents, page);
        Self {
            products: Products::new(pages, told, declares),
            contents,
            annotated: pages
                .iter()
                .filter(|_| toc.entries.is_empty())
                .filter_map(|page| Some((page.file.as_ref(), page.toc_path.as_deref()?.split('/').next()?)))
                .collect(),
        }
    }

    fn of(&self, page: &str) -> Option<String> {
        own(&self.contents, page)
            .or_else(|| self.products.small(page).map(str::to_owned))
            .or_else(|| file_area(page))
            .or_else(|| self.annotated.get(page).map(|title| (*title).to_owned()))
            .or_else(|| self.products.any(page).map(str::to_owned))
    }
}

/// The own area of a page.
fn own(contents: &HashMap<String, Vec<String>>, page: &str) -> Option<String> {
    contents.get(&page.to_lowercase())?.first().cloned()
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
    use crate::diagnostic::Diagnostics;
    use crate::source::{Source, TocEntry};

    fn pages(files: &[(&str, &str)]) -> Vec<Documented> {
        let source = |(file, product): &(&str, &str)| {
            let text = format!("---\nms.prod: \"{product}\"\n---\n# Page\n");
            Source::from_text(file, text, &mut Diagnostics::default())
        };
        let sources: Vec<Source> = files.iter().map(source).collect();
        let readings = crate::dialect::read_all(&sources).into_iter();
        readings.map(|reading| reading.documented).collect()
    }

    #[test]
    fn contents_count_before_product_before_file_name() {
        let entry = |titles: &[&str], page: &str| TocEntry {
            titles: titles.iter().map(|title| (*title).to_owned()).collect(),
            page: page.to_owned(),
        };
        let toc = Toc {
            entries: vec![
                entry(&["Onboarding", "Token"], "resources/intune-onboarding-token.md"),
                entry(&["Files", "Drive"], "resources/drive.md"),
            ],
        };
        let pages = pages(&[
            ("resources/intune-onboarding-token.md", "devices"),
            ("resources/intune-apps-app.md", "devices"),
            ("resources/intune-apps-link.md", ""),
        ]);
        let guide = AreaGuide::new(&pages, &toc, &[]);
        for (page, area) in [
            ("resources/intune-onboarding-token.md", Some("Onboarding")),
            ("resources/intune-apps-app.md", Some("devices")),
            ("resources/intune-apps-link.md", Some("intune-apps")),
            ("resources/unknown.md", None),
        ] {
            assert_eq!(guide.of(page).as_deref(), area, "{page}");
        }
    }

    #[test]
    fn the_annotation_of_a_page_tells_its_area_where_nothing_else_does() {
        let annotation = r##"<!-- { "type": "#page.annotation", "tocPath": "Items/Copy" } -->"##;
        let told = |file: &str, front: &str| {
            let text = format!(
                "{front}# Page

{annotation}
"
            );
            let source = Source::from_text(file, text, &mut Diagnostics::default());
            let readings = crate::dialect::read_all(&[source]).into_iter();
            let pages: Vec<Documented> = readings.map(|reading| reading.documented).collect();
            AreaGuide::new(&pages, &Toc::default(), &[]).of(file)
        };
        assert_eq!(told("resources/copy.md", "").as_deref(), Some("Items"));
        let product = "---\nms.prod: files\n---\n";
        assert_eq!(told("resources/copy.md", product).as_deref(), Some("files"));
    }

    #[test]
    fn a_large_product_is_divided_by_file_names() {
        let files: Vec<String> = (0..=contents::LARGE)
            .map(|number| format!("resources/intune-apps-t{number}.md"))
            .chain(["resources/other.md".to_owned()])
            .collect();
        let homes: Vec<&str> = files.iter().map(String::as_str).collect();
        let pages = pages(&homes.iter().map(|file| (*file, "devices")).collect::<Vec<_>>());
        let guide = AreaGuide::new(&pages, &Toc::default(), &homes);
        assert_eq!(guide.of("resources/intune-apps-t1.md").as_deref(), Some("intune-apps"));
        assert_eq!(guide.of("resources/other.md").as_deref(), Some("devices"));
    }

    #[test]
    fn a_product_is_the_area_of_most_of_its_pages() {
        let page = |name: &str| format!("resources/{name}.md");
        let toc = Toc {
            entries: ["a", "b", "c", "d", "e"]
                .into_iter()
                .map(|name| TocEntry {
                    titles: vec![
                        if name < "d" { "Workbooks" } else { "Files" }.to_owned(),
                        name.to_owned(),
                    ],
                    page: page(name),
                })
                .collect(),
        };
        let files: Vec<(String, &str)> = [
            ("a", "excel"),
            ("b", "excel"),
            ("d", "excel"),
            ("c", "drives"),
            ("e", "drives"),
            ("f", "excel"),
            ("g", "drives"),
        ]
        .into_iter()
        .map(|(name, product)| (page(name), product))
        .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(file, product)| (file.as_str(), *product)).collect();
        let homes: Vec<&str> = files.iter().map(|(file, _)| *file).collect();
        let pages = pages(&files);
        let guide = AreaGuide::new(&pages, &toc, &homes);
        assert_eq!(guide.of(&page("f")).as_deref(), Some("Workbooks"), "two of three pages");
        assert_eq!(guide.of(&page("g")).as_deref(), Some("drives"), "one of two pages");
    }

    #[test]
    fn titles_become_names_of_features() {
        assert_eq!(kebab("Identity and access"), "identity-and-access");
        assert_eq!(kebab("365 apps"), "area-365-apps");
        assert_eq!(kebab("../../"), OTHER);
    }
}
