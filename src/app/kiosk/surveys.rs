//! Surveys: what is asked, what was answered, and the next person.

use super::{Command, Kiosk, timing};
use crate::app::visit::first_screen;
use crate::domain::{Ballot, Occasion};
use crate::screen::{Screen, survey, thanks};

impl Kiosk {
    /// The survey about an occasion; not the pulse where somebody has just answered it.
    pub(super) fn survey_to_answer(&self, occasion: Occasion) -> Option<Screen> {
        let rests = self.pulse_rests_until.is_some() && matches!(occasion, Occasion::Week(_));
        if rests {
            None
        } else {
            self.survey_about(occasion)
        }
    }

    pub(super) fn survey_about(&self, occasion: Occasion) -> Option<Screen> {
        let config = &self.setup.config;
        let survey = config.survey_about(&occasion)?;
        let default = &config.languages.default;
        let screen = survey::SurveyScreen::new(survey, occasion, default);
        Some(Screen::Survey(screen))
    }

    /// Answers are counted when there are any.
    pub(super) fn count(&mut self, ballot: Ballot, commands: &mut Vec<Command>) {
        if ballot.is_empty() {
            self.thank(ballot.occasion, thanks::Kept::Nothing);
            return;
        }
        let operation = (self.chance)();
        self.visit.asked = Some(operation);
        if matches!(ballot.occasion, Occasion::Week(_)) {
            self.pulse_rests_until = Some(self.now.elapsed + timing::PULSE_REST);
        }
        commands.push(Command::CountAnswers { operation, ballot });
    }

    pub(super) fn counted(&mut self, operation: [u8; 16], kept: bool) {
        if self.visit.asked != Some(operation) {
            return;
        }
        self.visit.asked = None;
        let kept = if kept {
            thanks::Kept::Counted
        } else {
            thanks::Kept::Lost
        };
        if let Screen::Survey(survey) = &self.visit.screen {
            self.thank(survey.occasion().clone(), kept);
            return;
        }
        // A visitor who looked away meanwhile must not find it counting.
        for screen in self.visit.screens() {
            if let Screen::Survey(survey) = screen {
                *screen = Screen::Thanks(thanks::Thanks::new(survey.occasion().clone(), kept));
            }
        }
    }

    pub(super) fn thank(&mut self, occasion: Occasion, kept: thanks::Kept) {
        let thanks = thanks::Thanks::new(occasion, kept);
        self.thanks_until = thanks
            .is_waiting()
            .then_some(self.now.elapsed + timing::THANKS);
        self.visit.history.clear();
        self.visit.screen = Screen::Thanks(thanks);
        self.visit.focus = None;
    }

    /// Nothing of this visitor is kept but what is asked: the next one stands by the door, and
    /// answers about the same.
    pub(super) fn next_person(&mut self) {
        let occasion = match &self.visit.screen {
            Screen::Survey(survey) => survey.occasion().clone(),
            Screen::Thanks(thanks) => thanks.occasion().clone(),
            _ => return,
        };
        self.forget();
        let Some(survey) = self.survey_about(occasion) else {
            return;
        };
        match first_screen(&self.setup.config) {
            door @ Screen::Door(_) => {
                self.visit.screen = door;
                self.visit.after_door = Some(survey);
            }
            _ => self.visit.screen = survey,
        }
    }
}
