//! The data folder, and what happens when it cannot be trusted: nothing is promised that is not
//! kept, and nothing is overwritten that somebody may want back.

mod disk;

use super::seats::{morning, request, take, tshirt};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use terskel::store::{self, Store, StoreError, TakePlace, TakePlaceError};

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A folder in which `places` were given, and the kiosk switched off.
fn used_folder(places: u64) -> TempDir {
    let folder = folder();
    let store = Store::open(folder.path()).unwrap();
    for number in 0..places {
        take(&store, &request(number)).unwrap();
    }
    folder
}

fn database(folder: &Path) -> std::path::PathBuf {
    folder.join("signups.db")
}

#[test]
fn places_are_there_after_a_restart() {
    let folder = used_folder(9);
    let store = Store::open(folder.path()).unwrap();
    let summary = store.availability()[&tshirt()];
    assert_eq!((summary.taken, summary.waiting), (8, 1));
    assert_eq!(store.newest_record(), Some(morning()));
    let again = take(&store, &request(8)).unwrap();
    assert_eq!(again.outcome, store::Outcome::Waiting { number: 1 });
    assert_eq!(store::export(folder.path()).unwrap().len(), 9);
}

#[test]
fn only_the_kiosks_own_user_may_read_the_data() {
    let parent = folder();
    let data = parent.path().join("state/terskel");
    let store = Store::open(&data).unwrap();
    take(&store, &request(1)).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    let files: Vec<_> = fs::read_dir(&data)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert!(files.len() >= 3, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn a_second_kiosk_on_one_folder_is_refused_until_the_first_is_gone() {
    let folder = folder();
    let first = Store::open(folder.path()).unwrap();
    let refused = Store::open(folder.path()).unwrap_err();
    assert!(matches!(refused, StoreError::InUse(_)));
    assert!(
        refused
            .to_string()
            .starts_with("another kiosk is running on "),
        "{refused}"
    );
    take(&first, &request(1)).unwrap();
    drop(first);
    Store::open(folder.path()).unwrap();
}

#[test]
fn an_export_before_the_first_start_is_empty_and_makes_nothing() {
    let folder = folder();
    assert_eq!(store::export(folder.path()).unwrap(), []);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    fs::write(database(folder.path()), "").unwrap();
    assert_eq!(store::export(folder.path()).unwrap(), []);
}

/// Opens and exports, which both have to fail, and leave the database as it was.
fn refuses_and_leaves_alone(folder: &Path) -> StoreError {
    let before = fs::read(database(folder)).unwrap();
    let refused = Store::open(folder).unwrap_err();
    assert_eq!(
        store::export(folder).unwrap_err().to_string(),
        refused.to_string()
    );
    assert!(
        fs::read(database(folder)).unwrap() == before,
        "the file was changed"
    );
    refused
}

#[test]
fn a_database_of_a_newer_version_is_left_alone() {
    let folder = used_folder(1);
    let newer = Connection::open(database(folder.path())).unwrap();
    newer
        .execute_batch("CREATE TABLE later (n INTEGER); PRAGMA user_version = 99")
        .unwrap();
    drop(newer);
    let refused = refuses_and_leaves_alone(folder.path());
    assert!(
        matches!(
            refused,
            StoreError::Newer {
                found: 99,
                known: 3
            }
        ),
        "{refused}"
    );
}

#[test]
fn another_programs_database_is_left_alone() {
    let folder = folder();
    let other = Connection::open(database(folder.path())).unwrap();
    other
        .execute_batch("CREATE TABLE bookmarks (url TEXT)")
        .unwrap();
    drop(other);
    let refused = refuses_and_leaves_alone(folder.path());
    assert!(matches!(refused, StoreError::Foreign { .. }), "{refused}");
}

#[test]
fn a_file_that_is_no_database_is_put_aside_and_the_kiosk_gives_no_places_until_it_is_gone() {
    let folder = folder();
    let diary = "Dear diary, ".repeat(1000);
    fs::write(database(folder.path()), &diary).unwrap();
    let store = Store::open(folder.path()).unwrap();
    let aside = store.put_aside();
    assert_eq!(aside[0].file, folder.path().join("signups.db.damaged-1"));
    assert_eq!(fs::read_to_string(&aside[0].file).unwrap(), diary);
    let refused = take(&store, &request(1));
    assert!(
        matches!(refused, Err(TakePlaceError::InDoubt)),
        "{refused:?}"
    );
    drop(store);

    // As after any start, until staff have moved it away.
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.put_aside(), aside);
    drop(store);
    fs::remove_file(&aside[0].file).unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.put_aside(), []);
    take(&store, &request(1)).unwrap();
}

