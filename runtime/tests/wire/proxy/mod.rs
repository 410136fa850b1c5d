//! A seeded proxy between client and server breaks what goes through it: no hang, no panic, nothing lost, nothing doubled, a clear error.

mod relay;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use futures::StreamExt;
use runtime::{
    ErrorKind,
    delta::Change,
    external::bytes::Bytes,
    request::{Call, Delta, List, Method},
    upload::{SliceRule, UploadSession},
};
use serde_json::{Value, json as value};
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::support::{READ, answer, get, json, server, things};
use relay::{DECEIVING, PASSING, Proxy};

const PAGES: u64 = 12;
const SEEDS: std::ops::Range<u64> = 0..10;

/// Which page the service gives at which link, and whether it ever says that it was the last.
#[derive(Clone)]
struct Book {
    pages: Vec<u64>,
    endless: bool,
}

impl Book {
    fn in_order() -> Self {
        Self {
            pages: (0..PAGES).collect(),
            endless: false,
        }
    }

    fn ids(&self) -> Vec<String> {
        self.pages.iter().flat_map(|page| ids_of(*page)).collect()
    }

    /// Pages of two items each, with links below the endpoint that the client used.
    async fn serve(&self, server: &MockServer, proxy: &Proxy) {
        let (book, root) = (self.clone(), proxy.root());
        let respond = move |request: &Request| {
            let at: usize = request
                .url
                .query()
                .and_then(|query| query.rsplit('=').next()?.parse().ok())
                .unwrap_or(0);
            let ids = book.pages.get(at).into_iter().flat_map(|page| ids_of(*page));
            let items: Vec<_> = ids.map(|id| value!({"id": id})).collect();
            let link = |name: &str| format!("{root}/v1.0/things?{name}={}", at + 1);
            let is_last = !book.endless && at + 1 >= book.pages.len();
            let (next, delta) = match is_last {
                true => (None, Some(link("$deltatoken"))),
                false => (Some(link("$skiptoken")), None),
            };
            json(
                200,
                value!({"value": items, "@odata.nextLink": next, "@odata.deltaLink": delta}),
            )
        };
        answer(server, "GET", "/v1.0/things", respond).await;
    }
}

fn ids_of(page: u64) -> [String; 2] {
    [format!("{page:02}a"), format!("{page:02}b")]
}

/// The ids of the items that came, and the error at the end, if one did.
async fn read(client: &runtime::Client) -> (Vec<String>, Option<ErrorKind>) {
    let mut items = List::<Value>::new(get(&things(client))).items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => ids.extend(item["id"].as_str().map(str::to_owned)),
            Err(error) => {
                assert!(items.next().await.is_none(), "after an error it ends");
                return (ids, Some(error.kind()));
            }
        }
    }
    (ids, None)
}

#[tokio::test]
async fn all_items_come_once_through_a_proxy_that_breaks_connections() {
    for seed in SEEDS {
        let (server, book) = (server().await, Book::in_order());
        let proxy = Proxy::start(*server.address(), &PASSING, seed).await;
        book.serve(&server, &proxy).await;
        assert_eq!(read(&proxy.client()).await, (book.ids(), None), "seed {seed}");
    }
}

#[tokio::test]
async fn a_response_that_deceives_ends_the_items_so_far_with_an_error() {
    let mut ends = BTreeSet::new();
    for seed in SEEDS {
        let (server, book) = (server().await, Book::in_order());
        let proxy = Proxy::start(*server.address(), &DECEIVING, seed).await;
        book.serve(&server, &proxy).await;
        let (ids, end) = read(&proxy.client()).await;
        assert!(book.ids().starts_with(&ids), "seed {seed}: {ids:?}");
        assert!(end.is_none() || end == Some(ErrorKind::Decode), "seed {seed}: {end:?}");
        assert_eq!(end.is_none(), ids.len() == book.ids().len(), "seed {seed}");
        ends.insert(end.is_none());
    }
    assert_eq!(ends.len(), 2, "some came through, some did not");
}

#[tokio::test]
async fn reordered_pages_come_once_and_duplicate_pages_end_with_an_error() {
    for seed in SEEDS {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut book = Book::in_order();
        random.shuffle(&mut book.pages);
        let ids = book.ids();
        let duplicate = seed % 2 == 1;
        if duplicate {
            let page = book.pages[random.usize(..book.pages.len())];
            book.pages.push(page);
        }
        let server = server().await;
        let proxy = Proxy::start(*server.address(), &PASSING, seed).await;
        book.serve(&server, &proxy).await;
        let end = duplicate.then_some(ErrorKind::Refused);
        assert_eq!(read(&proxy.client()).await, (ids, end), "seed {seed}");
    }
}

