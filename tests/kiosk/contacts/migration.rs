//! A data folder of the first version, brought up to date or only read.

use super::{asked, contacts, join, sealed_canary};
use rusqlite::Connection;
use std::path::Path;
use terskel::domain::{SignupRow, Standing};
use terskel::store::{self, Store};

/// What version 0.1 wrote, with three parties.
const FIRST_FORMAT: &str = "
PRAGMA journal_mode = WAL;
PRAGMA application_id = 0x5452534b;
PRAGMA user_version = 1;
CREATE TABLE meta (
    only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
    newest_minute INTEGER
) STRICT;
INSERT INTO meta VALUES (1, 29915000);
CREATE TABLE session (
    id       INTEGER PRIMARY KEY,
    workshop TEXT    NOT NULL,
    start    TEXT    NOT NULL,
    ends     INTEGER NOT NULL,
    UNIQUE (workshop, start)
) STRICT;
CREATE TABLE party (
    session   INTEGER NOT NULL REFERENCES session (id),
    line      INTEGER NOT NULL,
    operation BLOB    NOT NULL UNIQUE CHECK (length(operation) = 16),
    people    INTEGER NOT NULL CHECK (people BETWEEN 1 AND 65535),
    standing  TEXT    NOT NULL CHECK (standing IN ('confirmed', 'waiting', 'cancelled')),
    answered  INTEGER NOT NULL CHECK (answered BETWEEN 0 AND 65535),
    code      TEXT    NOT NULL CHECK (code GLOB '[0-9][0-9][0-9][0-9]'),
    PRIMARY KEY (session, line),
    UNIQUE (session, code)
) STRICT, WITHOUT ROWID;
INSERT INTO session VALUES (1, 'w0', '2026-11-24T14:00', 1795701600);
INSERT INTO session VALUES (2, 'sewing', '2026-12-01T10:00', 1796292000);
INSERT INTO party VALUES (1, 1, randomblob(16), 6, 'confirmed', 0, '0417');
INSERT INTO party VALUES (1, 2, randomblob(16), 3, 'waiting', 1, '9000');
INSERT INTO party VALUES (2, 1, randomblob(16), 1, 'cancelled', 0, '1234');
";

fn first_format(folder: &Path) {
    let database = Connection::open(folder.join("signups.db")).unwrap();
    database.execute_batch(FIRST_FORMAT).unwrap();
}

fn every_place() -> Vec<SignupRow> {
    let row = |session: &str, people, standing, code: &str| SignupRow {
        session: session.parse().unwrap(),
        people,
        standing,
        code: code.parse().unwrap(),
        contact: None,
    };
    vec![
        row("sewing@2026-12-01T10:00", 1, Standing::Cancelled, "1234"),
        row("w0@2026-11-24T14:00", 6, Standing::Confirmed, "0417"),
        row("w0@2026-11-24T14:00", 3, Standing::Waiting, "9000"),
    ]
}

#[test]
fn a_folder_of_the_first_version_keeps_every_place_and_takes_numbers() {
    let folder = tempfile::tempdir().unwrap();
    first_format(folder.path());
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store::export(folder.path()).unwrap(), every_place());
    let summary = store.availability()[&asked(0, None).session];
    assert_eq!((summary.taken, summary.waiting), (6, 1));
    join(&store, 0, Some(sealed_canary()));
    drop(store);
    // Once more, so that what the migration wrote is read and found sound.
    drop(Store::open(folder.path()).unwrap());
    assert_eq!(contacts(folder.path()), 1);
    let rows = store::export(folder.path()).unwrap();
    assert_eq!(rows.len(), every_place().len() + 1);
}

#[test]
fn an_old_copy_is_exported_without_changing_it() {
    let folder = tempfile::tempdir().unwrap();
    first_format(folder.path());
    let before = std::fs::read(folder.path().join("signups.db")).unwrap();
    assert_eq!(store::export(folder.path()).unwrap(), every_place());
    assert!(std::fs::read(folder.path().join("signups.db")).unwrap() == before);
}
