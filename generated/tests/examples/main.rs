//! Every exchange that the documentation shows, made through this crate's builders.
//!
//! What is sent must be what the page shows. The page's response is read with the operation's result type and written again: nothing lost,
//! nothing invented. With `SUITE_FIGURES` set to the path of a file the figures are written there as JSON.
#![cfg(feature = "full")]
#![allow(missing_docs, clippy::print_stderr, reason = "a test")]

#[rustfmt::skip]
mod calls;

use std::sync::LazyLock;

use runtime::suite::{Figures, Kind, judge};

static FIGURES: LazyLock<Figures> = LazyLock::new(|| {
    let figures = judge(&calls::CALLS, include_str!("cases.jsonl"));
    eprintln!("{}", figures.tolerances());
    if let Some(path) = std::env::var_os("SUITE_FIGURES") {
        std::fs::write(path, figures.to_json()).unwrap_or_else(|error| eprintln!("cannot write the figures: {error}"));
    }
    figures
});

#[test]
fn requests_are_what_the_pages_show() -> Result<(), String> {
    FIGURES.hold(Kind::Requests, 970)
}

#[test]
fn request_bodies_come_out_as_they_went_in() -> Result<(), String> {
    FIGURES.hold(Kind::RequestBodies, 990)
}

#[test]
fn responses_are_read() -> Result<(), String> {
    FIGURES.hold(Kind::Responses, 995)
}

#[test]
fn responses_come_out_as_they_went_in() -> Result<(), String> {
    FIGURES.hold(Kind::ResponsesKept, 995)
}

#[test]
fn failures_are_read() -> Result<(), String> {
    FIGURES.hold(Kind::Failures, 995)
}
