//! What is left on the disk when nobody asks.

use super::super::error::StoreError;
use super::super::folder::truncate_log;
use super::super::migration::SURVEYS;
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use std::fs::{File, FileTimes};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Writes the file anew from what it holds, and moves all of it out of the log. Answers `false`
/// when a reader was in the way.
///
/// Where rows lie in a page tells when they were made, and a page that was split may keep older
/// copies of rows that moved: both are gone after `VACUUM`, which fills new pages in the order
/// of the keys.
pub(super) fn rewrite(connection: &Connection) -> Result<bool, StoreError> {
    connection.execute_batch("VACUUM")?;
    truncate_log(connection)
}

/// Closes the connection so that the log and its index are removed, where nobody else is
/// reading. The index has the number of each page that was written, in order, and keeps them
/// after the log was emptied.
pub(super) fn leave(connection: Connection, folder: &Path) {
    // The log is empty, so there is nothing to write on closing that could go wrong; where it
    // is not, the next opening does what is left undone.
    let _ = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
    drop(connection);
    blur_times(folder);
}

/// Sets the times of the database and of its folder to midnight (UTC), as far as the system
/// lets us. Not to 1970: tools that copy what is newer must see that the file has changed. The
/// day alone says no more than the days for which help is counted.
fn blur_times(folder: &Path) {
    const DAY: u64 = 24 * 60 * 60;
    let days = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs() / DAY);
    let midnight = UNIX_EPOCH + Duration::from_secs(days * DAY);
    let times = FileTimes::new()
        .set_accessed(midnight)
        .set_modified(midnight);
    for path in [folder.join(SURVEYS.file), folder.to_owned()] {
        let _ = File::open(path).and_then(|file| file.set_times(times));
    }
}
