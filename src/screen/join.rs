//! How many people, a review, one tap. No name, no letter to type.

use super::{Context, Effect, Giving, Page, Refused, nav, telling};
use crate::domain::signup::largest_party;
use crate::domain::{Outlook, Session, SessionKey, Workshop};
use crate::l10n::{Args, key};
use crate::semantics::{Icon, Illustration, Layout, Live, Look, Node, Role, Tone};

#[derive(Debug, Clone, PartialEq)]
pub struct Join {
    session: SessionKey,
    /// Whether more than one may come, so that it is asked how many do.
    asks_people: bool,
    stage: Stage,
}

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    People {
        page: usize,
    },
    Review {
        people: u16,
    },
    /// The store has been asked; a second tap asks nothing more.
    Saving {
        people: u16,
    },
    Failed {
        people: u16,
        why: Refused,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    PeopleChosen(u16),
    MorePressed,
    FewerPressed,
    ConfirmPressed,
    RetryPressed,
}

impl Join {
    /// Starts with the question how many come; where only one may, with the review.
    #[must_use]
    pub fn new(workshop: &Workshop, session: &Session) -> Self {
        let asks_people = largest_party(workshop.max_party, session.seats) > 1;
        let stage = if asks_people {
            Stage::People { page: 0 }
        } else {
            Stage::Review { people: 1 }
        };
        Self {
            session: session.key.clone(),
            asks_people,
            stage,
        }
    }

    /// While a place is being saved there is no way back: it may be given any moment.
    #[must_use]
    pub fn way(&self) -> Option<nav::Way> {
        (!matches!(self.stage, Stage::Saving { .. })).then_some(nav::Way::Back)
    }

    /// The way back from the review leads to the question, not out of the sign-up.
    /// `false` when there is no earlier question.
    pub fn step_back(&mut self) -> bool {
        let asked_before = self.asks_people && !matches!(self.stage, Stage::People { .. });
        if asked_before {
            self.stage = Stage::People { page: 0 };
        }
        asked_before
    }

    #[must_use]
    pub fn session(&self) -> &SessionKey {
        &self.session
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match (message, &self.stage) {
            (Message::PeopleChosen(people), Stage::People { .. }) => {
                self.stage = Stage::Review { people };
                Effect::None
            }
            (Message::ConfirmPressed, &Stage::Review { people })
            | (Message::RetryPressed, &Stage::Failed { people, .. }) => {
                self.stage = Stage::Saving { people };
                Effect::TakePlace {
                    session: self.session.clone(),
                    people,
                }
            }
            (Message::MorePressed, &Stage::People { page }) => {
                self.stage = Stage::People { page: page + 1 };
                Effect::None
            }
            (Message::FewerPressed, &Stage::People { page }) => {
                self.stage = Stage::People {
                    page: page.saturating_sub(1),
                };
                Effect::None
            }
            _ => Effect::None,
        }
    }

    /// The store gave no place.
    pub fn refused(&mut self, why: Refused) {
        if let Stage::Saving { people } = self.stage {
            self.stage = Stage::Failed { people, why };
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let Some((workshop, session)) = context.config.find(&self.session) else {
            return gone(context);
        };
        match self.stage {
            Stage::People { page } => ask_people(context, workshop, session, page),
            Stage::Review { people } => review(context, workshop, session, people, Saving::NotYet),
            Stage::Saving { people } => review(context, workshop, session, people, Saving::Now),
            Stage::Failed { people, why } => {
                review(context, workshop, session, people, Saving::Failed(why))
            }
        }
    }
}

fn gone(context: &Context<'_>) -> Page<Message> {
    let said = Node::new(
        "join/gone",
        context.words.say(key::ASK_AT_DESK),
        Look::Strong,
        Role::Status,
    );
    let title = context.words.say(key::GONE_TITLE);
    Page {
        title,
        title_id: "join/title".into(),
        beside_title: Vec::new(),
        content: vec![said],
    }
}

/// More people than this cannot be taken in at a glance: the number stands alone.
const MOST_PICTURED: u16 = 4;

fn ask_people(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    page: usize,
) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::HOW_MANY);
    let largest = largest_party(workshop.max_party, session.seats);
    let pages = telling::page_count(usize::from(largest), context.room.choices);
    let page = page.min(pages - 1);
    let shown = (1..=largest)
        .skip(page * context.room.choices)
        .take(context.room.choices);
    let choices = shown.map(|people| {
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
        page,
        pages,
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

enum Saving {
    NotYet,
    Now,
    Failed(Refused),
}

fn review(
    context: &Context<'_>,
    workshop: &Workshop,
    session: &Session,
    people: u16,
    saving: Saving,
) -> Page<Message> {
    let words = context.words;
    let title = words.say(key::REVIEW_TITLE);
    let icon = Illustration::Icon;
    let party = words.message(key::PEOPLE, &Args::none().number("people", people));
    let facts = vec![
        Node::new(
            "join/what",
            telling::called(words, workshop).heading,
            Look::Strong,
            Role::Paragraph,
        ),
        Node::fact(
            "join/day",
            icon(Icon::Calendar),
            telling::day(context, session),
        ),
        Node::fact(
            "join/time",
            Illustration::Clock(session.start.time()),
            telling::hours(words, session),
        ),
        Node::fact(
            "join/place",
            icon(Icon::Place),
            words.content(&workshop.place),
        ),
        Node::fact("join/party", icon(Icon::Group), party),
    ];
    let mut column = actions(context, workshop, session, people, saving);
    let half_lines = |node: &Node<Message>| match (&node.look, node.press()) {
        (_, Some(_)) => 0,
        (Look::Band(..), None) => 2 * telling::lines_of(node, &context.room) + 1,
        (_, None) => 2 * telling::lines_of(node, &context.room),
    };
    let taken: usize = facts.iter().chain(&column).map(half_lines).sum();
    let facts = Node::group("join/facts", title.clone(), Layout::Digest, facts);
    let beside = if context.room.picture_beside
        && taken <= context.room.under(telling::letters(&title)).review_halves
    {
        column.insert(0, facts);
        let about = Node::group("join/about", title.clone(), Layout::Anchored, column);
        vec![telling::pictured("join/picture", context, workshop), about]
    } else {
        vec![
            facts,
            Node::group("join/about", title.clone(), Layout::Column, column),
        ]
    };
    let beside = Node::group("join/review", title.clone(), Layout::Beside, beside);
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
    people: u16,
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
            vec![outlook(context, session, people), confirm]
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

fn alert(id: &str, said: crate::l10n::Text) -> Node<Message> {
    let look = Look::Band(Tone::Peach, Illustration::Icon(Icon::Warning));
    Node::new(id, said, look, Role::Alert).live(Live::Assertive)
}
