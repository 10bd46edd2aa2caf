//! What espeak-ng makes of the kiosk's words, in each language: whether it is speech, as long as
//! its words, and as loud as the rest. Whether they are the right words, a person has to hear.

use super::visitor::{catalogue, gallery, usual_view};
use ebur128::{EbuR128, Mode};
use std::collections::BTreeMap;
use std::f32::consts::TAU;
use std::process::{Command, Stdio};
use std::time::Duration;
use terskel::config::Engine;
use terskel::domain::Language;
use terskel::l10n::{LanguagePack, Localizer, Run};
use terskel::speech::{Bar, Clip, Program, Utterance, levelled};

/// Seconds that a letter takes, at 122 words a minute: letters that stand for a syllable, and
/// words whose vowels are not written, take longest.
const SECONDS_A_LETTER: std::ops::Range<f64> = 0.045..0.30;
/// A shorter text is mostly the pause after it.
const LETTERS: usize = 12;
/// Of all frames, those in which the vocal cords sound. A tone has all of them, noise none.
const VOICED: std::ops::Range<f64> = 0.2..0.93;
/// Pitches of a voice, in Hz.
const PITCHES: std::ops::Range<u32> = 60..400;
/// How like itself a frame of a voice is one period later.
const PERIODIC: f64 = 0.7;
/// In LUFS, and in dB of full scale: what every prompt is levelled to, or held below.
const LOUDNESS: f64 = -23.0;
const CEILING: f64 = -1.5;

/// Why a clip cannot be these words spoken; nothing where it may be.
fn faults(clip: &Clip, words: &str) -> Vec<String> {
    let samples: Vec<f64> = clip.samples().iter().map(|s| f64::from(*s)).collect();
    let mut faults = Vec::new();
    let mut unless = |holds: bool, what: String| {
        if !holds {
            faults.push(what);
        }
    };
    let letters = words.chars().filter(|c| c.is_alphanumeric()).count();
    let pace = clip.duration().as_secs_f64() / f64::from(u32::try_from(letters).unwrap());
    let long_enough = letters < LETTERS || SECONDS_A_LETTER.contains(&pace);
    unless(long_enough, format!("{pace:.3} s a letter"));

    let voiced = voiced(&samples, clip.rate());
    unless(VOICED.contains(&voiced), format!("{voiced:.2} voiced"));

    let cut_off = clip.samples().windows(3);
    let cut_off = cut_off.filter(|three| three.iter().all(|s| s.unsigned_abs() > 32_700));
    unless(cut_off.count() == 0, "clipped".to_owned());

    let peak = samples.iter().fold(0.0, |peak: f64, s| peak.max(s.abs()));
    let end = &samples[samples.len().saturating_sub(clip.rate() as usize / 100)..];
    let end = end.iter().fold(0.0, |peak: f64, s| peak.max(s.abs()));
    unless(end < peak / 30.0, "it ends within a sound".to_owned());

    let (loudness, true_peak) = loudness(clip);
    let as_loud = (loudness - LOUDNESS).abs() < 1.0;
    let at_ceiling = (true_peak - CEILING).abs() < 0.3 && loudness < LOUDNESS;
    let told = format!("{loudness:.1} LUFS, peaks at {true_peak:.1} dB");
    unless(as_loud || at_ceiling, told);
    faults
}

/// The share of its frames of 40 ms that repeat themselves as a voice does.
fn voiced(samples: &[f64], rate: u32) -> f64 {
    let frame = rate as usize / 25;
    let lags = (rate / PITCHES.end) as usize..(rate / PITCHES.start) as usize;
    let frames: Vec<&[f64]> = samples.chunks_exact(frame).collect();
    let periodic = |frame: &&&[f64]| {
        let energy = |part: &[f64]| part.iter().map(|s| s * s).sum::<f64>();
        let like = |lag: usize| {
            let (here, there) = (&frame[lag..], &frame[..frame.len() - lag]);
            let both = (energy(here) * energy(there)).sqrt();
            let product: f64 = here.iter().zip(there).map(|(a, b)| a * b).sum();
            if both > 0.0 { product / both } else { 0.0 }
        };
        // On average over the frame: −47 dB of full scale.
        let heard = frame.iter().map(|_| 150.0 * 150.0).sum::<f64>();
        let is_heard = energy(frame) > heard;
        is_heard && lags.clone().any(|lag| like(lag) > PERIODIC)
    };
    let share = |part: usize| f64::from(u32::try_from(part).unwrap());
    let count = frames.iter().filter(periodic).count();
    share(count) / share(frames.len().max(1))
}

