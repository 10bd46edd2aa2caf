//! What is asked, when it may be answered, and what is counted of an answer.
//!
//! An answer is a face on a question of a session, and nothing else: who gave it, when, in which
//! language, is never known here.

use super::workshop::SessionKey;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeZone, Weekday};
use chrono_tz::Tz;
use std::fmt;
use std::str::FromStr;

/// What its five levels are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// Smileys, from very bad to very good.
    Rating,
    /// Smileys, from "No, not at all" to "Yes, very much".
    Agree,
    /// Growing circles, from nothing to very much.
    Amount,
}

impl Scale {
    pub const ALL: [Self; 3] = [Self::Rating, Self::Agree, Self::Amount];

    /// As it is written in the configuration, in the database and in exports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rating => "rating",
            Self::Agree => "agree",
            Self::Amount => "amount",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.name() == name)
    }
}

/// 1 to 5, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.0 == number)
    }

    /// 1 to 5.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }
}

/// A week from Monday to Sunday (ISO 8601), such as `2026-W48`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    year: i32,
    week: u32,
}

impl Week {
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        let week = date.iso_week();
        Self {
            year: week.year(),
            week: week.week(),
        }
    }

    #[must_use]
    pub fn monday(self) -> NaiveDate {
        NaiveDate::from_isoywd_opt(self.year, self.week, Weekday::Mon).unwrap_or_default()
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.week)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a week such as 2026-W48")]
pub struct ParseWeekError(String);

impl FromStr for Week {
    type Err = ParseWeekError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parsed = text.split_once("-W").and_then(|(year, week)| {
            let (year, week) = (year.parse().ok()?, week.parse().ok()?);
            NaiveDate::from_isoywd_opt(year, week, Weekday::Mon)?;
            Some(Self { year, week })
        });
        parsed
            .filter(|week| week.to_string() == text)
            .ok_or_else(|| ParseWeekError(text.to_owned()))
    }
}

/// What an answer is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    Session(SessionKey),
    /// The pulse is counted by the week.
    Week(Week),
}

/// Where an occasion stands, by the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It has not begun.
    Ahead,
    /// Answers are taken, and nothing is shown.
    Open,
    /// No answer is taken any more, and figures may show.
    Sealed,
}

impl Occasion {
    /// A session is open from its start to the end of the next day, a week while it lasts. It
    /// follows from the occasion and the clock alone, so also for a session that has left the
    /// configuration.
    #[must_use]
    pub fn phase(&self, now: DateTime<Tz>) -> Phase {
        let (opens, last_day) = match self {
            Self::Session(key) => (key.start, key.start.date() + Days::new(1)),
            Self::Week(week) => {
                let monday = week.monday();
                (
                    monday.and_time(chrono::NaiveTime::MIN),
                    monday + Days::new(6),
                )
            }
        };
        let zone = now.timezone();
        if now < first_moment(zone, opens) {
            Phase::Ahead
        } else if now < first_moment(zone, midnight_after(last_day)) {
            Phase::Open
        } else {
            Phase::Sealed
        }
    }

    /// The week of `now`.
    #[must_use]
    pub fn this_week(now: DateTime<Tz>) -> Self {
        Self::Week(Week::of(now.date_naive()))
    }
}

fn midnight_after(day: NaiveDate) -> NaiveDateTime {
    (day + Days::new(1)).and_time(chrono::NaiveTime::MIN)
}

/// When the clocks of `zone` first show `local`, or first show a later time where they skip it.
fn first_moment(zone: Tz, local: NaiveDateTime) -> DateTime<Tz> {
    /// Samoa once skipped a whole day.
    const LONGEST_GAP_HOURS: i64 = 24;
    (0..=LONGEST_GAP_HOURS)
        .find_map(|later| {
            zone.from_local_datetime(&(local + chrono::Duration::hours(later)))
                .earliest()
        })
        .unwrap_or_else(|| zone.from_utc_datetime(&local))
}

/// One question that was asked, and what was answered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    /// The id of the question.
    pub question: String,
    pub scale: Scale,
    /// `None`: it was skipped.
    pub level: Option<Level>,
}

