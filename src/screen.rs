//! What each screen knows, what may happen on it, and how it is described. No iced, no clock, no
//! input or output: time comes in the [`Context`], wishes go out as an [`Effect`].

pub mod attract;
pub mod bar;
pub mod door;
pub mod fault;
pub mod find;
pub mod gallery;
pub mod help;
pub mod home;
pub mod idle;
pub mod join;
pub mod leaf;
pub mod nav;
pub mod opinion;
pub mod pass;
pub mod staff;
pub mod survey;
mod telling;
pub mod thanks;
pub mod topics;
pub mod voice;
pub mod workshop;
pub mod workshops;

use crate::config::{Config, ThemeName};
use crate::domain::{
    Availability, Ballot, Language, Occasion, PassCode, PhoneNumber, Session, SessionKey, Topic,
};
use crate::l10n::{Localizer, Text, key};
use crate::semantics::{Icon, Id, Layout, Look, Node, Room, TextStep, Tree};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::HashMap;

/// Chairs taken and parties in line, by session. Sessions nobody has joined are not in it.
pub type Seats = HashMap<SessionKey, Occupied>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Occupied {
    pub taken: u16,
    /// Parties, not people.
    pub waiting: u16,
}

/// Everything a screen may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    pub config: &'a Config,
    pub words: &'a Localizer,
    pub now: DateTime<Tz>,
    pub room: Room,
    pub seats: &'a Seats,
    pub settings: &'a Settings,
    pub giving: Giving,
    /// Answers can be kept.
    pub counts: bool,
    /// Somebody has answered the pulse a moment ago.
    pub pulse_rests: bool,
    /// What is known of the voice just now.
    pub voice: voice::Known,
    /// Which leaf of the page is shown, on a small panel; 0 first.
    pub leaf: usize,
}

/// Whether places can be given now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Giving {
    #[default]
    Places,
    /// The clock cannot be right, nothing can be stored, or this visit has had its share:
    /// "ask at the desk".
    AskAtDesk,
}

/// What a visitor may choose for themselves; forgotten when they leave.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    pub text_step: TextStep,
    pub theme: ThemeName,
    pub listen: bool,
    /// Of the voice: 0 (silent) to 10.
    pub volume: u8,
    /// Of the voice: 1 (half the usual speed) to 7 (twice).
    pub rate: u8,
    /// For ten seconds after a change: what it takes back.
    pub undo: Option<Undo>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Undo {
    Language(Language),
    TextStep(TextStep),
    Theme(ThemeName),
}

impl Context<'_> {
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    #[must_use]
    pub fn availability(&self, session: &Session) -> Availability {
        let occupied = self.seats.get(&session.key).copied().unwrap_or_default();
        Availability {
            capacity: session.seats,
            taken: occupied.taken,
            waiting: occupied.waiting,
        }
    }
}

/// A place that the store has acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub session: SessionKey,
    pub people: u16,
    pub code: PassCode,
    /// `None`: confirmed. Otherwise the number in line, 1 first.
    pub waiting: Option<u16>,
    /// The library was given a number.
    pub can_ring: bool,
    /// The session for a phone's calendar, as the words of a QR.
    pub calendar: Option<String>,
}

/// Why no place was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Trying again may help.
    NotStored,
    /// Only the desk can help.
    AskAtDesk,
}

/// A place that was found again, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub place: Given,
    /// It was in line when it was taken, and is confirmed since.
    pub moved_up: bool,
}

/// Why no place was found, or none was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfound {
    /// Nobody in this session has this pass.
    NotThere,
    /// It was given up before.
    GivenUp,
    /// There were too many wrong passes; nothing is looked up until then.
    Paused { until: DateTime<Utc> },
    /// Trying again may help.
    NotStored,
}

