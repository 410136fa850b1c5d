//! `Edm.Duration`

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::Invalid;
use super::shared::text_type;

/// A signed length of time: `P1D`, `-PT15M`. It is kept as written; `PT60M` and `PT1H` are equal. Years and months, which some services
/// send although OData knows days and less only, have no fixed length: they compare with each other, but not with days.
///
/// ```
/// use runtime::types::Duration;
///
/// let duration: Duration = "PT60M".parse()?;
/// assert_eq!(duration, "PT1H".parse()?);
/// assert_eq!(duration.as_str(), "PT60M");
/// assert_eq!(time::Duration::try_from(&duration)?, time::Duration::HOUR);
/// assert_eq!(Duration::from(-time::Duration::minutes(15)).as_str(), "-PT15M");
/// # Ok::<(), runtime::types::Invalid>(())
/// ```
#[derive(Clone, Debug)]
pub struct Duration {
    text: Box<str>,
    months: i64,
    nanoseconds: i128,
}

const INVALID: Invalid = Invalid("Edm.Duration");
const SECOND: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * SECOND;

impl Duration {
    /// Reads a duration.
    ///
    /// # Errors
    /// When the text has another form, or is finer than a nanosecond.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let (sign, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (months, nanoseconds) = parse_unsigned(unsigned).ok_or(INVALID)?;
        Ok(Self {
            text: text.into(),
            months: months * i64::from(sign),
            nanoseconds: nanoseconds * i128::from(sign),
        })
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

fn parse_unsigned(text: &str) -> Option<(i64, i128)> {
    let rest = text.strip_prefix('P')?;
    let (days, time) = match rest.split_once('T') {
        Some((_, "")) => return None,
        Some((days, time)) => (days, time),
        None if rest.is_empty() => return None,
        None => (rest, ""),
    };
    let (mut months, mut nanoseconds) = (0, 0);
    for (amount, unit) in components(days, &['Y', 'M', 'W', 'D'])? {
        let whole = |factor: i128| amount.parse::<u64>().ok().map(|amount| i128::from(amount) * factor);
        match unit {
            'Y' => months = i64::try_from(whole(12)?).ok()?,
            'M' => months = i64::try_from(whole(1)?).ok()?.checked_add(months)?,
            'W' => nanoseconds += whole(7 * DAY)?,
            _ => nanoseconds += whole(DAY)?,
        }
    }
    for (amount, unit) in components(time, &['H', 'M', 'S'])? {
        nanoseconds += match unit {
            'H' => parse_fixed(amount, 3600, false)?,
            'M' => parse_fixed(amount, 60, false)?,
            _ => parse_fixed(amount, 1, true)?,
        };
    }
    Some((months, nanoseconds))
}

/// Amounts with their units; each unit at most once, in this order.
fn components<'t>(mut text: &'t str, units: &[char]) -> Option<Vec<(&'t str, char)>> {
    let mut found = Vec::new();
    let mut units = units.iter();
    while !text.is_empty() {
        let end = text.find(|character: char| !character.is_ascii_digit() && character != '.')?;
        let (amount, rest) = text.split_at_checked(end)?;
        let unit = rest.chars().next()?;
        units.find(|known| **known == unit)?;
        found.push((amount, unit));
        text = rest.strip_prefix(unit)?;
    }
    Some(found)
}

/// So many times `seconds`, in nanoseconds.
fn parse_fixed(amount: &str, seconds: i128, fraction_allowed: bool) -> Option<i128> {
    let (whole, fraction) = match amount.split_once('.') {
        Some((_, "")) => return None,
        Some((whole, fraction)) if fraction_allowed && fraction.len() <= 9 => (whole, fraction),
        Some(_) => return None,
        None => (amount, ""),
    };
    let whole = i128::from(whole.parse::<u64>().ok()?) * seconds * SECOND;
    let fraction: i128 = if fraction.is_empty() {
        0
    } else {
        format!("{fraction:0<9}").parse().ok()?
    };
    Some(whole + fraction)
}

impl fmt::Display for Duration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// Written as days, hours, minutes and seconds.
impl From<time::Duration> for Duration {
    fn from(duration: time::Duration) -> Self {
        let nanoseconds = duration.whole_nanoseconds();
        Self {
            text: written(nanoseconds).into(),
            months: 0,
            nanoseconds,
        }
    }
}

fn written(nanoseconds: i128) -> String {
    let sign = if nanoseconds < 0 { "-" } else { "" };
    let length = nanoseconds.unsigned_abs();
    let (seconds, fraction) = (length / 1_000_000_000, length % 1_000_000_000);
    let mut date = String::new();
    let mut time = String::new();
    let parts = [
        (seconds / 86_400, 'D'),
        (seconds / 3600 % 24, 'H'),
        (seconds / 60 % 60, 'M'),
    ];
    for (amount, unit) in parts.into_iter().filter(|(amount, _)| *amount > 0) {
        let part = if unit == 'D' { &mut date } else { &mut time };
        *part += &format!("{amount}{unit}");
    }
    if fraction > 0 {
        time += &format!("{}.{}S", seconds % 60, format!("{fraction:09}").trim_end_matches('0'));
    } else if seconds % 60 > 0 || length == 0 {
        time += &format!("{}S", seconds % 60);
    }
    let separator = if time.is_empty() { "" } else { "T" };
    format!("{sign}P{date}{separator}{time}")
}

/// # Errors
/// When it has years or months, or is too long.
impl TryFrom<&Duration> for time::Duration {
    type Error = Invalid;

    fn try_from(duration: &Duration) -> Result<Self, Invalid> {
        let seconds = i64::try_from(duration.nanoseconds / SECOND).map_err(|_| INVALID)?;
        let nanoseconds = i32::try_from(duration.nanoseconds % SECOND).map_err(|_| INVALID)?;
        if duration.months == 0 {
            Ok(Self::new(seconds, nanoseconds))
        } else {
            Err(INVALID)
        }
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        (self.months, self.nanoseconds) == (other.months, other.nanoseconds)
    }
}

impl Eq for Duration {}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.months, self.nanoseconds).hash(state);
    }
}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let (months, rest) = (self.months.cmp(&other.months), self.nanoseconds.cmp(&other.nanoseconds));
        match (months, rest) {
            (Ordering::Equal, order) | (order, Ordering::Equal) => Some(order),
            (months, rest) if months == rest => Some(months),
            _ => None,
        }
    }
}

text_type!(Duration, |duration| format!("duration'{duration}'"));
