//! What a librarian sees when the files are right, and when they are not.

mod faults;
mod speech;
mod translations;

use super::*;
use crate::domain::Price;
use std::fs;
use tempfile::TempDir;

const HEAD: &str = r#"
[place]
name = "Nordvik bibliotek"
time_zone = "Europe/Oslo"
[languages]
offered = ["nb", "en"]
default = "nb"
"#;

const WORKSHOP: &str = r#"
[[workshop]]
id = "tshirt"
title = { nb = "Trykk", en = "Print" }
where = { nb = "Rom 2", en = "Room 2" }
seats = 8
every = { day = "tuesday", start = "14:00", end = "16:00" }
"#;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn load_folder(folder: &Path) -> Loaded {
    let locales = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    let code = |folder: fs::DirEntry| folder.file_name().to_str().unwrap().parse().unwrap();
    let shipped: Vec<Language> = locales.map(Result::unwrap).map(code).collect();
    let loaded = load(folder, &shipped, "2026-11-24".parse().unwrap());
    let errors = loaded
        .faults
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .count();
    assert_eq!(loaded.config.is_none(), errors > 0, "{:#?}", loaded.faults);
    loaded
}

fn load_text(text: &str) -> Loaded {
    load_folder(folder(&[("kiosk.toml", text)]).path())
}

fn good(text: &str) -> Config {
    let loaded = load_text(text);
    loaded
        .config
        .unwrap_or_else(|| panic!("{:#?}", loaded.faults))
}

#[test]
fn a_small_configuration_has_everything_else_by_default() {
    let config = good(&format!("{HEAD}{WORKSHOP}"));
    let workshop = &config.workshops[0];
    assert_eq!(
        (workshop.max_party, workshop.join_until.num_minutes()),
        (4, 15)
    );
    assert_eq!(workshop.price, Price::Unsaid);
    assert_eq!(workshop.sessions.len(), 105);
    assert_eq!(workshop.survey.as_deref(), Some(DEFAULT_SURVEY));
    assert_eq!(config.survey(DEFAULT_SURVEY).unwrap().questions.len(), 3);
    assert_eq!(
        config.privacy,
        Privacy {
            recipients: Vec::new(),
            keep_days: 30,
            publish_from: 5
        }
    );
    assert_eq!(
        (config.screen.idle_seconds, config.speech.default_volume),
        (120, 6)
    );
    assert_eq!(config.speech.engines, [Engine::default()]);
    assert!(!config.contact.ring && config.pulse().is_none());
}

#[test]
fn every_table_says_what_it_says() {
    let config = good(&format!(
        r#"{HEAD}{WORKSHOP}
        price = {{ nb = "50 kr", en = "50 kr" }}
        sessions = [ {{ start = 2027-01-09T12:00:00, end = 2027-01-09T15:00, seats = 12 }} ]
        cancelled = [ {{ date = 2026-12-01, why = {{ nb = "Syk", en = "Ill" }} }} ]
        survey = "none"
        [speech.engine.zeta]
        program = "zeta"
        [speech.engine.alfa]
        program = "alfa"
        arguments = ["--out={{out}}"]
        time_limit_ms = 500
        [[survey]]
        id = "week"
        kind = "pulse"
        "#
    ));
    let workshop = &config.workshops[0];
    let at = |key: &str| config.find(&key.parse().unwrap()).unwrap().1;
    assert!(matches!(&workshop.price, Price::Costs(price) if price.iter().count() == 2));
    assert_eq!(at("tshirt@2027-01-09T12:00").seats, 12);
    assert!(
        at("tshirt@2026-12-01T14:00")
            .cancelled
            .as_ref()
            .unwrap()
            .why
            .is_some()
    );
    assert!(at("tshirt@2026-12-08T14:00").cancelled.is_none());
    assert_eq!(workshop.survey, None);
    let names: Vec<_> = config
        .speech
        .engines
        .iter()
        .map(|engine| engine.name.as_str())
        .collect();
    assert_eq!(names, ["zeta", "alfa"], "in the order of the file");
    assert_eq!(config.pulse().unwrap().questions[0].id, "pulse");
}

#[test]
fn the_folders_files_are_read_as_one() {
    let other = WORKSHOP
        .replace("tshirt", "second")
        .replace("Rom 2", "Rom 3");
    let folder = folder(&[
        ("kiosk.toml", &format!("{HEAD}{WORKSHOP}")),
        ("b.toml", &other),
    ]);
    let ids: Vec<_> = load_folder(folder.path()).config.unwrap().workshops;
    assert_eq!(
        ids.iter().map(|w| w.id.as_str()).collect::<Vec<_>>(),
        ["second", "tshirt"]
    );
}

#[test]
fn a_table_in_two_files_is_one_error_that_names_both() {
    let guard = "[guard]\nplaces_per_visit = 2\n";
    let folder = folder(&[
        ("a.toml", guard),
        ("kiosk.toml", &format!("{HEAD}{WORKSHOP}{guard}")),
    ]);
    let faults = load_folder(folder.path()).faults;
    assert_eq!(faults.len(), 1);
    assert!(faults[0].file.ends_with("kiosk.toml") && faults[0].message.contains("a.toml"));
}

#[test]
fn windows_line_ends_and_byte_order_marks_are_accepted() {
    let text = format!("\u{FEFF}{HEAD}{WORKSHOP}").replace('\n', "\r\n");
    assert!(load_text(&text).faults.is_empty());
}

#[test]
fn own_questions_are_asked_where_the_list_says_or_at_the_end() {
    let survey = r#"
        [[survey]]
        id = "s"
        questions = ["second", "enjoyed"]
        [[survey.question]]
        id = "first"
        scale = "agree"
        text = { nb = "Ja?", en = "Yes?" }
        [[survey.question]]
        id = "second"
        scale = "amount"
        text = { nb = "Hvor mye?", en = "How much?" }
    "#;
    let config = good(&format!("{HEAD}{WORKSHOP}{survey}"));
    let ids: Vec<_> = config
        .survey("s")
        .unwrap()
        .questions
        .iter()
        .map(|q| q.id.as_str())
        .collect();
    assert_eq!(ids, ["second", "enjoyed", "first"]);
}

#[test]
fn the_configuration_that_comes_with_the_kiosk_is_fine() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("kiosk-config");
    let loaded = load_folder(&folder);
    for fault in &loaded.faults {
        assert!(
            fault.message.contains("missing in ") && fault.message.contains("ti ("),
            "{fault}"
        );
    }
    let config = loaded.config.unwrap();
    assert_eq!(config.workshops.len(), 8);
    assert!(
        config
            .workshops
            .iter()
            .all(|w| w.picture.is_some() && w.kind.is_some())
    );
}
