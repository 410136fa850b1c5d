//! The passes, in order: what each needs of the ones before it, and what it gives to those behind.

use super::work::Work;
use super::{
    additions, areas, bases, collect, containment, corrections, enums, evidence, inherit, kinds, operations, order,
    properties, undeclared,
};

/// One step from the facts of pages to the schema.
pub struct Pass {
    /// A short name.
    pub name: &'static str,
    /// What earlier passes must have given.
    pub needs: &'static [&'static str],
    /// What is known or settled once it ran.
    pub gives: &'static [&'static str],
    pub(super) run: fn(&mut Work<'_>),
}

macro_rules! passes {
    ($($name:literal: $needs:tt => $gives:tt, $run:expr;)*) => {
        &[$(Pass { name: $name, needs: &$needs, gives: &$gives, run: $run }),*]
    };
}

/// Every pass, in the order in which they run.
pub const PASSES: &[Pass] = passes! {
    "declarations": ["pages"] => ["declared types", "enumerations", "names"], collect::declarations;
    "undeclared types": ["declared types", "names"] => ["all types", "types of rows"], undeclared::undeclared;
    "base types": ["all types", "names"] => ["bases"], bases::link;
    "enumerations in prose": ["enumerations", "types of rows", "bases"] => ["enumerations of properties"], enums::from_prose;
    "members of enumerations": ["enumerations of properties"] => ["members"], enums::settle;
    "properties": ["types of rows", "bases", "members"] => ["properties"], properties::merge;
    "entities": ["properties", "bases"] => ["kinds", "navigations"], kinds::decide;
    "inherited properties": ["properties", "kinds", "bases"] => ["own properties"], inherit::strip;
    "keys": ["kinds", "own properties"] => ["keys"], kinds::keys;
    "areas": ["all types", "enumerations of properties", "own properties"] => ["areas"], areas::assign;
    "corrections of types": ["own properties", "keys", "members"] => ["corrected types"], correct_types;
    "evidence": ["names", "corrected types"] => ["evidence of pages"], gather_evidence;
    "names in paths": ["evidence of pages", "navigations"] => ["decisions on names"], additions::decide_names;
    "what paths add": ["decisions on names", "areas"] => ["containers", "navigations of paths"], additions::from_paths;
    "corrections of what paths add": ["containers", "navigations of paths"] => ["settled types"], correct_added;
    "operations": ["settled types", "decisions on names", "evidence of pages"] => ["operations", "paths"], operations::resolve;
    "corrections of operations": ["operations"] => ["corrected operations"], correct_operations;
    "containment": ["paths", "settled types"] => ["contained navigations"], containment::mark;
    "order": ["corrected operations", "contained navigations"] => ["schema"], order::by_name;
};

fn correct_types(work: &mut Work<'_>) {
    if let Some(corrections) = &work.options.corrections {
        work.corrected = Some(corrections::apply(corrections, &work.names, &mut work.schema));
    }
}

/// Corrections apply to what paths add as well; those that apply neither time are reported.
fn correct_added(work: &mut Work<'_>) {
    if let (Some(corrections), Some(first)) = (&work.options.corrections, &work.corrected) {
        let second = corrections::apply(corrections, &work.names, &mut work.schema);
        second.report(first, &mut work.diagnostics);
    }
}

fn correct_operations(work: &mut Work<'_>) {
    if let Some(corrections) = &work.options.corrections {
        corrections::finish(corrections, &work.names, &mut work.schema, &mut work.diagnostics);
    }
}

fn gather_evidence(work: &mut Work<'_>) {
    work.evidence = evidence::gather(&work.operation_pages, &work.schema, &work.names, work.options.rules);
}

/// The list as text: a line for each pass.
#[must_use]
pub fn listed() -> String {
    let lines = PASSES.iter().enumerate().map(|(at, pass)| {
        let (needs, gives) = (pass.needs.join(", "), pass.gives.join(", "));
        format!("{:>2}. {}\n    needs: {needs}\n    gives: {gives}\n", at + 1, pass.name)
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_pass_needs_what_earlier_ones_gave() {
        let mut given = BTreeSet::from(["pages"]);
        for pass in PASSES {
            for need in pass.needs {
                assert!(given.contains(need), "{} needs {need}", pass.name);
            }
            given.extend(pass.gives);
        }
    }

    #[test]
    fn each_pass_gives_something_that_a_later_one_needs() {
        for (at, pass) in PASSES.iter().enumerate() {
            let later = || PASSES.iter().skip(at + 1).flat_map(|pass| pass.needs);
            let used = |gift: &&str| *gift == "schema" || later().any(|need| need == gift);
            assert!(pass.gives.iter().any(used), "nothing needs {}", pass.name);
        }
    }
}