/// Measured apart from the kiosk's own measure; a short word is measured as if said again.
fn loudness(clip: &Clip) -> (f64, f64) {
    let mut meter = EbuR128::new(1, clip.rate(), Mode::I | Mode::TRUE_PEAK).unwrap();
    let mut fed = Duration::ZERO;
    while fed < Duration::from_secs(1) {
        meter.add_frames_i16(clip.samples()).unwrap();
        fed += clip.duration().max(Duration::from_millis(1));
    }
    let peak = 20.0 * meter.true_peak(0).unwrap().log10();
    (meter.loudness_global().unwrap(), peak)
}

/// The program that speaks where nothing else is configured, with time to spare.
pub fn espeak() -> Program {
    let Engine {
        name,
        program,
        arguments,
        ..
    } = Engine::default();
    Program {
        name,
        program,
        arguments,
        time_limit: Duration::from_secs(20),
        environment: BTreeMap::new(),
        voices: BTreeMap::new(),
    }
}

fn spoken(words: &str, voice: &str) -> Clip {
    let said = espeak().speak(words, voice, 1.0, &|| true);
    said.unwrap_or_else(|error| panic!("{voice} does not say {words:?}: {error}"))
}

/// What is said of the first page in a language, in that language.
fn at_home(language: &Language) -> Vec<String> {
    let words = Localizer::new(catalogue(), language.clone(), language.clone());
    let samples = gallery(&usual_view(language));
    let home = samples.into_iter().find(|sample| sample.name == "home");
    let tree = home.unwrap().tree;
    let said = Utterance::screen(&tree, &words, Bar::Read);
    let runs = said.iter().flat_map(Utterance::sentences).flatten();
    let own = runs.filter(|run: &Run| run.language == *language);
    own.map(|run| run.words).collect()
}

/// The voice of a language, where this espeak-ng has it.
fn voice(pack: &LanguagePack) -> Option<&str> {
    let voice = pack.voices.get("espeak-ng")?;
    let asked = Command::new("espeak-ng")
        .args(["-q", "-v", voice, "a"])
        .stderr(Stdio::null())
        .status();
    asked.unwrap().success().then_some(voice)
}

#[test]
fn real_voices_say_the_first_page_in_each_language_that_has_one() {
    let mut wrong = Vec::new();
    let mut silent = Vec::new();
    for language in catalogue().languages() {
        let all = catalogue();
        let pack = all.get(&language).unwrap();
        let Some(voice) = voice(pack) else {
            silent.push(language.code().to_owned());
            continue;
        };
        for words in at_home(&language) {
            let words = pack.as_said(&words);
            let faults = faults(&spoken(&words, voice), &words);
            if !faults.is_empty() {
                wrong.push(format!(
                    "{} {words:?}: {}",
                    language.code(),
                    faults.join(", ")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Who speaks these reads, or hears a recording. Debian 12 has an espeak-ng without Tigrinya.
    silent.retain(|code| code != "so" && code != "ti");
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn real_speech_is_told_from_silence_a_tone_noise_and_half_a_sentence() {
    const RATE: u32 = 22_050;
    let words = "Welcome! What would you like to do?";
    let speech = spoken(words, "en-gb");
    assert_eq!(faults(&speech, words), Vec::<String>::new());

    let length = speech.samples().len();
    let made = |sample: &mut dyn FnMut(usize) -> f32| {
        #[expect(clippy::cast_possible_truncation, reason = "within 16 bits")]
        let samples: Vec<i16> = (0..length).map(|n| (sample(n) * 9000.0) as i16).collect();
        levelled(&Clip::new(samples, RATE))
    };
    let mut seed = 1_u32;
    let mut noise = |_| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f32::from(u16::try_from(seed >> 16).unwrap()) / 32_768.0 - 1.0
    };
    #[expect(clippy::cast_precision_loss, reason = "a few seconds of samples")]
    let mut tone = |n: usize| (TAU * 200.0 * n as f32 / RATE as f32).sin();
    let half = speech.samples()[..length / 2].to_vec();
    let others = [
        ("silence", made(&mut |_| 0.0)),
        ("a tone", made(&mut tone)),
        ("noise", made(&mut noise)),
        ("half of it", levelled(&Clip::new(half, RATE))),
        (
            "too quiet",
            Clip::new(
                speech.samples().iter().map(|s| s / 4).collect::<Vec<_>>(),
                RATE,
            ),
        ),
    ];
    for (what, clip) in others {
        assert_ne!(faults(&clip, words), Vec::<String>::new(), "{what}");
    }
    // Another sentence is as long as its own words, and not as long as these.
    let long = "Welcome! What would you like to do? Touch what you want. Everything is free.";
    assert_ne!(
        faults(&spoken("Welcome!", "en-gb"), long),
        Vec::<String>::new()
    );
}
