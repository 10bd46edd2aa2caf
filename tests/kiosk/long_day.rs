//! A short piece of the long day that `make soak` walks: everything is in it but the length.

use super::soak::machine::Sample;
use super::soak::{self, Broken, Outcome, Plan, SoakError, verdict};

/// Eighty visits a restart among them.
fn day() -> Plan {
    Plan {
        visits: 80,
        seed: 4,
        panel: (1920, 1080),
        draw_every: 100,
        measure_every: 20,
        check_every: 80,
        restart_every: 50,
        restarts_until: 50,
        live: || 0,
        broken: None,
        program: env!("CARGO_BIN_EXE_terskel").into(),
    }
}

#[test]
fn after_a_day_of_visits_every_place_that_was_promised_is_on_the_disk() {
    let outcome = soak::walk(day(), |_| ()).unwrap();
    // Visitors who touch at random do get places, and answer.
    assert!(outcome.promises >= 3, "{outcome:?}");
    assert!(outcome.ballots >= 3, "{outcome:?}");
    assert_eq!(outcome.starts, 3);
    assert!(outcome.longest_log <= verdict::LONGEST_LOG);
}

#[test]
fn a_place_that_is_not_on_the_disk_is_missed() {
    let what = found_by(Broken::Place);
    assert!(what.contains("a place is lost"), "{what}");
}

#[test]
fn an_answer_that_was_not_counted_is_missed() {
    let what = found_by(Broken::Answer);
    assert!(what.contains("the answers differ"), "{what}");
}

fn found_by(broken: Broken) -> String {
    let plan = Plan {
        visits: 4,
        check_every: 4,
        broken: Some(broken),
        ..day()
    };
    match soak::walk(plan, |_| ()) {
        Err(SoakError::Promise { what, .. }) => what,
        other => panic!("{other:?}"),
    }
}

/// Two hundred looks at a machine whose memory goes up and down by some MiB, as it does.
fn steady() -> Outcome {
    let sample = |number: u32| Sample {
        visits: number * 100,
        live_bytes: 21_000_000 + u64::from(number * 7919 % 8192),
        rss_kib: 65_000 + u64::from(number * 7919 % 4096),
        pss_kib: 62_000 + u64::from(number * 7919 % 4096),
        anonymous_kib: 45_000 + u64::from(number * 7919 % 4096),
        threads: 6,
        open_files: 28 + u64::from(number % 2) * 3,
        ..Sample::default()
    };
    Outcome {
        samples: (1..=200).map(sample).collect(),
        steady_from: 1500,
        ..Outcome::default()
    }
}

/// What is found when each look is changed so.
fn faults_with(change: impl Fn(&mut Sample)) -> Vec<String> {
    let mut outcome = steady();
    outcome.samples.iter_mut().for_each(change);
    verdict::of(&outcome).faults
}

#[test]
fn a_machine_that_is_steady_has_no_fault() {
    assert_eq!(faults_with(|_| ()), Vec::<String>::new());
}

#[test]
fn memory_that_grows_by_more_than_a_mib_in_ten_thousand_visits_is_a_fault() {
    let faults = faults_with(|one| one.live_bytes += u64::from(one.visits) * 1200 * 1024 / 10_000);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0].starts_with("the heap at rest grows by 1"),
        "{faults:?}"
    );
}

#[test]
fn what_grows_in_the_warm_up_alone_is_no_fault() {
    let warming = |one: &Sample| 5_000_000 * u64::from(one.visits.min(2000)) / 2000;
    assert_eq!(
        faults_with(|one| one.live_bytes += warming(one)),
        Vec::<String>::new()
    );
}

#[test]
fn a_process_that_is_far_larger_than_in_its_warm_up_is_a_fault() {
    let late = |one: &Sample| (verdict::PLATEAU + 4096) * u64::from(one.visits > 15_000);
    let faults = faults_with(|one| one.rss_kib += late(one));
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with("RSS grows: "), "{faults:?}");
}

#[test]
fn too_few_visits_tell_nothing_of_memory() {
    let mut outcome = steady();
    outcome.samples.truncate(22);
    let faults = verdict::of(&outcome).faults;
    assert_eq!(
        faults,
        ["100 visits after the warm-up are too few to tell whether memory grows"]
    );
}

#[test]
fn a_ledger_that_grows_is_not_counted_out() {
    let mut outcome = steady();
    outcome.ledger_bytes = [1_000_000, 1_100_000];
    let faults = verdict::of(&outcome).faults;
    assert_eq!(
        faults,
        ["the soak's own ledger went from 1000000 to 1100000 bytes"]
    );
}

#[test]
fn one_thread_or_open_file_more_after_the_warm_up_is_a_fault() {
    let late = |one: &Sample| u64::from(one.visits > 15_000);
    let faults = faults_with(|one| one.threads += late(one));
    assert_eq!(faults, ["threads grow: 7, and 6 in the warm-up"]);
    let faults = faults_with(|one| one.open_files += late(one));
    assert_eq!(faults, ["open files grow: 32, and 31 in the warm-up"]);
}

#[test]
fn a_log_longer_than_its_checkpoints_leave_it_is_a_fault() {
    let mut outcome = steady();
    outcome.longest_log = verdict::LONGEST_LOG + 1;
    outcome.longest_survey_log = verdict::longest_survey_log(0) + 1;
    assert_eq!(verdict::of(&outcome).faults.len(), 2);
}
