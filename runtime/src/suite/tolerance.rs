//! Differences that are none: each has its reason, and all are counted.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// A reason to take two things for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tolerance {
    /// In braces a page leaves something to be filled in.
    Placeholder,
    /// A page leaves out the beginning of a path: `...`.
    CutPath,
    /// A service does not distinguish names in paths by letter case.
    LetterCase,
    /// Names in paths may be written without their namespace.
    Namespace,
    /// The client asks for a count by itself where a query needs eventual consistency.
    AddedCount,
    /// Of `Content-Type` the media type counts, not its parameters.
    MediaTypeParameters,
    /// `Content-Type` is not sent without a body.
    TypeOfNothing,
    /// Only a service sets annotations other than those that bind, identify, or name a type.
    ServiceAnnotation,
    /// The envelope of a page has annotations that the caller does not get.
    EnvelopeAnnotation,
    /// A 64-bit number that came as a text comes out as a number.
    NumberAsText,
    /// The same number in another form.
    NumberForm,
    /// Flags are separated by commas without blanks.
    FlagBlanks,
}

impl Tolerance {
    const fn name(self) -> &'static str {
        match self {
            Self::Placeholder => "placeholder",
            Self::CutPath => "cut-path",
            Self::LetterCase => "letter-case",
            Self::Namespace => "namespace",
            Self::AddedCount => "added-count",
            Self::MediaTypeParameters => "media-type-parameters",
            Self::TypeOfNothing => "type-of-nothing",
            Self::ServiceAnnotation => "service-annotation",
            Self::EnvelopeAnnotation => "envelope-annotation",
            Self::NumberAsText => "number-as-text",
            Self::NumberForm => "number-form",
            Self::FlagBlanks => "flag-blanks",
        }
    }
}

/// How often each was used.
#[derive(Default)]
pub(crate) struct Tolerated(RefCell<BTreeMap<Tolerance, usize>>);

impl Tolerated {
    /// Counts one use; gives `true`, to be written after the condition of the tolerance.
    pub(crate) fn note(&self, tolerance: Tolerance) -> bool {
        *self.0.borrow_mut().entry(tolerance).or_default() += 1;
        true
    }

    /// The uses by name.
    pub(crate) fn counts(self) -> BTreeMap<&'static str, usize> {
        let counts = self.0.into_inner().into_iter();
        counts.map(|(tolerance, count)| (tolerance.name(), count)).collect()
    }
}
