//! The tree spoken. What is said is data ([`Utterance`]); an [`Engine`] makes it sound.

mod engine;
mod utterance;

pub use engine::{Engine, Recorded, Recorder, Silent};
pub use utterance::{Bar, Said, Utterance};
