//! The one thread that counts.

use super::super::error::{CountError, Fault, StoreError};
use super::super::folder::Folder;
use super::super::thread::Worker;
use super::{counters, settle};
use crate::domain::{Ballot, Topic};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use rusqlite::Connection;

#[derive(Debug)]
pub(super) struct Writer {
    /// `None` after a fault, and when nobody asks: the next request opens it again.
    connection: Option<Connection>,
    /// Whether the disk holds what the counters are and no more.
    is_settled: bool,
    /// Last, so that the connection is closed before the folder is let go.
    folder: Folder,
}

impl Writer {
    pub(super) fn open(folder: Folder) -> Result<Self, StoreError> {
        let mut writer = Self {
            connection: None,
            is_settled: false,
            folder,
        };
        writer.with(|_| Ok::<_, StoreError>(()))?;
        // What a crash left in the log was moved into the database, in its order. Where there
        // is no room to write the file anew, visitors can answer all the same.
        writer.rest();
        Ok(writer)
    }

    pub(super) fn count(&mut self, ballot: &Ballot, now: DateTime<Tz>) -> Result<(), CountError> {
        self.with(|connection| counters::count(connection, ballot, now))
    }

    pub(super) fn count_help(&mut self, topic: Topic, day: NaiveDate) -> Result<(), StoreError> {
        self.with(|connection| counters::count_help(connection, topic, day))
    }

    pub(super) fn tidy(&mut self) -> Result<(), StoreError> {
        if self.is_settled {
            return Ok(());
        }
        let emptied = self.with(|connection| settle::rewrite(connection))?;
        if emptied && let Some(connection) = self.connection.take() {
            settle::leave(connection, self.folder.path());
            self.is_settled = true;
        }
        Ok(())
    }

    /// Runs `work` on the connection, opening it first where there is none, and lets go of one
    /// that failed: a failed fsync is never tried again on the same connection.
    fn with<T, E: Fault + From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Connection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.is_settled = false;
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => none.insert(self.folder.connect()?),
        };
        let result = work(connection);
        if let Err(error) = &result
            && error.fault().is_some_and(StoreError::spoils_connection)
        {
            self.connection = None;
        }
        result
    }
}

impl Worker for Writer {
    /// After a fault it is not asked again before the next request.
    fn rest(&mut self) -> bool {
        let _ = self.tidy();
        self.is_settled || self.connection.is_none()
    }
}
