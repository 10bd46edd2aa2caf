//! Somebody who stands before the kiosk, in a library where the time is known. Stories are told
//! in what the visitor does, sees and hears; no window is needed for them.

use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Oslo;
use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;
use tempfile::TempDir;
use terskel::app::answers::{found, given, refused, seats, unfound};
use terskel::app::kiosk::{Command, Input, Key, Kiosk, Moment, Setup};
use terskel::config::{self, Config};
use terskel::domain::{Ballot, Language, PassCode, PhoneNumber, SessionKey, Topic};
use terskel::exchange::ical::Appointment;
use terskel::l10n::{Catalogue, Privacy, Text};
use terskel::preview;
use terskel::screen::{Found, Given, Message, Refused, Unfound};
use terskel::semantics::{Node, Piece, Request, Role, Step, Tree};
use terskel::speech::{self, Manner, Said, Utterance};
use terskel::store::{self, Store, TakePlace};
use terskel::ui::{Panel, Touch};

/// The morning on which most stories begin, a Tuesday; in the place's own time.
pub const MORNING: &str = "2026-11-24T09:00";
/// The first workshop of that afternoon: eight chairs, four people at most on one pass.
pub const TSHIRT: &str = "tshirt@2026-11-24T14:00";

/// Between two things a visitor does: longer than a page needs to settle.
const BREATH: Duration = Duration::from_millis(600);
/// How long a finger rests on the glass.
const TAP: Duration = Duration::from_millis(80);

pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

pub fn catalogue() -> Catalogue {
    static SHIPPED: OnceLock<Catalogue> = OnceLock::new();
    SHIPPED
        .get_or_init(|| Catalogue::shipped().unwrap())
        .clone()
}

/// The demonstration configuration, laid out from the [`MORNING`] on.
pub fn demonstration() -> Config {
    static READ: OnceLock<Config> = OnceLock::new();
    let read = || {
        let loaded = config::load(
            &project("kiosk-config"),
            &catalogue().languages(),
            local(MORNING).date_naive(),
        );
        loaded.config.unwrap_or_else(|| {
            panic!(
                "the demonstration configuration has faults: {:?}",
                loaded.faults
            )
        })
    };
    READ.get_or_init(read).clone()
}

/// The demonstration as it is without the translators' files.
pub fn untranslated() -> Config {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(project("kiosk-config")).unwrap().flatten() {
        let name = entry.file_name();
        if !name.to_str().unwrap().starts_with("texts.") && entry.path().is_file() {
            fs::copy(entry.path(), folder.path().join(name)).unwrap();
        }
    }
    let today = local(MORNING).date_naive();
    let loaded = config::load(folder.path(), &catalogue().languages(), today);
    loaded.config.unwrap()
}

pub fn language(code: &str) -> Language {
    code.parse().unwrap()
}

pub fn session(key: &str) -> SessionKey {
    key.parse().unwrap()
}

/// Local time in the place's zone.
pub fn local(time: &str) -> DateTime<chrono_tz::Tz> {
    let time = NaiveDateTime::parse_from_str(time, "%Y-%m-%dT%H:%M").unwrap();
    Oslo.from_local_datetime(&time).unwrap()
}

/// A library with a kiosk, before anybody comes.
pub struct Library {
    config: Config,
    time: DateTime<Utc>,
    faults: Option<Vec<String>>,
    stores: bool,
    crowd: Vec<TakePlace>,
}

impl Library {
    pub fn in_the_morning() -> Self {
        Self::at(MORNING)
    }

    /// At a time such as `2026-11-24T14:15`.
    pub fn at(time: &str) -> Self {
        Self::at_the_moment(local(time).to_utc())
    }

    /// For the night on which one time on the wall is there twice.
    pub fn at_the_moment(time: DateTime<Utc>) -> Self {
        Self {
            config: demonstration(),
            time,
            faults: None,
            stores: true,
            crowd: Vec::new(),
        }
    }

    pub fn where_(mut self, change: impl FnOnce(&mut Config)) -> Self {
        change(&mut self.config);
        self
    }

    /// The librarian has written in Norwegian and English alone.
    pub fn without_translations(mut self) -> Self {
        self.config = untranslated();
        self
    }

    /// The configuration cannot be used; staff get to see these messages.
    pub fn with_faults(mut self, messages: &[&str]) -> Self {
        self.faults = Some(messages.iter().map(ToString::to_string).collect());
        self
    }

    /// Nothing can be stored.
    pub fn with_a_full_disk(mut self) -> Self {
        self.stores = false;
        self
    }

