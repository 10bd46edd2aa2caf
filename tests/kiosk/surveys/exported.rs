//! `terskel export results` and `export help`, as staff run them.

use super::{ballot, count_at, count_help, during, folder, oslo, podcast, pulse, tshirt};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;
use terskel::domain::{Answer, Ballot, Level, Occasion, Scale, Topic};
use terskel::store::Tally;

const CONFIG: &str = r#"
[place]
name = "Library"
time_zone = "Europe/Oslo"
[languages]
offered = ["en"]
default = "en"
[[survey]]
id = "library"
kind = "pulse"
[[workshop]]
id = "tshirt"
title = "Print your own T-shirt"
where = "Room 2"
seats = 8
sessions = [
    { start = 2026-11-24T14:00:00, end = 2026-11-24T16:00:00 },
    { start = 2026-11-30T14:00:00, end = 2026-11-30T16:00:00 },
    { start = 2026-12-24T14:00:00, end = 2026-12-24T16:00:00 },
]
cancelled = [ { date = 2026-11-30 } ]
[[workshop]]
id = "quiet"
title = "Nothing is asked"
where = "Room 3"
seats = 8
survey = "none"
sessions = [ { start = 2026-11-24T14:00:00, end = 2026-11-24T16:00:00 } ]
"#;

fn configuration() -> TempDir {
    let folder = folder();
    fs::write(folder.path().join("kiosk.toml"), CONFIG).unwrap();
    folder
}

fn run(config: &Path, data: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_terskel"))
        .args(["export", "--format", "csv"])
        .args(arguments)
        .arg("--config")
        .arg(config)
        .arg("--data")
        .arg(data)
        .output()
        .unwrap()
}

fn lines(output: &Output) -> Vec<String> {
    let heard = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && heard.is_empty(), "{heard}");
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    text.lines().map(str::to_owned).collect()
}

const HEADER: &str = "survey,question,scale,workshop,start,n,\
                      level_1,level_2,level_3,level_4,level_5,low,middle,high,note";

fn pulse_ballot(occasion: Occasion, level: u8) -> Ballot {
    Ballot {
        survey: "library".into(),
        version: 1,
        occasion,
        answers: vec![Answer {
            question: "pulse".into(),
            scale: Scale::Rating,
            level: Level::new(level),
        }],
    }
}

#[test]
fn results_are_open_first_and_shown_where_enough_answered() {
    let (config, data) = (configuration(), folder());
    let tally = Tally::open(data.path()).unwrap();
    for level in [1, 2, 3, 4, 5, 5] {
        count_at(&tally, ballot(tshirt(), [level, 5, 0]), during()).unwrap();
        // Not in this configuration.
        count_at(&tally, ballot(podcast(), [level, 5, 0]), during()).unwrap();
    }
    for level in [1, 5] {
        count_at(&tally, pulse_ballot(pulse(), level), during()).unwrap();
    }
    let results = |now| lines(&run(config.path(), data.path(), &["results", "--now", now]));
    assert_eq!(
        results("2026-11-24T15:00"),
        [
            HEADER,
            "after-workshop,enjoyed,rating,tshirt,2026-11-24T14:00,,,,,,,,,,open",
            "after-workshop,learned,amount,tshirt,2026-11-24T14:00,,,,,,,,,,open",
            "after-workshop,met-someone,amount,tshirt,2026-11-24T14:00,,,,,,,,,,open",
            "library,pulse,rating,,2026-W48,,,,,,,,,,open",
        ]
    );
    // Next to one that has left the configuration, and weeks that nobody answered.
    assert_eq!(
        results("2026-12-10T12:00"),
        [
            HEADER,
            "after-workshop,enjoyed,rating,podcast,2026-11-24T12:00,6,,,,,,2,1,3,",
            "after-workshop,learned,amount,podcast,2026-11-24T12:00,6,,,,,,,,,nearly all high",
            "after-workshop,enjoyed,rating,tshirt,2026-11-24T14:00,6,,,,,,2,1,3,",
            "after-workshop,learned,amount,tshirt,2026-11-24T14:00,6,,,,,,,,,nearly all high",
            "library,pulse,rating,,2026-W48,,,,,,,,,,withheld",
            "library,pulse,rating,,2026-W49,,,,,,,,,,withheld",
            "library,pulse,rating,,2026-W50,,,,,,,,,,open",
        ]
    );
}

#[test]
fn before_the_first_answer_every_session_that_has_begun_is_listed() {
    let (config, data) = (configuration(), folder());
    let results = |now| lines(&run(config.path(), data.path(), &["results", "--now", now]));
    assert_eq!(
        results("2026-11-24T13:59"),
        [HEADER, "library,pulse,rating,,2026-W48,,,,,,,,,,open"]
    );
    let sealed = results("2026-11-26T00:00");
    assert_eq!(sealed.len(), 5);
    let withheld = sealed.iter().filter(|line| line.ends_with(",withheld"));
    assert_eq!(withheld.count(), 3);
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
}

#[test]
fn help_needs_no_configuration() {
    let data = folder();
    let tally = Tally::open(data.path()).unwrap();
    count_help(&tally, Topic::BankAndSafety, "2026-11-24").unwrap();
    let nowhere = data.path().join("nowhere");
    assert_eq!(
        lines(&run(&nowhere, data.path(), &["help"])),
        ["day,topic,count", "2026-11-24,bank-and-safety,1"]
    );
}

#[test]
fn a_fault_goes_to_standard_error_and_names_the_file() {
    let (config, data) = (configuration(), folder());
    fs::write(super::database(data.path()), "Dear diary, ".repeat(1000)).unwrap();
    for what in ["results", "help"] {
        let output = run(config.path(), data.path(), &[what]);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        let heard = String::from_utf8_lossy(&output.stderr);
        assert!(
            heard.starts_with("terskel: survey.db: the database is damaged"),
            "{heard}"
        );
    }
    let output = run(&data.path().join("nowhere"), data.path(), &["results"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
}

#[test]
fn the_year_before_is_listed_and_no_lifetime_of_weeks() {
    let (config, data) = (configuration(), folder());
    let tally = Tally::open(data.path()).unwrap();
    let wrong_clock = oslo("1970-01-01T00:00");
    let week = Occasion::this_week(wrong_clock);
    count_at(&tally, pulse_ballot(week, 5), wrong_clock).unwrap();
    let now = ["results", "--now", "2026-11-23T12:00"];
    let results = lines(&run(config.path(), data.path(), &now));
    assert_eq!(results.len(), 1 + 53);
}
