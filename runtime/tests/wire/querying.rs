//! Typed query options on the wire (docs/protocol.md, Query options).

use runtime::{
    Operation,
    query::{Navigation, Property, Search},
    request::{Count, Get, List, Method, TypedRequest},
    testing::Fake,
};
use serde_json::Value;

use crate::support::{get, things};

struct Thing;
const NAME: Property<Thing, String> = Property::new("name");
const SIZE: Property<Thing, i32> = Property::new("size");
const PARTS: Navigation<Thing, Thing> = Navigation::new("parts");

fn query(request: impl TypedRequest) -> String {
    let url = request.into_request().url().unwrap();
    percent_encoding::percent_decode_str(url.query().unwrap_or_default())
        .decode_utf8()
        .unwrap()
        .into_owned()
}

fn list(operation: &'static Operation) -> List<Value> {
    let client = Fake::new().client().unwrap();
    List::new(things(&client).request(Method::Get, operation))
}

static PLAIN: Operation = Operation::new("List", "/things");
static DIRECTORY: Operation = Operation::new("List", "/things").with_advanced_queries();

#[test]
fn options_add_up_and_are_written_once() {
    let list = list(&PLAIN)
        .select((NAME, SIZE))
        .select(NAME)
        .expand(PARTS.expand().select(NAME).top(2))
        .filter(NAME.eq("O'Neil & co").or(SIZE.gt(3)))
        .filter(SIZE.lt(9))
        .order_by([NAME.asc(), SIZE.desc()])
        .search(Search::text("a b"))
        .top(5)
        .skip(10)
        .count();
    let expected = "$select=name,size&$expand=parts($select=name;$top=2)\
                    &$filter=(name eq 'O''Neil & co' or size gt 3) and size lt 9\
                    &$orderby=name,size desc&$search=\"a b\"&$top=5&$skip=10&$count=true";
    assert_eq!(query(list), expected);
}

#[test]
fn a_separator_inside_a_value_is_encoded() {
    let client = Fake::new().client().unwrap();
    let get = Get::<Value>::new(get(&things(&client))).expand(PARTS.expand().filter(NAME.eq("a&b;c+d#e%f")));
    let url = get.into_request().url().unwrap();
    assert_eq!(
        url.query(),
        Some("$expand=parts($filter=name%20eq%20%27a%26b%3Bc%2Bd%23e%25f%27)")
    );
}

#[test]
fn typed_forms_that_need_eventual_consistency_are_recognised() {
    assert!(query(list(&DIRECTORY).filter(NAME.ends_with("x"))).ends_with("&$count=true"));
    assert!(query(list(&DIRECTORY).filter(NAME.ne("x"))).ends_with("&$count=true"));
    assert!(query(list(&DIRECTORY).filter(!NAME.starts_with("x"))).ends_with("&$count=true"));
    assert!(query(list(&DIRECTORY).search(Search::property(NAME, "x"))).ends_with("&$count=true"));
    assert!(query(list(&DIRECTORY).filter(NAME.eq("x")).order_by(NAME.asc())).ends_with("&$count=true"));
    assert!(!query(list(&DIRECTORY).filter(NAME.eq("not ne endswith"))).contains("$count"));
    assert!(!query(list(&PLAIN).filter(NAME.ends_with("x"))).contains("$count"));
}

#[test]
fn a_count_can_be_filtered() {
    let client = Fake::new().client().unwrap();
    let count = Count::new(things(&client).segment("$count").request(Method::Get, &DIRECTORY)).filter(NAME.ne("x"));
    assert_eq!(query(count), "$filter=name ne 'x'", "the path counts already");
}
