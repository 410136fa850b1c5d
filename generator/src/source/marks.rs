//! Lines that only the publishing tools read: conditional blocks, tabs, zones, rows (docs/format.md, 1). None of them is content.

/// What earlier lines of a file mean for the next one.
#[derive(Debug, Default)]
pub(super) struct Marks {
    tabs: bool,
    skipping: bool,
}

impl Marks {
    /// Whether `line`, which stands outside of code, is dropped.
    pub(super) fn drop(&mut self, line: &str) -> bool {
        let line = line.trim();
        let content = line.trim_start_matches(['>', ' ', '\t']);
        self.conditional(content) || self.skipping || self.tab(content) || is_extension(line)
    }

    /// Whether a conditional block is open.
    pub(super) const fn are_skipping(&self) -> bool {
        self.skipping
    }

    /// Opens or closes a conditional block, which is dropped as none of its tags was asked for.
    fn conditional(&mut self, content: &str) -> bool {
        if content.starts_with("[TAGS=") && content.ends_with(']') {
            self.skipping = true;
            return true;
        }
        let ends = self.skipping && content == "[END]";
        self.skipping &= !ends;
        ends
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
