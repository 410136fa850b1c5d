//! The generated client over real HTTP, as its users call it.

mod apps;
mod directory;
#[rustfmt::skip] // the lines are those of the guide
mod guide;
mod life;
mod queries;
mod readme;
mod round_trips;
mod service;
mod streams;

/// What a test gives back: any error of the client, of JSON or of the expectations ends it.
type Outcome = Result<(), Box<dyn std::error::Error>>;
