//! How long things take, and when the next one is due.

use crate::screen::idle::COUNTDOWN_SECONDS;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};
use std::time::Duration;

/// A touch that begins sooner after a page change was meant for the page before.
pub const SETTLE: Duration = Duration::from_millis(350);
/// Nobody answers to a picture sooner after it has appeared: whoever touches then has not seen it.
pub const REACTION: Duration = Duration::from_millis(200);
/// "Back to English" stays so long.
pub const UNDO: Duration = Duration::from_secs(10);
/// In a survey nobody is waited for longer: the next person stands behind.
pub const SURVEY_IDLE: Duration = Duration::from_secs(30);
/// After thanks, the next person is asked to come.
pub const THANKS: Duration = Duration::from_secs(5);
/// The pulse is not answered twice within this.
pub const PULSE_REST: Duration = Duration::from_secs(20);
/// What staff hold to see the messages.
pub const STAFF_HOLD: Duration = Duration::from_secs(5);
/// Each language greets so long on the attract screen.
pub const ATTRACT_TURN: Duration = Duration::from_secs(4);
/// No timer is set shorter: it must not spin.
pub const SHORTEST_WAIT: Duration = Duration::from_millis(5);

/// The day of this release. A clock before it is wrong: no place is given by it.
const RELEASED: (i32, u32, u32) = (2026, 11, 22);
/// No kiosk runs one version for so long.
const LONGEST_USE: TimeDelta = TimeDelta::days(20 * 365);

#[must_use]
pub fn released() -> DateTime<Utc> {
    let (year, month, day) = RELEASED;
    let date = NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    date.and_time(NaiveTime::MIN).and_utc()
}

/// The end of [`LONGEST_USE`].
#[must_use]
pub fn outlived() -> DateTime<Utc> {
    released() + LONGEST_USE
}

/// No place is given by a clock that cannot be right. One that is decades ahead would make its
/// place the newest, and the kiosk would not believe the right time after it.
#[must_use]
pub fn may_be_right(clock: DateTime<Utc>) -> bool {
    (released()..=outlived()).contains(&clock)
}

/// Seconds left of the countdown that has run so long, 45 to 0.
#[must_use]
pub fn countdown_left(run: Duration) -> u8 {
    COUNTDOWN_SECONDS.saturating_sub(u8::try_from(run.as_secs()).unwrap_or(u8::MAX))
}

/// When the countdown's figure changes next, counted from its start.
#[must_use]
pub fn next_second(run: Duration) -> Duration {
    Duration::from_secs(run.as_secs() + 1)
}

/// Until the wall clock shows another minute.
#[must_use]
pub fn to_next_minute(wall: DateTime<Utc>) -> Duration {
    Duration::from_secs(u64::from(60 - wall.second().min(59)))
}
