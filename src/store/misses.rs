//! Passes that were tried at the lookup and that nobody holds. Nobody finds another's place by
//! trying all ten thousand.

use super::error::StoreError;
use chrono::{DateTime, Utc};
use rusqlite::Connection;

/// So many in a row pause the lookup, and so many more pause it again.
const AT_A_TIME: u32 = 5;
const FIRST_PAUSE_SECONDS: i64 = 60;
/// Whoever holds a pass and stands behind somebody who tried must find their place on the same
/// visit. With 5 tries an hour, the ten thousand passes take eleven weeks.
const LONGEST_PAUSE_SECONDS: i64 = 60 * 60;

/// Of the kiosk, not of a visitor: who leaves and comes back is the same to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Misses {
    /// Since somebody last found a place.
    in_a_row: u32,
    /// Seconds since 1970; in the past when there is no pause.
    paused_until: i64,
}

impl Misses {
    pub(super) fn load(connection: &Connection) -> Result<Self, StoreError> {
        let sql = "SELECT misses, paused_until FROM meta";
        Ok(connection.query_row(sql, [], |row| {
            Ok(Self {
                in_a_row: row.get(0)?,
                paused_until: row.get(1)?,
            })
        })?)
    }

    pub(super) fn save(self, connection: &Connection) -> Result<(), StoreError> {
        let sql = "UPDATE meta SET misses = ?1, paused_until = ?2";
        connection.execute(sql, (self.in_a_row, self.paused_until))?;
        Ok(())
    }

    /// Until when the lookup is paused, if it is at `now`, and what to keep. Where more is left
    /// than the pause was long, the clock was set back: it begins again, by the clock as it is.
    pub(super) fn pause(self, now: DateTime<Utc>) -> (Self, Option<DateTime<Utc>>) {
        let paused_until = self
            .paused_until
            .min(now.timestamp() + self.pause_seconds());
        let until = DateTime::from_timestamp(paused_until, 0).filter(|until| *until > now);
        let kept = Self {
            paused_until,
            ..self
        };
        (kept, until)
    }

    pub(super) fn and_one_more(self, now: DateTime<Utc>) -> Self {
        let more = Self {
            in_a_row: self.in_a_row.saturating_add(1),
            ..self
        };
        if more.in_a_row.is_multiple_of(AT_A_TIME) {
            Self {
                paused_until: now.timestamp() + more.pause_seconds(),
                ..more
            }
        } else {
            more
        }
    }

    /// How long the last pause was, or is.
    fn pause_seconds(self) -> i64 {
        /// More doublings would only be cut off.
        const ENOUGH: u32 = 10;
        match self.in_a_row / AT_A_TIME {
            0 => 0,
            pauses => (FIRST_PAUSE_SECONDS << (pauses - 1).min(ENOUGH)).min(LONGEST_PAUSE_SECONDS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn after(misses: u32, now: DateTime<Utc>) -> Misses {
        (0..misses).fold(Misses::default(), |known, _| known.and_one_more(now))
    }

    #[test]
    fn each_five_misses_pause_twice_as_long_up_to_an_hour() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
        let minutes = |misses| {
            let until = after(misses, now).pause(now).1;
            until.map(|until| (until - now).num_minutes())
        };
        assert_eq!(minutes(4), None);
        assert_eq!(
            [5, 10, 15, 20, 25, 30, 35, 40, 5000].map(minutes),
            [1, 2, 4, 8, 16, 32, 60, 60, 60].map(Some)
        );
    }

    #[test]
    fn a_pause_is_over_when_its_time_has_come() {
        let now = DateTime::UNIX_EPOCH;
        let misses = after(5, now);
        assert!(misses.pause(now + TimeDelta::seconds(59)).1.is_some());
        assert!(misses.pause(now + TimeDelta::seconds(60)).1.is_none());
    }

    #[test]
    fn a_clock_set_back_does_not_lengthen_a_pause() {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(20_000);
        let misses = after(5, now);
        for back in [TimeDelta::hours(1), TimeDelta::days(20_000)] {
            let then = now - back;
            let (kept, until) = misses.pause(then);
            assert_eq!(until, Some(then + TimeDelta::seconds(60)));
            assert_eq!(kept.pause(then + TimeDelta::seconds(60)).1, None);
        }
    }
}
