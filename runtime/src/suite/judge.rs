//! Compares what was sent and read with what the page shows.

use std::ops::Deref;

use azure_core::http::headers::HeaderName;
use serde_json::Value;

use super::case::{Case, Content, PageRequest, PageResponse};
use super::difference::difference;
use super::exchange::{Calls, Exchange};
use super::figures::{Figures, Kind};
use super::tolerance::{Tolerance, Tolerated};
use super::url;

type Verdict = Result<(), String>;

/// Makes and judges every case: `cases` has one on each line.
pub fn judge<C>(calls: &Calls<C>, cases: &str) -> Figures
where
    C: From<crate::Client> + Deref<Target = crate::Client>,
{
    let make =
        |case: &Case, body: Option<&Content>| Exchange::make(calls, case, body).map_err(|error| error.to_string());
    let mut figures = Figures::default();
    let tolerated = Tolerated::default();
    for (number, line) in cases.lines().enumerate() {
        match serde_json::from_str(line) {
            Ok(case) => one(&case, &make, &mut figures, &tolerated),
            Err(error) => {
                let at = format!("cases.jsonl:{}", number + 1);
                figures.count(Kind::Requests, &at, Err(error.to_string()));
            }
        }
    }
    figures.tolerated = tolerated.counts();
    figures
}

/// Makes the call of a case with a body.
type Make<'a> = &'a dyn Fn(&Case, Option<&Content>) -> Result<Exchange, String>;

/// A URL that no page documents is a request that is missed; there is no type to read its bodies with.
fn one(case: &Case, make: Make<'_>, figures: &mut Figures, tolerated: &Tolerated) {
    if case.call.is_none() {
        if case.request.is_some() {
            let why = "no page documents this URL".to_owned();
            figures.count(Kind::Requests, &case.at, Err(why));
        }
        return;
    }
    let body = case.request.as_ref().and_then(|shown| shown.body.as_ref());
    let made = make(case, body);
    if let Some(shown) = &case.request {
        sending(&case.at, shown, made.as_ref(), figures, tolerated);
    }
    if let Some((status, body)) = case.response.as_ref().and_then(PageResponse::with_body) {
        // A response can be read even where the request cannot be made of what the page shows.
        let made = made.or_else(|error| make(case, None).map_err(|_| error));
        receiving(&case.at, status, body, made, figures, tolerated);
    }
}

fn sending(
    at: &str,
    shown: &PageRequest,
    made: Result<&Exchange, &String>,
    figures: &mut Figures,
    tolerated: &Tolerated,
) {
    let made = made.map_err(Clone::clone);
    let sent = made.clone().and_then(|made| request(shown, made, tolerated));
    figures.count(Kind::Requests, at, sent);
    if let Some(Content::Json(body)) = &shown.body {
        let sent = made.and_then(|made| json_body(body, made, tolerated));
        figures.count(Kind::RequestBodies, at, sent);
    }
}

fn receiving(
    at: &str,
    status: u16,
    body: &Content,
    made: Result<Exchange, String>,
    figures: &mut Figures,
    tolerated: &Tolerated,
) {
    match body {
        Content::Text(_) => {}
        Content::Json(body) if status >= FAILURE => {
            figures.count(Kind::Failures, at, made.and_then(|made| failure(status, body, &made)));
        }
        Content::Json(body) => response(at, body, made, figures, tolerated),
        Content::Broken => figures.count(Kind::Responses, at, Err("the body is broken JSON".to_owned())),
    }
}

/// The lowest status of a failure.
const FAILURE: u16 = 400;

fn request(shown: &PageRequest, made: &Exchange, tolerated: &Tolerated) -> Verdict {
    if !shown.documented {
        return Err("no page documents this path".to_owned());
    }
    if shown.method != made.sent.method().as_str() {
        return Err(format!("is sent as {}", made.sent.method().as_str()));
    }
    let target = made.sent.path_and_query();
    let (path, query) = url::parse(&target);
    if !url::same(&shown.path, &path, tolerated) {
        return Err(format!("{} is sent to {target}", shown.path.join("/")));
    }
    same_query(shown, query, made, tolerated)?;
    same_headers(shown, made, tolerated)?;
    match &shown.body {
        None if made.body().is_empty() => Ok(()),
        None => Err("a body is sent where the page has none".to_owned()),
        Some(Content::Json(body)) => json_body(body, made, tolerated),
        Some(Content::Text(text)) if text.as_bytes() == made.body() => Ok(()),
        Some(_) => Err("the body is not sent".to_owned()),
    }
}

