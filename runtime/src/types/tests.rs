//! Texts of all types, and that they come back as they were.

use std::fmt::Display;
use std::str::FromStr;

use proptest::prelude::*;

use super::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Invalid, TimeOfDay};

fn assert_kept<T: FromStr<Err = Invalid> + Display>(texts: &[&str]) {
    for text in texts {
        assert_eq!(text.parse::<T>().map(|value| value.to_string()).as_deref(), Ok(*text));
    }
}

fn assert_refused<T: FromStr<Err = Invalid> + std::fmt::Debug>(texts: &[&str]) {
    for text in texts {
        assert!(text.parse::<T>().is_err(), "{text} is read as {:?}", text.parse::<T>());
    }
}

#[test]
fn instants_keep_offset_and_digits() {
    assert_kept::<DateTimeOffset>(&[
        "0001-01-01T00:00:00Z",
        "2021-07-01T12:00:00.0000000Z",
        "2021-07-01T12:00:00.1+05:30",
        "2021-07-01T12:00:00.12345678-00:30",
        "2021-07-01T12:00:00.123456789+00:00",
        "2021-07-01T12:00Z",
        "9999-12-31T23:59:59.9999999Z",
        "-0044-03-15T12:00:00Z",
    ]);
    assert_refused::<DateTimeOffset>(&[
        "",
        "2021-07-01",
        "2021-07-01T12:00:00",
        "2021-07-01t12:00:00z",
        "2021-07-01T12:00:00.Z",
        "2021-07-01T12:00:00.1234567890Z",
        "2021-02-29T12:00:00Z",
        "2021-07-01T24:00:00Z",
        "2021-07-01T12:00:60Z",
        "2021-07-01T12:00:00-00:00",
        "2021-07-01T12:00:00+0530",
        "2021-07-01T12:00:00Z ",
        "+2021-07-01T12:00:00Z",
        "-0000-07-01T12:00:00Z",
        "2021-07-01T12:00:00ü",
    ]);
}

#[test]
fn instants_of_the_clock_are_written_in_ticks() -> Result<(), time::error::ComponentRange> {
    let instant = time::OffsetDateTime::from_unix_timestamp_nanos(1_625_140_800_123_456_789)?;
    assert_eq!(
        DateTimeOffset::from(instant).to_string(),
        "2021-07-01T12:00:00.1234567Z"
    );
    let whole = time::OffsetDateTime::from_unix_timestamp(1_625_140_800)?;
    assert_eq!(DateTimeOffset::from(whole).to_string(), "2021-07-01T12:00:00Z");
    let half = time::OffsetDateTime::from_unix_timestamp_nanos(1_625_140_800_500_000_000)?;
    assert_eq!(DateTimeOffset::from(half).to_string(), "2021-07-01T12:00:00.5Z");
    Ok(())
}

#[test]
fn days_and_times() {
    assert_kept::<Date>(&["2021-07-01", "0000-01-01", "-0001-12-31"]);
    assert_refused::<Date>(&["2021-7-1", "2021-13-01", "2021-07-01T", "20210701", "2021-07-0ü"]);
    assert_kept::<TimeOfDay>(&["00:00:00", "08:30:00.0000000", "23:59", "23:59:59.999999999"]);
    assert_refused::<TimeOfDay>(&["24:00:00", "8:30:00", "08:30:00.", "08:30:00Z", "08:60:00"]);
}

#[test]
fn durations_keep_their_text_and_compare() -> Result<(), Invalid> {
    assert_kept::<Duration>(&[
        "P1D",
        "-PT15M",
        "PT0S",
        "P1DT2H3M4.5S",
        "PT36H",
        "P1Y2M",
        "P2W",
        "PT0.123456789S",
    ]);
    assert_refused::<Duration>(&[
        "", "P", "PT", "P1", "1D", "P1H", "PT1D", "P-1D", "PT1.5H", "PT1.S", "P1DT", "PT1M1H", "+PT1S", "PT1s",
    ]);
    assert_refused::<Duration>(&[
        "PT99999999999999999999S",
        "P99999999999999999999D",
        "P9223372036854775807M1Y",
        "P768614336404564650Y9M",
    ]);
    assert!(Duration::parse("-PT1H")? < Duration::parse("PT59M")?);
    assert_eq!(Duration::parse("P1D")?, Duration::parse("PT24H")?);
    assert_eq!(Duration::parse("P1M")?.partial_cmp(&Duration::parse("P30D")?), None);
    assert!(Duration::parse("P1M")? < Duration::parse("P1Y")?);
    assert!(time::Duration::try_from(&Duration::parse("P1M")?).is_err());
    Ok(())
}

