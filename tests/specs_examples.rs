//! The examples in `specs/` fit the tables there: they feed the mock server, so they have to be right.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

use generator::dialect::{self, Documented, Example, PropertyRow};
use generator::source;
use serde_json::{Map, Value};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Types by simple name, each with its rows by name; enumerations with their members.
#[derive(Default)]
struct Tables {
    types: BTreeMap<String, BTreeMap<String, PropertyRow>>,
    open: BTreeSet<String>,
    enums: BTreeMap<String, BTreeSet<String>>,
}

fn simple(name: &str) -> &str {
    name.trim_start_matches('#').rsplit('.').next().unwrap_or(name)
}

impl Tables {
    fn of(pages: &[Documented]) -> Self {
        let mut tables = Self::default();
        for ty in pages.iter().flat_map(|page| &page.types) {
            let name = simple(&ty.name.value).to_owned();
            if ty.open {
                tables.open.insert(name.clone());
            }
            let rows = ty.properties.iter().chain(&ty.relationships);
            let rows = rows.map(|row| (row.name.value.clone(), row.clone()));
            tables.types.entry(name).or_default().extend(rows);
        }
        for said in pages.iter().flat_map(|page| &page.enumerations) {
            let members = said.members.iter().map(|member| member.name.value.clone());
            tables
                .enums
                .insert(simple(&said.name.value).to_owned(), members.collect());
        }
        tables
    }

    /// Everything in `value` that does not fit the type `name`, as paths with reasons.
    fn check(&self, name: &str, value: &Value, at: &str, out: &mut Vec<String>) {
        match value {
            Value::Null => {}
            Value::Object(object) => self.check_object(name, object, at, out),
            _ if self.enums.contains_key(name) => self.check_member(name, value, at, out),
            _ if self.types.contains_key(name) => out.push(format!("{at}: {value} is not an object")),
            _ if !fits(name, value) => out.push(format!("{at}: {value} is not of type {name}")),
            _ => {}
        }
    }

    fn check_object(&self, name: &str, object: &Map<String, Value>, at: &str, out: &mut Vec<String>) {
        let stated = object.get("@odata.type").and_then(Value::as_str);
        let name = stated.map_or(name, simple);
        let Some(rows) = self.types.get(name) else {
            out.push(format!("{at}: no page declares {name}"));
            return;
        };
        for (key, value) in object.iter().filter(|(key, _)| !key.contains('@')) {
            let at = format!("{at}/{key}");
            match rows.get(key).and_then(|row| Some((row, row.ty.as_ref()?))) {
                Some((row, ty)) if ty.value.collection => {
                    let items = value.as_array().map(Vec::as_slice);
                    let items = items.unwrap_or_else(|| std::slice::from_ref(value));
                    for item in items {
                        self.check(&ty.value.name, item, &at, out);
                    }
                    if !value.is_array() {
                        out.push(format!("{at}: {} is a collection", row.name.value));
                    }
                }
                Some((row, ty)) => {
                    self.check(&ty.value.name, value, &at, out);
                    check_listed(row, value, &at, out);
                }
                None if self.open.contains(name) => {}
                None => out.push(format!("{at}: not a property of {name}")),
            }
        }
    }

    fn check_member(&self, name: &str, value: &Value, at: &str, out: &mut Vec<String>) {
        let text = value.as_str().unwrap_or_default();
        let known = self
            .enums
            .get(name)
            .is_some_and(|members| text.split(',').all(|part| members.contains(part)));
        if !known {
            out.push(format!("{at}: {value} is not a member of {name}"));
        }
    }
}

/// A text whose description lists its values holds one of them.
fn check_listed(row: &PropertyRow, value: &Value, at: &str, out: &mut Vec<String>) {
    let values = &row.says.values;
    let flags = row.says.flags;
    if let (false, false, Some(text)) = (values.is_empty(), flags, value.as_str())
        && !values.iter().any(|listed| listed.value == text)
    {
        out.push(format!("{at}: {text} is not among the possible values"));
    }
}

fn fits(edm: &str, value: &Value) -> bool {
    match edm {
        "Boolean" => value.is_boolean(),
        "Byte" | "Int16" | "Int32" | "Int64" => value.is_i64(),
        "Decimal" | "Double" | "Single" => value.is_number(),
        _ => value.is_string(),
    }
}

/// The type that the body of `example` has, where the page tells.
fn body_type(page: &Documented, example: &Example) -> Option<String> {
    let annotated = example.ty.as_ref().map(|ty| ty.name.clone());
    let operation = page.operation.as_ref()?;
    let said = match example.role {
        dialect::ExampleRole::Request => &operation.body.types,
        dialect::ExampleRole::Response => &operation.response.types,
        dialect::ExampleRole::Value => return annotated,
    };
    annotated.or_else(|| said.first().map(|ty| ty.value.name.clone()))
}

#[test]
fn bodies_fit_the_tables() -> Result {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
    let set = source::read(&[root])?;
    let readings = dialect::read_all(&set.sources);
    let pages: Vec<Documented> = readings.into_iter().map(|reading| reading.documented).collect();
    let tables = Tables::of(&pages);
    let mut wrong = Vec::new();
    let mut checked = 0;
    for page in &pages {
        for example in &page.examples {
            let message = &example.message.value;
            let json = message.headers.iter().any(|(_, value)| value == "application/json");
            let Some(ty) = body_type(page, example).filter(|_| json && message.status.is_none_or(|code| code < 400))
            else {
                continue;
            };
            let body: Value = serde_json::from_str(&message.body).map_err(|error| format!("{}: {error}", page.file))?;
            if body.get("@odata.id").is_some() {
                continue;
            }
            checked += 1;
            let at = page.file.as_ref();
            match body.get("value").filter(|_| message.status.is_some()) {
                Some(Value::Array(items)) => {
                    for item in items {
                        tables.check(simple(&ty), item, at, &mut wrong);
                    }
                }
                Some(value) => tables.check(simple(&ty), value, at, &mut wrong),
                None => tables.check(simple(&ty), &body, at, &mut wrong),
            }
        }
    }
    assert!(checked > 80, "only {checked} bodies have a known type");
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}
