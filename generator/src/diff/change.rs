//! One change, and all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::rules::{Effect, Rule};
use crate::diagnostic::Place;

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A type or an enumeration, by its qualified name.
    Type(String),
    /// A property or a member, by the qualified name of its type and its own name.
    Member(String, String),
    /// A call: method and path.
    Call(String, String),
    /// A parameter, query option or header of a call: method, path and its name.
    Parameter(String, String, String),
}

impl Subject {
    /// The kind, for tools.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Type(_) => "type",
            Self::Member(..) => "member",
            Self::Call(..) => "call",
            Self::Parameter(..) => "parameter",
        }
    }

    /// The type or call that it belongs to.
    #[must_use]
    pub fn owner(&self) -> String {
        match self {
            Self::Type(name) | Self::Member(name, _) => name.clone(),
            Self::Call(method, path) | Self::Parameter(method, path, _) => format!("{method} {path}"),
        }
    }

    /// Its name within its owner.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Type(_) | Self::Call(..) => None,
            Self::Member(_, name) | Self::Parameter(_, _, name) => Some(name),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "`{name}` of `{}`", self.owner()),
            None => write!(f, "`{}`", self.owner()),
        }
    }
}

/// What a program that is concerned by a change has in its source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concerned {
    /// Types and enumerations of which it uses one, by their qualified names in the old schema; empty when it is about a call.
    pub types: BTreeSet<String>,
    /// Identifiers of which it has one; empty when any use of the types is enough.
    pub identifiers: BTreeSet<String>,
    /// Calls of which it makes one: method and path in the old schema.
    pub calls: BTreeSet<(String, String)>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of change.
    pub rule: Rule,
    /// What it is about, by its old name where it had one.
    pub subject: Subject,
    /// What has changed, in one sentence without a full stop.
    pub message: String,
    /// What was documented, where there is one value for it.
    pub old: Option<String>,
    /// What is documented now.
    pub new: Option<String>,
    /// Where the new documentation has it, or the old one had it where it is gone.
    pub place: Option<Place>,
    /// Whether `place` is in the old documentation.
    pub place_is_old: bool,
    /// How a program names it in Rust.
    pub rust: Vec<String>,
    /// Which programs it concerns.
    pub concerned: Concerned,
}

impl Change {
    /// A change without details.
    #[must_use]
    pub fn new(rule: Rule, subject: Subject, message: impl Into<String>) -> Self {
        Self {
            rule,
            subject,
            message: message.into(),
            old: None,
            new: None,
            place: None,
            place_is_old: false,
            rust: Vec::new(),
            concerned: Concerned::default(),
        }
    }

    /// With what was and what is.
    #[must_use]
    pub fn values(mut self, old: impl Into<String>, new: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self.new = Some(new.into());
        self
    }

    /// With its place in the new documentation.
    #[must_use]
    pub fn at(mut self, place: &Place) -> Self {
        self.place = known(place);
        self
    }

    /// With its place in the old documentation.
    #[must_use]
    pub fn was_at(mut self, place: &Place) -> Self {
        self.place = known(place);
        self.place_is_old = true;
        self
    }
}

/// A schema that was read back from its compact form knows no places.
fn known(place: &Place) -> Option<Place> {
    (!place.file.is_empty()).then(|| place.clone())
}

/// What the changes mean for the next version number of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing has changed that a client could see.
    Patch,
    /// There is more, and nothing breaks.
    Minor,
    /// Something breaks.
    Major,
}

impl Verdict {
    /// In one word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// All changes from one schema to another: breaking ones first, then by subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    list: Vec<Change>,
}

impl Changes {
    /// Puts changes in order.
    #[must_use]
    pub fn new(mut list: Vec<Change>) -> Self {
        list.sort_by(|a, b| key(a).cmp(&key(b)));
        list.dedup();
        Self { list }
    }

    /// The changes.
    #[must_use]
    pub fn as_slice(&self) -> &[Change] {
        &self.list
    }

    /// Whether nothing has changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Those that `wanted` takes.
    #[must_use]
    pub fn filtered(&self, wanted: impl Fn(&Change) -> bool) -> Self {
        let list = self.list.iter().filter(|change| wanted(change)).cloned().collect();
        Self { list }
    }

    /// The changes of some effects.
    pub fn of(&self, wanted: impl Fn(Effect) -> bool) -> impl Iterator<Item = &Change> {
        self.list.iter().filter(move |change| wanted(change.rule.effect()))
    }

    /// The number of changes by effect.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Effect, usize> {
        self.list.iter().fold(BTreeMap::new(), |mut counts, change| {
            *counts.entry(change.rule.effect()).or_default() += 1;
            counts
        })
    }

    /// What they mean together.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let of = |change: &Change| match change.rule.effect() {
            Effect::Both | Effect::Wire | Effect::Source => Verdict::Major,
            Effect::Addition => Verdict::Minor,
            Effect::Note => Verdict::Patch,
        };
        self.list.iter().map(of).max().unwrap_or(Verdict::Patch)
    }

    /// The verdict with its reasons: `major: 2 changes break wire and source, 3 are new`.
    #[must_use]
    pub fn summary(&self) -> String {
        let breaking = self.of(Effect::is_breaking).count();
        let wire = self.of(Effect::breaks_wire).count();
        let source = self.of(Effect::breaks_source).count();
        let new = self.of(|effect| effect == Effect::Addition).count();
        let notes = self.of(|effect| effect == Effect::Note).count();
        let verdict = self.verdict().as_str();
        format!("{verdict}: {breaking} breaking ({wire} on the wire, {source} in source), {new} new, {notes} other")
    }
}

fn key(change: &Change) -> (Effect, &'static str, &Subject, Rule, &str) {
    let rule = change.rule;
    (rule.effect(), rule.group(), &change.subject, rule, &change.message)
}