#[test]
fn guids_and_bytes_keep_their_form() {
    assert_kept::<Guid>(&[
        "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        "7C9E6679-7425-40DE-944B-E07FC1F90AE7",
        "7C9e6679-7425-40dE-944b-e07fc1f90aE7",
    ]);
    assert_refused::<Guid>(&[
        "7c9e6679742540de944be07fc1f90ae7",
        "{7c9e6679-7425-40de-944b-e07fc1f90ae7}",
        "x",
    ]);
    assert_kept::<Binary>(&["", "AA==", "AA", "AAA=", "AAA", "AAAA", "_-8", "_-8=", "/+8="]);
    assert_refused::<Binary>(&["A", "AB==", "AA=", "A\nAA", "+_AA", "ü"]);
    assert_eq!(format!("{:?}", Binary::from([1, 2])), "Binary(2 bytes)");
}

#[test]
fn decimals_compare_by_value() -> Result<(), Invalid> {
    assert_kept::<Decimal>(&["0", "-1.10", "1e10", "123456789012345678901234567890.1"]);
    assert_refused::<Decimal>(&["", "-", "1.", ".5", "1e", "INF", "1,5", "0x1", "1e99999999999"]);
    for (one, two) in [("1.10", "1.1"), ("0", "-0.0"), ("1e2", "100"), ("0.001", "1E-3")] {
        assert_eq!(Decimal::parse(one)?, Decimal::parse(two)?, "{one} {two}");
    }
    assert_ne!(Decimal::parse("1")?, Decimal::parse("-1")?);
    assert_ne!(Decimal::parse("10")?, Decimal::parse("1")?);
    Ok(())
}

/// A text that can be read is written as it was.
fn kept<T: FromStr + Display>(text: &str) -> bool {
    text.parse::<T>().map_or(true, |value| value.to_string() == text)
}

proptest! {
    #[test]
    fn whatever_is_read_is_written_alike(
        text in prop_oneof![
            "-?[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,10})?)?(Z|[+-][0-2][0-9]:[0-5][0-9])",
            "[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\\.[0-9]{1,9}",
            "-?P([0-9]Y)?([0-9]{1,3}D)?T?([0-9]H)?([0-9]{1,2}(\\.[0-9]{1,3})?S)?",
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
            "[A-Za-z0-9+/_-]{0,12}={0,2}",
            "\\PC{0,40}",
        ]
    ) {
        prop_assert!(kept::<DateTimeOffset>(&text));
        prop_assert!(kept::<Date>(&text));
        prop_assert!(kept::<TimeOfDay>(&text));
        prop_assert!(kept::<Duration>(&text));
        prop_assert!(kept::<Guid>(&text));
        prop_assert!(kept::<Binary>(&text));
        prop_assert!(kept::<Decimal>(&text));
    }

    #[test]
    fn durations_that_are_made_can_be_read(seconds in any::<i64>(), nanoseconds in 0..1_000_000_000) {
        let duration = time::Duration::new(seconds, nanoseconds);
        let text = Duration::from(duration).to_string();
        prop_assert_eq!(Duration::parse(&text).and_then(|read| time::Duration::try_from(&read)), Ok(duration), "{}", text);
    }

    #[test]
    fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let text = Binary::from(bytes.clone()).to_string();
        prop_assert_eq!(Binary::parse(&text).map(Binary::into_bytes), Ok(bytes));
    }
}
