//! Protocol: paging.

use futures::{StreamExt, TryStreamExt};
use runtime::{
    ErrorKind, Operation, Page, Prefer,
    model::{Additional, ModelExt},
    query::Navigation,
    request::{CallList, List, Method},
};
use serde_json::{Value, json as value};
use wiremock::{
    Mock, MockServer,
    matchers::{method, path, query_param, query_param_is_missing},
};

use crate::support::{READ, answer, builder, client, get, json, server, things};

fn list(server: &MockServer) -> List<Value> {
    List::new(get(&things(&client(server))))
}

async fn page(server: &MockServer, token: Option<&str>, body: Value) {
    let mock = Mock::given(method("GET")).and(path("/v1.0/things"));
    let mock = match token {
        Some(token) => mock.and(query_param("$skiptoken", token)),
        None => mock.and(query_param_is_missing("$skiptoken")),
    };
    mock.respond_with(json(200, body)).mount(server).await;
}

fn link(server: &MockServer, token: &str) -> String {
    format!("{}/v1.0/things?$skiptoken={token}", server.uri())
}

fn ids(items: &[Value]) -> Vec<&str> {
    items.iter().filter_map(|item| item["id"].as_str()).collect()
}

async fn three_pages(server: &MockServer) {
    page(
        server,
        None,
        value!({"@odata.count": 3, "value": [{"id": "1"}, {"id": "2"}], "@odata.nextLink": link(server, "b")}),
    )
    .await;
    page(
        server,
        Some("b"),
        value!({"value": [], "@odata.nextLink": link(server, "c")}),
    )
    .await;
    page(server, Some("c"), value!({"value": [{"id": "3"}]})).await;
}

#[tokio::test]
async fn items_of_all_pages_come_in_order_and_an_empty_page_is_not_the_end() {
    let server = server().await;
    three_pages(&server).await;
    let items: Vec<Value> = list(&server).items().try_collect().await.unwrap();
    assert_eq!(ids(&items), ["1", "2", "3"]);
}

#[tokio::test]
async fn the_count_comes_with_the_first_page() {
    let server = server().await;
    three_pages(&server).await;
    let first: Page<Value> = list(&server).query("$count", "true").send().await.unwrap();
    assert_eq!(first.count(), Some(3));
    let second = first.next_page().await.unwrap().unwrap();
    assert_eq!((second.count(), second.is_last()), (None, false));
    let third = second.next_page().await.unwrap().unwrap();
    assert!(third.is_last() && third.next_page().await.unwrap().is_none());
}

#[tokio::test]
async fn own_headers_are_sent_again_on_each_page_and_own_options_are_not() {
    let server = server().await;
    three_pages(&server).await;
    let list = list(&server)
        .prefer(Prefer::MaxPageSize(2))
        .header("ConsistencyLevel", "eventual")
        .query("$top", "2");
    assert_eq!(list.pages().count().await, 3);
    let requests = server.received_requests().await.unwrap();
    for request in &requests {
        assert_eq!(request.headers["prefer"], "odata.maxpagesize=2");
        assert_eq!(request.headers["consistencylevel"], "eventual");
    }
    assert_eq!(
        requests[1].url.query(),
        Some("$skiptoken=b"),
        "the link is called as it is"
    );
}

#[tokio::test]
async fn paging_goes_on_from_a_stored_link() {
    let server = server().await;
    three_pages(&server).await;
    let stored = list(&server).send().await.unwrap().next_link().unwrap().to_owned();
    let rest: Vec<Value> = list(&server)
        .resume(&stored)
        .unwrap()
        .items()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(ids(&rest), ["3"]);
}