    /// So many parties of so many people have places already, since `when`.
    pub fn with_parties(mut self, key: &str, parties: u8, people: u16, when: &str) -> Self {
        let key = session(key);
        let (_, planned) = self
            .config
            .find(&key)
            .expect("a session of the configuration");
        for party in 0..parties {
            let mut operation = [0xEE; 16];
            operation[0] = party;
            operation[1] = u8::try_from(self.crowd.len()).unwrap();
            self.crowd.push(TakePlace {
                operation,
                session: key.clone(),
                ends: planned.end.to_utc(),
                capacity: planned.seats,
                people,
                contact: None,
                now: local(when).to_utc(),
                places_per_ten_minutes: u32::MAX,
            });
        }
        self
    }

    /// Somebody walks up.
    pub fn visitor(self) -> Visitor {
        let setup = Setup {
            config: self.config.into(),
            catalogue: catalogue(),
            faulty: self.faults.is_some(),
            messages: self.faults.unwrap_or_default(),
            panel: Panel {
                width: 1920.0,
                height: 1080.0,
                pixels_per_mm: 4.03,
            },
            stores: self.stores,
            counts: true,
        };
        let now = Moment {
            wall: self.time,
            elapsed: Duration::ZERO,
        };
        let kiosk = Kiosk::new(setup.clone(), now, Box::new(counting()));
        let keeper = Keeper::Real(None);
        let mut visitor = Visitor {
            kiosk,
            setup,
            now,
            handled: now.elapsed,
            keeper,
            asked: Vec::new(),
            pending: VecDeque::new(),
            ballots: Vec::new(),
            uncounted: VecDeque::new(),
            helped: Vec::new(),
            sought: Vec::new(),
            seeking: VecDeque::new(),
            late: false,
            faults: 0,
            heard: Vec::new(),
            manner: None,
            numbered: 0,
            pinned: Vec::new(),
        };
        for request in self.crowd {
            let store = visitor.keeper.store().unwrap();
            store::wait(|reply| store.take_place(request, reply)).unwrap();
        }
        visitor.bring_seats();
        visitor
    }
}

/// Not chance at all: a story goes the same way every time.
fn counting() -> impl FnMut() -> [u8; 16] + Send {
    let mut count = 0u8;
    move || {
        count += 1;
        let mut bytes = [0; 16];
        // The pass is chosen by these: 4829 is the first, a number that stands nowhere else.
        bytes[..8].copy_from_slice(&(4828 + u64::from(count)).to_le_bytes());
        bytes[15] = count;
        bytes
    }
}

/// Who keeps the places.
enum Keeper {
    /// The real store, opened when first needed.
    Real(Option<(Store, TempDir)>),
    /// Answers when told to.
    Slow,
    Refuses(Refused),
}

impl Keeper {
    fn store(&mut self) -> Option<&Store> {
        let Self::Real(open) = self else { return None };
        let opened = || {
            let folder = tempfile::tempdir().unwrap();
            (Store::open(folder.path()).unwrap(), folder)
        };
        Some(&open.get_or_insert_with(opened).0)
    }
}

/// A request that reached the store.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub operation: [u8; 16],
    pub session: SessionKey,
    pub people: u16,
    pub phone: Option<PhoneNumber>,
}

/// A place that the store is to find, or to give to the next in line.
#[derive(Debug, Clone, PartialEq)]
pub struct Sought {
    pub operation: [u8; 16],
    pub session: SessionKey,
    pub code: PassCode,
    pub cancel: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    Said(Utterance),
    Silence,
}

pub struct Visitor {
    pub kiosk: Kiosk,
    setup: Setup,
    now: Moment,
    /// When the kiosk last heard of anything.
    handled: Duration,
    keeper: Keeper,
    /// Everything that was asked of the store.
    pub asked: Vec<Asked>,
    pending: VecDeque<Asked>,
    /// Every survey that was finished.
    pub ballots: Vec<Ballot>,
    uncounted: VecDeque<[u8; 16]>,
    /// Every topic that was counted.
    pub helped: Vec<Topic>,
    /// Everything that was looked for or given up.
    pub sought: Vec<Sought>,
    seeking: VecDeque<Sought>,
    /// The store answers only when the story says so.
    late: bool,
    /// So many of the next searches fail.
    faults: u8,
    /// Since the visitor last did something.
    pub heard: Vec<Heard>,
    /// How it was last spoken.
    pub manner: Option<Manner>,
    /// The number of the first utterance that was last said.
    numbered: u64,
    /// What is held ready to be said.
    pub pinned: Vec<(Language, String)>,
}

