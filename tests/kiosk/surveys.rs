//! Answers to surveys: counted once or not at all, anonymous to whoever reads the disk, and shown
//! only where a group is large enough and no answer can follow.

mod attacker;
mod differencing;
mod exported;
mod killed;
mod schema;
mod sealing;

use chrono::{DateTime, NaiveDateTime, TimeZone};
use chrono_tz::Europe::Oslo;
use chrono_tz::Tz;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use terskel::domain::{Answer, Ballot, Counted, Level, Occasion, Scale, Topic};
use terskel::store::{self, CountError, StoreError, Tally};

/// The clock of the place.
fn oslo(local: &str) -> DateTime<Tz> {
    let time = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap();
    Oslo.from_local_datetime(&time).earliest().unwrap()
}

/// While the session of [`tshirt`] is on, and the pulse of that week.
pub fn during() -> DateTime<Tz> {
    oslo("2026-11-24T15:00")
}

/// When both are sealed.
fn long_after() -> DateTime<Tz> {
    oslo("2026-12-01T12:00")
}

pub fn tshirt() -> Occasion {
    Occasion::Session("tshirt@2026-11-24T14:00".parse().unwrap())
}

fn podcast() -> Occasion {
    Occasion::Session("podcast@2026-11-24T12:00".parse().unwrap())
}

fn pulse() -> Occasion {
    Occasion::this_week(during())
}

/// One visitor's answers to three questions, each 1 to 5, or 0 where it was skipped.
pub fn ballot(occasion: Occasion, levels: [u8; 3]) -> Ballot {
    let questions = [
        ("enjoyed", Scale::Rating),
        ("learned", Scale::Amount),
        ("met-someone", Scale::Amount),
    ];
    let answers = questions.into_iter().zip(levels);
    Ballot {
        survey: "after-workshop".into(),
        version: 0xfeed_beef,
        occasion,
        answers: answers
            .map(|((question, scale), level)| Answer {
                question: question.into(),
                scale,
                level: Level::new(level),
            })
            .collect(),
    }
}

pub fn count_at(tally: &Tally, ballot: Ballot, now: DateTime<Tz>) -> Result<(), CountError> {
    store::wait(|reply| tally.count(ballot, now, reply))
}

fn count(tally: &Tally, ballot: Ballot) {
    count_at(tally, ballot, during()).unwrap();
}

fn count_help(tally: &Tally, topic: Topic, day: &str) -> Result<(), StoreError> {
    store::wait(|reply| tally.count_help(topic, day.parse().unwrap(), reply))
}

/// What the kiosk does when nobody asks for three seconds.
fn rest(tally: &Tally) {
    store::wait(|reply| tally.tidy(reply)).unwrap();
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn database(folder: &Path) -> PathBuf {
    folder.join("survey.db")
}

pub fn levels_of(counted: &[Counted], question: &str) -> [u32; 5] {
    let found = counted.iter().find(|counted| counted.question == question);
    found.unwrap().levels
}

#[test]
fn every_answer_is_counted_on_its_level_and_a_skipped_question_on_none() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [5, 1, 0]));
    count(&tally, ballot(tshirt(), [5, 2, 0]));
    count(&tally, ballot(podcast(), [1, 1, 1]));
    drop(tally);
    let counted = store::results(folder.path(), during()).unwrap();
    let here: Vec<Counted> = counted
        .into_iter()
        .filter(|counted| counted.occasion == tshirt())
        .collect();
    assert_eq!(here.len(), 3);
    assert_eq!(levels_of(&here, "enjoyed"), [0, 0, 0, 0, 2]);
    assert_eq!(levels_of(&here, "learned"), [1, 1, 0, 0, 0]);
    assert_eq!(levels_of(&here, "met-someone"), [0; 5]);
}

#[test]
fn answers_to_another_wording_are_counted_apart() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [5, 5, 5]));
    let reworded = Ballot {
        version: 2,
        ..ballot(tshirt(), [1, 1, 1])
    };
    count(&tally, reworded);
    let counted = store::results(folder.path(), during()).unwrap();
    let versions: Vec<u32> = counted.iter().map(|counted| counted.version).collect();
    assert_eq!(versions, [2, 2, 2, 0xfeed_beef, 0xfeed_beef, 0xfeed_beef]);
}

