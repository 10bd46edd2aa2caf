//! What can still be read of a damaged database, row by row.

use super::super::error::StoreError;
use super::super::folder;
use super::super::migration::{self, Database, Table};
use super::doubt::{self, Doubt};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};
use std::path::Path;

/// What was read of a database.
#[derive(Debug)]
pub(super) struct Saved {
    /// The format that its tables have, 1 or more; the newest where they cannot be read.
    format: i32,
    /// One for each table.
    tables: Vec<Walked>,
    doubt: Doubt,
}

/// What was read of a table.
#[derive(Debug)]
pub(in crate::store) struct Walked {
    pub(super) rows: Vec<Found>,
    /// Whether it was read to the end, and its index knows of no more rows.
    pub(super) nothing_lost: bool,
}

#[derive(Debug)]
pub(super) struct Found {
    pub(super) values: Vec<Value>,
    /// Whether it is as it was written.
    pub(super) is_sound: bool,
}

/// Reads all it can. Nothing is written to the damaged files but the index of their log.
pub(super) fn read(folder: &Path, database: &Database) -> Saved {
    let newest = migration::newest(database);
    let nothing = Saved {
        format: newest,
        tables: Vec::new(),
        doubt: Doubt::Everything,
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(folder.join(database.file), flags);
    let Ok(connection) = opened.and_then(configured) else {
        return nothing;
    };
    let Ok(Some(format)) = migration::format_of_tables(&connection, database) else {
        return nothing;
    };
    let is_whole = super::check_structure(&connection, database).is_ok();
    let tables: Vec<_> = database
        .tables
        .iter()
        .map(|table| read_table(&connection, table, is_whole))
        .collect();
    let doubt = (database.doubt)(is_whole, &tables);
    Saved {
        format,
        tables,
        doubt,
    }
}

fn configured(connection: Connection) -> rusqlite::Result<Connection> {
    folder::configure(&connection)?;
    // Errors are met where a page is read, not where a cell is used.
    connection.pragma_update(None, "cell_size_check", "ON")?;
    Ok(connection)
}

/// From the front as far as it goes, then from the back: one unreadable page hides no more than
/// what is in it.
fn read_table(connection: &Connection, table: &Table, is_whole: bool) -> Walked {
    let mut rows = Vec::new();
    let to_the_end = walk_on(connection, table, "", &mut rows).is_ok();
    let in_index = to_the_end
        && (is_whole || table.is_indexed && count(connection, table) == Some(rows.len()));
    if !to_the_end {
        // As far as it goes.
        let _unreadable = walk_on(connection, table, " DESC", &mut rows);
    }
    Walked {
        rows,
        nothing_lost: in_index,
    }
}

/// How many rows the smallest of its trees has, which is an index where there is one.
fn count(connection: &Connection, table: &Table) -> Option<usize> {
    let sql = format!("SELECT count(*) FROM {}", table.name);
    let count: u32 = connection.query_row(&sql, [], |row| row.get(0)).ok()?;
    usize::try_from(count).ok()
}

/// Every row of the table.
///
/// # Errors
/// A page cannot be read.
pub(super) fn walk(connection: &Connection, table: &Table) -> rusqlite::Result<Vec<Found>> {
    let mut rows = Vec::new();
    walk_on(connection, table, "", &mut rows)?;
    Ok(rows)
}

fn walk_on(
    connection: &Connection,
    table: &Table,
    order: &str,
    found: &mut Vec<Found>,
) -> rusqlite::Result<()> {
    let key: Vec<_> = table
        .key
        .iter()
        .map(|column| format!("{column}{order}"))
        .collect();
    let key = key.join(", ");
    let sql = format!("SELECT * FROM {} NOT INDEXED ORDER BY {key}", table.name);
    let mut query = connection.prepare(&sql)?;
    let columns = query.column_count();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        found.push(Found {
            is_sound: (table.is_sound)(row),
            values: (0..columns)
                .map(|column| row.get(column))
                .collect::<rusqlite::Result<_>>()?,
        });
    }
    Ok(())
}

/// Fills an empty file with what was saved, in one transaction, and what is in doubt. It is on
/// the disk when this returns.
pub(super) fn write(
    file: &Path,
    database: &Database,
    saved: &Saved,
    number: u32,
    finding: &str,
) -> Result<(), StoreError> {
    let mut connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    folder::configure(&connection)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    let transaction = connection.transaction()?;
    migration::apply(&transaction, 0, saved.format, database)?;
    for (table, walked) in database.tables.iter().zip(&saved.tables) {
        for row in walked.rows.iter().filter(|row| row.is_sound) {
            insert(&transaction, table, &row.values)?;
        }
    }
    migration::apply(
        &transaction,
        saved.format,
        migration::newest(database),
        database,
    )?;
    doubt::note(&transaction, number, finding, database, &saved.doubt)?;
    transaction.commit()?;
    Ok(())
}

/// One that was read twice is there once; one that hangs on a row that was lost is left out, and
/// so is one that the schema refuses.
fn insert(connection: &Connection, table: &Table, values: &[Value]) -> rusqlite::Result<()> {
    let places = vec!["?"; values.len()].join(", ");
    let sql = format!("INSERT OR IGNORE INTO {} VALUES ({places})", table.name);
    match connection
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))
    {
        Err(error)
            if error.sqlite_error_code() != Some(rusqlite::ErrorCode::ConstraintViolation) =>
        {
            Err(error)
        }
        _ => Ok(()),
    }
}
