//! How the voice sounds: as loud and as fast as this visitor wants it, until they leave.

use super::{Context, Effect, Page};
use crate::l10n::{Args, Key, Text, key};
use crate::semantics::{
    Emphasis, Icon, Illustration, Layout, Live, Look, Node, Piece, Press, Role,
};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Voice;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    VolumePressed(u8),
    RatePressed(u8),
    RepeatPressed,
    ResumePressed,
    /// The touch itself has silenced the voice.
    PausePressed,
    StopPressed,
}

/// What is known of the voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    pub sounds: Sounds,
    pub last: Last,
}

/// Whether anything is heard of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sounds {
    #[default]
    Yes,
    /// No device takes any sound.
    NoSound,
    /// Nothing has a voice for this language.
    NoVoice,
}

/// What became of what was said last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Last {
    /// Nothing was said.
    #[default]
    Nothing,
    /// It was said to its end.
    Whole,
    /// A touch interrupted it.
    Interrupted,
}

/// The loudest, from nought.
const VOLUMES: u8 = 10;
/// The fastest, from one.
const RATES: u8 = 7;

impl Voice {
    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::VolumePressed(volume) => Effect::SetVolume(volume.min(VOLUMES)),
            Message::RatePressed(rate) => Effect::SetRate(rate.clamp(1, RATES)),
            Message::RepeatPressed => Effect::Repeat,
            Message::ResumePressed => Effect::Resume,
            Message::PausePressed => Effect::None,
            Message::StopPressed => Effect::StopListening,
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let words = context.words;
        let title = words.say(key::LISTEN_TITLE);
        let mut content: Vec<_> = fault(context.voice.sounds)
            .map(|said| {
                Node::new("voice/fault", words.say(said), Look::Plain, Role::Alert)
                    .live(Live::Assertive)
            })
            .into_iter()
            .collect();
        content.push(Node::group(
            "voice/levels",
            title.clone(),
            Layout::Actions,
            levels(context),
        ));
        content.push(Node::group(
            "voice/keys",
            title.clone(),
            Layout::Choices,
            choices(context),
        ));
        let stop = Node::button(
            "voice/stop",
            words.say(key::LISTEN_STOP),
            Look::Aside(Icon::Silent),
            Message::StopPressed,
        );
        Page {
            title: title.clone(),
            title_id: "voice/title".into(),
            beside_title: vec![stop],
            content: vec![Node::group("voice", title, Layout::Filling, content)],
        }
    }
}

fn fault(sounds: Sounds) -> Option<Key> {
    match sounds {
        Sounds::Yes => None,
        Sounds::NoSound => Some(key::LISTEN_NO_SOUND),
        Sounds::NoVoice => Some(key::LISTEN_NO_VOICE),
    }
}

/// How loud and how fast; said when they change, as they then are.
fn levels(context: &Context<'_>) -> Vec<Node<Message>> {
    let (volume, rate) = (context.settings.volume, context.settings.rate);
    let level = |id: &str, name: Key, argument, done: u8, of| {
        let name = context
            .words
            .message(name, &Args::none().number(argument, done));
        let role = Role::Progress { done, of };
        Node::new(id, name, Look::Level, role).live(Live::Polite)
    };
    vec![
        level(
            "voice/volume",
            key::LISTEN_VOLUME,
            "volume",
            volume,
            VOLUMES,
        ),
        level("voice/rate", key::LISTEN_RATE, "rate", rate, RATES),
    ]
}

fn choices(context: &Context<'_>) -> Vec<Node<Message>> {
    let words = context.words;
    let (volume, rate) = (context.settings.volume, context.settings.rate);
    let step = |id, name, icon, press: Option<Message>, end: Key| {
        let press = press.map_or(
            Press::Disabled {
                reason: words.say(end),
            },
            Press::Enabled,
        );
        tile(id, words.say(name), icon, press)
    };
    let louder = (volume < VOLUMES).then(|| Message::VolumePressed(volume + 1));
    let quieter = volume.checked_sub(1).map(Message::VolumePressed);
    let faster = (rate < RATES).then(|| Message::RatePressed(rate + 1));
    let slower = (rate > 1).then(|| Message::RatePressed(rate - 1));
    let (go_on, icon, goes_on) = match context.voice.last {
        Last::Interrupted => (key::LISTEN_RESUME, Icon::Play, Some(Message::ResumePressed)),
        Last::Whole => (key::LISTEN_PAUSE, Icon::Pause, Some(Message::PausePressed)),
        Last::Nothing => (key::LISTEN_PAUSE, Icon::Pause, None),
    };
    let repeats = (context.voice.last != Last::Nothing).then_some(Message::RepeatPressed);
    vec![
        step(
            "voice/quieter",
            key::LISTEN_QUIETER,
            Icon::Quieter,
            quieter,
            key::LISTEN_QUIETEST,
        ),
        step(
            "voice/louder",
            key::LISTEN_LOUDER,
            Icon::Louder,
            louder,
            key::LISTEN_LOUDEST,
        ),
        step(
            "voice/slower",
            key::LISTEN_SLOWER,
            Icon::Slower,
            slower,
            key::LISTEN_SLOWEST,
        ),
        step(
            "voice/faster",
            key::LISTEN_FASTER,
            Icon::Faster,
            faster,
            key::LISTEN_FASTEST,
        ),
        step(
            "voice/repeat",
            key::LISTEN_REPEAT,
            Icon::Repeat,
            repeats,
            key::LISTEN_NOTHING,
        ),
        step("voice/pause", go_on, icon, goes_on, key::LISTEN_NOTHING),
    ]
}

fn tile(id: &str, name: Text, icon: Icon, press: Press<Message>) -> Node<Message> {
    let face = vec![
        Piece::Picture(Illustration::Icon(icon)),
        Piece::Words(name.clone(), Emphasis::Strong),
    ];
    Node::new(id, name, Look::Topic, Role::Button { press, face })
}
