//! Surveys: the questions that come with the kiosk, and the librarian's own.

use super::Config;
use super::check::{Ids, Surroundings};
use super::fault::{At, Faults};
use super::raw::Maybe;
use super::table::suggestion;
use super::words::{Offer, RawWords, Texts};
use crate::domain::{
    Authored, Language, Occasion, Phase, Scale, Sheet, Week, Workshop, WorkshopId, survey,
};
use chrono::{DateTime, Days};
use chrono_tz::Tz;
use std::collections::{BTreeMap, BTreeSet};

/// The survey of a workshop that names none. The librarian may define it anew.
pub const DEFAULT_SURVEY: &str = "after-workshop";
/// Written as a workshop's survey where nothing is to be asked.
pub const NO_SURVEY: &str = "none";
const DEFAULT_QUESTIONS: [&str; 3] = ["enjoyed", "learned", "met-someone"];
/// More are not answered in under a minute.
const MOST_QUESTIONS: usize = 12;
const LONGEST_QUESTION: usize = 80;

/// At least one question, none twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    pub id: String,
    pub kind: SurveyKind,
    pub questions: Vec<Question>,
}

impl Survey {
    /// Another number for other questions: ids, scales, and the librarian's words in the
    /// default language. A translation that is mended changes nothing.
    #[must_use]
    pub fn version(&self, default: &Language) -> u32 {
        let words = |question: &'_ Question| -> String {
            let text = question.text.as_ref();
            text.map_or_else(String::new, |text| text.best(default, default).1.to_owned())
        };
        let parts: Vec<[String; 3]> = self
            .questions
            .iter()
            .map(|question| {
                let scale = question.scale.name().to_owned();
                [question.id.clone(), scale, words(question)]
            })
            .collect();
        survey::version(parts.iter().flatten().map(String::as_str))
    }
}

impl Config {
    /// What has been asked by `now`: the survey of each session that has begun and was not
    /// cancelled, and the pulse of each week from `since` to this one, at most a year of them.
    #[must_use]
    pub fn sheets(&self, since: Week, now: DateTime<Tz>) -> Vec<Sheet> {
        let mut sheets: Vec<Sheet> = self
            .workshops
            .iter()
            .flat_map(|workshop| self.sheets_of(workshop, now))
            .collect();
        if let Some(pulse) = self.pulse() {
            let weeks = weeks(since, now).into_iter().map(Occasion::Week);
            sheets.extend(weeks.map(|week| self.sheet(pulse, week)));
        }
        sheets
    }

    fn sheets_of(&self, workshop: &Workshop, now: DateTime<Tz>) -> Vec<Sheet> {
        let Some(survey) = workshop.survey.as_ref().and_then(|id| self.survey(id)) else {
            return Vec::new();
        };
        let held = workshop.sessions.iter().filter(|s| s.cancelled.is_none());
        held.map(|session| Occasion::Session(session.key.clone()))
            .filter(|occasion| occasion.phase(now) != Phase::Ahead)
            .map(|occasion| self.sheet(survey, occasion))
            .collect()
    }

    fn sheet(&self, survey: &Survey, occasion: Occasion) -> Sheet {
        let questions = survey.questions.iter();
        Sheet {
            occasion,
            survey: survey.id.clone(),
            version: survey.version(&self.languages.default),
            questions: questions.map(|q| (q.id.clone(), q.scale)).collect(),
        }
    }
}

