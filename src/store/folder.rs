//! The data folder: made with its files for the kiosk's user alone, held by one kiosk at a time.

use super::error::StoreError;
use super::migration::{self, Database};
use super::rows;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Only an export or a curious librarian's tool can be in the way, and neither for long.
const BUSY_TIMEOUT: Duration = Duration::from_secs(1);

/// One database of a data folder, held by this program for as long as the value lives.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    database: &'static Database,
    /// SQLite's setting. Only a test sets another, to show that it finds what that would lose.
    synchronous: &'static str,
    /// The system gives the lock back when the file is closed, also after a crash.
    _lock: File,
}

impl Folder {
    /// Makes the folder and its files where there are none, and locks it.
    pub(super) fn open(path: &Path, database: &'static Database) -> Result<Self, StoreError> {
        make_folder(path)?;
        let lock = make_file(&path.join(database.lock))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse(path.to_owned())),
            Err(TryLockError::Error(source)) => return Err(StoreError::making(path, source)),
        }
        // Made here rather than by SQLite, for the permissions and so that the name is on the
        // disk before the first place is. An empty file is an empty database.
        make_file(&path.join(database.file))?;
        sync_folder(path)?;
        Ok(Self {
            path: path.to_owned(),
            database,
            synchronous: "FULL",
            _lock: lock,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// A connection that writes to a database which was checked and brought up to date.
    pub(super) fn connect(&self) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection =
            Connection::open_with_flags(self.path.join(self.database.file), flags)?;
        configure(&connection)?;
        // Nothing is written before it is known that the file is whole and ours.
        migration::identify(&connection, self.database)?;
        check(&connection)?;
        if connection.is_readonly("main")? {
            let denied = io::Error::from(io::ErrorKind::PermissionDenied);
            return Err(StoreError::ReadOnly(denied.into()));
        }
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", self.synchronous)?;
        connection.pragma_update(None, "secure_delete", "ON")?;
        migration::migrate(&mut connection, self.database)?;
        // After the migration, whose first reading ends the transaction that the change to WAL
        // leaves open: SQLite refuses to empty the log within one. What a crash or
        // a failed fsync left in the log is moved into the database, and synced there, before
        // anything new is promised on top of it.
        truncate_log(&connection)?;
        Ok(connection)
    }
}

/// A connection that only reads, beside whoever writes; `None` when there is no database yet.
pub(super) fn connect_to_read(
    folder: &Path,
    database: &Database,
) -> Result<Option<Connection>, StoreError> {
    let path = folder.join(database.file);
    match path.try_exists() {
        Ok(true) => {}
        Ok(false) => return Ok(None),
        Err(source) => return Err(StoreError::Folder { path, source }),
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(&path, flags)?;
    configure(&connection)?;
    let found = match migration::identify(&connection, database) {
        // A copy on a disk that cannot be written: the log's index cannot be made beside it.
        Err(StoreError::ReadOnly(_)) => {
            connection = connect_alone(&path, flags)?;
            migration::identify(&connection, database)?
        }
        found => found?,
    };
    Ok((found > 0).then_some(connection))
}

/// A connection that takes no lock, and keeps the index of the log in its own memory. Whoever
/// writes has made that index, so where none can be made nobody is writing.
fn connect_alone(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    // Without a log the database is all there is, and SQLite must not look for one.
    if !path.with_extension("db-wal").exists() {
        let flags = flags | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(immutable(path), flags)?;
        configure(&connection)?;
        return Ok(connection);
    }
    let connection = Connection::open_with_flags_and_vfs(path, flags, c"unix-none")?;
    configure(&connection)?;
    connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    Ok(connection)
}

/// The URI of a database that nothing changes. Every byte is in hex, so that none means anything.
fn immutable(path: &Path) -> String {
    let bytes = path.as_os_str().as_bytes();
    let hex: Vec<String> = bytes.iter().map(|byte| format!("%{byte:02x}")).collect();
    format!("file:{}?immutable=1", hex.concat())
}

/// Moves the write-ahead log into the database and empties it: what was deleted stands in the
/// log until then. Answers `false` when a reader was in the way.
pub(super) fn truncate_log(connection: &Connection) -> Result<bool, StoreError> {
    let busy: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(!busy)
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // Closing must not write into a file that was found damaged or newer, nor after a failed
    // fsync. The log is emptied by `truncate_log` alone.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    rows::add_checksum(connection)?;
    // Sorting may not leave people's passes in a temporary file.
    connection.pragma_update(None, "temp_store", "MEMORY")
}

fn check(connection: &Connection) -> Result<(), StoreError> {
    let finding: Option<String> = connection
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .optional()?;
    match finding {
        Some(finding) if finding != "ok" => Err(StoreError::Damaged {
            finding,
            source: None,
        }),
        _ => Ok(()),
    }
}

fn make_folder(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
        .map_err(|source| StoreError::making(path, source))?;
    match path.parent() {
        Some(parent) if parent != Path::new("") => sync_folder(parent),
        _ => Ok(()),
    }
}

/// Opens the file for writing; its content is left alone. A new one is on the disk when this
/// returns, though its name is not before [`sync_folder`].
fn make_file(path: &Path) -> Result<File, StoreError> {
    let make = || -> io::Result<File> {
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path)?;
        file.sync_all()?;
        Ok(file)
    };
    make().map_err(|source| StoreError::making(path, source))
}

fn sync_folder(path: &Path) -> Result<(), StoreError> {
    File::open(path)
        .and_then(|folder| folder.sync_all())
        .map_err(|source| StoreError::making(path, source))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Killing the kiosk shows nothing of these: what was written survives in the system's
    /// memory. Only a power cut would, so the settings themselves are held here.
    #[test]
    fn every_connection_that_writes_is_durable_and_trusts_no_schema() {
        let folder = tempfile::tempdir().unwrap();
        let connection = Folder::open(folder.path(), &migration::SIGNUPS)
            .unwrap()
            .connect()
            .unwrap();
        let pragma = |name: &str| -> rusqlite::types::Value {
            connection
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap()
        };
        assert_eq!(pragma("journal_mode"), "wal".to_owned().into());
        let full = 2;
        assert_eq!(pragma("synchronous"), full.into());
        assert_eq!(pragma("secure_delete"), 1.into());
        assert_eq!(pragma("trusted_schema"), 0.into());
        assert_eq!(pragma("foreign_keys"), 1.into());
        let defensive = connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE);
        assert!(defensive.unwrap());
        let strict: bool = connection
            .query_row(
                "SELECT min(strict) FROM pragma_table_list
                 WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert!(strict);
    }
}
