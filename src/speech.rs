//! The tree spoken. What is said is data ([`Utterance`]); an [`Engine`] makes it sound.

mod cache;
mod clip;
mod earcon;
mod engine;
mod loudness;
mod microphone;
mod player;
mod program;
mod recordings;
mod stretch;
mod together;
mod utterance;
mod voice;

pub use clip::{Clip, ClipError};
pub use engine::{Engine, Heard, Manner, Saying, Silent};
pub use loudness::levelled;
pub use microphone::{Microphone, MicrophoneError};
pub use player::{Outputs, Played, Player, Sound, To};
pub use program::{Program, ProgramError};
pub use recordings::{Recording, RecordingError, Recordings, bundled, load, name_of};
pub use utterance::{Bar, Said, Utterance, is_said};
pub use voice::{Link, Tell, Voice, Voices, step_aside};
