//! The formats of the databases, and how one version becomes the next.

use super::error::StoreError;
use super::quarantine::{Doubt, Walked};
use super::rows;
use super::tally::counters;
use rusqlite::{Connection, Row, TransactionBehavior};

/// One of the kiosk's databases, as a file in the data folder.
#[derive(Debug)]
pub(super) struct Database {
    pub(super) file: &'static str,
    /// The file whose lock says that a kiosk is at work on it.
    pub(super) lock: &'static str,
    /// So that `file` and this program know whose database it is.
    application_id: i32,
    /// Step n takes it from format n to n + 1. A step that was released is never changed, and
    /// each changes the tables, by which a format is known when its number is damaged.
    steps: &'static [&'static str],
    /// What is checked, and saved of a damaged file; each after those it refers to.
    pub(super) tables: &'static [Table],
    /// The table whose rows are counted when it is said how much was saved.
    pub(super) kept: &'static str,
    /// What may be missing of a damaged file, from whether its structure holds and what was
    /// read.
    pub(super) doubt: fn(bool, &[Walked]) -> Doubt,
}

/// A table that holds what visitors did.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) name: &'static str,
    /// The columns by which it is read.
    pub(super) key: &'static [&'static str],
    /// Whether there is an index, which would know of a row that the table has lost.
    pub(super) is_indexed: bool,
    /// Whether a row is as it was written, as far as can be told.
    pub(super) is_sound: fn(&Row<'_>) -> bool,
}

/// Places that were given.
pub(super) const SIGNUPS: Database = Database {
    file: "signups.db",
    lock: "kiosk.lock",
    // "TRSK"
    application_id: 0x5452_534b,
    steps: &[PLACES, CONTACTS, QUARANTINE],
    tables: &[
        Table {
            name: "meta",
            key: &["only_row"],
            is_indexed: false,
            is_sound: |_| true,
        },
        Table {
            name: "session",
            key: &["id"],
            is_indexed: true,
            is_sound: rows::is_sound,
        },
        Table {
            name: "party",
            key: &["session", "line"],
            is_indexed: true,
            is_sound: rows::is_sound,
        },
        Table {
            name: "contact",
            key: &["session", "line"],
            is_indexed: false,
            // What is sealed shows by itself whether it has changed.
            is_sound: |_| true,
        },
    ],
    kept: "party",
    doubt: Doubt::of_places,
};

/// What was answered in surveys, and what was asked for help with.
pub(super) const SURVEYS: Database = Database {
    file: "survey.db",
    lock: "survey.lock",
    // "TRSV"
    application_id: 0x5452_5356,
    steps: &[COUNTERS, QUARANTINE],
    tables: &[
        Table {
            name: "answer_count",
            key: &[
                "workshop", "start", "survey", "version", "question", "scale",
            ],
            is_indexed: false,
            is_sound: counters::is_sound_answer,
        },
        Table {
            name: "sealed",
            key: &["workshop", "start"],
            is_indexed: false,
            is_sound: counters::is_sound_recorded,
        },
        Table {
            name: "help_count",
            key: &["day", "topic"],
            is_indexed: false,
            is_sound: counters::is_sound_help,
        },
    ],
    kept: "answer_count",
    doubt: Doubt::of_answers,
};

/// Nothing here says when somebody signed up: lines are numbered within their session, and only
/// the newest time of all is kept, to the minute, to tell a clock that went back.
const PLACES: &str = "
CREATE TABLE meta (
    only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
    newest_minute INTEGER             -- since 1970; NULL before the first place
) STRICT;
INSERT INTO meta VALUES (1, NULL);

CREATE TABLE session (
    id       INTEGER PRIMARY KEY,
    workshop TEXT    NOT NULL,
    start    TEXT    NOT NULL,        -- local time, 2026-11-24T14:00
    ends     INTEGER NOT NULL,        -- seconds since 1970
    UNIQUE (workshop, start)
) STRICT;

