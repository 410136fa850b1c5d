//! The exchanges that examples show, as cases of a test suite: what is asked of which operation, and what is answered.

use serde_json::Value;

use super::address;
use super::body::{Body, plain};
use super::examine::{Examined, Exchange, Side};
use super::tie::Tie;
use super::wrapper::enveloped;
use crate::dialect::url::UrlValue;
use crate::schema::matching::{Match, MatchedArgument};
use crate::schema::{OperationId, PathId, RequestBody, ResponseBody, Schema};

/// A request, its response, and the operation that they belong to.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The page.
    pub file: String,
    /// The line of the request, or of a response that stands alone.
    pub line: u32,
    /// The operation and the path that it is called on; none is known of an address that no page documents.
    pub call: Option<(OperationId, PathId)>,
    /// Values of keys and parameters of the path.
    pub arguments: Vec<(PathId, MatchedArgument)>,
    /// What is asked.
    pub request: Option<Asked>,
    /// What is answered.
    pub answer: Option<Answer>,
}

/// A request as the page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Whether its method and path are those of the operation; else the operation is only the one that the page is about.
    pub documented: bool,
    /// The method.
    pub method: String,
    /// The segments of its path, decoded.
    pub path: Vec<String>,
    /// Its query, decoded.
    pub query: Vec<(String, String)>,
    /// Its headers but for those that belong to a connection.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Content,
}

/// A response as the page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The status; 200 where the page leaves it out.
    pub status: u16,
    /// The body, in the envelope that the operation's result has.
    pub body: Content,
}

/// The body of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// None.
    Nothing,
    /// JSON.
    Json(Value),
    /// Anything else.
    Text(String),
    /// Meant as JSON, and none.
    Broken,
}

/// One case for each exchange with this API; those with other hosts are left out.
#[must_use]
pub fn cases(api: &Schema, examined: &Examined<'_>) -> Vec<Case> {
    let ours = examined
        .exchanges
        .iter()
        .filter(|exchange| exchange.tie != Tie::Foreign);
    ours.map(|exchange| case(api, exchange)).collect()
}

fn case(api: &Schema, exchange: &Exchange<'_>) -> Case {
    let operation = exchange.tie.operation();
    let found = exchange.tie.found();
    let path = found
        .map(|found| found.path)
        .or_else(|| api.operations[operation?].paths.first().copied());
    let place = [&exchange.request, &exchange.response]
        .into_iter()
        .flatten()
        .map(|side| &side.example.message.place)
        .next();
    Case {
        file: exchange.pair.file.to_string(),
        line: place.map_or(0, |place| place.line),
        call: operation.zip(path),
        arguments: found.map(arguments).unwrap_or_default(),
        request: exchange.request.as_ref().and_then(|side| {
            let takes = operation.is_none_or(|id| takes_object(&api.operations[id].body));
            asked(exchange, side, takes)
        }),
        answer: exchange.response.as_ref().map(|side| {
            let declared = operation.map(|id| api.operations[id].response);
            answer(api, declared, side)
        }),
    }
}

/// The arguments of a path, decoded.
fn arguments(found: &Match) -> Vec<(PathId, MatchedArgument)> {
    let decoded = |argument: &MatchedArgument| MatchedArgument {
        name: argument.name.clone(),
        value: match &argument.value {
            UrlValue::Bare(text) => UrlValue::Bare(address::decoded(text)),
            UrlValue::Quoted(text) => UrlValue::Quoted(address::decoded(text)),
            placeholder => placeholder.clone(),
        },
    };
    let arguments = found.arguments.iter();
    arguments.map(|(node, argument)| (*node, decoded(argument))).collect()
}

/// Whether a request has a JSON body of its own.
const fn takes_object(body: &RequestBody) -> bool {
    !matches!(body, RequestBody::None | RequestBody::Reference)
}

fn asked(exchange: &Exchange<'_>, side: &Side<'_>, takes_object: bool) -> Option<Asked> {
    let message = &side.example.message.value;
    let line = message.request.as_ref()?;
    let mut url = side.example.url()?;
    if let Tie::Corrected(_, _, slip) = &exchange.tie {
        url = slip.correct(&line.method, &url).unwrap_or(url);
    }
    let of_connection = |name: &str| CONNECTION_HEADERS.iter().any(|own| own.eq_ignore_ascii_case(name));
    Some(Asked {
        documented: exchange.tie.found().is_some(),
        method: line.method.clone(),
        path: address::segments(&url),
        query: address::query(&url),
        headers: message
            .headers
            .iter()
            .filter(|(name, _)| !of_connection(name))
            .cloned()
            .collect(),
        body: match content(side) {
            Content::Json(body) if !takes_object && is_empty(&body) => Content::Nothing,
            body => body,
        },
    })
}

/// Pages write an empty object where there is nothing.
fn is_empty(body: &Value) -> bool {
    body.as_object().is_some_and(serde_json::Map::is_empty)
}

/// Headers that the client or its transport sets, whatever is called.
const CONNECTION_HEADERS: [&str; 8] = [
    "Accept",
    "Accept-Encoding",
    "Authorization",
    "Connection",
    "Content-Length",
    "Host",
    "Transfer-Encoding",
    "User-Agent",
];

fn answer(api: &Schema, declared: Option<ResponseBody>, side: &Side<'_>) -> Answer {
    let status = side.example.message.value.status.unwrap_or(200);
    let body = match (content(side), declared) {
        (Content::Json(body), Some(ResponseBody::None)) if is_empty(&body) => Content::Nothing,
        (Content::Json(body), Some(declared)) if status < 400 => Content::Json(enveloped(api, declared, body)),
        (body, _) => body,
    };
    Answer { status, body }
}

fn content(side: &Side<'_>) -> Content {
    match &side.body {
        Body::Empty => Content::Nothing,
        Body::Json(json) => Content::Json(plain(&json.value)),
        Body::Broken(_) => Content::Broken,
        Body::Other => Content::Text(side.example.message.value.body.clone()),
    }
}