/// What the visitor does.
impl Visitor {
    /// A finger comes down on a button, and is lifted from it.
    pub fn touches(&mut self, id: &str) {
        self.breathes();
        self.taps_at_once(id);
    }

    /// The same, without the pause that people make between two things.
    pub fn taps_at_once(&mut self, id: &str) {
        assert!(self.node(id).press().is_some(), "{id} is no button");
        self.puts_a_finger_on(id);
        self.lifts_the_finger_from(id);
    }

    pub fn puts_a_finger_on(&mut self, id: &str) {
        self.heard.clear();
        self.happens(Input::Touch(Touch::Down(Some(id.into()))));
    }

    pub fn puts_a_finger_beside_everything(&mut self) {
        self.heard.clear();
        self.happens(Input::Touch(Touch::Down(None)));
        self.time_passes(TAP);
        self.happens(Input::Touch(Touch::Cancelled));
    }

    pub fn slides_to(&mut self, id: Option<&str>) {
        self.time_passes(TAP);
        self.happens(Input::Touch(Touch::Over(id.map(Into::into))));
    }

    /// As the glass tells it: elsewhere than it came down, this is [`Self::lifts_the_finger_elsewhere`].
    pub fn lifts_the_finger_from(&mut self, id: &str) {
        self.time_passes(TAP);
        self.happens(Input::Touch(Touch::Lifted(id.into())));
    }

    pub fn lifts_the_finger_elsewhere(&mut self) {
        self.time_passes(TAP);
        self.happens(Input::Touch(Touch::Cancelled));
    }

    pub fn presses(&mut self, key: Key) {
        self.breathes();
        self.heard.clear();
        self.happens(Input::Key(key));
    }

    pub fn tabs(&mut self) {
        self.presses(Key::Step(Step::Next));
    }

    /// Steps on until the focus rests on `id`, then chooses it.
    pub fn chooses_by_key(&mut self, id: &str) {
        self.walks_to(id, Key::Step(Step::Next));
        self.presses(Key::Enter);
    }

    pub fn walks_to(&mut self, id: &str, key: Key) {
        self.node(id);
        let most = self.kiosk.tree().focus_order().len() + 1;
        for _ in 0..most {
            self.presses(key);
            if self.focus() == Some(id) {
                return;
            }
        }
        panic!("{id} is not reached by {key:?}");
    }

    /// A screen reader does something for its user.
    pub fn asks(&mut self, request: Request) {
        self.breathes();
        self.heard.clear();
        self.happens(Input::Asked(request));
    }

    pub fn activates(&mut self, id: &str) {
        self.node(id);
        self.asks(Request::activate(id));
    }

    /// So long nothing is touched; the kiosk is woken whenever it wants to be.
    pub fn waits(&mut self, seconds: u64) {
        self.heard.clear();
        self.time_passes(Duration::from_secs(seconds));
    }

    pub fn waits_ms(&mut self, milliseconds: u64) {
        self.heard.clear();
        self.time_passes(Duration::from_millis(milliseconds));
    }

    fn breathes(&mut self) {
        self.time_passes(BREATH);
    }

    fn time_passes(&mut self, time: Duration) {
        let until = self.now.elapsed + time;
        loop {
            let wake = self.kiosk.next_wake();
            assert!(wake > Duration::ZERO, "the kiosk would spin");
            // It counts from when it last heard of anything.
            let due = (self.handled + wake).max(self.now.elapsed);
            self.run_on(due.min(until).saturating_sub(self.now.elapsed));
            if due > until {
                return;
            }
            self.happens(Input::Tick);
        }
    }

    fn run_on(&mut self, time: Duration) {
        self.now.elapsed += time;
        self.now.wall += TimeDelta::from_std(time).unwrap();
    }

    /// Somebody sets the clock on the wall; no time goes by.
    pub fn sets_the_clock(&mut self, by: TimeDelta) {
        self.now.wall += by;
        self.happens(Input::Tick);
    }

    pub fn now(&self) -> Moment {
        self.now
    }

