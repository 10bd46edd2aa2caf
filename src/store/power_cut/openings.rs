//! Opening a database that has to be changed first: one of an older format, and a damaged one.

use super::{Work, given_folder, nothing_is_lost};
use crate::store::folder;
use crate::store::migration::{self, SIGNUPS, SURVEYS};
use crate::store::{Store, Tally, export};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// Places in the old or the damaged database.
const PLACES: usize = 120;
/// The damaged database as it was, beside it.
const ORIGINAL: &str = "original";

#[test]
fn a_migration_that_is_cut_short_anywhere_loses_nothing_and_is_ended_by_the_next_start() {
    let work = Work {
        test: "openings::a_kiosk_opens_both_databases",
        prepare: |folder| {
            fs::write(folder.join("signups.db"), []).unwrap();
            let old = Connection::open(folder.join("signups.db")).unwrap();
            old.pragma_update(None, "journal_mode", "WAL").unwrap();
            migration::apply(&old, 0, 1, &SIGNUPS).unwrap();
            fill(&old, "");
            let old = Connection::open(folder.join("survey.db")).unwrap();
            migration::apply(&old, 0, 1, &SURVEYS).unwrap();
        },
        loss: |_, folder| {
            let (store, tally) = match (Store::open(folder), Tally::open(folder)) {
                (Ok(store), Ok(tally)) => (store, tally),
                (store, tally) => return Some(format!("{store:?}, {tally:?}")),
            };
            let aside = [store.put_aside(), tally.put_aside()].concat();
            let places = export(folder).unwrap().len();
            (places != PLACES || !aside.is_empty()).then(|| format!("{places}, {aside:?}"))
        },
    };
    nothing_is_lost(work, usize::MAX);
}

#[test]
fn putting_a_damaged_database_aside_may_be_cut_short_anywhere() {
    let work = Work {
        test: "openings::a_kiosk_opens_both_databases",
        prepare: |folder| {
            drop(Store::open(folder).unwrap());
            let file = folder.join("signups.db");
            let connection = Connection::open(&file).unwrap();
            folder::configure(&connection).unwrap();
            fill(&connection, ", 0");
            // Sound but for the first.
            connection
                .execute_batch(
                    "UPDATE session SET checksum = row_checksum(id, workshop, start, ends);
                     UPDATE party SET checksum = row_checksum(
                         session, line, operation, people, standing, answered, code)
                     WHERE line > 1;",
                )
                .unwrap();
            folder::truncate_log(&connection).unwrap();
            drop(connection);
            fs::copy(&file, folder.join(ORIGINAL)).unwrap();
        },
        loss: |_, folder| {
            let store = match Store::open(folder) {
                Ok(store) => store,
                Err(error) => return Some(format!("it does not open: {error}")),
            };
            let aside = store.put_aside();
            let [one] = aside.as_slice() else {
                return Some(format!("{aside:?}"));
            };
            let read = |file: &Path| fs::read(file).unwrap();
            if read(&one.file) != read(&folder.join(ORIGINAL)) {
                return Some("the damaged file was changed".to_owned());
            }
            let places = export(folder).unwrap().len();
            (places != PLACES - 1).then(|| format!("{places} places"))
        },
    };
    nothing_is_lost(work, usize::MAX);
}

/// Places of one session, as SQL; `rest` are the columns that later formats have.
fn fill(connection: &Connection, rest: &str) {
    let sql = format!(
        "INSERT INTO session VALUES (1, 'tshirt', '2026-11-24T14:00', 1795000000{rest});
         WITH RECURSIVE line (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line WHERE n < {PLACES})
         INSERT INTO party SELECT 1, n, randomblob(16), 1, 'waiting', n, printf('%04d', n){rest}
         FROM line;"
    );
    connection.execute_batch(&sql).unwrap();
}

#[test]
#[ignore = "another test starts it, under the recorder"]
fn a_kiosk_opens_both_databases() {
    let folder = given_folder();
    Store::open(&folder).unwrap();
    Tally::open(&folder).unwrap();
}
