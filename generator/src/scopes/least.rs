//! Sets of permissions that are enough for several calls.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Caller, Need};

/// The least permissions of several calls together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Least {
    /// The permissions; none of them can be left out.
    pub permissions: BTreeSet<String>,
    /// Calls that are not documented for the caller.
    pub not_documented: Vec<String>,
}

/// The least set that is enough for every call that is documented for `caller`: the least alternative of each, without those that others
/// make needless.
#[must_use]
pub fn least(needs: &[Need], caller: Caller) -> Least {
    let (documented, not): (Vec<&Need>, Vec<&Need>) = needs.iter().partition(|need| need.least(caller).is_some());
    let all = documented.iter().filter_map(|need| need.least(caller)).flatten();
    let permissions = without_needless(&documented, caller, all.map(String::as_str).collect());
    Least {
        permissions: permissions.into_iter().map(str::to_owned).collect(),
        not_documented: not.into_iter().map(|need| need.call.clone()).collect(),
    }
}

/// Leaves out one permission after the other as long as what is left is enough.
fn without_needless<'a>(needs: &[&Need], caller: Caller, mut all: BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    for name in all.clone() {
        all.remove(name);
        if !needs.iter().all(|need| need.is_met(caller, &all)) {
            all.insert(name);
        }
    }
    all
}

/// How a given set of permissions suits some calls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Judgement {
    /// Calls that are refused.
    pub refused: Vec<String>,
    /// Permissions that no call needs.
    pub not_needed: BTreeSet<String>,
    /// Permissions in whose place lesser ones are enough.
    pub more_than_needed: Vec<Excess>,
}

/// A permission that is more than is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Excess {
    /// The permission.
    pub permission: String,
    /// What is enough for the calls that it is used for.
    pub instead: BTreeSet<String>,
}

/// Judges `granted` by what `needs` need at least.
#[must_use]
pub fn judge(granted: &BTreeSet<String>, needs: &[Need], caller: Caller) -> Judgement {
    let given: BTreeSet<&str> = granted.iter().map(String::as_str).collect();
    let (met, refused): (Vec<&Need>, Vec<&Need>) = needs.iter().partition(|need| need.is_met(caller, &given));
    // The least first: what they are enough for, the others are not needed for.
    let wanted = least(needs, caller).permissions;
    let used = without_others(&met, caller, &given, &wanted);
    let excess = used.iter().filter(|name| !wanted.contains(**name)).map(|name| {
        let mut rest = used.clone();
        rest.remove(name);
        let left = met.iter().filter(|need| !need.is_met(caller, &rest));
        let instead = left.filter_map(|need| need.least(caller)).flatten();
        Excess {
            permission: (*name).to_owned(),
            instead: instead.filter(|least| least.as_str() != *name).cloned().collect(),
        }
    });
    Judgement {
        refused: refused.into_iter().map(|need| need.call.clone()).collect(),
        more_than_needed: excess.filter(|excess| !excess.instead.is_empty()).collect(),
        not_needed: given.difference(&used).map(|name| (*name).to_owned()).collect(),
    }
}

/// Of the given permissions those that are used: first those that are wanted anyway.
fn without_others<'a>(
    met: &[&Need],
    caller: Caller,
    given: &BTreeSet<&'a str>,
    wanted: &BTreeSet<String>,
) -> BTreeSet<&'a str> {
    let mut used = given.clone();
    let (last, first): (Vec<&str>, Vec<&str>) = given.iter().partition(|name| wanted.contains(**name));
    for name in first.into_iter().chain(last) {
        used.remove(name);
        if !met.iter().all(|need| need.is_met(caller, &used)) {
            used.insert(name);
        }
    }
    used
}
