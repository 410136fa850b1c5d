//! How many examples are as they should be.

use std::collections::BTreeMap;

use serde_json::json;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Requests whose method, path, query, headers and body come out as the page shows them.
    Requests,
    /// JSON bodies of requests that are read as what the operation takes and come out as they are.
    RequestBodies,
    /// JSON bodies of successes that are read as the operation's result.
    Responses,
    /// Of these, the ones that come out as they went in.
    ResponsesKept,
    /// Failures that become errors of their status and code.
    Failures,
}

impl Kind {
    const ALL: [Self; 5] = [
        Self::Requests,
        Self::RequestBodies,
        Self::Responses,
        Self::ResponsesKept,
        Self::Failures,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Requests => "requests-reproduced",
            Self::RequestBodies => "request-bodies-kept",
            Self::Responses => "responses-read",
            Self::ResponsesKept => "responses-kept",
            Self::Failures => "failures-read",
        }
    }
}

/// Hits, and what was missed, by kind; differences that were taken for none, by their reason.
#[derive(Debug, Default)]
pub struct Figures {
    hits: BTreeMap<Kind, usize>,
    misses: BTreeMap<Kind, Vec<String>>,
    pub(crate) tolerated: BTreeMap<&'static str, usize>,
}

impl Figures {
    /// Counts one example; the error says what is wrong with it.
    pub(crate) fn count(&mut self, kind: Kind, at: &str, result: Result<(), String>) {
        match result {
            Ok(()) => *self.hits.entry(kind).or_default() += 1,
            Err(why) => self.misses.entry(kind).or_default().push(format!("{at} {why}")),
        }
    }

    /// Holds a figure: pages have mistakes of their own, so `floor` is in thousandths.
    ///
    /// # Errors
    /// Fewer than `floor` thousandths are as they should be; the text names each that is not.
    pub fn hold(&self, kind: Kind, floor: usize) -> Result<(), String> {
        let (hits, misses) = self.of(kind);
        let total = hits + misses.len();
        let report = format!("{}: {hits} of {total}\n{}", kind.name(), misses.join("\n"));
        if hits * 1000 < total * floor {
            return Err(report);
        }
        eprintln!("{report}");
        Ok(())
    }

    fn of(&self, kind: Kind) -> (usize, &[String]) {
        let misses = self.misses.get(&kind).map(Vec::as_slice).unwrap_or_default();
        (self.hits.get(&kind).copied().unwrap_or_default(), misses)
    }

    /// The differences that were taken for none, a line each.
    #[must_use]
    pub fn tolerances(&self) -> String {
        let lines = self.tolerated.iter();
        let lines = lines.map(|(name, count)| format!("tolerated {name}: {count}\n"));
        lines.collect()
    }

    /// By name: hits, total, and the share in percent, rounded down to hundredths; and the tolerances.
    #[must_use]
    pub fn to_json(&self) -> String {
        let figure = |kind: Kind| {
            let (hits, misses) = self.of(kind);
            let total = hits + misses.len();
            let hundredths = (hits * 10_000).checked_div(total).unwrap_or(10_000);
            let percent = f64::from(u32::try_from(hundredths).unwrap_or_default()) / 100.0;
            (kind.name(), json!({ "hits": hits, "total": total, "percent": percent }))
        };
        let mut figures: BTreeMap<_, _> = Kind::ALL.into_iter().map(figure).collect();
        figures.insert("tolerated", json!(self.tolerated));
        format!("{:#}\n", json!(figures))
    }
}
