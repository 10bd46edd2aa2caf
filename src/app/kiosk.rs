//! The kiosk without a window: what comes in changes what is shown, what is to be done goes out
//! as data. It needs no iced and no runtime, so tests walk whole visits through it.

mod going;
mod hands;
mod places;
mod speaking;
mod surveys;
mod time;
mod typing;

use super::timing;
use super::visit::Visit;
use crate::config::{Config, ThemeName};
use crate::domain::{Ballot, Language, PassCode, PhoneNumber, SessionKey, Topic};
use crate::l10n::{Catalogue, Localizer, Text};
use crate::screen::{
    self, Context, Destination, Effect, Found, Given, Giving, Message, Refused, Screen, Seats,
    Undo, Unfound, idle,
};
use crate::semantics::{Id, Outcome, Request, Step, Tree};
use crate::speech::{Heard, Saying};
use crate::ui::{Metrics, Panel, Touch, layout};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;

/// Two clocks: what the wall says, which may jump, and what has gone by, which never does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    pub wall: DateTime<Utc>,
    /// Since the kiosk started.
    pub elapsed: Duration,
}

/// What the kiosk has to work with. Replaced as a whole.
#[derive(Debug, Clone)]
pub struct Setup {
    pub config: Arc<Config>,
    pub catalogue: Catalogue,
    /// The configuration is faulty: visitors are sent to the desk.
    pub faulty: bool,
    /// For staff, as `check` prints them.
    pub messages: Vec<String>,
    pub panel: Panel,
    /// Places can be stored.
    pub stores: bool,
    /// Answers can be counted.
    pub counts: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    Touch(Touch),
    Key(Key),
    /// What a screen reader or a switch asks for.
    Asked(Request),
    /// The store has answered an operation.
    Answered {
        operation: [u8; 16],
        answer: Result<Given, Refused>,
    },
    /// Whether the answers of a survey were counted.
    Counted {
        operation: [u8; 16],
        kept: bool,
    },
    /// The store has looked for a place.
    Found {
        operation: [u8; 16],
        answer: Result<Found, Unfound>,
    },
    /// The store has given a place to the next in line, or could not.
    GivenUp {
        operation: [u8; 16],
        answer: Result<(), Unfound>,
    },
    /// What the voice has to tell.
    Voice(Heard),
    /// The glass has another size.
    Resized(Panel),
    /// Time has gone by.
    Tick,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Step(Step),
    /// Onward where the script runs to the right, back where it runs to the left.
    Right,
    Left,
    Enter,
    /// A digit, 0 to 9; it types where there are keys on the glass, as the next two do.
    Digit(u8),
    Plus,
    Erase,
    /// Any other: it only shows that somebody is here.
    Other,
}

/// What is to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    TakePlace {
        operation: [u8; 16],
        session: SessionKey,
        people: u16,
        phone: Option<PhoneNumber>,
    },
    FindPlace {
        operation: [u8; 16],
        session: SessionKey,
        code: PassCode,
    },
    CancelPlace {
        operation: [u8; 16],
        session: SessionKey,
        code: PassCode,
    },
    /// The operation only tells whose answer comes back; it goes nowhere else.
    CountAnswers {
        operation: [u8; 16],
        ballot: Ballot,
    },
    CountHelp(Topic),
    Say(Saying),
    Silence,
    /// Sound may be wanted any moment.
    WakeVoice,
    /// These may be said next, whichever of them, and nothing on the disk is to tell which.
    Pin(Vec<(Language, String)>),
    Unpin,
}

/// Where chance comes from: sixteen bytes that nobody can guess.
pub type Chance = Box<dyn FnMut() -> [u8; 16] + Send>;

