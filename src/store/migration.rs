//! The formats of the databases, and how one version becomes the next.

use super::error::StoreError;
use rusqlite::{Connection, TransactionBehavior};

/// One of the kiosk's databases, as a file in the data folder.
#[derive(Debug)]
pub(super) struct Database {
    pub(super) file: &'static str,
    /// The file whose lock says that a kiosk is at work on it.
    pub(super) lock: &'static str,
    /// So that `file` and this program know whose database it is.
    application_id: i32,
    /// Step n takes it from format n to n + 1. A step that was released is never changed.
    steps: &'static [&'static str],
}

/// Places that were given.
pub(super) const SIGNUPS: Database = Database {
    file: "signups.db",
    lock: "kiosk.lock",
    // "TRSK"
    application_id: 0x5452_534b,
    steps: &[PLACES],
};

/// What was answered in surveys, and what was asked for help with.
pub(super) const SURVEYS: Database = Database {
    file: "survey.db",
    lock: "survey.lock",
    // "TRSV"
    application_id: 0x5452_5356,
    steps: &[COUNTERS],
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

/// The format of the database, 0 when there is nothing in it.
///
/// # Errors
/// It is newer than this program, another program's, or cannot be read.
pub(super) fn identify(connection: &Connection, database: &Database) -> Result<i32, StoreError> {
    let known = version_after(database.steps);
    let application_id = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let is_empty: bool = connection.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)",
        [],
        |row| row.get(0),
    )?;
    match (application_id, found) {
        (0, 0) if is_empty => Ok(0),
        (ours, found) if ours == database.application_id && found > known => {
            Err(StoreError::Newer { found, known })
        }
        (ours, 1..) if ours == database.application_id => Ok(found),
        _ => Err(StoreError::Foreign { application_id }),
    }
}

/// Brings the database to the newest format: all the way, or not at all.
pub(super) fn migrate(connection: &mut Connection, database: &Database) -> Result<(), StoreError> {
    let found = identify(connection, database)?;
    apply(connection, found, database)?;
    Ok(())
}

/// The marks are set in the same transaction as the tables, so whatever interrupts it, the
/// database is the one or the other.
fn apply(connection: &mut Connection, found: i32, database: &Database) -> rusqlite::Result<()> {
    let version = version_after(database.steps);
    if found == version {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in database
        .steps
        .iter()
        .skip(usize::try_from(found).unwrap_or(0))
    {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", database.application_id)?;
    transaction.pragma_update(None, "user_version", version)?;
    transaction.commit()
}

fn version_after(steps: &[&str]) -> i32 {
    i32::try_from(steps.len()).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BREAKS_OFF: Database = Database {
        steps: &[
            PLACES,
            "CREATE TABLE more (n INTEGER) STRICT; no such statement;",
        ],
        ..SIGNUPS
    };

    fn tables(connection: &Connection) -> i64 {
        connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn an_empty_database_gets_the_newest_format_and_keeps_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        assert_eq!(identify(&connection, &SIGNUPS).unwrap(), 0);
        migrate(&mut connection, &SIGNUPS).unwrap();
        assert_eq!(
            identify(&connection, &SIGNUPS).unwrap(),
            version_after(SIGNUPS.steps)
        );
        let before = tables(&connection);
        migrate(&mut connection, &SIGNUPS).unwrap();
        assert_eq!(tables(&connection), before);
    }

    #[test]
    fn an_interrupted_migration_leaves_nothing_half_done() {
        let mut connection = Connection::open_in_memory().unwrap();
        assert!(apply(&mut connection, 0, &BREAKS_OFF).is_err());
        assert_eq!(tables(&connection), 0);
        assert_eq!(identify(&connection, &SIGNUPS).unwrap(), 0);
    }

    #[test]
    fn a_step_that_fails_leaves_the_format_before_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &SIGNUPS).unwrap();
        let before = tables(&connection);
        assert!(apply(&mut connection, 1, &BREAKS_OFF).is_err());
        assert_eq!(tables(&connection), before);
        assert_eq!(identify(&connection, &SIGNUPS).unwrap(), 1);
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
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection, &SIGNUPS).unwrap();
        connection
            .execute_batch("INSERT INTO session VALUES (1, 'tshirt', '2026-11-24T14:00', 0)")
            .unwrap();
        let insert = |people: i64, standing: &str| {
            connection.execute(
                "INSERT INTO party VALUES (1, 1, zeroblob(16), ?1, ?2, 0, '0000')",
                (people, standing),
            )
        };
        assert!(insert(0, "confirmed").is_err());
        assert!(insert(65_536, "confirmed").is_err());
        assert!(insert(1, "promised").is_err());
        assert!(insert(1, "waiting").is_ok());
    }
}
