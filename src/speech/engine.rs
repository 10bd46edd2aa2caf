//! What makes utterances sound.

use super::player::Outputs;
use super::utterance::Utterance;
use super::voice::Voices;
use crate::domain::Language;
use crate::domain::voice::{FASTEST, SLOWEST};

/// Says utterances in order. Calls return at once.
pub trait Engine: Send {
    fn say(&mut self, saying: Saying);
    /// Stops within a tenth of a second, and forgets what was still to be said.
    fn silence(&mut self);
    /// Somebody is here: they may want to hear something any moment.
    fn wake(&mut self);
    /// These words may be said next, whichever of them. They are held ready in memory, so that
    /// nothing on the disk tells which were.
    fn pin(&mut self, words: Vec<(Language, String)>);
    fn unpin(&mut self);
    /// Other voices, such as a new configuration brings.
    fn set_voices(&mut self, voices: Voices, outputs: Outputs);
    /// What may be said some day, the most needed first: made when nobody waits, as long as there
    /// is room.
    fn fill(&mut self, words: Vec<(Language, String)>);
}

/// What is to be said, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Saying {
    /// The number of the first utterance; the others follow on it.
    pub first: u64,
    pub utterances: Vec<Utterance>,
    /// The sentences of the first utterance that were said before, and are not again.
    pub from_sentence: usize,
    pub manner: Manner,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Manner {
    /// 0 (silent) to 10.
    pub volume: u8,
    /// 1 (half the usual speed) to 7 (twice).
    pub rate: u8,
    /// The visitor asked to hear also what is private, from the loudspeaker.
    pub aloud: bool,
    /// What is said would tell what a visitor answered: the disk is neither asked nor told.
    pub secret: bool,
}

/// How much faster than usual each rate is: half to twice, as VVSG 2.0 asks for (7.1-K), in steps
/// that are heard apart.
const SPEEDS: [f64; 7] = [0.5, 0.65, 0.8, 1.0, 1.25, 1.6, 2.0];

impl Manner {
    /// As a multiple of the usual speed.
    #[must_use]
    pub fn speed(&self) -> f64 {
        SPEEDS[usize::from(self.rate.clamp(SLOWEST, FASTEST) - 1)]
    }
}

/// What an engine has to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// This sentence of this utterance begins now. Both are counted, the sentence from 0.
    Sentence { utterance: u64, sentence: usize },
    /// Nothing is being said any more.
    Ended,
    /// Nobody can hear it: no device takes any sound. The rest is not said.
    Unheard,
    /// No source has a voice for it; the earcon sounds instead.
    Unvoiced { utterance: u64 },
    /// Whether there is any sound, as it has become.
    Sound(bool),
    /// For staff: what is wrong with an engine. Told once.
    Fault(String),
}

impl Heard {
    /// What staff should know of it.
    #[must_use]
    pub fn for_staff(&self) -> Option<&str> {
        match self {
            Self::Fault(said) => Some(said),
            Self::Sound(false) => {
                Some("no sound device takes any sound; `terskel doctor` looks why")
            }
            Self::Sound(true)
            | Self::Sentence { .. }
            | Self::Ended
            | Self::Unheard
            | Self::Unvoiced { .. } => None,
        }
    }
}

/// Says nothing.
#[derive(Debug, Default)]
pub struct Silent;

impl Engine for Silent {
    fn say(&mut self, _: Saying) {}
    fn silence(&mut self) {}
    fn wake(&mut self) {}
    fn pin(&mut self, _: Vec<(Language, String)>) {}
    fn unpin(&mut self) {}
    fn set_voices(&mut self, _: Voices, _: Outputs) {}
    fn fill(&mut self, _: Vec<(Language, String)>) {}
}
