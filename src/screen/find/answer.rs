//! The place as it stands now; or why it was not found, and what to do.

use super::{Message, choose};
use crate::l10n::{Args, Text, key};
use crate::screen::{Context, Found, Page, Unfound, telling};
use crate::semantics::{Emphasis, Icon, Illustration, Layout, Live, Look, Node, Piece, Role, Tone};
use chrono::{DateTime, Utc};

/// Whether the place is being given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancelling {
    NotYet,
    Now,
    Failed,
}

pub fn found(context: &Context<'_>, found: &Found, cancelling: Cancelling) -> Page<Message> {
    let words = context.words;
    let title = words.say(match (found.place.waiting, found.moved_up) {
        _ if is_cancelled(context, found) => key::CANCELLED,
        (Some(_), _) => key::PASS_WAITING_TITLE,
        (None, true) => key::FIND_PLACE_NOW,
        (None, false) => key::FIND_PLACE,
    });
    let mut facts: Vec<Node<Message>> = match context.config.find(&found.place.session) {
        Some((workshop, session)) => telling::facts("find", context, workshop, session),
        // The session left the configuration since.
        None => Vec::new(),
    };
    let args = Args::none().number("people", found.place.people);
    facts.push(Node::fact(
        "find/party",
        Illustration::Icon(Icon::Group),
        words.message(key::PEOPLE, &args),
    ));
    let column = actions(context, found, cancelling);
    let workshop = context.config.find(&found.place.session);
    // How the place stands was on the pass already.
    let answer = telling::reviewed(
        "find",
        context,
        workshop.map(|(workshop, _)| workshop),
        &title,
        facts,
        column,
        Layout::Digest,
    );
    page(title, answer)
}

/// How the place stands, and what can be done with it.
fn actions(context: &Context<'_>, found: &Found, cancelling: Cancelling) -> Vec<Node<Message>> {
    let words = context.words;
    let button = |id: &str, name, look, message| Node::button(id, words.say(name), look, message);
    let cancel = button(
        "find/cancel",
        key::CANCEL_PLACE,
        Look::Secondary(Icon::Cross),
        Message::CancelPressed,
    );
    match cancelling {
        Cancelling::NotYet => vec![
            standing(context, found),
            button(
                "find/keep",
                key::KEEP_PLACE,
                Look::Primary(Icon::Check),
                Message::KeepPressed,
            ),
            cancel,
        ],
        Cancelling::Now => {
            let look = Look::Band(Tone::Blue, Illustration::Icon(Icon::Clock));
            let said = words.say(key::CANCELLING);
            vec![Node::new("find/cancelling", said, look, Role::Status).live(Live::Polite)]
        }
        Cancelling::Failed => vec![
            alert("find/not-cancelled", words.say(key::NOT_CANCELLED)),
            button(
                "find/retry",
                key::TRY_AGAIN,
                Look::Primary(Icon::Undo),
                Message::RetryPressed,
            ),
        ],
    }
}

/// The library has called the session off: nobody is to come in vain.
fn is_cancelled(context: &Context<'_>, found: &Found) -> bool {
    let planned = context.config.find(&found.place.session);
    planned.is_some_and(|(_, session)| session.cancelled.is_some())
}

fn standing(context: &Context<'_>, found: &Found) -> Node<Message> {
    let words = context.words;
    let is_planned = context.config.find(&found.place.session).is_some();
    let (said, tone, icon) = match (found.place.waiting, found.moved_up) {
        _ if !is_planned || is_cancelled(context, found) => {
            (words.say(key::ASK_AT_DESK), Tone::Peach, Icon::Information)
        }
        (Some(number), _) => {
            let args = Args::none().number("number", number);
            (
                words.message(key::YOU_ARE_NUMBER, &args),
                Tone::Yellow,
                Icon::Queue,
            )
        }
        (None, true) => (words.say(key::FIND_MOVED_UP), Tone::Green, Icon::Chair),
        (None, false) => (words.say(key::JUST_COME), Tone::Green, Icon::Check),
    };
    let look = Look::Band(tone, Illustration::Icon(icon));
    Node::new("find/standing", said, look, Role::Paragraph)
}

