//! Answers that were counted: once each, all of a visitor's or none.

use super::disk::Chance;
use super::{Told, Work, given_folder, given_synchronous, nothing_is_lost, something_is_lost};
use crate::domain::{Answer, Ballot, Counted, Level, Occasion, Scale};
use crate::store::folder::Folder;
use crate::store::{Tally, migration, results, wait};
use chrono::{DateTime, TimeZone};
use chrono_tz::{Europe::Oslo, Tz};
use std::collections::BTreeMap;
use std::path::Path;

const ANSWERS: Work = Work {
    test: "answers::a_kiosk_counts_answers",
    prepare: |_| (),
    loss,
};

/// How many visitors answer after each start of the kiosk.
const VISITORS: [usize; 3] = [60, 20, 10];
/// So often nobody asks for a while, and the file is written anew.
const PAUSE_EVERY: usize = 25;

#[test]
fn no_answer_that_was_taken_is_lost_halved_or_counted_twice_by_a_power_cut() {
    nothing_is_lost(ANSWERS, 800);
}

#[test]
fn with_fewer_syncs_answers_would_be_lost_and_it_would_be_seen() {
    something_is_lost(ANSWERS, "NORMAL", 150);
    something_is_lost(ANSWERS, "OFF", 150);
}

#[test]
#[ignore = "another test starts it, under the recorder"]
fn a_kiosk_counts_answers() {
    let folder = given_folder();
    let mut told = Told::new(&folder);
    let mut visitors = 0..;
    for count in VISITORS {
        let mut held = Folder::open(&folder, &migration::SURVEYS).unwrap();
        held.synchronous = given_synchronous();
        let tally = Tally::start(held).unwrap();
        for visitor in visitors.by_ref().take(count) {
            wait(|reply| tally.count(ballot(visitor), now(), reply)).unwrap();
            told.tell("thanks");
            if visitor % PAUSE_EVERY == 0 {
                wait(|reply| tally.tidy(reply)).unwrap();
            }
        }
    }
}

/// During all of the sessions.
fn now() -> DateTime<Tz> {
    Oslo.with_ymd_and_hms(2026, 11, 24, 16, 0, 0).unwrap()
}

/// What one visitor answers: the same in every process.
fn ballot(visitor: usize) -> Ballot {
    let mut chance = Chance(visitor as u64);
    let session = format!("w{}@2026-11-24T14:00", chance.below(3));
    let answer = |question: usize, chance: &mut Chance| Answer {
        question: format!("q{question}"),
        scale: Scale::Rating,
        level: Some(Level::ALL[chance.below(5)]),
    };
    Ballot {
        survey: "after-workshop".to_owned(),
        version: 7,
        occasion: Occasion::Session(session.parse().unwrap()),
        answers: (0..3)
            .map(|question| answer(question, &mut chance))
            .collect(),
    }
}

type Counts = BTreeMap<(String, String), [u32; 5]>;

fn expected(visitors: usize) -> Counts {
    let mut counts = Counts::new();
    for Ballot {
        occasion, answers, ..
    } in (0..visitors).map(ballot)
    {
        for answer in answers {
            let level = answer.level.unwrap().number();
            let levels = counts
                .entry((format!("{occasion:?}"), answer.question))
                .or_default();
            levels[usize::from(level) - 1] += 1;
        }
    }
    counts
}

fn stored(folder: &Path) -> Counts {
    let key = |counted: &Counted| (format!("{:?}", counted.occasion), counted.question.clone());
    let counted = results(folder, now()).unwrap();
    counted.iter().map(|one| (key(one), one.levels)).collect()
}

fn loss(told: &str, folder: &Path) -> Option<String> {
    let visitors = told.lines().count();
    let tally = match Tally::open(folder) {
        Ok(tally) => tally,
        Err(error) => return Some(format!("it does not open: {error}")),
    };
    if let Some(aside) = tally.put_aside().first() {
        return Some(format!("it was taken for damaged: {}", aside.finding));
    }
    let found = stored(folder);
    // One more may be stored, who was not thanked any more.
    let counted = [visitors, visitors + 1]
        .into_iter()
        .find(|visitors| found == expected(*visitors));
    let Some(counted) = counted else {
        return Some(format!("after {visitors} visitors: {found:?}"));
    };
    wait(|reply| tally.count(ballot(counted), now(), reply)).unwrap();
    (stored(folder) != expected(counted + 1)).then(|| "it does not count on".to_owned())
}