pub struct Kiosk {
    setup: Setup,
    chance: Chance,
    visit: Visit,
    tree: Tree<Message>,
    seats: Seats,
    /// The wall time of the newest sign-up: the clock cannot be right if it is before that.
    newest_record: Option<DateTime<Utc>>,
    now: Moment,
    last_activity: Duration,
    page_changed: Duration,
    /// When it stood on the glass, where that is known.
    page_shown: Option<Duration>,
    /// Since when the countdown runs.
    countdown: Option<Duration>,
    attract_turned: Duration,
    undo_until: Option<Duration>,
    /// When the next person is asked to come.
    thanks_until: Option<Duration>,
    /// Until when the pulse is not answered again.
    pulse_rests_until: Option<Duration>,
    finger: Finger,
    voice: speaking::Voice,
}

/// What the first finger is doing.
#[derive(Debug, Default)]
struct Finger {
    /// On what it came down.
    from: Option<Id>,
    /// It is still on it.
    inside: bool,
    /// It came down too soon after the page had changed: it was meant for the page before.
    too_soon: bool,
    /// Since when it has been held on what has to be held.
    held: Option<Duration>,
}

/// All that the kiosk knows, without where its chance comes from.
impl std::fmt::Debug for Kiosk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Taken apart, so that a field that is added cannot be forgotten here.
        let Self {
            setup,
            chance: _,
            visit,
            tree,
            seats,
            newest_record,
            now,
            last_activity,
            page_changed,
            page_shown,
            countdown,
            attract_turned,
            undo_until,
            thanks_until,
            pulse_rests_until,
            finger,
            voice,
        } = self;
        f.debug_struct("Kiosk")
            .field("setup", setup)
            .field("visit", visit)
            .field("tree", tree)
            // In an order that does not change from one map to the next.
            .field(
                "seats",
                &seats.iter().collect::<std::collections::BTreeMap<_, _>>(),
            )
            .field("newest_record", newest_record)
            .field("now", now)
            .field("last_activity", last_activity)
            .field("page_changed", page_changed)
            .field("page_shown", page_shown)
            .field("countdown", countdown)
            .field("attract_turned", attract_turned)
            .field("undo_until", undo_until)
            .field("thanks_until", thanks_until)
            .field("pulse_rests_until", pulse_rests_until)
            .field("finger", finger)
            .field("voice", voice)
            .finish_non_exhaustive()
    }
}

impl Kiosk {
    #[must_use]
    pub fn new(setup: Setup, now: Moment, chance: Chance) -> Self {
        let visit = Visit::begin(&setup.config, setup.faulty);
        let mut kiosk = Self {
            setup,
            chance,
            tree: Tree {
                title: blank(&visit),
                main: Vec::new(),
                bar: Vec::new(),
                dialog: None,
            },
            visit,
            seats: Seats::new(),
            newest_record: None,
            now,
            last_activity: now.elapsed,
            page_changed: now.elapsed,
            page_shown: None,
            countdown: None,
            attract_turned: now.elapsed,
            undo_until: None,
            thanks_until: None,
            pulse_rests_until: None,
            finger: Finger::default(),
            voice: speaking::Voice::default(),
        };
        kiosk.tree = kiosk.describe();
        kiosk.visit.focus = kiosk.tree.entry().cloned();
        kiosk
    }

    #[must_use]
    pub fn tree(&self) -> &Tree<Message> {
        &self.tree
    }

    #[must_use]
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// The node that a finger holds, drawn pressed.
    #[must_use]
    pub fn pressed(&self) -> Option<&Id> {
        self.finger
            .from
            .as_ref()
            .filter(|_| self.finger.inside && !self.finger.too_soon)
    }

    /// The node that has the focus, and whether the ring is drawn.
    #[must_use]
    pub fn focus(&self) -> (Option<&Id>, bool) {
        (self.visit.focus.as_ref(), self.visit.by_key)
    }

    #[must_use]
    pub fn words(&self) -> Localizer {
        let default = self.setup.config.languages.default.clone();
        Localizer::new(
            self.setup.catalogue.clone(),
            self.visit.language.clone(),
            default,
        )
    }

