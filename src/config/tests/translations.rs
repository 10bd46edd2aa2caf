//! Texts in files of their own, and what is said of each mistake in one.

use super::*;
use crate::domain::{Authored, Topic};

/// Everything that can be translated, said in the default language alone.
const LIBRARY: &str = r#"
[place]
name = "Nordvik bibliotek"
time_zone = "Europe/Oslo"
desk = "skranken"
nearest_help = "Fjordgata 12"
[languages]
offered = ["nb", "uk"]
[[workshop]]
id = "tshirt"
title = "Trykk"
summary = "Kom"
where = "Rom 2"
host = "Oss"
price = "50 kr"
seats = 8
every = { day = "tuesday", start = "14:00", end = "16:00" }
cancelled = [ { date = 2026-12-01, why = "Syk" } ]
[[survey]]
id = "s"
[[survey.question]]
id = "print-myself"
scale = "amount"
text = "Hvor mye?"
[[help]]
topic = "phone"
who = "Vi"
when = "Onsdager"
bring = "Mobilen"
"#;

const UKRAINIAN: &str = r#"
[translation.uk.place]
desk = "стійка"
nearest_help = "Фйордгата 12"
[translation.uk.question.print-myself]
text = "Скільки?"
[translation.uk.help.phone]
who = "Ми"
when = "Щосереди"
bring = "Телефон"
[translation.uk.workshop.tshirt]
title = "Друк"
summary = "Приходьте"
where = "Кімната 2"
host = "Нас"
price = "50 крон"
[translation.uk.workshop.tshirt.cancelled]
"2026-12-01" = "Хвороба"
"#;

/// The library with one more file.
fn with(translation: &str) -> Loaded {
    load_folder(folder(&[("kiosk.toml", LIBRARY), ("texts.toml", translation)]).path())
}

/// The only error there is in the file of translations, as it is shown. Texts that are missing
/// are none.
fn fault_of(translation: &str) -> String {
    let faults = with(translation).faults;
    let shown: Vec<String> = faults
        .iter()
        .filter(|fault| !fault.message.contains("texts missing in uk"))
        .map(Fault::to_string)
        .collect();
    assert_eq!(shown.len(), 1, "{shown:#?}");
    shown[0].split_once("texts.toml:").unwrap().1.to_owned()
}

/// Every text of the library.
fn texts(config: &Config) -> Vec<&Authored> {
    let workshop = &config.workshops[0];
    let Price::Costs(price) = &workshop.price else {
        panic!("{:?}", workshop.price);
    };
    let cancelled = workshop.sessions.iter().find_map(|s| s.cancelled.as_ref());
    let help = config.help_with(Topic::Phone).unwrap();
    let question = &config.survey("s").unwrap().questions[0];
    let given = [
        &config.place.desk,
        &config.place.nearest_help,
        &workshop.summary,
        &workshop.host,
        &cancelled.unwrap().why,
        &question.text,
        &help.who,
        &help.when,
        &help.bring,
    ];
    let required = [&workshop.title, &workshop.place, price];
    let given = given.into_iter().map(|text| text.as_ref().unwrap());
    given.chain(required).collect()
}

#[test]
fn a_file_of_translations_says_everything_again() {
    let loaded = with(UKRAINIAN);
    assert!(loaded.faults.is_empty(), "{:#?}", loaded.faults);
    let config = loaded.config.unwrap();
    let uk = "uk".parse().unwrap();
    for text in texts(&config) {
        assert!(text.get(&uk).is_some(), "{text:?}");
    }
    assert_eq!(texts(&config)[4].get(&uk), Some("Хвороба"));
}

#[test]
fn a_text_that_is_translated_in_part_is_missing_in_part() {
    let without = UKRAINIAN.replace("host = \"Нас\"\n", "");
    let faults = with(&without).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_eq!(faults[0].severity, Severity::Warning);
    let expected = "workshop \"tshirt\" has texts missing in uk (host)";
    assert_eq!(faults[0].message, expected);
}

#[test]
fn one_language_may_stand_in_several_files_and_several_in_one() {
    let (first, second) = UKRAINIAN
        .split_once("[translation.uk.workshop.tshirt]")
        .unwrap();
    let english = "[translation.en.place]\ndesk = \"the desk\"\n";
    let folder = folder(&[
        ("kiosk.toml", LIBRARY),
        ("a.toml", first),
        (
            "b.toml",
            &format!("[translation.uk.workshop.tshirt]{second}{english}"),
        ),
    ]);
    let loaded = load_folder(folder.path());
    assert!(loaded.faults.is_empty(), "{:#?}", loaded.faults);
    let desk = loaded.config.unwrap().place.desk.unwrap();
    assert_eq!(desk.iter().count(), 3);
}

