//! Trying passes that one does not hold.

use super::{asked, days, join, morning};
use chrono::{DateTime, TimeDelta, Utc};
use std::path::Path;
use terskel::domain::PassCode;
use terskel::store::{self, FindPlaceError, Place, Store};

/// A kiosk with one place, and the place.
fn kiosk(folder: &Path) -> (Store, Place) {
    let store = Store::open(folder).unwrap();
    let place = join(&store, 0, None);
    (store, place)
}

fn look_up(store: &Store, code: PassCode, now: DateTime<Utc>) -> Result<Place, FindPlaceError> {
    let session = asked(0, None).session;
    store::wait(|reply| store.lookup(session, code, now, reply))
}

fn miss(store: &Store, place: &Place, now: DateTime<Utc>) {
    let other = if place.code.to_string() == "9999" {
        "9998"
    } else {
        "9999"
    };
    let found = look_up(store, other.parse().unwrap(), now);
    assert!(matches!(found, Err(FindPlaceError::NotFound)), "{found:?}");
}

/// Seconds until the pause is over.
fn paused(store: &Store, place: &Place, now: DateTime<Utc>) -> Option<i64> {
    match look_up(store, place.code, now) {
        Err(FindPlaceError::Paused { until }) => Some((until - now).num_seconds()),
        found => found.map(|_| None).unwrap(),
    }
}

fn seconds(number: i64) -> TimeDelta {
    TimeDelta::seconds(number)
}

#[test]
fn five_misses_in_a_row_pause_the_lookup_for_a_minute_even_for_the_right_pass() {
    let folder = tempfile::tempdir().unwrap();
    let (store, place) = kiosk(folder.path());
    for _ in 0..5 {
        miss(&store, &place, morning());
    }
    assert_eq!(paused(&store, &place, morning()), Some(60));
    assert_eq!(paused(&store, &place, morning() + seconds(59)), Some(1));
    assert_eq!(paused(&store, &place, morning() + seconds(60)), None);
}

#[test]
fn a_place_that_is_found_clears_the_count() {
    let folder = tempfile::tempdir().unwrap();
    let (store, place) = kiosk(folder.path());
    for _ in 0..5 {
        for _ in 0..4 {
            miss(&store, &place, morning());
        }
        assert_eq!(paused(&store, &place, morning()), None);
    }
}

#[test]
fn each_further_five_misses_pause_twice_as_long_over_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, place) = kiosk(folder.path());
    let mut now = morning();
    for pause in [60, 120, 240] {
        for _ in 0..5 {
            miss(&store, &place, now);
            drop(store);
            store = Store::open(folder.path()).unwrap();
        }
        assert_eq!(paused(&store, &place, now), Some(pause));
        // Asking during the pause is no miss, and does not lengthen it.
        assert_eq!(paused(&store, &place, now + seconds(10)), Some(pause - 10));
        now += seconds(pause);
    }
}

#[test]
fn a_clock_set_back_does_not_lengthen_a_pause() {
    let folder = tempfile::tempdir().unwrap();
    let (store, place) = kiosk(folder.path());
    for _ in 0..5 {
        miss(&store, &place, morning());
    }
    let back = morning() - days(365);
    assert_eq!(paused(&store, &place, back), Some(60));
    assert_eq!(paused(&store, &place, back + seconds(60)), None);
}

#[test]
fn a_place_that_was_given_up_is_no_miss() {
    let folder = tempfile::tempdir().unwrap();
    let (store, place) = kiosk(folder.path());
    let (session, code) = (place.session.clone(), place.code);
    store::wait(|reply| store.cancel(session, code, 8, reply)).unwrap();
    for _ in 0..12 {
        let found = look_up(&store, place.code, morning());
        assert!(matches!(found, Err(FindPlaceError::Cancelled)), "{found:?}");
    }
}
