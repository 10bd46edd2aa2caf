//! Where the kiosk takes the time from.

use super::kiosk::Moment;
use chrono::{DateTime, TimeDelta, Utc};
use std::time::{Duration, Instant};

pub(super) enum Clock {
    /// The machine's.
    Machine { started: Instant },
    /// The wall clock was given on the command line and runs on from there.
    Given {
        started: Instant,
        wall: DateTime<Utc>,
    },
    /// Stands still until it is moved; see [`super::rehearsal`].
    ByHand(Moment),
}

impl Clock {
    /// The machine's, or one that starts at `now` where that is another time.
    pub fn starting(now: DateTime<Utc>) -> Self {
        let started = Instant::now();
        if (now - Utc::now()).num_seconds().abs() > 1 {
            Self::Given { started, wall: now }
        } else {
            Self::Machine { started }
        }
    }

    pub fn by_hand(wall: DateTime<Utc>) -> Self {
        let elapsed = Duration::ZERO;
        Self::ByHand(Moment { wall, elapsed })
    }

    pub fn now(&self) -> Moment {
        match self {
            Self::Machine { started } => Moment {
                wall: Utc::now(),
                elapsed: started.elapsed(),
            },
            Self::Given { started, wall } => Moment {
                wall: *wall,
                elapsed: Duration::ZERO,
            }
            .after(started.elapsed()),
            Self::ByHand(now) => *now,
        }
    }

    /// Moves a clock that is moved by hand, and no other.
    pub fn run_on(&mut self, by: Duration) {
        if let Self::ByHand(now) = self {
            *now = now.after(by);
        }
    }
}

impl Moment {
    /// When so much time has gone by.
    fn after(self, time: Duration) -> Self {
        Self {
            wall: self.wall + TimeDelta::from_std(time).unwrap_or_default(),
            elapsed: self.elapsed + time,
        }
    }
}
