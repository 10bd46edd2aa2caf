//! What the librarian wrote: a folder of TOML files, read into a raw configuration that knows
//! where everything stands, judged in one pass, and turned into a [`Config`] in which everything
//! holds. Nothing downstream checks again.

mod check;
mod desk;
mod fault;
mod files;
mod help;
mod pictures;
mod raw;
mod recurrence;
mod speech;
mod survey;
mod svg;
mod table;
#[cfg(test)]
mod tests;
mod timetable;
mod translation;
mod value;
mod words;
mod workshop;

pub use fault::{Fault, Severity};
pub use survey::{BUILT_IN_QUESTIONS, DEFAULT_SURVEY, NO_SURVEY, Question, Survey, SurveyKind};

use crate::domain::{
    Authored, Guard, Help, Language, Occasion, Opening, Phase, Session, SessionKey, Topic,
    Workshop, voice,
};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use std::collections::BTreeMap;
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
    /// None twice about a topic.
    pub help: Vec<Help>,
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
    /// 1 (slow) to 7; 4 is the usual speed.
    pub default_rate: u8,
    /// The output device for what everybody may hear, by its name. `None`: the system's default.
    pub speaker: Option<String>,
    /// The output device for what one visitor alone may hear, by its name, and never that of the
    /// speaker. `None`: the kiosk has no headphones.
    pub headphones: Option<String>,
    /// In the order in which they are tried; never empty, and none twice by name.
    pub engines: Vec<Engine>,
    /// Of the languages that have one of their own. Every engine in it is among `engines`, and
    /// no source stands twice; it may be empty.
    pub chains: BTreeMap<Language, Vec<Source>>,
}

impl Default for Speech {
    fn default() -> Self {
        Self {
            default_volume: voice::USUAL_VOLUME,
            default_rate: voice::USUAL_RATE,
            speaker: None,
            headphones: None,
            engines: vec![Engine::default()],
            chains: BTreeMap::new(),
        }
    }
}

impl Speech {
    /// What may speak `language`, in the order in which it is tried: as it was written, else the
    /// recorded prompts and then every engine.
    #[must_use]
    pub fn chain(&self, language: &Language) -> Vec<Source> {
        let every = || {
            let engines = self.engines.iter().map(|engine| engine.name.clone());
            std::iter::once(Source::Recorded)
                .chain(engines.map(Source::Engine))
                .collect()
        };
        self.chains.get(language).cloned().unwrap_or_else(every)
    }
}

/// Where a voice comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// What people have read out, prompt by prompt.
    Recorded,
    /// The engine of this name.
    Engine(String),
}

/// A program that turns text on its standard input into a WAV file. Never run through a shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engine {
    /// Never `recorded`.
    pub name: String,
    pub program: String,
    /// May hold `{voice}`, `{wpm}` and `{out}`, and no other name in braces.
    pub arguments: Vec<String>,
    pub time_limit: Duration,
    /// Added to the kiosk's own. No name is empty or holds an equals sign.
    pub environment: BTreeMap<String, String>,
    /// What it calls its voices, where that differs from what the languages say.
    pub voices: BTreeMap<Language, String>,
}

impl Engine {
    /// What to put in for `{voice}`: the engine's own word for it, else the one that the language
    /// has for this synthesiser in `of_language` (`voices` in its `language.toml`). A synthesiser
    /// goes by the name of its program, such as `espeak-ng`, or by what that begins with:
    /// `RHVoice-test` is `rhvoice`.
    #[must_use]
    pub fn voice<'a>(
        &'a self,
        language: &Language,
        of_language: &'a BTreeMap<String, String>,
    ) -> Option<&'a str> {
        let program = Path::new(&self.program).file_name()?.to_str()?;
        let lower = program.to_lowercase();
        let begins = || {
            let (synthesiser, _) = lower.rsplit_once('-')?;
            of_language.get(synthesiser)
        };
        self.voices
            .get(language)
            .or_else(|| of_language.get(&lower))
            .or_else(begins)
            .map(String::as_str)
    }
}

impl Default for Engine {
    fn default() -> Self {
        let arguments = ["-v", "{voice}", "-s", "{wpm}", "--stdin", "-w", "{out}"];
        Self {
            name: "espeak".into(),
            program: "espeak-ng".into(),
            arguments: arguments.map(String::from).into(),
            time_limit: Duration::from_secs(3),
            environment: BTreeMap::new(),
            voices: BTreeMap::new(),
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

    /// What the librarian says of help with `topic`.
    #[must_use]
    pub fn help_with(&self, topic: Topic) -> Option<&Help> {
        self.help.iter().find(|help| help.topic == topic)
    }

    /// What is asked about `occasion`. `None` where its workshop has left the configuration or
    /// asks nothing.
    #[must_use]
    pub fn survey_about(&self, occasion: &Occasion) -> Option<&Survey> {
        match occasion {
            Occasion::Session(key) => {
                let (workshop, _) = self.find(key)?;
                self.survey(workshop.survey.as_deref()?)
            }
            Occasion::Week(_) => self.pulse(),
        }
    }

    /// The sessions that may be answered about now, the latest first.
    #[must_use]
    pub fn open_sessions(&self, now: DateTime<Tz>) -> Vec<(&Workshop, &Session)> {
        let is_open = |session: &Session| {
            session.cancelled.is_none()
                && Occasion::Session(session.key.clone()).phase(now) == Phase::Open
        };
        let asked = |workshop: &&Workshop| {
            let survey = workshop.survey.as_deref();
            survey.is_some_and(|id| self.survey(id).is_some())
        };
        let mut open: Vec<_> = self
            .workshops
            .iter()
            .filter(asked)
            .flat_map(|workshop| workshop.sessions.iter().map(move |s| (workshop, s)))
            .filter(|(_, session)| is_open(session))
            .collect();
        open.sort_by_key(|(_, session)| std::cmp::Reverse(session.start));
        open
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
    let checked = check::check(raw, &surroundings, &mut pictures, &faults);
    Loaded {
        config: checked.config.filter(|_| !faults.any_error()),
        default_language: checked.default_language,
        files: sources.paths().chain(pictures.paths()).collect(),
        faults: faults.into_faults(&sources),
    }
}