#[test]
fn a_translation_may_stand_below_what_it_translates() {
    let loaded = load_text(&format!("{LIBRARY}{UKRAINIAN}"));
    assert!(loaded.faults.is_empty(), "{:#?}", loaded.faults);
}

#[test]
fn a_text_that_is_translated_twice_is_an_error_that_names_both_places() {
    let again = "[translation.uk.workshop.tshirt]\ntitle = \"Друк\"\n";
    let folder = folder(&[
        ("kiosk.toml", LIBRARY),
        ("a.toml", again),
        ("texts.toml", UKRAINIAN),
    ]);
    let faults = load_folder(folder.path()).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].file.ends_with("texts.toml"), "{}", faults[0]);
    assert_eq!(faults[0].line, 12);
    let message = &faults[0].message;
    assert!(
        message.starts_with("\"title\" of workshop \"tshirt\" is given in \"uk\" here and in /")
            && message.ends_with("/a.toml:2"),
        "{message}"
    );
}

#[test]
fn a_text_that_stands_inline_is_not_translated_again() {
    let inline = LIBRARY.replace("\"skranken\"", "{ nb = \"skranken\", uk = \"стійка\" }");
    let folder = folder(&[("kiosk.toml", &inline), ("texts.toml", UKRAINIAN)]);
    let faults = load_folder(folder.path()).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let message = &faults[0].message;
    assert!(message.contains("\"desk\" of the place"), "{message}");
    assert!(message.ends_with("/kiosk.toml:5"), "{message}");
    // What is written once is in the default language.
    let shown = fault_of("[translation.nb.place]\ndesk = \"disken\"\n");
    assert!(shown.starts_with("2:8: error: \"desk\" of the place is given in \"nb\""));
}

#[test]
fn what_is_translated_must_be_there() {
    let shown = fault_of("[translation.uk.workshop.tshrit]\ntitle = \"Друк\"\n");
    assert!(
        shown.starts_with("1:26: error: there is no workshop \"tshrit\"\n")
            && shown.contains("did you mean \"tshirt\"?"),
        "{shown}"
    );
    let shown = fault_of("[translation.uk.question.print-me]\ntext = \"Скільки?\"\n");
    assert!(
        shown.contains("there is no question of your own \"print-me\"")
            && shown.contains("did you mean \"print-myself\"?"),
        "{shown}"
    );
    // A topic of which the librarian says nothing, and one that is none.
    for (topic, near) in [
        ("email", "known here: phone"),
        ("fone", "did you mean \"phone\"?"),
    ] {
        let shown = fault_of(&format!("[translation.uk.help.{topic}]\nwho = \"Ми\"\n"));
        assert!(
            shown.contains(&format!("no [[help]] with the topic \"{topic}\"")),
            "{shown}"
        );
        assert!(shown.contains(near), "{shown}");
    }
    let cancelled = "[translation.uk.workshop.tshirt.cancelled]\n2026-12-02 = \"Хвороба\"\n";
    let shown = fault_of(cancelled);
    assert!(
        shown.starts_with("2:1: error: there is no cancelled session on \"2026-12-02\"")
            && shown.contains("2026-12-01"),
        "{shown}"
    );
}

#[test]
fn a_misspelt_key_of_a_translation_is_told_the_nearest_one() {
    for (translation, near) in [
        ("[translation.uk.plase]\ndesk = \"стійка\"\n", "place"),
        ("[translation.uk.place]\ndisk = \"стійка\"\n", "desk"),
        (
            "[translation.uk.workshop.tshirt]\ntitel = \"Друк\"\n",
            "title",
        ),
        ("[translation.uk.help.phone]\nwhom = \"Ми\"\n", "who"),
        (
            "[translation.uk.question.print-myself]\ntxt = \"?\"\n",
            "text",
        ),
        (
            "[translations.uk.place]\ndesk = \"стійка\"\n",
            "translation",
        ),
    ] {
        let shown = fault_of(translation);
        assert!(shown.contains("means nothing"), "{shown}");
        assert!(
            shown.contains(&format!("did you mean \"{near}\"?")),
            "{shown}"
        );
    }
}

