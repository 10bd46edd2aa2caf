//! The two nights on which clocks are set, and a clock that is decades wrong.
//!
//! What else such a clock must not do: `contacts/clocks.rs` for numbers, `surveys/sealing.rs`
//! for answers, `storage.rs` for the store by itself.

use super::visitor::{Library, TSHIRT, Visitor, catalogue, session};
use chrono::{DateTime, TimeDelta, Utc};
use std::fs;
use terskel::config::{self, Config};
use terskel::domain::Session;
use terskel::exchange::csv;
use terskel::store::{self, Store, TakePlace, TakePlaceError};

/// A session as it is written in the configuration, in a night on which the clocks are set, and
/// what becomes of it.
struct Night {
    written: [&'static str; 2],
    starts: &'static str,
    /// Its start by the clocks of that night, as everybody reads it.
    local: &'static str,
    /// From then on no place is given any more: fifteen minutes after the start.
    too_late: &'static str,
    ends: &'static str,
}

const NIGHTS: [Night; 4] = [
    // Within the hour that spring skips: by the clocks an hour later.
    Night {
        written: ["2027-03-28T02:15", "2027-03-28T02:45"],
        starts: "2027-03-28T03:15+02:00",
        local: "2027-03-28T03:15",
        too_late: "2027-03-28T03:30+02:00",
        ends: "2027-03-28T03:45+02:00",
    },
    // Across it: an hour is missing.
    Night {
        written: ["2027-03-28T01:55", "2027-03-28T04:00"],
        starts: "2027-03-28T01:55+01:00",
        local: "2027-03-28T01:55",
        too_late: "2027-03-28T03:10+02:00",
        ends: "2027-03-28T04:00+02:00",
    },
    // Within the hour that autumn repeats: the first is meant.
    Night {
        written: ["2027-10-31T02:15", "2027-10-31T02:45"],
        starts: "2027-10-31T02:15+02:00",
        local: "2027-10-31T02:15",
        too_late: "2027-10-31T02:30+02:00",
        ends: "2027-10-31T02:45+02:00",
    },
    // From the first to after the second.
    Night {
        written: ["2027-10-31T02:50", "2027-10-31T03:30"],
        starts: "2027-10-31T02:50+02:00",
        local: "2027-10-31T02:50",
        too_late: "2027-10-31T02:05+01:00",
        ends: "2027-10-31T03:30+01:00",
    },
];

impl Night {
    fn key(&self) -> String {
        format!("night@{}", self.local)
    }

    /// As the kiosk reads it from a librarian's file.
    fn configuration(&self) -> Config {
        let [start, end] = self.written;
        configuration(
            &format!("sessions = [{{ start = {start}:00, end = {end}:00 }}]"),
            self.starts,
        )
    }

    fn library(&self, now: DateTime<Utc>) -> Library {
        Library::at_the_moment(now).where_(|config| *config = self.configuration())
    }

