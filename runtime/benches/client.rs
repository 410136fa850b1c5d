//! What the client adds to bare reqwest and serde: allocations and CPU time of one call and of one large page, side by side in one run.
//!
//! `cargo bench -p graphsmith-runtime --bench client`, and once more with `RUST_BACKTRACE=1`: the figures must not change. CPU time is that of
//! the client's thread, which Linux tells; elsewhere only allocations are counted.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    reason = "a program for a person at a terminal, against a server of its own"
)]

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
};

use futures::TryStreamExt;
use runtime::{
    Client, Cloud, Method, Operation, RetryOptions,
    request::{Get, List},
};
use serde::Deserialize;

static READ: Operation = Operation::new("Read", "/x");
const CALLS: u32 = 1_000;
const PAGES: u32 = 10;
const USERS: usize = 5_000;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: String,
    display_name: Option<String>,
    mail: Option<String>,
    business_phones: Vec<String>,
}

#[derive(Deserialize)]
struct Page {
    value: Vec<User>,
}

fn user(number: usize) -> String {
    let mail = format!("user{number}@contoso.example");
    format!(
        r#"{{"id":"{number:08}","displayName":"User {number}","mail":"{mail}","jobTitle":"Engineer","businessPhones":["+1 {number}"]}}"#
    )
}

/// A server whose `/v1.0/user` is small and whose `/v1.0/users` is a page of many.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let root = format!("http://{}", listener.local_addr().unwrap());
    let users: Vec<_> = (0..USERS).map(user).collect();
    let page = format!(r#"{{"value":[{}]}}"#, users.join(","));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let page = page.clone();
            std::thread::spawn(move || answer(stream.unwrap(), &page));
        }
    });
    root
}

fn answer(mut stream: TcpStream, page: &str) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    while let Some(Ok(first)) = lines.next() {
        while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
        let body = if first.contains("/users ") {
            page.to_owned()
        } else {
            user(1)
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
    }
}

/// CPU time of this thread in nanoseconds, as far as the system tells it.
fn cpu() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok()
}

struct Cost {
    allocations: u64,
    microseconds: Option<f64>,
}

/// The cost of one of many runs.
fn cost(runs: u32, mut run: impl FnMut()) -> Cost {
    (0..runs.div_ceil(10)).for_each(|_| run());
    let before = cpu();
    let counted = allocation_counter::measure(|| (0..runs).for_each(|_| run()));
    let spent = before.zip(cpu()).map(|(before, after)| (after - before) as f64);
    Cost {
        allocations: counted.count_total / u64::from(runs),
        microseconds: spent.map(|spent| spent / 1000.0 / f64::from(runs)),
    }
}

fn report(name: &str, ours: &Cost, bare: &Cost) {
    let time = ours.microseconds.zip(bare.microseconds);
    let time = time.map(|(ours, bare)| format!("{ours:9.1} µs, bare {bare:9.1} µs: {:.2}", ours / bare));
    let allocations = format!(
        "{:6} allocations, bare {:6}: {:.2}",
        ours.allocations,
        bare.allocations,
        ours.allocations as f64 / bare.allocations as f64
    );
    println!("{name}: {allocations}; {}", time.unwrap_or_default());
}

fn main() {
    let root = serve();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = Client::builder(runtime::testing::credential())
        .cloud(Cloud::custom(&root))
        .retry(RetryOptions::none());
    let client = client.build().unwrap();
    let bare = reqwest::Client::new();
    let read = |last: &str| {
        let request = bare
            .get(format!("{root}/v1.0/{last}"))
            .header("authorization", "Bearer token")
            .header("accept", "application/json");
        runtime.block_on(async { request.send().await.unwrap().bytes().await.unwrap() })
    };
    let path = |last: &str| client.path().segment(last).request(Method::Get, &READ);
    let ours = cost(CALLS, || {
        let user = runtime.block_on(Get::<User>::new(path("user")).send()).unwrap();
        assert_eq!(user.id, "00000001");
    });
    let plain = cost(CALLS, || {
        let user: User = serde_json::from_slice(&read("user")).unwrap();
        assert!(user.display_name.is_some() && user.mail.is_some() && user.business_phones.len() == 1);
    });
    report("one call", &ours, &plain);
    let ours = cost(PAGES, || {
        let users: Vec<User> = runtime
            .block_on(List::new(path("users")).items().try_collect())
            .unwrap();
        assert_eq!(users.len(), USERS);
    });
    let plain = cost(PAGES, || {
        let page: Page = serde_json::from_slice(&read("users")).unwrap();
        assert_eq!(page.value.len(), USERS);
    });
    report(&format!("a page of {USERS}"), &ours, &plain);
}