/// What a screen asks of the kiosk.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    None,
    Go(Destination),
    GoBack,
    ChooseLanguage(Language),
    TakePlace {
        session: SessionKey,
        people: u16,
        phone: Option<PhoneNumber>,
    },
    FindPlace {
        session: SessionKey,
        code: PassCode,
    },
    /// Gives the place up, for the next in line.
    CancelPlace {
        session: SessionKey,
        code: PassCode,
    },
    /// What was answered, to be counted at once.
    CountAnswers(Ballot),
    /// Everything is forgotten, and somebody else answers about the same.
    NextPerson,
    OpenHelp(Topic),
    /// To this leaf of the page, 0 first.
    TurnLeaf(usize),
    /// What the bar's ear does: the voice begins, or its page opens.
    Listen,
    StopListening,
    SetVolume(u8),
    SetRate(u8),
    /// Says again what was said last.
    Repeat,
    /// Goes on where it was interrupted.
    Resume,
    NextTextStep,
    NextTheme,
    Undo,
    /// Reads the node aloud.
    Read(Id),
    StayHere,
    Understood,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Destination {
    Door,
    Home,
    Workshops,
    Workshop(SessionKey),
    Join(SessionKey),
    Find,
    Help,
    HelpWith(Topic),
    Person,
    Opinion,
    Survey(Occasion),
    Voice,
    Staff,
}

/// Which screen the visitor is on, with all that screen knows.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    Attract(attract::Attract),
    Door(door::Door),
    Home(home::Home),
    Workshops(workshops::Workshops),
    Workshop(workshop::WorkshopScreen),
    Join(join::Join),
    Pass(pass::Pass),
    Find(find::Find),
    Topics(topics::Topics),
    Help(help::Help),
    Opinion(opinion::Opinion),
    Survey(survey::SurveyScreen),
    Thanks(thanks::Thanks),
    Voice(voice::Voice),
    Fault(fault::Fault),
    Staff(staff::Staff),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Attract(attract::Message),
    Door(door::Message),
    Home(home::Message),
    Workshops(workshops::Message),
    Workshop(workshop::Message),
    Join(join::Message),
    Pass(pass::Message),
    Find(find::Message),
    Topics(topics::Message),
    Help(help::Message),
    Opinion(opinion::Message),
    Survey(survey::Message),
    Thanks(thanks::Message),
    Voice(voice::Message),
    Fault(fault::Message),
    Staff(staff::Message),
    /// Why something cannot be done has been read.
    Understood,
    Bar(bar::Message),
    Nav(nav::Message),
    Idle(idle::Message),
    Leaf(leaf::Turned),
}

impl Screen {
    /// Does what the message says. A message for another screen does nothing.
    pub fn update(&mut self, message: Message) -> Effect {
        match (self, message) {
            (_, Message::Bar(message)) => bar::update(message),
            (_, Message::Nav(message)) => nav::update(message),
            (_, Message::Idle(message)) => idle::update(message),
            (_, Message::Understood) => Effect::Understood,
            (_, Message::Leaf(leaf::Turned(leaf))) => Effect::TurnLeaf(leaf),
            (Self::Attract(screen), Message::Attract(message)) => screen.update(message),
            (Self::Door(screen), Message::Door(message)) => screen.update(message),
            (Self::Home(screen), Message::Home(message)) => screen.update(message),
            (Self::Workshops(screen), Message::Workshops(message)) => screen.update(message),
            (Self::Workshop(screen), Message::Workshop(message)) => screen.update(message),
            (Self::Join(screen), Message::Join(message)) => screen.update(message),
            (Self::Pass(screen), Message::Pass(message)) => screen.update(message),
            (Self::Find(screen), Message::Find(message)) => screen.update(message),
            (Self::Topics(screen), Message::Topics(message)) => screen.update(message),
            (Self::Help(screen), Message::Help(message)) => screen.update(message),
            (Self::Opinion(screen), Message::Opinion(message)) => screen.update(message),
            (Self::Survey(screen), Message::Survey(message)) => screen.update(message),
            (Self::Thanks(screen), Message::Thanks(message)) => screen.update(message),
            (Self::Voice(screen), Message::Voice(message)) => screen.update(message),
            (Self::Fault(screen), Message::Fault(message)) => screen.update(message),
            (Self::Staff(screen), Message::Staff(message)) => screen.update(message),
            _ => Effect::None,
        }
    }

