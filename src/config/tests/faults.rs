//! What is said of each mistake.

use super::*;
use crate::domain::Desk;

/// The only fault there is, as it is shown.
fn only_fault(text: &str) -> String {
    let faults: Vec<String> = load_text(text)
        .faults
        .iter()
        .map(Fault::to_string)
        .collect();
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults[0].split_once("kiosk.toml:").unwrap().1.to_owned()
}

/// The fault in a good configuration to whose workshop `line` was added.
fn fault_of(line: &str) -> String {
    only_fault(&format!("{HEAD}{WORKSHOP}{line}\n"))
}

/// The same, where `line` takes the place of `instead_of`.
fn fault_with(line: &str, instead_of: &str) -> String {
    let text = format!("{HEAD}{WORKSHOP}");
    assert!(text.contains(instead_of));
    only_fault(&text.replace(instead_of, line))
}

#[test]
fn a_misspelt_key_is_told_the_nearest_one() {
    let shown = fault_of("sumary = \"Kom\"");
    assert!(
        shown.starts_with("15:1: error: \"sumary\" means nothing in \"workshop\"\nsumary = "),
        "{shown}"
    );
    assert!(
        shown.contains("\n^^^^^^\ndid you mean \"summary\"?"),
        "{shown}"
    );
}

#[test]
fn a_misspelt_table_is_told_the_nearest_one() {
    assert!(fault_of("[gaurd]").contains("did you mean \"guard\"?"));
}

#[test]
fn a_wrong_type_is_told_the_right_one_at_its_place() {
    assert!(
        fault_with("seats = \"8\"", "seats = 8")
            .starts_with("13:9: error: \"seats\" wants a whole number")
    );
    assert!(fault_of("free = 1").contains("wants true or false"));
    assert!(fault_of("host = 1").contains("wants text"));
    assert!(fault_of("good_to_know = \"coffee\"").contains("wants a list"));
    assert!(fault_of("access = true").contains("wants a table"));
    assert!(fault_of("cancelled = [ { date = \"2026-12-01\" } ]").contains("wants a date"));
}

#[test]
fn a_number_out_of_range_is_told_the_range() {
    for (line, range) in [
        ("max_party = 21", "1 to 20"),
        ("join_until_minutes = -1", "0 to 240"),
        ("[screen]\npixels_per_mm = nan", "1 to 40"),
        ("[screen]\nidle_seconds = 29", "30 to 600"),
        ("[speech]\ndefault_volume = 11", "0 to 10"),
        ("[speech]\ndefault_rate = 0", "1 to 7"),
        ("[privacy]\nkeep_days = 0", "1 to 365"),
        ("[privacy]\npublish_from = 4", "5 to 100"),
        (
            "[guard]\nplaces_per_visit = 99999999999999999999",
            "1 to 1000",
        ),
    ] {
        assert!(fault_of(line).contains(range), "{line}");
    }
    assert!(fault_with("seats = 501", "seats = 8").contains("1 to 500"));
}

#[test]
fn a_word_that_is_none_of_the_known_ones_is_told_the_nearest() {
    assert!(fault_of("kind = \"sowing\"").contains("did you mean \"sewing\"?"));
    assert!(fault_of("good_to_know = [\"cofee\"]").contains("did you mean \"coffee\"?"));
    assert!(fault_of("[screen]\ntheme = \"drak\"").contains("did you mean \"dark\"?"));
    assert!(
        fault_with("time_zone = \"Europe/Olso\"", "time_zone = \"Europe/Oslo\"")
            .contains("\"Europe/Oslo\"")
    );
}

#[test]
fn what_is_named_must_be_there() {
    assert!(fault_of("survey = \"after-workshp\"").contains("did you mean \"after-workshop\"?"));
    assert!(fault_of("picture = \"gone.svg\"").contains("cannot be read"));
    assert!(
        fault_of("cancelled = [ { date = 2026-12-02 } ]")
            .contains("no session on Wednesday 2026-12-02")
    );
    assert!(fault_of("[contact]\nring = true").contains("nobody could read them"));
    assert!(fault_of("[[survey]]\nid = \"s\"\nquestions = [\"enjoyd\"]").contains("\"enjoyed\""));
    assert!(
        fault_of(&WORKSHOP.replace("Rom 2", "Rom 3"))
            .contains("another workshop has the id \"tshirt\"")
    );
}

