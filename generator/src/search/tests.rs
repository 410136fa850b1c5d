use super::{find, search, tree};
use crate::emit::fixture;

fn names(words: &[&str]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    search(&fixture::schema(), &words, 20)
        .into_iter()
        .map(|hit| hit.name)
        .collect()
}

#[test]
fn types_come_before_what_is_in_them() {
    assert_eq!(
        names(&["token"]).first().map(String::as_str),
        Some("microsoft.graph.token")
    );
    assert_eq!(names(&["country"]), ["country of microsoft.graph.location"]);
    assert_eq!(names(&["appleToken"]), ["microsoft.graph.appleToken"]);
}

#[test]
fn words_may_be_misspelled_and_in_any_order() {
    assert_eq!(names(&["lcoation"]), ["microsoft.graph.location"]);
    assert_eq!(names(&["tokens", "list"]), ["GET /tokens"]);
    assert_eq!(names(&["sofa"]), [""; 0]);
}

#[test]
fn a_hit_says_how_it_is_called() {
    let hits = search(&fixture::schema(), &["sync".to_owned()], 1);
    let hit = hits.first();
    assert_eq!(
        hit.map(|hit| hit.rust.as_str()),
        Some("client.tokens().by_id(…).sync(…)")
    );
    assert_eq!(hit.map(|hit| hit.feature.as_str()), Some("onboarding"));
}

#[test]
fn a_tree_shows_some_levels_and_counts_the_rest() {
    let schema = fixture::schema();
    let Some(tokens) = find(&schema, "/Tokens/") else {
        return assert!(find(&schema, "/Tokens/").is_some());
    };
    let whole = tree(&schema, tokens, 1);
    let below: Vec<(&str, usize)> = whole
        .below
        .iter()
        .map(|one| (one.segment.as_str(), one.hidden))
        .collect();
    assert_eq!(below, [("/{id}", 1), ("/since(start={start})", 0)]);
    let methods: Vec<&str> = whole.calls.iter().map(|call| call.method.as_str()).collect();
    assert_eq!(methods, ["GET", "POST"]);
    assert!(find(&schema, "/tokens/{any}").is_some());
}
