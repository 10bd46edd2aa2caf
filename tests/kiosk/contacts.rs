//! Telephone numbers: nobody but the library reads them, they are gone when they should be, and
//! nobody finds another's place by trying.

mod clocks;
mod export;
mod lookup;
mod migration;
mod traces;

use super::seats::{morning, request, take};
use chrono::{DateTime, TimeDelta, Utc};
use std::path::Path;
use terskel::domain::SessionKey;
use terskel::store::{self, KeyPair, Place, Purged, Sealed, Store, TakePlace};

/// A number that stands nowhere by chance.
const CANARY: &str = "+4798127436508";
const KEEP_DAYS: u16 = 30;

fn sealed(number: &str, recipients: &[String]) -> Sealed {
    Sealed::seal(&number.parse().unwrap(), recipients).unwrap()
}

/// For a library whose key nobody has.
fn sealed_canary() -> Sealed {
    sealed(CANARY, &[KeyPair::generate().recipient])
}

/// One of eight who come to a session of its own for each eight.
fn asked(number: u64, contact: Option<Sealed>) -> TakePlace {
    let session: SessionKey = format!("w{}@2026-11-24T14:00", number / 8).parse().unwrap();
    TakePlace {
        session,
        contact,
        ..request(number)
    }
}

fn join(store: &Store, number: u64, contact: Option<Sealed>) -> Place {
    take(store, &asked(number, contact)).unwrap()
}

/// When every session of [`asked`] is over.
fn end() -> DateTime<Utc> {
    request(0).ends
}

fn days(number: i64) -> TimeDelta {
    TimeDelta::days(number)
}

fn purge(store: &Store, now: DateTime<Utc>) -> Purged {
    store::wait(|reply| store.purge(now, KEEP_DAYS, reply)).unwrap()
}

/// The nights it takes to believe a new clock, the last of them `now`.
fn let_believe(store: &Store, now: DateTime<Utc>) {
    for night in (1..4).rev() {
        assert_eq!(purge(store, now - days(night)), Purged::ClockInDoubt);
    }
    assert_eq!(purge(store, now), Purged::Done);
}

fn contacts(folder: &Path) -> usize {
    let rows = store::export(folder).unwrap();
    rows.iter().filter(|row| row.contact.is_some()).count()
}

#[test]
fn a_number_is_deleted_when_its_session_ended_more_than_so_many_days_ago() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    join(&store, 1, Some(sealed_canary()));
    let due = end() + days(KEEP_DAYS.into());
    let_believe(&store, due);
    assert_eq!(contacts(folder.path()), 1, "to the second");
    assert_eq!(purge(&store, due + TimeDelta::seconds(1)), Purged::Done);
    assert_eq!(contacts(folder.path()), 0);
    assert_eq!(store::export(folder.path()).unwrap().len(), 1, "the place");
}

#[test]
fn how_full_a_session_was_is_forgotten_some_nights_after_it_and_its_places_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let session = join(&store, 1, None).session;
    let_believe(&store, end() + days(6));
    assert!(store.availability().contains_key(&session));
    assert_eq!(purge(&store, end() + days(8)), Purged::Done);
    assert!(store.availability().is_empty());
    assert_eq!(store::export(folder.path()).unwrap().len(), 1);
}

#[test]
fn only_what_is_due_is_deleted_however_much_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    for number in 0..120 {
        join(&store, number, Some(sealed_canary()));
    }
    let later = TakePlace {
        ends: end() + days(1),
        ..asked(1000, Some(sealed_canary()))
    };
    take(&store, &later).unwrap();
    let_believe(&store, end() + days(KEEP_DAYS.into()) + TimeDelta::hours(1));
    assert_eq!(contacts(folder.path()), 1);
}

#[test]
fn a_retry_neither_adds_nor_replaces_a_number() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let first = sealed_canary();
    join(&store, 1, Some(first.clone()));
    join(&store, 1, Some(sealed_canary()));
    join(&store, 1, None);
    let rows = store::export(folder.path()).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].contact, Some(first));
}

#[test]
fn who_gives_up_a_place_confirmed_or_waiting_is_not_rung() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let places: Vec<_> = (0..3)
        .map(|number| {
            let request = TakePlace {
                capacity: 2,
                ..asked(number, Some(sealed_canary()))
            };
            take(&store, &request).unwrap()
        })
        .collect();
    for (given_up, left) in [(2, 2), (0, 1), (0, 1), (1, 0)] {
        let Place { session, code, .. } = places[given_up].clone();
        store::wait(|reply| store.cancel(session, code, 2, reply)).unwrap();
        assert_eq!(contacts(folder.path()), left);
    }
}

#[test]
fn a_row_that_changed_by_itself_is_found_when_it_is_read() {
    let changes = [
        "UPDATE party SET people = people + 1",
        "UPDATE party SET code = '9' || substr(code, 2)",
        "UPDATE party SET answered = answered + 1",
        "UPDATE party SET standing = 'waiting'",
        "UPDATE party SET operation = zeroblob(16)",
        "UPDATE party SET checksum = checksum + 1",
        "UPDATE party SET checksum = NULL",
        "UPDATE session SET ends = ends + 256",
        "UPDATE session SET start = '2026-11-24T15:00'",
        "UPDATE session SET checksum = NULL",
    ];
    for change in changes {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        join(&store, 1, None);
        let database = rusqlite::Connection::open(folder.path().join("signups.db")).unwrap();
        database.execute_batch(change).unwrap();
        drop(database);
        let damaged = |error: &dyn std::fmt::Display| error.to_string().contains("damaged");
        let exported = store::export(folder.path()).unwrap_err();
        assert!(damaged(&exported), "{change}: {exported}");
        // The next who comes to this session may not be told what follows from a wrong row.
        let refused = take(&store, &asked(2, None)).map(|_| ());
        assert!(damaged(&refused.unwrap_err()), "{change}");
        drop(store);
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.put_aside().len(), 1, "{change}");
        assert_eq!(store::export(folder.path()).unwrap(), [], "{change}");
    }
}
