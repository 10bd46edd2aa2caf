//! Lays out the sessions of each workshop, and finds those that get in each other's way.

use super::fault::{At, Faults};
use super::raw::{RawCancelled, RawEvery, RawSession, RawWorkshop};
use super::recurrence::{self, Every};
use super::workshop::Setting;
use crate::domain::workshop::Cancellation;
use crate::domain::{Authored, Session, SessionKey, Workshop, WorkshopId};
use chrono::NaiveDateTime;
use std::collections::{BTreeMap, BTreeSet};

/// In all workshops together; a library with one in every hour it is open has a tenth.
pub(super) const MOST_SESSIONS: usize = 50_000;

/// The sessions of one workshop, by start on the clock.
pub(super) struct Timetable<'a> {
    setting: &'a Setting<'a>,
    id: &'a WorkshopId,
    rules: Vec<Every>,
    sessions: BTreeMap<NaiveDateTime, Session>,
    /// Whether every rule and session could be read.
    sound: bool,
}

impl<'a> Timetable<'a> {
    pub fn new(
        setting: &'a Setting<'a>,
        id: &'a WorkshopId,
        raw: &RawWorkshop,
        room: &mut usize,
    ) -> Self {
        let mut table = Self {
            setting,
            id,
            rules: Vec::new(),
            sessions: BTreeMap::new(),
            sound: raw.is_scheduled,
        };
        let seats = raw.seats.map_or(1, |seats| seats.value);
        for at in &raw.every {
            let Some(rule) = every(&at.value, setting.faults) else {
                table.sound = false;
                continue;
            };
            let mut clash = false;
            for (start, end) in rule.occasions(setting.surroundings.today) {
                clash |= !table.add(at, start, end, seats, room);
            }
            if clash {
                let message = "this puts a session where the workshop already has one";
                setting
                    .faults
                    .error(at.spot, message, "keep one of the two");
            }
            table.rules.push(rule);
        }
        for at in &raw.sessions {
            let Some((start, end)) = session_times(&at.value, setting.faults) else {
                table.sound = false;
                continue;
            };
            let seats = at.value.seats.map_or(seats, |seats| seats.value);
            if !table.add(at, start, end, seats, room) {
                let message = "the workshop already has a session that starts then";
                setting.faults.error(
                    at.spot,
                    message,
                    "remove this one, or name its day under except",
                );
            }
        }
        table
    }

    /// Whether there was no session at that start yet.
    fn add<T>(
        &mut self,
        at: &At<T>,
        start: NaiveDateTime,
        end: NaiveDateTime,
        seats: u16,
        room: &mut usize,
    ) -> bool {
        if *room == 0 {
            let message = format!("these are more than {MOST_SESSIONS} sessions in all");
            self.setting.faults.error(at.spot, message, "give fewer");
            return true;
        }
        let Some((start, end)) = recurrence::span(self.setting.zone, start, end) else {
            return true;
        };
        let local = start.naive_local();
        let key = SessionKey {
            workshop: self.id.clone(),
            start: local,
        };
        let session = Session {
            key,
            start,
            end,
            seats,
            cancelled: None,
        };
        *room -= 1;
        self.sessions.insert(local, session).is_none()
    }

    pub fn with_cancelled(
        mut self,
        cancelled: Vec<(&At<RawCancelled>, Option<Authored>)>,
    ) -> Vec<Session> {
        for (at, why) in cancelled {
            let Some(date) = at.value.date else { continue };
            let mut found = false;
            for session in self
                .sessions
                .values_mut()
                .filter(|s| s.local_date() == date.value)
            {
                session.cancelled = Some(Cancellation { why: why.clone() });
                found = true;
            }
            // A day long past is no longer laid out, and still no mistake.
            if self.sound && !found && !self.rules.iter().any(|rule| rule.falls_on(date.value)) {
                let message = format!(
                    "the workshop has no session on {} {}",
                    date.value.format("%A"),
                    date.value
                );
                self.setting.faults.error(
                    date.spot,
                    message,
                    "name the day of a session, or remove this",
                );
            }
        }
        self.sessions.into_values().collect()
    }
}

fn every(raw: &RawEvery, faults: &Faults) -> Option<Every> {
    let (start, end) = (raw.start?, raw.end?);
    if end.value <= start.value {
        faults.error(
            end.spot,
            "this ends before it starts",
            "write a later time of the same day",
        );
        return None;
    }
    if let (Some(from), Some(until)) = (raw.from, raw.until)
        && until.value < from.value
    {
        faults.error(
            until.spot,
            "this is before \"from\"",
            "write a later day, or remove it",
        );
    }
    let rule = Every {
        day: raw.day?.value,
        start: start.value,
        end: end.value,
        from: raw.from.map(|at| at.value),
        until: raw.until.map(|at| at.value),
        except: raw
            .except
            .iter()
            .map(|at| at.value)
            .collect::<BTreeSet<_>>(),
    };
    for day in raw.except.iter().filter(|day| !rule.names(day.value)) {
        let message = format!(
            "{} is a {} on which this is not held anyway",
            day.value,
            day.value.format("%A")
        );
        faults.warning(day.spot, message, "look it up in a calendar, or remove it");
    }
    Some(rule)
}

fn session_times(raw: &RawSession, faults: &Faults) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let (start, end) = (raw.start?, raw.end?);
    if end.value <= start.value {
        faults.error(end.spot, "this ends before it starts", "write a later time");
        return None;
    }
    Some((start.value, end.value))
}

/// The sessions to come, by the place in which they are held.
#[derive(Default)]
pub(super) struct Places<'a> {
    sessions: BTreeMap<String, Vec<(Session, &'a At<RawWorkshop>)>>,
}

impl<'a> Places<'a> {
    pub fn add(&mut self, raw: &'a At<RawWorkshop>, workshop: &Workshop, setting: &Setting<'_>) {
        let Some(default) = &setting.offer.default else {
            return;
        };
        let place = workshop
            .place
            .best(default, default)
            .1
            .trim()
            .to_lowercase();
        let to_come = |s: &&Session| {
            s.cancelled.is_none() && s.end.date_naive() >= setting.surroundings.today
        };
        let sessions = workshop
            .sessions
            .iter()
            .filter(to_come)
            .map(|session| (session.clone(), raw));
        self.sessions.entry(place).or_default().extend(sessions);
    }

    /// Once for every two workshops that meet.
    pub fn warn_of_overlaps(self, setting: &Setting<'_>) {
        for mut sessions in self.sessions.into_values() {
            sessions.sort_by(|(a, _), (b, _)| (a.start, &a.key).cmp(&(b.start, &b.key)));
            let mut warned = BTreeSet::new();
            let mut latest: Option<&(Session, &At<RawWorkshop>)> = None;
            for next in &sessions {
                let (session, raw) = next;
                if let Some((other, _)) = latest.filter(|(other, _)| session.start < other.end)
                    && warned.insert((other.key.workshop.clone(), session.key.workshop.clone()))
                {
                    let message = format!(
                        "{} and {} are in the same place at the same time",
                        other.key, session.key
                    );
                    let spot = raw
                        .value
                        .place
                        .as_ref()
                        .map_or(raw.spot, |place| place.spot);
                    setting.faults.warning(
                        spot,
                        message,
                        "move one of them, or leave it if both fit in",
                    );
                }
                if latest.is_none_or(|(other, _)| other.end < session.end) {
                    latest = Some(next);
                }
            }
        }
    }
}
