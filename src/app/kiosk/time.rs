//! What happens by itself, and when.

use super::{Command, Finger, Kiosk, timing};
use crate::screen::{Message, Screen, attract, fault, thanks};
use std::time::Duration;

impl Kiosk {
    pub(super) fn time_went_by(&mut self, commands: &mut Vec<Command>) {
        let elapsed = self.now.elapsed;
        if self.undo_until.is_some_and(|until| elapsed >= until) {
            self.undo_until = None;
            self.visit.settings.undo = None;
        }
        if self.thanks_until.is_some_and(|until| elapsed >= until) {
            self.thanks_until = None;
            for screen in self.visit.screens() {
                screen.update(Message::Thanks(thanks::Message::WaitEnded));
            }
        }
        if self.pulse_rests_until.is_some_and(|until| elapsed >= until) {
            self.pulse_rests_until = None;
        }
        if self
            .finger
            .held
            .is_some_and(|since| elapsed >= since + timing::STAFF_HOLD)
        {
            self.finger = Finger::default();
            self.act(Message::Fault(fault::Message::StaffHeld), commands);
        }
        if matches!(self.visit.screen, Screen::Attract(_))
            && elapsed >= self.attract_turned + timing::ATTRACT_TURN
        {
            self.attract_turned = elapsed;
            self.act(Message::Attract(attract::Message::TurnEnded), commands);
        }
        if self.is_resting() {
            return;
        }
        match self.countdown {
            None if elapsed >= self.last_activity + self.idle_after() => {
                self.countdown = Some(elapsed);
            }
            Some(since) if timing::countdown_left(elapsed.saturating_sub(since)) == 0 => {
                self.forget();
                commands.push(Command::Silence);
            }
            _ => {}
        }
    }

    pub(super) fn idle_after(&self) -> Duration {
        if matches!(self.visit.screen, Screen::Survey(_)) {
            return timing::SURVEY_IDLE;
        }
        Duration::from_secs(u64::from(self.setup.config.screen.idle_seconds))
    }

    /// When something will happen by itself, from now.
    #[must_use]
    pub fn next_wake(&self) -> Duration {
        let elapsed = self.now.elapsed;
        let mut at = vec![elapsed + timing::to_next_minute(self.now.wall)];
        at.extend(self.undo_until);
        at.extend(self.thanks_until);
        at.extend(self.pulse_rests_until);
        at.extend(self.finger.held.map(|since| since + timing::STAFF_HOLD));
        if matches!(self.visit.screen, Screen::Attract(_))
            && self.setup.config.languages.offered.len() > 1
        {
            at.push(self.attract_turned + timing::ATTRACT_TURN);
        }
        if let Some(since) = self.countdown {
            at.push(since + timing::next_second(elapsed.saturating_sub(since)));
        } else if !self.is_resting() {
            at.push(self.last_activity + self.idle_after());
        }
        let next = at.into_iter().min().unwrap_or(elapsed);
        next.saturating_sub(elapsed).max(timing::SHORTEST_WAIT)
    }
}