/// From the age specification and from age's own tests.
const KEYS: [&str; 3] = [
    "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
    "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa",
    "age1ysxuaeqlk7xd8uqsh8lsnfwt9jzzjlqf49ruhpjrrj5yatlcuf7qke4pqe",
];

#[test]
fn a_recipient_is_one_key_or_a_list_of_one_or_two() {
    let [first, second, _] = KEYS;
    for (line, keys) in [
        (format!("\"{first}\""), &KEYS[..1]),
        (format!("[\"{first}\"]"), &KEYS[..1]),
        (format!("[\"{first}\", \"{second}\"]"), &KEYS[..2]),
    ] {
        let text = format!("{HEAD}{WORKSHOP}[contact]\nring = true\n[privacy]\nrecipient = {line}");
        let config = good(&text);
        assert!(config.contact.ring);
        assert_eq!(config.privacy.recipients, keys);
    }
}

#[test]
fn a_recipient_that_could_read_nothing_is_refused_at_its_place() {
    let fault = |list: &str| fault_of(&format!("[privacy]\nrecipient = {list}"));
    let [first, second, third] = KEYS.map(|key| format!("\"{key}\""));
    let mistyped = first.replace("ql3z", "ql3y");
    assert!(fault(&mistyped).starts_with("16:13: error: this is not an age public key"));
    let shown = fault(&format!("[{first}, {mistyped}]"));
    assert!(
        shown.starts_with("16:80: error: this is not an age public key"),
        "{shown}"
    );
    let shown = fault(&format!("[{first}, {first}]"));
    assert!(
        shown.starts_with("16:80: error: this key is named twice"),
        "{shown}"
    );
    let shown = fault(&format!("[{first}, {second}, {third}]"));
    assert!(
        shown.contains("error: there are more than two keys"),
        "{shown}"
    );
    assert!(fault("[]").contains("there is no key in the list"));
    assert!(fault("7").contains("\"recipient\" wants text"));
    // The private key is never asked for, and not shown as if it were right.
    assert!(fault("\"AGE-SECRET-KEY-1\"").contains("not an age public key"));
}

#[test]
fn a_cancelled_day_long_past_is_no_mistake() {
    let line = "cancelled = [ { date = 2019-12-03 } ]";
    assert!(
        load_text(&format!("{HEAD}{WORKSHOP}{line}\n"))
            .faults
            .is_empty()
    );
}

#[test]
fn what_is_required_is_missed() {
    let faults = load_text("").faults;
    let missed: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(
        missed,
        ["place", "languages", "workshop"]
            .map(|key| format!("\"{key}\" is missing in this folder"))
    );
    assert!(fault_with("", "seats = 8\n").starts_with("9:1: error: \"seats\" is missing"));
    assert!(
        fault_with(
            "",
            "every = { day = \"tuesday\", start = \"14:00\", end = \"16:00\" }\n"
        )
        .contains("held")
    );
}

#[test]
fn a_language_that_is_not_shipped_cannot_be_offered() {
    let shown = fault_with(
        "offered = [\"nb\", \"en\", \"xx\"]",
        "offered = [\"nb\", \"en\"]",
    );
    assert!(
        shown.starts_with("6:24: error: the kiosk does not speak \"xx\""),
        "{shown}"
    );
}

#[test]
fn a_text_missing_in_the_default_language_is_an_error_and_in_another_a_warning() {
    assert!(fault_of("host = { en = \"Us\" }").contains("error: \"host\" has no text in \"nb\""));
    let shown = fault_of("host = \"Oss\"\nsummary = \"Kom\"");
    assert!(
        shown.contains("warning: workshop \"tshirt\" has texts missing in en (summary, host)"),
        "{shown}"
    );
}

#[test]
fn a_text_in_a_language_not_offered_is_kept_and_not_judged() {
    let long = "a".repeat(300);
    let config = good(&format!(
        "{HEAD}{WORKSHOP}host = {{ nb = \"Oss\", en = \"Us\", ar = \"{long}\" }}\n"
    ));
    let host = config.workshops[0].host.as_ref().unwrap();
    assert_eq!(host.get(&"ar".parse().unwrap()), Some(long.as_str()));
}

#[test]
fn a_text_that_hides_something_or_says_nothing_is_refused() {
    for hostile in ["\\u202E", "\\u0007", "\\u2067", "\\t"] {
        assert!(
            fault_of(&format!("host = {{ nb = \"a{hostile}b\", en = \"c\" }}"))
                .contains("invisible"),
            "{hostile}"
        );
    }
    assert!(fault_of("host = { nb = \"می\\u200Cخواهم\", en = \" \" }").contains("is empty"));
}

