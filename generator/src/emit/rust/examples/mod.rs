//! A test suite of the emitted crate: the documentation's examples, decoded with their own types and encoded again.
//!
//! One driver, one table of types and one file of data, so that thousands of examples cost little to compile.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use quote::quote;
use serde::Serialize;
use serde_json::Value;

use super::analysis::area_of;
use super::context::{Context, Model};
use super::{Error, Options, print};
use crate::files::Files;
use crate::schema::{OperationId, Schema, TypeRef};

/// The folder of the suite within the crate.
const FOLDER: &str = "tests/examples";

/// The type that an example's value is read with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReadAs {
    /// A type of the schema.
    Type(TypeRef),
    /// The parameters of an action.
    Parameters(OperationId),
}

/// A value that an example shows.
#[derive(Clone, Debug)]
pub struct Case {
    /// The page.
    pub file: String,
    /// The line of the example.
    pub line: u32,
    /// Whether it is sent or received.
    pub sent: bool,
    /// What it is read with.
    pub read_as: ReadAs,
    /// The value.
    pub value: Value,
}

#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    line: u32,
    sent: bool,
    r#type: usize,
    value: &'a Value,
}

/// The files of the suite. Cases of types that the crate does not have are left out.
///
/// # Errors
/// When the table is no Rust: a fault of this emitter.
pub fn examples(schema: &Schema, options: &Options, cases: &[Case]) -> Result<Files, Error> {
    let context = Context::new(schema, options);
    let mut paths: BTreeMap<ReadAs, String> = BTreeMap::new();
    for case in cases {
        if let Some(path) = path(&context, case.read_as) {
            paths.insert(case.read_as, path);
        }
    }
    let positions: BTreeMap<ReadAs, usize> = paths.keys().enumerate().map(|(at, ty)| (*ty, at)).collect();
    let mut data = String::new();
    for case in cases {
        let Some(position) = positions.get(&case.read_as) else {
            continue;
        };
        let line = Line {
            file: &case.file,
            line: case.line,
            sent: case.sent,
            r#type: *position,
            value: &case.value,
        };
        // A value of texts, numbers and lists always has a JSON form.
        data.push_str(&serde_json::to_string(&line).unwrap_or_default());
        data.push('\n');
    }
    let mut files = Files::default();
    files.insert(format!("{FOLDER}/main.rs"), include_str!("driver.rs.txt"));
    files.insert(format!("{FOLDER}/table.rs"), table(paths.values())?);
    files.insert(format!("{FOLDER}/cases.jsonl"), data);
    Ok(files)
}

/// The path of the Rust type, as an integration test of the crate sees it.
fn path(context: &Context<'_>, read_as: ReadAs) -> Option<String> {
    let (area, name) = match read_as {
        ReadAs::Type(ty @ TypeRef::Structured(id)) => {
            let own = &context.model(Model::Type(id)).name;
            (area_of(context.schema, ty)?, context.family(id).unwrap_or(own))
        }
        ReadAs::Type(_) => return None,
        ReadAs::Parameters(id) => (context.schema.operations[id].area, &context.parameters(id)?.name),
    };
    let package = context.options.crate_name.replace('-', "_");
    let module = context.models_path(area);
    let module = module.strip_prefix("crate").unwrap_or(&module);
    Some(format!("{package}{module}::{}", name.as_str()))
}

fn table<'a>(paths: impl Iterator<Item = &'a String>) -> Result<String, Error> {
    let file = format!("{FOLDER}/table.rs");
    let fault = |source| Error {
        path: file.clone(),
        source,
    };
    let paths: syn::Result<Vec<syn::Path>> = paths.map(|path| syn::parse_str(path)).collect();
    let paths = paths.map_err(fault)?;
    let tokens = quote! {
        //! The types that examples are read with, by position.
        #![cfg_attr(rustfmt, rustfmt_skip)]
        use super::{RoundTrip, round_trip};
        pub(crate) const TYPES: &[RoundTrip] = &[#(round_trip::<#paths>),*];
    };
    print::file(&[], tokens).map_err(fault)
}
