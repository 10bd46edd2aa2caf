//! What the visitor asks of the store, and its answers. Each has an operation; an answer that
//! this visitor did not ask for is dropped.

use super::{Command, Kiosk};
use crate::app::visit::Wanted;
use crate::domain::{PassCode, PhoneNumber, SessionKey};
use crate::screen::{Found, Given, Refused, Screen, Unfound, pass};

impl Kiosk {
    pub(super) fn take_place(
        &mut self,
        session: SessionKey,
        people: u16,
        phone: Option<PhoneNumber>,
    ) -> Command {
        let operation = self.operation_for(&session, people);
        self.visit.asked = Some(operation);
        self.visit.wanted = Some(Wanted {
            operation,
            session: session.clone(),
            people,
        });
        Command::TakePlace {
            operation,
            session,
            people,
            phone,
        }
    }

    /// A retry asks with the operation of the first attempt, so that a place which was stored
    /// although the answer got lost is not taken twice.
    fn operation_for(&mut self, session: &SessionKey, people: u16) -> [u8; 16] {
        let same = self
            .visit
            .wanted
            .take()
            .filter(|wanted| wanted.session == *session && wanted.people == people);
        same.map_or_else(&mut self.chance, |wanted| wanted.operation)
    }

    pub(super) fn find_place(&mut self, session: SessionKey, code: PassCode) -> Command {
        let operation = (self.chance)();
        self.visit.sought = Some(operation);
        Command::FindPlace {
            operation,
            session,
            code,
        }
    }

    pub(super) fn cancel_place(&mut self, session: SessionKey, code: PassCode) -> Command {
        let operation = (self.chance)();
        self.visit.sought = Some(operation);
        Command::CancelPlace {
            operation,
            session,
            code,
        }
    }

    /// A place that was given is shown wherever the visitor is now: it is theirs.
    pub(super) fn answered(&mut self, operation: [u8; 16], answer: Result<Given, Refused>) {
        if self.visit.asked != Some(operation) {
            return;
        }
        self.visit.asked = None;
        match answer {
            Ok(given) => {
                self.visit.places += 1;
                self.visit.wanted = None;
                self.visit.history.clear();
                self.visit.screen = Screen::Pass(pass::Pass::new(given));
            }
            Err(why) => {
                for screen in self.screens() {
                    if let Screen::Join(join) = screen {
                        join.refused(why);
                    }
                }
            }
        }
    }

    pub(super) fn found(&mut self, operation: [u8; 16], answer: &Result<Found, Unfound>) {
        if self.is_sought(operation) {
            for screen in self.screens() {
                if let Screen::Find(find) = screen {
                    find.found(answer);
                }
            }
        }
    }

    pub(super) fn given_up(&mut self, operation: [u8; 16], answer: Result<(), Unfound>) {
        if self.is_sought(operation) {
            for screen in self.screens() {
                if let Screen::Find(find) = screen {
                    find.given_up(answer);
                }
            }
        }
    }

    /// Whether this visitor waits for the answer; from now on not any more.
    fn is_sought(&mut self, operation: [u8; 16]) -> bool {
        self.visit
            .sought
            .take_if(|sought| *sought == operation)
            .is_some()
    }

    /// The screen, and those where "back" leads to: a visitor who looked away must not find one
    /// of them waiting still.
    fn screens(&mut self) -> impl Iterator<Item = &mut Screen> {
        std::iter::once(&mut self.visit.screen).chain(&mut self.visit.history)
    }
}
