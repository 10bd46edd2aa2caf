//! Places that were given, kept so that none is ever lost or given twice.
//!
//! One thread owns the database. [`Store`] hands it requests and each answer comes back through
//! the callback given with the request, on that thread: pass it on and return. A place is
//! answered only after the database has said that it is on the disk.
//!
//! The file is `signups.db` in the data folder. Surveys have a file of their own, with no key in
//! common with this one, and a thread of their own: [`Tally`].

mod ballast;
mod error;
mod export;
mod folder;
mod inspect;
mod line;
mod migration;
mod misses;
#[cfg(test)]
mod power_cut;
mod purge;
mod quarantine;
mod recent;
mod rows;
mod seal;
mod signups;
mod tally;
mod thread;
mod writer;

pub use crate::domain::{Sealed, SignupRow};
pub use error::{Cause, CountError, FindPlaceError, StoreError, TakePlaceError};
pub use export::export;
pub use inspect::{Inspection, inspect};
pub use purge::Purged;
pub use quarantine::Quarantine;
pub use seal::{Identities, KeyPair, SealError};
pub use tally::{Tally, help_counts, results};

use crate::domain::{Availability, PassCode, SessionKey};
use chrono::{DateTime, Utc};
use folder::{Folder, PutAside};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use thread::Thread;
use writer::Writer;

/// Everything that is asked for when a party takes places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakePlace {
    /// Sixteen random bytes, new for every visitor's tap and the same for every retry of it: a
    /// retry gets the answer that the first attempt got, or would have got. They are also the
    /// chance by which the pass is chosen.
    pub operation: [u8; 16],
    /// The session to come to.
    pub session: SessionKey,
    /// When that session is over. Its passes are then free to be given again.
    pub ends: DateTime<Utc>,
    /// Chairs in that session, as the configuration has it now.
    pub capacity: u16,
    /// How many come, 1 or more. The database refuses 0.
    pub people: u16,
    /// The number to ring. A retry does not add another, nor replace it.
    pub contact: Option<Sealed>,
    /// The kiosk's wall clock. Kept to the minute, and only the newest of all.
    pub now: DateTime<Utc>,
    /// How many places this kiosk gives in ten minutes, counted since it started.
    pub places_per_ten_minutes: u32,
}

/// A place as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub session: SessionKey,
    /// Unique among the places of sessions that are not over.
    pub code: PassCode,
    /// 1 or more.
    pub people: u16,
    pub outcome: Outcome,
    /// It was in line when it was taken, and is confirmed since.
    pub moved_up: bool,
    /// How full the session is with this place counted in.
    pub summary: Summary,
}

/// What the party was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Confirmed,
    /// 1 is first in line.
    Waiting {
        number: u16,
    },
}

/// How full a session is, whatever its capacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Chairs promised to confirmed parties.
    pub taken: u16,
    /// Parties in line, not people.
    pub waiting: u16,
}

impl Summary {
    #[must_use]
    pub fn of(self, capacity: u16) -> Availability {
        Availability {
            capacity,
            taken: self.taken,
            waiting: self.waiting,
        }
    }
}

/// How full each session is in which somebody took a place. At night those are left out that
/// are long over, so there are never more than a year's.
pub type Summaries = HashMap<SessionKey, Summary>;

/// A callback that takes an answer. It runs on the store's thread and must neither block nor
/// drop the last handle of the store.
pub type Reply<R> = Box<dyn FnOnce(R) + Send>;

/// What the writer last knew, for those who cannot wait for the disk.
#[derive(Debug, Default)]
struct Known {
    summaries: Arc<Summaries>,
    newest_record: Option<DateTime<Utc>>,
}

/// The kiosk's sign-ups. Dropping it answers what was asked, empties the write-ahead log into
/// the database, and lets go of the data folder.
#[derive(Debug)]
pub struct Store {
    thread: Thread<Writer>,
    known: Arc<Mutex<Known>>,
    put_aside: PutAside,
}

