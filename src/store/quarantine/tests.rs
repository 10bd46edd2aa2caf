//! A database in which anything may have changed: what is served is true, or it is said that
//! something may be missing, and no chair is given twice.

use super::super::{Outcome, Store, TakePlace, Tally, export, results, wait};
use super::*;
use crate::domain::{
    Answer, Ballot, Counted, Level, Occasion, Scale, SessionKey, SignupRow, Standing,
};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{Europe::Oslo, Tz};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;
use tempfile::TempDir;

const CHAIRS: u16 = 8;
const SESSIONS: u16 = 3;

/// In memory where there is such a place.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

fn session(number: u16) -> SessionKey {
    format!("w{number}@2026-11-24T14:00").parse().unwrap()
}

fn request(session: SessionKey, number: u64) -> TakePlace {
    let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
    let mut operation = [7; 16];
    operation[..8].copy_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes());
    TakePlace {
        operation,
        session,
        ends: now + TimeDelta::days(2),
        capacity: CHAIRS,
        people: 1,
        contact: None,
        now,
        places_per_ten_minutes: u32::MAX,
    }
}

/// Three sessions: one that is full, with a line, and two that are not.
fn with_places() -> TempDir {
    let folder = folder();
    let store = Store::open(folder.path()).unwrap();
    for number in 0..50_u16 {
        let session = session(if number < 40 { 0 } else { 1 + number % 2 });
        wait(|reply| store.take_place(request(session, number.into()), reply)).unwrap();
    }
    folder
}

fn now() -> DateTime<Tz> {
    Oslo.with_ymd_and_hms(2026, 11, 24, 16, 0, 0).unwrap()
}

fn ballot(visitor: u16) -> Ballot {
    let answer = |question: u16| Answer {
        question: format!("q{question}"),
        scale: Scale::Rating,
        level: Level::new(u8::try_from((visitor + question) % 5 + 1).unwrap()),
    };
    Ballot {
        survey: "after-workshop".to_owned(),
        version: 7,
        occasion: Occasion::Session(session(visitor % SESSIONS)),
        answers: (0..3).map(answer).collect(),
    }
}

fn with_answers() -> TempDir {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    for visitor in 0..40 {
        wait(|reply| tally.count(ballot(visitor), now(), reply)).unwrap();
    }
    folder
}

/// Numbers that look random and are the same in every run (`SplitMix64`).
fn chance(seed: &mut u64) -> usize {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*seed ^ (*seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((mixed ^ (mixed >> 31)) >> 8).unwrap()
}

/// Damages of a file of that many bytes: bits that are flipped, cuts, pages and sectors of zeros.
fn damages(bytes: usize, flips: usize) -> Vec<Damage> {
    const PAGE: usize = 4096;
    let mut seed = 1;
    let flips = (0..flips).map(|_| Damage::Flip {
        byte: chance(&mut seed) % bytes,
        bit: chance(&mut seed) % 8,
    });
    let mut damages: Vec<_> = flips.collect();
    for page in 0..bytes / PAGE {
        damages.push(Damage::Zeros(page * PAGE, PAGE));
        damages.push(Damage::Zeros(page * PAGE + 512, 512));
        damages.push(Damage::CutTo(page * PAGE));
        damages.push(Damage::CutTo(page * PAGE + 1000));
    }
    damages
}

#[derive(Debug, Clone, Copy)]
enum Damage {
    Flip { byte: usize, bit: usize },
    Zeros(usize, usize),
    CutTo(usize),
}

impl Damage {
    fn strike(self, file: &Path) -> Vec<u8> {
        let mut bytes = fs::read(file).unwrap();
        match self {
            Self::Flip { byte, bit } => bytes[byte] ^= 1 << bit,
            Self::Zeros(from, count) => bytes[from..from + count].fill(0),
            Self::CutTo(length) => bytes.truncate(length),
        }
        fs::write(file, &bytes).unwrap();
        bytes
    }
}

/// Strikes copies of the folder with each damage, and answers how many were put aside.
fn strike_each(
    original: &Path,
    file: &str,
    flips: usize,
    ends_well: impl Fn(&Path, &[u8]) -> bool + Sync,
) -> usize {
    let bytes = fs::metadata(original.join(file)).unwrap().len();
    let damages = damages(usize::try_from(bytes).unwrap(), flips);
    let faults = Mutex::new(Vec::new());
    let put_aside = Mutex::new(0);
    let workers = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for worker in 0..workers {
            let damages = damages.iter().skip(worker).step_by(workers);
            scope.spawn(|| {
                for damage in damages {
                    let copy = folder();
                    for name in fs::read_dir(original).unwrap() {
                        let name = name.unwrap().file_name();
                        fs::copy(original.join(&name), copy.path().join(&name)).unwrap();
                    }
                    let bytes = damage.strike(&copy.path().join(file));
                    let ended = catch_unwind(AssertUnwindSafe(|| ends_well(copy.path(), &bytes)));
                    match ended {
                        Ok(aside) => *put_aside.lock().unwrap() += usize::from(aside),
                        Err(_) => faults.lock().unwrap().push(*damage),
                    }
                }
            });
        }
    });
    let faults = faults.into_inner().unwrap();
    assert!(
        faults.is_empty(),
        "{} of {}: {faults:?}",
        faults.len(),
        damages.len()
    );
    put_aside.into_inner().unwrap()
}

