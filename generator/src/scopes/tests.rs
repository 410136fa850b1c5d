use std::collections::BTreeSet;

use super::{Caller, Need, judge, least};
use crate::emit::fixture;
use crate::schema::Permissions;

fn need(call: &str, alternatives: &[&[&str]]) -> Need {
    let owned = |set: &&[&str]| set.iter().map(|name| (*name).to_owned()).collect();
    Need {
        call: call.to_owned(),
        place: fixture::place(),
        page: None,
        permissions: Permissions {
            application: alternatives.iter().map(owned).collect(),
            ..Permissions::default()
        },
    }
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_permission_that_another_makes_needless_is_left_out() {
    let read = need("GET /a", &[&["A.Read"], &["A.ReadWrite"]]);
    let write = need("POST /a", &[&["A.ReadWrite"]]);
    assert_eq!(
        least(std::slice::from_ref(&read), Caller::Application).permissions,
        set(&["A.Read"])
    );
    assert_eq!(
        least(&[read, write], Caller::Application).permissions,
        set(&["A.ReadWrite"])
    );
}

#[test]
fn permissions_that_are_needed_together_stay_together() {
    let both = need("GET /a", &[&["A.Read", "B.Read"], &["All.Read"]]);
    assert_eq!(
        least(std::slice::from_ref(&both), Caller::Application).permissions,
        set(&["A.Read", "B.Read"])
    );
    let refused = judge(&set(&["A.Read"]), &[both], Caller::Application);
    assert_eq!(refused.refused, ["GET /a"]);
}

#[test]
fn a_call_that_is_not_documented_for_a_caller_is_named() {
    let least = least(&[need("GET /a", &[&["A.Read"]])], Caller::DelegatedWork);
    assert_eq!(
        (least.permissions.len(), least.not_documented),
        (0, vec!["GET /a".to_owned()])
    );
}

#[test]
fn what_is_too_much_is_told_from_what_is_not_needed() {
    let calls = [need("GET /a", &[&["A.Read"], &["A.ReadWrite"]])];
    let judgement = judge(&set(&["A.ReadWrite", "B.Read"]), &calls, Caller::Application);
    assert_eq!(judgement.not_needed, set(&["B.Read"]));
    let excess: Vec<_> = judgement
        .more_than_needed
        .iter()
        .map(|excess| (excess.permission.as_str(), &excess.instead))
        .collect();
    assert_eq!(excess, [("A.ReadWrite", &set(&["A.Read"]))]);
    let both = judge(&set(&["A.Read", "A.ReadWrite"]), &calls, Caller::Application);
    assert_eq!(
        (both.not_needed, both.more_than_needed.len()),
        (set(&["A.ReadWrite"]), 0)
    );
}

#[test]
fn a_call_is_found_by_method_and_url() {
    let schema = fixture::schema();
    let found = Need::of_call(&schema, "post /tokens/12/sync");
    assert_eq!(
        found.as_ref().map(|need| need.call.as_str()),
        Some("POST /tokens/{id}/microsoft.graph.sync")
    );
    let least = found.and_then(|need| need.least(Caller::Application).cloned());
    assert_eq!(least, Some(vec!["Token.ReadWrite.All".to_owned()]));
    assert_eq!(Need::of_call(&schema, "GET /sofas"), None);
}
