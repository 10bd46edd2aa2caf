//! A damaged database is put aside, and the kiosk goes on with what can be trusted of it.
//!
//! The file is never written to nor deleted: it becomes `signups.db.damaged-1`, with its log
//! beside it. A new database takes its place, with every row that can be read and that is as it
//! was written. What may have been lost is noted in the new database, and counts for as long as
//! the damaged file lies in the folder: staff who have dealt with it move it away.

mod doubt;
mod salvage;
#[cfg(test)]
mod tests;

pub(super) use doubt::{Doubt, is_in_doubt, last_day_in_doubt};
pub(super) use salvage::Walked;

use super::error::StoreError;
use super::folder;
use super::migration::{self, Database};
use rusqlite::Connection;
use std::fmt;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// A database that was found damaged, what was saved of it, and what may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantine {
    /// Where it lies now.
    pub file: PathBuf,
    /// What is wrong with it, in SQLite's words or ours.
    pub finding: String,
    /// How many rows were saved: of `signups.db` places, of `survey.db` questions of a session.
    pub kept: usize,
    pub(super) doubt: Doubt,
}

impl fmt::Display for Quarantine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            finding,
            kept,
            doubt,
        } = self;
        let file = file.display();
        write!(
            f,
            "a damaged database was put aside as {file} ({finding}); saved of it: {kept}. {doubt}. \
             Copy the file for whoever repairs it; when the desk has dealt with what is missing, \
             move {file} out of the folder and start the kiosk again"
        )
    }
}

/// Puts the database aside and makes a new one of what can be trusted. Wherever it is cut short,
/// either the damaged database is still in its place, or [`finish`] does the rest.
pub(super) fn replace(folder: &Path, database: &Database, finding: &str) -> Result<(), StoreError> {
    let number = (1..u32::MAX)
        .find(|number| !damaged(folder, database, *number).exists())
        .unwrap_or(u32::MAX);
    let unfinished = folder.join(format!("{}.rescue", database.file));
    for leftover in [unfinished.clone(), beside(&unfinished, "-journal")] {
        if leftover.exists() {
            fs::remove_file(&leftover).map_err(|fault| StoreError::making(&leftover, fault))?;
        }
    }
    folder::make_file(&unfinished)?;
    let saved = salvage::read(folder, database);
    salvage::write(&unfinished, database, &saved, number, finding)?;
    // From here on it is decided.
    rename(&unfinished, &rescued(folder, database, number))?;
    folder::sync_folder(folder)?;
    finish(folder, database)
}

/// Ends what was decided: the damaged files give way to the new one. Before anything opens the
/// database, since a log that lies beside the new one would be played into it.
pub(super) fn finish(folder: &Path, database: &Database) -> Result<(), StoreError> {
    let Some(number) = decided(folder, database)? else {
        return Ok(());
    };
    let current = folder.join(database.file);
    let aside = damaged(folder, database, number);
    for ending in ["-wal", "-shm", ""] {
        let (from, to) = (beside(&current, ending), beside(&aside, ending));
        if from.exists() && !to.exists() {
            rename(&from, &to)?;
        }
    }
    folder::sync_folder(folder)?;
    rename(&rescued(folder, database, number), &current)?;
    folder::sync_folder(folder)
}

/// What was put aside and still lies in the folder. What was moved away is forgotten.
pub(super) fn found(
    connection: &mut Connection,
    folder: &Path,
    database: &Database,
) -> Result<Vec<Quarantine>, StoreError> {
    let transaction = connection.transaction()?;
    let mut found = Vec::new();
    for (number, finding, kept) in doubt::noted(&transaction)? {
        let file = damaged(folder, database, number);
        if file.exists() {
            let doubt = Doubt::load(&transaction, number)?;
            found.push(Quarantine {
                file,
                finding,
                kept,
                doubt,
            });
        } else {
            doubt::forget(&transaction, number)?;
        }
    }
    transaction.commit()?;
    Ok(found)
}

/// The number of the new database that was made and is not yet in its place.
fn decided(folder: &Path, database: &Database) -> Result<Option<u32>, StoreError> {
    let prefix = format!("{}.rescued-", database.file);
    let unreadable = |fault| StoreError::making(folder, fault);
    for file in fs::read_dir(folder).map_err(unreadable)? {
        let name = file.map_err(unreadable)?.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(&prefix));
        if let Some(number) = number.and_then(|number| number.parse().ok()) {
            return Ok(Some(number));
        }
    }
    Ok(None)
}

fn damaged(folder: &Path, database: &Database, number: u32) -> PathBuf {
    folder.join(format!("{}.damaged-{number}", database.file))
}

fn rescued(folder: &Path, database: &Database, number: u32) -> PathBuf {
    folder.join(format!("{}.rescued-{number}", database.file))
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(|fault| StoreError::making(from, fault))
}

/// Checks all that is in a database: how it hangs together, and each row for itself.
pub(super) fn check(connection: &Connection, database: &Database) -> Result<(), StoreError> {
    check_structure(connection, database)?;
    for table in database.tables {
        // One that a later format has.
        if !connection.table_exists(None, table.name)? {
            continue;
        }
        let rows = salvage::walk(connection, table)?;
        let changed = rows.iter().filter(|row| !row.is_sound).count();
        if changed > 0 {
            let finding = format!("{changed} rows of {} are not as written", table.name);
            return Err(StoreError::found_damaged(finding));
        }
    }
    Ok(())
}

/// Whether the tables are those of the format, and their pages and indexes agree.
fn check_structure(connection: &Connection, database: &Database) -> Result<(), StoreError> {
    migration::check_schema(connection, database)?;
    let finding: String =
        connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if finding == "ok" {
        Ok(())
    } else {
        Err(StoreError::found_damaged(finding))
    }
}

/// The parts of a file's header that are the same in every file of ours, and that SQLite takes
/// for those of another version where they have changed. An empty file has none, and where there
/// is a log or a journal the first page may lie there: that is not looked at.
pub(super) fn check_header(file: &Path) -> Result<(), StoreError> {
    const CONSTANT: [(usize, &[u8]); 2] = [
        (0, b"SQLite format 3\0"),
        // Payload fractions, which never were anything else.
        (21, &[64, 32, 32]),
    ];
    let has_bytes = |ending| fs::metadata(beside(file, ending)).is_ok_and(|log| log.len() > 0);
    if has_bytes("-wal") || has_bytes("-journal") {
        return Ok(());
    }
    let mut header = Vec::new();
    File::open(file)
        .and_then(|file| file.take(100).read_to_end(&mut header))
        .map_err(|fault| StoreError::making(file, fault))?;
    if header.is_empty() {
        return Ok(());
    }
    let holds = |(at, bytes): (usize, &[u8])| header.get(at..at + bytes.len()) == Some(bytes);
    // How it is written and read: with a journal at first, then with a log.
    let versions = matches!(header.get(18..20), Some([1, 1] | [2, 2]));
    // The format of the schema, and UTF-8; neither before the first table.
    let texts = matches!(
        (header.get(44..48), header.get(56..60)),
        (Some([0, 0, 0, 0]), Some([0, 0, 0, 0])) | (Some([0, 0, 0, 4]), Some([0, 0, 0, 1]))
    );
    if versions && texts && CONSTANT.into_iter().all(holds) {
        Ok(())
    } else {
        Err(StoreError::found_damaged(
            "its header has changed".to_owned(),
        ))
    }
}