    pub fn happens(&mut self, input: Input) {
        self.handled = self.now.elapsed;
        for command in self.kiosk.handle(input, self.now) {
            match command {
                Command::Say(saying) => {
                    self.manner = Some(saying.manner);
                    self.numbered = saying.first;
                    self.heard
                        .extend(saying.utterances.into_iter().map(Heard::Said));
                }
                Command::WakeVoice => {}
                Command::Pin(words) => self.pinned = words,
                Command::Unpin => self.pinned.clear(),
                Command::Silence => self.heard.push(Heard::Silence),
                Command::TakePlace {
                    operation,
                    session,
                    people,
                    phone,
                } => {
                    let asked = Asked {
                        operation,
                        session,
                        people,
                        phone,
                    };
                    self.asked.push(asked.clone());
                    self.pending.push_back(asked);
                }
                Command::CountAnswers { operation, ballot } => {
                    self.ballots.push(ballot);
                    self.uncounted.push_back(operation);
                }
                Command::CountHelp(topic) => self.helped.push(topic),
                Command::FindPlace {
                    operation,
                    session,
                    code,
                } => self.seeks(operation, session, code, false),
                Command::CancelPlace {
                    operation,
                    session,
                    code,
                } => self.seeks(operation, session, code, true),
            }
        }
        if !self.late && !matches!(self.keeper, Keeper::Slow) {
            self.the_store_answers();
        }
    }
}

/// The store.
impl Visitor {
    fn seeks(&mut self, operation: [u8; 16], session: SessionKey, code: PassCode, cancel: bool) {
        let sought = Sought {
            operation,
            session,
            code,
            cancel,
        };
        self.sought.push(sought.clone());
        self.seeking.push_back(sought);
    }

    /// From now on it answers only when the story says so.
    pub fn the_store_is_slow(&mut self) {
        self.keeper = Keeper::Slow;
    }

    /// The same, with its own answers.
    pub fn the_store_is_late(&mut self) {
        self.late = true;
    }

    /// The next search, or giving up, comes to nothing.
    pub fn the_store_fails_once(&mut self) {
        self.faults = 1;
    }

    pub fn the_store_refuses(&mut self, why: Refused) {
        self.keeper = Keeper::Refuses(why);
    }

    pub fn the_store_works(&mut self) {
        self.keeper = Keeper::Real(None);
    }

    /// Everything that it was asked.
    pub fn the_store_answers(&mut self) {
        while let Some(asked) = self.pending.pop_front() {
            let answer = self.answer(&asked);
            self.bring_seats();
            self.happens(Input::Answered {
                operation: asked.operation,
                answer,
            });
        }
        while let Some(operation) = self.uncounted.pop_front() {
            let kept = !matches!(self.keeper, Keeper::Refuses(_));
            self.happens(Input::Counted { operation, kept });
        }
        while let Some(sought) = self.seeking.pop_front() {
            let operation = sought.operation;
            let answered = if sought.cancel {
                let answer = self.give_up(sought);
                self.bring_seats();
                Input::GivenUp { operation, answer }
            } else {
                let answer = self.find(sought);
                Input::Found { operation, answer }
            };
            self.happens(answered);
        }
    }

    fn find(&mut self, sought: Sought) -> Result<Found, Unfound> {
        let Sought { session, code, .. } = sought;
        let now = self.now.wall;
        let store = self.searched()?;
        let place = store::wait(|reply| store.lookup(session, code, now, reply));
        let place = place.map_err(|error| unfound(&error))?;
        Ok(found(place))
    }

    fn searched(&mut self) -> Result<&Store, Unfound> {
        if self.faults > 0 {
            self.faults -= 1;
            return Err(Unfound::NotStored);
        }
        self.keeper.store().ok_or(Unfound::NotStored)
    }

    fn give_up(&mut self, sought: Sought) -> Result<(), Unfound> {
        let Sought { session, code, .. } = sought;
        let config = self.setup.config.clone();
        let store = self.searched()?;
        let capacity = config
            .find(&session)
            .map_or(0, |(_, session)| session.seats);
        store::wait(|reply| store.cancel(session, code, capacity, reply))
            .map(|_| ())
            .map_err(|error| unfound(&error))
    }

    fn answer(&mut self, asked: &Asked) -> Result<Given, Refused> {
        let config = self.setup.config.clone();
        let now = self.now.wall;
        match &self.keeper {
            Keeper::Refuses(why) => Err(*why),
            Keeper::Slow => Ok(slow_answer(asked)),
            Keeper::Real(_) => {
                let (workshop, planned) = config.find(&asked.session).ok_or(Refused::AskAtDesk)?;
                let request = TakePlace {
                    operation: asked.operation,
                    session: asked.session.clone(),
                    ends: planned.end.to_utc(),
                    capacity: planned.seats,
                    people: asked.people,
                    contact: None,
                    now,
                    places_per_ten_minutes: config.guard.places_per_ten_minutes,
                };
                let store = self.keeper.store().unwrap();
                let appointment = Appointment::new(&self.kiosk.words(), workshop, planned);
                store::wait(|reply| store.take_place(request, reply))
                    .map(|place| given(place, asked.phone.is_some(), Some(&appointment)))
                    .map_err(|error| refused(&error))
            }
        }
    }

