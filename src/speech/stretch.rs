//! Slower or faster at the same pitch, for what was recorded and for programs that have one speed.

use super::clip::Clip;
use std::time::Duration;

/// Pieces of this length are laid over each other: long enough for the lowest voice, short enough
/// for a consonant.
const PIECE: Duration = Duration::from_millis(30);
/// How far a piece may be moved so that it fits the one before.
const REACH: Duration = Duration::from_millis(12);
/// Where the two are compared, every so many samples: pitch is well below that.
const STRIDE: usize = 4;
/// Nothing is changed for less.
const UNHEARD: f64 = 0.02;

/// The clip at `speed` times its speed, 0.25 to 4, by overlapping pieces that fit each other
/// (W. Verhelst and M. Roelands, WSOLA, ICASSP 1993).
#[must_use]
pub fn stretched(clip: &Clip, speed: f64) -> Clip {
    let speed = speed.clamp(0.25, 4.0);
    let half = clip.samples_in(PIECE) / 2;
    let reach = clip.samples_in(REACH);
    let input = clip.samples();
    if (speed - 1.0).abs() < UNHEARD || half == 0 || input.len() < 4 * half + 2 * reach {
        return clip.clone();
    }
    let mut output: Vec<i16> = input[..half].to_vec();
    // Where the last piece was taken from, and how many were.
    let (mut taken, mut pieces) = (0, 0_u32);
    loop {
        pieces += 1;
        let wanted = scaled(half, f64::from(pieces) * speed);
        if wanted + 2 * half + reach >= input.len() {
            break;
        }
        // What would follow by itself is what the next piece should be like.
        let follows = &input[taken + half..taken + 2 * half];
        let start = best_fit(input, follows, wanted, reach);
        let fades_in = &input[start..start + half];
        output.extend(
            follows
                .iter()
                .zip(fades_in)
                .enumerate()
                .map(|(n, (out, new))| {
                    let (n, half) = (cast(n), cast(half));
                    narrow((i64::from(*out) * (half - n) + i64::from(*new) * n) / half)
                }),
        );
        taken = start;
    }
    output.extend(&input[taken + half..]);
    Clip::new(output, clip.rate())
}

/// Where, around `wanted`, the sound is most like `model`.
fn best_fit(input: &[i16], model: &[i16], wanted: usize, reach: usize) -> usize {
    let from = wanted.saturating_sub(reach);
    let likeness = |start: usize| -> i64 {
        let there = &input[start..start + model.len()];
        let pairs = there.iter().zip(model).step_by(STRIDE);
        pairs.map(|(a, b)| i64::from(*a) * i64::from(*b)).sum()
    };
    (from..=wanted + reach)
        .filter(|start| start + model.len() <= input.len())
        .max_by_key(|start| likeness(*start))
        .unwrap_or(wanted)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "within a minute of samples"
)]
fn scaled(count: usize, by: f64) -> usize {
    (count as f64 * by) as usize
}

#[expect(clippy::cast_possible_wrap, reason = "within a minute of samples")]
fn cast(n: usize) -> i64 {
    n as i64
}

#[expect(clippy::cast_possible_truncation, reason = "between two samples")]
fn narrow(value: i64) -> i16 {
    value as i16
}

#[cfg(test)]
mod tests {
    use super::super::earcon::tone;
    use super::*;

    /// How often it crosses zero upwards in a second: its pitch.
    fn pitch(clip: &Clip) -> f64 {
        let crossings = clip.samples().windows(2).filter(|w| w[0] < 0 && w[1] >= 0);
        f64::from(u32::try_from(crossings.count()).unwrap()) / clip.duration().as_secs_f64()
    }

    #[test]
    fn it_takes_as_much_longer_or_shorter_and_keeps_its_pitch() {
        let clip = tone(220.0, Duration::from_secs(2), 0.5);
        for speed in [0.5, 0.65, 0.8, 1.25, 1.6, 2.0] {
            let other = stretched(&clip, speed);
            let length = other.duration().as_secs_f64() * speed / 2.0;
            assert!((length - 1.0).abs() < 0.06, "{speed}: {length}");
            assert!(
                (pitch(&other) - 220.0).abs() < 6.0,
                "{speed}: {}",
                pitch(&other)
            );
        }
    }

    #[test]
    fn what_is_too_short_or_as_fast_already_is_left_alone() {
        let word = tone(220.0, Duration::from_millis(20), 0.5);
        assert_eq!(stretched(&word, 2.0), word);
        let clip = tone(220.0, Duration::from_secs(1), 0.5);
        assert_eq!(stretched(&clip, 1.0), clip);
    }
}
