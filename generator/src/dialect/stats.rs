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

    /// Counts so many of those that were used as diagnosed: a later room left them out.
    pub fn leave_out(&mut self, count: usize) {
        let count = count.min(self.used);
        self.used -= count;
        self.diagnosed += count;
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
    /// Request lines below the headings of requests.
    pub requests: Count,
    /// Example requests and responses.
    pub examples: Count,
}

impl AddAssign for Stats {
    fn add_assign(&mut self, other: Self) {
        self.pages += other.pages;
        self.tables += other.tables;
        self.rows += other.rows;
        self.annotations += other.annotations;
        self.requests += other.requests;
        self.examples += other.examples;
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::dialect::{Stats, read};
    use crate::source::Source;

    #[test]
    fn every_line_and_example_is_used_or_diagnosed() {
        let text = "# thing: do\n\n## HTTP request\n```http\nPOST /things/{id}/do\nor\nPOST to another\n```\n\
                    ## Example\n```http\nPOST /things/1/do\n```\n```http\nHTTP/1.1 204 No Content\n```\n```http\nnothing\n```\n";
        let source = Source::from_text("api/thing-do.md", text, &mut Diagnostics::default());
        let stats: Stats = read(&source, &crate::markdown::parse(source.text())).stats;
        let told = |count: super::Count| (count.found, count.used, count.diagnosed);
        assert_eq!(told(stats.requests), (2, 1, 1));
        assert_eq!(told(stats.examples), (3, 2, 1));
    }

    #[test]
    fn what_a_later_room_leaves_out_is_diagnosed() {
        let mut count = super::Count::default();
        count.add(true);
        count.add(true);
        count.leave_out(1);
        assert_eq!((count.found, count.used, count.diagnosed), (2, 1, 1));
    }
}
