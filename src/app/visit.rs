//! Everything that this visitor did or chose. When they leave it is dropped whole, so nothing of
//! it can be forgotten to be forgotten.

use crate::config::{Attract, Config};
use crate::domain::{Language, SessionKey, Topic};
use crate::l10n::Text;
use crate::screen::{Screen, Settings, attract, door, fault, home};
use crate::semantics::{Id, TextStep};
use crate::speech::Utterance;
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    pub language: Language,
    pub settings: Settings,
    /// Whether to listen was the visitor's own choice, and not their language's.
    pub listen_chosen: bool,
    /// What was said, and where the voice is in it.
    pub told: Told,
    pub screen: Screen,
    /// Which leaf of the page is shown, on a small panel.
    pub leaf: usize,
    /// The screens that "back" leads to, the last one first to be taken.
    pub history: Vec<Screen>,
    /// Where the door leads, instead of home.
    pub after_door: Option<Screen>,
    /// With what help was looked for, so that it is counted once.
    pub helped: BTreeSet<Topic>,
    /// Places taken in this visit.
    pub places: u32,
    /// The place the store has been asked for, by its operation.
    pub asked: Option<[u8; 16]>,
    /// What the store was last asked to find or to give up, by its operation.
    pub sought: Option<[u8; 16]>,
    /// What was asked for last, until it is given.
    pub wanted: Option<Wanted>,
    /// Why something cannot be done, until the visitor has read it.
    pub explained: Option<Text>,
    pub focus: Option<Id>,
    /// The focus ring is drawn: a key was used.
    pub by_key: bool,
}

/// What was said last, so that it can be said again.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    /// The number of the first of them.
    pub first: u64,
    pub utterances: Vec<Utterance>,
    /// Also what is private was to be heard.
    pub aloud: bool,
    /// How far it came: an utterance's number and its sentence.
    pub at: Option<(u64, usize)>,
    /// It was said to its end.
    pub whole: bool,
}

impl Told {
    /// Whether the utterance of this number is among them.
    #[must_use]
    pub fn holds(&self, number: u64) -> bool {
        (self.first..self.first + self.utterances.len() as u64).contains(&number)
    }
}

/// A place that the store was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub operation: [u8; 16],
    pub session: SessionKey,
    pub people: u16,
}

impl Visit {
    /// A newcomer.
    #[must_use]
    pub fn begin(config: &Config, faulty: bool) -> Self {
        let screen = match (faulty, config.screen.attract) {
            (true, _) => Screen::Fault(fault::Fault),
            (false, Attract::Greet) => Screen::Attract(attract::Attract::default()),
            (false, Attract::Off) => first_screen(config),
        };
        Self {
            language: config.languages.default.clone(),
            settings: Settings {
                text_step: TextStep::default(),
                theme: config.screen.theme,
                listen: false,
                volume: config.speech.default_volume,
                rate: config.speech.default_rate,
                undo: None,
            },
            listen_chosen: false,
            told: Told::default(),
            screen,
            leaf: 0,
            history: Vec::new(),
            after_door: None,
            helped: BTreeSet::new(),
            places: 0,
            asked: None,
            sought: None,
            wanted: None,
            explained: None,
            focus: None,
            by_key: false,
        }
    }

    /// Every screen that the visitor is on, or can come back to.
    pub fn screens(&mut self) -> impl Iterator<Item = &mut Screen> {
        std::iter::once(&mut self.screen)
            .chain(&mut self.history)
            .chain(&mut self.after_door)
    }

    /// Nobody is here: nothing would be forgotten if they left.
    #[must_use]
    pub fn is_untouched(&self, config: &Config, faulty: bool) -> bool {
        let fresh = Self::begin(config, faulty);
        let screen = match (&self.screen, &fresh.screen) {
            // Which language greets just now is nobody's choice.
            (Screen::Attract(_), Screen::Attract(_)) => self.screen.clone(),
            _ => fresh.screen,
        };
        // The focus rests somewhere even where nobody is.
        *self
            == Self {
                screen,
                focus: self.focus.clone(),
                ..fresh
            }
    }
}

/// The door; with one language offered there is none.
#[must_use]
pub fn first_screen(config: &Config) -> Screen {
    if config.languages.offered.len() > 1 {
        Screen::Door(door::Door::default())
    } else {
        Screen::Home(home::Home)
    }
}
