//! Decodes and encodes the same documents with the same types in two ways; prints the ratios.
#![recursion_limit = "512"]
#![allow(dead_code)]

mod derive;
mod enums;
mod model;

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde::{Serialize, de::DeserializeOwned};

const ROUNDS: usize = 7;

/// Counts allocations.
struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What one way costs.
#[derive(Clone, Copy)]
struct Cost {
    decode: Duration,
    encode: Duration,
    allocations: usize,
}

fn measure<T: DeserializeOwned + Serialize>(json: &str) -> Cost {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    let start = Instant::now();
    let items: Vec<T> = black_box(serde_json::from_str(json).unwrap());
    let decode = start.elapsed();
    let allocations = (ALLOCATIONS.load(Ordering::Relaxed) - before) / items.len();
    let start = Instant::now();
    black_box(serde_json::to_string(&items).unwrap());
    Cost { decode, encode: start.elapsed(), allocations }
}

/// What else the machine does only adds: the lowest of several rounds is nearest to the truth.
fn lowest(rounds: &[(Cost, Cost)], of: impl Fn(&Cost) -> Duration) -> f64 {
    let least = |side: fn(&(Cost, Cost)) -> &Cost| rounds.iter().map(|round| of(side(round))).min().unwrap().as_secs_f64();
    least(|round| &round.0) / least(|round| &round.1)
}

/// Prints a row; says the larger ratio of time.
fn compare<M: DeserializeOwned + Serialize, D: DeserializeOwned + Serialize>(name: &str) -> f64 {
    let json = std::fs::read_to_string(format!("data/{name}.json")).unwrap();
    let rounds: Vec<_> = (0..ROUNDS).map(|_| (measure::<M>(&json), measure::<D>(&json))).collect();
    let (decode, encode) = (lowest(&rounds, |cost| cost.decode), lowest(&rounds, |cost| cost.encode));
    let (model, derive) = rounds[0];
    println!("| {name} | {decode:.2} | {encode:.2} | {} | {} |", model.allocations, derive.allocations);
    decode.max(encode)
}

fn main() {
    println!("| documents | decode | encode | allocations | of the derive |\n|---|---|---|---|---|");
    let mut highest = 0.0_f64;
    for form in ["plain", "nulls", "unknown", "both"] {
        highest = highest.max(compare::<model::User, derive::User>(&format!("users-{form}")));
        highest = highest.max(compare::<model::Message, derive::Message>(&format!("messages-{form}")));
    }
    println!("\n| struct | bytes |\n|---|---|");
    println!("| user | {} |\n| message | {} |", size_of::<model::User>(), size_of::<model::Message>());
    if let Some(limit) = std::env::args().nth(1) {
        let limit: f64 = limit.parse().unwrap();
        assert!(highest <= limit, "a ratio of {highest:.2} is above {limit}");
    }
}