    #[must_use]
    pub fn describe(&self, context: &Context<'_>) -> Tree<Message> {
        match self {
            Self::Attract(screen) => screen.describe(context).map(Message::Attract),
            Self::Door(screen) => screen.describe(context).map(Message::Door),
            Self::Fault(screen) => screen.describe(context).map(Message::Fault),
            Self::Home(screen) => page(context, screen.describe(context), Message::Home, None),
            Self::Workshops(screen) => page(
                context,
                screen.describe(context),
                Message::Workshops,
                Some(nav::Way::Back),
            ),
            Self::Workshop(screen) => page(
                context,
                screen.describe(context),
                Message::Workshop,
                Some(nav::Way::Back),
            ),
            Self::Join(screen) => page(
                context,
                screen.describe(context),
                Message::Join,
                screen.way(),
            ),
            Self::Pass(screen) => page(
                context,
                screen.describe(context),
                Message::Pass,
                Some(nav::Way::Home),
            ),
            Self::Find(screen) => page(
                context,
                screen.describe(context),
                Message::Find,
                screen.way(),
            ),
            Self::Help(screen) => page(
                context,
                screen.describe(context),
                Message::Help,
                Some(nav::Way::Back),
            ),
            Self::Topics(screen) => page(
                context,
                screen.describe(context),
                Message::Topics,
                Some(nav::Way::Back),
            ),
            Self::Opinion(screen) => page(
                context,
                screen.describe(context),
                Message::Opinion,
                Some(nav::Way::Back),
            ),
            Self::Survey(screen) => page(
                context,
                screen.describe(context),
                Message::Survey,
                screen.way(),
            ),
            Self::Thanks(screen) => page(
                context,
                screen.describe(context),
                Message::Thanks,
                Some(nav::Way::Home),
            ),
            Self::Voice(screen) => page(
                context,
                screen.describe(context),
                Message::Voice,
                Some(nav::Way::Back),
            ),
            Self::Staff(screen) => page(
                context,
                screen.describe(context),
                Message::Staff,
                Some(nav::Way::Home),
            ),
        }
    }
}

/// What a screen after the door says of itself; the ways back and the bar are added to it.
pub struct Page<M> {
    pub title: Text,
    /// Where the title's speaker and its focus are found, such as `home/title`.
    pub title_id: Id,
    /// What stands beside the title.
    pub beside_title: Vec<Node<M>>,
    pub content: Vec<Node<M>>,
}

fn page<M>(
    context: &Context<'_>,
    page: Page<M>,
    wrap: impl Fn(M) -> Message,
    way: Option<nav::Way>,
) -> Tree<Message> {
    let map = |nodes: Vec<Node<M>>| {
        nodes
            .into_iter()
            .map(|node| node.map(&wrap))
            .collect::<Vec<_>>()
    };
    let below_header = !page.beside_title.is_empty();
    let mut content = map(page.content);
    let heading = leaf::headed(context, &page.title_id, &page.title, &mut content);
    let beside = map(page.beside_title);
    let content = if context.room.brief {
        leaf::leaves(context, &page.title_id, &heading, below_header, content)
    } else {
        content
    };
    let mut main = vec![nav::header(context, way, &page.title_id, heading, beside)];
    main.extend(content);
    Tree {
        title: page.title,
        main,
        bar: bar::describe(context),
        dialog: None,
    }
}

/// Why something cannot be done, over the screen until it has been read.
#[must_use]
pub fn explanation(context: &Context<'_>, reason: &Text) -> Node<Message> {
    let look = Look::Primary(Icon::Check);
    let children = vec![
        Node::heading("explain/title", reason.clone()),
        Node::button(
            "explain/understood",
            context.words.say(key::UNDERSTOOD),
            look,
            Message::Understood,
        ),
    ];
    Node::group("explain", reason.clone(), Layout::Dialog, children)
}