/// Before anything is given up: both answers, pictured.
pub fn ask(context: &Context<'_>, found: &Found) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::GIVE_UP_TITLE);
    let tile = |id: &str, tone, icon, name, more, message| {
        let (name, more): (Text, Text) = (words.say(name), words.say(more));
        let picture = Illustration::Icon(icon);
        let mut face = vec![
            Piece::Picture(picture.clone()),
            Piece::Words(name.clone(), Emphasis::Title),
        ];
        if !context.room.brief {
            face.push(Piece::Words(more.clone(), Emphasis::Body));
        }
        Node::button(id, name, Look::Tile(tone, picture), message)
            .describe(Some(more))
            .with_face(face)
    };
    let kept = if found.place.waiting.is_some() {
        (Icon::Queue, key::KEEP_WAITING)
    } else {
        (Icon::Chair, key::KEEP_MORE)
    };
    let tiles = vec![
        tile(
            "find/keep",
            Tone::Green,
            kept.0,
            key::KEEP_PLACE,
            kept.1,
            Message::KeepPressed,
        ),
        tile(
            "find/give-up",
            Tone::Peach,
            Icon::Cross,
            key::GIVE_UP,
            key::GIVE_UP_MORE,
            Message::GiveUpPressed,
        ),
    ];
    let tiles = Node::group("find/question", title.clone(), Layout::Tiles, tiles);
    page(title, tiles)
}

pub fn given_up(context: &Context<'_>) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::GIVEN_UP_TITLE);
    let said = vec![
        Node::new(
            "find/given-up",
            words.say(key::GIVEN_UP),
            Look::Band(Tone::Green, Illustration::Icon(Icon::Check)),
            Role::Status,
        ),
        Node::button(
            "find/workshops",
            words.say(key::SEE_WORKSHOPS),
            Look::Primary(Icon::Palette),
            Message::WorkshopsPressed,
        ),
        Node::button(
            "find/done",
            words.say(key::DONE),
            Look::Secondary(Icon::Home),
            Message::DonePressed,
        ),
    ];
    let said = Node::group("find/said", title.clone(), Layout::Centred, said);
    page(title, said)
}

pub fn not_found(context: &Context<'_>, why: Unfound) -> Page<Message> {
    let words = context.words;
    let title = words.say(match why {
        Unfound::NotThere => key::NOT_FOUND_TITLE,
        Unfound::GivenUp => key::GIVEN_UP_TITLE,
        Unfound::Paused { .. } | Unfound::NotStored => key::NOT_LOOKED_TITLE,
    });
    let again = |message| {
        Node::button(
            "find/again",
            words.say(key::TRY_AGAIN),
            Look::Primary(Icon::Undo),
            message,
        )
    };
    let mut said = match why {
        Unfound::NotThere => vec![
            told("find/not-found", words.say(key::NOT_FOUND)),
            again(Message::AgainPressed),
        ],
        Unfound::GivenUp => vec![told("find/given-up", words.say(key::GIVEN_UP_BEFORE))],
        Unfound::Paused { until } => match minutes_until(until, context.now.to_utc()) {
            0 => vec![
                told("find/paused", words.say(key::PAUSE_OVER)),
                again(Message::AgainPressed),
            ],
            minutes => {
                let args = Args::none().number("minutes", minutes);
                vec![told("find/paused", words.message(key::PAUSED, &args))]
            }
        },
        Unfound::NotStored => vec![
            alert("find/not-looked", words.say(key::NOT_LOOKED)),
            again(Message::RetryPressed),
        ],
    };
    said.push(choose::person(context));
    let said = Node::group("find/said", title.clone(), Layout::Centred, said);
    page(title, said)
}

/// Whole minutes, the last one begun counted whole; 0 when it is over.
fn minutes_until(until: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let seconds = (until - now).num_seconds().max(0);
    (seconds + 59) / 60
}

/// Nobody did anything wrong: no warning, no hurry.
fn told(id: &str, said: Text) -> Node<Message> {
    let look = Look::Band(Tone::Blue, Illustration::Icon(Icon::Information));
    Node::new(id, said, look, Role::Status).live(Live::Polite)
}

fn alert(id: &str, said: Text) -> Node<Message> {
    let look = Look::Band(Tone::Peach, Illustration::Icon(Icon::Warning));
    Node::new(id, said, look, Role::Alert).live(Live::Assertive)
}

fn page(title: Text, content: Node<Message>) -> Page<Message> {
    Page {
        title,
        title_id: "find/title".into(),
        beside_title: Vec::new(),
        content: vec![content],
    }
}
