//! The primitive types of OData that Rust's own do not cover (docs/protocol.md, Encodings). Each keeps what is needed to write a value back
//! exactly as it was read.

mod binary;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod fraction;
mod guid;
mod invalid;
mod shared;
mod time_of_day;

#[cfg(test)]
mod tests;

pub use binary::Binary;
pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use decimal::Decimal;
pub use duration::Duration;
pub use guid::Guid;
pub use invalid::Invalid;
pub use time_of_day::TimeOfDay;