CREATE TABLE party (
    session   INTEGER NOT NULL REFERENCES session (id),
    line      INTEGER NOT NULL,       -- grows within a session: who came first
    operation BLOB    NOT NULL UNIQUE CHECK (length(operation) = 16),
    people    INTEGER NOT NULL CHECK (people BETWEEN 1 AND 65535),
    standing  TEXT    NOT NULL CHECK (standing IN ('confirmed', 'waiting', 'cancelled')),
    answered  INTEGER NOT NULL CHECK (answered BETWEEN 0 AND 65535),
                                      -- the number in line that was told; 0 for chairs
    code      TEXT    NOT NULL CHECK (code GLOB '[0-9][0-9][0-9][0-9]'),
    PRIMARY KEY (session, line),
    UNIQUE (session, code)
) STRICT, WITHOUT ROWID;
";

/// Counters, and nothing of anybody who was counted. The occasion is the session, by workshop and
/// start in local time, or the week of the pulse: then there is no workshop, and the start is
/// such as 2026-W48.
///
/// Counters are as wide on the disk at 1 as at a thousand, so that none of them moves when it
/// grows: SQLite gives a small integer fewer bytes. They are unsigned, the most significant byte
/// first. A checksum is of all other columns of its row.
const COUNTERS: &str = "
CREATE TABLE answer_count (
    workshop TEXT    NOT NULL,
    start    TEXT    NOT NULL,
    survey   TEXT    NOT NULL,
    version  INTEGER NOT NULL,        -- of the wording
    question TEXT    NOT NULL,
    scale    TEXT    NOT NULL CHECK (scale IN ('rating', 'agree', 'amount')),
    levels   BLOB    NOT NULL CHECK (length(levels) = 20),
                                      -- five counters, the least level first
    checksum BLOB    NOT NULL CHECK (length(checksum) = 8),
    PRIMARY KEY (workshop, start, survey, version, question, scale)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed (                 -- occasions whose figures may have been seen
    workshop TEXT NOT NULL,
    start    TEXT NOT NULL,
    checksum BLOB NOT NULL CHECK (length(checksum) = 8),
    PRIMARY KEY (workshop, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE help_count (
    day      TEXT NOT NULL,           -- local, 2026-11-24
    topic    TEXT NOT NULL,
    count    BLOB NOT NULL CHECK (length(count) = 4),
    checksum BLOB NOT NULL CHECK (length(checksum) = 8),
    PRIMARY KEY (day, topic)
) STRICT, WITHOUT ROWID;
";

/// Telephone numbers, sealed. What is known of the clock and of misses at the lookup is of the
/// kiosk, and of no visitor. The checksums are those of `rows`, as they were when this step was
/// released.
const CONTACTS: &str = "
CREATE TABLE contact (
    session INTEGER NOT NULL,
    line    INTEGER NOT NULL,
    sealed  BLOB    NOT NULL,
    PRIMARY KEY (session, line),
    FOREIGN KEY (session, line) REFERENCES party (session, line)
) STRICT, WITHOUT ROWID;

ALTER TABLE meta ADD COLUMN believed_day INTEGER; -- since 1970; NULL before the first
ALTER TABLE meta ADD COLUMN doubted_day  INTEGER; -- NULL when the clock is believed
ALTER TABLE meta ADD COLUMN doubted_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meta ADD COLUMN misses       INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meta ADD COLUMN paused_until INTEGER NOT NULL DEFAULT 0; -- seconds since 1970

ALTER TABLE session ADD COLUMN checksum INTEGER;
ALTER TABLE party ADD COLUMN checksum INTEGER;
UPDATE session SET checksum = row_checksum(id, workshop, start, ends);
UPDATE party SET checksum =
    row_checksum(session, line, operation, people, standing, answered, code);
";

/// What was put aside, for as long as it lies in the folder.
const QUARANTINE: &str = "
CREATE TABLE quarantine (
    number     INTEGER NOT NULL PRIMARY KEY, -- of the file, signups.db.damaged-1
    finding    TEXT    NOT NULL,
    kept       INTEGER NOT NULL,      -- rows that were saved
    everything INTEGER NOT NULL CHECK (everything IN (0, 1)),
                                      -- whether anything may be missing
    day        TEXT                   -- of survey.db, the first on which somebody answered after
) STRICT, WITHOUT ROWID;

CREATE TABLE doubt (                  -- sessions in which something is missing
    quarantine INTEGER NOT NULL REFERENCES quarantine (number),
    workshop   TEXT    NOT NULL,
    start      TEXT    NOT NULL,
    PRIMARY KEY (quarantine, workshop, start)
) STRICT, WITHOUT ROWID;
";

/// The format of the database, 0 when there is nothing in it.
///
/// # Errors
/// It is newer than this program, another program's, or cannot be read.
pub(super) fn identify(connection: &Connection, database: &Database) -> Result<i32, StoreError> {
    let known = newest(database);
    let application_id = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let is_empty: bool = connection.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)",
        [],
        |row| row.get(0),
    )?;
    match (application_id, found) {
        (0, 0) if is_empty => Ok(0),
        (ours, found) if ours == database.application_id && (1..=known).contains(&found) => {
            Ok(found)
        }
        // Tables that are ours to the letter are nobody else's: the marks have changed.
        _ if format_of_tables(connection, database)?.is_some() => {
            let finding = "its header has changed".to_owned();
            Err(StoreError::found_damaged(finding))
        }
        (ours, 1..) if ours == database.application_id => Err(StoreError::Newer { found, known }),
        _ => Err(StoreError::Foreign { application_id }),
    }
}

/// The newest format that this program knows.
pub(super) fn newest(database: &Database) -> i32 {
    i32::try_from(database.steps.len()).unwrap_or(i32::MAX)
}

/// Checks that the tables are those of the format, to the letter.
pub(super) fn check_schema(connection: &Connection, database: &Database) -> Result<(), StoreError> {
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if tables(connection)? == tables_of(database, found)? {
        Ok(())
    } else {
        let finding = "its tables are not those of its format".to_owned();
        Err(StoreError::found_damaged(finding))
    }
}

/// The format that has these tables, whatever the header says; `None` when none of ours has.
pub(super) fn format_of_tables(
    connection: &Connection,
    database: &Database,
) -> rusqlite::Result<Option<i32>> {
    let found = tables(connection)?;
    for format in (1..=newest(database)).rev() {
        if tables_of(database, format)? == found {
            return Ok(Some(format));
        }
    }
    Ok(None)
}

/// Name and definition of each table and index, without comments.
type Definitions = Vec<(String, String, Option<String>)>;

fn tables(connection: &Connection) -> rusqlite::Result<Definitions> {
    connection
        .prepare("SELECT name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?
        .query_map([], |row| {
            let sql: Option<String> = row.get(2)?;
            Ok((
                row.get(0)?,
                row.get(1)?,
                sql.as_deref().map(without_comments),
            ))
        })?
        .collect()
}

/// Words with one space between them.
fn without_comments(sql: &str) -> String {
    let lines = sql
        .lines()
        .map(|line| line.split("--").next().unwrap_or_default());
    let words: Vec<_> = lines.flat_map(str::split_whitespace).collect();
    words.join(" ")
}

/// As they are in a new database of that format.
fn tables_of(database: &Database, format: i32) -> rusqlite::Result<Definitions> {
    let new = Connection::open_in_memory()?;
    rows::add_checksum(&new)?;
    apply(&new, 0, format, database)?;
    tables(&new)
}

/// Brings the database to the newest format: all the way, or not at all. The marks are set in the
/// same transaction as the tables, so whatever interrupts it, the database is the one or the
/// other.
pub(super) fn migrate(connection: &mut Connection, database: &Database) -> Result<(), StoreError> {
    let found = identify(connection, database)?;
    if found < newest(database) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        apply(&transaction, found, newest(database), database)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Takes the database from one format to another, and marks it, in the caller's transaction.
pub(super) fn apply(
    connection: &Connection,
    from: i32,
    to: i32,
    database: &Database,
) -> rusqlite::Result<()> {
    let [from, steps] = [from, to - from].map(|count| usize::try_from(count).unwrap_or(0));
    for step in database.steps.iter().skip(from).take(steps) {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "application_id", database.application_id)?;
    connection.pragma_update(None, "user_version", to)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BREAKS_OFF: Database = Database {
        steps: &[
            PLACES,
            CONTACTS,
            QUARANTINE,
            "CREATE TABLE more (n INTEGER) STRICT; no such statement;",
        ],
        ..SIGNUPS
    };

    fn empty() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        rows::add_checksum(&connection).unwrap();
        connection
    }

    fn tables(connection: &Connection) -> i64 {
        connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn an_empty_database_gets_the_newest_format_and_keeps_it() {
        let mut connection = empty();
        assert_eq!(identify(&connection, &SIGNUPS).unwrap(), 0);
        migrate(&mut connection, &SIGNUPS).unwrap();
        assert_eq!(identify(&connection, &SIGNUPS).unwrap(), newest(&SIGNUPS));
        let before = tables(&connection);
        migrate(&mut connection, &SIGNUPS).unwrap();
        assert_eq!(tables(&connection), before);
    }

    #[test]
    fn an_interrupted_migration_leaves_nothing_half_done() {
        let mut connection = empty();
        assert!(migrate(&mut connection, &BREAKS_OFF).is_err());
        assert_eq!(tables(&connection), 0);
        assert_eq!(identify(&connection, &SIGNUPS).unwrap(), 0);
    }

    #[test]
    fn a_step_that_fails_leaves_the_format_before_it() {
        let mut connection = empty();
        migrate(&mut connection, &SIGNUPS).unwrap();
        let before = tables(&connection);
        assert!(migrate(&mut connection, &BREAKS_OFF).is_err());
        assert_eq!(tables(&connection), before);
        assert_eq!(identify(&connection, &SIGNUPS).unwrap(), newest(&SIGNUPS));
    }

    #[test]
    fn every_step_changes_the_tables_so_that_a_format_is_known_by_them() {
        for database in [&SIGNUPS, &SURVEYS] {
            for format in 1..=newest(database) {
                let connection = empty();
                apply(&connection, 0, format, database).unwrap();
                let found = format_of_tables(&connection, database).unwrap();
                assert_eq!(found, Some(format), "{}", database.file);
            }
        }
    }

    #[test]
    fn only_an_empty_database_or_our_own_is_ours() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch("CREATE TABLE t (n INTEGER)")
            .unwrap();
        assert!(matches!(
            identify(&connection, &SIGNUPS),
            Err(StoreError::Foreign { application_id: 0 })
        ));

        let connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "application_id", 7).unwrap();
        assert!(matches!(
            identify(&connection, &SIGNUPS),
            Err(StoreError::Foreign { application_id: 7 })
        ));
    }

    #[test]
    fn the_database_itself_refuses_a_party_of_nobody_and_an_unknown_standing() {
        let mut connection = empty();
        migrate(&mut connection, &SIGNUPS).unwrap();
        connection
            .execute_batch("INSERT INTO session VALUES (1, 'tshirt', '2026-11-24T14:00', 0, 0)")
            .unwrap();
        let insert = |people: i64, standing: &str| {
            connection.execute(
                "INSERT INTO party VALUES (1, 1, zeroblob(16), ?1, ?2, 0, '0000', 0)",
                (people, standing),
            )
        };
        assert!(insert(0, "confirmed").is_err());
        assert!(insert(65_536, "confirmed").is_err());
        assert!(insert(1, "promised").is_err());
        assert!(insert(1, "waiting").is_ok());
    }
}
