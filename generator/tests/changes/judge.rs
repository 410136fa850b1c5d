//! The public items of an emitted crate, as its sources have them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use generator::files::Files;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, ReturnType, Visibility};

use super::Result;

/// What a program can name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    /// A struct or an enumeration of an area's models: area and name.
    Model(String, String),
    /// A field or a variant of it.
    Member(String, String, String),
    /// A call, by the methods from the client on.
    Call(String),
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Model(area, name) => write!(f, "{area}::models::{name}"),
            Self::Member(area, name, member) => write!(f, "{area}::models::{name}::{member}"),
            Self::Call(chain) => f.write_str(chain),
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

/// A method of a builder.
struct Method {
    name: String,
    arguments: Vec<String>,
    result: String,
}

/// The public items of a crate.
pub(super) fn items(files: &Files) -> Result<Items> {
    let mut items = Items::new();
    let mut builders: BTreeMap<String, Vec<Method>> = BTreeMap::new();
    for (path, text) in files.iter() {
        let Some(path) = path.strip_prefix("src/").filter(|path| path.ends_with(".rs")) else {
            continue;
        };
        let file = syn::parse_file(text)?;
        match path.split('/').collect::<Vec<_>>().as_slice() {
            [area, "models", _] => models(area, &file, &mut items),
            _ => methods(&file, &mut builders),
        }
    }
    let mut walk = Walk {
        builders: &builders,
        on_the_way: BTreeSet::new(),
        items,
    };
    walk.calls("Client", "client");
    Ok(walk.items)
}

fn models(area: &str, file: &syn::File, items: &mut Items) {
    for item in &file.items {
        match item {
            syn::Item::Macro(item) if item.mac.path.segments.iter().any(|part| part.ident == "model") => {
                table(area, &item.mac.tokens, items);
            }
            syn::Item::Enum(item) if is_public(&item.vis) => {
                let name = item.ident.to_string();
                for variant in &item.variants {
                    let types = match &variant.fields {
                        Fields::Unnamed(fields) => plain(fields),
                        Fields::Named(fields) => plain(fields),
                        Fields::Unit => String::new(),
                    };
                    let item = Item::Member(area.to_owned(), name.clone(), variant.ident.to_string());
                    items.insert(item, types);
                }
                items.insert(Item::Model(area.to_owned(), name), String::new());
            }
            _ => {}
        }
    }
}

/// The struct of a table: `pub struct Name: "wire" { pub field: Type = "wire" as NAME, … }`.
fn table(area: &str, tokens: &TokenStream, items: &mut Items) {
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
    items.insert(Item::Model(area.to_owned(), name.to_string()), String::new());
    let mut words = fields.into_iter().map(|token| token.to_string());
    while words.by_ref().any(|word| word == "pub") {
        let member = words.next().unwrap_or_default();
        let ty: Vec<String> = words.by_ref().skip(1).take_while(|word| word != "=").collect();
        // The two points of a path are two tokens here.
        let ty = ty.join(" ").replace(": :", "::");
        let item = Item::Member(area.to_owned(), name.to_string(), member);
        items.insert(item, without_modules(ty.split_whitespace()));
    }
}

fn methods(file: &syn::File, builders: &mut BTreeMap<String, Vec<Method>>) {
    for item in &file.items {
        let syn::Item::Impl(item) = item else { continue };
        if item.trait_.is_some() {
            continue;
        }
        let methods = builders.entry(plain(&item.self_ty)).or_default();
        for item in &item.items {
            let ImplItem::Fn(method) = item else { continue };
            let by_reference = method
                .sig
                .inputs
                .iter()
                .any(|argument| matches!(argument, FnArg::Receiver(_)));
            if is_public(&method.vis) && by_reference {
                methods.push(signature(&method.sig));
            }
        }
    }
}

fn signature(signature: &syn::Signature) -> Method {
    let arguments = signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(argument) => Some(plain(&argument.ty)),
        FnArg::Receiver(_) => None,
    });
    Method {
        name: signature.ident.to_string(),
        arguments: arguments.collect(),
        result: match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, ty) => plain(ty),
        },
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The way from the client to every call.
struct Walk<'a> {
    builders: &'a BTreeMap<String, Vec<Method>>,
    on_the_way: BTreeSet<&'a str>,
    items: Items,
}

impl<'a> Walk<'a> {
    fn calls(&mut self, builder: &'a str, chain: &str) {
        if !self.on_the_way.insert(builder) {
            return;
        }
        for method in self.builders.get(builder).into_iter().flatten() {
            let arguments = if method.arguments.is_empty() { "" } else { "…" };
            let longer = format!("{chain}.{}({arguments})", method.name);
            if self.builders.contains_key(&method.result) {
                self.calls(&method.result, &longer);
            } else {
                let types = format!("{} {}", method.arguments.join(" "), method.result);
                self.items.insert(Item::Call(longer), types);
            }
        }
        self.on_the_way.remove(builder);
    }
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
