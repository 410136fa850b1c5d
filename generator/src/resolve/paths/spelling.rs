//! What paths tell of declared properties: how their names are spelled.

use std::collections::BTreeMap;

use super::calls::Call;
use super::known::Known;
use super::walk::walk;
use crate::diagnostic::Place;
use crate::dialect::Fact;
use crate::dialect::url::UrlSegment;
use crate::resolve::members::Members;
use crate::schema::{Segment, TypeId};

/// Properties that their table spells all in lower case and every request line that has them alike with capitals: the
/// declared name, with the type that declares it, and the name in request lines, with the first of them.
pub(crate) fn spellings(
    members: &Members<'_>,
    calls: &[Call<'_>],
    known: &Known,
) -> BTreeMap<(TypeId, String), Fact<String>> {
    let mut written: BTreeMap<(TypeId, String), BTreeMap<&str, &Place>> = BTreeMap::new();
    for call in calls.iter().filter(|call| !call.example) {
        for step in walk(members, known, &call.url).steps {
            let (Segment::Name(name), Some(from)) = (&step.segment, step.from) else {
                continue;
            };
            let owner = Members::structured(from).and_then(|ty| members.declaring(ty, name));
            let same =
                |segment: &'_ UrlSegment| matches!(segment, UrlSegment::Name(one) if one.eq_ignore_ascii_case(name));
            let spelt = call.url.segments.iter().find(|segment| same(segment));
            if let (Some(owner), Some(UrlSegment::Name(spelt))) = (owner, spelt) {
                let lines = written.entry((owner, name.clone())).or_default();
                lines.entry(spelt).or_insert(call.place);
            }
        }
    }
    let alike = written.into_iter().filter_map(|(property, spelt)| {
        let mut spelt = spelt.into_iter();
        let ((only, place), None) = (spelt.next()?, spelt.next()) else {
            return None;
        };
        let lost = !property.1.contains(|c: char| c.is_uppercase()) && only != property.1;
        let fact = Fact {
            value: only.to_owned(),
            place: place.clone(),
        };
        lost.then_some((property, fact))
    });
    alike.collect()
}