#[tokio::test]
async fn links_without_end_stop_at_the_limit_with_all_items() {
    for seed in SEEDS {
        let (server, mut book) = (server().await, Book::in_order());
        book.endless = true;
        let proxy = Proxy::start(*server.address(), &PASSING, seed).await;
        book.serve(&server, &proxy).await;
        let client = proxy.builder().max_pages(20).build().unwrap();
        assert_eq!(
            read(&client).await,
            (book.ids(), Some(ErrorKind::Refused)),
            "seed {seed}"
        );
    }
}

#[tokio::test]
async fn changes_come_once_whatever_order_and_however_often_their_pages_come() {
    for seed in SEEDS {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut book = Book::in_order();
        book.pages.extend([3, 7, 3]);
        random.shuffle(&mut book.pages);
        let server = server().await;
        let proxy = Proxy::start(*server.address(), &PASSING, seed).await;
        book.serve(&server, &proxy).await;
        let round = Delta::<Value>::new(get(&things(&proxy.client())))
            .round()
            .await
            .unwrap();
        let id = |change: &Change<Value>| match change {
            Change::Changed(item) => item["id"].as_str().unwrap().to_owned(),
            other => panic!("{other:?}"),
        };
        let mut ids: Vec<_> = round.changes.iter().map(id).collect();
        ids.sort_unstable();
        assert_eq!(ids, Book::in_order().ids(), "seed {seed}");
    }
}

#[tokio::test]
async fn no_post_reaches_the_server_twice_through_a_proxy_that_breaks_connections() {
    for seed in 0..24 {
        let server = server().await;
        answer(&server, "POST", "/v1.0/things", json(201, value!({"id": 1}))).await;
        let proxy = Proxy::start(*server.address(), &PASSING, seed).await;
        let request = things(&proxy.client())
            .request(Method::Post, &READ)
            .json(&value!({"n": 1}));
        let result = Call::<Value>::new(request).send().await;
        let arrived = server.received_requests().await.unwrap().len();
        assert!(arrived <= 1, "seed {seed}");
        assert!(result.is_err() || arrived == 1, "seed {seed}");
    }
}

const UNIT: usize = 327_680;

/// Takes slices in order, and says which are missing.
fn store(bytes: &Mutex<Vec<u8>>, request: &Request) -> ResponseTemplate {
    let mut bytes = bytes.lock().unwrap();
    let range = request
        .headers
        .get("content-range")
        .map(|range| range.to_str().unwrap());
    let start: Option<usize> = range.and_then(|range| range.strip_prefix("bytes ")?.split_once("-")?.0.parse().ok());
    let stands = |bytes: &[u8]| value!({"nextExpectedRanges": [format!("{}-", bytes.len())]});
    match start {
        None => json(200, stands(&bytes)),
        Some(start) if bytes.len() != start => ResponseTemplate::new(416),
        Some(_) => {
            bytes.extend_from_slice(&request.body);
            let status = if request.body.len() == UNIT { 202 } else { 201 };
            json(status, stands(&bytes))
        }
    }
}

#[tokio::test]
async fn no_byte_of_an_upload_is_lost_or_doubled() {
    let content: Bytes = (0..UNIT * 2 + 9).map(|at| (at % 251) as u8).collect::<Vec<_>>().into();
    for seed in SEEDS {
        let server = server().await;
        let stored = Arc::new(Mutex::new(Vec::new()));
        for verb in ["PUT", "GET"] {
            let stored = Arc::clone(&stored);
            answer(&server, verb, "/up", move |request: &Request| store(&stored, request)).await;
        }
        let proxy = Proxy::start(*server.address(), &PASSING, seed).await;
        let mut session = UploadSession::at(&proxy.client(), &format!("{}/up", proxy.root())).unwrap();
        let upload = session.upload::<Value>(content.clone()).slices(SliceRule::drive(1));
        match upload.send().await {
            Ok(_) => {}
            // the last answer was lost: the service has the bytes, and what it answers then is its own
            Err(error) => assert_eq!(error.kind(), ErrorKind::Conflict, "seed {seed}: {error}"),
        }
        assert!(*stored.lock().unwrap() == content, "seed {seed}");
    }
}
