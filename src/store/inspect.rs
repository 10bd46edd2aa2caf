//! A look at the data folder, for whoever sets the kiosk up. It only reads, and takes no lock, so
//! it is in nobody's way.

use super::error::StoreError;
use super::migration::{Database, SIGNUPS, SURVEYS};
use super::{folder, quarantine, signups};
use chrono::{DateTime, Utc};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// What was found of one database.
#[derive(Debug)]
pub struct Inspection {
    /// Its file in the data folder.
    pub file: &'static str,
    /// A kiosk is running on it. Where the system hides its locks, this is `false`.
    pub is_in_use: bool,
    /// When the newest record was made, to the minute, where there is one. The error says why the
    /// kiosk could not use the database.
    pub newest_record: Result<Option<DateTime<Utc>>, StoreError>,
}

/// Every database of a data folder, checked through. One that is not there yet is sound.
#[must_use]
pub fn inspect(data_dir: &Path) -> Vec<Inspection> {
    [&SIGNUPS, &SURVEYS]
        .map(|database| Inspection {
            file: database.file,
            is_in_use: is_locked(&data_dir.join(database.lock)),
            newest_record: newest_record(data_dir, database),
        })
        .into()
}

fn newest_record(
    data_dir: &Path,
    database: &Database,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let Some(connection) = folder::connect_to_read(data_dir, database)? else {
        return Ok(None);
    };
    quarantine::check(&connection, database)?;
    // Of answers no time is kept.
    if database.file == SURVEYS.file {
        return Ok(None);
    }
    Ok(signups::newest_record(&connection)?)
}

/// Whether a program holds the file's lock, from the system's own list. To try the lock would be
/// simpler, and would turn a kiosk away that starts in the same moment.
fn is_locked(file: &Path) -> bool {
    let (Ok(file), Ok(locks)) = (fs::metadata(file), fs::read_to_string("/proc/locks")) else {
        return false;
    };
    locks.lines().any(|lock| is_lock_on(file.ino(), lock))
}

/// A line is `1: FLOCK ADVISORY WRITE 2419 fe:00:6283302 0 EOF`: the process, the disk, the inode.
/// The disk is not compared, since some file systems name it differently here.
fn is_lock_on(inode: u64, lock: &str) -> bool {
    let cells: Vec<&str> = lock.split_whitespace().collect();
    matches!(cells.as_slice(), [_, "FLOCK", _, "WRITE", _, place, ..]
        if place.rsplit(':').next().and_then(|cell| cell.parse().ok()) == Some(inode))
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use super::*;

    #[test]
    fn a_lock_is_known_by_its_kind_and_its_file() {
        let held = "1: FLOCK  ADVISORY  WRITE 24196 fe:00:6283302 0 EOF";
        assert!(is_lock_on(6_283_302, held));
        assert!(!is_lock_on(283_302, held));
        assert!(!is_lock_on(
            6_283_302,
            "2: POSIX  ADVISORY  WRITE 24196 fe:00:6283302 0 EOF"
        ));
        assert!(!is_lock_on(
            6_283_302,
            "1: -> FLOCK  ADVISORY  WRITE 9 fe:00:6283302 0 EOF"
        ));
        assert!(!is_lock_on(0, ""));
    }

    #[test]
    fn a_folder_is_in_use_exactly_while_a_kiosk_runs_on_it() {
        let folder = tempfile::tempdir().unwrap();
        let only = || inspect(folder.path()).remove(0);
        assert!(!only().is_in_use && only().newest_record.unwrap().is_none());
        // Looking has made nothing.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let store = Store::open(folder.path()).unwrap();
        assert!(only().is_in_use);
        assert!(only().newest_record.unwrap().is_none());
        drop(store);
        assert!(!only().is_in_use);
    }

    #[test]
    fn a_damaged_database_is_found_whether_its_head_or_its_middle_is_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("signups.db");
        let fault = || inspect(folder.path()).remove(0).newest_record.unwrap_err();
        fs::write(&file, [7; 4096]).unwrap();
        assert!(matches!(fault(), StoreError::Damaged { .. }));

        fs::remove_file(&file).unwrap();
        drop(Store::open(folder.path()).unwrap());
        let mut whole = fs::read(&file).unwrap();
        // The first page says what is in the file, the last holds an index.
        let last_page = whole.len() - 4096;
        whole[last_page..].fill(7);
        fs::write(&file, whole).unwrap();
        assert!(matches!(fault(), StoreError::Damaged { .. }));
    }
}
