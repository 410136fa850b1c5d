//! The `use` lines of one file.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

/// Collects what a file refers to, so that its code can use short names.
///
/// Who asks first gets the short name; another item of the same name is written with its module.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    /// Short name to the module it comes from.
    taken: BTreeMap<String, String>,
    /// Names that the file defines.
    own: BTreeSet<String>,
    /// Condition (empty for none) to module to names.
    uses: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

impl Imports {
    /// A file that defines `own` names itself, to be found by others in `module`.
    pub(crate) fn new<'n>(module: &str, own: impl IntoIterator<Item = &'n str>) -> Self {
        let own: BTreeSet<String> = own.into_iter().map(str::to_owned).collect();
        Self {
            taken: own.iter().map(|name| (name.clone(), module.to_owned())).collect(),
            own,
            uses: BTreeMap::new(),
        }
    }

    /// How the file refers to `name` of `module`.
    pub(crate) fn name(&mut self, module: &str, name: &str) -> TokenStream {
        self.gated(None, module, name)
    }

    /// How the file refers to `name` of `module`, which exists only under the condition of a `cfg`.
    pub(crate) fn gated(&mut self, gate: Option<&str>, module: &str, name: &str) -> TokenStream {
        let owner = self.taken.entry(name.to_owned()).or_insert_with(|| module.to_owned());
        if owner != module {
            return path(&format!("{module}::{name}"));
        }
        if self.own.contains(name) {
            return path(name);
        }
        self.uses
            .entry(gate.unwrap_or_default().to_owned())
            .or_default()
            .entry(module.to_owned())
            .or_default()
            .insert(name.to_owned());
        path(name)
    }

    /// The `use` lines, in the order of rustfmt.
    pub(crate) fn lines(&self) -> TokenStream {
        let uses = self.uses.iter().flat_map(|(gate, modules)| {
            let gate = Some(gate.as_str()).filter(|gate| !gate.is_empty());
            modules
                .iter()
                .map(move |(module, names)| (rank(module, names), gate, module, names))
        });
        let uses: BTreeSet<_> = uses.collect();
        let lines = uses.into_iter().map(|(_, gate, module, names)| {
            let (cfg, module) = (cfg(gate), path(module));
            let names: Vec<TokenStream> = names.iter().map(|name| path(name)).collect();
            match names.as_slice() {
                [name] => quote!(#cfg use #module::#name;),
                names => quote!(#cfg use #module::{#(#names),*};),
            }
        });
        lines.collect()
    }
}

/// What rustfmt sorts by: types before modules, lists last.
fn rank(module: &str, names: &BTreeSet<String>) -> String {
    let only = names.first().filter(|_| names.len() == 1);
    format!("{module}::{}", only.map_or("{", String::as_str))
}

/// The attribute with a condition that this emitter wrote.
pub(crate) fn cfg(gate: Option<&str>) -> TokenStream {
    condition(gate).map_or_else(TokenStream::new, |condition| quote!(#[cfg(#condition)]))
}

/// A condition that this emitter wrote, as inside of `#[cfg(…)]`.
pub(crate) fn condition(gate: Option<&str>) -> Option<TokenStream> {
    gate.and_then(|gate| gate.parse().ok())
}

/// A path made of our own module names and checked identifiers.
fn path(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Imports;

    #[test]
    fn a_second_item_of_one_name_is_written_with_its_module() {
        let mut imports = Imports::new("crate::own", ["Token"]);
        assert_eq!(imports.name("crate::a", "List").to_string(), "List");
        assert_eq!(
            imports.name("runtime::request", "List").to_string(),
            "runtime :: request :: List"
        );
        assert_eq!(imports.name("crate::own", "Token").to_string(), "Token");
        assert_eq!(imports.name("crate::b", "Token").to_string(), "crate :: b :: Token");
        imports.name("crate::a", "Item");
        imports.gated(Some("feature = \"mail\""), "crate::mail", "Message");
        let lines = imports.lines().to_string();
        let expected =
            "use crate :: a :: { Item , List } ; # [cfg (feature = \"mail\")] use crate :: mail :: Message ;";
        assert_eq!(lines, expected);
    }
}