#[test]
fn what_is_not_said_in_the_default_language_cannot_be_translated() {
    let without = LIBRARY.replace("host = \"Oss\"\n", "");
    let folder = folder(&[("kiosk.toml", &without), ("texts.toml", UKRAINIAN)]);
    let faults = load_folder(folder.path()).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    let expected = "\"host\" of workshop \"tshirt\" is translated, and is not given in \"nb\", \
        the default language";
    assert_eq!(faults[0].message, expected);
    assert_eq!(faults[0].line, 15);
    // A text that could not be read is not said to be missing as well.
    let faulty = LIBRARY.replace("host = \"Oss\"", "host = 1");
    fs::write(folder.path().join("kiosk.toml"), faulty).unwrap();
    let faults = load_folder(folder.path()).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].message.contains("wants text"));
}

#[test]
fn a_language_code_that_is_none_is_refused_and_one_that_is_not_offered_kept() {
    let shown = fault_of("[translation.Polski.place]\ndesk = \"lada\"\n");
    assert!(
        shown.starts_with("1:14: error: \"Polski\" is not a language code"),
        "{shown}"
    );
    let long = "lang ".repeat(40);
    let polish = format!("{UKRAINIAN}[translation.pl.place]\ndesk = \"{long}\"\n");
    let loaded = with(&polish);
    assert!(loaded.faults.is_empty(), "{:#?}", loaded.faults);
    let desk = loaded.config.unwrap().place.desk.unwrap();
    assert_eq!(desk.get(&"pl".parse().unwrap()), Some(long.as_str()));
}

#[test]
fn a_translation_is_judged_like_an_inline_text() {
    let long = "слово ".repeat(13);
    let shown = fault_of(&format!(
        "[translation.uk.workshop.tshirt]\ntitle = \"{long}\"\n"
    ));
    assert!(
        shown.starts_with("2:9: warning: \"title\" has 78 letters; more than 60 may not fit"),
        "{shown}"
    );
    let shown = fault_of("[translation.uk.place]\ndesk = \" \"\n");
    assert!(shown.contains("error: \"desk\" is empty"), "{shown}");
    let shown = fault_of("[translation.uk.place]\ndesk = { uk = \"стійка\" }\n");
    assert!(shown.contains("\"desk\" wants text, and this is a table"));
    let shown = fault_of("[translation.uk.workshop.tshirt]\ncancelled = [ 1 ]\n");
    assert!(shown.contains("\"cancelled\" wants a table"), "{shown}");
}

#[test]
fn two_questions_of_one_id_are_translated_together_where_they_ask_the_same() {
    let second = LIBRARY.split_once("[[survey]]\nid = \"s\"").unwrap().1;
    let second = second.split_once("[[help]]").unwrap().0;
    let twice = |asks: &str| {
        let second = second.replace("Hvor mye?", asks);
        let library = format!("{LIBRARY}[[survey]]\nid = \"t\"{second}");
        let folder = folder(&[("kiosk.toml", &library), ("texts.toml", UKRAINIAN)]);
        load_folder(folder.path())
    };
    let config = twice("Hvor mye?").config.unwrap();
    for survey in ["s", "t"] {
        let text = config.survey(survey).unwrap().questions[0].text.as_ref();
        assert_eq!(text.unwrap().iter().count(), 2);
    }
    let faults = twice("Noe annet?").faults;
    let errors = faults.iter().filter(|f| f.severity == Severity::Error);
    let errors: Vec<&str> = errors.map(|f| f.message.as_str()).collect();
    assert_eq!(
        errors,
        ["two questions are called \"print-myself\", and ask different things"]
    );
}

#[test]
fn while_a_file_cannot_be_read_to_its_end_nothing_is_missing() {
    // Of the other file nothing can be read: neither the workshop nor its translation.
    let broken = format!("{UKRAINIAN}[translation.uk.help.phone]\nwho = \"Ми\n");
    let faults = with(&broken).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].message.starts_with("this is not TOML"));
    let folder = folder(&[
        ("kiosk.toml", LIBRARY.split_once("[[workshop]]").unwrap().0),
        ("workshops.toml", "[[workshop]]\nid = \"tshirt\n"),
        ("texts.toml", UKRAINIAN),
    ]);
    let faults = load_folder(folder.path()).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
}