fn same_query(shown: &PageRequest, mut sent: Vec<(String, String)>, made: &Exchange, tolerated: &Tolerated) -> Verdict {
    let mut wanted = shown.query.clone();
    let count = ("$count".to_owned(), "true".to_owned());
    if !wanted.contains(&count) && header(made, "consistencylevel").is_some() && sent.contains(&count) {
        sent.retain(|pair| *pair != count);
        tolerated.note(Tolerance::AddedCount);
    }
    wanted.sort();
    sent.sort();
    let filled = |wanted: &str, sent: &str| url::fits(wanted, sent) && tolerated.note(Tolerance::Placeholder);
    let same = |(wanted, sent): (&(String, String), &(String, String))| {
        wanted.0 == sent.0 && (wanted.1 == sent.1 || filled(&wanted.1, &sent.1))
    };
    if wanted.len() == sent.len() && wanted.iter().zip(&sent).all(same) {
        return Ok(());
    }
    Err(format!("the query {wanted:?} is sent as {sent:?}"))
}

fn same_headers(shown: &PageRequest, made: &Exchange, tolerated: &Tolerated) -> Verdict {
    let media = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    for (name, value) in &shown.headers {
        let sent = header(made, name);
        let same_type = || {
            made.body().is_empty() && tolerated.note(Tolerance::TypeOfNothing)
                || sent.map(media) == Some(media(value)) && tolerated.note(Tolerance::MediaTypeParameters)
        };
        let same = sent == Some(value) || name.eq_ignore_ascii_case("Content-Type") && same_type();
        if !same {
            return Err(format!("`{name}: {value}` is sent as {sent:?}"));
        }
    }
    Ok(())
}

fn header<'a>(made: &'a Exchange, name: &str) -> Option<&'a str> {
    let name = HeaderName::from(name.to_ascii_lowercase());
    made.sent.headers().get_optional_str(&name)
}

/// The body without what only a service may set.
fn json_body(body: &Value, made: &Exchange, tolerated: &Tolerated) -> Verdict {
    let sent: Value = serde_json::from_slice(made.body()).map_err(|_| "the body is not sent".to_owned())?;
    let mut wanted = body.clone();
    clean(&mut wanted, tolerated);
    let reference = |body: &Value| Some(url::of_link(body.get("@odata.id")?.as_str()?));
    if wanted.as_object().is_some_and(|members| members.len() == 1)
        && let (Some(wanted), Some(sent)) = (reference(&wanted), reference(&sent))
    {
        return if url::same(&wanted.0, &sent.0, tolerated) {
            Ok(())
        } else {
            Err(format!("refers to {:?}", sent.0))
        };
    }
    difference(&wanted, &sent, tolerated).map_or(Ok(()), |difference| Err(format!("the body differs: {difference}")))
}

fn clean(value: &mut Value, tolerated: &Tolerated) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| match name.split_once("@odata.") {
                Some((_, "bind" | "id" | "type")) | None => true,
                Some(_) => !tolerated.note(Tolerance::ServiceAnnotation),
            });
            members.values_mut().for_each(|member| clean(member, tolerated));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, tolerated)),
        _ => {}
    }
}

fn failure(status: u16, body: &Value, made: &Exchange) -> Verdict {
    let Err(error) = &made.result else {
        return Err(format!("{status} is no failure"));
    };
    let code = body["error"]["code"].as_str();
    let same = error.status() == Some(status) && code.is_none_or(|code| error.has_code(code));
    if same {
        Ok(())
    } else {
        Err(format!("is read as {error}"))
    }
}

fn response(at: &str, body: &Value, made: Result<Exchange, String>, figures: &mut Figures, tolerated: &Tolerated) {
    let read = made.and_then(|made| match made.result {
        Ok(value) => Ok((value, made.enveloped)),
        Err(error) => Err(error.to_string()),
    });
    match read {
        Err(error) => figures.count(Kind::Responses, at, Err(error)),
        Ok((value, enveloped)) => {
            figures.count(Kind::Responses, at, Ok(()));
            figures.count(Kind::ResponsesKept, at, kept(body, value, enveloped, tolerated));
        }
    }
}

/// The links of a page's envelope. Its reader is given them, and the count.
const LINKS: [&str; 2] = ["@odata.nextLink", "@odata.deltaLink"];

fn kept(body: &Value, mut value: Value, enveloped: bool, tolerated: &Tolerated) -> Verdict {
    let mut wanted = body.clone();
    if enveloped && let Some(members) = wanted.as_object_mut() {
        members.retain(|name, _| {
            let given = !name.contains('@') || name == "@odata.count" || LINKS.contains(&name.as_str());
            given || !tolerated.note(Tolerance::EnvelopeAnnotation)
        });
        for name in LINKS {
            plain_link(&mut wanted, name);
            plain_link(&mut value, name);
        }
    }
    difference(&wanted, &value, tolerated).map_or(Ok(()), Err)
}

/// A link in the form in which two of them can be compared.
fn plain_link(body: &mut Value, name: &str) {
    let link = body.get(name).and_then(Value::as_str).map(url::of_link);
    if let Some((path, query)) = link {
        body[name] = format!("{path:?} {query:?}").into();
    }
}