#[test]
fn a_text_that_may_not_fit_is_a_warning() {
    let long = "kort ord ".repeat(8);
    assert!(
        fault_with(&format!("nb = \"{long}\""), "nb = \"Trykk\"")
            .contains("warning: \"title\" has 72 letters")
    );
    let word = "menneskerettighetsorganisasjonene";
    assert!(
        fault_with(&format!("nb = \"{word}\""), "nb = \"Trykk\"")
            .contains("a word of over 24 letters")
    );
    let broken = "nb = \"menneske-rettighets-organisasjonene\"";
    assert!(
        load_text(&format!("{HEAD}{WORKSHOP}").replace("nb = \"Trykk\"", broken))
            .faults
            .is_empty()
    );
}

#[test]
fn letters_that_no_bundled_font_has_are_a_warning() {
    assert!(
        fault_with("nb = \"Trykk 漢字 漢\"", "nb = \"Trykk\"")
            .contains("warning: \"title\" has what the kiosk's own fonts have not: 漢字")
    );
    let written = "nb = \"Ґанок, كتاب، ትግርኛ – «50 kr»\"";
    assert!(
        load_text(&format!("{HEAD}{WORKSHOP}").replace("nb = \"Trykk\"", written))
            .faults
            .is_empty()
    );
}

#[test]
fn fewer_seats_than_the_floor_of_results_are_a_warning() {
    assert!(
        fault_with("seats = 4", "seats = 8")
            .contains("warning: results are shown from 5 answers on")
    );
}

#[test]
fn two_sessions_in_one_place_at_one_time_are_one_warning() {
    let other = WORKSHOP
        .replace("tshirt", "other")
        .replace("14:00", "15:59")
        .replace("16:00", "17:00");
    let shown = fault_of(&other);
    assert!(
        shown.contains("tshirt@2026-11-24T14:00 and other@2026-11-24T15:59"),
        "{shown}"
    );
    let after = other.replace("15:59", "16:00");
    assert!(
        load_text(&format!("{HEAD}{WORKSHOP}{after}"))
            .faults
            .is_empty()
    );
}

#[test]
fn a_workshop_has_one_session_at_a_time() {
    let line = "sessions = [ { start = 2026-12-01T14:00:00, end = 2026-12-01T15:00:00 } ]";
    assert!(fault_of(line).contains("already has a session that starts then"));
}

#[test]
fn a_session_ends_after_it_starts() {
    let line = "sessions = [ { start = 2026-12-02T14:00:00, end = 2026-12-02T14:00:00 } ]";
    assert!(fault_of(line).contains("ends before it starts"));
    assert!(fault_with("end = \"13:00\"", "end = \"16:00\"").contains("ends before it starts"));
}

#[test]
fn a_day_that_is_in_no_calendar_is_an_error() {
    assert!(fault_of("cancelled = [ { date = 2026-02-30 } ]").contains("no such date"));
}

#[test]
fn desk_hours_are_kept_in_order_and_may_not_overlap() {
    let hours = "[place]\ndesk_hours = { saturday = [\"14:00-16:00\", \"10:00-13:00\"] }";
    let config = good(&format!("{HEAD}{WORKSHOP}").replace("[place]", hours));
    let noon = "2026-11-28T12:00:00".parse().unwrap();
    assert!(matches!(
        config.place.desk_hours.at(noon),
        Desk::Open { .. }
    ));
    assert!(fault_with(&hours.replace("14:00", "12:00"), "[place]").contains("overlap"));
    assert!(
        fault_with(&hours.replace("13:00", "09:00"), "[place]").contains("closes before it opens")
    );
}

#[test]
fn after_a_syntax_fault_what_stands_before_is_judged_and_nothing_is_missed() {
    let text = "[place]\nname = 7\ntime_zone = \"Europe/Oslo\"\n[languages]\noffered = [\"nb\"\n";
    let faults = load_text(text).faults;
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert_eq!((faults[0].line, faults[0].column), (2, 8));
    assert!(faults[1].message.starts_with("this is not TOML"));
}

#[test]
fn the_default_language_is_known_even_when_the_rest_is_wrong() {
    let loaded = load_text(&format!("{HEAD}{WORKSHOP}seats = 0\n"));
    assert!(loaded.config.is_none());
    let loaded = load_text(&HEAD.replace("Europe/Oslo", "Nowhere"));
    assert_eq!(loaded.default_language.unwrap().code(), "nb");
}