    #[must_use]
    pub fn metrics(&self) -> Metrics {
        let tall = self
            .setup
            .catalogue
            .get(&self.visit.language)
            .is_some_and(crate::l10n::LanguagePack::is_tall);
        Metrics::new(self.setup.panel, self.visit.settings.text_step, tall)
    }

    /// Fresh numbers from the store.
    pub fn set_seats(&mut self, seats: Seats, newest_record: Option<DateTime<Utc>>) {
        self.seats = seats;
        self.newest_record = newest_record;
        self.tree = self.describe();
    }

    /// Whether places can be stored from now on.
    pub fn set_stores(&mut self, stores: bool) {
        self.setup.stores = stores;
        self.tree = self.describe();
    }

    /// Whether answers can be counted from now on.
    pub fn set_counts(&mut self, counts: bool) {
        self.setup.counts = counts;
        self.tree = self.describe();
    }

    /// A configuration that was read anew, once nobody is here to be disturbed.
    pub fn set_setup(&mut self, setup: Setup) {
        self.setup = setup;
        self.voice.unvoiced.clear();
        self.forget();
        self.tree = self.describe();
    }

    /// Nobody is here.
    #[must_use]
    pub fn is_resting(&self) -> bool {
        self.visit
            .is_untouched(&self.setup.config, self.setup.faulty)
    }

    /// A number for the page that is described: what may be touched on it makes it another.
    #[must_use]
    pub fn page(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        page_of(&self.tree).hash(&mut hasher);
        hasher.finish()
    }

    /// The page stands on the glass only now.
    pub fn page_shown(&mut self, now: Moment) {
        self.page_shown = Some(now.elapsed);
    }

    /// Whether a touch now is meant for the page before: it is too soon after this one was
    /// described, or after it could be seen.
    fn is_too_soon(&self) -> bool {
        let elapsed = self.now.elapsed;
        let unseen = |shown| elapsed < shown + timing::REACTION;
        elapsed < self.page_changed + timing::SETTLE || self.page_shown.is_some_and(unseen)
    }

    fn wall(&self) -> DateTime<Tz> {
        self.now
            .wall
            .with_timezone(&self.setup.config.place.time_zone)
    }

    fn giving(&self) -> Giving {
        let guard = self.setup.config.guard;
        let believable = timing::may_be_right(self.now.wall)
            && self
                .newest_record
                .is_none_or(|newest| self.now.wall >= newest);
        if self.setup.stores && believable && self.visit.places < guard.places_per_visit {
            Giving::Places
        } else {
            Giving::AskAtDesk
        }
    }

    /// What a screen would look like now.
    fn described(&self, screen: &Screen) -> Tree<Message> {
        self.with_context(|context| screen.describe(context))
    }

