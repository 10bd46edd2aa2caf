//! What the database has room for: it cannot hold what it must not know.

use super::{ballot, count, folder, tshirt};
use rusqlite::Connection;
use std::path::Path;
use terskel::store::{Store, Tally};

struct Column {
    table: String,
    name: String,
    kind: String,
}

fn columns(database: &Connection) -> Vec<Column> {
    let mut query = database
        .prepare(
            "SELECT tables.name, columns.name, columns.type
             FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
             WHERE tables.schema = 'main' AND tables.name <> 'sqlite_schema'",
        )
        .unwrap();
    let columns = query.query_map([], |row| {
        Ok(Column {
            table: row.get(0)?,
            name: row.get(1)?,
            kind: row.get(2)?,
        })
    });
    columns.unwrap().map(Result::unwrap).collect()
}

/// What in a schema could tell who answered, when, or in what order.
fn tell_tales(database: &Connection) -> Vec<String> {
    /// When a session begins, the day on which help was asked for, and the day on which a damaged
    /// file was put aside.
    const KNOWN_TIMES: [(&str, &str); 5] = [
        ("answer_count", "start"),
        ("sealed", "start"),
        ("help_count", "day"),
        ("quarantine", "day"),
        ("doubt", "start"),
    ];
    const TIMES: [&str; 9] = [
        "time", "date", "day", "minute", "hour", "start", "stamp", "ends", "created",
    ];
    const PEOPLE: [&str; 10] = [
        "id",
        "operation",
        "code",
        "party",
        "people",
        "phone",
        "language",
        "device",
        "line",
        "session",
    ];
    let mut found = Vec::new();
    for Column { table, name, kind } in columns(database) {
        let is_known = KNOWN_TIMES.contains(&(table.as_str(), name.as_str()));
        if !is_known && TIMES.iter().any(|time| name.contains(time)) {
            found.push(format!("{table}.{name} is a time"));
        }
        if !["TEXT", "INTEGER", "BLOB"].contains(&kind.as_str()) {
            found.push(format!("{table}.{name} is of type {kind}"));
        }
        if PEOPLE.contains(&name.as_str()) {
            found.push(format!("{table}.{name} is a key to somebody"));
        }
    }
    let mut tables = database
        .prepare("SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main'")
        .unwrap();
    let tables = tables.query_map([], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, bool>(1)?,
            row.get::<_, bool>(2)?,
        ))
    });
    for (table, has_no_row_ids, is_strict) in tables.unwrap().map(Result::unwrap) {
        match table.as_str() {
            "sqlite_schema" => {}
            "sqlite_sequence" => found.push("rows are numbered".to_owned()),
            _ if !has_no_row_ids => found.push(format!("the rows of {table} are numbered")),
            _ if !is_strict => found.push(format!("{table} takes values of any type")),
            _ => {}
        }
    }
    found
}

fn open(folder: &Path, file: &str) -> Connection {
    Connection::open(folder.join(file)).unwrap()
}

#[test]
fn the_surveys_have_no_room_for_a_person_or_a_time() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [1, 2, 3]));
    drop(tally);
    let database = open(folder.path(), "survey.db");
    assert!(columns(&database).len() > 10);
    assert_eq!(tell_tales(&database), Vec::<String>::new());
}

#[test]
fn a_schema_that_has_room_for_them_is_reported() {
    let folder = folder();
    drop(Store::open(folder.path()).unwrap());
    let found = tell_tales(&open(folder.path(), "signups.db"));
    for expected in [
        "meta.newest_minute is a time",
        "session.id is a key to somebody",
        "party.operation is a key to somebody",
        "party.code is a key to somebody",
        "the rows of session are numbered",
    ] {
        assert!(found.iter().any(|tale| tale == expected), "{found:?}");
    }
    let naive = Connection::open_in_memory().unwrap();
    naive
        .execute_batch(
            "CREATE TABLE answer (n INTEGER PRIMARY KEY AUTOINCREMENT, given_at DATETIME)",
        )
        .unwrap();
    let found = tell_tales(&naive);
    for expected in ["rows are numbered", "answer.given_at is of type DATETIME"] {
        assert!(found.iter().any(|tale| tale == expected), "{found:?}");
    }
}

#[test]
fn only_the_session_is_in_both_databases() {
    let folder = folder();
    drop(Store::open(folder.path()).unwrap());
    drop(Tally::open(folder.path()).unwrap());
    let names = |file| -> Vec<String> {
        let columns = columns(&open(folder.path(), file));
        // Of files that were put aside, both tell the same.
        let of_visitors =
            |column: &Column| !matches!(column.table.as_str(), "quarantine" | "doubt");
        let columns = columns.into_iter().filter(of_visitors);
        columns.map(|column| column.name).collect()
    };
    let signups = names("signups.db");
    let mut both: Vec<String> = names("survey.db")
        .into_iter()
        .filter(|name| signups.contains(name))
        .collect();
    both.sort_unstable();
    both.dedup();
    // A checksum is of its own row.
    assert_eq!(both, ["checksum", "start", "workshop"]);
}