    fn planned(&self) -> Session {
        let config = self.configuration();
        config.find(&session(&self.key())).unwrap().1.clone()
    }
}

/// A library with one workshop, held as `schedule` says, as its file is read at `now`.
fn configuration(schedule: &str, now: &str) -> Config {
    let folder = tempfile::tempdir().unwrap();
    let text = format!(
        r#"
        [place]
        name = "Nordvik bibliotek"
        time_zone = "Europe/Oslo"
        [languages]
        offered = ["nb", "en"]
        [[workshop]]
        id = "night"
        title = {{ nb = "Natt på biblioteket", en = "A night at the library" }}
        where = {{ nb = "Rom 2", en = "Room 2" }}
        seats = 8
        {schedule}
        "#
    );
    fs::write(folder.path().join("kiosk.toml"), text).unwrap();
    let today = moment(now).date_naive();
    let loaded = config::load(folder.path(), &catalogue().languages(), today);
    let faults = format!("{:?}", loaded.faults);
    loaded.config.expect(&faults)
}

fn moment(text: &str) -> DateTime<Utc> {
    let parsed = DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z");
    parsed.unwrap().to_utc()
}

fn minute() -> TimeDelta {
    TimeDelta::minutes(1)
}

fn lists(visitor: &mut Visitor, card: &str) -> bool {
    visitor.touches("home/workshops");
    visitor
        .ids()
        .contains(&format!("workshops/{card}").as_str())
}

fn may_find(visitor: &mut Visitor, card: &str) -> bool {
    visitor.touches("home/workshops");
    visitor.touches("workshops/find");
    visitor.ids().contains(&format!("find/{card}").as_str())
}

#[test]
fn in_the_nights_on_which_clocks_are_set_places_are_given_until_fifteen_minutes_after_the_start() {
    for night in NIGHTS {
        let key = night.key();
        let last = moment(night.too_late) - minute();
        for now in [moment(night.starts) - TimeDelta::hours(2), last] {
            let mut visitor = night.library(now).visitor().comes_in("en");
            visitor.opens(&key);
            visitor.sees(&night.local["2027-03-28T".len()..]);
            visitor.touches("nav/home");
            visitor.takes_a_place(&key, 1);
            visitor.sees("Your place is booked");
            let exported = csv::signups(&visitor.places_on_the_disk(), &[]);
            let row = format!("night,{},1,confirmed,", night.local);
            assert!(exported.contains(&row), "{exported}");
        }
        for now in [moment(night.too_late), last + TimeDelta::hours(1)] {
            let mut visitor = night.library(now).visitor().comes_in("en");
            assert!(!lists(&mut visitor, &key), "{key} at {now}");
        }
    }
}

#[test]
fn in_the_nights_on_which_clocks_are_set_a_place_is_found_until_its_session_ends() {
    for night in NIGHTS {
        let key = night.key();
        let ends = moment(night.ends);
        for (now, found) in [
            (moment(night.starts) - minute(), true),
            (ends - minute(), true),
            (ends, false),
            (ends + TimeDelta::minutes(59), false),
        ] {
            let library = night.library(now);
            let taken = "2027-03-27T12:00";
            let mut visitor = library
                .with_parties(&key, 1, 1, taken)
                .visitor()
                .comes_in("en");
            assert_eq!(may_find(&mut visitor, &key), found, "{key} at {now}");
        }
    }
}

#[test]
fn in_the_nights_on_which_clocks_are_set_the_store_gives_places_until_the_session_ends() {
    for night in NIGHTS {
        let planned = night.planned();
        assert_eq!(planned.start.to_utc(), moment(night.starts));
        let ends = planned.end.to_utc();
        assert_eq!(ends, moment(night.ends));
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let take = |now: DateTime<Utc>| {
            let mut operation = [0; 16];
            operation[8..].copy_from_slice(&now.timestamp().to_le_bytes());
            let request = TakePlace {
                operation,
                session: planned.key.clone(),
                ends,
                capacity: planned.seats,
                people: 1,
                contact: None,
                now,
                places_per_ten_minutes: u32::MAX,
            };
            store::wait(|reply| store.take_place(request, reply))
        };
        take(ends - minute()).unwrap();
        assert!(matches!(take(ends), Err(TakePlaceError::SessionOver)));
    }
}

/// Weekly sessions are laid out by such a clock too. A place in one of 2099 would be the newest,
/// and no right clock be believed after it.
#[test]
fn a_kiosk_that_is_switched_on_in_1970_or_2099_gives_no_place() {
    let weekly = r#"every = { day = "tuesday", start = "14:00", end = "16:00" }"#;
    for (now, next) in [
        ("1970-01-01T09:00+01:00", "night@1970-01-06T14:00"),
        ("2099-01-01T09:00+01:00", "night@2099-01-06T14:00"),
    ] {
        let library = Library::at_the_moment(moment(now));
        let library = library.where_(|config| *config = configuration(weekly, now));
        let mut visitor = library.visitor().comes_in("en");
        visitor.opens(next);
        visitor.is_told_why_not_to_join("Please ask at the desk.");
        assert!(visitor.asked.is_empty(), "{now}");
    }
}

#[test]
fn a_clock_that_was_in_1970_or_2099_for_a_while_does_no_harm() {
    for wrong in ["1970-01-01T09:00+01:00", "2099-01-01T09:00+01:00"] {
        let mut visitor = Library::in_the_morning().visitor().comes_in("en");
        visitor.comes_to_the_review(TSHIRT, 1);
        let away = moment(wrong) - visitor.now().wall;
        visitor.sets_the_clock(away);
        visitor.finds_no("join/confirm");
        visitor.sets_the_clock(-away);
        visitor.touches("join/confirm");
        visitor.sees("Your place is booked");
    }
}
