//! How many examples there are, and how they fare.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::body::Body;
use super::examine::{Examined, Side};
use super::tie::Tie;
use crate::diagnostic::{Code, Severity};

/// Counts of examples; every example is in exactly one of the counts below its heading.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Example requests.
    pub requests: Requests,
    /// Bodies of requests.
    pub request_bodies: Bodies,
    /// Bodies of responses.
    pub response_bodies: Bodies,
    /// JSON that is no message.
    pub values: Bodies,
    /// Findings by class.
    pub classes: BTreeMap<&'static str, Class>,
    /// What is held at a floor, by name.
    pub figures: BTreeMap<&'static str, Figure>,
}

/// A share of examples.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// How many are as they should be.
    pub hits: usize,
    /// Of how many.
    pub total: usize,
    /// The share in percent, rounded down to hundredths; 100 of nothing.
    pub percent: f64,
}

/// Requests by how their operation was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Requests {
    /// By method and path.
    pub by_path: usize,
    /// By method and path, but for a known slip of the path.
    pub corrected: usize,
    /// By the page alone.
    pub by_page: usize,
    /// Go to another host.
    pub foreign: usize,
    /// Not at all.
    pub loose: usize,
}

/// Bodies by what they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bodies {
    /// There is none.
    pub empty: usize,
    /// JSON that agrees with the schema, or differs from it in a way that costs nothing.
    pub faultless: usize,
    /// JSON with warnings.
    pub faulty: usize,
    /// Meant as JSON, and none.
    pub broken: usize,
    /// Not JSON.
    pub other: usize,
}

/// One class of findings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Class {
    /// How many.
    pub count: usize,
    /// How much it matters.
    pub severity: Severity,
    /// The rule: what the author can do.
    pub help: Option<&'static str>,
}

impl Summary {
    /// Counts.
    #[must_use]
    pub fn of(examined: &Examined<'_>) -> Self {
        let mut summary = Self::default();
        for exchange in &examined.exchanges {
            if let Some(request) = &exchange.request {
                summary.requests.add(&exchange.tie);
                summary.request_bodies.add(request);
            }
            if let Some(response) = &exchange.response {
                summary.response_bodies.add(response);
            }
        }
        for value in &examined.values {
            summary.values.add(value);
        }
        for finding in examined.findings() {
            let code = finding.diagnostic.code;
            summary
                .classes
                .entry(code.as_str())
                .or_insert_with(|| Class::of(code))
                .count += 1;
        }
        summary.figures = summary.figures();
        summary
    }

    fn figures(&self) -> BTreeMap<&'static str, Figure> {
        let requests = &self.requests;
        let matched = requests.by_path + requests.corrected;
        BTreeMap::from([
            (
                "requests-matched",
                Figure::of(matched, requests.total() - requests.foreign),
            ),
            ("request-bodies-read", self.request_bodies.read()),
            ("request-bodies-faultless", self.request_bodies.agreeing()),
            ("response-bodies-read", self.response_bodies.read()),
            ("response-bodies-faultless", self.response_bodies.agreeing()),
        ])
    }
}

impl Figure {
    fn of(hits: usize, total: usize) -> Self {
        let hundredths = (hits * 10_000).checked_div(total).unwrap_or(10_000);
        // A count of hundredths is far below the numbers that a double cannot hold.
        let percent = f64::from(u32::try_from(hundredths).unwrap_or(u32::MAX)) / 100.0;
        Self { hits, total, percent }
    }
}

impl Class {
    fn of(code: Code) -> Self {
        Self {
            count: 0,
            severity: code.severity(),
            help: code.help(),
        }
    }
}

impl Requests {
    /// All requests.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.by_path + self.corrected + self.by_page + self.foreign + self.loose
    }

    fn add(&mut self, tie: &Tie) {
        match tie {
            Tie::Path(..) => self.by_path += 1,
            Tie::Corrected(..) => self.corrected += 1,
            Tie::Page(_) => self.by_page += 1,
            Tie::Foreign => self.foreign += 1,
            Tie::Loose => self.loose += 1,
        }
    }
}

impl Bodies {
    /// All messages, those without a body included.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.empty + self.faultless + self.faulty + self.broken + self.other
    }

    /// JSON whose meaning is clear, of all that is meant as JSON.
    fn read(&self) -> Figure {
        let json = self.faultless + self.faulty;
        Figure::of(json, json + self.broken)
    }

    /// JSON that agrees with the schema, of all JSON.
    fn agreeing(&self) -> Figure {
        Figure::of(self.faultless, self.faultless + self.faulty)
    }

    fn add(&mut self, side: &Side<'_>) {
        let faulty = || {
            side.findings
                .iter()
                .any(|finding| finding.diagnostic.severity > Severity::Note)
        };
        match &side.body {
            Body::Empty => self.empty += 1,
            Body::Json(_) if faulty() => self.faulty += 1,
            Body::Json(_) => self.faultless += 1,
            Body::Broken(_) => self.broken += 1,
            Body::Other => self.other += 1,
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let requests = &self.requests;
        writeln!(f, "{:24} {:>6}", "example requests", requests.total())?;
        for (label, count) in [
            ("matched by path", requests.by_path),
            ("but for a slip", requests.corrected),
            ("by page alone", requests.by_page),
            ("to another host", requests.foreign),
            ("not matched", requests.loose),
        ] {
            writeln!(f, "  {label:22} {count:>6}")?;
        }
        for (title, bodies) in [
            ("request bodies", &self.request_bodies),
            ("response bodies", &self.response_bodies),
            ("other values", &self.values),
        ] {
            write_bodies(f, title, bodies)?;
        }
        writeln!(f, "findings by class")?;
        for (code, class) in &self.classes {
            writeln!(f, "  {code:34} {:>6}  {}", class.count, class.help.unwrap_or_default())?;
        }
        Ok(())
    }
}

fn write_bodies(f: &mut fmt::Formatter<'_>, title: &str, bodies: &Bodies) -> fmt::Result {
    writeln!(f, "{title:24} {:>6}", bodies.total())?;
    for (label, count) in [
        ("faultless JSON", bodies.faultless),
        ("faulty JSON", bodies.faulty),
        ("broken JSON", bodies.broken),
        ("not JSON", bodies.other),
        ("none", bodies.empty),
    ] {
        writeln!(f, "  {label:22} {count:>6}")?;
    }
    Ok(())
}
