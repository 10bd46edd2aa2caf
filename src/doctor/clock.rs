//! Whether the clock can be right. Places are refused by one that is not.

use super::finding::Finding;
use super::patience;
use crate::app::timing;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::path::Path;

pub(super) const WHAT: &str = "clock";

const SET_IT: &str = "Set the system's clock: connect the network and type `sudo timedatectl \
     set-ntp true`, or set it by hand with `sudo timedatectl set-time \"2026-11-24 09:00\"`. \
     A clock that is wrong after each night without power needs a new battery.";

#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    /// The kiosk's wall clock.
    pub now: DateTime<Utc>,
    /// When the newest place was taken, to the minute, where one was.
    pub newest_record: Option<DateTime<Utc>>,
    /// The library's, where the configuration holds.
    pub zone: Option<Tz>,
    /// With a time server; `None` where it cannot be told.
    pub synchronised: Option<bool>,
}

/// systemd-timesyncd leaves a mark; of chrony and the others the kernel knows, which timedatectl
/// asks.
pub(super) fn synchronised() -> Option<bool> {
    if Path::new("/run/systemd/timesync/synchronized").exists() {
        return Some(true);
    }
    let arguments = ["show", "--property=NTPSynchronized", "--value"];
    let said = patience::output("timedatectl", &arguments).ok()?;
    match said.trim() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

pub(super) fn judge(facts: &Facts) -> Vec<Finding> {
    vec![time(facts), synchronisation(facts.synchronised)]
}

fn time(facts: &Facts) -> Finding {
    let now = facts.now;
    let shown = match facts.zone {
        Some(zone) => format!(
            "{} ({zone})",
            now.with_timezone(&zone).format("%A %-d %B %Y, %H:%M")
        ),
        None => now.format("%A %-d %B %Y, %H:%M UTC").to_string(),
    };
    let released = timing::released();
    let newest = facts.newest_record.filter(|newest| now < *newest);
    if now < released {
        let made = released.format("%-d %B %Y");
        let said = format!("It shows {shown}, before this version was made ({made}).");
        Finding::wrong(WHAT, said, SET_IT)
    } else if let Some(newest) = newest {
        let newest = newest.format("%-d %B %Y, %H:%M UTC");
        let said = format!(
            "It shows {shown}, before the newest place was taken ({newest}). Until then no \
             place is given."
        );
        Finding::wrong(WHAT, said, SET_IT)
    } else if now > timing::outlived() {
        Finding::wrong(WHAT, format!("It shows {shown}, which cannot be."), SET_IT)
    } else if facts.zone.is_none() {
        Finding::note(
            WHAT,
            format!("It shows {shown}. The library's own time is not known."),
            "Mend the configuration first: its time_zone says which it is.",
        )
    } else {
        Finding::fine(WHAT, format!("In the library it is {shown}."))
    }
}

fn synchronisation(synchronised: Option<bool>) -> Finding {
    match synchronised {
        Some(true) => Finding::fine(WHAT, "It is kept right by a time server."),
        Some(false) => Finding::note(
            WHAT,
            "It is not kept right by a time server.",
            "Type `sudo timedatectl set-ntp true` where there is a network. Without one, compare \
             the clock with your own every week.",
        ),
        None => Finding::note(
            WHAT,
            "Whether a time server keeps it right cannot be told here.",
            "Compare the time above with your own.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;

    fn facts() -> Facts {
        Facts {
            now: "2026-11-24T09:00:30Z".parse().unwrap(),
            newest_record: None,
            zone: Some(Tz::Europe__Oslo),
            synchronised: Some(true),
        }
    }

    #[test]
    fn the_time_is_said_as_it_is_in_the_library() {
        let expected = "In the library it is Tuesday 24 November 2026, 10:00 (Europe/Oslo).";
        assert_eq!(time(&facts()), Finding::fine(WHAT, expected));
        let unread = Facts {
            zone: None,
            ..facts()
        };
        assert_eq!(time(&unread).verdict, Verdict::Note);
    }

    #[test]
    fn a_time_that_cannot_be_is_wrong() {
        for now in ["1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z"] {
            let wrong = Facts {
                now: now.parse().unwrap(),
                ..facts()
            };
            assert!(time(&wrong).is_wrong(), "{now}");
        }
    }

    #[test]
    fn a_time_before_the_minute_of_the_newest_place_is_wrong() {
        let newest = |newest: &str| Facts {
            newest_record: Some(newest.parse().unwrap()),
            ..facts()
        };
        assert!(!time(&newest("2026-11-24T09:00:00Z")).is_wrong());
        let wrong = time(&newest("2026-11-24T09:01:00Z"));
        assert!(wrong.is_wrong());
        assert!(wrong.said.contains("newest place"), "{wrong:?}");
    }

    #[test]
    fn a_clock_that_nobody_keeps_right_is_a_note() {
        let verdicts = [Some(true), Some(false), None].map(|known| synchronisation(known).verdict);
        assert_eq!(verdicts, [Verdict::Fine, Verdict::Note, Verdict::Note]);
    }
}
