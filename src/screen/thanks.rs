//! After a survey: thanks, the next session of the same workshop, and the next person by the
//! door.

use super::{Context, Destination, Effect, Page, telling, workshops::Cards};
use crate::domain::{Level, Occasion, Session, SessionKey, Workshop};
use crate::l10n::key;
use crate::semantics::{Icon, Id, Illustration, Layout, Live, Look, Node, Role, Tone};

#[derive(Debug, Clone, PartialEq)]
pub struct Thanks {
    occasion: Occasion,
    kept: Kept,
    /// Whether the next person is asked to come. Not at once: a finger that has just tapped Done
    /// must not land on it.
    offers_next: bool,
}

/// What became of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Counted,
    /// Everything was skipped.
    Nothing,
    /// The disk did not take them, or the survey was over.
    Lost,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Five seconds have gone by.
    WaitEnded,
    NextPersonPressed,
    HomePressed,
    SessionPressed(SessionKey),
    ListenPressed(Id),
}

impl Thanks {
    #[must_use]
    pub fn new(occasion: Occasion, kept: Kept) -> Self {
        Self {
            occasion,
            kept,
            offers_next: false,
        }
    }

    #[must_use]
    pub fn occasion(&self) -> &Occasion {
        &self.occasion
    }

    /// Whether it waits for [`Message::WaitEnded`]. The pulse is not answered one after another.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        !self.offers_next && matches!(self.occasion, Occasion::Session(_))
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::WaitEnded => {
                self.offers_next = self.is_waiting();
                Effect::None
            }
            Message::NextPersonPressed => Effect::NextPerson,
            Message::HomePressed => Effect::Go(Destination::Home),
            Message::SessionPressed(session) => Effect::Go(Destination::Workshop(session)),
            Message::ListenPressed(id) => Effect::Read(id),
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let title = context.words.say(key::THANKS_TITLE);
        let mut column = vec![self.said(context)];
        let next = self.next_session(context);
        let left = match next {
            Some((workshop, session)) if context.room.picture_beside => {
                Some(next_card(context, workshop, session))
            }
            // At the largest text there is no room for a card beside the words.
            Some((workshop, session)) => {
                column.push(next_button(context, workshop, session));
                None
            }
            None => Some(happy(context)),
        };
        column.push(self.ways_on(context));
        let column = Node::group("thanks/said", title.clone(), Layout::Anchored, column);
        let beside: Vec<_> = left.into_iter().chain([column]).collect();
        let content = Node::group("thanks", title.clone(), Layout::Beside, beside);
        Page {
            title,
            title_id: "thanks/title".into(),
            beside_title: Vec::new(),
            content: vec![content],
        }
    }

    fn said(&self, context: &Context<'_>) -> Node<Message> {
        let (said, tone, icon, role, live) = match self.kept {
            Kept::Counted => (
                key::THANKS_COUNTED,
                Tone::Green,
                Icon::Check,
                Role::Status,
                Live::Polite,
            ),
            Kept::Nothing => (
                key::THANKS_NONE,
                Tone::Blue,
                Icon::Smiley,
                Role::Status,
                Live::Polite,
            ),
            Kept::Lost => (
                key::THANKS_LOST,
                Tone::Peach,
                Icon::Warning,
                Role::Alert,
                Live::Assertive,
            ),
        };
        let look = Look::Band(tone, Illustration::Icon(icon));
        Node::new("thanks/kept", context.words.say(said), look, role).live(live)
    }

    /// The next session of the workshop that was answered about.
    fn next_session<'a>(&self, context: &Context<'a>) -> Option<(&'a Workshop, &'a Session)> {
        let Occasion::Session(key) = &self.occasion else {
            return None;
        };
        let (workshop, answered) = context.config.find(key)?;
        let next = workshop.next_after(answered)?;
        workshop
            .may_be_joined(next, context.now)
            .then_some((workshop, next))
    }

    fn ways_on(&self, context: &Context<'_>) -> Node<Message> {
        let words = context.words;
        let next_person = self.offers_next.then(|| {
            Node::button(
                "thanks/next-person",
                words.say(key::NEXT_PERSON),
                Look::Primary(Icon::Somebody),
                Message::NextPersonPressed,
            )
        });
        let home = Node::button(
            "thanks/home",
            words.say(key::HOME),
            Look::Secondary(Icon::Home),
            Message::HomePressed,
        );
        let name = words.say(key::WAYS_ON);
        let ways = [home].into_iter().chain(next_person).collect();
        Node::group("thanks/ways-on", name, Layout::Foot, ways)
    }
}

/// The card of the list of workshops.
fn next_card(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Node<Message> {
    let cards = Cards {
        place: "workshops",
        pressed: Message::SessionPressed,
        listen: Message::ListenPressed,
    };
    let fullness = telling::fullness(context, workshop, session);
    let card = cards.card(context, workshop, session, fullness);
    let name = context.words.say(key::NEXT_SESSION);
    let heading = Node::new(
        "thanks/next-session/title",
        name.clone(),
        Look::Strong,
        Role::Paragraph,
    );
    let children = vec![heading, card];
    Node::group("thanks/next-session", name, Layout::Filling, children)
}

fn next_button(context: &Context<'_>, workshop: &Workshop, session: &Session) -> Node<Message> {
    let day = telling::day_on_card(context, session);
    let name = telling::called_on(context, workshop, day);
    let id = format!("workshops/{}", session.key);
    let pressed = Message::SessionPressed(session.key.clone());
    Node::button(id.as_str(), name, Look::Secondary(Icon::Calendar), pressed)
}

fn happy(context: &Context<'_>) -> Node<Message> {
    let name = context.words.say(key::THANKS_PICTURE);
    let best = Level::ALL[4];
    Node::new(
        "thanks/picture",
        name,
        Look::Plain,
        Role::Image(Illustration::Face(best)),
    )
}
