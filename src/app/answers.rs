//! What the store answers, in the screens' terms.

use crate::exchange::ical::Appointment;
use crate::screen::{Found, Given, Occupied, Refused, Seats, Unfound};
use crate::store::{FindPlaceError, Outcome, Place, Store, TakePlaceError};

/// A place, with its words for a phone's calendar where they are wanted.
#[must_use]
pub fn given(place: Place, can_ring: bool, appointment: Option<&Appointment>) -> Given {
    let waiting = match place.outcome {
        Outcome::Confirmed => None,
        Outcome::Waiting { number } => Some(number),
    };
    Given {
        session: place.session,
        people: place.people,
        code: place.code,
        waiting,
        can_ring,
        calendar: appointment.map(|appointment| appointment.event(place.code)),
    }
}

#[must_use]
pub fn found(place: Place) -> Found {
    Found {
        moved_up: place.moved_up,
        place: given(place, false, None),
    }
}

#[must_use]
pub fn refused(error: &TakePlaceError) -> Refused {
    match error {
        TakePlaceError::Store(_) => Refused::NotStored,
        TakePlaceError::Guarded
        | TakePlaceError::ClockBehind { .. }
        | TakePlaceError::SessionOver
        | TakePlaceError::InDoubt
        | TakePlaceError::NoPassLeft(_) => Refused::AskAtDesk,
    }
}

#[must_use]
pub fn unfound(error: &FindPlaceError) -> Unfound {
    match error {
        FindPlaceError::NotFound => Unfound::NotThere,
        FindPlaceError::Cancelled => Unfound::GivenUp,
        FindPlaceError::Paused { until } => Unfound::Paused { until: *until },
        FindPlaceError::Store(_) => Unfound::NotStored,
    }
}

/// How full each session is, as the store last knew it.
#[must_use]
pub fn seats(store: &Store) -> Seats {
    let known = store.availability();
    let seats = known.iter().map(|(key, summary)| {
        let occupied = Occupied {
            taken: summary.taken,
            waiting: summary.waiting,
        };
        (key.clone(), occupied)
    });
    seats.collect()
}
