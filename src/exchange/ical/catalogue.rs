//! Every session to come, for calendars that read it again and again.

use super::{cleaned, escaped};
use crate::config::{Config, Place};
use crate::domain::{Session, Workshop};
use crate::exchange::facts;
use crate::l10n::{Localizer, Text, key};
use chrono::{DateTime, Duration, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

/// Every session that is not over, as one calendar (RFC 5545, with RFC 7986 for what it is called
/// and how often to look again), in the language of `words`. A session has the same UID in every
/// export, so that it is moved or cancelled in a calendar and not added once more.
///
/// Each session stands for itself, in UTC: no rule of a time zone and no recurrence has to be
/// understood by who reads it.
#[must_use]
pub fn catalogue(config: &Config, words: &Localizer, now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    let version = env!("CARGO_PKG_VERSION");
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new(
            "PRODID",
            format!("-//Terskel//Terskel {version}//EN"),
        ))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"))
        // The crate does not know that NAME is text, and escapes only what it knows.
        .append_property(Property::new("NAME", escaped(&config.place.name)))
        .append_property(Property::new("X-WR-CALNAME", cleaned(&config.place.name)))
        .append_property(Property::new("COLOR", "teal"))
        .ttl(&Duration::days(1));
    for workshop in &config.workshops {
        let to_come = |session: &&Session| session.end > now;
        for session in workshop.sessions.iter().filter(to_come) {
            calendar.push(event(config, words, workshop, session, now));
        }
    }
    calendar.to_string()
}

fn event(
    config: &Config,
    words: &Localizer,
    workshop: &Workshop,
    session: &Session,
    now: DateTime<Utc>,
) -> Event {
    let called = words.called(workshop);
    let mut event = Event::with_uid(&uid(session, &config.place));
    event
        .timestamp(now)
        .summary(&cleaned(&called.heading.plain_words()))
        .starts(session.start.to_utc())
        .ends(session.end.to_utc())
        .location(&cleaned(&words.content(&workshop.place).plain_words()));
    if let Some(kind) = workshop.kind {
        event.categories([words.say(key::of_kind(kind)).plain_words()]);
    }
    let cancelled = session.cancelled.as_ref();
    let why = cancelled.and_then(|cancelled| cancelled.why.as_ref());
    let said = [
        cancelled.map(|_| words.say(key::CANCELLED)),
        why.map(|why| words.content(why)),
        called.original,
        workshop.summary.as_ref().map(|text| words.content(text)),
        facts::price(words, workshop),
        facts::step_free(words, workshop),
    ];
    let lines: Vec<String> = said.iter().flatten().map(Text::plain_words).collect();
    if !lines.is_empty() {
        event.description(&cleaned(&lines.join("\n")));
    }
    // A calendar takes a change of what it has only under a higher number.
    if cancelled.is_some() {
        event.status(EventStatus::Cancelled).sequence(1);
    } else {
        event.status(EventStatus::Confirmed).sequence(0);
    }
    event.done()
}

/// The session's own name, and the place's, so that two libraries do not overwrite each other.
fn uid(session: &Session, place: &Place) -> String {
    let letters = place.name.to_lowercase();
    let parts = letters.split(|c: char| !c.is_alphanumeric());
    let place: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let (workshop, start) = (&session.key.workshop, session.key.start_text());
    format!("{workshop}-{start}@{}", place.join("-"))
}
