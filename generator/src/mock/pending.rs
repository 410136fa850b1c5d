//! What calls have left to be done at a URL of its own: upload sessions and monitors (docs/protocol.md, Uploads).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::links::local;
use super::place::Place;

/// The service has no clock: sessions end when they are complete or cancelled.
const NEVER: &str = "9999-12-31T23:59:59Z";

/// What calls have left to be done at a URL of its own.
#[derive(Debug, Default)]
pub(super) struct Pending {
    pub(super) uploads: BTreeMap<String, Upload>,
    /// Monitors, and whether they were asked before.
    pub(super) monitors: BTreeMap<String, bool>,
    count: usize,
}

/// An upload session.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    /// What the file will be, or the collection that it will be an item of.
    pub(super) place: Place,
    /// What the caller said of it.
    pub(super) properties: Map<String, Value>,
    pub(super) bytes: Vec<u8>,
}

impl Pending {
    fn number(&mut self) -> String {
        self.count += 1;
        self.count.to_string()
    }

    /// The URL of a new monitor.
    pub(super) fn monitor(&mut self) -> String {
        let number = self.number();
        self.monitors.insert(number.clone(), false);
        local("monitor", &number)
    }

    /// A new upload session, as the call that creates it returns it.
    pub(super) fn upload(&mut self, place: Place, properties: Map<String, Value>) -> Map<String, Value> {
        let number = self.number();
        let mut session = progress(0);
        session.insert("uploadUrl".to_owned(), local("upload", &number).into());
        let bytes = Vec::new();
        self.uploads.insert(
            number,
            Upload {
                place,
                properties,
                bytes,
            },
        );
        session
    }
}

/// How far a session is, as the service says it.
pub(super) fn progress(received: usize) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("expirationDateTime".to_owned(), NEVER.into());
    members.insert("nextExpectedRanges".to_owned(), json!([format!("{received}-")]));
    members
}
