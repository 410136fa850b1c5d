//! Protocol: ETag, Prefer, query options, references, keys and paths, functions.

use runtime::{
    Argument, Client, ConsistencyLevel, ETag, ErrorKind, Operation, Path,
    external::azure_core,
    request::{
        AddRef, CallValue, Count, Delete, Download, Get, GetValue, List, Method, RemoveRef, SetRef, TypedRequest,
        Update,
    },
    testing::Fake,
};
use serde_json::{Value, json as value};
use wiremock::{Mock, ResponseTemplate, matchers::header};

use crate::support::{READ, answer, client, get, json, server, things};

fn offline() -> Client {
    Fake::new().client().unwrap()
}

fn address(path: &Path) -> String {
    let url = get(path).url().unwrap();
    let text = url.as_str();
    text.strip_prefix("https://graph.microsoft.com/v1.0")
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn an_unchanged_resource_is_none_and_no_error() {
    let server = server().await;
    Mock::given(header("if-none-match", "W/\"1\""))
        .respond_with(ResponseTemplate::new(304))
        .mount(&server)
        .await;
    let things = things(&client(&server));
    assert_eq!(
        Get::<Value>::new(get(&things))
            .if_none_match("W/\"1\"")
            .send()
            .await
            .unwrap(),
        None
    );
}

#[tokio::test]
async fn a_version_is_read_from_header_or_body() {
    let server = server().await;
    answer(
        &server,
        "GET",
        "/v1.0/things/1",
        json(200, value!({"@odata.etag": "W/\"b\""})).insert_header("ETag", "\"h\""),
    )
    .await;
    answer(
        &server,
        "GET",
        "/v1.0/things/2",
        json(200, value!({"@odata.etag": "W/\"b\""})),
    )
    .await;
    let things = things(&client(&server));
    assert_eq!(
        get(&things.key("1")).send().await.unwrap().etag(),
        Some(ETag::from("\"h\""))
    );
    assert_eq!(
        get(&things.key("2")).send().await.unwrap().etag(),
        Some(ETag::from("W/\"b\""))
    );
}

#[tokio::test]
async fn a_stale_version_is_a_failed_precondition_with_advice() {
    let server = server().await;
    Mock::given(header("if-match", "\"old\""))
        .respond_with(ResponseTemplate::new(412))
        .mount(&server)
        .await;
    let things = things(&client(&server));
    let update = Update::<()>::new(things.request(Method::Patch, &READ).json(&value!({}))).if_match("\"old\"");
    let error = update.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PreconditionFailed);
    assert!(error.to_string().contains("read the resource again"), "{error}");
    let delete = Delete::new(things.request(Method::Delete, &READ)).if_match("\"old\"");
    assert_eq!(delete.send().await.unwrap_err().status(), Some(412));
}

static DIRECTORY: Operation = Operation::new("List users", "/users").with_advanced_queries();

#[tokio::test]
async fn advanced_queries_on_directory_objects_get_header_and_count_by_themselves() {
    let fake = Fake::new();
    let client = fake.client().unwrap();
    let users = |operation| List::<Value>::new(client.path().segment("users").request(Method::Get, operation));
    let advanced = "endsWith(mail,'@a.b')";
    let _ = users(&DIRECTORY).query("$filter", advanced).send().await;
    let _ = users(&DIRECTORY).query("$filter", "mail eq 'a'").send().await;
    let _ = users(&READ).query("$filter", advanced).send().await;
    let _ = users(&DIRECTORY)
        .query("$search", "\"x\"")
        .query("$count", "false")
        .header("ConsistencyLevel", "session")
        .send()
        .await;
    let seen: Vec<_> = fake
        .requests()
        .iter()
        .map(|request| {
            let level = request.headers().get_optional_string(&"consistencylevel".into());
            (level, request.url().query().unwrap().ends_with("$count=true"))
        })
        .collect();
    let eventual = (Some("eventual".to_owned()), true);
    let own = (Some("session".to_owned()), false);
    assert_eq!(
        seen,
        [eventual, (None, false), (None, false), own],
        "the caller's own word wins"
    );
    let request = client
        .path()
        .request(Method::Get, &READ)
        .consistency_level(ConsistencyLevel::Eventual);
    assert!(format!("{request:?}").contains("consistencylevel"));
}

