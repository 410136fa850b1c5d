//! Decides what the names in paths are that no table declares: entity sets, singletons, properties, actions, functions.
//!
//! Decisions are made in rounds, from the root outwards: what a name leads to opens the names below it.

use std::collections::{BTreeMap, BTreeSet};

use super::calls::Call;
use super::guess;
use super::known::{Known, Member, MemberKind, Owner, simple};
use super::walk::{Missing, walk};
use crate::dialect::url::UrlSegment;
use crate::resolve::evidence::PageEvidence;
use crate::resolve::members::Members;
use crate::resolve::words::words;
use crate::rules::{Rule, Rules};
use crate::schema::{Target, TypeId, TypeKind, TypeRef};

/// More rounds than any path has segments.
const MAX_ROUNDS: usize = 32;

/// A place where an unknown name is used.
#[derive(Clone, Copy)]
pub(super) struct Use<'a> {
    pub(super) call: &'a Call<'a>,
    pub(super) evidence: &'a PageEvidence,
    pub(super) at: usize,
}

impl<'a> Use<'a> {
    pub(super) fn segment(&self) -> Option<&'a UrlSegment> {
        self.call.url.segments.get(self.at)
    }

    pub(super) fn next(&self) -> Option<&'a UrlSegment> {
        self.call.url.segments.get(self.at + 1)
    }

    pub(super) fn is_last(&self) -> bool {
        self.next().is_none()
    }

    /// The name has parentheses with named arguments or none. Empty ones behind a name that is posted to make no
    /// function of an action, unless the page speaks of one.
    fn is_called(&self) -> bool {
        let posted = self.is_last() && self.call.method == "POST" && !self.evidence.says_function();
        matches!(self.segment(), Some(UrlSegment::Call { arguments, .. })
            if is_call(arguments) && !(arguments.is_empty() && posted))
    }

    /// The name has a key in parentheses.
    fn has_own_key(&self) -> bool {
        matches!(self.segment(), Some(UrlSegment::Call { arguments, .. }) if !arguments.is_empty())
    }

    /// The path ends with the name and is filtered, as only collections are.
    fn is_filtered(&self) -> bool {
        let mut options = self.call.url.query.iter().map(|(name, _)| name.as_str());
        self.is_last() && options.any(|name| name.eq_ignore_ascii_case("$filter"))
    }

    /// A key follows the name, or a filter does.
    fn has_key(&self) -> bool {
        self.next().is_some_and(is_key) || self.has_own_key() || self.is_filtered()
    }

    /// The path ends with the name, and no key stands in parentheses.
    fn leads_to_all(&self) -> bool {
        self.is_last() && !self.has_own_key()
    }

    /// The path ends with a key right behind the name.
    fn leads_to_item(&self) -> bool {
        let keyed = self.next().is_some_and(is_key) && self.call.url.segments.len() == self.at + 2;
        keyed || self.is_last() && self.has_own_key()
    }

    /// The name that stands next below, keys passed over.
    pub(super) fn child(&self) -> Option<&'a str> {
        self.call.url.segments.iter().skip(self.at + 1).find_map(name_of)
    }

    /// The name right below, where a key follows it.
    pub(super) fn collection(&self) -> Option<&'a str> {
        let below = self
            .call
            .url
            .segments
            .get(self.at + 2)
            .filter(|segment| is_key(segment));
        below.and(self.next()).and_then(name_of)
    }
}

fn name_of(segment: &UrlSegment) -> Option<&str> {
    match segment {
        UrlSegment::Name(name) | UrlSegment::Call { name, .. } => Some(name),
        _ => None,
    }
}

/// The value of a key; a placeholder such as `{property name}` is in the place of a name instead.
fn is_key(segment: &UrlSegment) -> bool {
    match segment {
        UrlSegment::Key(names) => !names.iter().all(|name| names_property(name)),
        UrlSegment::Literal(_) | UrlSegment::AlternateKey(..) => true,
        _ => false,
    }
}

