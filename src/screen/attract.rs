//! The first screen: a picture, and a greeting in each offered language in turn. Silent.

use super::{Context, Destination, Effect};
use crate::l10n::{Text, key};
use crate::semantics::{Art, Emphasis, Illustration, Look, Node, Piece, Press, Role, Tree};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attract {
    /// Which of the offered languages greets now; counts on without end.
    turn: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A touch anywhere, or any key.
    Started,
    /// Some seconds have passed.
    TurnEnded,
}

impl Attract {
    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::Started => Effect::Go(Destination::Door),
            Message::TurnEnded => {
                self.turn = self.turn.wrapping_add(1);
                Effect::None
            }
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Tree<Message> {
        let offered = &context.config.languages.offered;
        let language = &offered[self.turn % offered.len().max(1)];
        let words = context.words.in_language(language);
        let greeting = words.say(key::ATTRACT_GREETING);
        let invitation = words.say(key::ATTRACT_INVITATION);
        let place = words.name(&context.config.place.name);
        let face = vec![
            Piece::Picture(Illustration::Art(Art::Welcome)),
            Piece::Words(greeting.clone(), Emphasis::Title),
            Piece::Words(invitation.clone(), Emphasis::Strong),
            Piece::Words(place.clone(), Emphasis::Small),
        ];
        let role = Role::Button {
            press: Press::Enabled(Message::Started),
            face,
        };
        let start = Node::new("attract/start", greeting.clone(), Look::Everything, role)
            .describe(Text::sentences([invitation, place]));
        Tree {
            title: greeting,
            main: vec![start],
            bar: Vec::new(),
            dialog: None,
        }
    }
}
