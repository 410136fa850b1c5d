use super::Doc;

fn only(text: &str) -> String {
    Doc::new().prose(text).lines().join("\n")
}

#[test]
fn addresses_get_angle_brackets_and_keep_their_punctuation_outside() {
    assert_eq!(only("See https://example.org/a_b."), "See <https://example.org/a_b>.");
    assert_eq!(only("(http://example.org/)"), "(<http://example.org/>)");
    assert_eq!(only("the prefix https:// alone"), "the prefix `https://` alone");
}

#[test]
fn links_to_the_web_stay_and_others_become_their_text() {
    assert_eq!(
        only("a [user](https://example.org/x)."),
        "a [user](https://example.org/x)."
    );
    assert_eq!(only("a [user](../resources/user.md)."), "a user.");
    assert_eq!(
        only("[a [b] c](https://example.org/(x))"),
        "[a \\[b\\] c](https://example.org/%28x%29)"
    );
    assert_eq!(
        only("[https://example.org](https://example.org)"),
        "<https://example.org>"
    );
}

#[test]
fn brackets_that_nest_without_end_are_text() {
    let deep = format!("{}x{}", "[".repeat(20_000), "](https://example.org)".repeat(20_000));
    assert!(only(&deep).starts_with("\\[\\["));
}

#[test]
fn a_sentence_that_comes_twice_in_a_row_is_said_once() {
    assert_eq!(
        only("Its state. Possible values are: `on`, `off`. Possible values are: `on`, `off`."),
        "Its state. Possible values are: `on`, `off`."
    );
    assert_eq!(only("On. Off. On."), "On. Off. On.");
}

#[test]
fn brackets_and_tags_are_escaped() {
    assert_eq!(only("a [Vec] of Vec<String>"), "a \\[Vec\\] of Vec\\<String\\>");
    assert_eq!(only("[open"), "\\[open");
    assert_eq!(only("x: <!-- */ -->"), "x: \\<!-- \\*/ --\\>");
}

#[test]
fn backticks_pair_or_are_escaped() {
    assert_eq!(only("use `a  b` and ``c`d``"), "use `a b` and `c'd`");
    assert_eq!(only("one ` only"), "one \\` only");
    assert_eq!(only("```rust fn main() {}"), "\\`\\`\\`rust fn main() {}");
}

#[test]
fn emphasis_is_escaped_but_not_within_words() {
    assert_eq!(only("snake_case and _x_ and *y*"), "snake_case and \\_x\\_ and \\*y\\*");
}

#[test]
fn what_begins_a_line_is_no_block() {
    for (text, expected) in [
        ("# heading", "\\# heading"),
        ("1. item", "1\\. item"),
        ("--- rule", "\\--- rule"),
        ("=== rule", "\\=== rule"),
    ] {
        assert_eq!(only(text), expected);
    }
}

#[test]
fn bullets_stay_bullets_with_indented_continuations() {
    let long = "word ".repeat(30);
    let lines = Doc::new()
        .prose(&format!("Intro:\n- {long}\n- second\n\nafter"))
        .lines();
    assert_eq!(lines[0], "Intro:");
    assert_eq!(lines[1], "");
    assert!(lines[2].starts_with("- word"));
    assert!(lines[3].starts_with("  word"));
    assert_eq!(&lines[4..], ["- second", "", "after"]);
}

#[test]
fn direction_marks_and_controls_are_dropped() {
    assert_eq!(only("a\u{202e}b\u{7}c\u{feff}d\re"), "abcd e");
}

#[test]
fn no_line_is_wider_than_the_limit_where_words_allow() {
    let lines = Doc::new().prose(&"lorem ipsum ".repeat(60)).lines();
    assert!(lines.len() > 5);
    assert!(lines.iter().all(|line| line.chars().count() <= 100));
}
