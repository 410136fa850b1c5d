//! `scopes`: the least permissions of calls.

use std::collections::BTreeSet;
use std::fmt::Write;

use generator::schema::Schema;
use generator::scopes::{Caller, Judgement, Least, Need, judge, least};
use generator::usage::Usage;
use serde::Serialize;

use super::api_args::{ScopesArgs, To};
use super::diff::read_sources;
use super::located::Docs;
use super::screen::Screen;
use super::search::{json, read};
use super::{Done, Failure};

impl From<To> for Caller {
    fn from(to: To) -> Self {
        match to {
            To::Delegated => Self::DelegatedWork,
            To::Personal => Self::DelegatedPersonal,
            To::Application => Self::Application,
        }
    }
}

#[derive(Serialize)]
struct Result<'a> {
    calls: Vec<Call<'a>>,
    together: Vec<Together>,
    granted: Option<Judgement>,
}

#[derive(Serialize)]
struct Call<'a> {
    call: &'a str,
    place: String,
    page: Option<&'a str>,
    least: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    caller: Caller,
    permissions: &'a [String],
}

#[derive(Serialize)]
struct Together {
    caller: Caller,
    #[serde(flatten)]
    least: Least,
}

pub(crate) fn run(options: &ScopesArgs, screen: &Screen) -> Done {
    let schema = read(&options.docs, screen)?;
    let needs = needs(options, &schema, screen)?;
    let result = result(options, &needs);
    if screen.wants_json() {
        json(&result, screen)?;
    } else {
        screen.print(&text(&result));
    }
    let refused = result.granted.is_some_and(|judgement| !judgement.refused.is_empty());
    if refused { Err(Failure::Silent) } else { Ok(()) }
}

/// What the calls that are named, and those of the sources, need.
fn needs(options: &ScopesArgs, schema: &Schema, screen: &Screen) -> std::result::Result<Vec<Need>, Failure> {
    let mut needs = Vec::new();
    for call in &options.calls {
        let need = Need::of_call(schema, call).ok_or_else(|| {
            Failure::Usage(format!(
                "no page documents the call `{call}`; write it as `METHOD /path`, and see `generator tree`"
            ))
        })?;
        needs.push(need);
    }
    if !options.used_by.is_empty() {
        let usage = Usage::of(&read_sources(&options.used_by, screen)?, schema);
        for end in &usage.ambiguous {
            screen.say(&format!(
                "note: `{end}` could belong to many calls; none of them is counted"
            ));
        }
        needs.extend(
            usage
                .calls
                .keys()
                .map(|(operation, path)| Need::of(schema, *operation, *path)),
        );
    }
    needs.sort_by(|a, b| a.call.cmp(&b.call));
    needs.dedup();
    Ok(needs)
}

fn result<'a>(options: &ScopesArgs, needs: &'a [Need]) -> Result<'a> {
    let docs = Docs(&options.docs);
    let call = |need: &'a Need| Call {
        call: &need.call,
        place: docs.locate(&need.place),
        page: need.page.as_deref(),
        least: Caller::ALL
            .into_iter()
            .filter_map(|caller| {
                let permissions = need.least(caller)?;
                Some(One { caller, permissions })
            })
            .collect(),
    };
    let together = Caller::ALL.into_iter().map(|caller| Together {
        caller,
        least: least(needs, caller),
    });
    let granted: BTreeSet<String> = options.granted.iter().map(|name| name.trim().to_owned()).collect();
    Result {
        calls: needs.iter().map(call).collect(),
        together: together.collect(),
        granted: (!granted.is_empty()).then(|| judge(&granted, needs, options.to.into())),
    }
}

fn text(result: &Result<'_>) -> String {
    let mut text = String::new();
    for call in &result.calls {
        _ = writeln!(text, "{}  {}", call.call, call.place);
        for one in &call.least {
            _ = writeln!(text, "  {}: {}", one.caller.in_words(), one.permissions.join(" with "));
        }
    }
    _ = writeln!(text, "all together");
    for together in &result.together {
        let permissions: Vec<&str> = together.least.permissions.iter().map(String::as_str).collect();
        let permissions = if permissions.is_empty() {
            "none".to_owned()
        } else {
            permissions.join(", ")
        };
        _ = writeln!(text, "  {}: {permissions}", together.caller.in_words());
        if !permissions.eq("none") && !together.least.not_documented.is_empty() {
            _ = writeln!(
                text,
                "    not documented for: {}",
                together.least.not_documented.join(", ")
            );
        }
    }
    if let Some(judgement) = &result.granted {
        text.push_str(&judged(judgement));
    }
    text
}

fn judged(judgement: &Judgement) -> String {
    let mut text = "granted\n".to_owned();
    for call in &judgement.refused {
        _ = writeln!(text, "  not enough for: {call}");
    }
    for name in &judgement.not_needed {
        _ = writeln!(text, "  not needed: {name}");
    }
    for excess in &judgement.more_than_needed {
        let instead: Vec<&str> = excess.instead.iter().map(String::as_str).collect();
        _ = writeln!(
            text,
            "  more than needed: {}; {} is enough",
            excess.permission,
            instead.join(", ")
        );
    }
    if *judgement == Judgement::default() {
        text.push_str("  enough, and nothing is too much\n");
    }
    text
}
