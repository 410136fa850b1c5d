//! Numbers that no JSON reader knows.

use std::ops::Range;

/// The first number with a leading zero at or after `from`, and its value in decimal digits.
pub(super) fn octal(text: &str, from: usize) -> Option<(Range<usize>, String)> {
    let bytes = text.as_bytes();
    let (mut in_string, mut escaped) = (false, false);
    let mut previous = b' ';
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'0' if !in_string && at >= from && matches!(previous, b':' | b'[' | b',') => {
                let digits = bytes.get(at..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
                let whole = !bytes
                    .get(at + digits)
                    .is_some_and(|next| matches!(next, b'.' | b'e' | b'E' | b'-' | b':'));
                if digits > 1 && whole {
                    return Some((at..at + digits, decimal(text.get(at..at + digits)?)));
                }
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            previous = byte;
        }
    }
    None
}

/// Octal digits in decimal; digits that are no octal number are one without the zeros.
fn decimal(digits: &str) -> String {
    let bare = digits.trim_start_matches('0');
    match i64::from_str_radix(digits, 8) {
        Ok(value) => value.to_string(),
        Err(_) if bare.is_empty() => "0".to_owned(),
        Err(_) => bare.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::octal;

    #[test]
    fn only_whole_numbers_with_a_leading_zero_are_octal() {
        assert_eq!(octal("{\"a\": 012}", 0), Some((6..9, "10".to_owned())));
        assert_eq!(octal("[0, 099]", 0), Some((4..7, "99".to_owned())));
        assert_eq!(octal("[0, 0.5, \"012\", 10]", 0), None);
        assert_eq!(octal("[012, 013]", 5), Some((6..9, "11".to_owned())));
    }
}
