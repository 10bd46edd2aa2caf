//! A short piece of the long day that `make soak` walks: everything is in it but the length.

use super::soak::{self, Broken, Plan, SoakError};

/// 150 visits on a small panel, a restart among them.
fn day() -> Plan {
    Plan {
        visits: 150,
        seed: 4,
        panel: (640, 400),
        draw_every: 50,
        measure_every: 25,
        check_every: 75,
        restart_every: 60,
        broken: None,
        program: env!("CARGO_BIN_EXE_terskel").into(),
    }
}

#[test]
fn after_a_day_of_visits_every_place_that_was_promised_is_on_the_disk() {
    let outcome = soak::walk(day(), |_| ()).unwrap();
    // Visitors who touch at random do get places, wait in line, give up, answer.
    assert!(outcome.promises >= 20, "{outcome:?}");
    assert!(outcome.cancelled >= 1, "{outcome:?}");
    assert!(outcome.ballots >= 5, "{outcome:?}");
    assert_eq!(outcome.starts, 3);
    assert!(outcome.longest_log <= soak::verdict::LONGEST_LOG);
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
