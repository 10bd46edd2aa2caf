//! From one screen to another, and back.

use super::Kiosk;
use crate::app::visit::first_screen;
use crate::screen::{
    Destination, Screen, door, fault, find, help, home, join, opinion, staff, topics, voice,
    workshop, workshops,
};

impl Kiosk {
    pub(super) fn go(&mut self, destination: Destination) {
        let config = self.setup.config.clone();
        let next = match destination {
            Destination::Door => match &self.visit.screen {
                Screen::Attract(_) => first_screen(&config),
                // Whoever needs other words goes on answering in them.
                survey @ Screen::Survey(_) => {
                    self.visit.after_door = Some(survey.clone());
                    Screen::Door(door::Door::opened_again(self.visit.language.clone()))
                }
                _ => Screen::Door(door::Door::opened_again(self.visit.language.clone())),
            },
            Destination::Home if self.setup.faulty => Screen::Fault(fault::Fault),
            Destination::Home => Screen::Home(home::Home),
            Destination::Workshops => Screen::Workshops(workshops::Workshops::default()),
            Destination::Workshop(session) => {
                Screen::Workshop(workshop::WorkshopScreen::new(session))
            }
            Destination::Join(session) => match config.find(&session) {
                Some((workshop, session)) => {
                    Screen::Join(join::Join::new(workshop, session, config.contact))
                }
                None => return,
            },
            Destination::Find => Screen::Find(find::Find::default()),
            Destination::Help => Screen::Topics(topics::Topics::default()),
            Destination::HelpWith(topic) => Screen::Help(help::Help::new(help::Asked::With(topic))),
            Destination::Person => Screen::Help(help::Help::new(help::Asked::Person)),
            Destination::Opinion => Screen::Opinion(opinion::Opinion::default()),
            Destination::Survey(occasion) => match self.survey_to_answer(occasion) {
                Some(screen) => screen,
                None => return,
            },
            Destination::Voice => Screen::Voice(voice::Voice),
            Destination::Staff => Screen::Staff(staff::Staff::new(self.setup.messages.clone())),
        };
        // Pressing "Ask a person" on its own page leads nowhere new.
        let same_page = |one: &Screen, other: &Screen| matches!((one, other), (Screen::Help(a), Screen::Help(b)) if a.asks_the_same(b));
        if next == self.visit.screen || same_page(&next, &self.visit.screen) {
            return;
        }
        self.turn_to(next);
    }

    pub(super) fn turn_to(&mut self, next: Screen) {
        let before = std::mem::replace(&mut self.visit.screen, next);
        self.visit.focus = None;
        match self.visit.screen {
            Screen::Home(_) | Screen::Door(_) | Screen::Fault(_) => self.visit.history.clear(),
            _ if matches!(before, Screen::Door(_)) => {}
            _ => self.visit.history.push(before),
        }
    }

    pub(super) fn go_back(&mut self) {
        let within = match &mut self.visit.screen {
            Screen::Join(join) => join.step_back(),
            Screen::Find(find) => find.step_back(),
            Screen::Survey(survey) => survey.step_back(),
            _ => false,
        };
        if within {
            return;
        }
        self.visit.screen = self.visit.history.pop().unwrap_or(Screen::Home(home::Home));
        self.visit.focus = None;
    }
}
