//! Slices and ranges.

use std::ops::Range;

/// How a file is cut (docs/protocol.md, Uploads).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SliceRule {
    size: u64,
    unit: u64,
}

impl SliceRule {
    const DRIVE_UNIT: u64 = 320 * 1024;

    /// Files of drives: multiples of 320 KiB below 60 MiB; 10 MiB here.
    pub const DRIVE: Self = Self {
        size: 32 * Self::DRIVE_UNIT,
        unit: Self::DRIVE_UNIT,
    };
    /// Attachments of Outlook: at most 4 MB.
    pub const OUTLOOK: Self = Self {
        size: 3 * 1024 * 1024,
        unit: 1,
    };
    /// Documents of print jobs: below 10 MB.
    pub const PRINT: Self = Self {
        size: 5 * 1024 * 1024,
        unit: 1,
    };

    /// Slices of about `size` bytes: made a multiple of 320 KiB, at least one of them and below 60 MiB.
    pub const fn drive(size: u64) -> Self {
        let units = size / Self::DRIVE_UNIT;
        let units = if units == 0 {
            1
        } else if units > 191 {
            191
        } else {
            units
        };
        Self {
            size: units * Self::DRIVE_UNIT,
            unit: Self::DRIVE_UNIT,
        }
    }

    /// Slices of exactly `size` bytes (at least one), for services without a rule.
    pub const fn exact(size: u64) -> Self {
        Self {
            size: if size == 0 { 1 } else { size },
            unit: 1,
        }
    }

    /// The size of a slice in bytes.
    pub const fn size(self) -> u64 {
        self.size
    }

    /// Where a slice from `start` ends, when the service wants bytes up to `end`: a whole slice, or the rest of the file. A range that
    /// ends elsewhere is not cut to an odd size; the service is sent some bytes again rather than a slice that it refuses.
    pub(super) fn end_of_slice(self, start: u64, end: u64, total: u64) -> u64 {
        let whole = start.saturating_add(self.size);
        let wanted = if end < whole {
            start + (end - start).div_ceil(self.unit) * self.unit
        } else {
            whole
        };
        wanted.min(total)
    }
}

impl Default for SliceRule {
    fn default() -> Self {
        Self::DRIVE
    }
}

/// What of a file of `total` bytes stays missing when a slice was taken.
pub(super) fn without(missing: &[Range<u64>], slice: &Range<u64>, total: u64) -> Vec<Range<u64>> {
    let before = |range: &Range<u64>| range.start..range.end.min(slice.start);
    let after = |range: &Range<u64>| range.start.max(slice.end)..range.end.min(total);
    let parts = missing.iter().flat_map(|range| [before(range), after(range)]);
    parts.filter(|part| !part.is_empty()).collect()
}

/// `["12345-55232", "77829-"]`; `None` when one is no range. The service counts the last byte in.
pub(super) fn parse(texts: &[String]) -> Option<Vec<Range<u64>>> {
    texts.iter().map(|text| parse_one(text)).collect()
}

fn parse_one(text: &str) -> Option<Range<u64>> {
    let (start, end) = text.trim().split_once('-').unwrap_or((text.trim(), ""));
    let start = start.parse().ok()?;
    let end = if end.is_empty() {
        u64::MAX
    } else {
        end.parse::<u64>().ok()?.checked_add(1)?
    };
    (start <= end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drive_slices_are_multiples_of_320_kib_below_60_mib() {
        for size in [0, 1, 327_679, 327_680, 1_000_000, 60 * 1024 * 1024, u64::MAX] {
            let slice = SliceRule::drive(size).size();
            assert!(
                slice.is_multiple_of(327_680) && slice > 0 && slice < 60 * 1024 * 1024,
                "{size}: {slice}"
            );
        }
        assert!(SliceRule::DRIVE.size().is_multiple_of(327_680));
    }

    #[test]
    fn a_slice_ends_at_a_multiple_or_at_the_end_of_the_file() {
        let rule = SliceRule::drive(327_680 * 2);
        assert_eq!(rule.end_of_slice(0, 10_000_000, 10_000_000), 655_360);
        assert_eq!(rule.end_of_slice(655_360, 700_000, 700_000), 700_000);
        assert_eq!(rule.end_of_slice(0, 100, 10_000_000), 327_680);
    }

    #[test]
    fn a_slice_that_was_taken_is_cut_out_of_what_is_missing() {
        let rest = |missing: [Range<u64>; 2], slice| without(&missing, &slice, 10);
        let nothing = || 0..0;
        assert_eq!(rest([0..u64::MAX, nothing()], 0..4), vec![4..10; 1]);
        assert_eq!(rest([0..u64::MAX, nothing()], 0..10), vec![]);
        assert_eq!(rest([2..4, 6..u64::MAX], 2..4), vec![6..10; 1]);
        assert_eq!(rest([0..9, nothing()], 3..5), [0..3, 5..9]);
    }

    #[test]
    fn ranges_are_read() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            parse(&texts(&["12-34", "77-", "9"])),
            Some(vec![12..35, 77..u64::MAX, 9..u64::MAX])
        );
        for odd in ["", "a-b", "-", "5-2", "-1", "1-99999999999999999999"] {
            assert_eq!(parse(&texts(&[odd])), None, "{odd}");
        }
    }
}
