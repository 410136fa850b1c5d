//! `Edm.DateTimeOffset`

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::fraction::{self, Precision};
use super::shared::{digits, text_type};
use super::{Invalid, date};

/// An instant with its offset from UTC: `2021-07-01T12:00:00.0000000Z`. Offset and number of fraction digits are kept for writing;
/// instants are equal when they are the same moment.
///
/// ```
/// use runtime::types::DateTimeOffset;
///
/// let instant: DateTimeOffset = "2021-07-01T14:00:00.50+02:00".parse()?;
/// assert_eq!(instant, "2021-07-01T12:00:00.5Z".parse()?);
/// assert_eq!(instant.to_string(), "2021-07-01T14:00:00.50+02:00");
/// assert_eq!(instant.instant().hour(), 14);
/// # Ok::<(), runtime::types::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DateTimeOffset {
    instant: OffsetDateTime,
    precision: Precision,
    /// `Z` instead of `+00:00`.
    zulu: bool,
}

impl DateTimeOffset {
    /// Reads an instant.
    ///
    /// # Errors
    /// When the text has another form (a zone is needed), names no instant, or is finer than a nanosecond.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        parse(text).ok_or(Invalid("Edm.DateTimeOffset"))
    }

    /// The instant, with its offset.
    pub fn instant(self) -> OffsetDateTime {
        self.instant
    }

    /// Now, in UTC.
    pub fn now() -> Self {
        OffsetDateTime::now_utc().into()
    }
}

fn parse(text: &str) -> Option<DateTimeOffset> {
    let (date, rest) = date::parse_front(text)?;
    let (time, precision, rest) = fraction::parse(rest.strip_prefix('T')?)?;
    let offset = parse_offset(rest)?;
    let instant = PrimitiveDateTime::new(date, time).assume_offset(offset);
    Some(DateTimeOffset {
        instant,
        precision,
        zulu: rest == "Z",
    })
}

fn parse_offset(text: &str) -> Option<UtcOffset> {
    if text == "Z" {
        return Some(UtcOffset::UTC);
    }
    let (sign, rest) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
        (Some(rest), _) => (1, rest),
        (_, Some(rest)) => (-1, rest),
        _ => return None,
    };
    let (hours, rest) = digits(rest, 2)?;
    let (minutes, rest) = digits(rest.strip_prefix(':')?, 2)?;
    let part = |value: u32| i8::try_from(value).ok().map(|value| value * sign);
    let offset = UtcOffset::from_hms(part(hours)?, part(minutes)?, 0).ok()?;
    // "-00:00" means that the offset is not known; it would be written as "+00:00".
    (rest.is_empty() && !(sign < 0 && offset.is_utc())).then_some(offset)
}

impl fmt::Display for DateTimeOffset {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        date::write(formatter, self.instant.date())?;
        formatter.write_str("T")?;
        fraction::write(formatter, self.instant.time(), self.precision)?;
        if self.zulu {
            return formatter.write_str("Z");
        }
        let (hours, minutes, _) = self.instant.offset().as_hms();
        let sign = if self.instant.offset().is_negative() { '-' } else { '+' };
        write!(
            formatter,
            "{sign}{:02}:{:02}",
            hours.unsigned_abs(),
            minutes.unsigned_abs()
        )
    }
}

/// In steps of 100 ns; what is finer is left off, and so are the seconds of an offset.
impl From<OffsetDateTime> for DateTimeOffset {
    fn from(instant: OffsetDateTime) -> Self {
        let (hours, minutes, seconds) = instant.offset().as_hms();
        let whole = UtcOffset::from_hms(hours, minutes, 0).ok().filter(|_| seconds != 0);
        let instant = whole
            .and_then(|offset| instant.checked_to_offset(offset))
            .unwrap_or(instant);
        Self {
            instant: instant.replace_time(fraction::in_ticks(instant.time())),
            precision: Precision::of(instant.time()),
            zulu: instant.offset().is_utc(),
        }
    }
}

impl From<std::time::SystemTime> for DateTimeOffset {
    fn from(instant: std::time::SystemTime) -> Self {
        OffsetDateTime::from(instant).into()
    }
}

impl From<DateTimeOffset> for OffsetDateTime {
    fn from(instant: DateTimeOffset) -> Self {
        instant.instant
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.instant == other.instant
    }
}

impl Eq for DateTimeOffset {}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant.hash(state);
    }
}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant.cmp(&other.instant)
    }
}

text_type!(DateTimeOffset, ToString::to_string);
