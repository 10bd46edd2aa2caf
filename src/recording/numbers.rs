//! Which numbers are worth recording whole.

use crate::l10n::{Key, key};
use crate::screen::idle::SAID_AT;
use std::ops::RangeInclusive;

/// Whether a message may be said with other numbers than those that are recorded whole. It is put
/// together then: of the figure and the words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    Never,
    Seldom,
}

/// Messages that are recorded with each of their numbers. A message that is not here, and has a
/// number, has many of them and is heard seldom: it is always put together.
pub const NUMBERED: [(Key, RangeInclusive<i64>, Beyond); 12] = [
    // Few rooms have more than twenty chairs, though there may be five hundred.
    (key::CHAIRS_FREE, 1..=20, Beyond::Seldom),
    // With nobody waiting yet, nought is said of a full workshop.
    (key::WAITING_LIST, 0..=10, Beyond::Seldom),
    // As many as a librarian may let come on one pass.
    (key::PEOPLE, 1..=20, Beyond::Never),
    // One's own number behind those who wait.
    (key::WILL_WAIT, 1..=10, Beyond::Seldom),
    (key::YOU_ARE_NUMBER, 1..=10, Beyond::Seldom),
    (key::YOU_ARE_NUMBER_RING, 1..=10, Beyond::Seldom),
    // Tomorrow has a word of its own. What is more than a month ahead has a date beside it.
    (key::IN_DAYS, 2..=31, Beyond::Seldom),
    // The pictures of a pass.
    (key::FIND_COUNT, 0..=4, Beyond::Never),
    // Every step there is.
    (key::LISTEN_VOLUME, 0..=10, Beyond::Never),
    (key::LISTEN_RATE, 1..=7, Beyond::Never),
    // As many questions as a survey may have.
    (key::SURVEY_FIRST, 1..=12, Beyond::Never),
    // Of a date only the month's name is recorded.
    (key::DATE, 1..=12, Beyond::Never),
];

/// Hours, minutes, the days of a month, the digits of a pass.
pub(super) const FIGURES: RangeInclusive<i64> = 0..=60;

/// The numbers with which a message is recorded whole, and whether there are more; none for one
/// that is always put together.
#[must_use]
pub fn numbers(key: Key) -> (Vec<i64>, Beyond) {
    if key == key::IDLE_LEFT {
        // Those that are announced; every second can be asked for.
        return (SAID_AT.map(i64::from).to_vec(), Beyond::Seldom);
    }
    let found = NUMBERED.into_iter().find(|(one, ..)| *one == key);
    found.map_or_else(
        || (Vec::new(), Beyond::Seldom),
        |(_, range, beyond)| (range.collect(), beyond),
    )
}
