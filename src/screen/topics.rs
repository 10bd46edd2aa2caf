//! What one may need help with: six pictures, the same in every library.

use super::{Context, Effect, Page, telling};
use crate::domain::Topic;
use crate::l10n::key;
use crate::semantics::{Emphasis, Icon, Illustration, Layout, Look, Node, Piece};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Topics {
    page: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    TopicPressed(Topic),
    NextPressed,
    PreviousPressed,
}

impl Topics {
    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::TopicPressed(topic) => return Effect::OpenHelp(topic),
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
        }
        Effect::None
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let words = context.words;
        let title = words.say(key::HELP_TITLE);
        let paging = telling::Paging::new(Topic::ALL.len(), context.room.choices, self.page);
        let shown = paging.shown(Topic::ALL);
        let tiles = shown.map(|topic| tile(context, *topic)).collect();
        let tiles = Node::group("help/topics", title.clone(), Layout::Choices, tiles);
        let arrows = telling::Arrows {
            place: "help/more",
            page: paging.page,
            pages: paging.pages,
            next: Message::NextPressed,
            previous: Message::PreviousPressed,
        };
        Page {
            title,
            title_id: "help/title".into(),
            beside_title: Vec::new(),
            content: vec![telling::paged(words, arrows, tiles)],
        }
    }
}

fn tile(context: &Context<'_>, topic: Topic) -> Node<Message> {
    let name = context.words.say(key::of_topic(topic));
    let face = vec![
        Piece::Picture(Illustration::Icon(icon(topic))),
        Piece::Words(name.clone(), Emphasis::Strong),
    ];
    let id = format!("help/{}", topic.name());
    let pressed = Message::TopicPressed(topic);
    Node::button(id.as_str(), name, Look::Topic, pressed).with_face(face)
}

#[must_use]
pub fn icon(topic: Topic) -> Icon {
    match topic {
        Topic::Phone => Icon::Phone,
        Topic::Email => Icon::Envelope,
        Topic::PublicServices => Icon::Bank,
        Topic::BankAndSafety => Icon::Safety,
        Topic::Print => Icon::Printer,
        Topic::Other => Icon::Other,
    }
}
