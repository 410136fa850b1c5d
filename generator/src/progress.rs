//! How far a run is, for whoever watches.

use std::fmt;

/// Told what a run is doing.
pub trait Progress: fmt::Debug + Sync {
    /// A stage begins, such as `reading pages`.
    fn stage(&self, what: &str);
}

/// Nobody watches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quiet;

impl Progress for Quiet {
    fn stage(&self, _what: &str) {}
}
