//! Somebody takes the disk and reads every byte of the data folder: names, sizes and times of
//! files, the database with its log and index, free pages, and the slack between rows. They know
//! who came, and perhaps when; they want to know who answered what.
//!
//! The attacker does two things. Where the same answers in two orders leave two disks, the disk
//! tells of the order. Where a counter as it was before the last answer is still somewhere, the
//! two together tell what the last one answered. Both are tried on databases that give it away.

use super::{ballot, count, count_at, count_help, database, during, folder};
use super::{podcast, pulse, rest, tshirt};
use proptest::prelude::*;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use terskel::domain::{Ballot, Occasion, Topic};
use terskel::store::{self, Tally};

/// Every file, and the folder itself, with when it was written.
#[derive(Debug, PartialEq, Eq)]
struct Disk {
    files: BTreeMap<String, Vec<u8>>,
    written: BTreeMap<String, SystemTime>,
}

fn take_the_disk(folder: &Path) -> Disk {
    let mut disk = Disk {
        files: BTreeMap::new(),
        written: BTreeMap::new(),
    };
    let written = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        disk.files.insert(name.clone(), fs::read(&path).unwrap());
        // It is made when the kiosk is set up, and never written.
        if name != "survey.lock" {
            disk.written.insert(name, written(&path));
        }
    }
    disk.written.insert(".".to_owned(), written(folder));
    disk
}

impl Disk {
    /// Without what the header counts: changes to the first page, and how often the file was
    /// written anew. (<https://sqlite.org/fileformat.html>: offsets 24, 40 and 92.)
    fn without_header_counts(mut self) -> Self {
        for file in self.files.values_mut().filter(|file| file.len() >= 100) {
            for at in [24, 40, 92] {
                file[at..at + 4].fill(0);
            }
        }
        self
    }

    fn holds(&self, bytes: &[u8]) -> bool {
        let mut files = self.files.values();
        files.any(|file| file.windows(bytes.len()).any(|window| window == bytes))
    }

    /// Whether the database has pages that are no part of a table (offset 36).
    fn has_free_pages(&self, file: &str) -> bool {
        self.files[file][36..40] != [0; 4]
    }
}

/// Each counter with its checksum, as it lies on the disk: other counts are other bytes.
fn rows_on_disk(folder: &Path) -> Vec<Vec<u8>> {
    let connection = Connection::open(database(folder)).unwrap();
    let mut query = connection
        .prepare(
            "SELECT levels, checksum FROM answer_count
             UNION ALL SELECT count, checksum FROM help_count",
        )
        .unwrap();
    let rows = query.query_map([], |row| {
        let (counter, checksum): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        Ok([counter, checksum].concat())
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// The rows of earlier times that the disk still gives away.
fn still_there(earlier: &[Vec<u8>], folder: &Path) -> usize {
    let disk = take_the_disk(folder);
    let now = rows_on_disk(folder);
    let is_gone = |row: &&Vec<u8>| !now.contains(row);
    let mut gone: Vec<&Vec<u8>> = earlier.iter().filter(is_gone).collect();
    gone.sort_unstable();
    gone.dedup();
    gone.into_iter().filter(|row| disk.holds(row)).count()
}

/// So many sessions that their counters fill several pages, which are split as they come.
fn many_sessions(count: u8) -> Vec<Occasion> {
    let names = (0..count).map(|number| format!("workshop-{number}@2026-11-24T14:00"));
    names
        .map(|name| Occasion::Session(name.parse().unwrap()))
        .collect()
}

#[test]
fn after_every_answer_nothing_is_left_of_what_was_before() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    let sessions = many_sessions(40);
    let mut earlier = Vec::new();
    for step in 0_u8..120 {
        let session = &sessions[usize::from(step) * 7 % 40];
        let levels = [1 + step % 5, 1 + step % 3, step % 6];
        count(&tally, ballot(session.clone(), levels));
        count_help(&tally, Topic::ALL[usize::from(step % 6)], "2026-11-24").unwrap();
        rest(&tally);

        let disk = take_the_disk(folder.path());
        let files: Vec<&String> = disk.files.keys().collect();
        assert_eq!(files, ["survey.db", "survey.lock"]);
        assert_eq!(disk.files["survey.lock"], b"There is a database.\n");
        assert!(!disk.has_free_pages("survey.db"));
        assert_eq!(still_there(&earlier, folder.path()), 0, "step {step}");
        earlier.extend(rows_on_disk(folder.path()));
    }
    assert!(fs::metadata(database(folder.path())).unwrap().len() > 5 * 4096);
}

#[test]
fn the_times_of_the_files_tell_the_day_and_no_more() {
    const DAY: u64 = 24 * 60 * 60;
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [1, 2, 3]));
    let times = |folder| take_the_disk(folder).written;
    let at_midnight = |time: &SystemTime| {
        let since = time.duration_since(UNIX_EPOCH).unwrap();
        since.subsec_nanos() == 0 && since.as_secs().is_multiple_of(DAY)
    };
    assert!(!times(folder.path()).values().all(at_midnight));
    rest(&tally);
    let times = times(folder.path());
    assert_eq!(times.len(), 2);
    assert!(times.values().all(at_midnight), "{times:?}");
}

