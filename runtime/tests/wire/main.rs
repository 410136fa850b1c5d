//! The client against HTTP servers in this process: one test for each rule of the protocol, listed in the crate's README.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod any;
mod attacks;
mod basics;
mod batching;
mod bodies;
mod cancelling;
mod conditions;
mod delta;
mod errors;
mod faults;
mod longrunning;
mod paging;
mod preferences;
mod proxy;
mod querying;
mod retrying;
mod streams;
mod support;
mod token;
mod uploads;
mod writing;
