//! How the voice sounds: as loud and as fast as this visitor wants it, until they leave.

use super::{Context, Effect, Page};
use crate::domain::voice::{FASTEST, LOUDEST, SLOWEST};
use crate::l10n::{Args, Key, Text, key};
use crate::semantics::{Icon, Illustration, Layout, Live, Look, Node, Press, Role, Tone};

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

impl Voice {
    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::VolumePressed(volume) => Effect::SetVolume(volume.min(LOUDEST)),
            Message::RatePressed(rate) => Effect::SetRate(rate.clamp(SLOWEST, FASTEST)),
            Message::RepeatPressed => Effect::Repeat,
            Message::ResumePressed => Effect::Resume,
            Message::PausePressed => Effect::None,
            Message::StopPressed => Effect::StopListening,
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let title = context.words.say(key::LISTEN_TITLE);
        let fault = fault(context.voice.sounds);
        let below = fault.is_none() && context.room.aside_below;
        let look = if context.room.brief && !context.room.aside_below {
            // Beside two ways back, as narrow as they are.
            Look::Way(Icon::Silent)
        } else {
            Look::Aside(Icon::Silent)
        };
        let content = match fault {
            Some(said) => silent(context, title.clone(), said),
            None => controls(context, &title, below),
        };
        Page {
            title,
            title_id: "voice/title".into(),
            beside_title: (!below).then(|| stop(context, look)).into_iter().collect(),
            content: vec![content],
        }
    }
}

/// Where nothing is heard, there is nothing to turn up.
fn silent(context: &Context<'_>, title: Text, said: Key) -> Node<Message> {
    let look = Look::Band(Tone::Yellow, Illustration::Icon(Icon::Silent));
    let said = Node::new("voice/fault", context.words.say(said), look, Role::Alert);
    let said = vec![said.live(Live::Assertive)];
    Node::group("voice", title, Layout::Centred, said)
}

/// What turns the voice down, up and off, and says things again.
fn controls(context: &Context<'_>, title: &Text, stops: bool) -> Node<Message> {
    let [volume, rate] = levels(context);
    let [quieter, louder] = volumes(context);
    let [slower, faster] = rates(context);
    let stepper = |id: &str, level: Node<Message>, lower, raise| {
        let name = level.name.clone();
        Node::group(id, name, Layout::Stepper, vec![level, lower, raise])
    };
    let mut ways: Vec<_> = ways(context).into();
    ways.extend(stops.then(|| stop(context, Look::Step(Icon::Silent))));
    let steppers = vec![
        stepper("voice/loudness", volume, quieter, louder),
        stepper("voice/speed", rate, slower, faster),
    ];
    let content = vec![
        Node::group("voice/levels", title.clone(), Layout::Steppers, steppers),
        Node::group("voice/ways", title.clone(), Layout::Ways, ways),
    ];
    Node::group("voice", title.clone(), Layout::Filling, content)
}

fn stop(context: &Context<'_>, look: Look) -> Node<Message> {
    let name = context.words.say(key::LISTEN_STOP);
    Node::button("voice/stop", name, look, Message::StopPressed)
}

fn fault(sounds: Sounds) -> Option<Key> {
    match sounds {
        Sounds::Yes => None,
        Sounds::NoSound => Some(key::LISTEN_NO_SOUND),
        Sounds::NoVoice => Some(key::LISTEN_NO_VOICE),
    }
}

/// How loud and how fast; said when they change, as they then are.
fn levels(context: &Context<'_>) -> [Node<Message>; 2] {
    let (volume, rate) = (context.settings.volume, context.settings.rate);
    let level = |id: &str, name: Key, argument, done: u8, of| {
        let name = context
            .words
            .message(name, &Args::none().number(argument, done));
        let role = Role::Progress { done, of };
        Node::new(id, name, Look::Level, role).live(Live::Polite)
    };
    [
        level(
            "voice/volume",
            key::LISTEN_VOLUME,
            "volume",
            volume,
            LOUDEST,
        ),
        level("voice/rate", key::LISTEN_RATE, "rate", rate, FASTEST),
    ]
}

fn volumes(context: &Context<'_>) -> [Node<Message>; 2] {
    let volume = context.settings.volume;
    let quieter = volume.checked_sub(1).map(Message::VolumePressed);
    let louder = (volume < LOUDEST).then(|| Message::VolumePressed(volume + 1));
    let (lower, raise) = (key::LISTEN_QUIETER, key::LISTEN_LOUDER);
    let (least, most) = (key::LISTEN_QUIETEST, key::LISTEN_LOUDEST);
    [
        step(context, "quieter", lower, Icon::Quieter, quieter, least),
        step(context, "louder", raise, Icon::Louder, louder, most),
    ]
}

fn rates(context: &Context<'_>) -> [Node<Message>; 2] {
    let rate = context.settings.rate;
    let slower = (rate > SLOWEST).then(|| Message::RatePressed(rate - 1));
    let faster = (rate < FASTEST).then(|| Message::RatePressed(rate + 1));
    let (lower, raise) = (key::LISTEN_SLOWER, key::LISTEN_FASTER);
    let (least, most) = (key::LISTEN_SLOWEST, key::LISTEN_FASTEST);
    [
        step(context, "slower", lower, Icon::Slower, slower, least),
        step(context, "faster", raise, Icon::Faster, faster, most),
    ]
}

/// Again what was said last, or on with it.
fn ways(context: &Context<'_>) -> [Node<Message>; 2] {
    let (go_on, icon, goes_on) = match context.voice.last {
        Last::Interrupted => (key::LISTEN_RESUME, Icon::Play, Some(Message::ResumePressed)),
        Last::Whole => (key::LISTEN_PAUSE, Icon::Pause, Some(Message::PausePressed)),
        Last::Nothing => (key::LISTEN_PAUSE, Icon::Pause, None),
    };
    let repeats = (context.voice.last != Last::Nothing).then_some(Message::RepeatPressed);
    let (again, none) = (key::LISTEN_REPEAT, key::LISTEN_NOTHING);
    [
        step(context, "repeat", again, Icon::Repeat, repeats, none),
        step(context, "pause", go_on, icon, goes_on, none),
    ]
}

/// A button; one that does nothing now says why.
fn step(
    context: &Context<'_>,
    id: &str,
    name: Key,
    icon: Icon,
    pressed: Option<Message>,
    why_not: Key,
) -> Node<Message> {
    let press = pressed.map_or_else(
        || Press::Disabled {
            reason: context.words.say(why_not),
        },
        Press::Enabled,
    );
    let role = Role::Button {
        press,
        face: Vec::new(),
    };
    let id = format!("voice/{id}");
    Node::new(id.as_str(), context.words.say(name), Look::Step(icon), role)
}
