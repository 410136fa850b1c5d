//! The members of an enumeration.

use std::collections::{BTreeMap, BTreeSet};

use super::super::change::{Change, Concerned, Subject};
use super::super::rules::Rule;
use super::stated::deprecation;
use super::{Pair, renames};
use crate::schema::{Docs, EnumId, Member, TypeRef};

/// A member and its variant.
type Members<'a> = BTreeMap<&'a str, (&'a Member, String)>;

pub(super) fn compare(pair: &Pair<'_>, name: &str, old: EnumId, new: EnumId, found: &mut Vec<Change>) {
    let (was, is) = (&pair.old.schema.enums[old], &pair.new.schema.enums[new]);
    let whole = |rule, message: String| {
        let change = Change::new(rule, Subject::Type(name.to_owned()), message).at(&is.place);
        pair.of_type(name, TypeRef::Enum(old), change)
    };
    if was.flags != is.flags {
        let now = if is.flags {
            "can be combined"
        } else {
            "can no longer be combined"
        };
        found.push(whole(Rule::FlagsChanged, format!("values of `{name}` {now}")));
    }
    found.extend(deprecation(&format!("`{name}`"), &was.docs, &is.docs).map(|(rule, message)| whole(rule, message)));
    let old_members = members(&was.members, pair.old.guide.variants(old));
    let new_members = members(&is.members, pair.new.guide.variants(new));
    let path = pair.old.guide.model(TypeRef::Enum(old)).unwrap_or_default();
    let context = Context { name, path: &path };
    context.compare(&old_members, &new_members, found);
}

fn members<'a>(members: &'a [Member], variants: Vec<String>) -> Members<'a> {
    let each = members.iter().zip(variants);
    each.map(|(member, variant)| (member.name.as_str(), (member, variant)))
        .collect()
}

struct Context<'a> {
    name: &'a str,
    path: &'a str,
}

impl Context<'_> {
    fn compare(&self, old: &Members<'_>, new: &Members<'_>, found: &mut Vec<Change>) {
        let renames = renames::within(&only_in(old, new), &only_in(new, old));
        for (name, (was, variant)) in old {
            let current = renames.get(name).unwrap_or(name);
            let Some((is, now)) = new.get(current) else {
                let change = Change::new(
                    Rule::MemberRemoved,
                    self.subject(name),
                    format!("the member `{name}` of `{}` is no longer documented", self.name),
                );
                found.push(self.about(variant, change.was_at(&was.place)));
                continue;
            };
            let mut push = |rule, message: String| {
                let change = Change::new(rule, self.subject(name), message).at(&is.place);
                found.push(self.about(variant, change));
            };
            if current != name {
                push(
                    Rule::MemberRenamed,
                    format!("the member `{name}` of `{}` is now `{current}`", self.name),
                );
            } else if now != variant {
                push(
                    Rule::VariantRenamed,
                    format!("the variant of `{name}` of `{}` is now `{now}`", self.name),
                );
            }
            if let Some((rule, message)) = deprecation(&self.subject(name).to_string(), &was.docs, &is.docs) {
                push(rule, message);
            }
        }
        let taken: BTreeSet<&str> = renames.values().copied().collect();
        for (name, (is, variant)) in new {
            if !old.contains_key(name) && !taken.contains(name) {
                let message = format!("the member `{name}` of `{}` is new", self.name);
                let mut change = Change::new(Rule::MemberAdded, self.subject(name), message).at(&is.place);
                change.rust.push(format!("{}::{variant}", self.path));
                found.push(change);
            }
        }
    }

    fn subject(&self, member: &str) -> Subject {
        Subject::Member(self.name.to_owned(), member.to_owned())
    }

    fn about(&self, variant: &str, mut change: Change) -> Change {
        change.rust.push(format!("{}::{variant}", self.path));
        change.concerned = Concerned {
            types: BTreeSet::from([self.name.to_owned()]),
            identifiers: BTreeSet::from([variant.to_owned()]),
            ..Concerned::default()
        };
        change
    }
}

fn only_in<'a>(one: &Members<'a>, other: &Members<'_>) -> Vec<(&'a str, &'a Docs)> {
    let gone = one.iter().filter(|(name, _)| !other.contains_key(*name));
    gone.map(|(name, (member, _))| (*name, &member.docs)).collect()
}