#[test]
fn of_a_damaged_database_every_place_is_kept_that_can_be_read() {
    let folder = used_folder(300);
    let before = store::export(folder.path()).unwrap();
    let path = database(folder.path());
    let mut bytes = fs::read(&path).unwrap();
    let end = bytes.len();
    bytes[end - 4096..].fill(0xa5);
    fs::write(&path, &bytes).unwrap();

    let store = Store::open(folder.path()).unwrap();
    let aside = store.put_aside();
    assert!(
        fs::read(&aside[0].file).unwrap() == bytes,
        "the file was changed"
    );
    let kept = store::export(folder.path()).unwrap();
    assert!(kept.len() > 100, "{}", kept.len());
    assert!(kept.iter().all(|row| before.contains(row)));
    let said = aside[0].to_string();
    assert!(said.contains("signups.db.damaged-1"), "{said}");
    assert!(
        said.contains(&format!("saved of it: {}", kept.len())),
        "{said}"
    );
}

#[test]
fn a_database_that_was_cut_to_nothing_is_no_new_one() {
    let folder = used_folder(3);
    fs::write(database(folder.path()), "").unwrap();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.put_aside().len(), 1);
    let refused = take(&store, &request(9));
    assert!(
        matches!(refused, Err(TakePlaceError::InDoubt)),
        "{refused:?}"
    );
}

#[test]
fn a_data_folder_that_is_a_file_is_refused_with_its_name() {
    let folder = folder();
    let file = folder.path().join("data");
    fs::write(&file, "").unwrap();
    let refused = Store::open(&file).unwrap_err();
    assert!(matches!(refused, StoreError::Folder { .. }), "{refused}");
    assert!(
        refused.to_string().contains(file.to_str().unwrap()),
        "{refused}"
    );
}

#[test]
fn the_log_is_emptied_when_nobody_asks_and_when_the_kiosk_stops() {
    let folder = folder();
    let log_size = || fs::metadata(folder.path().join("signups.db-wal")).map_or(0, |log| log.len());
    let store = Store::open(folder.path()).unwrap();
    take(&store, &request(1)).unwrap();
    assert!(log_size() > 0, "nothing to empty");
    let patience = Instant::now() + Duration::from_secs(20);
    while log_size() > 0 {
        assert!(
            Instant::now() < patience,
            "the log still holds {} bytes",
            log_size()
        );
        thread::sleep(Duration::from_millis(50));
    }
    take(&store, &request(2)).unwrap();
    assert!(log_size() > 0, "nothing to empty");
    drop(store);
    assert_eq!(log_size(), 0);
}

#[test]
fn what_was_asked_before_the_kiosk_stops_is_answered() {
    let folder = folder();
    let store = Store::open(folder.path()).unwrap();
    let (answer, answers) = std::sync::mpsc::channel();
    for number in 0..20 {
        let answer = answer.clone();
        store.take_place(request(number), move |result| answer.send(result).unwrap());
    }
    drop((store, answer));
    assert_eq!(answers.iter().flatten().count(), 20);
}

fn at(number: u64, now: DateTime<Utc>) -> TakePlace {
    TakePlace {
        now,
        ..request(number)
    }
}

#[test]
fn a_clock_before_the_newest_place_gives_none() {
    let folder = folder();
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.newest_record(), None);
    let newest = morning() + TimeDelta::seconds(59);
    take(&store, &at(1, newest)).unwrap();
    // Only the minute is kept, so a clock that is corrected within it is not noticed.
    assert_eq!(store.newest_record(), Some(morning()));
    take(&store, &at(2, morning())).unwrap();

    let behind = take(&store, &at(3, morning() - TimeDelta::seconds(1)));
    assert!(matches!(behind, Err(TakePlaceError::ClockBehind { newest }) if newest == morning()));
    // A retry of what was promised is no new place, whatever the clock.
    take(&store, &at(2, morning() - TimeDelta::hours(1))).unwrap();
    drop(store);

    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.newest_record(), Some(morning()));
    let behind = take(&store, &at(3, DateTime::UNIX_EPOCH));
    assert!(matches!(behind, Err(TakePlaceError::ClockBehind { .. })));
    assert_eq!(store::export(folder.path()).unwrap().len(), 2);
}

#[test]
fn a_session_that_is_over_gives_no_place() {
    let folder = folder();
    let store = Store::open(folder.path()).unwrap();
    let late = take(&store, &at(1, request(1).ends));
    assert!(matches!(late, Err(TakePlaceError::SessionOver)));
}

#[test]
fn the_guard_counts_places_of_ten_minutes_and_not_taps() {
    let folder = folder();
    let store = Store::open(folder.path()).unwrap();
    let guarded = |number, seconds| TakePlace {
        places_per_ten_minutes: 3,
        ..at(number, morning() + TimeDelta::seconds(seconds))
    };
    for number in 0..3 {
        take(&store, &guarded(number, 0)).unwrap();
        take(&store, &guarded(number, 0)).unwrap();
    }
    assert!(matches!(
        take(&store, &guarded(3, 599)),
        Err(TakePlaceError::Guarded)
    ));
    assert_eq!(take(&store, &guarded(2, 599)).unwrap().people, 1);
    take(&store, &guarded(3, 600)).unwrap();
}
