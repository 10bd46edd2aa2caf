//! Places that were promised, and given up.

use super::disk::Chance;
use super::{Told, Work, given_folder, given_synchronous, nothing_is_lost, something_is_lost};
use crate::domain::{SessionKey, SignupRow, Standing};
use crate::store::folder::Folder;
use crate::store::{Store, TakePlace, export, migration, wait};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::path::Path;

const PLACES: Work = Work {
    test: "places::a_kiosk_gives_places",
    prepare: |_| (),
    loss,
};

/// How many visitors come after each start of the kiosk. The first are so many that the log is
/// moved into the database between two of them.
const VISITORS: [usize; 3] = [170, 25, 10];

const CHAIRS: u16 = 8;

#[test]
fn no_place_that_was_promised_is_lost_by_a_power_cut() {
    nothing_is_lost(PLACES, 1500);
}

#[test]
fn with_fewer_syncs_places_would_be_lost_and_it_would_be_seen() {
    something_is_lost(PLACES, "NORMAL", 200);
    something_is_lost(PLACES, "OFF", 200);
}

#[test]
#[ignore = "takes minutes"]
fn no_place_is_lost_at_any_point_at_all() {
    nothing_is_lost(PLACES, usize::MAX);
}

#[test]
#[ignore = "another test starts it, under the recorder"]
fn a_kiosk_gives_places() {
    let folder = given_folder();
    let mut told = Told::new(&folder);
    let mut visitors = 0..;
    for count in VISITORS {
        let mut held = Folder::open(&folder, &migration::SIGNUPS).unwrap();
        held.synchronous = given_synchronous();
        let store = Store::start(held).unwrap();
        for visitor in visitors.by_ref().take(count) {
            let Visit { request, gives_up } = visit(visitor);
            let people = request.people;
            let place = take(&store, &request).unwrap();
            told.tell(&format!("{visitor} {place} {people} taken"));
            if gives_up {
                let (_, code) = place.split_once('#').unwrap();
                let code = code.parse().unwrap();
                wait(|reply| store.cancel(request.session, code, CHAIRS, reply)).unwrap();
                told.tell(&format!("{visitor} {place} {people} cancelled"));
            }
        }
    }
}

fn loss(told: &str, folder: &Path) -> Option<String> {
    let store = match Store::open(folder) {
        Ok(store) => store,
        Err(error) => return Some(format!("it does not open: {error}")),
    };
    if let Some(aside) = store.put_aside().first() {
        return Some(format!("it was taken for damaged: {}", aside.finding));
    }
    let rows = export(folder).unwrap();
    let stored: HashMap<_, _> = rows.iter().map(|row| (key(row), row)).collect();
    if stored.len() < rows.len() {
        return Some("two parties hold one pass".to_owned());
    }
    for line in told.lines() {
        let (place, people, standing) = parts(line);
        match stored.get(place) {
            None => return Some(format!("lost: {line}")),
            Some(row) if row.people.to_string() != people => {
                return Some(format!("another party: {line}"));
            }
            Some(row) if standing == "cancelled" && row.standing != Standing::Cancelled => {
                return Some(format!("came back: {line}"));
            }
            Some(_) => {}
        }
    }
    // One more may be stored whose answer nobody heard any more.
    let places = told.lines().filter(|line| line.ends_with("taken")).count();
    if rows.len() > places + 1 {
        return Some(format!("{places} places were taken, {} found", rows.len()));
    }
    if oversold(&rows) {
        return Some("oversold".to_owned());
    }
    goes_on(&store, told)
}

/// Whether the newest visitor is given the same place again, and the next one another.
fn goes_on(store: &Store, told: &str) -> Option<String> {
    if let Some(line) = told.lines().last() {
        let visitor = line.split(' ').next()?.parse().unwrap();
        let again = take(store, &visit(visitor).request);
        if again.as_deref() != Some(parts(line).0) {
            return Some(format!("a retry got another answer: {line}, {again:?}"));
        }
    }
    let next = take(store, &visit(1_000_000).request);
    next.is_none().then(|| "it gives no place".to_owned())
}

/// A line that was told: the place, the people, and what became of it.
fn parts(line: &str) -> (&str, &str, &str) {
    let [_, place, people, standing] = line.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{line}");
    };
    (place, people, standing)
}

fn oversold(rows: &[SignupRow]) -> bool {
    let mut chairs: HashMap<&SessionKey, u16> = HashMap::new();
    for row in rows {
        if row.standing == Standing::Confirmed {
            *chairs.entry(&row.session).or_default() += row.people;
        }
    }
    chairs.values().any(|taken| *taken > CHAIRS)
}

fn key(row: &SignupRow) -> String {
    format!("{}#{}", row.session, row.code)
}

/// What one visitor does: the same in every process.
struct Visit {
    request: TakePlace,
    gives_up: bool,
}

fn visit(visitor: usize) -> Visit {
    let mut chance = Chance(visitor as u64);
    let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
    let [low, high] = [chance.next(), chance.next()].map(u64::to_le_bytes);
    let mut operation = [0; 16];
    operation[..8].copy_from_slice(&low);
    operation[8..].copy_from_slice(&high);
    let session = format!("w{}@2026-11-24T14:00", visitor / 12);
    Visit {
        request: TakePlace {
            operation,
            session: session.parse().unwrap(),
            ends: now + TimeDelta::days(2),
            capacity: CHAIRS,
            people: u16::try_from(1 + chance.below(3)).unwrap(),
            contact: None,
            now,
            places_per_ten_minutes: u32::MAX,
        },
        gives_up: chance.below(3) == 0,
    }
}

/// The session and the pass; `None` when no place was given.
fn take(store: &Store, request: &TakePlace) -> Option<String> {
    let place = wait(|reply| store.take_place(request.clone(), reply)).ok()?;
    Some(format!("{}#{}", place.session, place.code))
}
