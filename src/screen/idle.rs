//! "Are you still here?" A countdown with one big button; after it, everything is forgotten.

use super::{Context, Effect, Message as ScreenMessage};
use crate::l10n::{Args, key};
use crate::semantics::{Icon, Layout, Live, Look, Node, Role};

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    StayPressed,
    NewPersonPressed,
}

/// Seconds that the visitor has to answer (WCAG 2.2, 2.2.1 asks for 20 or more).
pub const COUNTDOWN_SECONDS: u8 = 45;

/// Seconds left at which the countdown is said aloud: at every second it would talk over itself.
pub const SAID_AT: [u8; 4] = [45, 30, 15, 5];

pub fn update(message: Message) -> Effect {
    match message {
        Message::StayPressed => Effect::StayHere,
        Message::NewPersonPressed => Effect::NextPerson,
    }
}

/// What the countdown asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// "Are you still here?"
    StillHere,
    /// In a survey, where people stand in line: "A new person?"
    NewPerson,
}

#[must_use]
pub fn dialog(context: &Context<'_>, asks: Asks, seconds_left: u8) -> Node<ScreenMessage> {
    let words = context.words;
    let (title, what, stay) = match asks {
        Asks::StillHere => (key::IDLE_TITLE, key::IDLE_WHAT, key::IDLE_STAY),
        Asks::NewPerson => (key::NEW_PERSON_TITLE, key::NEW_PERSON_WHAT, key::GO_ON),
    };
    let title = words.say(title);
    let mut children = vec![
        Node::heading("idle/title", title.clone()),
        Node::paragraph("idle/what", words.say(what)),
        time_left(context, seconds_left),
        Node::button(
            "idle/stay",
            words.say(stay),
            Look::Primary(Icon::Check),
            ScreenMessage::Idle(Message::StayPressed),
        ),
    ];
    if asks == Asks::NewPerson {
        children.push(Node::button(
            "idle/new-person",
            words.say(key::NEW_PERSON),
            Look::Secondary(Icon::Somebody),
            ScreenMessage::Idle(Message::NewPersonPressed),
        ));
    }
    Node::group("idle", title, Layout::Dialog, children)
}

fn time_left(context: &Context<'_>, seconds_left: u8) -> Node<ScreenMessage> {
    let args = Args::none().number("seconds", seconds_left);
    let left = context.words.message(key::IDLE_LEFT, &args);
    let live = if SAID_AT.contains(&seconds_left) {
        Live::Polite
    } else {
        Live::Off
    };
    let progress = Role::Progress {
        done: COUNTDOWN_SECONDS.saturating_sub(seconds_left),
        of: COUNTDOWN_SECONDS,
    };
    Node::new("idle/left", left, Look::Plain, progress).live(live)
}
