//! Which response answers which request (docs/format.md, 4).

use std::sync::Arc;

use crate::dialect::{Documented, Example, ExampleRole};

/// A request and the response to it; one of them may be missing on the page.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// The page.
    pub file: &'a Arc<str>,
    /// The request.
    pub request: Option<&'a Example>,
    /// The response.
    pub response: Option<&'a Example>,
}

/// Pairs the examples of a page: a response answers the requests that it names, else the last request without a response;
/// one that finds none stands alone. Responses that their author excluded take what the others leave. Values that are no
/// message are not paired.
#[must_use]
pub fn pair(page: &Documented) -> Vec<Pair<'_>> {
    let mut pairs: Vec<Pair<'_>> = Vec::new();
    let mut ignored = Vec::new();
    for example in &page.examples {
        match example.role {
            ExampleRole::Request => pairs.push(Pair {
                file: &page.file,
                request: Some(example),
                response: None,
            }),
            ExampleRole::Response if example.is_ignored() => ignored.push((pairs.len(), example)),
            ExampleRole::Response => answer(&mut pairs, &page.file, example),
            ExampleRole::Value => {}
        }
    }
    for (before, example) in ignored {
        let free = |pair: &&mut Pair<'_>| pair.request.is_some() && pair.response.is_none();
        match pairs.iter_mut().take(before).rev().find(free) {
            Some(pair) => pair.response = Some(example),
            None => pairs.push(Pair {
                file: &page.file,
                request: None,
                response: Some(example),
            }),
        }
    }
    pairs
}

fn answer<'a>(pairs: &mut Vec<Pair<'a>>, file: &'a Arc<str>, response: &'a Example) {
    let named = |pair: &&mut Pair<'_>| {
        let names = pair.request.map(|request| request.names.as_slice()).unwrap_or_default();
        pair.response.is_none() && names.iter().any(|name| response.names.contains(name))
    };
    let mut found = false;
    for pair in pairs.iter_mut().filter(named) {
        pair.response = Some(response);
        found = true;
    }
    if found {
        return;
    }
    match pairs.last_mut() {
        Some(last) if last.response.is_none() && last.request.is_some() => last.response = Some(response),
        _ => pairs.push(Pair {
            file,
            request: None,
            response: Some(response),
        }),
    }
}
