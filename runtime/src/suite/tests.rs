#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::ops::Deref;

use serde_json::{Value, json};

use super::*;
use crate::request::{Get, List};
use crate::{Method, Operation};

struct Generated(crate::Client);

impl From<crate::Client> for Generated {
    fn from(client: crate::Client) -> Self {
        Self(client)
    }
}

impl Deref for Generated {
    type Target = crate::Client;

    fn deref(&self) -> &crate::Client {
        &self.0
    }
}

static LIST: Operation = Operation::new("List lamps", "/lamps");
static GET: Operation = Operation::new("Get lamp", "/lamps/{id}");

fn list(c: &Call<'_, Generated>) -> Result<Made> {
    c.page(List::<Value>::new(
        c.client.path().segment("lamps").request(Method::Get, &LIST),
    ))
}

fn get(c: &Call<'_, Generated>) -> Result<Made> {
    let path = c.client.path().segment("lamps").segment(c.text()?);
    c.one(Get::<Value>::new(path.request(Method::Get, &GET)))
}

const CALLS: Calls<Generated> = Calls {
    version: "beta",
    calls: &[list, get],
};

fn case(call: usize, path: &[&str], response: Value) -> Value {
    let request = json!({
        "documented": true, "method": "GET", "path": path, "query": [["$top", "5"]], "headers": [], "body": null,
    });
    let inputs = path.get(1).into_iter().collect::<Vec<_>>();
    json!({ "at": "api/lamp.md:3", "call": call, "inputs": inputs, "request": request, "response": response })
}

fn figures(cases: &[Value]) -> Value {
    let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
    serde_json::from_str(&judge(&CALLS, &lines.join("\n")).to_json()).unwrap()
}

fn body(status: u16, json: Value) -> Value {
    json!({ "status": status, "body": { "json": json } })
}

#[test]
fn an_exchange_as_the_page_shows_it_counts_in_each_figure() {
    let page = body(200, json!({ "value": [{ "id": "a" }], "@odata.count": 1 }));
    let failure = body(
        404,
        json!({ "error": { "code": "itemNotFound", "message": "No such lamp." } }),
    );
    let figures = figures(&[case(0, &["lamps"], page), case(1, &["lamps", "b"], failure)]);
    for (name, total) in [
        ("requests-reproduced", 2),
        ("responses-read", 1),
        ("responses-kept", 1),
        ("failures-read", 1),
    ] {
        assert_eq!(
            (&figures[name]["hits"], &figures[name]["total"]),
            (&json!(total), &json!(total)),
            "{name}"
        );
    }
}

#[test]
fn a_request_that_goes_elsewhere_and_a_call_that_nobody_has_are_misses() {
    let elsewhere = case(0, &["chairs"], Value::Null);
    let unknown = case(7, &["lamps"], Value::Null);
    let figures = figures(&[elsewhere, unknown]);
    assert_eq!(
        figures["requests-reproduced"],
        json!({ "hits": 0, "total": 2, "percent": 0.0 })
    );
}

#[test]
fn a_figure_below_its_floor_names_what_was_missed() {
    let line = case(0, &["chairs"], Value::Null).to_string();
    let missed = judge(&CALLS, &line).hold(Kind::Requests, 1).unwrap_err();
    assert!(missed.contains("api/lamp.md:3"), "{missed}");
}