    fn bring_seats(&mut self) {
        if let Keeper::Real(Some((store, _))) = &self.keeper {
            self.kiosk.set_seats(seats(store), store.newest_record());
        }
    }

    /// What is on the disk.
    pub fn places_on_the_disk(&self) -> Vec<store::SignupRow> {
        match &self.keeper {
            Keeper::Real(Some((_, folder))) => store::export(folder.path()).unwrap(),
            _ => Vec::new(),
        }
    }

    /// A kiosk that was switched on this moment, in the same library, with the same seats.
    pub fn a_fresh_kiosk(&self) -> Kiosk {
        let mut kiosk = Kiosk::new(self.setup.clone(), self.now, Box::new(counting()));
        if let Keeper::Real(Some((store, _))) = &self.keeper {
            kiosk.set_seats(seats(store), store.newest_record());
        }
        kiosk
    }
}

fn slow_answer(asked: &Asked) -> Given {
    Given {
        session: asked.session.clone(),
        people: asked.people,
        code: "4829".parse().unwrap(),
        waiting: None,
        can_ring: asked.phone.is_some(),
        calendar: None,
    }
}

/// What the visitor sees and hears.
impl Visitor {
    pub fn tree(&self) -> &Tree<Message> {
        self.kiosk.tree()
    }

    pub fn node(&self, id: &str) -> &Node<Message> {
        let found = self.tree().nodes().find(|node| node.id.as_str() == id);
        found.unwrap_or_else(|| panic!("no {id} here, only {:?}", self.ids()))
    }

    pub fn ids(&self) -> Vec<&str> {
        self.tree().nodes().map(|node| node.id.as_str()).collect()
    }

    /// All words that can be read on the glass now.
    pub fn reads(&self) -> Vec<String> {
        seen(self.tree())
    }

    pub fn sees(&self, words: &str) {
        let all = self.reads();
        assert!(
            all.iter().any(|one| one.contains(words)),
            "\"{words}\" is not on the screen: {all:#?}"
        );
    }

    pub fn sees_no(&self, words: &str) {
        let all = self.reads();
        assert!(
            !all.iter().any(|one| one.contains(words)),
            "\"{words}\" is on the screen: {all:#?}"
        );
    }

    pub fn finds(&self, id: &str) {
        self.node(id);
    }

    pub fn finds_no(&self, id: &str) {
        assert!(!self.ids().contains(&id), "{id} is here");
    }

    pub fn focus(&self) -> Option<&str> {
        self.kiosk.focus().0.map(terskel::semantics::Id::as_str)
    }

    pub fn utterances(&self) -> Vec<&Utterance> {
        let said = self.heard.iter().filter_map(|heard| match heard {
            Heard::Said(utterance) => Some(utterance),
            Heard::Silence => None,
        });
        said.collect()
    }

    pub fn words_heard(&self) -> Vec<String> {
        self.utterances()
            .into_iter()
            .map(Utterance::words)
            .collect()
    }

    pub fn hears(&self, words: &str) -> &Utterance {
        let all = self.utterances();
        let found = all.iter().find(|one| one.words().contains(words));
        found.unwrap_or_else(|| panic!("\"{words}\" is not said, only {:?}", self.words_heard()))
    }

    pub fn hears_at_once(&self, words: &str) {
        assert_eq!(self.hears(words).said, Said::AtOnce, "{words}");
    }

    pub fn hears_no(&self, words: &str) {
        assert!(
            !self.words_heard().iter().any(|one| one.contains(words)),
            "\"{words}\" is said"
        );
    }

    pub fn hears_nothing(&self) {
        assert_eq!(self.words_heard(), Vec::<String>::new());
    }

    pub fn is_on_the_attract_screen(&self) -> bool {
        self.ids().contains(&"attract/start")
    }

    pub fn pass(&self) -> String {
        let code = self.node("pass/code");
        assert_eq!(code.name.privacy(), Privacy::Private);
        code.name.plain_words()
    }
}

/// Well-trodden ways.
impl Visitor {
    /// To the home screen, in this language.
    pub fn comes_in(mut self, language: &str) -> Self {
        self.comes_in_again(language);
        self
    }

