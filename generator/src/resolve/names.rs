//! Names of types, and what a name written on a page refers to.

use std::collections::{BTreeMap, HashMap};

use super::paths::singulars;
use super::primitive::primitive;
use crate::dialect::TypeExpr;
use crate::schema::{QualifiedName, TypeRef};

/// The namespace of everything that no page places elsewhere (docs/format.md, 7).
pub(super) const DEFAULT_NAMESPACE: &str = "microsoft.graph";

/// A qualified or bare name as written, in the namespace that it is seen from.
pub(super) fn qualify(written: &str, namespace: &str) -> QualifiedName {
    let written = written.trim().trim_start_matches('#');
    let (namespace, name) = match written.rsplit_once('.') {
        Some(("graph", name)) => (DEFAULT_NAMESPACE, name),
        Some((namespace, name)) => (namespace, name),
        None => (namespace, written),
    };
    let namespace = if namespace.eq_ignore_ascii_case(DEFAULT_NAMESPACE) {
        DEFAULT_NAMESPACE
    } else {
        namespace
    };
    QualifiedName {
        namespace: namespace.to_owned(),
        name: lower_first(name),
    }
}

/// Type names begin in lower case (docs/format.md, 6), however they are written in a table.
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// A name as it stands behind another one in camel case.
pub(super) fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// Names with what they refer to. `T` is a draft's index until ids are allocated, then a reference.
#[derive(Clone, Debug)]
pub(crate) struct Index<T> {
    by_name: BTreeMap<QualifiedName, T>,
    /// Lower-cased simple names.
    by_simple: HashMap<String, Vec<QualifiedName>>,
    /// The subjects of pages, by lower-cased page.
    by_page: HashMap<String, Vec<QualifiedName>>,
    /// What pages declare besides, by lower-cased page.
    beside: HashMap<String, Vec<QualifiedName>>,
}

/// What names refer to once ids are allocated.
pub(crate) type Names = Index<TypeRef>;

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self {
            by_name: BTreeMap::new(),
            by_simple: HashMap::new(),
            by_page: HashMap::new(),
            beside: HashMap::new(),
        }
    }
}

impl<T: Copy> Index<T> {
    /// Adds a name, and the page whose subject it is.
    pub(super) fn insert(&mut self, name: &QualifiedName, page: Option<&str>, target: T) {
        if self.by_name.insert(name.clone(), target).is_none() {
            self.by_simple
                .entry(name.name.to_lowercase())
                .or_default()
                .push(name.clone());
        }
        if let Some(page) = page {
            self.by_page.entry(page.to_lowercase()).or_default().push(name.clone());
        }
    }

    /// Notes that `page` declares a name among others.
    pub(super) fn declare(&mut self, name: &QualifiedName, page: &str) {
        self.beside.entry(page.to_lowercase()).or_default().push(name.clone());
    }

    /// Adds a further name of something. It is found as it is written, and without its namespace from within that; a
    /// name that something has already stays its own.
    pub(super) fn alias(&mut self, alias: QualifiedName, namespace: &str, target: T) {
        if self.by_name.contains_key(&alias) {
            return;
        }
        if alias.namespace == namespace {
            self.insert(&alias, None, target);
        } else {
            self.by_name.insert(alias, target);
        }
    }

    /// What exactly this name refers to.
    pub(super) fn get(&self, name: &QualifiedName) -> Option<T> {
        self.by_name.get(name).copied()
    }

    /// The same names with other targets.
    pub(super) fn map<U: Copy>(&self, target: impl Fn(&QualifiedName, T) -> U) -> Index<U> {
        Index {
            by_name: self
                .by_name
                .iter()
                .map(|(name, old)| (name.clone(), target(name, *old)))
                .collect(),
            by_simple: self.by_simple.clone(),
            by_page: self.by_page.clone(),
            beside: self.beside.clone(),
        }
    }

    /// What `expr`, written in `namespace`, refers to. A qualified name counts as written; of several types of one
    /// simple name the linked one counts, then the one in `namespace`, then the one in the default namespace, then the
    /// only one. A name that nothing has is looked for ignoring case, then by the page that the link leads to, then, of a
    /// collection, in the singular.
    pub(crate) fn find(&self, expr: &TypeExpr, namespace: &str) -> Option<T> {
        let qualified = qualify(&expr.name, namespace);
        if expr.name.contains('.')
            && let Some(found) = self.get(&qualified)
        {
            return Some(found);
        }
        let linked = self.linked(expr).unwrap_or_default();
        let simple = qualified.name.to_lowercase();
        let same_name = |name: &&QualifiedName| name.name.to_lowercase() == simple;
        let beside = Self::linked_in(&self.beside, expr).unwrap_or_default();
        if let Some(name) = linked.iter().chain(beside).find(same_name) {
            return self.get(name);
        }
        let candidates = self.by_simple.get(&simple).map(Vec::as_slice).unwrap_or_default();
        let best = candidates.iter().min_by_key(|name| rank(name, &qualified, namespace));
        best.or_else(|| linked.first().filter(|_| linked.len() == 1))
            .or_else(|| self.singular(&simple).filter(|_| expr.collection))
            .and_then(|name| self.get(name))
    }

