//! What fingers and keys do.

use super::{Command, Finger, Key, Kiosk, typing};
use crate::l10n::Direction;
use crate::screen::{Message, Screen, attract, fault};
use crate::semantics::{Id, Request, Step};
use crate::ui::Touch;

impl Kiosk {
    pub(super) fn touched(&mut self, touch: Touch, commands: &mut Vec<Command>) {
        self.somebody_is_here();
        match touch {
            Touch::Down(on) => {
                self.silence(commands);
                self.visit.by_key = false;
                let too_soon = self.is_too_soon();
                let held = on
                    .as_ref()
                    .is_some_and(|id| id.as_str() == fault::STAFF_ID)
                    .then_some(self.now.elapsed);
                self.finger = Finger {
                    inside: on.is_some(),
                    from: on,
                    too_soon,
                    held,
                };
            }
            Touch::Over(on) => {
                self.finger.inside = on.is_some() && on == self.finger.from;
                self.finger.held = None;
            }
            Touch::Lifted(id) => {
                let finger = std::mem::take(&mut self.finger);
                if finger.too_soon || finger.from.as_ref() != Some(&id) {
                    return;
                }
                // Also when the finger slid away and came back: it was not held all the while.
                if id.as_str() == fault::STAFF_ID {
                    self.explain_hold(&id);
                } else {
                    self.perform(&Request::activate(id), commands);
                }
            }
            Touch::Cancelled => self.finger = Finger::default(),
        }
    }

    /// A short press on what has to be held says so.
    pub(super) fn explain_hold(&mut self, id: &Id) {
        self.visit.explained = self.tree.find(id).map(|node| node.name.clone());
    }

    pub(super) fn key_pressed(&mut self, key: Key, commands: &mut Vec<Command>) {
        self.somebody_is_here();
        self.silence(commands);
        // The attract screen starts by any key.
        if matches!(self.visit.screen, Screen::Attract(_)) {
            self.visit.by_key = true;
            self.act(Message::Attract(attract::Message::Started), commands);
            return;
        }
        let right_to_left = self.words().direction() == Direction::RightToLeft;
        let onward = |yes: bool| Key::Step(if yes { Step::Next } else { Step::Previous });
        let key = match key {
            Key::Right => onward(!right_to_left),
            Key::Left => onward(right_to_left),
            other => other,
        };
        match key {
            Key::Step(step) => {
                let from = self.visit.focus.as_ref().filter(|_| self.visit.by_key);
                let to = self.tree.focus_step(from, step).cloned();
                self.visit.by_key = true;
                if let Some(to) = to {
                    self.move_focus(to, commands);
                }
            }
            Key::Enter => {
                if let Some(focus) = self.visit.focus.clone().filter(|_| self.visit.by_key) {
                    self.perform(&Request::activate(focus), commands);
                }
                self.visit.by_key = true;
            }
            Key::Digit(_) | Key::Plus | Key::Erase => self.types(key, commands),
            Key::Other | Key::Right | Key::Left => {}
        }
    }

    /// A key that types presses the same key on the glass. Where there is none, it does nothing.
    pub(super) fn types(&mut self, key: Key, commands: &mut Vec<Command>) {
        let there = typing::keys_on_the_glass(key)
            .into_iter()
            .find(|id| self.tree.find(id).is_some());
        if let Some(id) = there {
            self.visit.by_key = true;
            self.perform(&Request::activate(id), commands);
        }
    }
}
