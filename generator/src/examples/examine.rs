//! Every example of the pages: paired, tied, judged.

use super::body::Body;
use super::expect::{Rule, is_failure};
use super::judge::{Expected, Finding, Judge};
use super::locate::Locator;
use super::pair::{Pair, pair};
use super::tie::{Tie, tie};
use super::types::TypeIndex;
use crate::diagnostic::{Code, Diagnostic};
use crate::dialect::{Documented, Example, ExampleRole};
use crate::schema::{Operation, OperationKind, Schema};

/// A message or a value, read and judged.
#[derive(Debug)]
pub struct Side<'a> {
    /// The example.
    pub example: &'a Example,
    /// Its body.
    pub body: Body,
    /// What the body should be.
    pub expected: Expected<'a>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// A request and its response, judged.
#[derive(Debug)]
pub struct Exchange<'a> {
    /// The examples as paired.
    pub pair: Pair<'a>,
    /// The operation.
    pub tie: Tie,
    /// The request.
    pub request: Option<Side<'a>>,
    /// The response.
    pub response: Option<Side<'a>>,
}

/// All examples of the pages.
#[derive(Debug, Default)]
pub struct Examined<'a> {
    /// Requests and responses.
    pub exchanges: Vec<Exchange<'a>>,
    /// JSON that is no message.
    pub values: Vec<Side<'a>>,
}

impl<'a> Examined<'a> {
    /// Every side of every exchange, and every value.
    pub fn sides(&self) -> impl Iterator<Item = &Side<'a>> {
        let messages = self
            .exchanges
            .iter()
            .flat_map(|exchange| [&exchange.request, &exchange.response]);
        messages.flatten().chain(&self.values)
    }

    /// Every finding, in order of the pages.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.sides().flat_map(|side| &side.findings)
    }
}

/// Judges every example of `pages` against the schema that was resolved from them.
#[must_use]
pub fn examine<'a>(api: &'a Schema, pages: &'a [Documented]) -> Examined<'a> {
    let index = TypeIndex::new(api);
    let examiner = Examiner {
        rule: Rule { api, index: &index },
    };
    let mut examined = Examined::default();
    for page in pages {
        let pairs = pair(page).into_iter().map(|pair| examiner.exchange(pair));
        examined.exchanges.extend(pairs);
        let values = page
            .examples
            .iter()
            .filter(|example| example.role == ExampleRole::Value);
        examined.values.extend(values.map(|example| examiner.value(example)));
    }
    examined
}

struct Examiner<'a, 'i> {
    rule: Rule<'a, 'i>,
}

impl<'a> Examiner<'a, '_> {
    fn exchange(&self, pair: Pair<'a>) -> Exchange<'a> {
        let tie = tie(self.rule.api, &pair);
        let operation = tie.operation().map(|id| &self.rule.api.operations[id]);
        let sides = || [pair.request, pair.response].into_iter().flatten();
        let unpaired = sides().count() == 1 && !sides().any(|one| one.is_one_sided() || one.is_ignored());
        let mut exchange = Exchange {
            request: pair.request.map(|example| self.request(operation, example)),
            response: pair.response.map(|example| self.response(operation, example)),
            pair,
            tie,
        };
        if unpaired {
            exchange.report(
                Code::ExampleUnpaired,
                "the example is only one half of a request and its response",
            );
        }
        if let Tie::Corrected(_, _, slip) = exchange.tie {
            let message = format!("the path of the request {}", slip.description());
            exchange.report(Code::ExampleNearPath, &message);
        }
        if exchange.pair.request.is_some() && matches!(exchange.tie, Tie::Page(_) | Tie::Loose) {
            exchange.report(
                Code::ExampleUnmatched,
                "no documented operation has this method and path",
            );
        }
        exchange
    }

    fn request(&self, operation: Option<&'a Operation>, example: &'a Example) -> Side<'a> {
        let (expected, finding) = self.rule.request(operation, example);
        let creates = operation.is_some_and(|operation| operation.kind == OperationKind::Create);
        self.side(example, expected, finding, creates)
    }

    fn response(&self, operation: Option<&'a Operation>, example: &'a Example) -> Side<'a> {
        let (expected, finding) = self.rule.response(operation, example);
        let message = &example.message.value;
        let mut side = if message.status.is_some_and(has_no_content) && !message.body.trim().is_empty() {
            impossible(example)
        } else {
            self.side(example, expected, finding, false)
        };
        let documented = operation
            .map(|operation| operation.statuses.as_slice())
            .unwrap_or_default();
        if let Some(status) = example.message.value.status
            && !is_failure(example)
            && !documented.is_empty()
            && !documented.contains(&status)
        {
            side.report(
                Code::ExampleUndocumentedStatus,
                format!("the page does not document the status {status}"),
            );
        }
        side
    }

    fn value(&self, example: &'a Example) -> Side<'a> {
        let (expected, finding) = self.rule.value(example);
        self.side(example, expected, finding, false)
    }

    fn side(
        &self,
        example: &'a Example,
        expected: Expected<'a>,
        finding: Option<Diagnostic>,
        creates: bool,
    ) -> Side<'a> {
        let message = &example.message.value;
        let mut side = Side {
            example,
            body: Body::of(message),
            expected,
            findings: finding.into_iter().map(Finding::from).collect(),
        };
        match &side.body {
            Body::Json(json) => {
                let start = message.body_place.as_ref().unwrap_or(&example.message.place);
                let at = Locator::new(start, &message.body);
                let judge = Judge::new(self.rule.api, self.rule.index, at, creates);
                // A truncated example leaves things out (docs/format.md, 3).
                let truncated = example.says("truncated");
                let left_out = |finding: &Finding| finding.diagnostic.code == Code::ExampleMissingRequired;
                let findings = judge.body(expected, json).into_iter();
                side.findings
                    .extend(findings.filter(|finding| !truncated || !left_out(finding)));
            }
            Body::Broken(error) => side.report(Code::ExampleNotJson, format!("the body is no JSON: {}", error.reason)),
            Body::Empty | Body::Other => {}
        }
        side
    }
}

/// The statuses below which nothing is sent (RFC 9110, 15.3.5 and 15.3.6).
const fn has_no_content(status: u16) -> bool {
    matches!(status, 204 | 205)
}

/// A response whose body no client can be given, whatever its operation brings.
fn impossible(example: &Example) -> Side<'_> {
    let mut side = Side {
        example,
        body: Body::Empty,
        expected: Expected::Nothing,
        findings: Vec::new(),
    };
    side.report(
        Code::ExampleImpossibleBody,
        "the example has a body below a status without one; it was left out".to_owned(),
    );
    side
}

impl Exchange<'_> {
    fn report(&mut self, code: Code, message: &str) {
        if let Some(side) = self.request.as_mut().or(self.response.as_mut()) {
            side.report(code, message.to_owned());
        }
    }
}

impl Side<'_> {
    fn report(&mut self, code: Code, message: String) {
        let diagnostic = Diagnostic::new(code, self.example.message.place.clone(), message);
        self.findings.push(diagnostic.into());
    }
}

impl From<Diagnostic> for Finding {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            diagnostic,
            evidence: None,
        }
    }
}
