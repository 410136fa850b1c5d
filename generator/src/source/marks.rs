//! Lines that only the publishing tools read: conditional blocks, tabs, zones, rows (docs/format.md, 1). None of them is content.

/// What earlier lines of a file mean for the next one.
#[derive(Debug, Default)]
pub(super) struct Marks {
    tabs: bool,
    /// How many conditional blocks are open, one within the other.
    blocks: usize,
}

impl Marks {
    /// Whether `line`, outside of code, is dropped.
    pub(super) fn drop(&mut self, line: &str) -> bool {
        let line = line.trim();
        let content = bare(line);
        self.conditional(content) || self.are_skipping() || self.tab(content) || is_extension(line)
    }

    /// Whether a conditional block is open.
    pub(super) const fn are_skipping(&self) -> bool {
        self.blocks > 0
    }

    /// Opens or closes a conditional block, which is dropped as none of its tags was asked for.
    fn conditional(&mut self, content: &str) -> bool {
        let opens = opens(content);
        let ends = self.are_skipping() && ends(content);
        self.blocks += usize::from(opens);
        self.blocks -= usize::from(ends);
        opens || ends
    }

    /// Whether `line` opens a conditional block that `below` does not close.
    pub(super) fn opens_without_end(&self, line: &str, below: &str) -> bool {
        if !opens(bare(line)) {
            return false;
        }
        let mut open = self.blocks + 1;
        for line in below.lines().map(bare) {
            open += usize::from(opens(line));
            open -= usize::from(ends(line));
            if open == 0 {
                return false;
            }
        }
        true
    }

    /// The header of a tab, which would look like a title, or the rule that ends all tabs.
    fn tab(&mut self, content: &str) -> bool {
        if content.starts_with('#') && content.contains("](#tab/") {
            self.tabs = true;
            return true;
        }
        let ends = self.tabs && content == "---";
        self.tabs &= !ends;
        ends
    }
}

/// A line without the marks of a quote.
fn bare(line: &str) -> &str {
    line.trim().trim_start_matches(['>', ' ', '\t'])
}

fn opens(content: &str) -> bool {
    let start = content.get(.."[TAGS=".len());
    start.is_some_and(|start| start.eq_ignore_ascii_case("[TAGS=")) && content.ends_with(']')
}

fn ends(content: &str) -> bool {
    content.eq_ignore_ascii_case("[END]")
}

/// `:::zone`, `:::row:::`, `:::image …:::` and the like, and quotes in quotes.
fn is_extension(line: &str) -> bool {
    line.starts_with(">>") || line.trim_start_matches(['>', ' ', '\t']).starts_with(":::")
}

#[cfg(test)]
mod tests {
    use super::Marks;

    fn kept<'a>(lines: &[&'a str]) -> Vec<&'a str> {
        let mut marks = Marks::default();
        lines.iter().copied().filter(|line| !marks.drop(line)).collect()
    }

    #[test]
    fn a_rule_ends_tabs_only_where_there_are_some() {
        let lines = [
            "# [HTTP](#tab/http)",
            "a",
            "# [C#](#tab/csharp)",
            "b",
            "---",
            "c",
            "---",
        ];
        assert_eq!(kept(&lines), ["a", "b", "c", "---"]);
    }

    #[test]
    fn conditional_blocks_go_whole() {
        let lines = ["[END]", "[TAGS=a,b]", "hidden", "# [T](#tab/t)", "[END]", "seen", "---"];
        assert_eq!(kept(&lines), ["[END]", "seen", "---"]);
    }

    #[test]
    fn conditional_blocks_nest_in_any_case() {
        let lines = ["[tags=a]", "[TAGS=b]", "hidden", "[End]", "hidden", "[END]", "seen"];
        assert_eq!(kept(&lines), ["seen"]);
    }

    #[test]
    fn a_block_without_an_end_is_known_by_what_follows() {
        let marks = Marks::default();
        assert!(marks.opens_without_end("[TAGS=a]", "text\n[TAGS=b]\n[END]\n"));
        assert!(!marks.opens_without_end("[TAGS=a]", "text\n[END]\n"));
        assert!(!marks.opens_without_end("text", ""));
    }

    #[test]
    fn extensions_go_and_what_they_hold_stays() {
        let lines = [
            "::: zone pivot=\"a\"",
            "a",
            ":::zone-end",
            "> :::image source=\"a.png\":::",
            ">> quote",
            "> :: b",
        ];
        assert_eq!(kept(&lines), ["a", "> :: b"]);
    }
}
