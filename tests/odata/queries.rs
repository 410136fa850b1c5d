use runtime::{
    Result,
    query::{Filter, Search},
    request::{Count, Get, List},
    types::DateTimeOffset,
};

use crate::{
    model::{Organization, Token, TokenState, User, organization, token, user},
    requests::{Tokens, ids, tokens},
    support::{self, ODD_TEXTS, TestResult, client, get, users},
};

fn token(id: &str, apple_id: &str, name: Option<&str>, state: TokenState, expires: &str) -> Token {
    Token {
        id: Some(id.to_owned()),
        apple_id: Some(apple_id.to_owned()),
        organization_name: name.map(ToOwned::to_owned),
        state: Some(state),
        expiration_date_time: expires.parse().ok(),
        ..Token::default()
    }
}

async fn four(id: &str) -> Result<Tokens> {
    use TokenState::{Expired, Unknown, Valid};
    let client = client()?;
    let sample = [
        token(
            "1",
            "ann@contoso.example",
            Some("Contoso"),
            Valid,
            "2030-01-01T00:00:00Z",
        ),
        token(
            "2",
            "bob@contoso.example",
            Some("Fabrikam"),
            Expired,
            "2020-01-01T00:00:00Z",
        ),
        token(
            "3",
            "cem@fabrikam.example",
            Some("Contoso"),
            Expired,
            "2019-06-30T22:00:00Z",
        ),
        token("4", "dan@fabrikam.example", None, Unknown, "2031-01-01T00:00:00Z"),
    ];
    support::organization(&client, id, &sample).await?;
    Ok(tokens(&client, id))
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_filter_means_the_same_to_the_server_as_to_its_writer() -> TestResult {
    let tokens = four("query-filter").await?;
    let turn: DateTimeOffset = "2019-07-01T00:00:00+02:00".parse()?;
    let contoso = || token::ORGANIZATION_NAME.eq("Contoso");
    let expired = || token::STATE.eq(TokenState::Expired);
    let cases: Vec<(Filter, &[&str])> = vec![
        (contoso(), &["1", "3"]),
        (token::ORGANIZATION_NAME.ne("Contoso").and(token::ID.ne("4")), &["2"]),
        (token::STATE.in_([TokenState::Valid, TokenState::Unknown]), &["1", "4"]),
        (token::APPLE_ID.contains("@fabrikam"), &["3", "4"]),
        (token::APPLE_ID.starts_with("bob"), &["2"]),
        (token::APPLE_ID.ends_with("contoso.example"), &["1", "2"]),
        (token::ORGANIZATION_NAME.is_null(), &["4"]),
        (token::ORGANIZATION_NAME.is_not_null(), &["1", "2", "3"]),
        (token::EXPIRATION_DATE_TIME.gt(turn), &["1", "2", "4"]),
        (token::EXPIRATION_DATE_TIME.le(turn), &["3"]),
        (token::ID.ge("2").and(token::ID.lt("4")), &["2", "3"]),
        (contoso().and(expired()), &["3"]),
        (contoso().or(expired()), &["1", "2", "3"]),
        (!expired().or(token::ID.eq("1")), &["4"]),
        (
            (!expired().or(token::ID.eq("1"))).and(token::ORGANIZATION_NAME.is_not_null()),
            &[],
        ),
        (!expired().and(token::ORGANIZATION_NAME.is_not_null()), &["1", "4"]),
        (contoso().or(expired()).and(token::APPLE_ID.starts_with("ann")), &["1"]),
        (!token::APPLE_ID.contains("contoso"), &["3", "4"]),
        (Filter::raw("length(organizationName) eq 8"), &["2"]),
    ];
    for (filter, expected) in cases {
        let text = filter.to_string();
        assert_eq!(ids(tokens.list().filter(filter)).await?, expected, "{text}");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn values_with_any_character_are_found_again() -> TestResult {
    let client = client()?;
    let sample: Vec<_> = (0..)
        .zip(ODD_TEXTS)
        .map(|(index, text)| Token {
            id: Some(index.to_string()),
            organization_name: Some((*text).to_owned()),
            ..Token::default()
        })
        .collect();
    support::organization(&client, "query-odd", &sample).await?;
    for sent in &sample {
        let name = sent.organization_name.clone().unwrap_or_default();
        let found = tokens(&client, "query-odd")
            .list()
            .filter(token::ORGANIZATION_NAME.eq(&name))
            .send()
            .await?;
        let found: Vec<_> = found
            .items
            .iter()
            .map(|token| (&token.id, &token.organization_name))
            .collect();
        assert_eq!(found, [(&sent.id, &sent.organization_name)]);
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn select_brings_the_named_properties_and_no_other() -> TestResult {
    let tokens = four("query-select").await?;
    let selected = tokens.by_id("1").get().select((token::ID, token::STATE)).send().await?;
    let mut expected = Token {
        id: Some("1".to_owned()),
        state: Some(TokenState::Valid),
        ..Token::default()
    };
    expected.additional = selected.additional.clone(); // the context
    assert_eq!(selected, expected);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn order_top_and_skip_work_together() -> TestResult {
    let tokens = four("query-order").await?;
    let ordered = tokens
        .list()
        .order_by([token::ORGANIZATION_NAME.desc(), token::ID.asc()]);
    assert_eq!(ids(ordered.clone()).await?, ["2", "1", "3", "4"]);
    assert_eq!(ids(ordered.skip(1).top(2)).await?, ["1", "3"]);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_count_segment_is_a_number_and_takes_a_filter() -> TestResult {
    four("query-count").await?;
    let organization = client()?.path().segment("organization").key("query-count");
    let count_path = organization
        .segment("appleVolumePurchaseProgramTokens")
        .segment("$count");
    let count = || Count::new(get(&count_path));
    assert_eq!(count().send().await?, 4);
    assert_eq!(count().filter(token::STATE.eq(TokenState::Expired)).send().await?, 2);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn search_finds_texts_and_its_terms_are_understood() -> TestResult {
    let tokens = four("query-search").await?;
    let search = |search: Search| tokens.list().search(search);
    assert_eq!(ids(search(Search::text("contoso"))).await?, ["1", "2", "3"]);
    // CAP reads `AND` and `OR`, but looks for the first term only
    let (ann, dan) = (Search::text("ann@"), Search::text("dan@"));
    for joined in [ann.clone().or(dan.clone()), ann.clone().and(dan.or(ann))] {
        assert_eq!(ids(search(joined)).await?, ["1"]);
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn conditions_on_what_relations_lead_to() -> TestResult {
    let client = client()?;
    for (id, states) in [
        ("1", ["valid", "valid"]),
        ("2", ["valid", "expired"]),
        ("3", ["expired", "unknown"]),
    ] {
        let tokens: Vec<_> = (0..)
            .zip(states)
            .map(|(index, state)| {
                let state = TokenState::ALL.iter().find(|known| known.as_str() == state).cloned();
                let state = state.unwrap_or(TokenState::Invalid);
                token(&format!("relations-{id}{index}"), "", None, state, "")
            })
            .collect();
        support::organization(&client, &format!("query-relations-{id}"), &tokens).await?;
    }
    support::organization(&client, "query-relations-4", &[]).await?;
    let valid = |token: runtime::query::PropertyPath<Token>| token.path(token::STATE).eq(TokenState::Valid);
    let cases = [
        (
            organization::APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS.any(valid),
            vec!["1", "2"],
        ),
        (
            organization::APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS.all(valid),
            vec!["1", "4"],
        ),
        (
            organization::APPLE_VOLUME_PURCHASE_PROGRAM_TOKENS.is_not_empty(),
            vec!["1", "2", "3"],
        ),
    ];
    for (filter, expected) in cases {
        let text = filter.to_string();
        let mine = organization::ID.starts_with("query-relations-");
        let list: List<Organization> = List::new(get(&client.path().segment("organization")));
        let found = list.filter(mine.and(filter)).select(organization::ID).send().await?;
        let ids: Vec<_> = found
            .items
            .iter()
            .filter_map(|found| found.id.as_deref()?.strip_prefix("query-relations-"))
            .collect();
        assert_eq!(ids, expected, "{text}");
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn relations_are_expanded_at_any_depth_with_their_own_options() -> TestResult {
    let client = client()?;
    let ada = support::user(&client, "expand-ada", "Ada", None).await?;
    support::user(&client, "expand-bea", "Bea", Some("expand-ada")).await?;
    support::user(&client, "expand-cem", "Cem", Some("expand-ada")).await?;
    support::user(&client, "expand-dan", "Dan", Some("expand-ada")).await?;
    support::user(&client, "expand-eva", "Eva", Some("expand-cem")).await?;
    let reports = user::DIRECT_REPORTS
        .expand()
        .select((user::ID, user::DISPLAY_NAME))
        .filter(user::DISPLAY_NAME.ne("Bea"))
        .order_by(user::DISPLAY_NAME.desc())
        .expand(user::DIRECT_REPORTS.expand().select(user::DISPLAY_NAME).top(1));
    let read: User = Get::new(get(&ada)).select(user::ID).expand(reports).send().await?;
    let names = |reports: &Option<Vec<User>>| -> Vec<String> {
        let reports = reports.iter().flatten();
        reports.filter_map(|user| user.display_name.clone()).collect()
    };
    assert_eq!(names(&read.direct_reports), ["Dan", "Cem"]);
    let below: Vec<_> = read
        .direct_reports
        .iter()
        .flatten()
        .map(|user| names(&user.direct_reports))
        .collect();
    assert_eq!(below, [vec![], vec!["Eva".to_owned()]]);
    assert_eq!(read.display_name, None);

    let managed = user::MANAGER
        .path(user::DISPLAY_NAME)
        .eq("Cem")
        .and(user::ID.starts_with("expand-"));
    let list: List<User> = List::new(get(&users(&client)));
    let found = list.filter(managed).expand(user::MANAGER).send().await?;
    let manager = found.items.first().and_then(|user| user.manager.as_ref()?.id.clone());
    assert_eq!(manager.as_deref(), Some("expand-cem"));
    Ok(())
}