    fn with_context<T>(&self, use_it: impl FnOnce(&Context<'_>) -> T) -> T {
        let words = self.words();
        use_it(&Context {
            config: &self.setup.config,
            words: &words,
            now: self.wall(),
            room: layout::room(&self.metrics()),
            seats: &self.seats,
            settings: &self.visit.settings,
            giving: self.giving(),
            counts: self.setup.counts,
            pulse_rests: self.pulse_rests_until.is_some(),
            voice: self.known_of_the_voice(),
            leaf: self.visit.leaf,
        })
    }

    fn describe(&self) -> Tree<Message> {
        self.with_context(|context| self.describe_in(context))
    }

    fn describe_in(&self, context: &Context<'_>) -> Tree<Message> {
        let mut tree = self.visit.screen.describe(context);
        if let Some(since) = self.countdown {
            let left = timing::countdown_left(self.now.elapsed.saturating_sub(since));
            let asks = match self.visit.screen {
                Screen::Survey(_) => idle::Asks::NewPerson,
                _ => idle::Asks::StillHere,
            };
            tree.dialog = Some(idle::dialog(context, asks, left));
        } else if let Some(reason) = &self.visit.explained {
            tree.dialog = Some(screen::explanation(context, reason));
        }
        tree
    }

    /// Takes in what has happened.
    pub fn handle(&mut self, input: Input, now: Moment) -> Vec<Command> {
        self.now = now;
        let mut commands = Vec::new();
        match input {
            Input::Touch(touch) => self.touched(touch, &mut commands),
            Input::Key(key) => self.key_pressed(key, &mut commands),
            Input::Asked(request) => {
                self.somebody_is_here();
                self.perform(&request, &mut commands);
            }
            Input::Answered { operation, answer } => self.answered(operation, answer),
            Input::Counted { operation, kept } => self.counted(operation, kept),
            Input::Found { operation, answer } => self.found(operation, &answer),
            Input::GivenUp { operation, answer } => self.given_up(operation, answer),
            Input::Voice(heard) => self.heard(heard),
            Input::Resized(panel) => self.setup.panel = panel,
            Input::Tick => self.time_went_by(&mut commands),
        }
        self.refresh(&mut commands);
        commands
    }

    /// Whoever does anything is here. During the countdown that alone does not close it, which
    /// could be a hand brushing by, but gives the whole time again: nobody is sent away while
    /// looking for the button.
    fn somebody_is_here(&mut self) {
        self.last_activity = self.now.elapsed;
        if self.countdown.is_some() {
            self.countdown = Some(self.now.elapsed);
        }
    }

    /// The one way in: whoever asks, the tree decides.
    fn perform(&mut self, request: &Request, commands: &mut Vec<Command>) {
        match self.tree.perform(request) {
            Outcome::Act(message) => self.act(message, commands),
            Outcome::Focus(id) => self.move_focus(id, commands),
            Outcome::Explain(reason) => self.visit.explained = Some(reason),
            Outcome::Stale => {}
        }
    }

    fn move_focus(&mut self, id: Id, commands: &mut Vec<Command>) {
        if self.visit.by_key {
            self.say_focus(&id, commands);
        }
        self.visit.focus = Some(id);
    }

    fn act(&mut self, message: Message, commands: &mut Vec<Command>) {
        let of_the_page = !matches!(message, Message::Bar(_) | Message::Nav(_));
        let effect = self.visit.screen.update(message);
        // Another page begins with its first leaf.
        if matches!(effect, Effect::Go(_) | Effect::GoBack)
            || of_the_page
                && !matches!(
                    effect,
                    Effect::Read(_) | Effect::Understood | Effect::StayHere
                )
        {
            self.visit.leaf = 0;
        }
        match effect {
            Effect::None => {}
            Effect::TurnLeaf(leaf) => self.visit.leaf = leaf,
            Effect::Go(destination) => self.go(destination),
            Effect::GoBack => self.go_back(),
            Effect::ChooseLanguage(language) => {
                let before = std::mem::replace(&mut self.visit.language, language);
                self.listen_by_language();
                let newcomer =
                    matches!(self.visit.screen, Screen::Door(ref door) if door.is_for_a_newcomer());
                if !newcomer && before != self.visit.language {
                    self.offer_undo(Undo::Language(before));
                }
                if newcomer && !self.visit.settings.listen {
                    self.greet(commands);
                }
                match self.visit.after_door.take() {
                    Some(screen) => self.turn_to(screen),
                    None => self.go(Destination::Home),
                }
            }
            Effect::TakePlace {
                session,
                people,
                phone,
            } => commands.push(self.take_place(session, people, phone)),
            Effect::FindPlace { session, code } => {
                commands.push(self.find_place(session, code));
            }
            Effect::CancelPlace { session, code } => {
                commands.push(self.cancel_place(session, code));
            }
            Effect::CountAnswers(ballot) => self.count(ballot, commands),
            Effect::NextPerson => self.next_person(),
            Effect::OpenHelp(topic) => {
                if self.visit.helped.insert(topic) {
                    commands.push(Command::CountHelp(topic));
                }
                self.go(Destination::HelpWith(topic));
            }
            Effect::Listen if self.visit.settings.listen => self.go(Destination::Voice),
            Effect::Listen => self.begin_to_listen(commands),
            Effect::StopListening => self.stop_listening(),
            Effect::SetVolume(volume) => self.visit.settings.volume = volume,
            Effect::SetRate(rate) => self.visit.settings.rate = rate,
            Effect::Repeat => self.repeat(commands),
            Effect::Resume => self.resume(commands),
            Effect::NextTextStep => {
                let before = self.visit.settings.text_step;
                self.visit.settings.text_step = before.next();
                self.offer_undo(Undo::TextStep(before));
            }
            Effect::NextTheme => {
                let before = self.visit.settings.theme;
                self.visit.settings.theme = next_theme(before);
                self.offer_undo(Undo::Theme(before));
            }
            Effect::Undo => self.undo(),
            Effect::Read(id) => {
                self.read(&id, commands);
            }
            Effect::StayHere => self.countdown = None,
            Effect::Understood => self.visit.explained = None,
        }
    }

    fn offer_undo(&mut self, undo: Undo) {
        self.visit.settings.undo = Some(undo);
        self.undo_until = Some(self.now.elapsed + timing::UNDO);
    }

    fn undo(&mut self) {
        match self.visit.settings.undo.take() {
            Some(Undo::Language(language)) => {
                self.visit.language = language;
                self.listen_by_language();
            }
            Some(Undo::TextStep(step)) => self.visit.settings.text_step = step,
            Some(Undo::Theme(theme)) => self.visit.settings.theme = theme,
            None => {}
        }
        self.undo_until = None;
    }

    /// The visitor has left. Everything they did or chose is dropped.
    fn forget(&mut self) {
        self.visit = Visit::begin(&self.setup.config, self.setup.faulty);
        self.countdown = None;
        self.undo_until = None;
        self.thanks_until = None;
        self.finger = Finger::default();
        self.voice.forget();
        self.attract_turned = self.now.elapsed;
        // Nor does anything tell when they were last here.
        self.last_activity = self.now.elapsed;
    }

    /// Describes the screen again, and says what has changed.
    fn refresh(&mut self, commands: &mut Vec<Command>) {
        let described = self.describe();
        let before = std::mem::replace(&mut self.tree, described);
        let turned = page_of(&before) != page_of(&self.tree);
        if turned {
            self.page_changed = self.now.elapsed;
            if self
                .finger
                .from
                .as_ref()
                .is_some_and(|id| self.tree.find(id).is_none())
            {
                self.finger.inside = false;
            }
        }
        // A page may have the ids of the one before it, as the review has those of "how many?",
        // and the title too, as another session of the same workshop has: then `go` has left no
        // focus.
        let arrived = before.entry() != self.tree.entry()
            || before.title != self.tree.title
            || self.visit.focus.is_none();
        let lost = self
            .visit
            .focus
            .as_ref()
            .is_none_or(|focus| self.tree.find(focus).is_none());
        if arrived || lost {
            self.visit.focus = self.tree.entry().cloned();
        }
        self.say_what_changed(&before, arrived, commands);
        self.pin_survey(commands);
    }
}

/// Which page this is: a touch meant for the one before does nothing on it.
fn page_of(tree: &Tree<Message>) -> Vec<&Id> {
    let bar: Vec<&Id> = tree.bar.iter().map(|node| &node.id).collect();
    tree.nodes()
        .filter(|node| node.press().is_some())
        .map(|node| &node.id)
        .filter(|id| !bar.contains(id))
        .collect()
}

fn next_theme(theme: ThemeName) -> ThemeName {
    match theme {
        ThemeName::Paper => ThemeName::Dark,
        ThemeName::Dark => ThemeName::Light,
        ThemeName::Light => ThemeName::Paper,
    }
}

fn blank(visit: &Visit) -> Text {
    // Replaced before anybody sees it.
    Localizer::blank(&visit.language)
}
