//! What a call sends and returns.

use std::collections::BTreeSet;

use super::super::change::Change;
use super::super::rules::Rule;
use super::Pair;
use super::likeness::{Likeness, Typed};
use super::parameters;
use super::stayed::Stayed;
use crate::schema::{Operation, RequestBody, ResponseBody};

pub(super) fn compare(stayed: &Stayed<'_, '_>, was: &Operation, is: &Operation, of: &str, found: &mut Vec<Change>) {
    let pair = stayed.pair;
    let mut push = |(rule, message): (Rule, String)| found.push(stayed.change(rule, message));
    body(pair, of, was, is).into_iter().for_each(&mut push);
    response(pair, of, was, is).into_iter().for_each(&mut push);
    options(of, was, is).into_iter().for_each(&mut push);
    course(pair, of, was, is).into_iter().for_each(&mut push);
    parameters::compare(stayed, was, is, of, found);
}

/// What a body is, with its type where it is of one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Body {
    None,
    Value(Typed),
    Parameters,
    Reference,
    Stream,
    Json,
}

fn sent(body: &RequestBody) -> Body {
    match body {
        RequestBody::None => Body::None,
        RequestBody::Parameters(parameters) if parameters.is_empty() => Body::None,
        RequestBody::Parameters(_) => Body::Parameters,
        RequestBody::Typed(ty, collection) => Body::Value((*ty, *collection)),
        RequestBody::Reference => Body::Reference,
        RequestBody::Stream => Body::Stream,
        RequestBody::Json => Body::Json,
    }
}

const fn received(body: ResponseBody) -> Body {
    match body {
        ResponseBody::None => Body::None,
        ResponseBody::One(ty) => Body::Value((ty, false)),
        ResponseBody::Collection(ty) => Body::Value((ty, true)),
        ResponseBody::Stream => Body::Stream,
        ResponseBody::Json => Body::Json,
    }
}

/// Whether two bodies are of one type.
pub(super) fn same_body(pair: &Pair<'_>, old: &RequestBody, new: &RequestBody) -> bool {
    likeness(pair, sent(old), sent(new)) == Likeness::Same
}

fn likeness(pair: &Pair<'_>, old: Body, new: Body) -> Likeness {
    match (old, new) {
        (Body::Value(old), Body::Value(new)) => pair.likeness(old, new),
        (old, new) if old == new => Likeness::Same,
        (Body::Json, Body::Value(_) | Body::Parameters) | (Body::Value(_) | Body::Parameters, Body::Json) => {
            Likeness::Refined
        }
        _ => Likeness::Other,
    }
}

fn in_words(body: Body, ty: impl Fn(Typed) -> String) -> String {
    match body {
        Body::None => "nothing".to_owned(),
        Body::Value(typed) => format!("`{}`", ty(typed)),
        Body::Parameters => "named parameters".to_owned(),
        Body::Reference => "a reference".to_owned(),
        Body::Stream => "bytes".to_owned(),
        Body::Json => "any JSON".to_owned(),
    }
}

fn body(pair: &Pair<'_>, of: &str, was: &Operation, is: &Operation) -> Vec<(Rule, String)> {
    let (old, new) = (sent(&was.body), sent(&is.body));
    let rule = match (likeness(pair, old, new), old) {
        (Likeness::Same, _) => None,
        (Likeness::Other, Body::None) => Some(Rule::BodyAdded),
        (Likeness::Refined, _) => Some(Rule::BodyRefined),
        (Likeness::Other, _) => Some(Rule::BodyChanged),
    };
    let sends = |rule| {
        let (new, old) = (
            in_words(new, |ty| pair.new_type(ty)),
            in_words(old, |ty| pair.old_type(ty)),
        );
        (rule, format!("{of} sends {new} and sent {old}"))
    };
    let mut changes: Vec<(Rule, String)> = rule.map(sends).into_iter().collect();
    if rule.is_none() && old != Body::None {
        match (was.body_optional, is.body_optional) {
            (true, false) => changes.push((Rule::BodyBecameRequired, format!("{of} needs its body"))),
            (false, true) => changes.push((Rule::BodyBecameOptional, format!("{of} can be called without its body"))),
            _ => {}
        }
    }
    let types = |operation: &Operation| operation.media_types.iter().cloned().collect::<BTreeSet<_>>();
    if types(was) != types(is) {
        let now = match is.media_types.as_slice() {
            [] => "JSON alone".to_owned(),
            types => format!("`{}`", types.join("`, `")),
        };
        changes.push((Rule::MediaTypesChanged, format!("{of} sends its body as {now}")));
    }
    changes
}

