//! What makes utterances sound.

use super::utterance::Utterance;
use std::sync::{Arc, Mutex, PoisonError};

/// Says utterances in order. Calls return at once.
pub trait Engine: Send {
    fn say(&mut self, utterances: Vec<Utterance>);
    /// Stops within a tenth of a second, and forgets what was still to be said.
    fn silence(&mut self);
}

/// Says nothing.
#[derive(Debug, Default)]
pub struct Silent;

impl Engine for Silent {
    fn say(&mut self, _: Vec<Utterance>) {}
    fn silence(&mut self) {}
}

/// Writes down what it is told, for tests.
#[derive(Debug, Default, Clone)]
pub struct Recorder {
    log: Arc<Mutex<Vec<Recorded>>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recorded {
    Said(Utterance),
    Silenced,
}

impl Recorder {
    /// Everything since the last time.
    #[must_use]
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut self.log.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn write(&self, recorded: impl IntoIterator<Item = Recorded>) {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(recorded);
    }
}

impl Engine for Recorder {
    fn say(&mut self, utterances: Vec<Utterance>) {
        self.write(utterances.into_iter().map(Recorded::Said));
    }

    fn silence(&mut self) {
        self.write([Recorded::Silenced]);
    }
}
