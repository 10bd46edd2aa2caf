//! Sound from a microphone, until the words are over, and what of it is the words.

use crate::speech::{Clip, levelled};
use std::time::Duration;

/// Sound is looked at in blocks of so many milliseconds.
const BLOCK_MS: u32 = 20;
/// So long after the words there is nothing more to come.
const SILENCE: Duration = Duration::from_millis(1500);
/// Longer than any prompt.
const LONGEST: Duration = Duration::from_secs(55);
/// Speech near a microphone is louder than this, of full scale: −40 dB.
const SPEECH: f64 = 0.01;
/// What is quieter than the loudest syllable by so much is a pause: −28 dB. A room's own noise
/// is below that where it is fit to record in.
const PAUSE: f64 = 0.04;
/// Breath before and after the words, so that soft sounds are not cut off.
const BEFORE: Duration = Duration::from_millis(80);
const AFTER: Duration = Duration::from_millis(150);
/// So many samples at full scale are heard as a crackle.
const CRACKLE: usize = 20;

/// One try at a prompt.
#[derive(Debug, Default)]
pub struct Take {
    samples: Vec<i16>,
    /// Samples in a second.
    rate: u32,
    /// How loud each block is: the root of its mean square, of full scale.
    blocks: Vec<f64>,
    loudest: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TakeError {
    #[error("Nothing was heard. Is the microphone switched on, and is it the system's own choice?")]
    Unheard,
    #[error("That was too quiet. Come nearer to the microphone, or turn it up.")]
    TooQuiet,
    #[error("That was too loud, and crackles. Go a little away from the microphone.")]
    TooLoud,
}

impl Take {
    /// Takes in what the microphone heard. Whether more is wanted.
    pub fn hear(&mut self, samples: &[i16], rate: u32) -> bool {
        self.rate = rate.max(1);
        self.samples.extend_from_slice(samples);
        let block = self
            .samples_in(Duration::from_millis(BLOCK_MS.into()))
            .max(1);
        while self.samples.len() >= (self.blocks.len() + 1) * block {
            let from = self.blocks.len() * block;
            let loudness = loudness(&self.samples[from..from + block]);
            self.loudest = self.loudest.max(loudness);
            self.blocks.push(loudness);
        }
        !self.is_over() && self.samples.len() < self.samples_in(LONGEST)
    }

    /// Words were heard, and then a silence.
    fn is_over(&self) -> bool {
        let quiet = self
            .blocks
            .iter()
            .rev()
            .take_while(|block| !self.is_word(**block));
        let blocks = u32::try_from(quiet.count()).unwrap_or(u32::MAX);
        self.loudest > SPEECH
            && Duration::from_millis(u64::from(BLOCK_MS) * u64::from(blocks)) >= SILENCE
    }

    fn is_word(&self, loudness: f64) -> bool {
        loudness > self.loudest * PAUSE
    }

    /// The words alone, as loud as every other prompt.
    ///
    /// # Errors
    /// It is not fit to be kept, and has to be said again.
    pub fn words(&self) -> Result<Clip, TakeError> {
        let first = self.blocks.iter().position(|block| self.is_word(*block));
        let last = self.blocks.iter().rposition(|block| self.is_word(*block));
        let (Some(first), Some(last)) = (first, last) else {
            return Err(TakeError::Unheard);
        };
        if self.loudest < SPEECH {
            return Err(TakeError::TooQuiet);
        }
        let cut_off = |sample: &&i16| sample.unsigned_abs() >= i16::MAX.unsigned_abs();
        if self.samples.iter().filter(cut_off).count() >= CRACKLE {
            return Err(TakeError::TooLoud);
        }
        let block = self
            .samples_in(Duration::from_millis(BLOCK_MS.into()))
            .max(1);
        let from = (first * block).saturating_sub(self.samples_in(BEFORE));
        let to = ((last + 1) * block + self.samples_in(AFTER)).min(self.samples.len());
        Ok(levelled(&Clip::new(&self.samples[from..to], self.rate)))
    }

    fn samples_in(&self, time: Duration) -> usize {
        let samples = time.as_millis() * u128::from(self.rate) / 1000;
        usize::try_from(samples).unwrap_or(usize::MAX)
    }
}

/// The root of the mean square, of full scale.
fn loudness(samples: &[i16]) -> f64 {
    let square = |sample: &i16| (f64::from(*sample) / 32768.0).powi(2);
    let count = u32::try_from(samples.len()).unwrap_or(u32::MAX);
    (samples.iter().map(square).sum::<f64>() / f64::from(count.max(1))).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 16_000;

    /// A tone of so many milliseconds, of this height.
    fn tone(milliseconds: u32, height: f64) -> Vec<i16> {
        let count = RATE * milliseconds / 1000;
        #[expect(clippy::cast_possible_truncation, reason = "louder is cut off")]
        let sample = |nth| ((f64::from(nth) * 0.2).sin() * height * 32767.0) as i16;
        (0..count).map(sample).collect()
    }

    /// In pieces, as a microphone gives it. How much was taken of it.
    fn heard(parts: &[Vec<i16>]) -> (Take, u32) {
        let mut take = Take::default();
        let all: Vec<i16> = parts.concat();
        let mut taken = 0;
        for piece in all.chunks(333) {
            taken += u32::try_from(piece.len()).unwrap();
            if !take.hear(piece, RATE) {
                break;
            }
        }
        (take, taken * 1000 / RATE)
    }

    #[test]
    fn silence_after_the_words_ends_a_take_and_silence_before_them_does_not() {
        let noise = |time| tone(time, 0.002);
        let words = tone(700, 0.3);
        let (take, taken) = heard(&[noise(3000), words.clone(), noise(300), words, noise(9000)]);
        assert!((6150..6350).contains(&taken), "{taken}");
        let clip = take.words().unwrap();
        let length = clip.duration().as_millis();
        assert!((1850..1990).contains(&length), "{length}");
    }

    #[test]
    fn what_cannot_be_used_says_what_to_do() {
        let words = |parts: &[Vec<i16>]| heard(parts).0.words().map(|_| ());
        assert_eq!(words(&[vec![0; 32_000]]), Err(TakeError::Unheard));
        assert_eq!(words(&[tone(800, 0.005)]), Err(TakeError::TooQuiet));
        let cut_off = tone(800, 3.0);
        assert_eq!(words(&[cut_off]), Err(TakeError::TooLoud));
        assert_eq!(words(&[tone(800, 0.2)]), Ok(()));
    }

    #[test]
    fn nobody_speaks_for_a_minute() {
        let (_, taken) = heard(&[tone(70_000, 0.2)]);
        assert!(taken < 56_000, "{taken}");
    }
}
