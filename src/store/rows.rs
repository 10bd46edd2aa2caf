//! The checksum of a row, by which a row that a disk changed is found when it is read.
//!
//! SQLite checks how its pages hang together, not what stands in them. The checksum is part of
//! the row and written in the same transaction; SQL knows the function as `row_checksum`.

use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Type, ValueRef};
use rusqlite::{Connection, Error, Row, Statement};

macro_rules! party_checksum {
    () => {
        "row_checksum(party.session, party.line, party.operation, party.people, \
         party.standing, party.answered, party.code)"
    };
}
macro_rules! session_checksum {
    () => {
        "row_checksum(session.id, session.workshop, session.start, session.ends)"
    };
}

/// SQL that is true of a row of `party` as it was written.
pub(super) const PARTY_IS_SOUND: &str = concat!("(party.checksum IS ", party_checksum!(), ")");
/// SQL that is true of a row of `session` as it was written.
pub(super) const SESSION_IS_SOUND: &str =
    concat!("(session.checksum IS ", session_checksum!(), ")");

#[derive(Debug, thiserror::Error)]
#[error("the row is not the one that its checksum was made of")]
struct RowHasChanged;

/// Teaches SQL `row_checksum`, which the queries and the migration need.
pub(super) fn add_checksum(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("row_checksum", -1, flags, |row| {
        Ok(checksum((0..row.len()).map(|column| row.get_raw(column))))
    })
}

/// FNV-1a, 32 bits. Whatever happens within one byte gives another number; several changed bytes
/// give the same one once in four thousand million.
fn checksum<'a>(values: impl Iterator<Item = ValueRef<'a>>) -> u32 {
    const BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let add = |hash: u32, bytes: &[u8]| {
        bytes.iter().fold(hash, |hash, byte| {
            (hash ^ u32::from(*byte)).wrapping_mul(PRIME)
        })
    };
    values.fold(BASIS, |hash, value| {
        let hash = match value {
            ValueRef::Null => hash,
            ValueRef::Integer(number) => add(hash, &number.to_le_bytes()),
            ValueRef::Real(number) => add(hash, &number.to_le_bytes()),
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => add(hash, bytes),
        };
        // Between two values, so that "ab" and "c" are not "a" and "bc".
        add(hash, &[0xff])
    })
}

/// Writes the checksum of a party that was added or changed. What it was before has to have been
/// read, and found sound, in the same transaction.
pub(super) fn note_party(connection: &Connection, session: i64, line: i64) -> rusqlite::Result<()> {
    let update = concat!(
        "UPDATE party SET checksum = ",
        party_checksum!(),
        " WHERE session = ?1 AND line = ?2"
    );
    connection
        .prepare_cached(update)?
        .execute((session, line))?;
    Ok(())
}

/// The same for a session.
pub(super) fn note_session(connection: &Connection, id: i64) -> rusqlite::Result<()> {
    let update = concat!(
        "UPDATE session SET checksum = ",
        session_checksum!(),
        " WHERE id = ?1"
    );
    connection.prepare_cached(update)?.execute([id])?;
    Ok(())
}

/// Refuses a row where `column`, one of the constants above, is not true of it.
pub(super) fn expect_sound(row: &Row<'_>, column: usize) -> rusqlite::Result<()> {
    if row.get(column)? {
        Ok(())
    } else {
        let cause = Box::new(RowHasChanged);
        Err(Error::FromSqlConversionFailure(
            column,
            Type::Integer,
            cause,
        ))
    }
}

/// Whether a whole row, which ends with its checksum, is as it was written. Before format 2 rows
/// had none, and are taken as they are.
pub(super) fn is_sound(row: &Row<'_>) -> bool {
    let columns: &Statement<'_> = row.as_ref();
    let Some(last) = columns.column_count().checked_sub(1) else {
        return false;
    };
    if columns.column_name(last).ok() != Some("checksum") {
        return true;
    }
    let values: rusqlite::Result<Vec<_>> = (0..last).map(|column| row.get_ref(column)).collect();
    values.is_ok_and(|values| row.get(last) == Ok(checksum(values.into_iter())))
}