/// Whether a placeholder is in the place of a property's name: `{property}`, `{propertyName}`, but not `{propertyId}`.
fn names_property(placeholder: &str) -> bool {
    let words: Vec<String> = words(placeholder).map(str::to_lowercase).collect();
    let named = |end: &[&str]| words.ends_with(&end.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    named(&["property"]) || named(&["property", "name"])
}

/// Decides every name of the calls that is not known.
pub(crate) fn infer(known: &mut Known, members: &Members<'_>, calls: &[Call<'_>], evidence: &[PageEvidence]) {
    let mut open: Vec<&Call<'_>> = calls.iter().filter(|call| call.url.is_graph()).collect();
    for _ in 0..MAX_ROUNDS {
        let mut uses: BTreeMap<(Owner, String), Vec<Use<'_>>> = BTreeMap::new();
        open.retain(|call| {
            let walk = walk(members, known, &call.url);
            if walk.has_stray_key {
                return true;
            }
            let missing = walk.missing;
            let evidence = evidence.get(call.page);
            let (Some(Missing { owner, at }), Some(evidence)) = (missing, evidence) else {
                return false;
            };
            let Some(UrlSegment::Name(name) | UrlSegment::Call { name, .. }) = call.url.segments.get(at) else {
                return false;
            };
            let key = (owner, simple(name));
            uses.entry(key).or_default().push(Use { call, evidence, at });
            true
        });
        if uses.is_empty() {
            break;
        }
        for ((owner, name), uses) in &uses {
            if let Some(member) = decide(members, owner, uses) {
                known.insert(owner.clone(), name, member);
            }
        }
    }
}

fn decide(members: &Members<'_>, owner: &Owner, uses: &[Use<'_>]) -> Option<Member> {
    let first = uses.first()?;
    let name = spelling(uses);
    let kind = kind(members, owner, &name, uses);
    let (target, rule) = match kind {
        MemberKind::Property => property_target(members, owner, &name, uses).unzip(),
        MemberKind::Function => {
            let mut last = uses.iter().filter(|one| one.is_last());
            (last.find_map(|one| one.evidence.answer_to(one.call.method)), None)
        }
        MemberKind::Action | MemberKind::Key => (None, None),
    };
    Some(Member {
        name,
        kind,
        target,
        rule: rule.flatten(),
        place: first.call.place.clone(),
        by_line: uses.iter().any(|one| !one.call.example),
    })
}

/// The spelling that most uses have, the first one among equals. Names begin in lower case: where those of the uses do
/// not, a title that does so tells better.
fn spelling(uses: &[Use<'_>]) -> String {
    let name = usual_spelling(uses);
    let lower = |name: &str| name.starts_with(|c: char| c.is_ascii_lowercase());
    if lower(&name) {
        return name;
    }
    let titled = uses
        .iter()
        .filter_map(|one| one.evidence.spelling(&name))
        .find(|title| lower(title));
    titled.map_or(name.clone(), str::to_owned)
}

fn usual_spelling(uses: &[Use<'_>]) -> String {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for one in uses {
        let Some(UrlSegment::Name(name) | UrlSegment::Call { name, .. }) = one.segment() else {
            continue;
        };
        let name = name.rsplit('.').next().unwrap_or(name);
        match counted.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counted.push((name, 1)),
        }
    }
    let best = counted.iter().map(|(_, count)| *count).max().unwrap_or_default();
    counted
        .iter()
        .find(|(_, count)| *count == best)
        .map(|(name, _)| (*name).to_owned())
        .unwrap_or_default()
}

fn kind(members: &Members<'_>, owner: &Owner, name: &str, uses: &[Use<'_>]) -> MemberKind {
    let called = uses.iter().any(Use::is_called) && !is_keyed_set(members, owner, name, uses) && !is_keyed(uses);
    let ends: BTreeSet<&str> = uses
        .iter()
        .filter(|one| one.is_last())
        .map(|one| one.call.method)
        .collect();
    if called || (name.eq_ignore_ascii_case("delta") && !matches!(owner, Owner::Path(_))) {
        return MemberKind::Function;
    }
    match owner {
        Owner::Path(path) if !path.is_empty() && are_functions(name, uses, &ends) => MemberKind::Function,
        Owner::Path(_) => root_kind(uses, &ends),
        Owner::Type(ty, true) => kind_on_collection(*ty, name, uses, &ends, members.rules()),
        Owner::Type(ty, false) => kind_on_value(members, *ty, name, uses, &ends),
    }
}

