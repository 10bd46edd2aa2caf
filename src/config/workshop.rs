//! Judges every `[[workshop]]` and lays out its sessions.

use super::check::{Ids, Surroundings};
use super::fault::{At, Faults};
use super::pictures::Pictures;
use super::raw::{Maybe, RawAccess, RawWorkshop};
use super::survey::{self, Survey};
use super::timetable::{self, Places, Timetable};
use super::words::{Offer, Texts};
use crate::domain::{Access, Language, ParseLanguageError, Price, Workshop, WorkshopId};
use chrono::Duration;
use chrono_tz::Tz;

/// In letters; what is longer does not fit on a card at the largest text size.
mod longest {
    pub const TITLE: usize = 60;
    pub const SUMMARY: usize = 200;
    pub const PLACE: usize = 40;
    pub const HOST: usize = 40;
    pub const PRICE: usize = 20;
    pub const WHY: usize = 100;
}

const MAX_PARTY: u16 = 4;
const JOIN_UNTIL_MINUTES: u16 = 15;

/// What a workshop is judged by.
pub(super) struct Setting<'a> {
    pub surroundings: &'a Surroundings<'a>,
    pub offer: &'a Offer,
    pub zone: Tz,
    pub publish_from: u16,
    pub surveys: &'a [Survey],
    pub faults: &'a Faults,
}

impl Setting<'_> {
    /// Those without an error of their own.
    pub fn workshops(&self, raw: &[At<RawWorkshop>], pictures: &mut Pictures<'_>) -> Vec<Workshop> {
        let mut ids = Ids::default();
        let mut room = timetable::MOST_SESSIONS;
        let mut places = Places::default();
        let mut workshops = Vec::new();
        for raw in raw {
            let workshop = self.workshop(raw, &mut ids, pictures, &mut room);
            if let Some(workshop) = workshop {
                places.add(raw, &workshop, self);
                workshops.push(workshop);
            }
        }
        places.warn_of_overlaps(self);
        workshops
    }

    fn workshop(
        &self,
        raw: &At<RawWorkshop>,
        ids: &mut Ids,
        pictures: &mut Pictures<'_>,
        room: &mut usize,
    ) -> Option<Workshop> {
        let At { value: raw, spot } = raw;
        let id = raw
            .id
            .as_ref()
            .and_then(|id| ids.take(id, "workshop", self.faults));
        let mut texts = Texts::new(self.offer, self.faults);
        let title = texts.judge("title", raw.title.as_ref(), longest::TITLE);
        let summary = texts.judge("summary", raw.summary.as_ref(), longest::SUMMARY);
        let place = texts.judge("where", raw.place.as_ref(), longest::PLACE);
        let host = texts.judge("host", raw.host.as_ref(), longest::HOST);
        let price = self.price(raw, &mut texts);
        let cancelled: Vec<_> = raw
            .cancelled
            .iter()
            .map(|at| (at, texts.judge("why", at.value.why.as_ref(), longest::WHY)))
            .collect();
        let name = format!("workshop \"{}\"", id.as_deref().unwrap_or("without an id"));
        texts.warn_of_missing(&name, *spot);
        self.warn_of_few_seats(raw);
        let picture = raw
            .picture
            .as_ref()
            .and_then(|name| pictures.load(name, self.faults));
        let spoken = self.spoken(&raw.spoken);
        if !raw.is_scheduled {
            let advice =
                "add every = { day = \"monday\", start = \"14:00\", end = \"16:00\" }, or sessions";
            self.faults
                .error(*spot, format!("nothing says when {name} is held"), advice);
        }
        // Without an id of its own the rest is judged all the same.
        let id = WorkshopId::new(id.as_deref().unwrap_or("unnamed"))?;
        let survey = survey::of_workshop(
            raw.survey.as_ref(),
            &id,
            self.surveys,
            self.surroundings,
            self.faults,
        );
        let sessions = Timetable::new(self, &id, raw, room).with_cancelled(cancelled);
        Some(Workshop {
            id,
            kind: raw.kind.map(|kind| kind.value),
            title: title?,
            summary,
            good_to_know: unique(raw.good_to_know.iter().map(|phrase| phrase.value)),
            picture,
            place: place?,
            access: access(&raw.access),
            host,
            max_party: raw.max_party.map_or(MAX_PARTY, |at| at.value),
            price,
            spoken,
            join_until: Duration::minutes(
                raw.join_until_minutes
                    .map_or(JOIN_UNTIL_MINUTES, |at| at.value)
                    .into(),
            ),
            survey,
            sessions,
        })
    }

    fn price(&self, raw: &RawWorkshop, texts: &mut Texts<'_>) -> Price {
        let free = raw.free.is_some_and(|free| free.value);
        if let Some(price) = raw.price.as_ref().filter(|_| free) {
            let message = "this workshop is free and has a price";
            self.faults.error(
                price.spot,
                message,
                "remove free = true, or remove the price",
            );
        }
        match texts.judge("price", raw.price.as_ref(), longest::PRICE) {
            Some(price) => Price::Costs(price),
            None if free => Price::Free,
            None => Price::Unsaid,
        }
    }

    fn warn_of_few_seats(&self, raw: &RawWorkshop) {
        let of_sessions = raw
            .sessions
            .iter()
            .filter_map(|session| session.value.seats);
        for seats in raw.seats.into_iter().chain(of_sessions) {
            if seats.value < self.publish_from {
                let from = self.publish_from;
                let message =
                    format!("results are shown from {from} answers on, and there are fewer seats");
                let advice =
                    format!("give at least {from} seats, or expect no results of the survey");
                self.faults.warning(seats.spot, message, advice);
            }
        }
    }

    fn spoken(&self, raw: &[At<String>]) -> Vec<Language> {
        let language = |code: &At<String>| match code.value.parse() {
            Ok(language) => Some(language),
            Err(error) => {
                let advice = "write codes such as \"nb\" or \"ar\"";
                self.faults
                    .error(code.spot, ParseLanguageError::to_string(&error), advice);
                None
            }
        };
        unique(raw.iter().filter_map(language))
    }
}

fn access(raw: &RawAccess) -> Access {
    let is = |flag: Maybe<bool>| flag.is_some_and(|flag| flag.value);
    Access {
        step_free: raw.step_free.map(|at| at.value).unwrap_or_default(),
        lift: is(raw.lift),
        toilet: is(raw.toilet),
        hearing_loop: is(raw.hearing_loop),
    }
}

fn unique<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut unique = Vec::new();
    for value in values {
        if !unique.contains(&value) {
            unique.push(value);
        }
    }
    unique
}