/// What the kiosk does by itself when nobody asks is what the tests above ask it to do.
#[test]
fn three_seconds_after_the_last_answer_the_disk_is_as_at_night() {
    let (left_alone, at_night) = (folder(), folder());
    for folder in [&left_alone, &at_night] {
        let tally = Tally::open(folder.path()).unwrap();
        count(&tally, ballot(tshirt(), [1, 2, 3]));
        count(&tally, ballot(tshirt(), [5, 0, 3]));
        if folder.path() == at_night.path() {
            rest(&tally);
            continue;
        }
        let patience = Instant::now() + Duration::from_secs(30);
        while take_the_disk(folder.path()).files.len() > 2 {
            assert!(Instant::now() < patience, "a log is left");
            thread::sleep(Duration::from_millis(100));
        }
    }
    assert_same(&left_alone, &at_night);
}

fn assert_same(one: &tempfile::TempDir, other: &tempfile::TempDir) {
    let [one, other] = [one, other].map(|folder| take_the_disk(folder.path()));
    let (one, other) = (one.without_header_counts(), other.without_header_counts());
    assert!(one.files == other.files, "the two disks can be told apart");
}

#[test]
fn a_survey_that_nobody_finished_leaves_nothing() {
    let (untouched, tried) = (folder(), folder());
    for folder in [&untouched, &tried] {
        let tally = Tally::open(folder.path()).unwrap();
        count(&tally, ballot(tshirt(), [1, 2, 3]));
        rest(&tally);
        drop(tally);
    }
    let tally = Tally::open(tried.path()).unwrap();
    // All that the store is told of a survey is its ballot. One without answers is none, and
    // one that is refused leaves no more.
    count(&tally, ballot(podcast(), [0, 0, 0]));
    let late = count_at(&tally, ballot(podcast(), [4, 4, 4]), super::long_after());
    assert!(late.is_err());
    let mut twice = ballot(podcast(), [4, 4, 4]);
    twice.answers.extend(twice.answers.clone());
    assert!(count_at(&tally, twice, during()).is_err());
    drop(tally);
    assert_same(&untouched, &tried);
}

#[test]
fn a_log_that_a_crash_left_is_gone_when_the_kiosk_starts_again() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    let mut earlier = Vec::new();
    for levels in [[1, 2, 3], [5, 5, 5], [1, 1, 4]] {
        count(&tally, ballot(tshirt(), levels));
        earlier.extend(rows_on_disk(folder.path()));
    }
    let crashed = super::folder();
    for (name, bytes) in take_the_disk(folder.path()).files {
        fs::write(crashed.path().join(name), bytes).unwrap();
    }
    assert!(still_there(&earlier, crashed.path()) > 0, "nothing to find");
    let _kiosk = Tally::open(crashed.path()).unwrap();
    assert_eq!(take_the_disk(crashed.path()).files.len(), 2);
    assert_eq!(still_there(&earlier, crashed.path()), 0);
}

#[test]
fn an_export_beside_the_kiosk_leaves_nothing_either() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [1, 2, 3]));
    count(&tally, ballot(tshirt(), [3, 2, 3]));
    store::results(folder.path(), during()).unwrap();
    store::results(folder.path(), super::long_after()).unwrap();
    store::help_counts(folder.path()).unwrap();
    rest(&tally);
    assert_eq!(take_the_disk(folder.path()).files.len(), 2);
    let at_rest = take_the_disk(folder.path());
    store::results(folder.path(), super::long_after()).unwrap();
    assert_eq!(take_the_disk(folder.path()), at_rest);
}

/// The disk after these ballots; the kiosk rests after each of those in `pauses`.
fn disk_after(ballots: &[Ballot], pauses: &[bool]) -> Disk {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    for (ballot, pause) in ballots.iter().zip(pauses) {
        count(&tally, ballot.clone());
        if *pause {
            rest(&tally);
        }
    }
    drop(tally);
    take_the_disk(folder.path()).without_header_counts()
}

