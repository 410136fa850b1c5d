//! Areas by the product that the front matter of a page names.
//!
//! A product most of whose pages the table of contents puts into one area is that area under another name, as long as it
//! does not make the area too large: contents leave out what is reached from other pages only.

use std::collections::{BTreeMap, HashMap};

use super::contents::LARGE;
use crate::dialect::Documented;

/// The product of each page, and what area that is.
pub(super) struct Products<'a> {
    of_page: HashMap<&'a str, &'a str>,
    known: HashMap<&'a str, Product>,
}

/// What is known of a product.
#[derive(Default)]
struct Product {
    /// Pages of types that the contents do not name.
    silent: usize,
    /// The areas of the pages that they do.
    told: BTreeMap<String, usize>,
    /// The area that it is.
    area: Option<String>,
}

impl<'a> Products<'a> {
    /// The products of `pages`; `contents` tells the area of a page, `declares` whether it is one of a type.
    pub(super) fn new(
        pages: &'a [Documented],
        contents: impl Fn(&str) -> Option<String>,
        declares: impl Fn(&str) -> bool,
    ) -> Self {
        let of_page: HashMap<&str, &str> = pages
            .iter()
            .filter_map(|page| Some((page.file.as_ref(), page.product.as_deref()?)))
            .filter(|(_, product)| !product.is_empty())
            .collect();
        let mut known: BTreeMap<&str, Product> = BTreeMap::new();
        let mut sizes: HashMap<String, usize> = HashMap::new();
        for page in pages.iter().filter(|page| declares(&page.file)) {
            let area = contents(&page.file);
            if let Some(area) = &area {
                *sizes.entry(area.clone()).or_default() += 1;
            }
            let Some(product) = of_page.get(page.file.as_ref()) else {
                continue;
            };
            let product = known.entry(product).or_default();
            match area {
                Some(area) => *product.told.entry(area).or_default() += 1,
                None => product.silent += 1,
            }
        }
        for product in known.values_mut() {
            product.area = product.usual().filter(|area| {
                let size = sizes.entry(area.clone()).or_default();
                let fits = *size + product.silent <= LARGE;
                *size += if fits { product.silent } else { 0 };
                fits
            });
        }
        let known = known.into_iter().collect();
        Self { of_page, known }
    }

    /// The title of the area that the product of a page is, if it is no larger than an area should be.
    pub(super) fn small(&self, page: &str) -> Option<&str> {
        let name = self.of_page.get(page)?;
        match self.known.get(name) {
            Some(product) if product.area.is_some() => product.area.as_deref(),
            Some(product) if product.silent > LARGE => None,
            _ => Some(name),
        }
    }

    /// The product of a page, whatever its size.
    pub(super) fn any(&self, page: &str) -> Option<&str> {
        self.of_page.get(page).copied()
    }
}

impl Product {
    /// The area of two thirds of its pages, of which there are two at least.
    fn usual(&self) -> Option<String> {
        let all: usize = self.told.values().sum();
        let (area, most) = self.told.iter().max_by_key(|(_, count)| **count)?;
        (*most > 1 && most * 3 >= all * 2).then(|| area.clone())
    }
}
