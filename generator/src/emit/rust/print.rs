//! Items to the text of a file.
//!
//! Items are printed by prettyplease and parted by blank lines; so are the functions of an `impl`. The spacing is
//! decided on the syntax tree, before anything is text. Items with rows are tables, which are printed here.

mod group;
mod row;
mod table;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{File, ImplItem, Item};

/// The text of a file.
///
/// # Errors
/// When the tokens are no Rust file, which is a fault of this emitter.
pub(crate) fn file(header: &[String], tokens: TokenStream) -> syn::Result<String> {
    let file: File = syn::parse2(tokens)?;
    let header: String = header.iter().map(|line| format!("// {line}\n")).collect();
    let parts = (!header.is_empty()).then_some(header).into_iter().chain(parts(file));
    Ok(parts.collect::<Vec<_>>().join("\n"))
}

/// The texts of a file that blank lines part.
fn parts(mut file: File) -> Vec<String> {
    let mut parts = Vec::new();
    let mut run = Vec::new();
    for item in std::mem::take(&mut file.items) {
        match group::of(&item).or_else(|| table::of(&item)) {
            Some(text) => {
                parts.extend(code(&mut file, &mut run));
                parts.push(text);
            }
            None => run.push(item),
        }
    }
    parts.extend(code(&mut file, &mut run));
    parts
}

/// The text of a run of items, the attributes of the file before its first.
fn code(file: &mut File, run: &mut Vec<Item>) -> Option<String> {
    let attrs = std::mem::take(&mut file.attrs);
    let mut items = space(std::mem::take(run));
    if attrs.is_empty() && items.is_empty() {
        return None;
    }
    if !attrs.is_empty() && !items.is_empty() {
        items.insert(0, Item::Verbatim(TokenStream::new()));
    }

    Some(prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    }))
}

/// Parts items by empty ones, which are printed as blank lines; items that belong together stay together.
fn space(items: Vec<Item>) -> Vec<Item> {
    let mut spaced: Vec<Item> = Vec::with_capacity(items.len() * 2);
    for mut item in items {
        if spaced.last().is_some_and(|previous| !together(previous, &item)) {
            spaced.push(Item::Verbatim(TokenStream::new()));
        }
        if let Item::Impl(block) = &mut item {
            block.items = space_functions(std::mem::take(&mut block.items));
        }
        spaced.push(item);
    }
    spaced
}

/// Imports, module declarations, re-exports and undocumented constants form groups without blank lines.
fn together(previous: &Item, item: &Item) -> bool {
    match (previous, item) {
        (Item::Use(previous), Item::Use(item)) => is_public(&previous.vis) == is_public(&item.vis),
        (Item::Mod(previous), Item::Mod(item)) => {
            is_public(&previous.vis) == is_public(&item.vis) && item.attrs.len() < 3
        }
        _ => false,
    }
}

fn is_public(visibility: &syn::Visibility) -> bool {
    !matches!(visibility, syn::Visibility::Inherited)
}

fn space_functions(items: Vec<ImplItem>) -> Vec<ImplItem> {
    let mut spaced: Vec<ImplItem> = Vec::with_capacity(items.len() * 2);
    for item in items {
        let function = matches!(item, ImplItem::Fn(_));
        let after_function = matches!(spaced.last(), Some(ImplItem::Fn(_)));
        if !spaced.is_empty() && (function || after_function) {
            spaced.push(ImplItem::Verbatim(quote!()));
        }
        spaced.push(item);
    }
    spaced
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::file;

    #[test]
    fn items_and_functions_are_parted_by_one_blank_line() -> syn::Result<()> {
        let text = file(
            &["Made from x.".to_owned()],
            quote! {
                #![doc = " A module."]
                use a::B;
                use c::D;
                #[doc = " One."]
                #[doc = " Two."]
                pub struct S { #[doc = " F."] pub f: B }
                impl S {
                    const X: D = 1;
                    const Y: D = 2;
                    fn one(&self) {}
                    fn two(&self) {}
                }
            },
        )?;
        insta::assert_snapshot!(text, @r"
        // Made from x.

        //! A module.

        use a::B;
        use c::D;

        /// One.
        /// Two.
        pub struct S {
            /// F.
            pub f: B,
        }

        impl S {
            const X: D = 1;
            const Y: D = 2;

            fn one(&self) {}

            fn two(&self) {}
        }
        ");
        Ok(())
    }

    #[test]
    fn tokens_that_are_no_file_are_an_error() {
        assert!(file(&[], quote!(struct)).is_err());
    }
}
