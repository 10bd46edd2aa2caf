//! Every sign-up, for staff. It may run beside the kiosk: it only reads, and takes no lock that
//! stops anybody. It also reads a copy of the data folder, on whatever disk.

use super::error::StoreError;
use super::migration::SIGNUPS;
use super::{folder, line, rows};
use crate::domain::{Sealed, SignupRow};
use rusqlite::{Connection, Row};
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
    let mut query = connection.prepare(&query(&connection)?)?;
    let rows = query.query_map([], signup)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An old copy is read as it is: nobody may write to bring it up to date.
fn query(connection: &Connection) -> rusqlite::Result<String> {
    let format: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let (is_sound, sealed, contacts) = if format == 1 {
        ("TRUE".to_owned(), "NULL", "")
    } else {
        let is_sound = format!("{} AND {}", rows::PARTY_IS_SOUND, rows::SESSION_IS_SOUND);
        let contacts = "LEFT JOIN contact
            ON contact.session = party.session AND contact.line = party.line";
        (is_sound, "sealed", contacts)
    };
    Ok(format!(
        "SELECT workshop, start, people, standing, code, {sealed}, {is_sound}
         FROM party JOIN session ON session.id = party.session {contacts}
         ORDER BY workshop, start, party.line"
    ))
}

fn signup(row: &Row<'_>) -> rusqlite::Result<SignupRow> {
    rows::expect_sound(row, 6)?;
    Ok(SignupRow {
        session: line::session_key(0, row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?)?,
        people: row.get(2)?,
        standing: line::standing(3, row.get_ref(3)?.as_str()?)?,
        code: line::code(4, row.get_ref(4)?.as_str()?)?,
        contact: row.get::<_, Option<_>>(5)?.map(Sealed::from_bytes),
    })
}
