//! A wrong clock deletes nothing, and a right one is believed again by itself.

use super::{KEEP_DAYS, contacts, days, end, join, let_believe, purge, sealed_canary};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use std::path::Path;
use terskel::store::{Purged, Store};

fn at(time: &str) -> DateTime<Utc> {
    time.parse().unwrap()
}

/// A kiosk whose clock is believed on the day of [`end`], with one number that is not due.
fn believing(folder: &Path) -> Store {
    let store = Store::open(folder).unwrap();
    let_believe(&store, end());
    join(&store, 1, Some(sealed_canary()));
    store
}

#[test]
fn a_clock_that_jumps_to_1970_or_2099_deletes_nothing() {
    for jumped in ["1970-01-01T00:05:00Z", "2099-01-01T00:05:00Z"] {
        let folder = tempfile::tempdir().unwrap();
        let mut store = believing(folder.path());
        // A battery that is empty: each start is on that day again, and the day after is seen.
        for _ in 0..10 {
            drop(store);
            store = Store::open(folder.path()).unwrap();
            for now in [at(jumped), at(jumped) + days(1)] {
                assert_eq!(purge(&store, now), Purged::ClockInDoubt);
            }
        }
        assert_eq!(contacts(folder.path()), 1, "{jumped}");
        // Set right, it is believed at once.
        assert_eq!(purge(&store, end() + days(1)), Purged::Done);
        assert_eq!(contacts(folder.path()), 1);
        assert_eq!(purge(&store, end() + days(35)), Purged::Done);
        assert_eq!(contacts(folder.path()), 0);
    }
}

#[test]
fn a_clock_that_jumps_from_one_year_to_another_is_not_taken_for_one_that_runs_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = believing(folder.path());
    for year in 2030..2060 {
        let now = Utc.with_ymd_and_hms(year, 5, 1, 0, 5, 0).unwrap();
        assert_eq!(purge(&store, now), Purged::ClockInDoubt);
    }
    assert_eq!(contacts(folder.path()), 1);
}

#[test]
fn a_kiosk_switched_off_over_the_summer_believes_its_clock_again_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = believing(folder.path());
    let back = end() + days(90);
    for night in 0..3 {
        // Often in one day is one day.
        for hour in 0..3 {
            let now = back + days(night) + TimeDelta::hours(hour);
            assert_eq!(purge(&store, now), Purged::ClockInDoubt);
        }
        drop(store);
        store = Store::open(folder.path()).unwrap();
    }
    assert_eq!(contacts(folder.path()), 1);
    assert_eq!(purge(&store, back + days(3)), Purged::Done);
    assert_eq!(contacts(folder.path()), 0);
}

#[test]
fn a_kiosk_switched_off_for_a_month_is_believed_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = believing(folder.path());
    assert_eq!(
        purge(&store, end() + days(i64::from(KEEP_DAYS) + 1)),
        Purged::Done
    );
    assert_eq!(contacts(folder.path()), 0);
}

#[test]
fn the_nights_on_which_the_clocks_change_are_nights_like_others() {
    for (zone, spring, autumn) in [
        (Tz::Europe__Oslo, "2027-03-28", "2027-10-31"),
        (Tz::Europe__London, "2027-03-28", "2027-10-31"),
        (Tz::America__New_York, "2027-03-14", "2027-11-07"),
        (Tz::Pacific__Chatham, "2027-04-04", "2027-09-26"),
    ] {
        for change in [spring, autumn] {
            let folder = tempfile::tempdir().unwrap();
            let store = Store::open(folder.path()).unwrap();
            let change: NaiveDate = change.parse().unwrap();
            // At midnight by the wall, and once within the hour that is there twice, or not.
            let nights = (0..14).map(|night| change - Days::new(7) + Days::new(night));
            let times = nights.flat_map(|night| {
                [(0, 0), (1, 30), (2, 30), (3, 30)]
                    .map(|(h, m)| night.and_hms_opt(h, m, 0).unwrap())
            });
            let moments = times.flat_map(|time| {
                let local = zone.from_local_datetime(&time);
                [local.earliest(), local.latest()]
            });
            let done: Vec<_> = moments
                .flatten()
                .map(|moment| purge(&store, moment.to_utc()))
                .collect();
            let believed = done.iter().position(|p| *p == Purged::Done).unwrap();
            assert!(believed <= 40, "believed within five nights: {believed}");
            assert!(
                done[believed..].iter().all(|p| *p == Purged::Done),
                "{zone}"
            );
        }
    }
}
