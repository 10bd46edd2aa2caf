//! Which session it is: those that come, and those that are on now.

use super::Message;
use crate::domain::{Session, Workshop};
use crate::l10n::key;
use crate::screen::telling::{self, Fullness};
use crate::screen::workshops::{self, Cards};
use crate::screen::{Context, Page, help};
use crate::semantics::{Icon, Illustration, Layout, Live, Look, Node, Role, Tone};

pub fn sessions(context: &Context<'_>, page: usize) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::FIND_WHICH);
    let mut all = workshops::not_over(context);
    // Those in which anybody has a place come first: there is a whole year of others.
    all.sort_by_key(|(_, session)| !context.seats.contains_key(&session.key));
    let content = if all.is_empty() {
        let said = Node::new(
            "find/nothing",
            words.say(key::NOTHING_PLANNED),
            Look::Strong,
            Role::Status,
        );
        vec![said.live(Live::Polite)]
    } else {
        let paging = telling::Paging::new(all.len(), context.room.cards, page);
        let cards = paging
            .shown(&all)
            .map(|(workshop, session)| card(context, workshop, session));
        let cards = Node::group("find/cards", title.clone(), Layout::Cards, cards.collect());
        let arrows = telling::Arrows {
            place: "find",
            page: paging.page,
            pages: paging.pages,
            next: Message::NextPressed,
            previous: Message::PreviousPressed,
        };
        vec![telling::paged(words, arrows, cards)]
    };
    let not_here = Node::button(
        "find/not-here",
        words.say(key::FIND_NOT_HERE),
        Look::Aside(Icon::Question),
        Message::NotHerePressed,
    );
    Page {
        title,
        title_id: "find/title".into(),
        beside_title: vec![not_here],
        content,
    }
}

fn card(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Node<Message> {
    let cards = Cards {
        place: "find",
        pressed: Message::SessionPressed,
        listen: Message::ListenPressed,
    };
    let state = if session.cancelled.is_some() {
        telling::fullness(context, workshop, session)
    } else {
        let is_on = session.start <= context.now;
        let (said, icon) = if is_on {
            (key::FIND_IS_ON, Icon::Clock)
        } else {
            (key::FIND_THIS, Icon::Ticket)
        };
        Fullness {
            words: context.words.say(said),
            illustration: Illustration::Icon(icon),
            tone: Tone::Blue,
        }
    };
    cards.card(context, workshop, session, state)
}

/// A session may have left the configuration. Its places are kept.
pub fn not_here(context: &Context<'_>) -> Page<Message> {
    let title = context.words.say(key::FIND_NOT_HERE_TITLE);
    let said = vec![
        Node::new(
            "find/still-yours",
            context.words.say(key::FIND_STILL_YOURS),
            Look::Band(Tone::Blue, Illustration::Icon(Icon::Ticket)),
            Role::Paragraph,
        ),
        person(context),
    ];
    Page {
        title: title.clone(),
        title_id: "find/title".into(),
        beside_title: Vec::new(),
        content: vec![Node::group("find/said", title, Layout::Centred, said)],
    }
}

/// The way to a person, in the words of the bar: they say when one is here.
pub fn person(context: &Context<'_>) -> Node<Message> {
    Node::button(
        "find/person",
        help::person_button(context),
        Look::Secondary(Icon::Person),
        Message::PersonPressed,
    )
}
