//! What paths say of declared navigations: whether a key follows them, as it does only behind a collection.
//!
//! Lines may be mistyped, so all that have the navigation are counted. One that is declared as single is a collection
//! where more lines have a key behind it than walk on as behind a single value; else the lines with a key are the error.

use std::collections::BTreeMap;

use super::calls::Call;
use super::known::Known;
use super::walk::{Step, walk};
use crate::diagnostic::Place;
use crate::resolve::evidence::PageEvidence;
use crate::resolve::members::Members;
use crate::schema::{Segment, Target, TypeId, TypeKind};

/// The request lines that have a navigation which a table declares as single.
#[derive(Debug, Default)]
pub(crate) struct SingleUse {
    /// The lines that have a key behind it, in order.
    pub(crate) keyed: Vec<Place>,
    /// How many lines treat it as a collection.
    many: usize,
    /// How many lines treat it as a single value.
    one: usize,
}

impl SingleUse {
    /// Whether most lines say that it is a collection.
    pub(crate) fn is_collection(&self) -> bool {
        self.many > self.one
    }
}

/// Navigations that are declared as single and that some request line has with a key behind them, by the types that declare
/// them.
pub(crate) fn keyed_singles(
    members: &Members<'_>,
    calls: &[Call<'_>],
    known: &Known,
    evidence: &[PageEvidence],
) -> BTreeMap<(TypeId, String), SingleUse> {
    let mut found: BTreeMap<(TypeId, String), SingleUse> = BTreeMap::new();
    for call in calls.iter().filter(|call| !call.example) {
        let steps = walk(members, known, &call.url).steps;
        let answer = evidence
            .get(call.page)
            .and_then(|evidence| evidence.answer_to(call.method));
        for (at, step) in steps.iter().enumerate() {
            let Some(navigation) = single(members, step) else {
                continue;
            };
            let usage = found.entry(navigation).or_default();
            match steps.get(at + 1).map(|next| &next.segment) {
                Some(Segment::Key(_)) => {
                    usage.keyed.push(call.place.clone());
                    usage.many += 1;
                }
                Some(Segment::Name(_) | Segment::Value | Segment::ItemPath(_)) => usage.one += 1,
                None if answer.is_some_and(|answer| answer.collection) => usage.many += 1,
                None if answer.is_some() => usage.one += 1,
                _ => {}
            }
        }
    }
    found.retain(|_, usage| !usage.keyed.is_empty());
    found
}

/// The declared navigation to a single entity that a step follows.
fn single(members: &Members<'_>, step: &Step) -> Option<(TypeId, String)> {
    let (Segment::Name(name), Some(from), Some(to)) = (&step.segment, step.from, step.target) else {
        return None;
    };
    let owner = members.declaring(Members::structured(from)?, name)?;
    (!to.collection && is_entity(members, to)).then(|| (owner, name.clone()))
}

fn is_entity(members: &Members<'_>, target: Target) -> bool {
    Members::structured(target).is_some_and(|ty| members.schema().types[ty].kind == TypeKind::Entity)
}
