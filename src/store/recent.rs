//! How many places were given lately, so that nobody takes every chair by tapping.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::VecDeque;

const WINDOW: TimeDelta = TimeDelta::minutes(10);

/// Kept in memory only: when somebody signed up is nobody's business later.
#[derive(Debug, Default)]
pub(super) struct Recent {
    given: VecDeque<DateTime<Utc>>,
}

impl Recent {
    /// Places given less than ten minutes before `now`.
    pub(super) fn count(&self, now: DateTime<Utc>) -> usize {
        self.given.iter().filter(|time| counts(**time, now)).count()
    }

    pub(super) fn note(&mut self, now: DateTime<Utc>) {
        self.given.retain(|time| counts(*time, now));
        self.given.push_back(now);
    }
}

/// A clock set back by seconds leaves times ahead of `now`: they count.
fn counts(time: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - time < WINDOW
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_for_ten_minutes() {
        let start = DateTime::UNIX_EPOCH;
        let mut recent = Recent::default();
        recent.note(start);
        recent.note(start + TimeDelta::minutes(4));
        assert_eq!(recent.count(start + TimeDelta::seconds(599)), 2);
        assert_eq!(recent.count(start + TimeDelta::seconds(600)), 1);
        assert_eq!(recent.count(start + TimeDelta::minutes(14)), 0);
    }

    #[test]
    fn what_no_longer_counts_is_forgotten() {
        let mut recent = Recent::default();
        for minute in 0..100 {
            recent.note(DateTime::UNIX_EPOCH + TimeDelta::minutes(minute));
        }
        assert_eq!(recent.given.len(), 10);
    }
}