/// The weeks from `since` to that of `now`, which is always there, and no earlier than sessions
/// are laid out: a clock that once stood at 1970 does not list the weeks of a lifetime.
fn weeks(since: Week, now: DateTime<Tz>) -> Vec<Week> {
    const MOST: usize = 53;
    let mut days = std::iter::successors(Some(now.date_naive()), |day| {
        day.checked_sub_days(Days::new(7))
    });
    let this = days.next().map(Week::of);
    let before = days.map(Week::of).take_while(|week| *week >= since);
    this.into_iter().chain(before).take(MOST).collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SurveyKind {
    /// Opens with each session of the workshops that name it.
    #[default]
    Session,
    /// Always open; counted by ISO week.
    Pulse,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Lower-case letters, digits and hyphens, at most 40.
    pub id: String,
    pub scale: Scale,
    /// The librarian's words. `None`: a built-in question, worded in every shipped language.
    pub text: Option<Authored>,
}

/// Every question that comes worded in every shipped language.
pub const BUILT_IN_QUESTIONS: [(&str, Scale); 16] = [
    ("enjoyed", Scale::Rating),
    ("welcome", Scale::Agree),
    ("understood-words", Scale::Agree),
    ("pace", Scale::Agree),
    ("got-help", Scale::Agree),
    ("learned", Scale::Amount),
    ("on-my-own", Scale::Amount),
    ("use-in-life", Scale::Amount),
    ("met-someone", Scale::Amount),
    ("new-friend", Scale::Amount),
    ("meet-again", Scale::Agree),
    ("talked-with-different", Scale::Amount),
    ("know-who-helps", Scale::Agree),
    ("come-again", Scale::Agree),
    ("tell-others", Scale::Agree),
    ("pulse", Scale::Rating),
];

fn built_in(id: &str) -> Option<Question> {
    let (_, scale) = BUILT_IN_QUESTIONS.iter().find(|(name, _)| *name == id)?;
    Some(Question {
        id: id.to_owned(),
        scale: *scale,
        text: None,
    })
}

pub(super) struct RawSurvey {
    pub id: Maybe<String>,
    pub kind: Maybe<SurveyKind>,
    pub questions: Maybe<Vec<At<String>>>,
    pub own: Vec<At<RawQuestion>>,
}

pub(super) struct RawQuestion {
    pub id: Maybe<String>,
    pub scale: Maybe<Scale>,
    pub text: Maybe<RawWords>,
}

/// Judges every `[[survey]]`, and adds the default one where the librarian has none of its name.
pub(super) fn surveys(
    raw: &[At<RawSurvey>],
    surroundings: &Surroundings<'_>,
    offer: &Offer,
    faults: &Faults,
) -> Vec<Survey> {
    let mut ids = Ids::default();
    let mut surveys: Vec<Survey> = raw
        .iter()
        .filter_map(|raw| survey(raw, &mut ids, offer, faults))
        .collect();
    let pulses = raw.iter().filter_map(|raw| raw.value.kind.as_ref());
    for kind in pulses
        .filter(|kind| kind.value == SurveyKind::Pulse)
        .skip(1)
    {
        faults.error(
            kind.spot,
            "this is the second pulse",
            "keep one survey of this kind",
        );
    }
    if surroundings.complete && !ids.contains(DEFAULT_SURVEY) {
        let questions = DEFAULT_QUESTIONS.into_iter().filter_map(built_in).collect();
        surveys.push(Survey {
            id: DEFAULT_SURVEY.into(),
            kind: SurveyKind::Session,
            questions,
        });
    }
    surveys
}

fn survey(raw: &At<RawSurvey>, ids: &mut Ids, offer: &Offer, faults: &Faults) -> Option<Survey> {
    let kind = raw
        .value
        .kind
        .as_ref()
        .map(|kind| kind.value)
        .unwrap_or_default();
    let id = ids.take(raw.value.id.as_ref()?, "survey", faults);
    if let Some(reserved) = raw.value.id.as_ref().filter(|id| id.value == NO_SURVEY) {
        faults.error(
            reserved.spot,
            "\"none\" means that nothing is asked",
            "choose another id",
        );
    }
    let mut texts = Texts::new(offer, faults);
    let own = own_questions(&raw.value.own, &mut texts, faults);
    texts.warn_of_missing(
        &format!("survey \"{}\"", id.as_deref().unwrap_or_default()),
        raw.spot,
    );
    let questions = in_order(raw, kind, own, faults);
    let spot = raw
        .value
        .questions
        .as_ref()
        .map_or(raw.spot, |questions| questions.spot);
    if questions.is_empty() || questions.len() > MOST_QUESTIONS {
        let message = format!("this survey has {} questions", questions.len());
        faults.error(
            spot,
            message,
            format!("ask at least one and at most {MOST_QUESTIONS}"),
        );
    }
    Some(Survey {
        id: id?,
        kind,
        questions: questions.into_iter().flatten().collect(),
    })
}

/// `None` for one that has a fault of its own: those listed, in the order of the list; then the librarian's own that are not listed.
fn in_order(
    raw: &At<RawSurvey>,
    kind: SurveyKind,
    mut own: BTreeMap<String, (usize, Option<Question>)>,
    faults: &Faults,
) -> Vec<Option<Question>> {
    let mut questions = Vec::new();
    let mut seen = BTreeSet::new();
    let own_ids: BTreeSet<String> = own.keys().cloned().collect();
    for listed in raw.value.questions.iter().flat_map(|list| &list.value) {
        let id = listed.value.as_str();
        if !seen.insert(id) {
            faults.error(
                listed.spot,
                format!("\"{id}\" is asked twice"),
                "remove it here",
            );
            continue;
        }
        let question = match own.remove(id) {
            Some((_, question)) => question,
            None => built_in(id),
        };
        if question.is_none() && !own_ids.contains(id) {
            let known = BUILT_IN_QUESTIONS.map(|(name, _)| name);
            let advice = format!(
                "{}, and your own [[survey.question]]",
                suggestion(id, &known)
            );
            faults.error(
                listed.spot,
                format!("there is no question \"{id}\""),
                advice,
            );
        }
        questions.push(question);
    }
    let mut rest: Vec<_> = own.into_values().collect();
    rest.sort_by_key(|(order, _)| *order);
    questions.extend(rest.into_iter().map(|(_, question)| question));
    if raw.value.questions.is_none() && raw.value.own.is_empty() {
        let defaults: &[&str] = if kind == SurveyKind::Pulse {
            &["pulse"]
        } else {
            &DEFAULT_QUESTIONS
        };
        questions.extend(defaults.iter().map(|id| built_in(id)));
    }
    questions
}

/// By id, with the order in which they stand in the file; `None` for one with a fault.
fn own_questions(
    raw: &[At<RawQuestion>],
    texts: &mut Texts<'_>,
    faults: &Faults,
) -> BTreeMap<String, (usize, Option<Question>)> {
    let mut ids = Ids::default();
    let mut own = BTreeMap::new();
    for (
        order,
        At {
            value: question, ..
        },
    ) in raw.iter().enumerate()
    {
        let text = texts.judge("text", question.text.as_ref(), LONGEST_QUESTION);
        let Some(at) = &question.id else { continue };
        if built_in(&at.value).is_some() {
            let message = format!("\"{}\" is a question that comes with the kiosk", at.value);
            faults.error(at.spot, message, "choose another id for your own");
        }
        let id = ids.take(at, "question", faults);
        let Some(id) = id else { continue };
        let scale = question.scale.as_ref().map(|scale| scale.value);
        let question = scale.zip(text).map(|(scale, text)| Question {
            id: id.clone(),
            scale,
            text: Some(text),
        });
        own.insert(id, (order, question));
    }
    own
}

/// The survey that `workshop` opens with each session.
pub(super) fn of_workshop(
    named: Option<&At<String>>,
    workshop: &WorkshopId,
    surveys: &[Survey],
    surroundings: &Surroundings<'_>,
    faults: &Faults,
) -> Option<String> {
    let Some(named) = named else {
        return Some(DEFAULT_SURVEY.into());
    };
    match surveys.iter().find(|survey| survey.id == named.value) {
        _ if named.value == NO_SURVEY => return None,
        Some(survey) if survey.kind == SurveyKind::Pulse => {
            let advice = "name one that is about a workshop, or \"none\"";
            faults.error(
                named.spot,
                format!("\"{}\" is the pulse", named.value),
                advice,
            );
        }
        None if surroundings.complete => {
            let message = format!(
                "workshop \"{workshop}\" names the survey \"{}\", which is not there",
                named.value
            );
            let known: Vec<&str> = surveys.iter().map(|survey| survey.id.as_str()).collect();
            faults.error(
                named.spot,
                message,
                format!("{}, none", suggestion(&named.value, &known)),
            );
        }
        _ => {}
    }
    Some(named.value.clone())
}
