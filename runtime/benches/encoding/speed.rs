//! Decodes and encodes one document with the same models in two ways; prints the ratio.

mod derive;
mod slots;

use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: u32 = 300;

fn document() -> String {
    let item = r#"{"id":"8b081ef6-4792-4def-b2c9-c363a1bf41d5","displayName":"A name of usual length","createdDateTime":"2021-07-01T12:00:00.1234567Z","isEnabled":true,"size":4711,"state":"valid","tags":["one","two"],"address":{"id":"x","displayName":null,"size":1},"members":[{"id":"m1","state":"expired"},{"id":"m2","state":"new"}],"unknownProperty":{"a":1}}"#;
    format!("[{}]", vec![item; 1000].join(","))
}

fn time(mut act: impl FnMut()) -> Duration {
    act();
    let start = Instant::now();
    (0..ROUNDS / 10).for_each(|_| act());
    start.elapsed()
}

fn main() {
    let json = document();
    let decode_derive = time(|| drop(black_box(serde_json::from_str::<Vec<derive::M0>>(&json).unwrap())));
    let decode_slots = time(|| drop(black_box(serde_json::from_str::<Vec<slots::M0>>(&json).unwrap())));
    let derived: Vec<derive::M0> = serde_json::from_str(&json).unwrap();
    let slotted: Vec<slots::M0> = serde_json::from_str(&json).unwrap();
    let encode_derive = time(|| drop(black_box(serde_json::to_string(&derived).unwrap())));
    let encode_slots = time(|| drop(black_box(serde_json::to_string(&slotted).unwrap())));
    let megabytes = |time: Duration| f64::from(ROUNDS / 10) * json.len() as f64 / 1e6 / time.as_secs_f64();
    println!("decode: derive {:.0} MB/s, slots {:.0} MB/s", megabytes(decode_derive), megabytes(decode_slots));
    println!("encode: derive {:.0} MB/s, slots {:.0} MB/s", megabytes(encode_derive), megabytes(encode_slots));
}