    pub fn comes_in_again(&mut self, language: &str) {
        self.touches("attract/start");
        let language = format!("door/{language}");
        // Where more languages are shipped than the door holds.
        while !self.ids().contains(&language.as_str()) && self.ids().contains(&"door/next") {
            self.touches("door/next");
        }
        self.touches(&language);
    }

    /// The voice begins with this sentence of this one of what was last said.
    pub fn has_heard(&mut self, nth: u64, sentence: usize) {
        let utterance = self.numbered + nth;
        let heard = speech::Heard::Sentence {
            utterance,
            sentence,
        };
        self.happens(Input::Voice(heard));
    }

    /// The voice has said everything.
    pub fn has_heard_all(&mut self) {
        self.happens(Input::Voice(speech::Heard::Ended));
    }

    /// Whether any device takes sound.
    pub fn sounds(&mut self, sounds: bool) {
        self.happens(Input::Voice(speech::Heard::Sound(sounds)));
    }

    pub fn staff_messages(&self) -> &[String] {
        &self.kiosk.setup().messages
    }

    #[track_caller]
    pub fn nobody_is_here(&self) {
        assert!(self.kiosk.is_resting(), "{:?}", self.kiosk.visit());
    }

    /// Nothing has a voice for what was last said.
    pub fn nothing_speaks(&mut self) {
        let utterance = self.numbered;
        self.happens(Input::Voice(speech::Heard::Unvoiced { utterance }));
    }

    /// The node that is marked as being read, and its sentence.
    pub fn reading(&self) -> Option<(String, usize)> {
        let reading = self.kiosk.reading();
        reading.map(|(id, sentence)| (id.to_string(), sentence))
    }

    pub fn opens(&mut self, session: &str) {
        self.touches("home/workshops");
        let card = format!("workshops/{session}");
        while !self.ids().contains(&card.as_str()) {
            self.touches("workshops/next");
        }
        self.touches(&card);
    }

    /// Up to the button that takes the place.
    pub fn comes_to_the_review(&mut self, session: &str, people: u16) {
        self.opens(session);
        self.touches("workshop/join");
        if self.ids().iter().any(|id| id.starts_with("join/people/")) {
            self.touches(&format!("join/people/{people}"));
        }
    }

    pub fn takes_a_place(&mut self, session: &str, people: u16) {
        self.comes_to_the_review(session, people);
        self.touches("join/confirm");
    }
}

/// The words that can be read on a tree's glass: faces where there are any, else names. A group's
/// name and a picture's are for the ear.
pub fn seen(tree: &Tree<Message>) -> Vec<String> {
    let mut all = Vec::new();
    for node in tree.nodes() {
        match &node.role {
            Role::Group { .. } | Role::Image(_) => {}
            Role::Button { face, .. } | Role::RadioButton { face, .. } if !face.is_empty() => {
                for piece in face {
                    on_a_face(piece, &mut all);
                }
            }
            _ => all.push(node.name.plain_words()),
        }
    }
    all
}

fn on_a_face(piece: &Piece, all: &mut Vec<String>) {
    match piece {
        Piece::Words(text, _) | Piece::Fact(_, text, _) => all.push(Text::plain_words(text)),
        Piece::Picture(_) => {}
        Piece::Strip(_, pieces) => pieces.iter().for_each(|piece| on_a_face(piece, all)),
    }
}

/// The gallery in each shipped language, at each text size, on a panel lying and upright.
pub fn views() -> Vec<preview::View> {
    let config = demonstration();
    let mut views = Vec::new();
    for language in catalogue().languages() {
        for step in terskel::semantics::TextStep::ALL {
            for panel in preview::panels(config.screen.pixels_per_mm) {
                views.push(preview::View {
                    language: language.clone(),
                    step,
                    theme: config.screen.theme,
                    panel,
                });
            }
        }
    }
    views
}

/// As `terskel transcript` and most of the tests look at it: lying, at the usual text size.
pub fn usual_view(language: &Language) -> preview::View {
    views()
        .into_iter()
        .find(|view| view.language == *language)
        .unwrap()
}

pub fn gallery(view: &preview::View) -> Vec<terskel::screen::gallery::Sample> {
    gallery_of(&demonstration(), view)
}

pub fn gallery_of(config: &Config, view: &preview::View) -> Vec<terskel::screen::gallery::Sample> {
    preview::samples(config, &catalogue(), local(MORNING).to_utc(), view)
}
