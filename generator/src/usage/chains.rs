//! Which calls a chain of methods makes.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::rust::Guide;
use crate::schema::{OperationId, PathId, Schema};

/// An operation on one of its paths.
type At = (OperationId, PathId);

/// The end of a chain that more calls than these have in common says nothing.
const MOST_GUESSED: usize = 6;

/// The shortest end of a chain by which a call is recognised: the way to the last builder, and its verb.
const SHORTEST_END: usize = 2;

/// The calls of a crate by the methods that lead to them.
pub(super) struct Calls {
    whole: BTreeMap<Vec<String>, BTreeSet<At>>,
    ends: BTreeMap<Vec<String>, BTreeSet<At>>,
    longest: usize,
}

/// What a chain comes to.
pub(super) enum Made {
    /// These calls, none perhaps.
    Calls(BTreeSet<At>),
    /// Too many could be meant by this end of it.
    Ambiguous(String),
}

impl Calls {
    pub(super) fn of(schema: &Schema, guide: &Guide<'_>) -> Self {
        let mut calls = Self {
            whole: BTreeMap::new(),
            ends: BTreeMap::new(),
            longest: 0,
        };
        for operation in schema.operations.ids() {
            for call in guide.calls(operation) {
                let methods: Vec<String> = call.methods.into_iter().map(|(name, _)| name).collect();
                calls.longest = calls.longest.max(methods.len());
                for start in 1..methods.len().saturating_sub(SHORTEST_END - 1) {
                    let end = methods.get(start..).unwrap_or_default().to_vec();
                    calls.ends.entry(end).or_default().insert((operation, call.path));
                }
                calls.whole.entry(methods).or_default().insert((operation, call.path));
            }
        }
        calls
    }

    /// Whole calls anywhere in the chain; where there is none, calls whose end it begins with, since it may begin at a builder.
    pub(super) fn made_by(&self, chain: &[String]) -> Made {
        let mut made = BTreeSet::new();
        for start in 0..chain.len() {
            for length in 1..=self.longest.min(chain.len() - start) {
                let window = chain.get(start..start + length).unwrap_or_default();
                made.extend(self.whole.get(window).into_iter().flatten().copied());
            }
        }
        if !made.is_empty() {
            return Made::Calls(made);
        }
        let ends = (SHORTEST_END..=self.longest.min(chain.len())).rev();
        for length in ends {
            let begin = chain.get(..length).unwrap_or_default();
            match self.ends.get(begin) {
                Some(calls) if calls.len() > MOST_GUESSED => return Made::Ambiguous(begin.join("().") + "()"),
                Some(calls) => return Made::Calls(calls.clone()),
                None => {}
            }
        }
        Made::Calls(made)
    }
}