/// Whether what stands in the parentheses of a name at the root is an alternate key rather than parameters: a set has
/// more below its items, is written to, or is named after the one thing that it answers with.
fn is_keyed_set(members: &Members<'_>, owner: &Owner, name: &str, uses: &[Use<'_>]) -> bool {
    let is_set = |one: &Use<'_>| {
        let goes_on = one.next().is_some_and(|next| !matches!(next, UrlSegment::System(_)));
        let written = one.is_last() && one.call.method != "GET";
        let answer = one
            .evidence
            .answer_to(one.call.method)
            .filter(|target| !target.collection);
        goes_on || written || one.is_called() && answer.is_some_and(|target| guess::names(members, name, target))
    };
    matches!(owner, Owner::Path(_)) && uses.iter().any(is_set)
}

/// Whether a key right behind the bare name in some use makes keys of what stands in parentheses in others.
fn is_keyed(uses: &[Use<'_>]) -> bool {
    let bare = |one: &Use<'_>| matches!(one.segment(), Some(UrlSegment::Name(_)));
    uses.iter().any(|one| bare(one) && one.next().is_some_and(is_key))
}

/// Named arguments or none are a call; a value alone is a key in parentheses.
fn is_call(arguments: &[crate::dialect::url::UrlArgument]) -> bool {
    arguments.is_empty() || arguments.iter().all(|argument| argument.name.is_some())
}

/// Below the root stand entity sets and singletons; a name that is only posted to and has nothing below is an action,
/// unless the page creates something by it.
fn root_kind(uses: &[Use<'_>], ends: &BTreeSet<&str>) -> MemberKind {
    let only_posted = ends.len() == 1 && ends.contains("POST") && uses.iter().all(Use::is_last);
    if only_posted && !uses.iter().any(|one| one.evidence.creates()) {
        MemberKind::Action
    } else {
        MemberKind::Property
    }
}

/// Whether a name below the root, on what no page gives a type, is read only and called by the title of its page.
fn are_functions(name: &str, uses: &[Use<'_>], ends: &BTreeSet<&str>) -> bool {
    let read = ends.len() == 1 && ends.contains("GET") && uses.iter().all(Use::is_last);
    read && uses.iter().any(|one| one.evidence.calls(name))
}

/// Behind a collection are keys and operations only. A page that posts to the name of its operation outweighs lines that
/// read it as well: a key that is written out has no page of its own.
fn kind_on_collection(ty: TypeId, name: &str, uses: &[Use<'_>], ends: &BTreeSet<&str>, rules: Rules) -> MemberKind {
    let only = |method| ends.len() == 1 && ends.contains(method);
    let posted = |one: &Use<'_>| one.is_last() && one.call.method == "POST";
    let named =
        |one: &Use<'_>| one.evidence.calls(name) || one.evidence.titled(name) || one.evidence.operates(ty, name);
    let is_action = rules.has(Rule::PostedIsAction) && uses.iter().any(|one| posted(one) && named(one));
    if only("POST") || is_action {
        MemberKind::Action
    } else if only("GET")
        && uses
            .iter()
            .any(|one| one.evidence.tells_function(name) || one.evidence.titled(name))
    {
        MemberKind::Function
    } else {
        MemberKind::Key
    }
}

fn kind_on_value(members: &Members<'_>, ty: TypeId, name: &str, uses: &[Use<'_>], ends: &BTreeSet<&str>) -> MemberKind {
    let named = |one: &Use<'_>| one.evidence.calls(name) || one.evidence.operates(ty, name);
    let called = |one: &Use<'_>| one.is_last() && one.call.method == "GET" && named(one);
    if uses.iter().any(called) {
        return MemberKind::Function;
    }
    let followed = uses.iter().any(|one| {
        one.next()
            .is_some_and(|next| is_key(next) || matches!(next, UrlSegment::System(_)))
    });
    let written = ends.iter().any(|method| matches!(*method, "PATCH" | "PUT" | "DELETE"));
    if followed || written {
        return MemberKind::Property;
    }
    let posted = ends.contains("POST");
    let got = ends.contains("GET");
    if posted && !got {
        let creates = |one: &Use<'_>| {
            let acts = one.evidence.titled(name) || named(one) || one.evidence.sends_parameters(members);
            one.evidence.creates() && !acts
        };
        if uses.iter().filter(|one| one.is_last()).all(creates) {
            MemberKind::Property
        } else {
            MemberKind::Action
        }
    } else if got
        && !posted
        && uses
            .iter()
            .any(|one| one.is_last() && calls_function(members, name, one))
    {
        MemberKind::Function
    } else {
        MemberKind::Property
    }
}

/// Whether a page that reads the name tells of a function: in words, or since no navigation brings a list of values that
/// are no entities.
fn calls_function(members: &Members<'_>, name: &str, one: &Use<'_>) -> bool {
    let lists_values = one.evidence.answer.is_some_and(|answer| {
        let entity = Members::structured(answer).is_some_and(|ty| members.schema().types[ty].kind == TypeKind::Entity);
        answer.collection && !entity
    });
    lists_values || one.evidence.tells_function(name)
}

/// What an undeclared property leads to, and the rule that says so: what its pages return, then what its name and the names
/// below it say.
fn property_target(
    members: &Members<'_>,
    owner: &Owner,
    name: &str,
    uses: &[Use<'_>],
) -> Option<(Target, Option<Rule>)> {
    let told = |method: &str, item: bool| {
        let found = uses
            .iter()
            .filter(|one| one.call.method == method && if item { one.leads_to_item() } else { one.leads_to_all() })
            .filter_map(|one| one.evidence.subject(method))
            .filter(|target| matches!(target.ty, TypeRef::Structured(_)) || !item);
        // The first of those whose type is named most like the segment.
        found.rev().max_by_key(|target| guess::likeness(members, name, *target))
    };
    let whole = told("GET", false);
    let item = told("GET", true)
        .or_else(|| told("PATCH", true))
        .or_else(|| told("PUT", true));
    let created = told("POST", false).map(|target| Target {
        collection: true,
        ..target
    });
    let written = told("PATCH", false).or_else(|| told("PUT", false));
    let keyed = |ty: Option<TypeId>| is_mostly_keyed(members, ty, uses);
    let found = match (whole, item) {
        (Some(whole), _) => Some(Target {
            collection: whole.collection || keyed(Members::structured(whole)),
            ..whole
        }),
        (None, Some(item)) => Some(Target {
            collection: true,
            ..item
        }),
        (None, None) => None,
    };
    let clues = clues(owner, name, uses);
    let rules = members.rules();
    let returned = found.map(|found| {
        let above = rules.apply(Rule::BaseByName, || Some(guess::namesake_above(members, name, found)));
        let above = above.filter(|above| *above != found);
        (above.unwrap_or(found), above.map(|_| Rule::BaseByName))
    });
    let guessed = || {
        let ty = rules.apply(Rule::TypeByName, || guess::by_name_and_children(members, &clues))?;
        let target = Target {
            ty: TypeRef::Structured(ty),
            collection: keyed(Some(ty)) || created.is_some(),
        };
        Some((target, Some(Rule::TypeByName)))
    };
    let sent = || created.or(written).map(|target| (target, None));
    returned.or_else(guessed).or_else(sent)
}

/// Whether the name is that of a collection: a key follows it, or a filter, in more uses than walk on to what a value of
/// `ty` declares, as behind a single value.
fn is_mostly_keyed(members: &Members<'_>, ty: Option<TypeId>, uses: &[Use<'_>]) -> bool {
    let walks_on = |one: &&Use<'_>| {
        let next = one.next().and_then(name_of);
        ty.zip(next)
            .is_some_and(|(ty, next)| members.property(ty, next).is_some())
    };
    let keyed = uses.iter().filter(|one| one.has_key()).count();
    keyed > uses.iter().filter(walks_on).count()
}

fn clues<'u>(owner: &'u Owner, name: &'u str, uses: &'u [Use<'_>]) -> guess::Clues<'u> {
    let children = uses.iter().filter_map(Use::child).collect();
    // A page about what stands below does not tell what it stands on, but one that calls something by name does.
    let tellers = uses
        .iter()
        .filter(|one| one.child().is_some_and(|child| one.evidence.titled(child)))
        .flat_map(|one| &one.evidence.listed_by)
        .copied()
        .collect();
    guess::Clues {
        owner,
        name,
        children,
        collections: uses.iter().filter_map(Use::collection).collect(),
        keyed: uses.iter().any(Use::has_key),
        tellers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_placeholder_that_ends_with_property_or_its_name_is_no_key() {
        for name in ["property", "property name", "propertyName", "profile-property"] {
            assert!(names_property(name), "{name}");
        }
        for name in ["propertyId", "extendedPropertyId", "property-id", "id", "name"] {
            assert!(!names_property(name), "{name}");
        }
    }
}
