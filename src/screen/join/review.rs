//! Everything once more, and the one tap that takes the place.

use super::{Asked, Message};
use crate::domain::{Outlook, Session, Workshop};
use crate::l10n::{Args, Text, key};
use crate::screen::{Context, Giving, Page, Refused, telling};
use crate::semantics::{Icon, Illustration, Layout, Live, Look, Node, Role, Tone};

pub enum Saving {
    NotYet,
    Now,
    Failed(Refused),
}

pub(super) fn review(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    asked: &Asked,
    saving: Saving,
) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::REVIEW_TITLE);
    let icon = Illustration::Icon;
    let party = words.message(key::PEOPLE, &Args::none().number("people", asked.people));
    let mut facts = telling::facts("join", context, workshop, session);
    facts.push(Node::fact("join/party", icon(Icon::Group), party));
    facts.extend(asked.phone.as_ref().map(|phone| {
        let args = Args::none().text("phone", words.telephone(phone.as_str()));
        let rung = words.message(key::PHONE_IF_CHANGES, &args);
        Node::fact("join/phone", icon(Icon::Phone), rung)
    }));
    let column = actions(context, workshop, session, asked, saving);
    let beside = telling::reviewed(
        "join",
        context,
        Some(workshop),
        &title,
        facts,
        column,
        Layout::Column,
    );
    Page {
        title,
        title_id: "join/title".into(),
        beside_title: Vec::new(),
        content: vec![beside],
    }
}

/// What the visitor will get and the button that takes it; or what went wrong, and what to do.
fn actions(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    asked: &Asked,
    saving: Saving,
) -> Vec<Node<Message>> {
    let words = context.words;
    let closed =
        context.giving == Giving::AskAtDesk || !workshop.may_be_joined(session, context.now);
    match saving {
        Saving::NotYet if closed => vec![alert("join/desk", words.say(key::ASK_AT_DESK))],
        Saving::NotYet => {
            let look = Look::Primary(Icon::Check);
            let confirm = Node::button(
                "join/confirm",
                words.say(key::CONFIRM),
                look,
                Message::ConfirmPressed,
            );
            vec![outlook(context, session, asked.people), confirm]
        }
        Saving::Now => {
            let look = Look::Band(Tone::Blue, Illustration::Icon(Icon::Clock));
            vec![
                Node::new("join/saving", words.say(key::SAVING), look, Role::Status)
                    .live(Live::Polite),
            ]
        }
        Saving::Failed(Refused::AskAtDesk) => vec![alert("join/desk", words.say(key::ASK_AT_DESK))],
        Saving::Failed(Refused::NotStored) => {
            let look = Look::Primary(Icon::Undo);
            let retry = Node::button(
                "join/retry",
                words.say(key::TRY_AGAIN),
                look,
                Message::RetryPressed,
            );
            vec![alert("join/not-saved", words.say(key::NOT_SAVED)), retry]
        }
    }
}

/// What the visitor will get, before they tap: a place, or a number in line.
fn outlook(context: &Context<'_>, session: &Session, people: u16) -> Node<Message> {
    let (said, icon, tone) = match context.availability(session).outlook(people) {
        Outlook::Place => (
            context.words.say(key::PLACE_FOR_YOU),
            Icon::Chair,
            Tone::Green,
        ),
        Outlook::Waiting { number } => {
            let args = Args::none().number("number", number);
            (
                context.words.message(key::WILL_WAIT, &args),
                Icon::Queue,
                Tone::Yellow,
            )
        }
    };
    Node::new(
        "join/outlook",
        said,
        Look::Band(tone, Illustration::Icon(icon)),
        Role::Paragraph,
    )
}

fn alert(id: &str, said: Text) -> Node<Message> {
    let look = Look::Band(Tone::Peach, Illustration::Icon(Icon::Warning));
    Node::new(id, said, look, Role::Alert).live(Live::Assertive)
}
