//! Every form of segment that pages print, and hostile ones.

use super::*;

fn forms(url: &str) -> Vec<String> {
    parse_url(url)
        .segments
        .iter()
        .map(|segment| match segment {
            UrlSegment::Name(name) => name.clone(),
            UrlSegment::Key(names) => format!("{{{}}}", names.join("|")),
            UrlSegment::Literal(text) => format!("={text}"),
            UrlSegment::AlternateKey(name, _) => format!("@{name}"),
            UrlSegment::Call { name, arguments } => format!(
                "{name}({})",
                arguments
                    .iter()
                    .map(|argument| argument.name.clone().unwrap_or_else(|| "_".into()))
                    .collect::<Vec<_>>()
                    .join(",")
            ),
            UrlSegment::ItemPath(path) => format!(":{path}:"),
            UrlSegment::System(name) => name.clone(),
            UrlSegment::Ellipsis => "…".into(),
        })
        .collect()
}

#[test]
fn plain_and_alternative_keys() {
    assert_eq!(
        forms("/users/{id | userPrincipalName}/messages/{id}/$value "),
        ["users", "{id|userPrincipalName}", "messages", "{id}", "$value"]
    );
    for key in ["{id|name}", "{id or name}", "{id-or-name}", "{idOrName}"] {
        assert_eq!(forms(&format!("/worksheets/{key}")), ["worksheets", "{id|name}"]);
    }
    assert_eq!(forms("/lamps/{gridOrder}"), ["lamps", "{gridOrder}"]);
    assert_eq!(
        forms("/organization/{tenant id}/x"),
        ["organization", "{tenant id}", "x"]
    );
}

#[test]
fn odd_signs_for_placeholders() {
    assert_eq!(forms("/teams/(team-id)/channels"), ["teams", "{team-id}", "channels"]);
    assert_eq!(forms("/a/<id>/'{id}'"), ["a", "{id}", "{id}"]);
    assert_eq!(
        forms("/users/{user-id} | user-principal-name/chats/{chat-id}"),
        ["users", "{user-id|user-principal-name}", "chats", "{chat-id}"]
    );
    assert_eq!(
        parse_url("/teams/(team-id)").tolerances,
        [UrlTolerance::PlaceholderSigns]
    );
}

#[test]
fn functions_with_inline_arguments() {
    let url = parse_url("/reports/getX(period='{period_value}')");
    assert_eq!(
        url.segments[1],
        UrlSegment::Call {
            name: "getX".into(),
            arguments: vec![UrlArgument {
                name: Some("period".into()),
                value: UrlValue::Placeholder {
                    name: "period_value".into(),
                    quoted: true
                }
            }]
        }
    );
    assert_eq!(
        forms("/range(address='<address>')/cell(row=1, column={c})"),
        ["range(address)", "cell(row,column)"]
    );
    assert_eq!(forms("/range(address='A1:B2/C')/cell"), ["range(address)", "cell"]);
    assert_eq!(forms("/range(<address>)/format"), ["range(_)", "format"]);
    assert_eq!(forms("/functions/f()"), ["functions", "f()"]);
}

#[test]
fn unclosed_parenthesis_costs_one_segment_only() {
    let url = "/range(address='<address>'/entireRow";
    assert_eq!(forms(url), ["range(address)", "entireRow"]);
    assert_eq!(parse_url(url).tolerances, [UrlTolerance::Unbalanced]);
}

#[test]
fn paths_below_items_and_sites() {
    assert_eq!(
        forms("/me/drive/root:/{item-path}:/workbook/worksheets"),
        ["me", "drive", "root", ":item-path:", "workbook", "worksheets"]
    );
    assert_eq!(
        forms("/drive/items/{parent-id}:/{filename}:/content"),
        ["drive", "items", "{parent-id}", ":filename:", "content"]
    );
    assert_eq!(
        forms("/me/drive/root:/A B/c.txt"),
        ["me", "drive", "root", ":A B/c.txt:"]
    );
    assert_eq!(
        forms("/sites/contoso.example.com:/teams/hr:/lists"),
        ["sites", "contoso.example.com", ":teams/hr:", "lists"]
    );
}

