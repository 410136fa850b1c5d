//! Names of types, and what a name written on a page refers to.

use std::collections::{BTreeMap, HashMap};

use super::primitive::primitive;
use super::words::{lower_first, singulars};
use crate::dialect::{Documented, TypeExpr};
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

/// The namespace of what a page declares: the one that it names, else the default.
pub(super) fn namespace_of(page: &Documented) -> &str {
    page.namespace
        .as_ref()
        .map_or(DEFAULT_NAMESPACE, |fact| fact.value.as_str())
}

/// The type that a page's expression means, seen from the page's namespace.
pub(super) fn type_of(expr: &TypeExpr, page: &Documented, names: &Names) -> Option<TypeRef> {
    names.type_ref(expr, namespace_of(page))
}

/// What names refer to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    by_name: BTreeMap<QualifiedName, TypeRef>,
    /// Lower-cased simple names.
    by_simple: HashMap<String, Vec<QualifiedName>>,
    /// The subjects of pages, by lower-cased page.
    by_page: HashMap<String, Vec<QualifiedName>>,
    /// What pages declare besides their subjects, by lower-cased page.
    also_declared_on: HashMap<String, Vec<QualifiedName>>,
}

impl Names {
    /// Adds a name, and the page whose subject it is.
    pub(super) fn insert(&mut self, name: &QualifiedName, page: Option<&str>, target: TypeRef) {
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
    pub(super) fn note_declaration(&mut self, name: &QualifiedName, page: &str) {
        self.also_declared_on
            .entry(page.to_lowercase())
            .or_default()
            .push(name.clone());
    }

    /// Adds a further name of something. It is found as it is written, and without its namespace from within that; a
    /// name that something has already stays its own.
    pub(super) fn alias(&mut self, alias: QualifiedName, namespace: &str, target: TypeRef) {
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
    pub(super) fn get(&self, name: &QualifiedName) -> Option<TypeRef> {
        self.by_name.get(name).copied()
    }

    /// What `expr`, written in `namespace`, refers to. A qualified name counts as written; of several types of one
    /// simple name the linked one counts, then the one in `namespace`, then the one in the default namespace, then the
    /// only one. A name that nothing has is looked for ignoring case, then by the page that the link leads to, then, of a
    /// collection, in the singular.
    pub(crate) fn find(&self, expr: &TypeExpr, namespace: &str) -> Option<TypeRef> {
        let qualified = qualify(&expr.name, namespace);
        if expr.name.contains('.')
            && let Some(found) = self.get(&qualified)
        {
            return Some(found);
        }
        // what a page places in a namespace of its own is no type of another one
        let placed = expr.name.starts_with("microsoft.") && qualified.namespace != DEFAULT_NAMESPACE;
        let may_be = |name: &&QualifiedName| !placed || name.namespace.eq_ignore_ascii_case(&qualified.namespace);
        let linked = self.linked(expr).unwrap_or_default();
        let linked: Vec<&QualifiedName> = linked.iter().filter(may_be).collect();
        let simple = qualified.name.to_lowercase();
        let same_name = |name: &&QualifiedName| name.name.to_lowercase() == simple && may_be(name);
        let also = Self::linked_in(&self.also_declared_on, expr).unwrap_or_default();
        if let Some(name) = linked.iter().copied().chain(also).find(same_name) {
            return self.get(name);
        }
        let candidates = self.by_simple.get(&simple).map(Vec::as_slice).unwrap_or_default();
        let best = candidates
            .iter()
            .filter(may_be)
            .min_by_key(|name| rank(name, &qualified, namespace));
        best.or_else(|| linked.first().copied().filter(|_| linked.len() == 1))
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

/// Smaller is better.
fn rank(name: &QualifiedName, wanted: &QualifiedName, namespace: &str) -> (bool, bool, bool, QualifiedName) {
    (
        name.namespace != wanted.namespace,
        name.namespace != namespace,
        name.namespace != DEFAULT_NAMESPACE || name.name != wanted.name,
        name.clone(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Id;

    const fn target(number: usize) -> TypeRef {
        TypeRef::Structured(Id::new(number))
    }

    fn index() -> Names {
        let mut index = Names::default();
        let name = |namespace: &str, name: &str| QualifiedName {
            namespace: namespace.into(),
            name: name.into(),
        };
        index.insert(
            &name("microsoft.graph", "session"),
            Some("resources/session.md"),
            target(1),
        );
        index.insert(
            &name("microsoft.graph.calls", "session"),
            Some("resources/calls-session.md"),
            target(2),
        );
        index.insert(&name("microsoft.graph", "user"), Some("resources/user.md"), target(3));
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
        assert_eq!(index.find(&expr("session", None), DEFAULT_NAMESPACE), Some(target(1)));
        assert_eq!(index.find(&expr("session", None), deep), Some(target(2)));
        assert_eq!(index.find(&expr("user", None), deep), Some(target(3)));
        assert_eq!(
            index.find(&expr("microsoft.graph.session", None), deep),
            Some(target(1))
        );
        assert_eq!(
            index.find(&expr("session", Some("resources/calls-session.md")), DEFAULT_NAMESPACE),
            Some(target(2))
        );
        assert_eq!(index.find(&expr("USER", None), DEFAULT_NAMESPACE), Some(target(3)));
        let placed = expr("microsoft.graph.calls.user", Some("resources/user.md"));
        assert_eq!(index.find(&placed, DEFAULT_NAMESPACE), None, "another type");
        assert_eq!(index.find(&expr("microsoft.graph.user", None), deep), Some(target(3)));
        assert_eq!(
            index.find(&expr("person", Some("resources/User.md")), DEFAULT_NAMESPACE),
            Some(target(3))
        );
        assert_eq!(index.find(&expr("person", None), DEFAULT_NAMESPACE), None);
        let mut several = index;
        let state = |namespace: &str| qualify("state", namespace);
        several.insert(&state(DEFAULT_NAMESPACE), None, target(4));
        several.insert(&state(deep), None, target(5));
        several.note_declaration(&state(DEFAULT_NAMESPACE), "resources/enums.md");
        assert_eq!(several.find(&expr("state", None), deep), Some(target(5)));
        assert_eq!(
            several.find(&expr("state", Some("resources/enums.md")), deep),
            Some(target(4))
        );
        assert_eq!(several.find(&expr("other", Some("resources/enums.md")), deep), None);
        let index = several;
        let users = TypeExpr {
            collection: true,
            ..expr("users", None)
        };
        assert_eq!(index.find(&users, DEFAULT_NAMESPACE), Some(target(3)));
        assert_eq!(index.find(&expr("users", None), DEFAULT_NAMESPACE), None);
    }

    #[test]
    fn names_are_qualified() {
        assert_eq!(qualify("User", DEFAULT_NAMESPACE).name, "user");
        assert_eq!(qualify("#microsoft.graph.a.b", "x").namespace, "microsoft.graph.a");
        assert_eq!(qualify("graph.b", "x").namespace, "microsoft.graph");
    }
}
