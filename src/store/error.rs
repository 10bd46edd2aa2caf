//! What can go wrong, and what to do about it.

use crate::domain::pass::NoPassLeft;
use chrono::{DateTime, Utc};
use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};

/// What lies beneath a fault: the operating system's error or the database's.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// The data folder or a database in it does not work. The messages are for staff; whoever shows
/// one names the file before it, `signups.db` or `survey.db`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error(
        "another kiosk is running on {}: stop it, or give this one a folder of its own with --data",
        .0.display()
    )]
    InUse(PathBuf),

    #[error("{} cannot be used for the kiosk's data: choose a folder with --data", path.display())]
    Folder { path: PathBuf, source: io::Error },

    #[error("the disk is full: free some space, and the kiosk gives places again by itself")]
    DiskFull(#[source] Cause),

    #[error(
        "the database cannot be opened and written: let the kiosk's user own the data folder, and \
         see that its disk is not mounted read-only"
    )]
    ReadOnly(#[source] Cause),

    #[error(
        "the database has format {found} and this program knows formats up to {known}: install \
         the version that wrote it, or a later one"
    )]
    Newer { found: i32, known: i32 },

    #[error(
        "the database was written by another program (application id {application_id:#x}): move \
         it away, or choose another folder with --data"
    )]
    Foreign { application_id: i32 },

    #[error(
        "the database is damaged ({finding}): start the kiosk, which puts it aside and goes on with \
         what can be trusted"
    )]
    Damaged {
        finding: String,
        source: Option<rusqlite::Error>,
    },

    #[error("another program keeps the database locked: close it and try again")]
    Busy(#[source] rusqlite::Error),

    #[error("the database could not be read or written: look at the disk, then try again")]
    Database(#[source] rusqlite::Error),

    #[error("the store's thread could not be started: the machine is short of memory")]
    Thread(#[source] io::Error),

    #[error("the store has stopped: start the kiosk again")]
    Stopped,
}

impl StoreError {
    /// Whether the connection that failed must not be used again. After a failed fsync the
    /// system may hold pages for clean that never reached the disk, and the next fsync would
    /// report success; only reopening reads what is really there. A full disk or a lock undoes
    /// the transaction and no more.
    pub(super) fn spoils_connection(&self) -> bool {
        !matches!(self, Self::DiskFull(_) | Self::Busy(_))
    }

    /// An error met while making `path`.
    pub(super) fn making(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                Self::DiskFull(source.into())
            }
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                Self::ReadOnly(source.into())
            }
            _ => Self::Folder {
                path: path.to_owned(),
                source,
            },
        }
    }

    pub(super) fn found_damaged(finding: String) -> Self {
        Self::Damaged {
            finding,
            source: None,
        }
    }

    fn damaged(source: rusqlite::Error) -> Self {
        Self::Damaged {
            finding: "its pages cannot be read".to_owned(),
            source: Some(source),
        }
    }

    fn row_has_changed(source: rusqlite::Error) -> Self {
        Self::Damaged {
            finding: "a row is not as it was written".to_owned(),
            source: Some(source),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        // A value the schema forbids can only come from a damaged file.
        if matches!(
            error,
            rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..)
        ) {
            return Self::row_has_changed(error);
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull(error.into()),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly(error.into())
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::damaged(error),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(error),
            _ => Self::Database(error),
        }
    }
}

/// Why no place was given. Nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum TakePlaceError {
    #[error("this kiosk has given as many places as it may in ten minutes")]
    Guarded,

    #[error("the clock is wrong: it is before {newest}, when the newest place was taken")]
    ClockBehind { newest: DateTime<Utc> },

    #[error("the session is over")]
    SessionOver,

    #[error("places of this session may be missing since a damaged database was put aside")]
    InDoubt,

    #[error(transparent)]
    NoPassLeft(#[from] NoPassLeft),

    /// A fault; after [`StoreError::Database`] the place may have been stored all the same, and
    /// a retry with the same operation finds out.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a place was not found, or not given up.
#[derive(Debug, thiserror::Error)]
pub enum FindPlaceError {
    #[error("no place in this session has this pass")]
    NotFound,

    #[error("the place was given up")]
    Cancelled,

    #[error("too many passes were tried that nobody holds: nobody is looked up before {until}")]
    Paused { until: DateTime<Utc> },

    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a visitor's answers were not counted. None of them was.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    #[error("no answers are taken: it has not begun, or it was sealed")]
    Closed,

    #[error("the question \"{0}\" is in these answers twice")]
    Twice(String),

    /// A fault; after [`StoreError::Database`] the answers may have been counted all the same.
    /// Nothing can find out, since nothing says whose they are: do not ask again, so that
    /// nobody is counted twice.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for CountError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<rusqlite::Error> for TakePlaceError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<rusqlite::Error> for FindPlaceError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// So that the writer can see in any answer whether its connection is spoilt.
pub(super) trait Fault {
    fn fault(&self) -> Option<&StoreError>;
}

impl Fault for TakePlaceError {
    fn fault(&self) -> Option<&StoreError> {
        match self {
            Self::Store(fault) => Some(fault),
            Self::Guarded
            | Self::ClockBehind { .. }
            | Self::SessionOver
            | Self::InDoubt
            | Self::NoPassLeft(_) => None,
        }
    }
}

impl Fault for FindPlaceError {
    fn fault(&self) -> Option<&StoreError> {
        match self {
            Self::Store(fault) => Some(fault),
            Self::NotFound | Self::Cancelled | Self::Paused { .. } => None,
        }
    }
}

impl Fault for CountError {
    fn fault(&self) -> Option<&StoreError> {
        match self {
            Self::Store(fault) => Some(fault),
            Self::Closed | Self::Twice(_) => None,
        }
    }
}

impl Fault for StoreError {
    fn fault(&self) -> Option<&StoreError> {
        Some(self)
    }
}
