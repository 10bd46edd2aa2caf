//! "Are you still here?" A countdown with one big button; after it, everything is forgotten.

use super::{Context, Effect, Message as ScreenMessage};
use crate::l10n::{Args, key};
use crate::semantics::{Icon, Layout, Live, Look, Node, Role};

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    StayPressed,
}

/// Seconds that the visitor has to answer (WCAG 2.2, 2.2.1 asks for 20 or more).
pub const COUNTDOWN_SECONDS: u8 = 45;

/// Seconds left at which the countdown is said aloud: at every second it would talk over itself.
const SAID_AT: [u8; 4] = [45, 30, 15, 5];

pub fn update(message: Message) -> Effect {
    match message {
        Message::StayPressed => Effect::StayHere,
    }
}

#[must_use]
pub fn dialog(context: &Context<'_>, seconds_left: u8) -> Node<ScreenMessage> {
    let words = context.words;
    let title = words.say(key::IDLE_TITLE);
    let left = words.message(
        key::IDLE_LEFT,
        &Args::none().number("seconds", seconds_left),
    );
    let live = if SAID_AT.contains(&seconds_left) {
        Live::Polite
    } else {
        Live::Off
    };
    let progress = Role::Progress {
        done: COUNTDOWN_SECONDS.saturating_sub(seconds_left),
        of: COUNTDOWN_SECONDS,
    };
    let stay = ScreenMessage::Idle(Message::StayPressed);
    let children = vec![
        Node::heading("idle/title", title.clone()),
        Node::paragraph("idle/what", words.say(key::IDLE_WHAT)),
        Node::new("idle/left", left, Look::Plain, progress).live(live),
        Node::button(
            "idle/stay",
            words.say(key::IDLE_STAY),
            Look::Primary(Icon::Check),
            stay,
        ),
    ];
    Node::group("idle", title, Layout::Dialog, children)
}
