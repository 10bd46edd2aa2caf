//! The programme for the notice board: one page of HTML with everything in it, to be printed on
//! A4 or looked at. No script, nothing fetched.

use super::facts;
use crate::config::Config;
use crate::domain::{Kind, Picture, Price, Session, StepFree, Workshop};
use crate::l10n::{Args, Direction, Localizer, Text, key};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use std::fmt::Write;

/// So far ahead the programme looks.
const DAYS: i64 = 28;
/// So many of a workshop's dates are named.
const DATES: usize = 4;

/// What is pictured. Who calls [`programme`] has the drawings.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    Picture(&'a Picture),
    Kind(Kind),
    Calendar,
    Place,
    Free,
    Price,
    StepFree,
    /// A person to ask.
    Ask,
}

/// A file that browsers show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Such as `image/svg+xml`.
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

/// The workshops of the next four weeks in the language of `words`, each once, with its next
/// dates; the nearest first. `None` from `draw` leaves the picture out.
#[must_use]
pub fn programme(
    config: &Config,
    words: &Localizer,
    now: DateTime<Utc>,
    draw: &dyn Fn(Subject<'_>) -> Option<Drawing>,
) -> String {
    let page = Page {
        words,
        now: now.with_timezone(&config.place.time_zone),
        draw,
    };
    let mut coming: Vec<(&Workshop, Vec<&Session>)> = config
        .workshops
        .iter()
        .map(|workshop| (workshop, page.dates(workshop)))
        .filter(|(_, dates)| !dates.is_empty())
        .collect();
    coming.sort_by_key(|(_, dates)| dates[0].start);
    let cards: String = coming
        .iter()
        .map(|(workshop, dates)| page.card(workshop, dates))
        .collect();
    let cards = if cards.is_empty() {
        format!("<p>{}</p>\n", page.html(&words.say(key::NOTHING_PLANNED)))
    } else {
        cards
    };
    let (language, direction) = (words.language(), side(words.direction()));
    let title = page.html(&words.say(key::WORKSHOPS_TITLE));
    let name = page.html(&words.name(&config.place.name));
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{} – {}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header>\n<h1>{title}</h1>\n<p>{name}<br>{}</p>\n</header>\n\
         <main>\n{cards}</main>\n</body>\n</html>\n",
        escaped(&words.say(key::WORKSHOPS_TITLE).plain_words()),
        escaped(&config.place.name),
        page.html(&page.span()),
    )
}

const STYLE: &str = include_str!("programme.css");

struct Page<'a> {
    words: &'a Localizer,
    now: DateTime<Tz>,
    draw: &'a dyn Fn(Subject<'_>) -> Option<Drawing>,
}

impl Page<'_> {
    /// The next sessions of a workshop, cancelled ones too, so that nobody comes in vain.
    fn dates<'w>(&self, workshop: &'w Workshop) -> Vec<&'w Session> {
        let last = self.now + Duration::days(DAYS);
        let sessions = workshop.sessions.iter();
        sessions
            .filter(|session| session.end > self.now && session.start < last)
            .take(DATES)
            .collect()
    }

    /// From which day to which.
    fn span(&self) -> Text {
        let (first, last) = (self.now, self.now + Duration::days(DAYS - 1));
        let day = |time: DateTime<Tz>| self.words.date(time.date_naive(), self.now.date_naive());
        let args = Args::none()
            .text("start", day(first))
            .text("end", day(last))
            .text("clock-start", day(first))
            .text("clock-end", day(last));
        self.words.message(key::HOURS, &args)
    }

    fn card(&self, workshop: &Workshop, dates: &[&Session]) -> String {
        let words = self.words;
        let called = words.called(workshop);
        let mut card = String::from("<article>\n");
        let kind = workshop.kind.map(|kind| words.say(key::of_kind(kind)));
        let picture = match (&workshop.picture, workshop.kind) {
            (Some(picture), _) => Some(Subject::Picture(picture)),
            (None, Some(kind)) => Some(Subject::Kind(kind)),
            (None, None) => None,
        };
        if let Some(picture) = picture {
            // A picture that repeats the heading has nothing to add for who does not see it.
            let alt = kind.filter(|kind| *kind != called.heading);
            let alt = alt.map(|kind| kind.plain_words()).unwrap_or_default();
            card += &self.image(picture, "picture", &alt);
        }
        let _ = writeln!(card, "<div>\n<h2>{}</h2>", self.html(&called.heading));
        for more in [
            called.original,
            workshop.summary.as_ref().map(|text| words.content(text)),
        ] {
            card += &more.map_or_else(String::new, |text| format!("<p>{}</p>\n", self.html(&text)));
        }
        card += "<ul class=\"dates\">\n";
        card.extend(dates.iter().map(|session| self.date(session)));
        card += "</ul>\n<ul class=\"facts\">\n";
        card += &self.fact(Subject::Place, &words.content(&workshop.place));
        if let Some(price) = facts::price(words, workshop) {
            let subject = if workshop.price == Price::Free {
                Subject::Free
            } else {
                Subject::Price
            };
            card += &self.fact(subject, &price);
        }
        if let Some(access) = facts::step_free(words, workshop) {
            // A wheelchair beside "not" would be taken for its opposite.
            let subject = match workshop.access.step_free {
                StepFree::Yes => Subject::StepFree,
                StepFree::No | StepFree::Unknown => Subject::Ask,
            };
            card += &self.fact(subject, &access);
        }
        card + "</ul>\n</div>\n</article>\n"
    }

    fn date(&self, session: &Session) -> String {
        let words = self.words;
        let day = words.date(session.local_date(), self.now.date_naive());
        let hours = words.hours(session.start.time(), session.end.time());
        let icon = self.image(Subject::Calendar, "icon", "");
        let when = format!(
            "{} · <span class=\"hours\">{}</span>",
            self.html(&day),
            self.html(&hours)
        );
        let start = session.start.to_rfc3339();
        if session.cancelled.is_none() {
            return format!("<li>{icon}<time datetime=\"{start}\">{when}</time></li>\n");
        }
        let cancelled = self.html(&words.say(key::CANCELLED));
        format!(
            "<li>{icon}<span><s><time datetime=\"{start}\">{when}</time></s> \
             <strong>{cancelled}</strong></span></li>\n"
        )
    }

    fn fact(&self, subject: Subject<'_>, text: &Text) -> String {
        let icon = self.image(subject, "icon", "");
        format!("<li>{icon}<span>{}</span></li>\n", self.html(text))
    }

    fn image(&self, subject: Subject<'_>, class: &str, alt: &str) -> String {
        let Some(Drawing { media_type, bytes }) = (self.draw)(subject) else {
            return String::new();
        };
        let (data, alt) = (STANDARD.encode(bytes), escaped(alt));
        format!("<img class=\"{class}\" alt=\"{alt}\" src=\"data:{media_type};base64,{data}\">")
    }

    /// A text with its languages: a voice reads each in its own, and a browser sets it the way
    /// it runs.
    fn html(&self, text: &Text) -> String {
        let runs = text.runs().iter().map(|run| {
            let words = escaped(&run.words);
            if run.language == *self.words.language() {
                return words;
            }
            let (language, side) = (&run.language, side(self.words.direction_of(&run.language)));
            format!("<span lang=\"{language}\" dir=\"{side}\">{words}</span>")
        });
        runs.collect()
    }
}

fn side(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

/// As text, and as the value of an attribute in double quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
