//! Whole visits to the program as it is shipped, by finger, and what staff can read of them.

use crate::desk::{Desk, Options};
use std::fs;
use std::path::Path;

const TSHIRT: &str = "tshirt@2026-11-24T14:00";

fn kiosk() -> Options {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Options::demo(env!("CARGO_BIN_EXE_terskel"), root)
}

/// The lines of an export about `what`, without the header.
fn lines(export: &str, what: &str) -> Vec<String> {
    let about = export.lines().skip(1).filter(|line| line.contains(what));
    about.map(str::to_owned).collect()
}

#[test]
fn two_people_answer_by_the_door_and_nobody_sees_what() {
    let desk = Desk::start(kiosk().at("2026-11-24T16:05:00"));
    let card = format!("opinion/{TSHIRT}");
    desk.taps(&["attract/start", "door/en", "home/opinion", &card]);
    desk.taps(&["survey/enjoyed/5", "survey/next", "survey/skip"]);
    desk.taps(&["survey/met-someone/2", "survey/done"]);
    // It comes after five seconds.
    desk.taps(&["thanks/next-person", "door/ar"]);
    desk.taps(&["survey/enjoyed/4", "survey/next", "survey/skip"]);
    desk.taps(&["survey/skip", "thanks/home"]);
    desk.node("home/workshops");

    let enjoyed = "after-workshop,enjoyed,rating,tshirt,2026-11-24T14:00,";
    let today = desk.run(&["export", "results", "--format", "csv"]);
    assert_eq!(today.status, Some(0), "{}", today.stderr);
    assert_eq!(
        lines(&today.stdout, enjoyed),
        [format!("{enjoyed},,,,,,,,,open")]
    );
    // Two are too few to be told apart from none.
    let later = desk.run_at("2026-11-26T09:00:00", &["export", "results"]);
    assert_eq!(
        lines(&later.stdout, enjoyed),
        [format!("{enjoyed},,,,,,,,,withheld")]
    );
}

#[test]
fn who_cannot_come_finds_their_place_and_gives_it_up() {
    let desk = Desk::start(kiosk());
    let card = format!("workshops/{TSHIRT}");
    desk.taps(&["attract/start", "door/en", "home/workshops", &card]);
    desk.taps(&[
        "workshop/join",
        "join/people/2",
        "join/confirm",
        "pass/done",
    ]);
    let booked = desk.run(&["export", "signups"]);
    let line = lines(&booked.stdout, "tshirt,2026-11-24T14:00,2,confirmed,");
    let pass = line[0].trim_end_matches(',').rsplit(',').next().unwrap();
    assert_eq!(pass.len(), 4, "{line:?}");

    let card = format!("find/{TSHIRT}");
    desk.taps(&["home/workshops", "workshops/find", &card]);
    for digit in pass.chars() {
        desk.taps(&[&format!("find/digit/{digit}")]);
    }
    desk.taps(&["find/cancel", "find/give-up", "find/done"]);
    let given_up = desk.run(&["export", "signups"]);
    let now = format!("tshirt,2026-11-24T14:00,2,cancelled,{pass},");
    assert_eq!(lines(&given_up.stdout, "tshirt"), [now]);
}

#[test]
fn a_number_is_left_and_only_the_librarys_key_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config");
    let key = folder.path().join("library-key.txt");
    let desk = {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config");
        fs::create_dir(&config).unwrap();
        for file in fs::read_dir(shipped).unwrap().map(Result::unwrap) {
            fs::copy(file.path(), config.join(file.file_name())).unwrap();
        }
        let made = std::process::Command::new(env!("CARGO_BIN_EXE_terskel"))
            .arg("keygen")
            .output()
            .unwrap();
        fs::write(&key, &made.stdout).unwrap();
        let told = String::from_utf8(made.stdout).unwrap();
        let (_, public) = told.split_once("# public key: ").unwrap();
        let recipient = format!("recipient = \"{}\"", public.lines().next().unwrap());
        let main = config.join("kiosk.toml");
        let text = fs::read_to_string(&main).unwrap();
        let asks = text
            .replace("ring = false", "ring = true")
            .replace("# recipient = \"age1…\"", &recipient);
        fs::write(&main, asks).unwrap();
        Desk::start(kiosk().configured(&config))
    };
    let card = format!("workshops/{TSHIRT}");
    desk.taps(&["attract/start", "door/en", "home/workshops", &card]);
    desk.taps(&["workshop/join", "join/people/1"]);
    for key in ["4", "1", "5", "erase", "0", "2", "3"] {
        desk.taps(&[&format!("join/key/{key}")]);
    }
    desk.taps(&["join/next", "join/confirm", "pass/done"]);

    let sealed = desk.run(&["export", "signups"]);
    assert!(sealed.stdout.lines().all(|line| !line.contains("41023")));
    let opened = desk.run(&[
        "export",
        "signups",
        "--identity",
        &key.display().to_string(),
    ]);
    assert_eq!(opened.status, Some(0), "{}", opened.stderr);
    let line = &lines(&opened.stdout, "tshirt")[0];
    assert!(line.ends_with(",41023"), "{line}");
}