    /// The only type whose plural a name is.
    fn singular(&self, plural: &str) -> Option<&QualifiedName> {
        let found = singulars(plural)
            .into_iter()
            .find_map(|name| self.by_simple.get(&name))?;
        found.first().filter(|_| found.len() == 1)
    }

    fn linked(&self, expr: &TypeExpr) -> Option<&[QualifiedName]> {
        Self::linked_in(&self.by_page, expr)
    }

    fn linked_in<'m>(pages: &'m HashMap<String, Vec<QualifiedName>>, expr: &TypeExpr) -> Option<&'m [QualifiedName]> {
        pages.get(&expr.link.as_ref()?.to_lowercase()).map(Vec::as_slice)
    }
}

/// Smaller is better.
fn rank(name: &QualifiedName, wanted: &QualifiedName, namespace: &str) -> (bool, bool, bool, QualifiedName) {
    (
        name.namespace != wanted.namespace,
        name.namespace != namespace,
        name.namespace != DEFAULT_NAMESPACE || name.name != wanted.name,
        name.clone(),
    )
}

impl Names {
    /// The type that `expr`, written in `namespace`, refers to. A primitive's name means the primitive, unless it links
    /// to the page of a type of that very name.
    pub(crate) fn type_ref(&self, expr: &TypeExpr, namespace: &str) -> Option<TypeRef> {
        let linked = self
            .linked(expr)
            .is_some_and(|names| names.iter().any(|name| name.name.eq_ignore_ascii_case(&expr.name)));
        match primitive(&expr.name).filter(|_| !linked) {
            Some(edm) => Some(TypeRef::Edm(edm)),
            None => self.find(expr, namespace),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index<u32> {
        let mut index = Index::default();
        let name = |namespace: &str, name: &str| QualifiedName {
            namespace: namespace.into(),
            name: name.into(),
        };
        index.insert(&name("microsoft.graph", "session"), Some("resources/session.md"), 1);
        index.insert(
            &name("microsoft.graph.calls", "session"),
            Some("resources/calls-session.md"),
            2,
        );
        index.insert(&name("microsoft.graph", "user"), Some("resources/user.md"), 3);
        index
    }

    fn expr(name: &str, link: Option<&str>) -> TypeExpr {
        TypeExpr {
            name: name.into(),
            link: link.map(str::to_owned),
            ..TypeExpr::default()
        }
    }

    #[test]
    fn names_are_found_by_namespace_link_and_case() {
        let index = index();
        let deep = "microsoft.graph.calls";
        assert_eq!(index.find(&expr("session", None), DEFAULT_NAMESPACE), Some(1));
        assert_eq!(index.find(&expr("session", None), deep), Some(2));
        assert_eq!(index.find(&expr("user", None), deep), Some(3));
        assert_eq!(index.find(&expr("microsoft.graph.session", None), deep), Some(1));
        assert_eq!(
            index.find(&expr("session", Some("resources/calls-session.md")), DEFAULT_NAMESPACE),
            Some(2)
        );
        assert_eq!(index.find(&expr("USER", None), DEFAULT_NAMESPACE), Some(3));
        assert_eq!(
            index.find(&expr("person", Some("resources/User.md")), DEFAULT_NAMESPACE),
            Some(3)
        );
        assert_eq!(index.find(&expr("person", None), DEFAULT_NAMESPACE), None);
        let mut several = index;
        let state = |namespace: &str| qualify("state", namespace);
        several.insert(&state(DEFAULT_NAMESPACE), None, 4);
        several.insert(&state(deep), None, 5);
        several.declare(&state(DEFAULT_NAMESPACE), "resources/enums.md");
        assert_eq!(several.find(&expr("state", None), deep), Some(5));
        assert_eq!(several.find(&expr("state", Some("resources/enums.md")), deep), Some(4));
        assert_eq!(several.find(&expr("other", Some("resources/enums.md")), deep), None);
        let index = several;
        let users = TypeExpr {
            collection: true,
            ..expr("users", None)
        };
        assert_eq!(index.find(&users, DEFAULT_NAMESPACE), Some(3));
        assert_eq!(index.find(&expr("users", None), DEFAULT_NAMESPACE), None);
    }

    #[test]
    fn names_are_qualified() {
        assert_eq!(qualify("User", DEFAULT_NAMESPACE).name, "user");
        assert_eq!(qualify("#microsoft.graph.a.b", "x").namespace, "microsoft.graph.a");
        assert_eq!(qualify("graph.b", "x").namespace, "microsoft.graph");
    }
}
