//! Macro calls that hold items under one attribute, printed as the file that they could be.

use syn::{File, Item, MacroDelimiter};

use super::row::indented;

/// The text of `runtime::group! { #![…] items }`.
pub(super) fn of(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    if !matches!(item.mac.delimiter, MacroDelimiter::Brace(_)) {
        return None;
    }
    let file: File = item
        .mac
        .parse_body()
        .ok()
        .filter(|file: &File| !file.attrs.is_empty())?;
    let names: Vec<String> = item
        .mac
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let mut text = format!("{}! {{\n", names.join("::"));
    for line in super::parts(file).join("\n").lines() {
        if line.is_empty() {
            text.push('\n');
        } else {
            indented(&mut text, 1, line);
        }
    }
    text.push_str("}\n");
    Some(text)
}
