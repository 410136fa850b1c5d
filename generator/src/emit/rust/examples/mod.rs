//! A test suite of the emitted crate: every exchange that the documentation shows is made through the crate's own builders. What is sent
//! must be what the page shows; the page's response is read with the operation's result type and written again.
//!
//! The runtime has what judges (its feature `suite`); the crate gets one small function for each operation and path, and one file of data,
//! so that thousands of examples cost little to compile.

mod calls;
mod data;

#[cfg(test)]
mod tests;

use self::calls::Calls;
use super::context::Context;
use super::requests::Requests;
use super::{Error, Options};
use crate::examples::Case;
use crate::files::Files;
use crate::schema::Schema;

/// The folder of the suite within the crate.
const FOLDER: &str = "tests/examples";

/// The tests, which are the same for every crate.
const MAIN: &str = include_str!("main.rs.txt");

/// The files of the suite.
///
/// # Errors
/// When the calls are no Rust: a fault of this emitter.
pub fn examples(schema: &Schema, options: &Options, cases: &[Case]) -> Result<Files, Error> {
    let context = Context::new(schema, options);
    let requests = Requests::new(&context);
    let calls = Calls::of(&context, &requests, cases);
    let mut files = Files::default();
    files.insert(format!("{FOLDER}/main.rs"), MAIN);
    let path = format!("{FOLDER}/calls.rs");
    match calls.file(&context) {
        Ok(text) => files.insert(path, text),
        Err(source) => return Err(Error { path, source }),
    };
    files.insert(format!("{FOLDER}/cases.jsonl"), data::lines(schema, &calls, cases));
    Ok(files)
}
