//! Which breaks the changes explain.

use std::collections::BTreeSet;

use generator::diff::{Change, Changes};
use generator::emit::rust::{Guide, Options};
use generator::schema::{Schema, TypeRef};

use super::judge::{Break, Item};

/// The changes that break source code, as the judge's items have them.
pub(super) struct Explained {
    /// Fields by the name of their struct, inherited ones too.
    members: BTreeSet<(String, String)>,
    /// Names of structs and enumerations that changed as a whole.
    types: BTreeSet<String>,
}

impl Explained {
    pub(super) fn of(changes: &Changes, old: &Schema) -> Self {
        let options = Options::default();
        let guide = Guide::new(old, &options);
        let mut explained = Self {
            members: BTreeSet::new(),
            types: BTreeSet::new(),
        };
        for change in changes.of(|effect| effect.breaks_source()) {
            explained.add(change, old, &guide);
        }
        explained
    }

    fn add(&mut self, change: &Change, old: &Schema, guide: &Guide<'_>) {
        let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
        let is_concerned = |ty: &TypeRef| change.concerned.types.contains(&old.type_name(*ty));
        let concerned = all_types(old).filter(is_concerned).collect::<Vec<_>>();
        for path in &change.rust {
            for ty in concerned.iter().filter_map(|ty| guide.model(*ty)) {
                self.members.insert((last(&ty), last(path)));
            }
        }
        if change.subject.kind() == "type" {
            for ty in concerned {
                self.types.extend(guide.model(ty).map(|path| last(&path)));
            }
        }
        self.types.extend(
            change
                .rust
                .iter()
                .filter(|path| path.ends_with("Parameters"))
                .map(|path| last(path)),
        );
    }

    pub(super) fn covers(&self, broken: &Break) -> bool {
        let own = match &broken.item {
            Item::Model(_, name) => self.types.contains(name),
            Item::Member(_, name, member) => {
                self.types.contains(name) || self.members.contains(&(name.clone(), member.clone()))
            }
        };
        own || broken.types.split_whitespace().any(|word| self.types.contains(word))
    }
}

fn all_types(schema: &Schema) -> impl Iterator<Item = TypeRef> + '_ {
    let enums = schema.enums.ids().map(TypeRef::Enum);
    enums.chain(schema.types.ids().map(TypeRef::Structured))
}
