//! How long the service asks to wait (docs/protocol.md, Throttling).

use std::time::Duration;

use azure_core::{http::headers::Headers, time::parse_rfc7231};
use time::OffsetDateTime;

use crate::header;

/// The wait that a response asks for: milliseconds in Azure's own headers, else `Retry-After` as seconds (with or without a
/// fraction) or as an HTTP date. A date is compared with the response's own `Date`, so that a wrong local clock does no harm.
pub(crate) fn retry_after(headers: &Headers) -> Option<Duration> {
    let get = |name: &'static str| header::get(headers, name).map(str::trim);
    let milliseconds = [header::X_MS_RETRY_AFTER_MS, header::RETRY_AFTER_MS]
        .into_iter()
        .find_map(|name| get(name)?.parse().ok());
    if let Some(milliseconds) = milliseconds {
        return Some(Duration::from_millis(milliseconds));
    }
    let value = get(header::RETRY_AFTER)?;
    if let Ok(seconds) = value.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds.max(0.0)).ok();
    }
    let now = get(header::DATE)
        .and_then(|date| parse_rfc7231(date).ok())
        .unwrap_or_else(OffsetDateTime::now_utc);
    let wait = parse_rfc7231(value).ok()? - now;
    Some(Duration::try_from(wait).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(pairs: &[(&'static str, &'static str)]) -> Option<Duration> {
        let mut headers = Headers::new();
        pairs.iter().for_each(|(name, value)| headers.insert(*name, *value));
        retry_after(&headers)
    }

    #[test]
    fn retry_after_is_an_integer_a_fraction_or_a_date() {
        assert_eq!(wait(&[("retry-after", "10")]), Some(Duration::from_secs(10)));
        assert_eq!(wait(&[("retry-after", " 2.128 ")]), Some(Duration::from_millis(2128)));
        let date = ("date", "Tue, 18 Aug 2020 12:51:51 GMT");
        assert_eq!(
            wait(&[date, ("retry-after", "Tue, 18 Aug 2020 12:52:01 GMT")]),
            Some(Duration::from_secs(10))
        );
        assert_eq!(
            wait(&[date, ("retry-after", "Tue, 18 Aug 2020 12:51:01 GMT")]),
            Some(Duration::ZERO)
        );
        assert_eq!(
            wait(&[("retry-after-ms", "1500"), ("retry-after", "9")]),
            Some(Duration::from_millis(1500))
        );
    }

    #[test]
    fn what_is_no_time_asks_for_nothing() {
        for odd in ["", "soon", "NaN", "inf", "1e300", "-1"] {
            let wait = wait(&[("retry-after", odd)]);
            assert!(wait.is_none() || wait == Some(Duration::ZERO), "{odd}: {wait:?}");
        }
        assert_eq!(wait(&[]), None);
    }
}
