//! Surveys: what may be answered about, every kind of question, and what comes after.

use super::{Gallery, first_sessions};
use crate::config::{BUILT_IN_QUESTIONS, Config, Question, Survey, SurveyKind};
use crate::domain::{Level, Occasion, Session, Workshop};
use crate::screen::survey::{self, SurveyScreen};
use crate::screen::thanks::{self, Kept, Thanks};
use crate::screen::{Context, Message, Screen, idle, opinion};

pub(super) fn opinions(context: &Context<'_>, gallery: &mut Gallery) {
    lists(context, gallery);
    let with_survey = |(workshop, session): (&'_ Workshop, &'_ Session)| {
        let survey = context.config.survey(workshop.survey.as_deref()?)?;
        Some((session.clone(), survey.clone()))
    };
    let Some((session, asked)) = first_sessions(context).into_iter().find_map(with_survey) else {
        return;
    };
    // The survey opens when the session begins.
    let after = Context {
        now: session.end,
        ..*context
    };
    let about = Occasion::Session(session.key);
    answering(&after, &asked, &about, gallery);
    every_question(&after, &about, gallery);
    afterwards(&after, &about, gallery);
}

fn lists(context: &Context<'_>, gallery: &mut Gallery) {
    let list = || Screen::Opinion(opinion::Opinion::default());
    gallery.add(context, "opinion", &list());
    let none = Config {
        workshops: Vec::new(),
        surveys: Vec::new(),
        ..context.config.clone()
    };
    let none = Context {
        config: &none,
        ..*context
    };
    gallery.add(&none, "opinion-nothing", &list());
    let cannot = Context {
        counts: false,
        ..*context
    };
    gallery.add(&cannot, "opinion-cannot-count", &list());
    let rests = Context {
        pulse_rests: true,
        ..*context
    };
    gallery.add(&rests, "opinion-pulse-rests", &list());
    if let Some((_, session)) = first_sessions(context).first() {
        let after = Context {
            now: session.end,
            ..*context
        };
        gallery.pages(&after, "opinion-after", list(), |screen| {
            screen.update(Message::Opinion(opinion::Message::NextPressed));
        });
    }
}

/// The survey of a workshop, from its first question to its last.
fn answering(context: &Context<'_>, asked: &Survey, about: &Occasion, gallery: &mut Gallery) {
    let default = &context.config.languages.default;
    let mut screen = Screen::Survey(SurveyScreen::new(asked, about.clone(), default));
    let press = |screen: &mut Screen, message| {
        screen.update(Message::Survey(message));
    };
    gallery.add(context, "survey", &screen);
    for nth in 1..=asked.questions.len() {
        press(&mut screen, survey::Message::Answered(Level::ALL[3]));
        gallery.add(context, &format!("survey-{nth}-chosen"), &screen);
        let mut tree = screen.describe(context);
        tree.dialog = Some(idle::dialog(context, idle::Asks::NewPerson, 30));
        if nth == 1 {
            gallery.tree("survey-new-person", tree);
        }
        press(&mut screen, survey::Message::NextPressed);
    }
    gallery.add(context, "survey-counting", &screen);
}

/// Each question that comes with the kiosk, the first of its survey and so with what is said
/// before it.
fn every_question(context: &Context<'_>, about: &Occasion, gallery: &mut Gallery) {
    let default = &context.config.languages.default;
    for (id, scale) in BUILT_IN_QUESTIONS {
        let question = Question {
            id: id.to_owned(),
            scale,
            text: None,
        };
        let one = Survey {
            id: id.to_owned(),
            kind: SurveyKind::Session,
            questions: vec![question],
        };
        let screen = Screen::Survey(SurveyScreen::new(&one, about.clone(), default));
        gallery.add(context, &format!("question-{id}"), &screen);
    }
}

fn afterwards(context: &Context<'_>, about: &Occasion, gallery: &mut Gallery) {
    for (name, kept) in [
        ("thanks", Kept::Counted),
        ("thanks-nothing", Kept::Nothing),
        ("thanks-lost", Kept::Lost),
    ] {
        let mut screen = Screen::Thanks(Thanks::new(about.clone(), kept));
        gallery.add(context, name, &screen);
        if kept == Kept::Counted {
            screen.update(Message::Thanks(thanks::Message::WaitEnded));
            gallery.add(context, "thanks-next-person", &screen);
        }
    }
    let week = Occasion::this_week(context.now);
    let pulse = Screen::Thanks(Thanks::new(week, Kept::Counted));
    gallery.add(context, "thanks-pulse", &pulse);
}
