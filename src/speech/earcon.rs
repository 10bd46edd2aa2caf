//! The sound that stands where no voice can: two soft notes, the second higher. It says "here is
//! something to read", in every language.

use super::clip::{Clip, to_sample};
use super::loudness::levelled;
use std::f32::consts::TAU;
use std::sync::OnceLock;
use std::time::Duration;

const RATE: u32 = 22_050;
const NOTES: [f32; 2] = [587.33, 880.0];
const NOTE: Duration = Duration::from_millis(160);
/// How loud a note begins; it dies away.
const LOUD: f32 = 0.4;

#[must_use]
pub fn earcon() -> Clip {
    static MADE: OnceLock<Clip> = OnceLock::new();
    MADE.get_or_init(|| {
        let notes = NOTES.map(|note| tone(note, NOTE, LOUD));
        let samples: Vec<i16> = notes
            .iter()
            .flat_map(|note| note.samples().to_vec())
            .collect();
        levelled(&Clip::new(samples, RATE))
    })
    .clone()
}

/// A pure note without a click at either end.
#[expect(clippy::cast_precision_loss, reason = "a second is 22 050 samples")]
pub(super) fn tone(hertz: f32, length: Duration, loud: f32) -> Clip {
    let count = usize::try_from(length.as_millis()).unwrap_or(0) * RATE as usize / 1000;
    let edge = (RATE as usize / 100).min(count / 2) as f32;
    let samples: Vec<i16> = (0..count)
        .map(|n| {
            let from_an_end = n.min(count - 1 - n) as f32;
            let envelope = (from_an_end / edge).min(1.0);
            to_sample((TAU * hertz * n as f32 / RATE as f32).sin() * envelope * loud)
        })
        .collect();
    Clip::new(samples, RATE)
}
