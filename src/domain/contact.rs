//! A telephone number, as somebody types it on ten keys, and as it is kept: sealed.

use std::fmt;
use std::str::FromStr;

/// Three to fifteen digits (ITU-T E.164), perhaps after a plus. It does not show itself: what is
/// printed for a programmer says nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneNumber(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a telephone number has 3 to 15 digits, perhaps after a plus")]
pub struct ParsePhoneError;

impl PhoneNumber {
    /// Digits, and the plus before them. No number is longer.
    pub const LONGEST: usize = 16;
    const DIGITS: std::ops::RangeInclusive<usize> = 3..=15;

    /// As it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber(…)")
    }
}

impl FromStr for PhoneNumber {
    type Err = ParsePhoneError;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        let digits = typed.strip_prefix('+').unwrap_or(typed);
        let sound =
            Self::DIGITS.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if sound {
            Ok(Self(typed.to_owned()))
        } else {
            Err(ParsePhoneError)
        }
    }
}

/// A telephone number that only the library's key opens. All are of one length, whatever the
/// number, and it does not show itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// As the store made it, or as it was kept.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_digits_perhaps_after_a_plus() {
        for sound in ["110", "+4755000000", "55000000"] {
            assert_eq!(sound.parse::<PhoneNumber>().unwrap().as_str(), sound);
        }
        for bad in [
            "",
            "+",
            "12",
            "1234567890123456",
            "55 00 00 00",
            "+47+",
            "٥٥٠",
        ] {
            assert_eq!(bad.parse::<PhoneNumber>(), Err(ParsePhoneError), "{bad}");
        }
    }

    #[test]
    fn a_number_does_not_show_itself_to_programmers() {
        let number: PhoneNumber = "+4755000000".parse().unwrap();
        assert!(!format!("{number:?}").contains("55"));
    }
}
