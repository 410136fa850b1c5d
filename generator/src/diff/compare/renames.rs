//! Which new name an old one has become, where pages and members say so.

use std::collections::{BTreeMap, BTreeSet};

use super::side::Side;
use crate::schema::{Docs, Schema, TypeRef};

/// New names of types by their old ones.
#[derive(Debug, Default)]
pub(super) struct Renames(BTreeMap<String, String>);

impl Renames {
    /// Among the types that went and those that came: pairs of which one is an alias of the other, or that share most of their members and
    /// their page or simple name.
    pub(super) fn of(old: &Side<'_>, new: &Side<'_>) -> Self {
        let gone: Vec<Traits<'_>> = only_in(old, new);
        let came: Vec<Traits<'_>> = only_in(new, old);
        let mut pairs: Vec<(u32, &Traits<'_>, &Traits<'_>)> = Vec::new();
        for gone in &gone {
            let likely = came.iter().filter_map(|came| Some((gone.likeness(came)?, gone, came)));
            pairs.extend(likely);
        }
        // The likeliest first; each name once.
        pairs.sort_by(|a, b| (b.0, &a.1.name, &a.2.name).cmp(&(a.0, &b.1.name, &b.2.name)));
        let (mut renames, mut taken) = (BTreeMap::new(), BTreeSet::new());
        for (_, gone, came) in pairs {
            if !renames.contains_key(&gone.name) && taken.insert(&came.name) {
                renames.insert(gone.name.clone(), came.name.clone());
            }
        }
        Self(renames)
    }

    pub(super) fn get(&self, old: &str) -> Option<&str> {
        self.0.get(old).map(String::as_str)
    }

    /// Whether a new name was another before.
    pub(super) fn has_target(&self, new: &str) -> bool {
        self.0.values().any(|name| name == new)
    }
}

/// What two names of one type have in common.
struct Traits<'a> {
    name: String,
    simple: &'a str,
    page: Option<&'a str>,
    aliases: &'a [String],
    structured: bool,
    members: BTreeSet<&'a str>,
}

impl<'a> Traits<'a> {
    fn of(schema: &'a Schema, ty: TypeRef) -> Option<Self> {
        let name = schema.type_name(ty);
        match ty {
            TypeRef::Edm(_) => None,
            TypeRef::Enum(id) => {
                let ty = &schema.enums[id];
                Some(Self {
                    name,
                    simple: &ty.name.name,
                    page: ty.docs.page.as_deref(),
                    aliases: &[],
                    structured: false,
                    members: ty.members.iter().map(|member| member.name.as_str()).collect(),
                })
            }
            TypeRef::Structured(id) => {
                let ty = &schema.types[id];
                Some(Self {
                    name,
                    simple: &ty.name.name,
                    page: ty.docs.page.as_deref(),
                    aliases: &ty.aliases,
                    structured: true,
                    members: ty.properties.iter().map(|property| property.name.as_str()).collect(),
                })
            }
        }
    }

    /// How likely the other is this under a new name, in percent; `None` where nothing says so.
    fn likeness(&self, other: &Self) -> Option<u32> {
        if self.structured != other.structured {
            return None;
        }
        let named = |aliases: &[String], name: &str, simple: &str| {
            aliases.iter().any(|alias| alias == name || alias.as_str() == simple)
        };
        if named(other.aliases, &self.name, self.simple) || named(self.aliases, &other.name, other.simple) {
            return Some(100);
        }
        // Few pairs come so far: what they have in common costs more to find out.
        if !(self.simple == other.simple || self.page.is_some() && self.page == other.page) {
            return None;
        }
        let shared = self.members.intersection(&other.members).count();
        let all = self.members.union(&other.members).count();
        let percent = u32::try_from(shared * 99 / all.max(1)).unwrap_or(0);
        (percent >= 50).then_some(percent)
    }
}

fn only_in<'a>(side: &Side<'a>, other: &Side<'_>) -> Vec<Traits<'a>> {
    let gone = side.types.iter().filter(|(name, _)| !other.types.contains_key(*name));
    gone.filter_map(|(_, ty)| Traits::of(side.schema, *ty)).collect()
}

/// Of things that went and came within one type, which is which: the same but for letter case and separators, or the same description.
pub(super) fn within<'a>(gone: &[(&'a str, &Docs)], came: &[(&'a str, &Docs)]) -> BTreeMap<&'a str, &'a str> {
    let mut renames = BTreeMap::new();
    for (old, old_docs) in gone {
        let described = |docs: &Docs| docs.text.len() >= LEAST_DESCRIPTION && docs.text == old_docs.text;
        let alike: Vec<&str> = came
            .iter()
            .filter(|(new, docs)| folded(new) == folded(old) || described(docs))
            .map(|(new, _)| *new)
            .collect();
        if let [only] = alike.as_slice()
            && !renames.values().any(|taken| taken == only)
        {
            renames.insert(*old, *only);
        }
    }
    renames
}

/// A shorter description, such as `The name.`, may be that of anything.
const LEAST_DESCRIPTION: usize = 24;

fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