impl Store {
    /// Opens the data folder, creating it and its database where there are none, and checks the
    /// database through. Blocks for as long as the disk takes.
    ///
    /// # Errors
    /// Another kiosk holds the folder; it cannot be created or written; the disk is full; the
    /// database is another program's, or a newer version's. A file that is refused is left as it
    /// is. A damaged one is no error: see [`Store::put_aside`].
    pub fn open(data_dir: &Path) -> Result<Self, StoreError> {
        Self::start(Folder::open(data_dir, &migration::SIGNUPS)?)
    }

    fn start(folder: Folder) -> Result<Self, StoreError> {
        let put_aside = folder.put_aside();
        let known = Arc::new(Mutex::new(Known::default()));
        let writer = Writer::open(folder, Arc::clone(&known))?;
        Ok(Self {
            thread: Thread::start("store", writer)?,
            known,
            put_aside,
        })
    }

    /// Gives chairs or a place in line, both under one pass. First the chairs that fit go to
    /// those who wait: there may be more than when they came.
    pub fn take_place(
        &self,
        request: TakePlace,
        reply: impl FnOnce(Result<Place, TakePlaceError>) + Send + 'static,
    ) {
        self.submit(move |writer| writer.take_place(&request), reply);
    }

    /// Gives up a place and forgets the number to ring; the chairs go down the line to each party that fits. Cancelling again
    /// changes nothing. `capacity` is the session's chairs now.
    pub fn cancel(
        &self,
        session: SessionKey,
        code: PassCode,
        capacity: u16,
        reply: impl FnOnce(Result<Summary, FindPlaceError>) + Send + 'static,
    ) {
        self.submit(move |writer| writer.cancel(&session, code, capacity), reply);
    }

    /// Finds a place as it stands now. Five misses in a row pause the lookup for a minute, each
    /// further five for twice as long, whoever asks, also over a restart; see `misses`.
    pub fn lookup(
        &self,
        session: SessionKey,
        code: PassCode,
        now: DateTime<Utc>,
        reply: impl FnOnce(Result<Place, FindPlaceError>) + Send + 'static,
    ) {
        self.submit(move |writer| writer.lookup(&session, code, now), reply);
    }

    /// Deletes the numbers of sessions that ended more than `keep_days` days before `now`, for
    /// good. Call it when the kiosk starts and each night: a clock has to be seen on several
    /// days before it is believed anew, and one that is not believed deletes nothing.
    pub fn purge(
        &self,
        now: DateTime<Utc>,
        keep_days: u16,
        reply: impl FnOnce(Result<Purged, StoreError>) + Send + 'static,
    ) {
        self.submit(move |writer| writer.purge(now, keep_days), reply);
    }

    /// How full every session is, as of the last answer. Never waits for the disk. A session
    /// that is not there has nobody in it.
    #[must_use]
    pub fn availability(&self) -> Arc<Summaries> {
        Arc::clone(&lock(&self.known).summaries)
    }

    /// The damaged databases that were put aside and still lie in the folder, for staff to hear
    /// of. It may grow while the kiosk runs.
    #[must_use]
    pub fn put_aside(&self) -> Vec<Quarantine> {
        self.put_aside.get()
    }

    /// When the newest place was taken, to the minute. A clock before it is wrong, and no place
    /// is given by it.
    #[must_use]
    pub fn newest_record(&self) -> Option<DateTime<Utc>> {
        lock(&self.known).newest_record
    }

    fn submit<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Writer) -> Result<T, E> + Send + 'static,
        reply: impl FnOnce(Result<T, E>) + Send + 'static,
    ) {
        self.thread.submit(work, reply);
    }
}

/// Asks and waits for the answer, for tools and tests:
/// `store::wait(|reply| store.take_place(request, reply))`. Never on the thread that draws, nor
/// in a reply.
///
/// # Errors
/// Those of what is asked, or that the store has stopped.
pub fn wait<T, E>(ask: impl FnOnce(Reply<Result<T, E>>)) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let (answer, answered) = mpsc::sync_channel(1);
    ask(Box::new(move |result| {
        // Nobody else holds the receiver, and it lives until the answer came.
        let _ = answer.send(result);
    }));
    answered
        .recv()
        .unwrap_or_else(|_| Err(StoreError::Stopped.into()))
}

/// The figures are replaced whole, so they hold even if a thread died while it had the lock.
fn lock(known: &Mutex<Known>) -> MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}
