//! Every sign-up, for staff. It may run beside the kiosk: it only reads, and takes no lock.

use super::error::StoreError;
use super::migration::SIGNUPS;
use super::{folder, line};
use crate::domain::SignupRow;
use rusqlite::Row;
use std::path::Path;

/// All parties as they stand at one moment, by workshop, then start, then who came first. Empty
/// when there is no database yet.
///
/// # Errors
/// The database cannot be read, is damaged, another program's, or a newer version's.
pub fn export(data_dir: &Path) -> Result<Vec<SignupRow>, StoreError> {
    let Some(connection) = folder::connect_to_read(data_dir, &SIGNUPS)? else {
        return Ok(Vec::new());
    };
    let mut query = connection.prepare(
        "SELECT workshop, start, people, standing, code
         FROM party JOIN session ON session.id = party.session
         ORDER BY workshop, start, line",
    )?;
    let rows = query.query_map([], signup)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn signup(row: &Row<'_>) -> rusqlite::Result<SignupRow> {
    Ok(SignupRow {
        session: line::session_key(0, row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?)?,
        people: row.get(2)?,
        standing: line::standing(3, row.get_ref(3)?.as_str()?)?,
        code: line::code(4, row.get_ref(4)?.as_str()?)?,
    })
}
