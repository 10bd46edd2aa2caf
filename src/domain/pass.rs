//! The pass: four pictures, each of which is a digit, so that the pictures and the number are
//! one thing and nobody has to read or remember to use it.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassPicture {
    Bicycle,
    Bird,
    Boat,
    Book,
    Cup,
    Fish,
    Flower,
    Key,
    Tree,
    Umbrella,
}

impl PassPicture {
    /// In the order of their digits: `ALL[7]` is the key.
    pub const ALL: [Self; 10] = [
        Self::Bicycle,
        Self::Bird,
        Self::Boat,
        Self::Book,
        Self::Cup,
        Self::Fish,
        Self::Flower,
        Self::Key,
        Self::Tree,
        Self::Umbrella,
    ];

    /// 0 to 9.
    #[must_use]
    pub fn digit(self) -> u8 {
        self as u8
    }

    #[must_use]
    pub fn name(self) -> &'static str {
        [
            "bicycle", "bird", "boat", "book", "cup", "fish", "flower", "key", "tree", "umbrella",
        ][self as usize]
    }
}

/// 0000 to 9999, as four pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PassCode(u16);

/// All ten thousand codes are in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("every pass is in use")]
pub struct NoPassLeft;

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not four digits")]
pub struct ParsePassError(String);

impl PassCode {
    const COUNT: u16 = 10_000;

    /// A code that is not in `taken`, chosen by `chance`: any number, evenly spread.
    ///
    /// # Errors
    /// When every code is taken.
    pub fn choose(taken: &HashSet<Self>, chance: u64) -> Result<Self, NoPassLeft> {
        let free: Vec<Self> = (0..Self::COUNT)
            .map(Self)
            .filter(|code| !taken.contains(code))
            .collect();
        if free.is_empty() {
            return Err(NoPassLeft);
        }
        let index = usize::try_from(chance % free.len() as u64).unwrap_or(0);
        Ok(free[index])
    }

    #[must_use]
    pub fn from_pictures(pictures: [PassPicture; 4]) -> Self {
        let digits = pictures.map(|picture| u16::from(picture.digit()));
        Self(digits.into_iter().fold(0, |code, digit| code * 10 + digit))
    }

    #[must_use]
    pub fn pictures(self) -> [PassPicture; 4] {
        [1000, 100, 10, 1].map(|place| PassPicture::ALL[usize::from(self.0 / place % 10)])
    }
}

impl fmt::Display for PassCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl FromStr for PassCode {
    type Err = ParsePassError;

    fn from_str(digits: &str) -> Result<Self, Self::Err> {
        let four = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit());
        match digits.parse() {
            Ok(number) if four => Ok(Self(number)),
            _ => Err(ParsePassError(digits.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_and_digits_are_one_thing() {
        let code: PassCode = "0741".parse().unwrap();
        let pictures = [
            PassPicture::Bicycle,
            PassPicture::Key,
            PassPicture::Cup,
            PassPicture::Bird,
        ];
        assert_eq!(code.pictures(), pictures);
        assert_eq!(code.to_string(), "0741");
        assert_eq!(PassCode::from_pictures(pictures), code);
        for (digit, picture) in PassPicture::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(picture.digit()), digit);
        }
    }

    #[test]
    fn what_is_not_four_digits_is_no_pass() {
        for bad in ["", "123", "12345", "12 4", "+123", "١٢٣٤"] {
            assert!(bad.parse::<PassCode>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_last_free_pass_is_found_and_then_none() {
        let mut taken: HashSet<PassCode> = (0..PassCode::COUNT).map(PassCode).collect();
        taken.remove(&PassCode(4321));
        for chance in [0, 1, u64::MAX] {
            assert_eq!(PassCode::choose(&taken, chance), Ok(PassCode(4321)));
        }
        taken.insert(PassCode(4321));
        assert_eq!(PassCode::choose(&taken, 7), Err(NoPassLeft));
    }
}
