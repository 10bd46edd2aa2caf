//! Finding one's place: the session, then the four pictures or digits of the pass. Whoever finds
//! it may keep it or give it up.

mod answer;
mod choose;
mod keys;
mod typed;

use super::{Context, Destination, Effect, Found, Page, Unfound, nav};
use crate::domain::{PassCode, PassPicture, SessionKey};
use crate::semantics::Id;
use typed::Typed;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Find {
    /// Of the list of sessions, also when coming back to it.
    page: usize,
    stage: Stage,
}

#[derive(Debug, Clone, PartialEq, Default)]
enum Stage {
    #[default]
    Choosing,
    /// The session is not in the list.
    NotHere,
    Typing {
        session: SessionKey,
        typed: Typed,
    },
    /// The store has been asked.
    Looking(Sought),
    NotFound {
        sought: Sought,
        why: Unfound,
    },
    Found(Found),
    /// "Give up your place?"
    Asking(Found),
    /// The store has been told.
    GivingUp(Found),
    NotGivenUp(Found),
    GivenUp,
}

/// A pass that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sought {
    session: SessionKey,
    code: PassCode,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    SessionPressed(SessionKey),
    ListenPressed(Id),
    NextPressed,
    PreviousPressed,
    NotHerePressed,
    PictureChosen(PassPicture),
    ErasePressed,
    /// The same again, after a fault.
    RetryPressed,
    /// Other pictures, after none were found.
    AgainPressed,
    CancelPressed,
    KeepPressed,
    GiveUpPressed,
    WorkshopsPressed,
    PersonPressed,
    DonePressed,
}

impl Find {
    /// While the store is asked there is no way back: its answer comes any moment.
    #[must_use]
    pub fn way(&self) -> Option<nav::Way> {
        match self.stage {
            Stage::Looking(_) | Stage::GivingUp(_) => None,
            Stage::GivenUp => Some(nav::Way::Home),
            _ => Some(nav::Way::Back),
        }
    }

    /// A step back within the search. `false` when there is none.
    pub fn step_back(&mut self) -> bool {
        let before = match std::mem::take(&mut self.stage) {
            Stage::Choosing => return false,
            Stage::NotHere | Stage::Typing { .. } => Stage::Choosing,
            Stage::NotFound { sought, .. } => Stage::typing(sought.session),
            Stage::Found(found) => Stage::typing(found.place.session),
            Stage::Asking(found) | Stage::NotGivenUp(found) => Stage::Found(found),
            same @ (Stage::Looking(_) | Stage::GivingUp(_) | Stage::GivenUp) => same,
        };
        self.stage = before;
        true
    }

    pub fn update(&mut self, message: Message) -> Effect {
        match message {
            Message::ListenPressed(id) => return Effect::Read(id),
            Message::WorkshopsPressed => return Effect::Go(Destination::Workshops),
            Message::PersonPressed => return Effect::Go(Destination::Person),
            Message::DonePressed => return Effect::Go(Destination::Home),
            Message::NextPressed => self.page += 1,
            Message::PreviousPressed => self.page = self.page.saturating_sub(1),
            Message::SessionPressed(session) => self.stage = Stage::typing(session),
            Message::NotHerePressed => self.stage = Stage::NotHere,
            Message::PictureChosen(picture) => return self.chosen(picture),
            Message::ErasePressed => {
                if let Stage::Typing { typed, .. } = &mut self.stage {
                    typed.erase();
                }
            }
            Message::AgainPressed => {
                self.step_back();
            }
            Message::RetryPressed
            | Message::CancelPressed
            | Message::KeepPressed
            | Message::GiveUpPressed => return self.answered(&message),
        }
        Effect::None
    }

    /// The fourth picture is looked up at once.
    fn chosen(&mut self, picture: PassPicture) -> Effect {
        let Stage::Typing { session, typed } = &mut self.stage else {
            return Effect::None;
        };
        typed.push(picture);
        let Some(code) = typed.code() else {
            return Effect::None;
        };
        let session = session.clone();
        self.look(Sought { session, code })
    }

    fn look(&mut self, sought: Sought) -> Effect {
        let Sought { session, code } = sought.clone();
        self.stage = Stage::Looking(sought);
        Effect::FindPlace { session, code }
    }

    /// What the visitor says to the answer.
    fn answered(&mut self, message: &Message) -> Effect {
        match (message, std::mem::take(&mut self.stage)) {
            (Message::RetryPressed, Stage::NotFound { sought, .. }) => return self.look(sought),
            (Message::CancelPressed, Stage::Found(found)) => self.stage = Stage::Asking(found),
            (Message::KeepPressed, Stage::Asking(found)) => self.stage = Stage::Found(found),
            (Message::KeepPressed, same @ Stage::Found(_)) => {
                self.stage = same;
                return Effect::Go(Destination::Home);
            }
            (Message::GiveUpPressed, Stage::Asking(found))
            | (Message::RetryPressed, Stage::NotGivenUp(found)) => {
                let session = found.place.session.clone();
                let code = found.place.code;
                self.stage = Stage::GivingUp(found);
                return Effect::CancelPlace { session, code };
            }
            (_, same) => self.stage = same,
        }
        Effect::None
    }

    /// The store has found the place, or not.
    pub fn found(&mut self, answer: &Result<Found, Unfound>) {
        if let Stage::Looking(sought) = &self.stage {
            self.stage = match answer {
                Ok(found) => Stage::Found(found.clone()),
                Err(why) => Stage::NotFound {
                    sought: sought.clone(),
                    why: *why,
                },
            };
        }
    }

    /// The store has given the place to the next in line, or not.
    pub fn given_up(&mut self, answer: Result<(), Unfound>) {
        if let Stage::GivingUp(found) = &self.stage {
            self.stage = match answer {
                Ok(()) | Err(Unfound::GivenUp) => Stage::GivenUp,
                Err(_) => Stage::NotGivenUp(found.clone()),
            };
        }
    }

    pub fn describe(&self, context: &Context<'_>) -> Page<Message> {
        match &self.stage {
            Stage::Choosing => choose::sessions(context, self.page),
            Stage::NotHere => choose::not_here(context),
            Stage::Typing { session, typed } => keys::typing(context, session, *typed),
            Stage::Looking(sought) => keys::looking(context, &sought.session, sought.code),
            Stage::NotFound { why, .. } => answer::not_found(context, *why),
            Stage::Found(found) => answer::found(context, found, answer::Cancelling::NotYet),
            Stage::GivingUp(found) => answer::found(context, found, answer::Cancelling::Now),
            Stage::NotGivenUp(found) => answer::found(context, found, answer::Cancelling::Failed),
            Stage::Asking(found) => answer::ask(context, found),
            Stage::GivenUp => answer::given_up(context),
        }
    }
}

impl Stage {
    fn typing(session: SessionKey) -> Self {
        Self::Typing {
            session,
            typed: Typed::default(),
        }
    }
}