#[test]
fn host_version_and_query() {
    let url = parse_url("https://graph.microsoft.com/V1.0/me/events?$select=a,b&startDateTime={start}");
    assert_eq!(url.host.as_deref(), Some("graph.microsoft.com"));
    assert_eq!(url.version, Some(ApiVersion::V1));
    assert_eq!(forms("https://graph.microsoft.com/beta/me"), ["me"]);
    assert_eq!(
        url.query,
        [
            ("$select".into(), "a,b".into()),
            ("startDateTime".into(), "{start}".into())
        ]
    );
    assert!(url.is_graph());
    assert!(!parse_url("https://contoso.example/me").is_graph());
    assert!(parse_url("https://dod-graph.microsoft.us/v1.0/me").is_graph());
}

#[test]
fn what_stands_before_the_first_segment_is_none() {
    for url in [
        "graph.microsoft.com/v1.0/me/x",
        "https://canary.example/stage/v1.0/me/x",
        "https://graph.microsoft.com//v1.0/me/x",
        "{service-root}/me/x",
        "https://graph.microsoft.com/{version}/me/x",
        "~/me/x",
    ] {
        assert_eq!(forms(url), ["me", "x"], "{url}");
        assert!(parse_url(url).tolerances.contains(&UrlTolerance::Prefix), "{url}");
    }
    assert_eq!(forms("{upload-url}"), ["{upload-url}"]);
    assert_eq!(forms("/apps/beta/x"), ["apps", "beta", "x"]);
}

#[test]
fn marks_and_remarks_behind_a_path_are_no_part_of_it() {
    for url in ["/me/x;", "/me/x.", "/me/x, ", "/me/x # all", "/me/x // all"] {
        assert_eq!(forms(url), ["me", "x"], "{url}");
        assert_eq!(parse_url(url).tolerances, [UrlTolerance::TrailingMark], "{url}");
    }
    assert_eq!(forms("/me/..."), ["me", "…"]);
    assert_eq!(forms("/users/a_b.com#EXT#@c.com"), ["users", "=a_b.com#EXT#@c.com"]);
}

#[test]
fn an_array_is_one_argument() {
    assert_eq!(forms("/me/f(a=[1,2],b='x')"), ["me", "f(a,b)"]);
}

#[test]
fn an_ampersand_in_a_text_does_not_separate() {
    let url = parse_url("/users?$filter=name eq 'A&B'&$top=1");
    assert_eq!(
        url.query,
        [("$filter".into(), "name eq 'A&B'".into()), ("$top".into(), "1".into())]
    );
}

#[test]
fn slashes_too_many_and_too_few() {
    assert_eq!(forms("policies/x/"), ["policies", "x"]);
    assert_eq!(
        parse_url("policies//x/").tolerances,
        [
            UrlTolerance::MissingSlash,
            UrlTolerance::EmptySegment,
            UrlTolerance::TrailingSlash
        ]
    );
}

#[test]
fn optional_query_in_brackets() {
    let url = parse_url("/pages/{id}/content[?includeIDs=true]");
    assert_eq!(url.query, [("includeIDs".into(), "true".into())]);
    assert_eq!(url.segments.len(), 3);
}

#[test]
fn literal_keys_are_told_from_names() {
    assert_eq!(
        forms("/users/0f5ae2-8bc6/AAMkAD=/contoso@x.com/12/me"),
        ["users", "=0f5ae2-8bc6", "=AAMkAD=", "=contoso@x.com", "=12", "me"]
    );
    assert_eq!(
        forms("/calls/57DAB8B1894C409AB240BD8BEAE78896"),
        ["calls", "=57DAB8B1894C409AB240BD8BEAE78896"]
    );
    assert_eq!(
        forms("/directoryRoles/roleTemplateId={x}/members"),
        ["directoryRoles", "@roleTemplateId", "members"]
    );
    assert_eq!(
        forms("/users('a@b')/applications(appId='{appId}')"),
        ["users(_)", "applications(appId)"]
    );
}

#[test]
fn hostile_text_is_read_as_something() {
    for text in [
        "",
        "/",
        "?",
        ":",
        "::",
        "/:",
        "((((",
        "}{",
        "'",
        "/a(b='c",
        "[?",
        "https://",
        "ü://ü/ü:",
        "/…/a",
        "{|}",
        "a=(",
    ] {
        let _ = parse_url(text);
    }
}

#[test]
fn hyphens_in_parameters_stay_and_a_trailing_backslash_goes() {
    assert_eq!(
        forms("/pets/between(from-date={from-date},to={to})"),
        ["pets", "between(from-date,to)"]
    );
    assert_eq!(forms("/pets/near(-5=x)"), ["pets", "near(_)"], "no name");
    assert_eq!(forms("/pets/toys\\"), ["pets", "toys"]);
}
