//! Texts of the options.

use proptest::prelude::*;

use super::{Expansion, Filter, Literal, Navigation, Property, Search, Selection, quoted};
use crate::types::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid};
use crate::{Flags, Undocumented};

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum State {
    On,
    Off,
    Undocumented(Undocumented),
}
crate::enumeration!(State: "example.state" { On = "on", Off = "off" });

#[derive(Clone, Debug, Default, PartialEq)]
struct User {
    additional: crate::model::Additional,
}
crate::model!(User: "example.user" {});

struct Address;

const NAME: Property<User, String> = Property::new("name");
const AGE: Property<User, i64> = Property::new("age");
const STATE: Property<User, State> = Property::new("state");
const STATES: Property<User, Flags<State>> = Property::new("states");
const TAGS: Property<User, Vec<String>> = Property::new("tags");
const ADDRESS: Property<User, Address> = Property::new("address");
const ADDRESSES: Property<User, Vec<Address>> = Property::new("addresses");
const CITY: Property<Address, String> = Property::new("city");
const STREETS: Property<Address, Vec<String>> = Property::new("streets");
const MANAGER: Navigation<User, User> = Navigation::new("manager");
const REPORTS: Navigation<User, User> = Navigation::new("reports");

fn shows(filter: &Filter, text: &str) {
    assert_eq!(filter.to_string(), text);
}

#[test]
fn operators() {
    shows(&NAME.ne("x"), "name ne 'x'");
    shows(&AGE.ge(5).and(AGE.le(6)), "age ge 5 and age le 6");
    shows(&NAME.ends_with("x"), "endsWith(name,'x')");
    shows(&NAME.in_(["a", "b'"]), "name in ('a','b''')");
    shows(&STATE.eq(State::On), "state eq 'on'");
    shows(&STATES.has(State::On), "states has 'on'");
    shows(&STATES.eq(Flags::from([State::On, State::Off])), "states eq 'on,off'");
    shows(&NAME.is_not_null(), "name ne null");
    shows(&ADDRESS.path(CITY).eq("x"), "address/city eq 'x'");
    shows(
        &MANAGER.cast::<User>().path(NAME).eq("x"),
        "manager/example.user/name eq 'x'",
    );
}

#[test]
fn groups() {
    let (a, b, c) = (AGE.eq(1), AGE.eq(2), AGE.eq(3));
    shows(
        &a.clone().or(b.clone()).and(c.clone()),
        "(age eq 1 or age eq 2) and age eq 3",
    );
    shows(
        &a.clone().and(b.clone()).or(c.clone()),
        "age eq 1 and age eq 2 or age eq 3",
    );
    shows(
        &a.clone().and(b.clone().or(c.clone())),
        "age eq 1 and (age eq 2 or age eq 3)",
    );
    shows(&!a.clone().and(b), "not (age eq 1 and age eq 2)");
    shows(&!NAME.starts_with("x"), "not startsWith(name,'x')");
    shows(&!!a.clone(), "not not (age eq 1)");
    shows(&Filter::raw("x or y").or(c), "(x or y) or age eq 3");
    shows(&a.and(!Filter::raw("x or y")), "age eq 1 and not (x or y)");
}

#[test]
fn conditions_on_items() {
    shows(
        &TAGS.any(|tag| tag.eq("a").or(tag_is_long())),
        "tags/any(x:x eq 'a' or (length(x) gt 9))",
    );
    shows(&TAGS.is_not_empty(), "tags/any()");
    shows(
        &ADDRESSES.all(|item| item.path(CITY).eq("x")),
        "addresses/all(x:x/city eq 'x')",
    );
    shows(
        &REPORTS.any(|user| user.is_of::<User>()),
        "reports/any(x:isof(x,'example.user'))",
    );
    let nested = ADDRESSES.any(|item| item.path(STREETS).any(|street| street.starts_with("M")));
    shows(&nested, "addresses/any(x:x/streets/any(x1:startsWith(x1,'M')))");
}

fn tag_is_long() -> Filter {
    Filter::raw("length(x) gt 9")
}

#[test]
fn literals() -> Result<(), crate::types::Invalid> {
    assert_eq!(true.literal(), "true");
    assert_eq!(i64::MIN.literal(), "-9223372036854775808");
    assert_eq!(1e300.literal(), "1e300");
    assert_eq!((-1e-8).literal(), "-0.00000001");
    assert_eq!(f64::NEG_INFINITY.literal(), "-INF");
    assert_eq!(
        DateTimeOffset::parse("2021-07-01T12:00:00.50+02:00")?.literal(),
        "2021-07-01T12:00:00.50+02:00"
    );
    assert_eq!(Date::parse("2021-07-01")?.literal(), "2021-07-01");
    assert_eq!(Duration::parse("PT1H")?.literal(), "duration'PT1H'");
    assert_eq!(
        Guid::parse("7c9e6679-7425-40de-944b-e07fc1f90ae7")?.literal(),
        "7c9e6679-7425-40de-944b-e07fc1f90ae7"
    );
    assert_eq!(Binary::from([0xff, 0xef]).literal(), "binary'_-8'");
    assert_eq!(Decimal::parse("1.10")?.literal(), "1.10");
    Ok(())
}

#[test]
fn relations_with_options() {
    let expand = REPORTS
        .expand()
        .select((NAME, AGE))
        .select(STATE)
        .filter(NAME.eq("a;b)"))
        .filter(AGE.eq(1))
        .order_by([AGE.desc()])
        .top(5);
    let text = "reports($select=name,age,state;$filter=(name eq 'a;b)') and age eq 1;$orderby=age desc;$top=5)";
    assert_eq!(expand.to_text(), text);
    let nested = MANAGER
        .expand()
        .expand(REPORTS.expand().select(NAME).count())
        .top(1)
        .top(2);
    assert_eq!(
        nested.to_text(),
        "manager($expand=reports($select=name;$count=true);$top=2)"
    );
    assert_eq!([MANAGER, REPORTS].to_text_of_expansion(), "manager,reports");
    assert_eq!(REPORTS.expand_as::<User>().to_text(), "reports/example.user");
    assert_eq!((NAME, ADDRESS.path(CITY), "raw").to_text(), "name,address/city,raw");
}

/// Both traits have a `to_text`; this names the one that is meant.
trait Named {
    fn to_text_of_expansion(&self) -> String;
}

impl<X: Expansion> Named for X {
    fn to_text_of_expansion(&self) -> String {
        self.to_text()
    }
}

#[test]
fn searches() {
    let search = Search::text("a \"b\" \\").and(Search::property(NAME, "c").or(Search::raw("d")));
    assert_eq!(search.to_string(), r#""a \"b\" \\" AND ("name:c" OR (d))"#);
}

proptest! {
    #[test]
    fn no_text_breaks_out_of_its_quotes(text in "\\PC*|['\\\\\"&,;()]*") {
        let literal = quoted(&text);
        let inner = literal.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap_or_default();
        prop_assert!(!inner.replace("''", "").contains('\''));
        prop_assert_eq!(inner.replace("''", "'"), text);
    }

    #[test]
    fn no_term_breaks_out_of_its_quotes(text in "\\PC*|[\\\\\"]*") {
        let search = Search::text(&text).to_string();
        let read: String = serde_json::from_str(&search.replace(|c: char| c.is_control(), "")).unwrap_or_default();
        prop_assert_eq!(read, text.replace(|c: char| c.is_control(), ""));
    }
}
