//! The areas of operations.

use std::collections::HashMap;

use crate::schema::{AreaId, Id};

/// The areas that the table of contents lists pages in.
#[derive(Default)]
pub(super) struct PageAreas(HashMap<String, Vec<AreaId>>);

impl PageAreas {
    /// Areas by page.
    pub(super) fn new(listed: impl IntoIterator<Item = (String, Vec<AreaId>)>) -> Self {
        Self(listed.into_iter().collect())
    }

    /// The area of an operation on `page`: the first of `areas` that the contents list the page in; where they list it in
    /// others only, the first of those, and where nowhere, the last of `areas`.
    pub(super) fn of_operation(&self, page: &str, areas: &[AreaId]) -> AreaId {
        let listed = self.0.get(&page.to_lowercase()).map(Vec::as_slice).unwrap_or_default();
        let fits = areas.iter().find(|area| listed.contains(area));
        let area = fits.or(listed.first()).or(areas.last());
        area.copied().unwrap_or(Id::new(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_tell_the_area_of_an_operation_before_its_types_do() {
        let [mail, people, files, groups] = [0, 1, 2, 3].map(AreaId::new);
        let listed = [
            ("api/list-letters.md".to_owned(), vec![people, mail]),
            ("api/drop-letter.md".to_owned(), vec![files, groups]),
        ];
        let pages = PageAreas::new(listed);
        assert_eq!(pages.of_operation("api/List-Letters.md", &[mail, people]), mail);
        assert_eq!(pages.of_operation("api/list-letters.md", &[groups, people]), people);
        assert_eq!(pages.of_operation("api/drop-letter.md", &[mail, people]), files);
        assert_eq!(pages.of_operation("api/unlisted.md", &[mail, people]), people);
    }
}
