//! Items that are tables: a head and rows in braces, printed one row a line.
//!
//! prettyplease breaks the types of fields in the middle and fills lines with the tokens of a macro.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree, token_stream};
use quote::ToTokens;
use syn::{Fields, Item, Lit, MacroDelimiter};

use super::row::{Row, indented};

/// The text of a struct with named fields, of an enumeration, or of a macro call with braces, such as
/// `runtime::enumeration! { Head { rows, } }`.
pub(super) fn of(item: &Item) -> Option<String> {
    let is_table = match item {
        Item::Macro(item) => matches!(item.mac.delimiter, MacroDelimiter::Brace(_)) && item.ident.is_none(),
        Item::Struct(item) => matches!(item.fields, Fields::Named(_)),
        Item::Enum(_) => true,
        _ => false,
    };
    is_table.then(|| {
        let mut text = String::new();
        body(&mut text, item.to_token_stream(), 0);
        text
    })
}

/// Rows end with commas; a group in braces is a table of its own, one level deeper.
fn body(text: &mut String, tokens: TokenStream, depth: usize) {
    let mut row = Row::default();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if let Some(attribute) = attribute(&row, &token, &mut tokens) {
            indented(text, depth, &attribute);
            continue;
        }
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                if group.stream().is_empty() {
                    row.close(" {}");
                } else {
                    indented(text, depth, &format!("{} {{", row.take()));
                    body(text, group.stream(), depth + 1);
                    row.close("}");
                }
            }
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') && row.ends() => {
                row.write(text, depth, &punct.to_string());
            }
            other => row.push(&other),
        }
    }
    if !row.is_empty() {
        let end = if row.closes() { "" } else { "," };
        row.write(text, depth, end);
    }
}

/// The line of an attribute before a row, if `token` begins one; documentation as people write it.
fn attribute(row: &Row, token: &TokenTree, tokens: &mut Peekable<token_stream::IntoIter>) -> Option<String> {
    let begins = row.is_empty() && matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#');
    let is_bracket =
        |next: &TokenTree| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
    if !begins {
        return None;
    }
    let Some(TokenTree::Group(group)) = tokens.next_if(is_bracket) else {
        return None;
    };
    Some(documentation(&group).unwrap_or_else(|| {
        let mut row = Row::default();
        row.push(token);
        row.push(&TokenTree::Group(group));
        row.take()
    }))
}

/// The comment that stands for `[doc = "…"]`.
fn documentation(group: &Group) -> Option<String> {
    let mut tokens = group.stream().into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()?, tokens.next()) {
        (TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text), None) if name == "doc" => {
            match Lit::new(text) {
                Lit::Str(line) => Some(format!("///{}", line.value())),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::of;

    #[test]
    fn one_row_a_line() -> syn::Result<()> {
        let item = syn::parse2(quote! {
            runtime::enumeration! {
                State: "microsoft.graph.state" {
                    A = "a", #[cfg(feature = "mail")] B(Box<x::B>) = "b b"
                } or Other
            }
        })?;
        insta::assert_snapshot!(of(&item).unwrap_or_default(), @r#"
        runtime::enumeration! {
            State: "microsoft.graph.state" {
                A = "a",
                #[cfg(feature = "mail")]
                B(Box<x::B>) = "b b",
            } or Other
        }
        "#);
        Ok(())
    }

    #[test]
    fn a_long_row_is_broken_as_rustfmt_does() -> syn::Result<()> {
        let item = syn::parse2(quote! {
            /// Some fields.
            #[derive(Clone, Debug)]
            pub struct Long<'a> {
                /// One.
                pub map: Option<Map<&'a str, Box<dyn Value>>>,
                #[cfg(any(feature = "a", feature = "b"))]
                pub a_field_with_a_name_that_is_itself_very_long_indeed: Option<AnAppleVolumePurchaseProgramTokenAccountType>,
            }
        })?;
        insta::assert_snapshot!(of(&item).unwrap_or_default(), @r#"
        /// Some fields.
        #[derive(Clone, Debug)]
        pub struct Long<'a> {
            /// One.
            pub map: Option<Map<&'a str, Box<dyn Value>>>,
            #[cfg(any(feature = "a", feature = "b"))]
            pub a_field_with_a_name_that_is_itself_very_long_indeed:
                Option<AnAppleVolumePurchaseProgramTokenAccountType>,
        }
        "#);
        let item = syn::parse2(quote! {
            table! {
                A { empty: {}, list: ["DeviceManagementServiceConfiguration.Read.All", "DeviceManagementServiceConfiguration.ReadWrite.All"] },
                AN_APPLE_VOLUME_PURCHASE_PROGRAM_TOKEN: Property<Box<AnAppleVolumePurchaseProgramToken>, EqNe> = "appleVolumePurchaseProgramToken",
            }
        })?;
        insta::assert_snapshot!(of(&item).unwrap_or_default(), @r#"
        table! {
            A {
                empty: {},
                list: [
                    "DeviceManagementServiceConfiguration.Read.All",
                    "DeviceManagementServiceConfiguration.ReadWrite.All",
                ],
            },
            AN_APPLE_VOLUME_PURCHASE_PROGRAM_TOKEN: Property<Box<AnAppleVolumePurchaseProgramToken>, EqNe> =
                "appleVolumePurchaseProgramToken",
        }
        "#);
        Ok(())
    }
}
