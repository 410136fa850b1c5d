//! `Edm.TimeOfDay`

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::Invalid;
use super::fraction::{self, Precision};
use super::shared::text_type;

/// A time without a day and a zone: `HH:MM:SS.fffffff`. The number of fraction digits is kept, and does not count when times are compared.
///
/// ```
/// use runtime::types::TimeOfDay;
///
/// let time: TimeOfDay = "08:30:00.0000000".parse()?;
/// assert_eq!(time, "08:30:00".parse()?);
/// assert_eq!(time.to_string(), "08:30:00.0000000");
/// # Ok::<(), runtime::types::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct TimeOfDay {
    time: time::Time,
    precision: Precision,
}

impl TimeOfDay {
    /// Reads a time.
    ///
    /// # Errors
    /// When the text has another form, or names no time of a day, or is finer than a nanosecond.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        match fraction::parse(text) {
            Some((time, precision, "")) => Ok(Self { time, precision }),
            _ => Err(Invalid("Edm.TimeOfDay")),
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fraction::write(formatter, self.time, self.precision)
    }
}

/// In steps of 100 ns; what is finer is left off.
impl From<time::Time> for TimeOfDay {
    fn from(time: time::Time) -> Self {
        Self {
            time: fraction::in_ticks(time),
            precision: Precision::of(time),
        }
    }
}

impl From<TimeOfDay> for time::Time {
    fn from(time: TimeOfDay) -> Self {
        time.time
    }
}

impl PartialEq for TimeOfDay {
    fn eq(&self, other: &Self) -> bool {
        self.time == other.time
    }
}

impl Eq for TimeOfDay {}

impl Hash for TimeOfDay {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.time.hash(state);
    }
}

impl PartialOrd for TimeOfDay {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TimeOfDay {
    fn cmp(&self, other: &Self) -> Ordering {
        self.time.cmp(&other.time)
    }
}

text_type!(TimeOfDay, ToString::to_string);
