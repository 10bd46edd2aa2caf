//! How many people are coming.

use super::Message;
use crate::domain::signup::largest_party;
use crate::domain::{Session, Workshop};
use crate::l10n::{Args, key};
use crate::screen::{Context, Page, telling};
use crate::semantics::{Illustration, Layout, Look, Node};

/// More people than this cannot be taken in at a glance: the number stands alone.
const MOST_PICTURED: u16 = 4;

pub fn ask(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    page: usize,
) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::HOW_MANY);
    let largest = largest_party(workshop.max_party, session.seats);
    let paging = telling::Paging::new(usize::from(largest), context.room.choices, page);
    let choices = paging.shown(1..=largest).map(|people| {
        let name = words.message(key::PEOPLE, &Args::none().number("people", people));
        let id = format!("join/people/{people}");
        let picture = (people <= MOST_PICTURED).then_some(Illustration::People(people));
        Node::button(
            id.as_str(),
            name,
            Look::Choice(picture),
            Message::PeopleChosen(people),
        )
    });
    let choices = Node::group(
        "join/people",
        title.clone(),
        Layout::Choices,
        choices.collect(),
    );
    let arrows = telling::Arrows {
        place: "join/more",
        page: paging.page,
        pages: paging.pages,
        next: Message::MorePressed,
        previous: Message::FewerPressed,
    };
    let content = vec![telling::paged(words, arrows, choices)];
    Page {
        title,
        title_id: "join/title".into(),
        beside_title: Vec::new(),
        content,
    }
}
