//! When a person is at the desk.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use std::collections::BTreeSet;

/// From `open` up to, but not including, `close`, on one day. `open` < `close`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub open: NaiveTime,
    pub close: NaiveTime,
}

/// The desk's week, and the days on which it is closed all the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
    /// Monday first; each day's hours in order, none overlapping.
    weekly: [Vec<Hours>; 7],
    closed: BTreeSet<NaiveDate>,
}

/// What is true of the desk at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    Open {
        until: NaiveTime,
    },
    /// `opens` is `None` when nothing opens within the next four weeks.
    Closed {
        opens: Option<NaiveDateTime>,
    },
    /// No hours were configured: nobody is promised.
    Unknown,
}

impl Opening {
    #[must_use]
    pub fn new(weekly: [Vec<Hours>; 7], closed: BTreeSet<NaiveDate>) -> Self {
        Self { weekly, closed }
    }

    #[must_use]
    pub fn is_closed_on(&self, date: NaiveDate) -> bool {
        self.closed.contains(&date)
    }

    /// The same, closed on further days.
    #[must_use]
    pub fn closed_also(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.closed.extend(days);
        self
    }

    /// The hours of one day; empty when the desk is closed on it.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> &[Hours] {
        if self.is_closed_on(date) {
            &[]
        } else {
            self.of_weekday(date.weekday())
        }
    }

    fn of_weekday(&self, day: Weekday) -> &[Hours] {
        &self.weekly[day.num_days_from_monday() as usize]
    }

    #[must_use]
    pub fn at(&self, now: NaiveDateTime) -> Desk {
        /// Further ahead than this, "opens on …" helps nobody who stands here now.
        const DAYS_AHEAD: u64 = 28;
        if self.weekly.iter().all(Vec::is_empty) {
            return Desk::Unknown;
        }
        let time = now.time();
        if let Some(hours) = self
            .on(now.date())
            .iter()
            .find(|h| h.open <= time && time < h.close)
        {
            return Desk::Open { until: hours.close };
        }
        let opens = (0..=DAYS_AHEAD)
            .filter_map(|ahead| now.date().checked_add_days(Days::new(ahead)))
            .flat_map(|date| self.on(date).iter().map(move |h| date.and_time(h.open)))
            .find(|opening| *opening > now);
        Desk::Closed { opens }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
    }

    fn opening() -> Opening {
        let mut weekly: [Vec<Hours>; 7] = Default::default();
        weekly[0] = vec![Hours {
            open: time("10:00"),
            close: time("19:00"),
        }];
        weekly[5] = vec![
            Hours {
                open: time("10:00"),
                close: time("13:00"),
            },
            Hours {
                open: time("14:00"),
                close: time("16:00"),
            },
        ];
        Opening::new(
            weekly,
            BTreeSet::from([NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()]),
        )
    }

    #[test]
    fn open_means_open_until_the_minute_it_closes() {
        let monday = opening();
        assert_eq!(
            monday.at(at("2026-11-23T10:00")),
            Desk::Open {
                until: time("19:00")
            }
        );
        assert_eq!(
            monday.at(at("2026-11-23T18:59")),
            Desk::Open {
                until: time("19:00")
            }
        );
        assert_eq!(
            monday.at(at("2026-11-23T19:00")),
            Desk::Closed {
                opens: Some(at("2026-11-28T10:00"))
            }
        );
    }

    #[test]
    fn at_lunch_the_desk_opens_again_the_same_day() {
        assert_eq!(
            opening().at(at("2026-11-28T13:30")),
            Desk::Closed {
                opens: Some(at("2026-11-28T14:00"))
            }
        );
    }

    #[test]
    fn a_closed_day_is_skipped() {
        assert_eq!(
            opening().at(at("2026-11-29T12:00")),
            Desk::Closed {
                opens: Some(at("2026-12-05T10:00"))
            }
        );
    }

    #[test]
    fn without_hours_nobody_is_promised() {
        assert_eq!(Opening::default().at(at("2026-11-29T12:00")), Desk::Unknown);
    }
}
