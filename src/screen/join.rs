//! How many people, perhaps a telephone number, a review, one tap. No name, no letter to type.

mod people;
mod phone;
mod review;

use super::{Context, Effect, Page, Refused, nav};
use crate::config::Contact;
use crate::domain::signup::largest_party;
use crate::domain::{PhoneNumber, Session, SessionKey, Workshop};
use crate::l10n::key;
use crate::semantics::{Id, Look, Node, Role};
pub use phone::PhoneKey;
use phone::Typed;
use review::Saving;

#[derive(Debug, Clone, PartialEq)]
pub struct Join {
    session: SessionKey,
    /// Whether more than one may come, so that it is asked how many do.
    asks_people: bool,
    /// Whether the library wants to be able to ring.
    asks_phone: bool,
    /// Kept on the way to the review and back.
    typed: Typed,
    stage: Stage,
}

#[derive(Debug, Clone, PartialEq)]
enum Stage {
    People {
        page: usize,
    },
    Phone {
        people: u16,
        /// For what the number is has been read, where that has a page to itself.
        told: bool,
    },
    Review(Asked),
    /// The store has been asked; a second tap asks nothing more.
    Saving(Asked),
    Failed {
        asked: Asked,
        why: Refused,
    },
}

/// What the visitor has answered.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    people: u16,
    /// `None`: not asked for, or skipped.
    phone: Option<PhoneNumber>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    PeopleChosen(u16),
    MorePressed,
    FewerPressed,
    /// For what the number is was read.
    TypePressed,
    KeyPressed(PhoneKey),
    ListenPressed(Id),
    /// The number is complete.
    NextPressed,
    /// No number.
    SkipPressed,
    ConfirmPressed,
    RetryPressed,
}

impl Join {
    /// Starts with the first question that has more than one answer; where there is none, with
    /// the review.
    #[must_use]
    pub fn new(workshop: &Workshop, session: &Session, contact: Contact) -> Self {
        let asks_people = largest_party(workshop.max_party, session.seats) > 1;
        let mut join = Self {
            session: session.key.clone(),
            asks_people,
            asks_phone: contact.ring,
            typed: Typed::default(),
            stage: Stage::People { page: 0 },
        };
        if !asks_people {
            join.stage = join.after_people(1);
        }
        join
    }

    fn after_people(&self, people: u16) -> Stage {
        if self.asks_phone {
            Stage::Phone {
                people,
                told: false,
            }
        } else {
            Stage::Review(Asked {
                people,
                phone: None,
            })
        }
    }

    /// While a place is being saved there is no way back: it may be given any moment.
    #[must_use]
    pub fn way(&self) -> Option<nav::Way> {
        (!matches!(self.stage, Stage::Saving(_))).then_some(nav::Way::Back)
    }

    /// The way back leads to the question before, not out of the sign-up.
    /// `false` when there is no earlier question.
    pub fn step_back(&mut self) -> bool {
        let people = match &self.stage {
            Stage::People { .. } => return false,
            Stage::Phone { .. } => None,
            Stage::Review(asked) | Stage::Saving(asked) | Stage::Failed { asked, .. } => {
                Some(asked.people)
            }
        };
        self.stage = match people {
            Some(people) if self.asks_phone => Stage::Phone { people, told: true },
            _ if self.asks_people => Stage::People { page: 0 },
            _ => return false,
        };
        true
    }

    #[must_use]
    pub fn session(&self) -> &SessionKey {
        &self.session
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match (message, &mut self.stage) {
            (Message::PeopleChosen(people), Stage::People { .. }) => {
                self.stage = self.after_people(people);
            }
            (Message::MorePressed, Stage::People { page }) => *page += 1,
            (Message::FewerPressed, Stage::People { page }) => *page = page.saturating_sub(1),
            (Message::TypePressed, Stage::Phone { told, .. }) => *told = true,
            (Message::KeyPressed(key), Stage::Phone { .. }) => self.typed.press(key),
            (Message::ListenPressed(id), _) => return Effect::Read(id),
            (Message::NextPressed, &mut Stage::Phone { people, .. }) => {
                if let Some(phone) = self.typed.number() {
                    let phone = Some(phone);
                    self.stage = Stage::Review(Asked { people, phone });
                }
            }
            (Message::SkipPressed, &mut Stage::Phone { people, .. }) => {
                self.typed = Typed::default();
                self.stage = Stage::Review(Asked {
                    people,
                    phone: None,
                });
            }
            (Message::ConfirmPressed, Stage::Review(asked))
            | (Message::RetryPressed, Stage::Failed { asked, .. }) => {
                let asked = asked.clone();
                return self.save(asked);
            }
            _ => {}
        }
        Effect::None
    }

    fn save(&mut self, asked: Asked) -> Effect {
        self.stage = Stage::Saving(asked.clone());
        Effect::TakePlace {
            session: self.session.clone(),
            people: asked.people,
            phone: asked.phone,
        }
    }

    /// The store gave no place.
    pub fn refused(&mut self, why: Refused) {
        if let Stage::Saving(asked) = &self.stage {
            self.stage = Stage::Failed {
                asked: asked.clone(),
                why,
            };
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        let Some((workshop, session)) = context.config.find(&self.session) else {
            return gone(context);
        };
        match &self.stage {
            Stage::People { page } => people::ask(context, workshop, session, *page),
            Stage::Phone { told: false, .. } if context.room.brief => {
                phone::explain(context, &self.typed)
            }
            Stage::Phone { .. } => phone::ask(context, &self.typed),
            Stage::Review(asked) => {
                review::review(context, workshop, session, asked, Saving::NotYet)
            }
            Stage::Saving(asked) => review::review(context, workshop, session, asked, Saving::Now),
            Stage::Failed { asked, why } => {
                review::review(context, workshop, session, asked, Saving::Failed(*why))
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
