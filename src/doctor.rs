//! A look at the machine before the library opens: what is fine, what is not, and what to do.
//!
//! Each check is a file in two halves. `gather` looks at the machine, reads only, and has its
//! time limit from [`patience`]; `judge` makes findings of what was gathered, and is a function
//! of it alone.

mod bus;
mod clock;
mod configuration;
mod data;
mod disk;
mod display;
mod finding;
mod patience;
mod sound;
mod voices;

pub use finding::{Finding, Verdict, report};

use crate::config::{Config, Loaded};
use crate::l10n::Catalogue;
use chrono::{DateTime, Utc};
use patience::ask;
use std::path::Path;
use std::time::Duration;
use voices::Offered;

/// All checks are asked at once, and each gets so long. Opening a display on another machine, or
/// a folder on a server that is away, would else take minutes.
const TIME_LIMIT: Duration = Duration::from_secs(8);

/// In the folder of the configuration: a folder for each language, with what people have read out.
const RECORDINGS: &str = "audio";

/// What the kiosk would be started with.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The folder that was read.
    pub config: &'a Path,
    /// What came of reading it.
    pub loaded: &'a Loaded,
    /// The languages that the program knows, and what their voices are called.
    pub catalogue: &'a Catalogue,
    /// Where places are kept; `None` where no folder can be told.
    pub data: Option<&'a Path>,
    /// The kiosk's wall clock.
    pub now: DateTime<Utc>,
}

/// Pixels and millimetres of the screen on which a window would open, where that is sure.
pub(crate) fn only_screen() -> Option<((u32, u32), (u32, u32))> {
    display::only_screen()
}

/// Looks at everything, and changes nothing. It takes eight seconds at most.
#[must_use]
pub fn examine(subject: &Subject<'_>) -> Vec<Finding> {
    let config = subject.loaded.config.as_ref();
    let display = ask(display::gather);
    let sound = ask(sound::gather);
    let audio = subject.config.join(RECORDINGS);
    let voices = config.map(|config| {
        let engines = config.speech.engines.clone();
        let offered = config.languages.offered.clone();
        ask(move || voices::gather(engines, &audio, &offered))
    });
    let folder = subject.data.map(Path::to_owned);
    let data = folder
        .clone()
        .map(|folder| ask(move || data::gather(&folder)));
    let disk = folder.map(|folder| ask(move || disk::gather(&folder)));
    let synchronised = ask(clock::synchronised);
    let bus = ask(bus::gather);

    let mut findings = configuration::judge(subject.config, subject.loaded);
    let pixels_per_mm = config.map(|config| config.screen.pixels_per_mm);
    findings.extend(display.judged(display::WHAT, |facts| display::judge(facts, pixels_per_mm)));
    let speech = config.map(|config| &config.speech);
    findings.extend(sound.judged(sound::WHAT, |facts| sound::judge(facts, speech)));
    if let (Some(voices), Some(config)) = (voices, config) {
        let offered = offered(config, subject.catalogue);
        findings.extend(voices.judged(voices::WHAT, |facts| {
            voices::judge(facts, &config.speech, &offered)
        }));
    }
    let mut newest_record = None;
    match data {
        None => findings.push(data::nowhere()),
        Some(data) => findings.extend(data.judged(data::WHAT, |facts| {
            newest_record = facts.newest_record();
            data::judge(facts)
        })),
    }
    if let Some(disk) = disk {
        findings.extend(disk.judged(disk::WHAT, disk::judge));
    }
    findings.extend(synchronised.judged(clock::WHAT, |synchronised| {
        clock::judge(&clock::Facts {
            now: subject.now,
            newest_record,
            zone: config.map(|config| config.place.time_zone),
            synchronised: *synchronised,
        })
    }));
    findings.extend(bus.judged(bus::WHAT, bus::judge));
    findings
}

fn offered(config: &Config, catalogue: &Catalogue) -> Vec<Offered> {
    let offered = config.languages.offered.iter();
    let with_voices = offered.map(|language| Offered {
        language: language.clone(),
        voices: catalogue
            .get(language)
            .map_or_else(Default::default, |pack| pack.voices.clone()),
    });
    with_voices.collect()
}