/// Whether something was put aside.
fn places_end_well(folder: &Path, damaged: &[u8], before: &[SignupRow]) -> bool {
    let store = Store::open(folder).unwrap();
    let rows = export(folder).unwrap();
    let aside = store.put_aside();
    if aside.is_empty() {
        assert_eq!(rows, before);
    } else {
        assert!(
            fs::read(&aside[0].file).unwrap() == damaged,
            "the file was changed"
        );
        assert!(rows.iter().all(|row| before.contains(row)), "{rows:?}");
        assert_eq!(aside[0].kept, rows.len());
    }
    for number in 0..SESSIONS {
        let session = session(number);
        let held = before.iter().filter(|row| row.session == session);
        let held: u16 = held
            .filter(|row| row.standing == Standing::Confirmed)
            .map(|row| row.people)
            .sum();
        let mut given = 0;
        for visitor in 0..u64::from(CHAIRS) {
            let request = request(session.clone(), 1000 * u64::from(number + 1) + visitor);
            match wait(|reply| store.take_place(request, reply)) {
                Ok(place) if place.outcome == Outcome::Confirmed => given += 1,
                _ => {}
            }
        }
        assert!(held + given <= CHAIRS, "oversold");
        assert!(!aside.is_empty() || held + given == CHAIRS, "not given");
    }
    !aside.is_empty()
}

#[test]
fn whatever_changes_in_the_places_is_found_and_no_chair_is_given_twice() {
    let original = with_places();
    let before = export(original.path()).unwrap();
    let ends_well = |folder: &Path, damaged: &[u8]| places_end_well(folder, damaged, &before);
    let aside = strike_each(original.path(), "signups.db", 600, ends_well);
    assert!(aside > 100, "{aside}");
}

/// Whether something was put aside.
fn answers_end_well(folder: &Path, damaged: &[u8], before: &[Counted]) -> bool {
    let tally = Tally::open(folder).unwrap();
    let counted = results(folder, now()).unwrap();
    let aside = tally.put_aside();
    if aside.is_empty() {
        assert_eq!(counted, before);
    } else {
        assert!(
            fs::read(&aside[0].file).unwrap() == damaged,
            "the file was changed"
        );
        assert!(
            counted.iter().all(|one| before.contains(one)),
            "{counted:?}"
        );
        assert_eq!(aside[0].kept, counted.len());
    }
    // Where all is there one more is counted; where not, no figure is a part of the truth.
    for visitor in 0..SESSIONS {
        let taken = wait(|reply| tally.count(ballot(visitor), now(), reply)).is_ok();
        let Ballot {
            occasion, answers, ..
        } = ballot(visitor);
        for one in results(folder, now()).unwrap() {
            let mut expected = before
                .iter()
                .find(|old| old.question == one.question && old.occasion == one.occasion)
                .unwrap()
                .levels;
            let answer = answers
                .iter()
                .find(|answer| answer.question == one.question)
                .unwrap();
            if one.occasion == occasion {
                let level = usize::from(answer.level.unwrap().number() - 1);
                expected[level] += u32::from(taken);
                assert_eq!(one.levels, expected);
            }
        }
        assert!(taken || !aside.is_empty());
    }
    !aside.is_empty()
}

#[test]
fn whatever_changes_in_the_counters_is_found_and_no_figure_is_false() {
    let original = with_answers();
    let before = results(original.path(), now()).unwrap();
    let ends_well = |folder: &Path, damaged: &[u8]| answers_end_well(folder, damaged, &before);
    let aside = strike_each(original.path(), "survey.db", 300, ends_well);
    assert!(aside > 30, "{aside}");
}