#[tokio::test]
async fn a_stored_link_of_another_host_is_refused() {
    let server = server().await;
    let error = list(&server)
        .resume("https://evil.example/v1.0/things?$skiptoken=b")
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn a_next_link_to_another_host_is_refused_and_never_called() {
    let (server, other) = (server().await, server().await);
    page(
        &server,
        None,
        value!({"value": [{"id": "1"}], "@odata.nextLink": link(&other, "b")}),
    )
    .await;
    let error = list(&server).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(other.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_relative_next_link_is_resolved_against_the_context() {
    let server = server().await;
    let context = format!("{}/v1.0/$metadata#things", server.uri());
    page(
        &server,
        None,
        value!({"@odata.context": context, "value": [{"id": "1"}], "@odata.nextLink": "things?$skiptoken=c"}),
    )
    .await;
    page(&server, Some("c"), value!({"value": [{"id": "3"}]})).await;
    let items: Vec<Value> = list(&server).items().try_collect().await.unwrap();
    assert_eq!(ids(&items), ["1", "3"]);
}

#[tokio::test]
async fn a_link_that_comes_twice_is_an_error_after_the_items_so_far() {
    let server = server().await;
    page(
        &server,
        None,
        value!({"value": [{"id": "1"}], "@odata.nextLink": link(&server, "b")}),
    )
    .await;
    page(
        &server,
        Some("b"),
        value!({"value": [{"id": "2"}], "@odata.nextLink": link(&server, "b")}),
    )
    .await;
    let results: Vec<_> = list(&server).items().collect().await;
    assert_eq!(results.len(), 3, "two items, one error, then the end");
    assert_eq!(results[2].as_ref().unwrap_err().kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn pages_by_hand_end_as_well() {
    let server = server().await;
    let link = |token| link(&server, token);
    page(&server, None, value!({"value": [], "@odata.nextLink": link("b")})).await;
    page(&server, Some("b"), value!({"value": [], "@odata.nextLink": link("b")})).await;
    let again = value!([{"id": "1"}]);
    page(
        &server,
        Some("c"),
        value!({"value": again, "@odata.nextLink": link("d")}),
    )
    .await;
    page(
        &server,
        Some("d"),
        value!({"value": again, "@odata.nextLink": link("e")}),
    )
    .await;
    let first = list(&server).send().await.unwrap();
    assert_eq!(
        first.next_page().await.unwrap_err().kind(),
        ErrorKind::Refused,
        "the same link"
    );
    let first = list(&server).resume(&link("c")).unwrap().send().await.unwrap();
    assert_eq!(
        first.next_page().await.unwrap_err().kind(),
        ErrorKind::Refused,
        "the same items"
    );
    let client = builder(&server).max_pages(2).build().unwrap();
    page(&server, Some("x"), value!({"value": [], "@odata.nextLink": link("y")})).await;
    page(&server, Some("y"), value!({"value": [], "@odata.nextLink": link("z")})).await;
    page(&server, Some("z"), value!({"value": []})).await;
    let first = List::<Value>::new(get(&things(&client))).resume(&link("x")).unwrap();
    let second = first.send().await.unwrap().next_page().await.unwrap().unwrap();
    let third = second.next_page().await;
    assert_eq!(third.unwrap_err().kind(), ErrorKind::Refused, "too many");
}

#[tokio::test]
async fn a_page_of_several_items_never_comes_twice() {
    let server = server().await;
    let (two, one) = (value!([{"id": "1"}, {"id": "2"}]), value!([{"id": "3"}]));
    for (token, items, next) in [
        (None, &two, "b"),
        (Some("b"), &one, "c"),
        (Some("c"), &value!([{"id": "4"}]), "d"),
        (Some("d"), &one, "e"),
        (Some("e"), &two, "f"),
    ] {
        page(
            &server,
            token,
            value!({"value": items, "@odata.nextLink": link(&server, next)}),
        )
        .await;
    }
    let results: Vec<_> = list(&server).items().collect().await;
    let (error, items) = results.split_last().unwrap();
    let items: Vec<_> = items.iter().map(|item| item.as_ref().unwrap().clone()).collect();
    assert_eq!(ids(&items), ["1", "2", "3", "4", "3"], "a single item may have moved");
    assert_eq!(error.as_ref().unwrap_err().kind(), ErrorKind::Refused);
}

static DIRECTORY: Operation = Operation::new("List things", "/things").with_advanced_queries();

#[tokio::test]
async fn headers_that_the_query_needs_are_sent_with_each_page_and_to_a_stored_link() {
    let server = server().await;
    three_pages(&server).await;
    let request = || things(&client(&server)).request(Method::Get, &DIRECTORY);
    let list = List::<Value>::new(request()).query("$search", "\"x\"");
    assert_eq!(list.pages().count().await, 3);
    let stored = format!("{}&$search=x", link(&server, "c"));
    List::<Value>::new(request())
        .resume(&stored)
        .unwrap()
        .send()
        .await
        .unwrap();
    let requests = server.received_requests().await.unwrap();
    let levels: Vec<_> = requests
        .iter()
        .map(|request| &request.headers["consistencylevel"])
        .collect();
    assert_eq!(levels, ["eventual"; 4]);
    let queries: Vec<_> = requests.iter().filter_map(|request| request.url.query()).collect();
    let expected = [
        "$search=%22x%22&$count=true",
        "$skiptoken=b",
        "$skiptoken=c",
        "$skiptoken=c&$search=x",
    ];
    assert_eq!(queries, expected, "links are called as they are");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Group {
    members: Option<Vec<Group>>,
    additional: Additional,
}
runtime::model!(Group: "example.group" { members = "members" });

const MEMBERS: Navigation<Group, Value> = Navigation::new("members");

#[tokio::test]
async fn an_expanded_collection_goes_on_at_its_own_link() {
    let server = server().await;
    page(
        &server,
        Some("m"),
        value!({"value": [{"id": "2"}], "@odata.nextLink": link(&server, "n")}),
    )
    .await;
    page(&server, Some("n"), value!({"value": [{"id": "3"}]})).await;
    let read = |next: &str| value!({"members": [{"id": "1"}], "members@odata.nextLink": next});
    let group: Group = serde_json::from_value(read(&link(&server, "m"))).unwrap();
    let client = client(&server);
    let rest = group.rest_of(MEMBERS, &client).unwrap().unwrap();
    let rest: Vec<Value> = rest.items().try_collect().await.unwrap();
    assert_eq!(ids(&rest), ["2", "3"]);
    assert!(Group::default().rest_of(MEMBERS, &client).unwrap().is_none());
    let other_origin: Group = serde_json::from_value(read("https://evil.example/v1.0/things")).unwrap();
    assert_eq!(
        other_origin.rest_of(MEMBERS, &client).unwrap_err().kind(),
        ErrorKind::Refused
    );
}

async fn results_of(second: Value, third: Value) -> Vec<runtime::Result<Value>> {
    let server = server().await;
    let body = |items: &Value, token| value!({"value": items, "@odata.nextLink": link(&server, token)});
    page(&server, None, body(&value!([{"id": "0"}]), "b")).await;
    page(&server, Some("b"), body(&second, "c")).await;
    page(&server, Some("c"), body(&third, "d")).await;
    page(&server, Some("d"), value!({"value": []})).await;
    list(&server).items().collect().await
}

#[tokio::test]
async fn a_page_that_comes_again_under_a_new_link_is_an_error_and_its_items_come_once() {
    let items = value!([{"id": "1", "tags": ["a", 1]}, {"@odata.id": "2"}]);
    let results = results_of(items.clone(), items).await;
    assert_eq!(results.len(), 4, "three items, one error, then the end");
    assert_eq!(results[3].as_ref().unwrap_err().kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn pages_that_only_look_alike_are_all_given() {
    for (second, third, count) in [
        (value!([{"id": "1", "n": 1}]), value!([{"id": "1", "n": "1"}]), 3),
        (
            value!([{"id": "1"}, {"id": "2"}]),
            value!([{"id": "2"}, {"id": "1"}]),
            5,
        ),
        (value!([{"city": "Ulm"}]), value!([{"city": "Ulm"}]), 3),
        (value!([]), value!([]), 1),
    ] {
        let results = results_of(second, third).await;
        assert!(
            results.iter().all(Result::is_ok) && results.len() == count,
            "{results:?}"
        );
    }
}

#[tokio::test]
async fn ever_new_links_stop_at_the_limit() {
    let server = server().await;
    let uri = server.uri();
    let endless = move |request: &wiremock::Request| {
        let page: u64 = request
            .url
            .query()
            .and_then(|query| query.rsplit('=').next()?.parse().ok())
            .unwrap_or(0);
        json(
            200,
            value!({"value": [], "@odata.nextLink": format!("{uri}/v1.0/things?$skiptoken={}", page + 1)}),
        )
    };
    answer(&server, "GET", "/v1.0/things", endless).await;
    let client = builder(&server).max_pages(5).build().unwrap();
    let results: Vec<_> = List::<Value>::new(get(&things(&client))).pages().collect().await;
    assert_eq!(results.len(), 6);
    assert_eq!(results[5].as_ref().unwrap_err().kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn an_error_on_a_later_page_ends_the_stream_without_losing_items() {
    let server = server().await;
    page(
        &server,
        None,
        value!({"value": [{"id": "1"}], "@odata.nextLink": link(&server, "b")}),
    )
    .await;
    page(&server, Some("b"), value!({"value": "not a list"})).await;
    let results: Vec<_> = list(&server).items().collect().await;
    assert_eq!(results.len(), 2);
    assert_eq!(results[1].as_ref().unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn streams_and_futures_can_move_between_threads() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let client = runtime::testing::Fake::new().client().unwrap();
    let list = || List::<Value>::new(get(&things(&client)));
    drop(is_send(list().pages()));
    drop(is_send(list().items()));
    drop(is_send(list().send()));
}

#[tokio::test]
async fn the_next_link_of_an_action_is_read_by_get_without_its_body() {
    let server = server().await;
    let first = value!({"value": [{"id": "1"}], "@odata.nextLink": link(&server, "b")});
    answer(&server, "POST", "/v1.0/things/search", json(200, first)).await;
    page(&server, Some("b"), value!({"value": [{"id": "2"}]})).await;
    let request = things(&client(&server)).segment("search").request(Method::Post, &READ);
    let call = CallList::<Value>::new(request.json(&value!({"text": "x"}))).header("X-Own", "1");
    let items: Vec<Value> = call.items().try_collect().await.unwrap();
    assert_eq!(ids(&items), ["1", "2"]);
    let second = &server.received_requests().await.unwrap()[1];
    assert_eq!((second.method.as_str(), second.body.len()), ("GET", 0));
    assert!(!second.headers.contains_key("content-type"));
    assert_eq!(second.headers["x-own"], "1");
}

#[tokio::test]
async fn a_null_item_on_a_page_does_not_refuse_the_page() {
    let server = server().await;
    page(&server, None, value!({"value": [null, {"members": []}, null, {}]})).await;
    let list = List::<Group>::new(get(&things(&client(&server))));
    let items = list.send().await.unwrap().items;
    assert_eq!((items.len(), items[0].members.as_ref().map(Vec::len)), (2, Some(0)));
}

#[tokio::test]
async fn top_is_the_size_of_a_page_and_items_up_to_is_a_limit() {
    let server = server().await;
    three_pages(&server).await;
    let all: Vec<Value> = list(&server).top(1).items().try_collect().await.unwrap();
    assert_eq!(ids(&all), ["1", "2", "3"]);
    let before = server.received_requests().await.unwrap().len();
    for (limit, expected, pages) in [(2, &["1", "2"][..], 1), (0, &[], 0), (9, &["1", "2", "3"], 3)] {
        let before = server.received_requests().await.unwrap().len();
        let some: Vec<Value> = list(&server).items_up_to(limit).try_collect().await.unwrap();
        assert_eq!(ids(&some), expected);
        assert_eq!(
            server.received_requests().await.unwrap().len() - before,
            pages,
            "{limit}"
        );
    }
    assert_eq!(before, 3);
}
