#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::page;

const SOUND: &str = "---\ndoc_type: resourcePageType\n---\n# lamp resource type\n\nNamespace: microsoft.graph\n\nA lamp.\n\n## Properties\n\n\
|Property|Type|Description|\n|---|---|---|\n|id|String|The key.|\n\n## JSON representation\n\n\
<!-- { \"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.lamp\" } -->\n```json\n{ \"id\": \"String\" }\n```\n";

/// The page with `from` in the form `to`, fixed.
fn fixed(from: &str, to: &str) -> Option<String> {
    assert!(SOUND.contains(from), "{from}");
    page("resources/lamp.md", &SOUND.replacen(from, to, 1)).map(|fixed| fixed.text)
}

#[test]
fn a_sound_page_is_left_alone() {
    assert_eq!(page("resources/lamp.md", SOUND), None);
}

#[test]
fn markup_is_made_sound_again() {
    for (from, to) in [
        ("## Properties", "##Properties"),
        ("|---|---|---|\n", ""),
        ("|---|---|---|", "|---|---|"),
        ("\"microsoft.graph.lamp\" }", "\"microsoft.graph.lamp\", }"),
        ("\"resource\", ", "\"resource\" "),
        ("\"blockType\"", "\u{201c}blockType\u{201d}"),
        ("{ \"id\": \"String\" }", "{ \"id\": \"String\", }"),
    ] {
        let text = fixed(from, to);
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(text.as_deref().map(squeezed), Some(squeezed(SOUND)), "{to}");
        assert_eq!(page("resources/lamp.md", &text.unwrap()), None, "once is enough: {to}");
    }
}

#[test]
fn marks_and_line_ends_stay() {
    let text = format!(
        "\u{feff}{}",
        SOUND.replacen("|---|---|---|\n", "", 1).replace('\n', "\r\n")
    );
    let fixed = page("resources/lamp.md", &text).unwrap();
    assert!(fixed.text.starts_with("\u{feff}---\r\n") && fixed.text.contains("|\r\n|---|---|---|\r\n|id"));
    assert_eq!(fixed.fixes.len(), 1);
}

#[test]
fn what_is_not_certain_is_not_touched() {
    assert_eq!(fixed("A lamp.", "A lamp , with **stray\u{201c} marks"), None, "prose");
    assert_eq!(fixed("\"id\": \"String\"", "\"id\": \u{201c}"), None, "no meaning");
}