#[test]
fn help_is_counted_by_day_and_topic() {
    let folder = folder();
    assert_eq!(store::help_counts(folder.path()).unwrap(), []);
    let tally = Tally::open(folder.path()).unwrap();
    for (topic, day) in [
        (Topic::Print, "2026-11-25"),
        (Topic::Phone, "2026-11-24"),
        (Topic::Print, "2026-11-24"),
        (Topic::Print, "2026-11-25"),
    ] {
        count_help(&tally, topic, day).unwrap();
    }
    let counts: Vec<String> = store::help_counts(folder.path())
        .unwrap()
        .iter()
        .map(|help| format!("{} {} {}", help.day, help.topic.name(), help.count))
        .collect();
    assert_eq!(
        counts,
        [
            "2026-11-24 phone 1",
            "2026-11-24 print 1",
            "2026-11-25 print 2"
        ]
    );
}

#[test]
fn a_ballot_that_has_a_question_twice_counts_nobody() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    let mut twice = ballot(tshirt(), [5, 5, 5]);
    twice.answers.push(twice.answers[0].clone());
    let refused = count_at(&tally, twice, during());
    assert!(matches!(refused, Err(CountError::Twice(question)) if question == "enjoyed"));
    assert_eq!(store::results(folder.path(), during()).unwrap(), []);
}

#[test]
fn sign_ups_and_surveys_are_held_side_by_side_and_each_by_one_kiosk() {
    let folder = folder();
    let _store = store::Store::open(folder.path()).unwrap();
    let first = Tally::open(folder.path()).unwrap();
    let refused = Tally::open(folder.path()).unwrap_err();
    assert!(matches!(refused, StoreError::InUse(_)), "{refused}");
    drop(first);
    Tally::open(folder.path()).unwrap();
}

#[test]
fn a_flipped_bit_in_a_counter_is_found_and_gets_no_new_checksum() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    for _ in 0..3 {
        count(&tally, ballot(tshirt(), [5, 5, 5]));
        count_help(&tally, Topic::Print, "2026-11-24").unwrap();
    }
    drop(tally);
    // A checksum of pages would not be changed by SQLite itself, so what is damaged here by a
    // write of its own is as good as damaged on the disk.
    let damage = Connection::open(database(folder.path())).unwrap();
    let counter = "substr(levels, 1, 19) || x'83'";
    damage
        .execute_batch(&format!(
            "UPDATE answer_count SET levels = CAST({counter} AS BLOB) WHERE question = 'learned';
             UPDATE help_count SET count = x'00000103';"
        ))
        .unwrap();
    drop(damage);
    let damaged = |fault: &StoreError| matches!(fault, StoreError::Damaged { .. });
    assert!(damaged(
        &store::results(folder.path(), during()).unwrap_err()
    ));
    assert!(damaged(&store::help_counts(folder.path()).unwrap_err()));

    let tally = Tally::open(folder.path()).unwrap();
    assert_eq!(tally.put_aside().len(), 1);
    let questions = || -> Vec<String> {
        let counted = store::results(folder.path(), during()).unwrap();
        counted.into_iter().map(|one| one.question).collect()
    };
    assert_eq!(questions(), ["enjoyed", "met-someone"]);
    // What would be counted now is a part of the truth: nothing is.
    let refused = count_at(&tally, ballot(tshirt(), [5, 5, 5]), during());
    assert!(matches!(refused, Err(CountError::Closed)));
    count_help(&tally, Topic::Print, "2026-11-24").unwrap();
    assert_eq!(questions(), ["enjoyed", "met-someone"]);
    assert_eq!(store::help_counts(folder.path()).unwrap(), []);
    count_help(&tally, Topic::Print, "2026-11-25").unwrap();
    assert_eq!(store::help_counts(folder.path()).unwrap().len(), 1);
}

#[test]
fn reading_makes_no_file_where_there_is_none() {
    let folder = folder();
    assert_eq!(store::results(folder.path(), during()).unwrap(), []);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
