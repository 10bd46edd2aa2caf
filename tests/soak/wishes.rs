//! What visitors come for, and so what they are likely to touch.

use super::ledger::Place;
use super::page::Page;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Join,
    /// To see how a place stands, or to give it up.
    Find {
        place: Place,
        gives_up: bool,
    },
    Answer,
    Pulse,
    Help,
    /// Nothing in particular.
    Wander,
}

impl Wish {
    /// How much a button draws such a visitor on this page, 1 or more.
    pub fn appeal(self, id: &str, page: &Page) -> u64 {
        let begins = |start: &str| id.starts_with(start);
        if begins("attract/") || begins("door/") || id == "idle/stay" {
            return 100;
        }
        if begins("bar/") || begins("nav/") || begins("undo/") || id.ends_with("/listen") {
            return 1;
        }
        match self {
            Self::Join => joining(id),
            Self::Find { place, gives_up } => finding(id, place, gives_up, page),
            Self::Answer | Self::Pulse => answering(id, self == Self::Pulse, page),
            Self::Help => first(id, &[("home/help", 80), ("help/", 20)]),
            Self::Wander => 5,
        }
    }

    /// Whether this page is what they came for.
    pub fn is_fulfilled(self, page: &Page) -> bool {
        match self {
            Self::Join => matches!(page, Page::Pass { .. }),
            Self::Find { .. } => matches!(page, Page::GivenUp),
            Self::Answer | Self::Pulse => matches!(page, Page::Thanks { .. }),
            Self::Help | Self::Wander => false,
        }
    }
}

/// The weight of the first prefix that fits.
fn first(id: &str, weights: &[(&str, u64)]) -> u64 {
    let found = weights.iter().find(|(start, _)| id.starts_with(start));
    found.map_or(2, |(_, weight)| *weight)
}

fn joining(id: &str) -> u64 {
    first(
        id,
        &[
            ("home/workshops", 200),
            ("workshops/next", 12),
            ("workshops/previous", 2),
            ("workshops/find", 1),
            ("workshops/filter", 2),
            ("workshops/", 25),
            ("workshop/join", 200),
            ("join/people/", 40),
            ("join/key/erase", 2),
            ("join/key/", 2),
            ("join/next", 80),
            ("join/skip", 60),
            ("join/confirm", 300),
            ("pass/done", 30),
        ],
    )
}

fn finding(id: &str, place: Place, gives_up: bool, page: &Page) -> u64 {
    if let (Page::Typing(typed), Some(digit)) = (page, id.strip_prefix("find/digit/")) {
        let wanted = place.code.pictures();
        let next = wanted
            .get(typed.len())
            .map(|picture| picture.digit().to_string());
        return if next.as_deref() == Some(digit) {
            400
        } else {
            1
        };
    }
    let start = place.start.format("@%Y-%m-%dT%H:%M").to_string();
    if id.starts_with("find/") && id.ends_with(&start) {
        return 400;
    }
    let (cancel, keep) = if gives_up { (60, 3) } else { (3, 60) };
    first(
        id,
        &[
            ("home/workshops", 80),
            ("workshops/find", 120),
            ("find/next", 60),
            ("find/cancel", cancel),
            ("find/give-up", cancel),
            ("find/keep", keep),
            ("find/again", 20),
            ("find/", 2),
        ],
    )
}

fn answering(id: &str, pulse: bool, page: &Page) -> u64 {
    let answered = matches!(page, Page::Question { level: Some(_), .. });
    let (face, onward) = if answered { (4, 60) } else { (20, 6) };
    first(
        id,
        &[
            ("home/opinion", 80),
            ("opinion/pulse", if pulse { 80 } else { 4 }),
            ("opinion/", 20),
            ("survey/next", onward),
            ("survey/done", onward),
            ("survey/skip", 5),
            ("survey/back", 2),
            ("survey/", face),
            ("thanks/next-person", 30),
            ("thanks/home", 10),
        ],
    )
}
