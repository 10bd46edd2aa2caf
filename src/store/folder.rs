//! The data folder: made with its files for the kiosk's user alone, held by one kiosk at a time.

use super::error::StoreError;
use super::migration::{self, Database};
use super::quarantine::{self, Quarantine};
use super::rows;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Only an export or a curious librarian's tool can be in the way, and neither for long.
const BUSY_TIMEOUT: Duration = Duration::from_secs(1);

/// What was acknowledged is on the disk.
pub(super) const DURABLE: &str = "FULL";

/// One database of a data folder, held by this program for as long as the value lives.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    database: &'static Database,
    /// SQLite's setting. Only a test sets another, to show that it finds what that would lose.
    pub(super) synchronous: &'static str,
    put_aside: PutAside,
    /// The system gives the lock back when the file is closed, also after a crash. It has
    /// something in it once there was a database.
    lock: File,
}

/// The damaged databases that lie in the folder, as of the last opening.
#[derive(Debug, Clone, Default)]
pub(super) struct PutAside(Arc<Mutex<Vec<Quarantine>>>);

impl PutAside {
    pub(super) fn get(&self) -> Vec<Quarantine> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn set(&self, found: Vec<Quarantine>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = found;
    }
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
        quarantine::finish(path, database)?;
        let file = path.join(database.file);
        if !file.exists() {
            // Somebody moved it away: they begin anew.
            lock.set_len(0)
                .and_then(|()| lock.sync_all())
                .map_err(|source| StoreError::making(&file, source))?;
        }
        // Made here rather than by SQLite, for the permissions and so that the name is on the
        // disk before the first place is. An empty file is an empty database.
        make_file(&file)?;
        sync_folder(path)?;
        Ok(Self {
            path: path.to_owned(),
            database,
            synchronous: DURABLE,
            put_aside: PutAside::default(),
            lock,
        })
    }

    /// A connection that writes to a database which was checked and brought up to date. A
    /// damaged one is put aside, and what can be trusted of it is in the new one.
    pub(super) fn connect(&self) -> Result<Connection, StoreError> {
        let mut connection = match self.connect_to_sound() {
            Err(StoreError::Damaged { finding, .. }) => {
                quarantine::replace(&self.path, self.database, &finding)?;
                self.connect_to_sound()?
            }
            connected => connected?,
        };
        let found = quarantine::found(&mut connection, &self.path, self.database)?;
        self.put_aside.set(found);
        Ok(connection)
    }

    /// A file that had something in it and has nothing is no new database.
    fn connect_to_sound(&self) -> Result<Connection, StoreError> {
        let file = self.path.join(self.database.file);
        let making = |source| StoreError::making(&file, source);
        let had_one = self.lock.metadata().map_err(making)?.len() > 0;
        if had_one && fs::metadata(&file).map_err(making)?.len() == 0 {
            return Err(StoreError::found_damaged("it is empty".to_owned()));
        }
        let connection = connect_to_write(&self.path, self.database, self.synchronous)?;
        if !had_one {
            (&self.lock)
                .write_all(b"There is a database.\n")
                .and_then(|()| self.lock.sync_all())
                .map_err(making)?;
        }
        Ok(connection)
    }

    pub(super) fn put_aside(&self) -> PutAside {
        self.put_aside.clone()
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// A connection that writes, for who holds the lock, or writes no more than one transaction
/// beside them.
pub(super) fn connect_to_write(
    folder: &Path,
    database: &Database,
    synchronous: &str,
) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let file = folder.join(database.file);
    quarantine::check_header(&file)?;
    let mut connection = Connection::open_with_flags(file, flags)?;
    configure(&connection)?;
    // Nothing is written before it is known that the file is whole and ours.
    if migration::identify(&connection, database)? > 0 {
        quarantine::check(&connection, database)?;
    }
    if connection.is_readonly("main")? {
        let denied = io::Error::from(io::ErrorKind::PermissionDenied);
        return Err(StoreError::ReadOnly(denied.into()));
    }
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", synchronous)?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    migration::migrate(&mut connection, database)?;
    // After the migration, whose first reading ends the transaction that the change to WAL
    // leaves open: SQLite refuses to empty the log within one. What a crash or
    // a failed fsync left in the log is moved into the database, and synced there, before
    // anything new is promised on top of it.
    truncate_log(&connection)?;
    Ok(connection)
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

pub(super) fn configure(connection: &Connection) -> rusqlite::Result<()> {
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
pub(super) fn make_file(path: &Path) -> Result<File, StoreError> {
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

pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
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
        for database in [&migration::SIGNUPS, &migration::SURVEYS] {
            let folder = tempfile::tempdir().unwrap();
            let connection = Folder::open(folder.path(), database)
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
}
