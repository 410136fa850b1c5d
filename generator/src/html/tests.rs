use super::report;
use crate::Model;
use crate::dialect::Stats;
use crate::diff::compare;
use crate::emit::fixture;
use crate::report::Report;

fn model() -> Model {
    let mut schema = fixture::schema();
    let token = crate::schema::Id::new(2);
    schema.types[token].docs.text = "<script>alert(1)</script> & \"more\"".to_owned();
    Model {
        schema,
        pages: Vec::new(),
        stats: Stats::default(),
        skipped: Vec::new(),
        report: Report::default(),
    }
}

#[test]
fn nothing_of_a_page_is_markup() {
    let html = report(&model(), None);
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"));
    assert_eq!(html.matches("<script>").count(), 1, "the report's own");
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    let html = report(&model(), None);
    let targets = html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
    let missing: Vec<&str> = targets
        .filter(|target| !html.contains(&format!("id=\"{target}\"")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(
        !html.contains("href=\"http") && !html.contains("src="),
        "nothing is loaded from elsewhere"
    );
}

#[test]
fn changes_are_a_part_where_two_were_compared() {
    let mut old = fixture::schema();
    old.types[crate::schema::Id::new(1)].properties.clear();
    let changes = compare(&old, &model().schema);
    assert!(report(&model(), Some(&changes)).contains("the property `country` of `microsoft.graph.location` is new"));
    assert!(!report(&model(), None).contains("id=\"changes\""));
}
