//! Sound in memory.

use rodio::{Decoder, Source};
use std::io::Cursor;
use std::sync::Arc;
use std::time::Duration;

/// Longer than anything a kiosk says: whatever produced it, it is not a prompt.
const LONGEST: Duration = Duration::from_secs(60);
/// Quieter than this is silence, not speech: −50 dB of full scale.
const AUDIBLE: i16 = 104;
/// What is left of the silence before and after the words.
const LEAD: Duration = Duration::from_millis(10);
const TAIL: Duration = Duration::from_millis(120);

/// One channel of 16-bit samples. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Clip {
    samples: Arc<[i16]>,
    /// Samples in a second.
    rate: u32,
}

#[derive(Debug, thiserror::Error)]
pub enum ClipError {
    #[error("it is neither WAV nor Ogg Vorbis")]
    Format(#[from] rodio::decoder::DecoderError),
    #[error("nothing is heard in it")]
    Silent,
    #[error("it is longer than {} s", LONGEST.as_secs())]
    TooLong,
    #[error("it cannot be written as WAV")]
    Write(#[from] hound::Error),
}

impl std::fmt::Debug for Clip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Clip({:?})", self.duration())
    }
}

impl Clip {
    /// `rate`: samples in a second; none is taken for one.
    #[must_use]
    pub fn new(samples: impl Into<Arc<[i16]>>, rate: u32) -> Self {
        Self {
            samples: samples.into(),
            rate: rate.max(1),
        }
    }

    /// WAV or Ogg Vorbis, mixed down to one channel.
    ///
    /// # Errors
    /// It is another format, holds nothing that is heard, or goes on for over a minute.
    pub fn decode(bytes: Vec<u8>) -> Result<Self, ClipError> {
        let decoder = Decoder::new(Cursor::new(bytes))?;
        let rate = decoder.sample_rate().get();
        let channels = usize::from(decoder.channels().get());
        let most = LONGEST.as_secs() * u64::from(rate) * channels as u64;
        let all: Vec<f32> = decoder
            .take(usize::try_from(most + 1).unwrap_or(usize::MAX))
            .collect();
        if all.len() as u64 > most {
            return Err(ClipError::TooLong);
        }
        let mono: Vec<i16> = all
            .chunks_exact(channels)
            .map(|frame| to_sample(frame.iter().sum::<f32>() / to_float(channels)))
            .collect();
        let clip = Self::new(mono, rate);
        if clip.samples.iter().any(|sample| is_heard(*sample)) {
            Ok(clip)
        } else {
            Err(ClipError::Silent)
        }
    }

    /// As a WAV file.
    ///
    /// # Errors
    /// Only where memory is short.
    pub fn to_wav(&self) -> Result<Vec<u8>, ClipError> {
        let mut bytes = Cursor::new(Vec::with_capacity(self.samples.len() * 2 + 44));
        let form = hound::WavSpec {
            channels: 1,
            sample_rate: self.rate,
            bits_per_sample: 16,
            sample_format: hound::SampleFormat::Int,
        };
        let mut writer = hound::WavWriter::new(&mut bytes, form)?;
        for sample in self.samples.iter() {
            writer.write_sample(*sample)?;
        }
        writer.finalize()?;
        Ok(bytes.into_inner())
    }

    /// Without the silence before the words, which would make every answer late, and with a short
    /// one behind them.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let first = self.samples.iter().position(|sample| is_heard(*sample));
        let last = self.samples.iter().rposition(|sample| is_heard(*sample));
        let Some((first, last)) = first.zip(last) else {
            return self.clone();
        };
        let from = first.saturating_sub(self.samples_in(LEAD));
        let to = (last + 1 + self.samples_in(TAIL)).min(self.samples.len());
        Self::new(&self.samples[from..to], self.rate)
    }

    #[must_use]
    pub fn samples(&self) -> &Arc<[i16]> {
        &self.samples
    }

    #[must_use]
    pub fn rate(&self) -> u32 {
        self.rate
    }

    #[must_use]
    pub fn duration(&self) -> Duration {
        let samples = self.samples.len() as u64;
        Duration::from_micros(samples * 1_000_000 / u64::from(self.rate))
    }

    /// Bytes that it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.samples.len() * size_of::<i16>()
    }

    pub(super) fn samples_in(&self, time: Duration) -> usize {
        usize::try_from(time.as_millis() * u128::from(self.rate) / 1000).unwrap_or(usize::MAX)
    }
}

fn is_heard(sample: i16) -> bool {
    sample.unsigned_abs() > AUDIBLE.unsigned_abs()
}

/// From −1 to 1; louder is cut off.
#[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
pub(super) fn to_sample(value: f32) -> i16 {
    (value * 32767.0).round().clamp(-32768.0, 32767.0) as i16
}

#[expect(clippy::cast_precision_loss, reason = "a handful of channels")]
fn to_float(channels: usize) -> f32 {
    channels as f32
}