fn any_ballot() -> impl Strategy<Value = Ballot> {
    let occasion = prop_oneof![Just(tshirt()), Just(podcast()), Just(pulse())];
    (occasion, proptest::array::uniform3(0_u8..=5))
        .prop_map(|(occasion, levels)| ballot(occasion, levels))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_the_same_answers_leaves_another_disk(
        (ballots, shuffled) in prop::collection::vec(any_ballot(), 1..14)
            .prop_flat_map(|ballots| (Just(ballots.clone()), Just(ballots).prop_shuffle())),
        pauses in prop::collection::vec(any::<bool>(), 14),
        others in prop::collection::vec(any::<bool>(), 14),
    ) {
        let (one, other) = (disk_after(&ballots, &pauses), disk_after(&shuffled, &others));
        prop_assert!(one.files == other.files);
    }
}

/// Two sessions, answered in turn: which came first?
fn two_orders() -> [Vec<Ballot>; 2] {
    let sessions = many_sessions(30);
    let ballots: Vec<Ballot> = sessions
        .into_iter()
        .map(|session| ballot(session, [1, 2, 3]))
        .collect();
    let backwards = ballots.iter().rev().cloned().collect();
    [ballots, backwards]
}

#[test]
fn many_sessions_in_two_orders_leave_the_same_disk() {
    let [one, other] = two_orders().map(|ballots| disk_after(&ballots, &[false; 30]));
    assert!(one.files["survey.db"].len() > 3 * 4096);
    assert!(one.files == other.files, "the two disks can be told apart");
}

/// The same, but with the database's own tables filled by a program that never writes the file
/// anew, or with a row for each answer.
fn careless_disk(schema: &str, insert: &str, ballots: &[Ballot]) -> Disk {
    let folder = folder();
    let connection = Connection::open(folder.path().join("careless.db")).unwrap();
    connection.execute_batch(schema).unwrap();
    for ballot in ballots {
        let Occasion::Session(key) = &ballot.occasion else {
            continue;
        };
        for answer in &ballot.answers {
            let level = answer.level.unwrap().number();
            connection
                .execute(insert, (key.to_string(), &answer.question, level))
                .unwrap();
        }
    }
    drop(connection);
    take_the_disk(folder.path()).without_header_counts()
}

#[test]
fn the_attacker_orders_the_answers_of_careless_databases() {
    let careless = [
        (
            "a numbered row for each answer",
            "CREATE TABLE answer (id INTEGER PRIMARY KEY AUTOINCREMENT, s TEXT, q TEXT, level INT)",
            "INSERT INTO answer (s, q, level) VALUES (?1, ?2, ?3)",
        ),
        (
            "counters that are never written anew",
            "PRAGMA secure_delete = ON;
             CREATE TABLE counter (s TEXT, q TEXT, level INT, PRIMARY KEY (s, q)) WITHOUT ROWID",
            "INSERT INTO counter VALUES (?1, ?2, ?3)",
        ),
    ];
    for (what, schema, insert) in careless {
        let [one, other] = two_orders().map(|ballots| careless_disk(schema, insert, &ballots));
        assert_eq!(one.files.len(), other.files.len());
        assert!(one.files != other.files, "{what}: nothing to tell apart");
    }
}

#[test]
fn the_attacker_finds_the_counter_before_where_the_log_is_kept() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [1, 2, 3]));
    let earlier = rows_on_disk(folder.path());
    count(&tally, ballot(tshirt(), [5, 5, 5]));
    assert_eq!(still_there(&earlier, folder.path()), 3);
    rest(&tally);
    assert_eq!(still_there(&earlier, folder.path()), 0);
}

#[test]
fn the_attacker_finds_the_counter_before_where_deleted_rows_are_kept() {
    let folder = folder();
    let tally = Tally::open(folder.path()).unwrap();
    count(&tally, ballot(tshirt(), [1, 2, 3]));
    drop(tally);
    let earlier = rows_on_disk(folder.path());
    let careless = Connection::open(database(folder.path())).unwrap();
    careless
        .execute_batch("PRAGMA secure_delete = OFF; DELETE FROM answer_count;")
        .unwrap();
    drop(careless);
    assert!(still_there(&earlier, folder.path()) > 0);
    let tally = Tally::open(folder.path()).unwrap();
    rest(&tally);
    assert_eq!(still_there(&earlier, folder.path()), 0);
}