fn response(pair: &Pair<'_>, of: &str, was: &Operation, is: &Operation) -> Vec<(Rule, String)> {
    let (old, new) = (received(was.response), received(is.response));
    let rule = match (likeness(pair, old, new), old) {
        (Likeness::Same, _) => None,
        (Likeness::Other, Body::None) => Some(Rule::ResponseAdded),
        (Likeness::Refined, _) => Some(Rule::ResponseRefined),
        (Likeness::Other, _) => Some(Rule::ResponseChanged),
    };
    let returns = |rule| {
        let (new, old) = (
            in_words(new, |ty| pair.new_type(ty)),
            in_words(old, |ty| pair.old_type(ty)),
        );
        (rule, format!("{of} returns {new} and returned {old}"))
    };
    let mut changes: Vec<(Rule, String)> = rule.map(returns).into_iter().collect();
    if rule.is_none() && old != Body::None {
        match (was.response_optional, is.response_optional) {
            (false, true) => changes.push((
                Rule::ResponseBecameOptional,
                format!("{of} may succeed without a body in its response"),
            )),
            (true, false) => changes.push((
                Rule::ResponseBecameCertain,
                format!("{of} always has a body in its response"),
            )),
            _ => {}
        }
    }
    changes
}

fn options(of: &str, was: &Operation, is: &Operation) -> Vec<(Rule, String)> {
    let names = |operation: &Operation| operation.query.names().collect::<BTreeSet<_>>();
    let (was, is) = (names(was), names(is));
    let changes = [
        (
            was.difference(&is).copied().collect::<Vec<_>>(),
            Rule::QueryOptionWithdrawn,
            "no longer offers",
        ),
        (
            is.difference(&was).copied().collect(),
            Rule::QueryOptionOffered,
            "offers",
        ),
    ];
    let changes = changes.into_iter().filter(|(names, ..)| !names.is_empty());
    changes
        .map(|(names, rule, words)| (rule, format!("{of} {words} `{}`", names.join("`, `"))))
        .collect()
}

/// How a call goes: its statuses, and whether it is finished when its response comes.
fn course(pair: &Pair<'_>, of: &str, was: &Operation, is: &Operation) -> Vec<(Rule, String)> {
    let mut changes = Vec::new();
    let statuses = |operation: &Operation| operation.statuses.iter().copied().collect::<BTreeSet<_>>();
    if statuses(was) != statuses(is) {
        let texts: Vec<String> = statuses(is).iter().map(ToString::to_string).collect();
        changes.push((
            Rule::StatusesChanged,
            format!("{of} succeeds with {}", texts.join(", ")),
        ));
    }
    match (was.long_running, is.long_running) {
        (false, true) => changes.push((Rule::BecameLongRunning, format!("{of} may finish after its response"))),
        (true, false) => changes.push((
            Rule::NoLongerLongRunning,
            format!("{of} is finished when its response comes"),
        )),
        _ => {}
    }
    if let (Some(old), Some(new)) = (was.delivers, is.delivers) {
        let (old, new) = ((old.ty, old.collection), (new.ty, new.collection));
        if pair.likeness(old, new) != Likeness::Same {
            let (old, new) = (pair.old_type(old), pair.new_type(new));
            changes.push((
                Rule::FinalResultChanged,
                format!("the final result of {of} is `{new}` and was `{old}`"),
            ));
        }
    }
    changes
}
