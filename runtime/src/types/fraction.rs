//! Times of day as they are written: with or without seconds, with any number of fraction digits that a nanosecond has.

use std::fmt;

use time::Time;

use super::shared::digits;

/// How much of a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    /// `12:30`
    Minutes,
    /// `12:30:00` and so many fraction digits, at most 9.
    Seconds(u8),
}

/// The finest step that services know is 100 ns.
const TICK: u32 = 100;

impl Precision {
    /// What is needed to write a time in steps of 100 ns.
    pub(super) fn of(time: Time) -> Self {
        let mut ticks = time.nanosecond() / TICK;
        let mut count = if ticks == 0 { 0 } else { 7 };
        while ticks != 0 && ticks.is_multiple_of(10) {
            ticks /= 10;
            count -= 1;
        }
        Self::Seconds(count)
    }
}

/// The time without what is finer than 100 ns.
pub(super) fn in_ticks(time: Time) -> Time {
    let nanosecond = time.nanosecond() / TICK * TICK;
    time.replace_nanosecond(nanosecond).unwrap_or(time)
}

/// Takes a time from the front of the text.
pub(super) fn parse(text: &str) -> Option<(Time, Precision, &str)> {
    let (hour, rest) = digits(text, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(':')?, 2)?;
    let Some(rest) = rest.strip_prefix(':') else {
        return Some((time(hour, minute, 0, 0)?, Precision::Minutes, rest));
    };
    let (second, rest) = digits(rest, 2)?;
    let Some(rest) = rest.strip_prefix('.') else {
        return Some((time(hour, minute, second, 0)?, Precision::Seconds(0), rest));
    };
    let count = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, rest) = digits(rest, count)?;
    let shown = u8::try_from(count).ok().filter(|count| (1..=9).contains(count))?;
    let nanosecond = fraction.checked_mul(10_u32.pow(9 - u32::from(shown)))?;
    Some((time(hour, minute, second, nanosecond)?, Precision::Seconds(shown), rest))
}

fn time(hour: u32, minute: u32, second: u32, nanosecond: u32) -> Option<Time> {
    let part = |value: u32| u8::try_from(value).ok();
    Time::from_hms_nano(part(hour)?, part(minute)?, part(second)?, nanosecond).ok()
}

/// Writes a time.
pub(super) fn write(formatter: &mut fmt::Formatter<'_>, time: Time, precision: Precision) -> fmt::Result {
    write!(formatter, "{:02}:{:02}", time.hour(), time.minute())?;
    match precision {
        Precision::Minutes => Ok(()),
        Precision::Seconds(0) => write!(formatter, ":{:02}", time.second()),
        Precision::Seconds(count) => {
            let fraction = time.nanosecond() / 10_u32.pow(9_u32.saturating_sub(count.into()));
            write!(
                formatter,
                ":{:02}.{fraction:0count$}",
                time.second(),
                count = usize::from(count)
            )
        }
    }
}
