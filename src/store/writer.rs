//! The one thread that writes.

use super::error::{Fault, FindPlaceError, StoreError, TakePlaceError};
use super::folder::{self, Folder};
use super::misses::Misses;
use super::purge::{self, Purged};
use super::recent::Recent;
use super::signups::{self, Given};
use super::thread::Worker;
use super::{Known, Place, Summary, TakePlace, ballast, lock};
use crate::domain::{PassCode, SessionKey};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;
use std::sync::{Arc, Mutex};

/// A session that began so long ago is over, wherever the clock stands: nobody asks any more how
/// full it is.
const LONG_AGO: TimeDelta = TimeDelta::days(7);

#[derive(Debug)]
pub(super) struct Writer {
    /// `None` after a fault: the next request opens it again.
    connection: Option<Connection>,
    recent: Recent,
    /// As on the disk, or newer where the disk is full.
    misses: Misses,
    known: Arc<Mutex<Known>>,
    /// Last, so that the connection is closed before the folder is let go.
    folder: Folder,
}

impl Writer {
    pub(super) fn open(folder: Folder, known: Arc<Mutex<Known>>) -> Result<Self, StoreError> {
        let mut writer = Self {
            connection: None,
            recent: Recent::default(),
            misses: Misses::default(),
            known,
            folder,
        };
        writer.misses = writer.with(|connection, _| Misses::load(connection))?;
        ballast::make(writer.folder.path());
        Ok(writer)
    }

    pub(super) fn take_place(&mut self, request: &TakePlace) -> Result<Place, TakePlaceError> {
        let Given { place, is_new } =
            self.with(|connection, recent| signups::take_place(connection, request, recent))?;
        if is_new {
            self.recent.note(request.now);
            lock(&self.known).newest_record = signups::to_the_minute(request.now);
        }
        self.publish(&place.session, place.summary);
        Ok(place)
    }

    pub(super) fn cancel(
        &mut self,
        session: &SessionKey,
        code: PassCode,
        capacity: u16,
    ) -> Result<Summary, FindPlaceError> {
        let summary =
            self.with(|connection, _| signups::cancel(connection, session, code, capacity))?;
        self.publish(session, summary);
        Ok(summary)
    }

    pub(super) fn lookup(
        &mut self,
        session: &SessionKey,
        code: PassCode,
        now: DateTime<Utc>,
    ) -> Result<Place, FindPlaceError> {
        let (misses, until) = self.misses.pause(now);
        self.keep(misses)?;
        if let Some(until) = until {
            return Err(FindPlaceError::Paused { until });
        }
        let found = self.with(|connection, _| signups::lookup(connection, session, code));
        match &found {
            Ok(_) => self.keep(Misses::default())?,
            Err(FindPlaceError::NotFound) => self.keep(misses.and_one_more(now))?,
            Err(_) => {}
        }
        found
    }

    /// On a full disk they are kept in memory alone.
    fn keep(&mut self, misses: Misses) -> Result<(), StoreError> {
        if misses == self.misses {
            return Ok(());
        }
        self.misses = misses;
        match self.with(|connection, _| misses.save(connection)) {
            Err(fault) if fault.spoils_connection() => Err(fault),
            _ => Ok(()),
        }
    }

    /// Deleting needs space too: on a full disk the ballast goes, and comes back when there is
    /// space again.
    pub(super) fn purge(
        &mut self,
        now: DateTime<Utc>,
        keep_days: u16,
    ) -> Result<Purged, StoreError> {
        let purge = |connection: &mut _, _: &_| purge::purge(connection, now, keep_days);
        let mut result = self.with(purge);
        if matches!(result, Err(StoreError::DiskFull(_))) {
            ballast::release(self.folder.path());
            result = self.with(purge);
        }
        if result.is_ok() {
            ballast::make(self.folder.path());
        }
        // By a clock that is believed, and no other.
        if matches!(result, Ok(Purged::Done)) {
            self.forget_sessions(now);
        }
        result
    }

    /// How full sessions were that are long over would be kept for as long as the kiosk runs.
    fn forget_sessions(&self, now: DateTime<Utc>) {
        let long_ago = (now - LONG_AGO).naive_utc();
        let mut known = lock(&self.known);
        Arc::make_mut(&mut known.summaries).retain(|key, _| key.start >= long_ago);
    }

    /// Runs `work` on the connection, opening it first where there is none, and lets go of one
    /// that failed: a failed fsync is never tried again on the same connection.
    fn with<T, E: Fault + From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Connection, &Recent) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => none.insert(connect(&self.folder, &self.known)?),
        };
        let result = work(connection, &self.recent);
        if let Err(error) = &result
            && error.fault().is_some_and(StoreError::spoils_connection)
        {
            self.connection = None;
        }
        result
    }

    fn publish(&self, session: &SessionKey, summary: Summary) {
        Arc::make_mut(&mut lock(&self.known).summaries).insert(session.clone(), summary);
    }
}

impl Worker for Writer {
    /// What cannot be moved stays in the log, where it is as safe; the next idle moment or the
    /// next opening moves it.
    fn rest(&mut self) -> bool {
        if self.connection.is_none() {
            return true;
        }
        self.with(|connection, _| folder::truncate_log(connection))
            .unwrap_or(self.connection.is_none())
    }
}

/// A connection, with what its database holds made known.
fn connect(folder: &Folder, known: &Mutex<Known>) -> Result<Connection, StoreError> {
    let connection = folder.connect()?;
    let found = Known {
        summaries: Arc::new(signups::summaries(&connection)?),
        newest_record: signups::newest_record(&connection)?,
    };
    *lock(known) = found;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::super::migration;
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn a_connection_that_failed_is_replaced_and_one_without_space_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let folder = Folder::open(folder.path(), &migration::SIGNUPS).unwrap();
        let mut writer = Writer::open(folder, Arc::default()).unwrap();
        let mut connection_survives = |code| {
            let failure = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            let fault = StoreError::from(failure);
            assert!(writer.with(|_, _| Err::<(), _>(fault)).is_err());
            let survives = writer.connection.is_some();
            writer.with(|_, _| Ok::<_, StoreError>(())).unwrap();
            assert!(writer.connection.is_some());
            survives
        };
        assert!(!connection_survives(ffi::SQLITE_IOERR_FSYNC));
        assert!(!connection_survives(ffi::SQLITE_CORRUPT));
        assert!(connection_survives(ffi::SQLITE_FULL));
        assert!(connection_survives(ffi::SQLITE_BUSY));
    }
}
