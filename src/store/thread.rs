//! A thread that owns one database, and does what it is asked in the order in which it is asked.

use super::error::StoreError;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Something to do with the worker and answer; `None` when there is no worker any more.
type Job<W> = Box<dyn FnOnce(Option<&mut W>) + Send>;

/// Nobody asks for this long: time to empty the log, while no visitor waits for it.
const IDLE: Duration = Duration::from_secs(3);

/// What owns a database.
pub(super) trait Worker: Send + 'static {
    /// Leaves nothing in the log, and answers whether that was done. Where it was not, it is
    /// asked again after the next pause.
    fn rest(&mut self) -> bool;
}

/// Dropping it does what was asked, rests once more, and lets go of the worker.
#[derive(Debug)]
pub(super) struct Thread<W> {
    /// `None` only while dropping: the thread ends when nobody can ask any more.
    jobs: Option<mpsc::Sender<Job<W>>>,
    handle: Option<JoinHandle<()>>,
}

impl<W: Worker> Thread<W> {
    pub(super) fn start(name: &str, worker: W) -> Result<Self, StoreError> {
        let (jobs, inbox) = mpsc::channel();
        let handle = thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || run(worker, &inbox))
            .map_err(StoreError::Thread)?;
        Ok(Self {
            jobs: Some(jobs),
            handle: Some(handle),
        })
    }
}

impl<W> Thread<W> {
    pub(super) fn submit<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut W) -> Result<T, E> + Send + 'static,
        reply: impl FnOnce(Result<T, E>) + Send + 'static,
    ) {
        let job: Job<W> = Box::new(move |worker| {
            reply(match worker {
                Some(worker) => work(worker),
                None => Err(StoreError::Stopped.into()),
            });
        });
        let unsent = match &self.jobs {
            Some(jobs) => jobs.send(job).err().map(|mpsc::SendError(job)| job),
            None => Some(job),
        };
        if let Some(job) = unsent {
            job(None);
        }
    }
}

impl<W> Drop for Thread<W> {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(handle) = self.handle.take() {
            // It could only fail by a panic, which that thread has already reported.
            let _ = handle.join();
        }
    }
}

/// Does what is asked until nobody can ask any more.
fn run<W: Worker>(mut worker: W, jobs: &Receiver<Job<W>>) {
    let mut log_may_hold_rows = false;
    loop {
        // With an empty log there is nothing to wake up for.
        let next = if log_may_hold_rows {
            jobs.recv_timeout(IDLE)
        } else {
            jobs.recv().map_err(|_| RecvTimeoutError::Disconnected)
        };
        match next {
            Ok(job) => {
                job(Some(&mut worker));
                log_may_hold_rows = true;
            }
            Err(RecvTimeoutError::Timeout) => log_may_hold_rows = !worker.rest(),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    worker.rest();
}
