//! Which requests travel in the next call, and what becomes of their responses.

use std::time::Instant;

use azure_core::http::headers::Headers;

use super::{Item, MAX_ITEMS, State, wire};
use crate::{Error, ErrorKind, Response, Result, RetryOptions, policy};

/// When the next request may be sent; `None` when none is left.
pub(super) fn next_due(items: &[Item]) -> Option<Instant> {
    items
        .iter()
        .filter_map(|item| match item.state {
            State::Waiting(due) if item.after.iter().all(|before| !is_waiting_after(items, *before, due)) => Some(due),
            _ => None,
        })
        .min()
}

/// Whether a predecessor must wait longer than `due`, so that its own time counts.
fn is_waiting_after(items: &[Item], index: usize, due: Instant) -> bool {
    matches!(items.get(index).map(|item| &item.state), Some(State::Waiting(other)) if *other > due)
}

/// The requests of the next call, in the order in which they were added. Those whose predecessor failed are settled here.
pub(super) fn choose(items: &mut [Item], now: Instant) -> Vec<usize> {
    fail_dependents(items);
    let mut chosen: Vec<usize> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let is_due = matches!(item.state, State::Waiting(due) if due <= now);
        let can_follow = item
            .after
            .iter()
            .all(|before| chosen.contains(before) || is_done(items, *before));
        if is_due && can_follow && chosen.len() < MAX_ITEMS {
            chosen.push(index);
        }
    }
    if !is_accepted_shape(items, &chosen) {
        chosen.retain(|index| open_dependencies(items, *index).next().is_none());
    }
    chosen
}

/// The service takes dependencies within one call in three shapes: none, each on the one before it, all on the same one
/// (known issues of JSON batching). Anything else travels level by level.
fn is_accepted_shape(items: &[Item], chosen: &[usize]) -> bool {
    let dependencies: Vec<Vec<usize>> = chosen
        .iter()
        .map(|index| open_dependencies(items, *index).collect())
        .collect();
    let serial = dependencies
        .iter()
        .zip([None].into_iter().chain(chosen.iter().map(Some)))
        .all(|(after, previous)| match previous {
            None => after.is_empty(),
            Some(previous) => after.as_slice() == [*previous],
        });
    let mut named = dependencies.iter().filter(|after| !after.is_empty());
    let same = named
        .next()
        .is_none_or(|first| first.len() == 1 && named.all(|other| other == first));
    serial || same
}

fn open_dependencies(items: &[Item], index: usize) -> impl Iterator<Item = usize> {
    let after = items.get(index).map(|item| item.after.as_slice()).unwrap_or_default();
    after.iter().copied().filter(|before| !is_done(items, *before))
}

fn is_done(items: &[Item], index: usize) -> bool {
    items
        .get(index)
        .is_some_and(|item| matches!(item.state, State::Done(_)))
}

fn has_failed(items: &[Item], index: usize) -> bool {
    items
        .get(index)
        .is_some_and(|item| matches!(item.state, State::Done(Err(_))))
}

fn fail_dependents(items: &mut [Item]) {
    for index in 0..items.len() {
        let Some(item) = items.get(index) else { continue };
        if matches!(item.state, State::Waiting(_)) && item.after.iter().any(|before| has_failed(items, *before)) {
            settle_one(items, index, Err(failed_dependency()));
        }
    }
}

fn failed_dependency() -> Error {
    Error::new(
        ErrorKind::FailedDependency,
        "a request of the batch on which this one depends failed; it was not sent",
    )
}

fn odd(why: &str) -> Error {
    Error::new(ErrorKind::Decode, why)
}

fn settle_one(items: &mut [Item], index: usize, result: Result<Response>) {
    if let Some(item) = items.get_mut(index) {
        let call = |error: Error| error.with_call(item.request.operation(), "", item.retries);
        item.state = State::Done(result.map_err(call));
    }
}

/// Ends all requests that are left, when the batch itself failed.
pub(super) fn fail_waiting(items: &mut [Item], error: &Error) {
    for item in items {
        if matches!(item.state, State::Waiting(_)) {
            item.state = State::Done(Err(error.clone()));
        }
    }
}

/// Gives each response to its request; what may be repeated waits again. The claims are those that the token of the next call must carry.
pub(super) fn settle(
    items: &mut [Item],
    chosen: &[usize],
    replies: wire::Replies,
    retry: &RetryOptions,
    start: Instant,
) -> Option<String> {
    let mut replies = replies.by_id();
    let mut repeated: Vec<usize> = Vec::new();
    let mut claims = None;
    for &index in chosen {
        let Some(item) = items
            .get_mut(index)
            .filter(|item| matches!(item.state, State::Waiting(_)))
        else {
            continue;
        };
        let reply = match replies.remove(&wire::id(index)) {
            Some(Some(reply)) => reply,
            Some(None) => {
                settle_one(
                    items,
                    index,
                    Err(odd("the response of the batch to this request has an odd form")),
                );
                continue;
            }
            None => {
                settle_one(items, index, Err(odd("the batch has no response to this request")));
                continue;
            }
        };
        let headers = reply.headers();
        let waits_for_repeated = reply.status == 424 && item.after.iter().any(|before| repeated.contains(before));
        let wait = policy::may_repeat_status(item.request.method(), reply.status, &headers)
            .and_then(|asked| retry.wait(item.retries, asked, start.elapsed()));
        if let Some(challenge) = challenge(item, reply.status, &headers) {
            claims = Some(challenge);
            item.challenged = true;
            repeated.push(index);
        } else if let Some(wait) = wait {
            item.retries += 1;
            item.state = State::Waiting(Instant::now() + wait);
            repeated.push(index);
        } else if waits_for_repeated {
            repeated.push(index);
        } else {
            let result = read(item, &reply, headers);
            settle_one(items, index, result);
        }
    }
    claims
}

/// The claims that a request was refused for, the first time.
fn challenge(item: &Item, status: u16, headers: &Headers) -> Option<String> {
    let is_refusal = matches!(status, 401 | 403) && !item.challenged;
    is_refusal.then(|| policy::claims_challenge(headers)).flatten()
}

fn read(item: &Item, reply: &wire::Reply, headers: Headers) -> Result<Response> {
    let body = reply.body(&headers);
    if !(200..300).contains(&reply.status) && reply.status != 304 {
        return Err(Error::from_response(reply.status, headers, body));
    }
    let response = Response::new(reply.status, headers, body, item.request.url()?);
    Ok(response.of_call(item.request.operation(), String::new(), item.retries))
}
