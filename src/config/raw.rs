//! What the files say, with places: every key is read here, and nowhere else. Types, ranges and
//! words from a closed set are judged here; what one part says of another, in `check`. The keys
//! of translations are those of what they translate, and are in `translation`.

use super::desk::RawDay;
use super::fault::{At, Faults, Spot};
use super::files::Documents;
use super::help::RawHelp;
use super::speech::{RawEngine, RawNamed, RawSpeech};
use super::survey::{RawQuestion, RawSurvey, SurveyKind};
use super::table::Table;
use super::translation::{self, RawTranslation};
use super::value::Value;
use super::words::RawWords;
use super::{Attract, ThemeName};
use crate::domain::{Kind, Phrase, Scale, StepFree, Topic, voice};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

pub(super) type Maybe<T> = Option<At<T>>;

#[derive(Default)]
pub(super) struct RawConfig {
    pub place: Maybe<RawPlace>,
    pub languages: Maybe<RawLanguages>,
    pub screen: RawScreen,
    pub speech: RawSpeech,
    pub contact: RawContact,
    pub privacy: RawPrivacy,
    pub guard: RawGuard,
    pub workshops: Vec<At<RawWorkshop>>,
    pub surveys: Vec<At<RawSurvey>>,
    pub help: Vec<At<RawHelp>>,
    pub translations: Vec<RawTranslation>,
}

#[derive(Default)]
pub(super) struct RawPlace {
    pub name: Maybe<String>,
    pub desk: Maybe<RawWords>,
    pub phone: Maybe<String>,
    pub time_zone: Maybe<String>,
    pub desk_hours: Vec<RawDay>,
    pub closed: Vec<At<NaiveDate>>,
    pub nearest_help: Maybe<RawWords>,
}

#[derive(Default)]
pub(super) struct RawLanguages {
    pub offered: Maybe<Vec<At<String>>>,
    pub default: Maybe<String>,
}

#[derive(Default)]
pub(super) struct RawScreen {
    pub pixels_per_mm: Maybe<f32>,
    pub theme: Maybe<ThemeName>,
    pub idle_seconds: Maybe<u32>,
    pub attract: Maybe<Attract>,
}

#[derive(Default)]
pub(super) struct RawContact {
    pub ring: Maybe<bool>,
}

#[derive(Default)]
pub(super) struct RawPrivacy {
    pub recipients: Maybe<Vec<At<String>>>,
    pub keep_days: Maybe<u16>,
    pub publish_from: Maybe<u16>,
}

#[derive(Default)]
pub(super) struct RawGuard {
    pub places_per_visit: Maybe<u32>,
    pub places_per_ten_minutes: Maybe<u32>,
}

pub(super) struct RawWorkshop {
    pub id: Maybe<String>,
    pub kind: Maybe<Kind>,
    pub title: Maybe<RawWords>,
    pub summary: Maybe<RawWords>,
    pub good_to_know: Vec<At<Phrase>>,
    pub picture: Maybe<String>,
    pub place: Maybe<RawWords>,
    pub access: RawAccess,
    pub host: Maybe<RawWords>,
    pub seats: Maybe<u16>,
    pub max_party: Maybe<u16>,
    pub free: Maybe<bool>,
    pub price: Maybe<RawWords>,
    pub spoken: Vec<At<String>>,
    pub join_until_minutes: Maybe<u16>,
    pub survey: Maybe<String>,
    pub every: Vec<At<RawEvery>>,
    pub sessions: Vec<At<RawSession>>,
    pub cancelled: Vec<At<RawCancelled>>,
    /// Whether anything was said of when it is held, right or wrong.
    pub is_scheduled: bool,
}

#[derive(Default)]
pub(super) struct RawAccess {
    pub step_free: Maybe<StepFree>,
    pub lift: Maybe<bool>,
    pub toilet: Maybe<bool>,
    pub hearing_loop: Maybe<bool>,
}

pub(super) struct RawEvery {
    pub day: Maybe<Weekday>,
    pub start: Maybe<NaiveTime>,
    pub end: Maybe<NaiveTime>,
    pub from: Maybe<NaiveDate>,
    pub until: Maybe<NaiveDate>,
    pub except: Vec<At<NaiveDate>>,
}

pub(super) struct RawSession {
    pub start: Maybe<NaiveDateTime>,
    pub end: Maybe<NaiveDateTime>,
    pub seats: Maybe<u16>,
}

pub(super) struct RawCancelled {
    pub date: Maybe<NaiveDate>,
    pub why: Maybe<RawWords>,
}

pub(super) const DAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

