//! The look at the machine, by the real program: on a machine that has nothing, and at the desk.

use super::desk::{Desk, Options};
use super::visitor::project;
use std::process::Command;
use std::time::{Duration, Instant};

/// One line each, whatever the width.
fn unwrapped(report: &str) -> String {
    report.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn on_a_machine_that_has_nothing_each_thing_that_is_missing_has_its_advice() {
    let empty = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_terskel"))
        .arg("doctor")
        .env_clear()
        .current_dir(empty.path())
        .output()
        .unwrap();
    assert!(begun.elapsed() < Duration::from_secs(12));
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.is_empty(), "{output:?}");
    let report = unwrapped(&String::from_utf8(output.stdout).unwrap());
    let expected = [
        "configuration WRONG kiosk-config has",
        "→ `terskel check --config kiosk-config`",
        "display WRONG There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. → Run",
        "data folder WRONG There is no folder to keep places in",
        "→ Name one: terskel doctor --data DIR",
        "screen reader WRONG There is no session bus",
        "sudo apt install dbus-user-session at-spi2-core",
        "things are wrong.",
    ];
    for words in expected {
        assert!(report.contains(words), "no {words:?} in {report}");
    }
    assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0);
}

#[test]
fn at_a_desk_display_bus_and_running_kiosk_are_found() {
    let desk = Desk::start(Options::demo(env!("CARGO_BIN_EXE_terskel"), &project("")));
    let output = desk.run(&["doctor"]);
    let report = unwrapped(&output.stdout);
    let expected = [
        "kiosk-config is read without errors.",
        "display fine screen has 1920 × 1080 pixels, 3.78 to the millimetre by its own word",
        "is yours alone.",
        "No place is kept in signups.db yet.",
        "A kiosk is running on it now",
        "In the library it is Tuesday 24 November 2026, 09:00 (Europe/Oslo).",
        "screen reader fine The assistive services answer, and a screen reader is on.",
    ];
    for words in expected {
        assert!(report.contains(words), "no {words:?} in {report}");
    }
    let display_is_wrong = report.contains("display WRONG");
    assert!(!display_is_wrong, "{report}");
    let wrong = output.stdout.contains("WRONG");
    assert_eq!(output.status, Some(i32::from(wrong)), "{report}");
}

#[test]
fn the_display_and_the_bus_that_are_not_there_are_told_from_those_that_are() {
    let desk = Desk::start(
        Options::demo(env!("CARGO_BIN_EXE_terskel"), &project(""))
            .size(1024, 600)
            .without_bus(),
    );
    let output = desk.run(&["doctor"]);
    let report = unwrapped(&output.stdout);
    assert!(report.contains("1024 × 600 pixels"), "{report}");
    assert!(report.contains("which is too small"), "{report}");
    assert!(
        report.contains("screen reader WRONG There is no session bus"),
        "{report}"
    );
    assert_eq!(output.status, Some(1));
}
