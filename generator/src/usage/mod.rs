//! What a Rust source tree uses of the generated crate: its calls, and the types and members that it names.
//!
//! The sources are read as tokens, so that code inside of macros counts too and nothing has to build. A call is recognised by the chain of
//! methods that leads to it, through variables of the same file; what is passed through functions is recognised by the end of its chain.

mod chains;
mod tokens;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use proc_macro2::TokenStream;

use crate::diff::Concerned;
use crate::emit::rust::{Guide, Options};
use crate::schema::{OperationId, PathId, Schema, TypeRef};
use chains::Calls;

/// What a Rust source tree holds, whatever crate it is written for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Chains of method calls, each with the files that have it.
    pub(crate) chains: BTreeMap<Vec<String>, BTreeSet<String>>,
    /// Every identifier.
    pub(crate) identifiers: BTreeSet<String>,
    /// Files that are no Rust.
    pub unread: Vec<String>,
}

/// Why a source tree cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    path: PathBuf,
    error: String,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read the sources `{}`: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for Unreadable {}

impl Sources {
    /// Reads every `.rs` file of a folder, or one file; what was built (`target`) and hidden folders are left alone.
    ///
    /// # Errors
    /// The folder, or a file in it, cannot be read.
    pub fn read(path: &Path) -> Result<Self, Unreadable> {
        let fail = |path: &Path, error: String| Unreadable {
            path: path.to_owned(),
            error,
        };
        let mut sources = Self::default();
        let walk = walkdir::WalkDir::new(path).sort_by_file_name().into_iter();
        for entry in walk.filter_entry(|entry| entry.depth() == 0 || !is_left_alone(entry)) {
            let entry = entry.map_err(|error| fail(path, error.to_string()))?;
            if entry.file_type().is_file() && entry.path().extension().is_some_and(|extension| extension == "rs") {
                let text =
                    std::fs::read_to_string(entry.path()).map_err(|error| fail(entry.path(), error.to_string()))?;
                let name = entry.path().to_string_lossy().replace('\\', "/");
                sources.add(&name, &text);
            }
        }
        Ok(sources)
    }

    /// Adds what other sources hold.
    pub fn join(&mut self, other: Self) {
        self.identifiers.extend(other.identifiers);
        self.unread.extend(other.unread);
        for (chain, files) in other.chains {
            self.chains.entry(chain).or_default().extend(files);
        }
    }

    /// Adds the text of a file.
    pub fn add(&mut self, name: &str, text: &str) {
        let Ok(stream) = TokenStream::from_str(text) else {
            self.unread.push(name.to_owned());
            return;
        };
        let mut found = tokens::Found::default();
        found.read(stream);
        self.identifiers.extend(found.identifiers);
        for chain in found.chains {
            self.chains.entry(chain).or_default().insert(name.to_owned());
        }
    }
}

fn is_left_alone(entry: &walkdir::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.file_type().is_dir() && (name == "target" || name.starts_with('.'))
}

/// What of a schema a source tree uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// The operations that it calls, with the node of the path and the files.
    pub calls: BTreeMap<(OperationId, PathId), BTreeSet<String>>,
    /// Ends of chains that could belong to so many calls that none was taken.
    pub ambiguous: BTreeSet<String>,
    named: BTreeSet<(String, String)>,
    types: BTreeSet<String>,
    identifiers: BTreeSet<String>,
}

impl Usage {
    /// What `sources` use of the crate that is emitted from `schema`.
    #[must_use]
    pub fn of(sources: &Sources, schema: &Schema) -> Self {
        let options = Options::default();
        let guide = Guide::new(schema, &options);
        let calls = Calls::of(schema, &guide);
        let mut usage = Self {
            identifiers: sources.identifiers.clone(),
            ..Self::default()
        };
        for (chain, files) in &sources.chains {
            match calls.made_by(chain) {
                chains::Made::Calls(made) => {
                    for call in made {
                        usage.calls.entry(call).or_default().extend(files.iter().cloned());
                    }
                }
                chains::Made::Ambiguous(end) => _ = usage.ambiguous.insert(end),
            }
        }
        for (operation, path) in usage.calls.keys() {
            let method = schema.operations[*operation].method.clone();
            usage.named.insert((method, schema.template(*path)));
        }
        usage.types = usage.types_of(schema, &guide);
        usage
    }

    /// Whether a change with these concerns matters to the sources.
    #[must_use]
    pub fn concerned_by(&self, concerned: &Concerned) -> bool {
        if !concerned.calls.is_empty() {
            return concerned.calls.iter().any(|call| self.named.contains(call));
        }
        let identifiers = &concerned.identifiers;
        concerned.types.iter().any(|ty| self.types.contains(ty))
            && (identifiers.is_empty() || identifiers.iter().any(|name| self.identifiers.contains(name)))
    }

    /// The types that the sources name, and those of the values that they send and receive.
    fn types_of(&self, schema: &Schema, guide: &Guide<'_>) -> BTreeSet<String> {
        let enums = schema.enums.ids().map(TypeRef::Enum);
        let all = enums.chain(schema.types.ids().map(TypeRef::Structured));
        let named = |ty: &TypeRef| {
            let path = guide.model(*ty).unwrap_or_default();
            path.rsplit("::")
                .next()
                .is_some_and(|name| self.identifiers.contains(name))
        };
        let mut open: Vec<TypeRef> = all.filter(named).collect();
        let operations = self.calls.keys().map(|(id, _)| &schema.operations[*id]);
        open.extend(operations.flat_map(|operation| operation.types()));
        let mut used = BTreeSet::new();
        while let Some(ty) = open.pop() {
            if matches!(ty, TypeRef::Edm(_)) || !used.insert(ty) {
                continue;
            }
            if let TypeRef::Structured(id) = ty {
                let fields = guide
                    .fields(id)
                    .into_iter()
                    .filter(|field| self.identifiers.contains(&field.name));
                let held = fields.filter_map(|field| schema.property(id, &field.wire));
                open.extend(held.map(|(_, property)| property.ty));
            }
        }
        used.into_iter().map(|ty| schema.type_name(ty)).collect()
    }
}