impl RawConfig {
    /// Reads everything that parsed; `[place]` and `[languages]` may be missing only where a
    /// file that may hold them did not.
    pub fn read(documents: &Documents<'_>, main: Spot, faults: &Faults) -> Self {
        let mut root = Table::merged(&documents.tables, main, faults);
        for key in ["place", "languages", "workshop"] {
            if documents.complete && !root.has(key) {
                let header = if key == "workshop" {
                    "[[workshop]]"
                } else {
                    key
                };
                let message = format!("\"{key}\" is missing in this folder");
                faults.error(main, message, format!("add the table {header}"));
            }
        }
        let config = Self {
            place: root.get("place", |v| v.table(place)),
            languages: root.get("languages", |v| v.table(languages)),
            screen: or_default(root.get("screen", |v| v.table(screen))),
            speech: or_default(root.get("speech", |v| v.table(speech))),
            contact: or_default(root.get("contact", |v| v.table(contact))),
            privacy: or_default(root.get("privacy", |v| v.table(privacy))),
            guard: or_default(root.get("guard", |v| v.table(guard))),
            workshops: root.items("workshop", |v| v.table(workshop)),
            surveys: root.items("survey", |v| v.table(survey)),
            help: root.items("help", |v| v.table(help)),
            translations: root
                .each("translation", |v| v.named(translation::in_language))
                .into_iter()
                .flatten()
                .collect(),
        };
        root.finish();
        config
    }
}

fn or_default<T: Default>(value: Maybe<T>) -> T {
    value.map(|at| at.value).unwrap_or_default()
}

fn place(t: &mut Table<'_>) -> RawPlace {
    RawPlace {
        name: t.require("name", Value::line),
        desk: t.get("desk", RawWords::read),
        phone: t.get("phone", Value::line),
        time_zone: t.require("time_zone", Value::line),
        desk_hours: or_default(t.get("desk_hours", |v| v.table(desk_hours))),
        closed: t.items("closed", Value::date),
        nearest_help: t.get("nearest_help", RawWords::read),
    }
}

fn desk_hours(t: &mut Table<'_>) -> Vec<RawDay> {
    let day = |(name, day)| {
        t.get(name, |v| v.one_or_list(Value::hours))
            .map(|at| (day, at.value))
    };
    DAYS.into_iter().filter_map(day).collect()
}

fn languages(t: &mut Table<'_>) -> RawLanguages {
    RawLanguages {
        offered: t.require("offered", |v| v.list(Value::line)),
        default: t.get("default", Value::line),
    }
}

fn screen(t: &mut Table<'_>) -> RawScreen {
    let themes = [
        ("paper", ThemeName::Paper),
        ("dark", ThemeName::Dark),
        ("light", ThemeName::Light),
    ];
    let attract = [("greet", Attract::Greet), ("off", Attract::Off)];
    RawScreen {
        pixels_per_mm: t.get("pixels_per_mm", |v| v.decimal(1.0..=40.0)),
        theme: t.get("theme", |v| v.one_of(&themes)),
        idle_seconds: t.get("idle_seconds", |v| v.whole(30..=600)),
        attract: t.get("attract", |v| v.one_of(&attract)),
    }
}

fn speech(t: &mut Table<'_>) -> RawSpeech {
    RawSpeech {
        default_volume: t.get("default_volume", |v| v.whole(0..=voice::LOUDEST)),
        default_rate: t.get("default_rate", |v| v.whole(voice::SLOWEST..=voice::FASTEST)),
        speaker: t.get("speaker", Value::line),
        headphones: t.get("headphones", Value::line),
        engines: or_default(t.get("engine", |v| {
            v.named(|name, v| v.table(|t| engine(name.clone(), t)))
        })),
        chains: named(t, "chain", |v| v.list(Value::line)),
    }
}

fn engine(name: At<String>, t: &mut Table<'_>) -> RawEngine {
    RawEngine {
        name,
        program: t.require("program", Value::line),
        arguments: t.items("arguments", Value::line),
        time_limit_ms: t.get("time_limit_ms", |v| v.whole(100..=60_000)),
        environment: named(t, "environment", Value::line),
        voices: named(t, "voices", Value::line),
    }
}

/// A table whose keys are names that the librarian chooses, such as languages.
fn named<'a, T>(
    t: &mut Table<'a>,
    key: &'static str,
    read: impl Fn(&Value<'a>) -> Option<T>,
) -> RawNamed<T> {
    let entry = |name: &At<String>, v: &Value<'a>| Some((name.clone(), read(v)?));
    or_default(t.get(key, |v| v.named(entry)))
}

fn contact(t: &mut Table<'_>) -> RawContact {
    RawContact {
        ring: t.get("ring", Value::flag),
    }
}

