use super::*;
use crate::diagnostic::Diagnostics;
use crate::markdown::{self, BlockKind};
use crate::source::Source;

fn values(text: &str) -> Vec<String> {
    let source = Source::from_text("resources/a.md", text, &mut Diagnostics::default());
    let page = markdown::parse(source.text());
    let cx = Context::new(&source, &page);
    let lists = page.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(read(&cx, text)),
        _ => None,
    });
    lists.flat_map(|list| list.values).map(|fact| fact.value).collect()
}

#[test]
fn lists_are_read_in_their_many_forms() {
    for text in [
        "The state. Possible values are: `one`, `two`, `three`. Possible values are: `one`, `two`, `three`.",
        "The possible values are `one`, `two`, or `three`. Read-only.",
        "Possible values: one, two, and three.",
        "Can be one of the following values: **null**, *one*, *two*, *three*.",
        "Possible values are:<br>`one` - the first; `two` - the second, with `more`;<br>`three` - the last.",
        "Supported values are: <ul><li>`one`: First with `x`. </li><li>`two`: Second.</li><li>`three`</li></ul>",
        "Possible values:<br/>\"one\" - First.<br/>\"two\" - Second.<br/>\"three\" - Third.",
        "Allowed values: `null`, `one` (default value), `two` and `three` (such as `four`).",
        "Possible values are:<br/>- `one`<br/>- `two`: the second. <br>• `three` - the last.",
        "One of `one`, `two`, or `three`.",
        "Values: `one`, `two`, `three`.",
        "The values are `one`, `two`, and `three`.",
        "It can have the values `one`, `two`, `three`.",
        "Must be `one`, `two`, or `three`.",
        "Can be set to `one`, `two`, or `three`.",
        "Possible values: one - the first, two - the second; three - the last.",
        "One of: `one`, `two`, `three`. The value `one` means that `five` happens.",
        "Possible values for **state** are: `one`, `two`, `three`.",
        "Possible values are:<br>`one` — the first. It has a `x`. <br>`two` — the second.<br>`three` — the last. See more.",
        "Possible values: <ul><li>`one`: First. It has, with `x`, more.</li><li>`two` Second</li><li>`three`</li></ul> Not `four`.",
        "One of the following values: <table><tr><th>Value</th><th>Description</th></tr><tr><td>one</td><td>First. More.</td></tr>\
         <tr><td>two</td><td>Second, with more.</td></tr><tr><td>three</td><td>Third.</td></tr></table>",
    ] {
        assert_eq!(values(text), ["one", "two", "three"], "{text}");
    }
}

#[test]
fn default_is_a_value_where_it_is_written_as_one() {
    for (text, expected) in [
        ("Possible values are: `default`, `one`.", &["default", "one"][..]),
        ("Possible values: \"one\", \"default\".", &["one", "default"]),
        ("Possible values are: `one` *default*, `two`.", &["one", "two"]),
    ] {
        assert_eq!(values(text), expected, "{text}");
    }
}

#[test]
fn values_may_be_of_any_script_and_begin_with_a_digit() {
    assert_eq!(
        values("Possible values are: `weiß`, `x\u{301}y`, `黄`, `4k`."),
        ["weiß", "x\u{301}y", "黄", "4k"]
    );
    assert_eq!(values("Possible values are: weiß, 黄, 3d."), ["weiß", "黄", "3d"]);
}

#[test]
fn what_is_no_list_gives_no_values() {
    for text in [
        "Possible values are `1`, `2`, or `null`.",
        "The possible values are between 1 and 100.",
        "Possible values are StyleLight1 thru StyleLight21, StyleDark1 thru StyleDark11.",
        "The order hint values are strings. The clients sort them.",
        "Possible values are listed in the table below.",
        "For example, `one` or `two`.",
        "This can be true of `one` and `two`.",
        "The values of `one` and `two` differ.",
        "Cannot begin with `zero` or be one of the following values: `one`, `two`.",
        "The name must not be one of these reserved values: `one`, `two`.",
    ] {
        assert_eq!(values(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_header_for_later_members_implies_the_one_that_stands_for_them() {
    let prefer = "Use the `Prefer: include-unknown-enum-members` request header to get more.";
    let with = values(&format!("Possible values are: `low`, `high`. {prefer}"));
    assert_eq!(with, ["low", "high", "unknownFutureValue"]);
    assert_eq!(values("Possible values are: `low`, `high`."), ["low", "high"]);
}
