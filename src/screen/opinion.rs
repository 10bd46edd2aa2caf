//! What may be answered about now: the sessions whose survey is open, and the pulse.

use super::telling::{self, Fullness};
use super::workshops::Cards;
use super::{Context, Destination, Effect, Page, nav, survey};
use crate::domain::{Occasion, Session, Workshop};
use crate::l10n::{Text, key};
use crate::semantics::{
    Art, Emphasis, Icon, Id, Illustration, Layout, Look, Node, Piece, Press, Role, Tone,
};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opinion {
    page: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    OccasionPressed(Occasion),
    ListenPressed(Id),
    NextPressed,
    PreviousPressed,
}

impl Opinion {
    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::OccasionPressed(occasion) => {
                return Effect::Go(Destination::Survey(occasion));
            }
            Message::ListenPressed(id) => return Effect::Read(id),
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
        }
        Effect::None
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let words = context.words;
        let title = words.say(key::OPINION_TITLE);
        let cards = if context.counts {
            cards(context)
        } else {
            Vec::new()
        };
        let content = if cards.is_empty() {
            nothing_open(context, title.clone())
        } else {
            let paging = telling::Paging::new(cards.len(), context.room.cards, self.page);
            let shown = paging.shown(cards).collect();
            let arrows = telling::Arrows {
                place: "opinion",
                page: paging.page,
                pages: paging.pages,
                next: Message::NextPressed,
                previous: Message::PreviousPressed,
            };
            let list = Node::group("opinion/cards", title.clone(), Layout::Cards, shown);
            telling::paged(words, arrows, list)
        };
        Page {
            title,
            title_id: "opinion/title".into(),
            beside_title: Vec::new(),
            content: vec![content],
        }
    }
}

/// The session that has just been comes first, the pulse last.
fn cards(context: &Context<'_>) -> Vec<Node<Message>> {
    let sessions = context.config.open_sessions(context.now);
    let pulse = context.config.pulse().map(|_| pulse_card(context));
    sessions
        .into_iter()
        .map(|(workshop, session)| session_card(context, workshop, session))
        .chain(pulse)
        .collect()
}

fn session_card(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Node<Message> {
    let cards = Cards {
        place: "opinion",
        pressed: |session| Message::OccasionPressed(Occasion::Session(session)),
        listen: Message::ListenPressed,
    };
    let asked = Fullness {
        words: context.words.say(key::OPINION_ANSWER),
        illustration: Illustration::Icon(Icon::Smiley),
        tone: Tone::Yellow,
    };
    cards.card(context, workshop, session, asked)
}

/// Of anybody, at any time; but not twice in a moment, which would be one impatient finger.
fn pulse_card(context: &Context<'_>) -> Node<Message> {
    let words = context.words;
    let press = if context.pulse_rests {
        Press::Disabled {
            reason: words.say(key::OPINION_PULSE_RESTS),
        }
    } else {
        Press::Enabled(Message::OccasionPressed(Occasion::this_week(context.now)))
    };
    let question = context
        .config
        .pulse()
        .and_then(|pulse| pulse.questions.first());
    let question = question.map(|question| survey::asked(context, question));
    let (title, asked) = (
        words.say(key::OPINION_PULSE),
        words.say(key::OPINION_ANSWER),
    );
    let smiley = Illustration::Icon(Icon::Smiley);
    let mut face = vec![
        Piece::Picture(Illustration::Art(Art::Opinion)),
        Piece::Words(title.clone(), Emphasis::Title),
    ];
    let week = Illustration::Icon(Icon::Week);
    let fact = |question: Text| Piece::Fact(week.clone(), question, Emphasis::Strong);
    face.extend(question.clone().map(fact));
    face.push(Piece::Strip(
        Tone::Yellow,
        vec![
            Piece::Fact(smiley, asked.clone(), Emphasis::Strong),
            Piece::Picture(Illustration::Icon(Icon::Open)),
        ],
    ));
    let role = Role::Button { press, face };
    let button = Node::new("opinion/pulse", title.clone(), Look::Card, role)
        .describe(Text::sentences(question.into_iter().chain([asked])));
    let pressed = Message::ListenPressed(button.id.clone());
    let speaker = nav::speaker(context, &button.id, title.clone(), pressed);
    let children = vec![button, speaker];
    Node::group("opinion/pulse/card", title, Layout::Card, children)
}

fn nothing_open(context: &Context<'_>, title: Text) -> Node<Message> {
    let picture = Node::new(
        "opinion/picture",
        context.words.say(key::OPINION_PICTURE),
        Look::Plain,
        Role::Image(Illustration::Art(Art::Opinion)),
    );
    let said = Node::new(
        "opinion/nothing-open",
        context.words.say(key::OPINION_NOTHING),
        Look::Strong,
        Role::Paragraph,
    );
    Node::group("opinion/said", title, Layout::Centred, vec![picture, said])
}
