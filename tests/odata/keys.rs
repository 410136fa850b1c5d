use runtime::{
    Method,
    external::futures::TryStreamExt,
    request::{Delete, List},
};

use crate::{
    model::{Token, User, user},
    requests::tokens,
    support::{ANY, ODD_TEXTS, TestResult, client, get, organization, read_user, user as make_user, users},
};

/// Texts that are something else than a key when they are a segment.
const AMBIGUOUS: &[&str] = &[".", "..", "$count", "$ref", "microsoft.graph.user"];

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_key_with_any_character_leads_to_its_resource() -> TestResult {
    let client = client()?;
    // CAP decodes a question mark of a segment and takes it for the start of the query
    let is_shown = |key: &&&str| !key.contains('?');
    for key in ODD_TEXTS.iter().filter(is_shown).chain(AMBIGUOUS) {
        let path = make_user(&client, key, "Ann", None).await?;
        let read = read_user(&path).await.map_err(|error| format!("{key}: {error}"))?;
        assert_eq!(read.id.as_deref(), Some(*key));
        Delete::new(path.request(Method::Delete, &ANY)).send().await?;
    }
    let list: List<User> = List::new(get(&users(&client)));
    let rest: Vec<_> = list
        .filter(user::ID.in_(ODD_TEXTS.iter().copied()))
        .items()
        .try_collect()
        .await?;
    assert_eq!(rest, []);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn keys_inside_a_path_lead_on() -> TestResult {
    let client = client()?;
    for key in ["a b & c", "50%", "O'Neill", "ü#1", "a+b"] {
        let token = Token {
            id: Some(format!("{key}!")),
            ..Token::default()
        };
        organization(&client, &format!("keys {key}"), &[token]).await?;
        let read = tokens(&client, &format!("keys {key}"))
            .by_id(format!("{key}!"))
            .get()
            .send()
            .await?;
        assert_eq!(read.id, Some(format!("{key}!")));
    }
    Ok(())
}

/// CAP takes an encoded slash for a separator in a segment; Graph does not, so the client writes segments. Parentheses work on both.
#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_named_key_may_have_a_slash_or_question_mark() -> TestResult {
    let client = client()?;
    for key in ["a/b", "/", "b?c", "a/b'c d/ü%2F"] {
        make_user(&client, key, "Ann", None).await?;
        let path = users(&client).alternate_key("id", key);
        assert_eq!(read_user(&path).await?.id.as_deref(), Some(key));
    }
    Ok(())
}