fn privacy(t: &mut Table<'_>) -> RawPrivacy {
    RawPrivacy {
        recipients: t.get("recipient", |v| v.one_or_list(Value::line)),
        keep_days: t.get("keep_days", |v| v.whole(1..=365)),
        publish_from: t.get("publish_from", |v| v.whole(5..=100)),
    }
}

fn guard(t: &mut Table<'_>) -> RawGuard {
    RawGuard {
        places_per_visit: t.get("places_per_visit", |v| v.whole(1..=1000)),
        places_per_ten_minutes: t.get("places_per_ten_minutes", |v| v.whole(1..=1000)),
    }
}

fn workshop(t: &mut Table<'_>) -> RawWorkshop {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| (kind.name(), *kind)).collect();
    let phrases: Vec<_> = Phrase::ALL
        .iter()
        .map(|phrase| (phrase.name(), *phrase))
        .collect();
    RawWorkshop {
        id: t.require("id", Value::line),
        kind: t.get("kind", |v| v.one_of(&kinds)),
        title: t.require("title", RawWords::read),
        summary: t.get("summary", RawWords::read),
        good_to_know: t.items("good_to_know", |v| v.one_of(&phrases)),
        picture: t.get("picture", Value::line),
        place: t.require("where", RawWords::read),
        access: or_default(t.get("access", |v| v.table(access))),
        host: t.get("host", RawWords::read),
        seats: t.require("seats", seats),
        max_party: t.get("max_party", |v| v.whole(1..=20)),
        free: t.get("free", Value::flag),
        price: t.get("price", RawWords::read),
        spoken: t.items("spoken", Value::line),
        join_until_minutes: t.get("join_until_minutes", |v| v.whole(0..=240)),
        survey: t.get("survey", Value::line),
        every: or_default(t.get("every", |v| v.one_or_list(|v| v.table(every)))),
        sessions: t.items("sessions", |v| v.table(session)),
        cancelled: t.items("cancelled", |v| v.table(cancelled)),
        is_scheduled: t.has("every") || t.has("sessions"),
    }
}

fn seats(value: &Value<'_>) -> Option<u16> {
    value.whole(1..=500)
}

fn access(t: &mut Table<'_>) -> RawAccess {
    let step_free = [
        ("yes", StepFree::Yes),
        ("no", StepFree::No),
        ("unknown", StepFree::Unknown),
    ];
    RawAccess {
        step_free: t.get("step_free", |v| v.one_of(&step_free)),
        lift: t.get("lift", Value::flag),
        toilet: t.get("toilet", Value::flag),
        hearing_loop: t.get("hearing_loop", Value::flag),
    }
}

fn every(t: &mut Table<'_>) -> RawEvery {
    RawEvery {
        day: t.require("day", |v| v.one_of(&DAYS)),
        start: t.require("start", Value::clock),
        end: t.require("end", Value::clock),
        from: t.get("from", Value::date),
        until: t.get("until", Value::date),
        except: t.items("except", Value::date),
    }
}

fn session(t: &mut Table<'_>) -> RawSession {
    RawSession {
        start: t.require("start", Value::date_time),
        end: t.require("end", Value::date_time),
        seats: t.get("seats", seats),
    }
}

fn cancelled(t: &mut Table<'_>) -> RawCancelled {
    RawCancelled {
        date: t.require("date", Value::date),
        why: t.get("why", RawWords::read),
    }
}

fn survey(t: &mut Table<'_>) -> RawSurvey {
    let kinds = [
        ("session", SurveyKind::Session),
        ("pulse", SurveyKind::Pulse),
    ];
    RawSurvey {
        id: t.require("id", Value::line),
        kind: t.get("kind", |v| v.one_of(&kinds)),
        questions: t.get("questions", |v| v.list(Value::line)),
        own: t.items("question", |v| v.table(question)),
    }
}

fn question(t: &mut Table<'_>) -> RawQuestion {
    let scales = Scale::ALL.map(|scale| (scale.name(), scale));
    RawQuestion {
        id: t.require("id", Value::line),
        scale: t.require("scale", |v| v.one_of(&scales)),
        text: t.require("text", RawWords::read),
    }
}

fn help(t: &mut Table<'_>) -> RawHelp {
    let topics: Vec<_> = Topic::ALL
        .iter()
        .map(|topic| (topic.name(), *topic))
        .collect();
    RawHelp {
        topic: t.require("topic", |v| v.one_of(&topics)),
        who: t.get("who", RawWords::read),
        when: t.get("when", RawWords::read),
        bring: t.get("bring", RawWords::read),
    }
}
