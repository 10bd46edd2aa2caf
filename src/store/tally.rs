//! The answers to surveys, counted so that nothing is kept of who gave them.
//!
//! The file is `survey.db` in the data folder. It holds counters, and no key in common with the
//! sign-ups. What is asked of it is done on a thread of its own, one request after another, and
//! answered as in [`Store`](super::Store).
//!
//! **What the disk tells.** Three seconds after the last request the file is written anew from
//! what the counters are, the log and its index are removed, and the times of the file and of
//! its folder are set to midnight. From then on every byte follows from the counters, so nothing
//! is left of the order in which they grew. Three things remain. The header counts how often
//! this was done. The system's own time of change (`ctime`) cannot be set, and tells when it was
//! last done. And the file system may keep the blocks of a removed log until they are used
//! again, so the disk should be encrypted. Whoever copies the file before and after one visitor
//! sees the difference: it is for the kiosk's user alone.

mod checksum;
pub(super) mod counters;
mod settle;
mod writer;

use super::error::{CountError, StoreError};
use super::folder::{self, Folder, PutAside};
use super::migration::SURVEYS;
use super::quarantine::Quarantine;
use super::thread::Thread;
use crate::domain::{Ballot, Counted, HelpCount, Topic};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;
use writer::Writer;

/// What was answered in surveys, and with what people were helped. Dropping it answers what was
/// asked, and leaves on the disk what is left there when nobody asks.
#[derive(Debug)]
pub struct Tally {
    thread: Thread<Writer>,
    put_aside: PutAside,
}

impl Tally {
    /// Opens the surveys' database, creating it and the folder where there are none, and checks
    /// it through. Blocks for as long as the disk takes.
    ///
    /// # Errors
    /// As [`Store::open`](super::Store::open), of `survey.db`.
    pub fn open(data_dir: &Path) -> Result<Self, StoreError> {
        Self::start(Folder::open(data_dir, &SURVEYS)?)
    }

    pub(super) fn start(folder: Folder) -> Result<Self, StoreError> {
        let put_aside = folder.put_aside();
        let writer = Writer::open(folder)?;
        let thread = Thread::start("tally", writer)?;
        Ok(Self { thread, put_aside })
    }

    /// Counts one visitor's answers, all at once or none. Nothing is kept of what was skipped,
    /// and a ballot in which everything was skipped stores nothing. A question that is in it
    /// twice refuses the whole: that is a fault of this program, and to choose one of the two
    /// answers would be a guess.
    pub fn count(
        &self,
        ballot: Ballot,
        now: DateTime<Tz>,
        reply: impl FnOnce(Result<(), CountError>) + Send + 'static,
    ) {
        self.thread
            .submit(move |writer| writer.count(&ballot, now), reply);
    }

    /// One more who chose this topic on this day, a date in the place's zone.
    pub fn count_help(
        &self,
        topic: Topic,
        day: NaiveDate,
        reply: impl FnOnce(Result<(), StoreError>) + Send + 'static,
    ) {
        self.thread
            .submit(move |writer| writer.count_help(topic, day), reply);
    }

    /// As [`Store::put_aside`](super::Store::put_aside).
    #[must_use]
    pub fn put_aside(&self) -> Vec<Quarantine> {
        self.put_aside.get()
    }

    /// Does now what is done when nobody asks. For the night: it is repeated here where a full
    /// disk or a reader was in the way by day.
    pub fn tidy(&self, reply: impl FnOnce(Result<(), StoreError>) + Send + 'static) {
        self.thread.submit(Writer::tidy, reply);
    }
}

/// All answers, by occasion, survey, wording and question. Empty when there is no database yet.
/// It may run beside the kiosk.
///
/// First it records which occasions `now` has sealed, since their figures may be seen from here
/// on: a clock that is set back reopens none of them. In a folder that can only be read, such
/// as a copy, nothing is recorded, and the clock alone decides.
///
/// # Errors
/// The database cannot be read or, where it can be written, recorded in; it is damaged, another
/// program's, or a newer version's.
pub fn results(data_dir: &Path, now: DateTime<Tz>) -> Result<Vec<Counted>, StoreError> {
    let Some(connection) = folder::connect_to_read(data_dir, &SURVEYS)? else {
        return Ok(Vec::new());
    };
    match folder::connect_to_write(data_dir, &SURVEYS, folder::DURABLE) {
        Ok(mut writing) => {
            drop(connection);
            let (counted, recorded) = record_and_read(&mut writing, now)?;
            if recorded {
                // The figures are recorded as seen. What is left in the log, the kiosk removes.
                let _ = settle::rewrite(&writing);
            }
            settle::leave(writing, data_dir);
            Ok(counted)
        }
        Err(StoreError::ReadOnly(_)) => {
            counters::answers(&connection.unchecked_transaction()?, now)?.all_sound()
        }
        Err(fault) => Err(fault),
    }
}

/// In one transaction, so that the kiosk counts nothing in between.
fn record_and_read(
    connection: &mut Connection,
    now: DateTime<Tz>,
) -> Result<(Vec<Counted>, bool), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let recorded = counters::seal(&transaction, now)?;
    let counted = counters::answers(&transaction, now)?.all_sound()?;
    transaction.commit()?;
    Ok((counted, recorded))
}

/// How often each topic was chosen, by day and topic. Empty when there is no database yet. It
/// may run beside the kiosk.
///
/// # Errors
/// The database cannot be read, is damaged, another program's, or a newer version's.
pub fn help_counts(data_dir: &Path) -> Result<Vec<HelpCount>, StoreError> {
    match folder::connect_to_read(data_dir, &SURVEYS)? {
        Some(connection) => counters::help(&connection)?.all_sound(),
        None => Ok(Vec::new()),
    }
}
