//! `Edm.Date`

use std::fmt;

use time::Month;

use super::Invalid;
use super::shared::{digits, text_type};

/// A day without a time and a zone: `YYYY-MM-DD`.
///
/// ```
/// use runtime::types::Date;
///
/// let date: Date = "2021-07-01".parse()?;
/// assert_eq!(date, time::Date::from_ordinal_date(2021, 182).map(Date::from)?);
/// assert_eq!(date.to_string(), "2021-07-01");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(time::Date);

impl Date {
    /// Reads a day.
    ///
    /// # Errors
    /// When the text has another form, or names no day.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let date = parse_front(text).and_then(|(date, rest)| rest.is_empty().then_some(Self(date)));
        date.ok_or(Invalid("Edm.Date"))
    }
}

/// Takes a day from the front of the text.
pub(super) fn parse_front(text: &str) -> Option<(time::Date, &str)> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (year, rest) = digits(unsigned, 4)?;
    let (month, rest) = digits(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = digits(rest.strip_prefix('-')?, 2)?;
    let year = i32::try_from(year).ok().filter(|year| !negative || *year > 0)?;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let year = if negative { -year } else { year };
    Some((
        time::Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()?,
        rest,
    ))
}

/// Writes a day.
pub(super) fn write(formatter: &mut fmt::Formatter<'_>, date: time::Date) -> fmt::Result {
    let sign = if date.year() < 0 { "-" } else { "" };
    write!(
        formatter,
        "{sign}{:04}-{:02}-{:02}",
        date.year().abs(),
        u8::from(date.month()),
        date.day()
    )
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(formatter, self.0)
    }
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self(date)
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

text_type!(Date, ToString::to_string);
