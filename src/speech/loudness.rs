//! Every prompt is as loud as every other, whoever made it: loudness as EBU R 128 measures it.

use super::clip::{Clip, to_sample};
use ebur128::{EbuR128, Mode};

/// EBU R 128's level for programmes, in LUFS.
pub const TARGET: f64 = -23.0;
/// No peak between two samples is higher, in dB of full scale, or a converter would clip it.
pub const CEILING: f64 = -1.5;
/// The measure takes blocks of 400 ms; a shorter word is measured as if it were said again and
/// again for so long.
const MEASURED_MS: u32 = 1000;

/// How loud it is, in LUFS, and its highest peak, in dB of full scale. `None` where there is
/// nothing to measure.
#[must_use]
pub fn measure(clip: &Clip) -> Option<(f64, f64)> {
    let mut meter = EbuR128::new(1, clip.rate(), Mode::I | Mode::TRUE_PEAK).ok()?;
    let wanted = u64::from(clip.rate()) * u64::from(MEASURED_MS) / 1000;
    let mut fed = 0;
    while fed < wanted {
        meter.add_frames_i16(clip.samples()).ok()?;
        fed += (clip.samples().len() as u64).max(1);
    }
    let loudness = meter.loudness_global().ok()?;
    let peak = 20.0 * meter.true_peak(0).ok()?.log10();
    (loudness.is_finite() && peak.is_finite()).then_some((loudness, peak))
}

/// The same sound at [`TARGET`], or as near to it as [`CEILING`] allows.
#[must_use]
pub fn levelled(clip: &Clip) -> Clip {
    let Some((loudness, peak)) = measure(clip) else {
        return clip.clone();
    };
    let gain = decibels((TARGET - loudness).min(CEILING - peak));
    let samples: Vec<i16> = clip
        .samples()
        .iter()
        .map(|sample| to_sample(f32::from(*sample) / 32768.0 * gain))
        .collect();
    Clip::new(samples, clip.rate())
}

/// As a factor.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a gain needs no more digits"
)]
pub(super) fn decibels(decibels: f64) -> f32 {
    10.0_f64.powf(decibels / 20.0) as f32
}

#[cfg(test)]
mod tests {
    use super::super::earcon::tone;
    use super::*;
    use std::time::Duration;

    #[test]
    fn what_was_quiet_or_loud_is_as_loud_as_the_rest() {
        for gain in [0.02, 0.3, 0.99] {
            let clip = tone(440.0, Duration::from_millis(1500), gain);
            let (loudness, peak) = measure(&levelled(&clip)).unwrap();
            assert!((loudness - TARGET).abs() < 0.3, "{gain}: {loudness}");
            assert!(peak <= CEILING + 0.1, "{gain}: {peak}");
        }
    }

    #[test]
    fn a_word_shorter_than_the_measure_is_levelled_too() {
        let clip = tone(440.0, Duration::from_millis(150), 0.05);
        let (loudness, _) = measure(&levelled(&clip)).unwrap();
        assert!((loudness - TARGET).abs() < 1.0, "{loudness}");
    }

    #[test]
    fn a_click_in_silence_is_not_made_louder_than_the_ceiling() {
        let mut samples = vec![0_i16; 22_050];
        samples[10_000] = 20_000;
        let (_, peak) = measure(&levelled(&Clip::new(samples, 22_050))).unwrap();
        assert!(peak <= CEILING + 0.2, "{peak}");
    }
}
