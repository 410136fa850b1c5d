//! Accounting: what was found is used or named in a finding.

use std::ops::AddAssign;

use serde::Serialize;

/// How many of one kind of thing there were and what became of them; `found` is `used + diagnosed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// All there were.
    pub found: usize,
    /// Those whose meaning went on.
    pub used: usize,
    /// Those left out, each covered by a finding.
    pub diagnosed: usize,
}

impl Count {
    /// Counts one that is used or, otherwise, diagnosed.
    pub fn add(&mut self, used: bool) {
        self.found += 1;
        if used { self.used += 1 } else { self.diagnosed += 1 }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.found += other.found;
        self.used += other.used;
        self.diagnosed += other.diagnosed;
    }
}

/// The accounts of a page, or of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// Pages.
    pub pages: Count,
    /// Tables.
    pub tables: Count,
    /// Rows of the tables that are used.
    pub rows: Count,
    /// Annotations: comments that hold JSON.
    pub annotations: Count,
    /// Example requests and responses.
    pub examples: Count,
}

impl AddAssign for Stats {
    fn add_assign(&mut self, other: Self) {
        self.pages += other.pages;
        self.tables += other.tables;
        self.rows += other.rows;
        self.annotations += other.annotations;
        self.examples += other.examples;
    }
}
