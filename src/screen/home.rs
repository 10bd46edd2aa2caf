//! Three things to do.

use super::{Context, Destination, Effect, Page};
use crate::l10n::{Key, key};
use crate::semantics::{Art, Emphasis, Illustration, Layout, Look, Node, Piece, Tone};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Home;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    WorkshopsPressed,
    HelpPressed,
    OpinionPressed,
}

impl Home {
    pub fn update(&mut self, message: Message) -> Effect {
        Effect::Go(match message {
            Message::WorkshopsPressed => Destination::Workshops,
            Message::HelpPressed => Destination::Help,
            Message::OpinionPressed => Destination::Opinion,
        })
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let tile = |id: &str, name: Key, more: Key, tone: Tone, art: Art, message: Message| {
            let (name, more) = (context.words.say(name), context.words.say(more));
            let mut face = vec![
                Piece::Picture(Illustration::Art(art)),
                Piece::Words(name.clone(), Emphasis::Title),
            ];
            if !context.room.brief {
                face.push(Piece::Words(more.clone(), Emphasis::Body));
            }
            let look = Look::Tile(tone, Illustration::Art(art));
            Node::button(id, name, look, message)
                .describe(Some(more))
                .with_face(face)
        };
        let title = context.words.say(key::HOME_TITLE);
        let tiles = vec![
            tile(
                "home/workshops",
                key::HOME_WORKSHOPS,
                key::HOME_WORKSHOPS_MORE,
                Tone::Peach,
                Art::Workshops,
                Message::WorkshopsPressed,
            ),
            tile(
                "home/help",
                key::HOME_HELP,
                key::HOME_HELP_MORE,
                Tone::Blue,
                Art::Help,
                Message::HelpPressed,
            ),
            tile(
                "home/opinion",
                key::HOME_OPINION,
                key::HOME_OPINION_MORE,
                Tone::Green,
                Art::Opinion,
                Message::OpinionPressed,
            ),
        ];
        let tiles = Node::group("home/tiles", title.clone(), Layout::Tiles, tiles);
        Page {
            title,
            title_id: "home/title".into(),
            beside_title: Vec::new(),
            content: vec![tiles],
        }
    }
}
