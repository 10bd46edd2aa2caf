//! What a microphone hears.

use super::clip::to_sample;
use rodio::Source;
use rodio::microphone::{self, MicrophoneBuilder};
use std::error::Error;
use std::num::NonZero;

/// Handed on at a time: a tenth of a second at the usual rate.
const BLOCK: usize = 4800;

#[derive(Debug, thiserror::Error)]
pub enum MicrophoneError {
    #[error("no microphone was found")]
    Missing(#[source] Box<dyn Error + Send + Sync>),
    #[error("the microphone cannot be opened")]
    Open(#[from] microphone::OpenError),
    #[error("the microphone was lost")]
    Lost,
}

/// The microphone that is the system's own choice. It is open while somebody speaks, and no
/// longer.
#[derive(Debug)]
pub struct Microphone(());

impl Microphone {
    /// Proves that there is one.
    ///
    /// # Errors
    /// There is none, or it is not given to this program.
    pub fn find() -> Result<Self, MicrophoneError> {
        open().map(|_| Self(()))
    }

    /// Hands on what it hears, in one channel, as long as `hear` wants more of it.
    ///
    /// # Errors
    /// It cannot be opened any more, or is lost meanwhile.
    pub fn listen(&self, hear: &mut dyn FnMut(&[i16], u32) -> bool) -> Result<(), MicrophoneError> {
        let mut heard = open()?;
        let rate = heard.sample_rate().get();
        let channels = heard.channels().get();
        loop {
            let frames = heard
                .by_ref()
                .take(BLOCK / usize::from(channels) * usize::from(channels));
            let samples: Vec<f32> = frames.collect();
            if samples.is_empty() {
                return Err(MicrophoneError::Lost);
            }
            let mono: Vec<i16> = samples
                .chunks_exact(usize::from(channels))
                .map(|frame| to_sample(frame.iter().sum::<f32>() / f32::from(channels)))
                .collect();
            if !hear(&mono, rate) {
                return Ok(());
            }
        }
    }
}

fn open() -> Result<rodio::microphone::Microphone, MicrophoneError> {
    // What the sound library has to say of a missing device it would print.
    let _quiet = alsa::Output::local_error_handler();
    let one_or_two = [1, 2].into_iter().filter_map(NonZero::new);
    let rates = [48_000, 44_100].into_iter().filter_map(NonZero::new);
    let builder = MicrophoneBuilder::new();
    let builder = builder.default_device().map_err(missing)?;
    let builder = builder.default_config().map_err(missing)?;
    let builder = builder
        .prefer_channel_counts(one_or_two)
        .prefer_sample_rates(rates);
    Ok(builder.open_stream()?)
}

/// rodio's error has no name outside of it.
fn missing(error: impl Error + Send + Sync + 'static) -> MicrophoneError {
    MicrophoneError::Missing(Box::new(error))
}