#[tokio::test]
async fn a_count_is_a_bare_number_in_plain_text() {
    let server = server().await;
    let plain = |text: &str| ResponseTemplate::new(200).set_body_raw(text.to_owned(), "text/plain");
    answer(&server, "GET", "/v1.0/things/$count", plain("\u{feff}42\r\n")).await;
    answer(&server, "GET", "/v1.0/others/$count", plain("many")).await;
    let client = client(&server);
    let count = |segment: &str| Count::new(get(&client.path().segment(segment).segment("$count")));
    assert_eq!(count("things").send().await.unwrap(), 42);
    assert_eq!(count("others").send().await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_wrapped_value_is_unwrapped() {
    let server = server().await;
    answer(
        &server,
        "GET",
        "/v1.0/things/name",
        json(200, value!({"@odata.context": "x", "value": "Ann"})),
    )
    .await;
    let name = GetValue::<String>::new(get(&things(&client(&server)).segment("name")));
    assert_eq!(name.send().await.unwrap().as_deref(), Some("Ann"));
}

#[tokio::test]
async fn references_are_added_set_and_removed_at_ref_only() {
    let fake = Fake::new().reply(204, "").reply(204, "").reply(204, "").reply(204, "");
    let client = fake.client().unwrap();
    let members = client.path().segment("groups").key("g").segment("members");
    let target = client.path().segment("directoryObjects").key("a/b");
    AddRef::of(&members, &target, &READ).send().await.unwrap();
    SetRef::of(
        &client.path().segment("users").key("u").segment("manager"),
        &target,
        &READ,
    )
    .send()
    .await
    .unwrap();
    RemoveRef::of(&members.key("m"), &READ).send().await.unwrap();
    RemoveRef::of(&members.key("m").segment("$ref"), &READ)
        .if_match(ETag::any())
        .send()
        .await
        .unwrap();
    let requests = fake.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|request| (request.method().as_str(), request.url().path()))
        .collect();
    let expected = [
        ("POST", "/v1.0/groups/g/members/$ref"),
        ("PUT", "/v1.0/users/u/manager/$ref"),
        ("DELETE", "/v1.0/groups/g/members/m/$ref"),
        ("DELETE", "/v1.0/groups/g/members/m/$ref"),
    ];
    assert_eq!(sent, expected);
    let azure_core::http::Body::Bytes(body) = requests[0].body() else {
        panic!()
    };
    let body: Value = serde_json::from_slice(body).unwrap();
    assert_eq!(
        body,
        value!({"@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/a%2Fb"})
    );
}

#[test]
fn a_reference_to_or_at_an_empty_key_is_refused() {
    let client = offline();
    let members = client.path().segment("groups").key("g").segment("members");
    let add = AddRef::of(&members, &client.path().segment("directoryObjects").key(""), &READ).into_request();
    let remove = RemoveRef::of(&members.key(""), &READ).into_request();
    assert_eq!(add.url().unwrap_err().kind(), ErrorKind::InvalidRequest);
    assert_eq!(remove.url().unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[test]
fn keys_with_any_character_are_one_segment() {
    let users = offline().path().segment("users");
    let cases = [
        ("a@b.c", "/users/a@b.c"),
        ("a_b#EXT#@c.d", "/users/a_b%23EXT%23@c.d"),
        ("AAMk/+=", "/users/AAMk%2F%2B%3D"),
        ("a b?c&d%e", "/users/a%20b%3Fc%26d%25e"),
        ("ü\u{1f600}", "/users/%C3%BC%F0%9F%98%80"),
        ("h.sharepoint.com,1-2,3-4", "/users/h.sharepoint.com,1-2,3-4"),
        ("x:y;z\\(w)", "/users/x%3Ay%3Bz%5C%28w%29"),
        ("\u{0}\n", "/users/%00%0A"),
        ("O'Neil", "/users/O'Neil"),
    ];
    for (key, expected) in cases {
        assert_eq!(address(&users.key(key)), expected, "{key:?}");
    }
}

#[test]
fn keys_that_look_like_something_else_stay_keys() {
    let users = offline().path().segment("users");
    assert_eq!(address(&users.key("..").segment("x")), "/users('..')/x");
    assert_eq!(address(&users.key(".")), "/users('.')");
    assert_eq!(address(&users.key("$count")), "/users('%24count')");
    assert_eq!(
        address(&users.key("microsoft.graph.user'")),
        "/users('microsoft.graph.user''')"
    );
    assert_eq!(get(&users.key("")).url().unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[test]
fn alternate_keys_and_casts_are_written() {
    let root = offline().path();
    assert_eq!(
        address(&root.segment("applications").alternate_key("appId", "a'b/c")),
        "/applications(appId='a''b%2Fc')"
    );
    let two = root
        .segment("x")
        .alternate_keys([("a", Argument::text("1")), ("b", Argument::from(2))]);
    assert_eq!(address(&two), "/x(a='1',b=2)");
    let cast = root
        .segment("groups")
        .key("1")
        .segment("members")
        .segment("microsoft.graph.user");
    assert_eq!(address(&cast), "/groups/1/members/microsoft.graph.user");
}

#[test]
fn function_arguments_are_inline_or_by_alias() {
    let root = offline().path();
    let call = |arguments: Vec<(&'static str, Argument)>| address(&root.function("f", arguments));
    assert_eq!(call(vec![]), "/f()");
    assert_eq!(
        call(vec![("period", "D7".into()), ("n", 5.into()), ("b", true.into())]),
        "/f(period='D7',n=5,b=true)"
    );
    assert_eq!(
        call(vec![("d", Argument::bare("2020-01-01T00:00:00Z"))]),
        "/f(d=2020-01-01T00%3A00%3A00Z)"
    );
    assert_eq!(
        call(vec![("t", "it's".into()), ("x", None::<&str>.into())]),
        "/f(t='it''s',x=null)"
    );
    let aliases = call(vec![
        ("a", "x/y z".into()),
        ("b", "q".into()),
        ("c", Argument::bare("[1,2]")),
    ]);
    assert_eq!(aliases, "/f(a=@p1,b='q',c=@p2)?@p1=%27x/y%20z%27&@p2=%5B1,2%5D");
}

#[test]
fn files_of_drives_are_addressed_by_path() {
    let root = offline().path().segment("me").segment("drive").segment("root");
    assert_eq!(
        address(&root.file_path("/a b/ü.txt").segment("content")),
        "/me/drive/root:/a%20b/%C3%BC.txt:/content"
    );
    let site = offline().path().segment("sites").key("contoso.sharepoint.com");
    assert_eq!(
        address(&site.file_path("/teams/a b").segment("lists")),
        "/sites/contoso.sharepoint.com:/teams/a%20b:/lists"
    );
    assert_eq!(address(&root.file_path("a:b#c.txt")), "/me/drive/root:/a%3Ab%23c.txt");
    for odd in ["", "/", "a/../b", "."] {
        assert_eq!(
            get(&root.file_path(odd)).url().unwrap_err().kind(),
            ErrorKind::InvalidRequest,
            "{odd}"
        );
    }
}

#[test]
fn clouds_have_their_roots_scopes_and_authorities() {
    use runtime::Cloud;
    let clouds = [
        (
            Cloud::Global,
            "https://graph.microsoft.com",
            "https://login.microsoftonline.com",
        ),
        (
            Cloud::UsGovernmentL4,
            "https://graph.microsoft.us",
            "https://login.microsoftonline.us",
        ),
        (
            Cloud::UsGovernmentL5,
            "https://dod-graph.microsoft.us",
            "https://login.microsoftonline.us",
        ),
        (
            Cloud::China,
            "https://microsoftgraph.chinacloudapi.cn",
            "https://login.partner.microsoftonline.cn",
        ),
    ];
    for (cloud, root, authority) in clouds {
        assert_eq!((cloud.root(), cloud.authority()), (root, Some(authority)));
        assert_eq!(cloud.scope(), format!("{root}/.default"));
        let client = Fake::new().builder().cloud(cloud).version("beta").build().unwrap();
        assert_eq!(client.endpoint(), format!("{root}/beta"));
    }
}

#[tokio::test]
async fn a_file_that_has_not_changed_is_none_and_an_empty_file_is_empty() {
    let server = server().await;
    Mock::given(header("if-none-match", "\"new\""))
        .respond_with(ResponseTemplate::new(304))
        .mount(&server)
        .await;
    answer(&server, "GET", "/v1.0/things", ResponseTemplate::new(200)).await;
    let download = || Download::new(get(&things(&client(&server))));
    assert_eq!(download().if_none_match("\"new\"").send().await.unwrap(), None);
    assert_eq!(
        download().if_none_match("\"old\"").send().await.unwrap().unwrap().len(),
        0
    );
    assert!(download().if_none_match("\"new\"").stream().await.unwrap().is_none());
    assert_eq!(
        download()
            .if_none_match("\"old\"")
            .stream()
            .await
            .unwrap()
            .unwrap()
            .status(),
        200
    );
    let by_hand = || download().header("If-None-Match", "\"new\"");
    assert_eq!(by_hand().send().await.unwrap_err().status(), Some(304));
    assert_eq!(by_hand().stream().await.unwrap_err().status(), Some(304));
}

#[tokio::test]
async fn a_null_property_is_none() {
    for reply in [ResponseTemplate::new(204), json(200, value!({"value": null}))] {
        let server = server().await;
        answer(&server, "GET", "/v1.0/things", reply).await;
        let request = || get(&things(&client(&server)));
        assert_eq!(GetValue::<String>::new(request()).send().await.unwrap(), None);
        let function = CallValue::<String>::new(request());
        assert_eq!(function.clone().send().await.unwrap_err().kind(), ErrorKind::Decode);
        assert_eq!(function.optional().send().await.unwrap(), None);
    }
}
