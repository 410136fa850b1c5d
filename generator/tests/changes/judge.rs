//! The public items of an emitted crate, as its sources have them.

use std::collections::BTreeMap;
use std::fmt;

use generator::files::Files;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, Visibility};

use super::Result;

/// What a program can name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    /// A struct or an enumeration: its module and name.
    Model(String, String),
    /// A field or a variant of it.
    Member(String, String, String),
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Model(module, name) => write!(f, "{module}::{name}"),
            Self::Member(module, name, member) => write!(f, "{module}::{name}::{member}"),
        }
    }
}

/// Items, each with the types that it is made of.
pub(super) type Items = BTreeMap<Item, String>;

/// An item that is gone or of other types.
#[derive(Clone, Debug)]
pub(super) struct Break {
    pub(super) item: Item,
    /// The types it was made of, and is.
    pub(super) types: String,
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.item.fmt(f)
    }
}

/// What of `old` is gone in `new`, or of other types.
pub(super) fn breaks(old: &Items, new: &Items) -> Vec<Break> {
    let changed = old.iter().filter(|(item, types)| new.get(item) != Some(types));
    changed
        .map(|(item, types)| Break {
            item: item.clone(),
            types: format!("{types} {}", new.get(item).map_or("", String::as_str)),
        })
        .collect()
}

/// The public items of a crate's models. Calls are not judged: one that no page documents is inferred from what a page says elsewhere, and a
/// change names the documented places of a call only.
pub(super) fn items(files: &Files) -> Result<Items> {
    let mut items = Items::new();
    for (path, text) in files.iter() {
        let Some(path) = path.strip_prefix("src/").filter(|path| path.ends_with(".rs")) else {
            continue;
        };
        if let ["models", namespace @ .., _] = path.split('/').collect::<Vec<_>>().as_slice() {
            let module: Vec<&str> = std::iter::once("models").chain(namespace.iter().copied()).collect();
            models(&module.join("::"), &syn::parse_file(text)?, &mut items);
        }
    }
    Ok(items)
}

fn models(module: &str, file: &syn::File, items: &mut Items) {
    for item in &file.items {
        match item {
            syn::Item::Macro(item) if item.mac.path.segments.iter().any(|part| part.ident == "model") => {
                table(module, &item.mac.tokens, items);
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                for variant in &item.variants {
                    let types = match &variant.fields {
                        Fields::Unnamed(fields) => plain(fields),
                        Fields::Named(fields) => plain(fields),
                        Fields::Unit => String::new(),
                    };
                    let item = Item::Member(module.to_owned(), name.clone(), variant.ident.to_string());
                    items.insert(item, types);
                }
                items.insert(Item::Model(module.to_owned(), name), String::new());
            }
            _ => {}
        }
    }
}

/// The struct of a table: `pub struct Name: "wire" { pub field: Type = "wire" as NAME, … }`.
fn table(module: &str, tokens: &TokenStream, items: &mut Items) {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_struct = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "struct");
    let name = tokens.iter().skip_while(|token| !is_struct(token)).nth(1);
    let fields = tokens.iter().rev().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    let (Some(name), Some(fields)) = (name, fields) else {
        return;
    };
    items.insert(Item::Model(module.to_owned(), name.to_string()), String::new());
    let mut words = fields.into_iter().map(|token| token.to_string());
    while words.by_ref().any(|word| word == "pub") {
        let member = words.next().unwrap_or_default();
        let ty: Vec<String> = words.by_ref().skip(1).take_while(|word| word != "=").collect();
        // The two points of a path are two tokens here.
        let ty = ty.join(" ").replace(": :", "::");
        let item = Item::Member(module.to_owned(), name.to_string(), member);
        items.insert(item, without_modules(ty.split_whitespace()));
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// A type without the modules that its names are in: which of them a file imports is its own business.
fn plain(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    without_modules(text.split_whitespace())
}

fn without_modules<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for word in words {
        if word == "::" {
            kept.pop();
        } else {
            kept.push(word);
        }
    }
    kept.join(" ")
}