/// All that one visitor answered, as it is counted: on Done, at once or not at all. It lives
/// until then in the visit's memory, and nowhere after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// The id of the survey.
    pub survey: String,
    /// Which wording of the survey was answered: answers to other questions are never added up.
    pub version: u32,
    pub occasion: Occasion,
    /// One for each question of the survey, also for those that were skipped: the database makes
    /// all counters of a wording at once, so that none of them tells by its place that it was
    /// needed later than the others. None twice.
    pub answers: Vec<Answer>,
}

/// A number for a wording: the same for the same parts, another for others (FNV-1a, 32 bits).
#[must_use]
pub fn version<'a>(parts: impl IntoIterator<Item = &'a str>) -> u32 {
    const BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    // A byte that is in no text, so that "ab" and "c" are not "a" and "bc".
    let bytes = parts
        .into_iter()
        .flat_map(|part| part.bytes().chain([0xff]));
    bytes.fold(BASIS, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Oslo;

    fn at(text: &str) -> DateTime<Tz> {
        let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").unwrap();
        Oslo.from_local_datetime(&time).earliest().unwrap()
    }

    #[test]
    fn a_session_is_open_from_its_start_to_the_end_of_the_next_day() {
        let session = Occasion::Session("tshirt@2026-11-24T14:00".parse().unwrap());
        assert_eq!(session.phase(at("2026-11-24T13:59:59")), Phase::Ahead);
        assert_eq!(session.phase(at("2026-11-24T14:00:00")), Phase::Open);
        assert_eq!(session.phase(at("2026-11-25T23:59:59")), Phase::Open);
        assert_eq!(session.phase(at("2026-11-26T00:00:00")), Phase::Sealed);
    }

    #[test]
    fn clocks_that_are_set_change_neither_the_opening_nor_the_sealing() {
        // Spring skips the hour from two to three; autumn has it twice.
        let skipped = Occasion::Session("night@2027-03-28T02:30".parse().unwrap());
        assert_eq!(skipped.phase(at("2027-03-28T01:59:59")), Phase::Ahead);
        assert_eq!(skipped.phase(at("2027-03-28T03:30:00")), Phase::Open);
        let before = Occasion::Session("day@2026-10-24T14:00".parse().unwrap());
        assert_eq!(before.phase(at("2026-10-25T23:59:59")), Phase::Open);
        assert_eq!(before.phase(at("2026-10-26T00:00:00")), Phase::Sealed);
    }

    #[test]
    fn a_week_is_open_while_it_lasts() {
        let week = Occasion::this_week(at("2026-11-29T12:00:00"));
        assert_eq!(week, Occasion::Week("2026-W48".parse().unwrap()));
        assert_eq!(week.phase(at("2026-11-22T23:59:59")), Phase::Ahead);
        assert_eq!(week.phase(at("2026-11-23T00:00:00")), Phase::Open);
        assert_eq!(week.phase(at("2026-11-29T23:59:59")), Phase::Open);
        assert_eq!(week.phase(at("2026-11-30T00:00:00")), Phase::Sealed);
    }

    #[test]
    fn a_week_reads_back_as_written_also_around_new_year() {
        for (day, text) in [("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53")] {
            let week = Week::of(day.parse().unwrap());
            assert_eq!(week.to_string(), text);
            assert_eq!(text.parse(), Ok(week));
        }
        for bad in ["2026-48", "2026-W54", "2025-W53", "2026-W1", "W48", ""] {
            assert!(bad.parse::<Week>().is_err(), "{bad}");
        }
    }

    #[test]
    fn other_questions_are_another_version() {
        assert_eq!(version(["a", "b"]), version(["a", "b"]));
        assert_ne!(version(["a", "b"]), version(["b", "a"]));
        assert_ne!(version(["ab", "c"]), version(["a", "bc"]));
    }

    #[test]
    fn there_are_five_levels() {
        assert_eq!(Level::new(5).map(Level::number), Some(5));
        assert_eq!((Level::new(0), Level::new(6)), (None, None));
    }
}
