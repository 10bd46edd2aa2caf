//! What the librarian wrote: a folder of TOML files, read into a raw configuration that knows
//! where everything stands, judged in one pass, and turned into a [`Config`] in which everything
//! holds. Nothing downstream checks again.

mod check;
mod desk;
mod fault;
mod files;
mod pictures;
mod raw;
mod recurrence;
mod survey;
mod svg;
mod table;
#[cfg(test)]
mod tests;
mod timetable;
mod value;
mod words;
mod workshop;

pub use fault::{Fault, Severity};
pub use survey::{BUILT_IN_QUESTIONS, DEFAULT_SURVEY, NO_SURVEY, Question, Survey, SurveyKind};

use crate::domain::{Authored, Guard, Language, Opening, Session, SessionKey, Workshop};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A configuration in which every reference resolves and every figure is in range.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    pub place: Place,
    pub languages: Languages,
    pub screen: Screen,
    pub speech: Speech,
    pub contact: Contact,
    pub privacy: Privacy,
    pub guard: Guard,
    /// In the order of the files.
    pub workshops: Vec<Workshop>,
    /// Those that workshops name, the default one, and at most one pulse.
    pub surveys: Vec<Survey>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub name: String,
    pub time_zone: Tz,
    /// Where a person is found. `None`: nobody is promised.
    pub desk: Option<Authored>,
    pub phone: Option<String>,
    pub desk_hours: Opening,
    pub nearest_help: Option<Authored>,
}

/// `offered` is never empty and holds `default`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    pub offered: Vec<Language>,
    pub default: Language,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Of the panel, 1 to 40.
    pub pixels_per_mm: f32,
    pub theme: ThemeName,
    /// Seconds without a touch before the countdown starts, 30 to 600.
    pub idle_seconds: u32,
    pub attract: Attract,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeName {
    #[default]
    Paper,
    Dark,
    Light,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Attract {
    #[default]
    Greet,
    /// Starts at the door.
    Off,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// 0 (silent) to 10.
    pub default_volume: u8,
    /// In the order in which they are tried; never empty.
    pub engines: Vec<Engine>,
}

/// A program that turns text on its standard input into a WAV file. Never run through a shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engine {
    pub name: String,
    pub program: String,
    /// May hold `{voice}`, `{wpm}` and `{out}`, and no other name in braces.
    pub arguments: Vec<String>,
    pub time_limit: Duration,
}

impl Default for Engine {
    fn default() -> Self {
        let arguments = ["-v", "{voice}", "-s", "{wpm}", "--stdin", "-w", "{out}"];
        Self {
            name: "espeak".into(),
            program: "espeak-ng".into(),
            arguments: arguments.map(String::from).into(),
            time_limit: Duration::from_secs(3),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contact {
    /// The kiosk asks for a phone number. Only ever true where there are [`Privacy::recipients`].
    pub ring: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Privacy {
    /// The age public keys, any of which opens a phone number: none, one or two, checksums
    /// verified, all different.
    pub recipients: Vec<String>,
    /// Days after a session until what was sealed for it is deleted, 1 to 365.
    pub keep_days: u16,
    /// No figures are shown for fewer answers than this, 5 to 100.
    pub publish_from: u16,
}

impl Config {
    #[must_use]
    pub fn find(&self, key: &SessionKey) -> Option<(&Workshop, &Session)> {
        let workshop = self.workshops.iter().find(|w| w.id == key.workshop)?;
        workshop.session(key).map(|session| (workshop, session))
    }

    #[must_use]
    pub fn survey(&self, id: &str) -> Option<&Survey> {
        self.surveys.iter().find(|survey| survey.id == id)
    }

    /// The question asked by the week, of anybody.
    #[must_use]
    pub fn pulse(&self) -> Option<&Survey> {
        self.surveys
            .iter()
            .find(|survey| survey.kind == SurveyKind::Pulse)
    }
}

/// What came of reading a folder.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// `None` exactly when there is an error among the faults.
    pub config: Option<Config>,
    /// Errors and warnings in the order of the files, at most 500 of each.
    pub faults: Vec<Fault>,
    /// As far as it could be read, even from a faulty configuration: the language in which to
    /// say that the kiosk is out of order.
    pub default_language: Option<Language>,
    /// Every file that was looked at, pictures included: what to watch for changes.
    pub files: Vec<PathBuf>,
}

/// Reads and judges the folder's `*.toml`. Recurring sessions are laid out around `today`, a date
/// in the place's zone; only languages among `shipped` may be offered.
///
/// Whatever is wrong, in the folder, the files or the pictures, is a [`Fault`].
#[must_use]
pub fn load(folder: &Path, shipped: &[Language], today: NaiveDate) -> Loaded {
    let faults = fault::Faults::default();
    let sources = files::Sources::read(folder, &faults);
    let documents = sources.parse(&faults);
    let raw = raw::RawConfig::read(&documents, sources.main(), &faults);
    let mut pictures = pictures::Pictures::new(folder);
    let surroundings = check::Surroundings {
        shipped,
        today,
        complete: documents.complete,
    };
    let checked = check::check(&raw, &surroundings, &mut pictures, &faults);
    Loaded {
        config: checked.config.filter(|_| !faults.any_error()),
        default_language: checked.default_language,
        files: sources.paths().chain(pictures.paths()).collect(),
        faults: faults.into_faults(&sources),
    }
}
