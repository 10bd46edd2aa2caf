//! Every word in every language, every screen in every shape.

use super::visitor::{catalogue, gallery, language, project, usual_view, views};
use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use terskel::domain::Language;
use terskel::l10n::{Localizer, key};
use terskel::screen::{Message, Screen};
use terskel::semantics::{Node, Press, Role, Tree};

/// The numbers that break plurals: none, one, two, a few, many, and a hundred.
const NUMBERS: [i64; 6] = [0, 1, 2, 3, 11, 100];

/// Arguments that are numbers; every other is words.
const NUMERIC: [&str; 20] = [
    "days",
    "chairs",
    "waiting",
    "people",
    "number",
    "page",
    "pages",
    "question",
    "questions",
    "minutes",
    "volume",
    "rate",
    "hour",
    "hour-start",
    "minute-start",
    "hour-end",
    "minute-end",
    "minute",
    "month",
    "year",
];

/// Arguments that a language may use for the ear, where its eye's form would be misread.
const FOR_THE_EAR: [(&str, &[&str]); 4] = [
    ("time", &["clock", "hour", "minute"]),
    (
        "hours",
        &[
            "clock-start",
            "clock-end",
            "hour-start",
            "minute-start",
            "hour-end",
            "minute-end",
        ],
    ),
    ("date", &["weekday", "day", "number", "month"]),
    ("date-year", &["weekday", "number", "month", "year"]),
];

fn source(language: &Language) -> String {
    fs::read_to_string(project("locales").join(language.code()).join("kiosk.ftl")).unwrap()
}

/// The messages of a file: from each `id =` at the start of a line to the next.
fn messages(source: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        let (id, rest) = match line.split_once('=') {
            Some((id, rest)) if starts => (id.trim().to_owned(), rest),
            _ => (current.clone(), line),
        };
        let text = all.entry(id.clone()).or_default();
        assert!(!starts || text.is_empty(), "{id} stands twice");
        text.push_str(rest);
        text.push('\n');
        current = id;
    }
    all.remove("");
    all
}

/// The message as it is read, and its spoken form.
fn eye_and_ear(message: &str) -> (&str, &str) {
    message.split_once("\n    .spoken").unwrap_or((message, ""))
}

fn for_the_ear(id: &str) -> &'static [&'static str] {
    let found = FOR_THE_EAR.iter().find(|(message, _)| *message == id);
    found.map_or(&[], |(_, names)| names)
}

/// Names behind a `$`.
fn arguments(message: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
            .collect()
    };
    message.split('$').skip(1).map(name).collect()
}

/// Names on which a choice of words depends.
fn selectors(message: &str) -> BTreeSet<String> {
    message
        .lines()
        .filter(|line| line.contains("->"))
        .flat_map(arguments)
        .collect()
}

/// What is wrong with one language's messages, `model` being another's.
fn faults(
    of: &BTreeMap<String, String>,
    model: &BTreeMap<String, String>,
    needed: &BTreeSet<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    let have: BTreeSet<String> = of.keys().cloned().collect();
    found.extend(
        needed
            .difference(&have)
            .map(|id| format!("{id} is missing")),
    );
    found.extend(
        have.difference(needed)
            .map(|id| format!("{id} is used nowhere")),
    );
    for (id, message) in of {
        let Some(other) = model.get(id) else { continue };
        let ((eye, ear), (other, _)) = (eye_and_ear(message), eye_and_ear(other));
        if arguments(eye) != arguments(other) {
            found.push(format!(
                "{id} has other arguments: {:?} and {:?}",
                arguments(eye),
                arguments(other)
            ));
        }
        if selectors(eye) != selectors(other) {
            found.push(format!(
                "{id} chooses by something else: {:?} and {:?}",
                selectors(eye),
                selectors(other)
            ));
        }
        let mut may_be_heard = arguments(eye);
        may_be_heard.extend(for_the_ear(id).iter().map(ToString::to_string));
        if !arguments(ear).is_subset(&may_be_heard) {
            found.push(format!("{id} has other arguments for the ear"));
        }
        if message.trim().is_empty() {
            found.push(format!("{id} is empty"));
        }
    }
    found
}

fn needed() -> BTreeSet<String> {
    key::all().map(|key| key.id().to_owned()).collect()
}

#[test]
fn every_language_has_every_message_and_no_other_with_the_same_arguments() {
    let english = messages(&source(&language("en")));
    for one in catalogue().languages() {
        let found = faults(&messages(&source(&one)), &english, &needed());
        assert!(found.is_empty(), "{one}: {found:#?}");
    }
}

#[test]
fn a_message_that_is_missing_or_too_many_or_has_other_arguments_is_found() {
    let model = messages(
        "people =\n    { $people ->\n        [one] one\n       *[other] { $people }\n    }\nhome = Home\ntime = { $time }\n",
    );
    let mended = "people = { $people }\nextra = More\ntime = { $tiem }\n";
    let needed: BTreeSet<String> = model.keys().cloned().collect();
    let found = faults(&messages(mended), &model, &needed).join("; ");
    for part in [
        "home is missing",
        "extra is used nowhere",
        "time has other arguments",
        "people chooses by something else",
    ] {
        assert!(found.contains(part), "{part}: {found}");
    }
}

/// One language's messages, as strictly as they can be resolved.
fn bundle(language: &Language, source: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(source.to_owned())
        .unwrap_or_else(|(_, faults)| panic!("{language}: {faults:?}"));
    let mut bundle = FluentBundle::new(vec![language.code().parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .unwrap_or_else(|faults| panic!("{language}: {faults:?}"));
    bundle
}

/// The message and its spoken form for each number, and what went wrong on the way.
fn resolved(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    names: &BTreeSet<String>,
) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut errors) = (Vec::new(), Vec::new());
    let message = bundle.get_message(id).unwrap();
    let spoken = message
        .get_attribute("spoken")
        .map(|attribute| attribute.value());
    for number in NUMBERS {
        let mut args = FluentArgs::new();
        for name in names {
            if NUMERIC.contains(&name.as_str()) || name == "seconds" {
                args.set(name.clone(), number);
            } else {
                args.set(name.clone(), "WORDS");
            }
        }
        for pattern in message.value().into_iter().chain(spoken) {
            let mut faults = Vec::new();
            texts.push(
                bundle
                    .format_pattern(pattern, Some(&args), &mut faults)
                    .into_owned(),
            );
            errors.extend(faults.iter().map(ToString::to_string));
        }
    }
    (texts, errors)
}

#[test]
fn every_message_resolves_for_every_number() {
    for one in catalogue().languages() {
        let source = source(&one);
        let bundle = bundle(&one, &source);
        for (id, message) in messages(&source) {
            let (texts, errors) = resolved(&bundle, &id, &arguments(&message));
            assert!(errors.is_empty(), "{one} {id}: {errors:?}");
            for text in texts {
                assert!(!text.trim().is_empty(), "{one} {id} is empty");
                assert!(!text.contains(['{', '}', '$']), "{one} {id}: {text}");
            }
        }
    }
}

#[test]
fn a_message_that_does_not_resolve_is_found() {
    let bundle = bundle(&language("en"), "time = { $time } and { $date }\n");
    let (_, errors) = resolved(&bundle, "time", &BTreeSet::from(["time".to_owned()]));
    assert!(!errors.is_empty());
}

#[test]
fn numbers_choose_words_in_each_language() {
    let people = |code: &str| {
        let one = language(code);
        resolved(
            &bundle(&one, &source(&one)),
            "people",
            &BTreeSet::from(["people".to_owned()]),
        )
        .0
    };
    assert_eq!(people("en")[1..3], ["1 person", "2 people"]);
    assert_eq!(people("nb")[1..3], ["1 person", "2 personer"]);
    let ukrainian = people("uk");
    for form in ["1 людина", "2 людини", "11 людей"] {
        assert!(ukrainian.iter().any(|one| one == form), "{ukrainian:?}");
    }
    let arabic: BTreeSet<String> = people("ar").into_iter().collect();
    assert_eq!(arabic.len(), NUMBERS.len(), "six forms: {arabic:?}");
}

/// Messages that are the same word in a language as in English, as its glossary says: `same`.
fn same_as_english(language: &Language) -> BTreeSet<String> {
    let file = project("locales")
        .join(language.code())
        .join("glossary.toml");
    let glossary: toml::Table = fs::read_to_string(file).unwrap().parse().unwrap();
    let same = glossary.get("same").and_then(toml::Value::as_array);
    let ids = same.into_iter().flatten().filter_map(toml::Value::as_str);
    ids.map(str::to_owned).collect()
}

/// The same with its own marks only.
const SHAPES: [&str; 6] = [
    "day-soon",
    "day-later",
    "pass-picture",
    "chosen",
    "plus",
    "date-year",
];

#[test]
fn no_english_sentence_is_left_in_another_language() {
    let english = messages(&source(&language("en")));
    for one in catalogue()
        .languages()
        .into_iter()
        .filter(|one| one.code() != "en")
    {
        let same = same_as_english(&one);
        for (id, message) in messages(&source(&one)) {
            let allowed = same.contains(&id) || SHAPES.contains(&id.as_str());
            assert!(
                allowed || english.get(&id) != Some(&message),
                "{one} {id} is English: {message}"
            );
        }
    }
}

#[test]
fn on_the_hour_no_voice_has_to_say_two_noughts_and_no_dash_stands_between_two_times() {
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    for one in catalogue().languages() {
        let words = Localizer::new(catalogue(), one.clone(), one.clone());
        for said in [words.time(time(14)), words.hours(time(9), time(16))] {
            let heard: String = said.spoken().into_iter().map(|run| run.words).collect();
            assert!(!heard.contains([':', '–']), "{one}: {heard}");
            assert!(!heard.contains("00"), "{one}: {heard}");
            assert!(
                said.plain_words().contains("00"),
                "{one}: the eye sees the clock"
            );
        }
    }
}

#[test]
fn a_date_next_year_has_no_short_form_that_a_voice_would_spell() {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    for one in catalogue().languages() {
        let words = Localizer::new(catalogue(), one.clone(), one.clone());
        for date in [day(2027, 1, 1), day(2027, 5, 31)] {
            let said = words.date(date, day(2026, 11, 24)).spoken();
            let heard: String = said.into_iter().map(|run| run.words).collect();
            let short = |word: &str| {
                let letters: String = word.chars().filter(|c| *c != '.').collect();
                word.ends_with('.')
                    && letters.chars().count() <= 2
                    && letters.parse::<u8>().is_err()
            };
            assert!(!heard.split_whitespace().any(short), "{one}: {heard}");
        }
    }
}

#[test]
fn arabic_is_written_in_arabic_letters() {
    for (id, message) in messages(&source(&language("ar"))) {
        // Without the names in braces, and what a selector is written in.
        let mut depth = 0;
        let words: String = message
            .lines()
            .map(|line| line.trim().trim_start_matches('*'))
            .map(|line| {
                if line.starts_with('[') {
                    line.split_once(']').map_or(line, |(_, rest)| rest)
                } else {
                    line
                }
            })
            .map(|line| line.strip_prefix(".spoken =").unwrap_or(line))
            .flat_map(|line| {
                if line.contains("->") || line == "}" {
                    "".chars()
                } else {
                    line.chars()
                }
            })
            .filter(|c| {
                depth += i32::from(*c == '{') - i32::from(*c == '}');
                depth == 0 && *c != '}'
            })
            .collect();
        let latin: String = words.chars().filter(char::is_ascii_alphabetic).collect();
        assert!(latin.is_empty(), "{id}: {latin} in {words}");
    }
}

/// Which node is on this screen and on no other, for each kind of screen there is.
macro_rules! screens {
    ($($screen:ident = $node:literal),+ $(,)?) => {
        /// The match has no way out: a screen that is added does not compile until it stands here.
        fn own_node(screen: &Screen) -> &'static str {
            match screen { $(Screen::$screen(_) => $node),+ }
        }
        const OWN_NODES: &[&str] = &[$($node),+];
    };
}

screens! {
    Attract = "attract/start",
    Door = "door/title",
    Home = "home/title",
    Workshops = "workshops/title",
    Workshop = "workshop/title",
    Join = "join/title",
    Pass = "pass/title",
    Topics = "help/topics",
    Find = "find/title",
    Help = "person/title",
    Opinion = "opinion/title",
    Survey = "survey/title",
    Thanks = "thanks/title",
    Voice = "voice/title",
    Fault = "fault/title",
    Staff = "staff/title",
}

#[test]
fn every_screen_is_in_the_gallery() {
    assert_eq!(
        own_node(&Screen::Home(terskel::screen::home::Home)),
        "home/title"
    );
    for view in views() {
        let samples = gallery(&view);
        for node in OWN_NODES {
            let shown = samples.iter().any(|sample| {
                descends(&sample.tree)
                    .iter()
                    .any(|one| one.id.as_str() == *node)
            });
            assert!(shown, "no sample shows {node} in {}", view.name());
        }
        for dialog in ["idle", "explain"] {
            let shown = samples.iter().any(|sample| {
                sample
                    .tree
                    .dialog
                    .as_ref()
                    .is_some_and(|one| one.id.as_str() == dialog)
            });
            assert!(shown, "no sample shows the dialog {dialog}");
        }
    }
}

/// Everything, also what lies under a dialog.
fn descends(tree: &Tree<Message>) -> Vec<&Node<Message>> {
    let mut stack: Vec<&Node<Message>> = tree
        .main
        .iter()
        .chain(&tree.bar)
        .chain(&tree.dialog)
        .collect();
    let mut all = Vec::new();
    while let Some(node) = stack.pop() {
        stack.extend(node.children());
        all.push(node);
    }
    all
}

#[test]
fn samples_have_names_of_their_own_that_a_file_may_have() {
    for view in views() {
        let mut seen = BTreeSet::new();
        for sample in gallery(&view) {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(
                !sample.name.is_empty() && sample.name.chars().all(plain),
                "{}",
                sample.name
            );
            assert!(
                seen.insert(sample.name.clone()),
                "{} stands twice",
                sample.name
            );
        }
    }
}

#[test]
fn every_screen_is_sound_in_every_language_size_and_shape() {
    for view in views() {
        for sample in gallery(&view) {
            let found = sample.tree.audit();
            assert!(
                found.is_empty(),
                "{} in {}: {found:?}",
                sample.name,
                view.name()
            );
        }
    }
}

#[test]
fn a_screen_that_is_not_sound_is_found() {
    let sound = gallery(&usual_view(&language("en")))
        .into_iter()
        .find(|sample| sample.name == "home")
        .unwrap()
        .tree;
    let broken = |damage: &dyn Fn(&mut Tree<Message>)| {
        let mut tree = sound.clone();
        damage(&mut tree);
        assert!(!tree.audit().is_empty(), "{tree:#?}");
    };
    assert!(sound.audit().is_empty());
    broken(&|tree| {
        let twice = tree.bar[0].clone();
        tree.bar.push(twice);
    });
    broken(&|tree| tree.bar[0].name = terskel::l10n::Localizer::blank(&language("en")));
    broken(&|tree| tree.main.clear());
    broken(&|tree| {
        if let Role::Button { face, .. } = &mut tree.bar[0].role {
            face.push(terskel::semantics::Piece::Words(
                sound.title.clone(),
                terskel::semantics::Emphasis::Body,
            ));
        }
    });
}

#[test]
fn every_reason_why_something_cannot_be_done_has_words() {
    for view in views() {
        for sample in gallery(&view) {
            for node in descends(&sample.tree) {
                if let Some(Press::Disabled { reason }) = node.press() {
                    assert!(!reason.is_empty(), "{} in {}", node.id, sample.name);
                }
            }
        }
    }
}

#[test]
fn the_pinned_ids_are_there() {
    let samples = gallery(&usual_view(&language("en")));
    let all: BTreeSet<String> = samples
        .iter()
        .flat_map(|sample| descends(&sample.tree))
        .map(|node| node.id.to_string())
        .collect();
    let pinned = [
        "attract/start",
        "door/nb",
        "door/en",
        "door/ar",
        "bar/language",
        "bar/listen",
        "bar/text-size",
        "bar/contrast",
        "bar/person",
        "undo/language",
        "undo/text-size",
        "undo/contrast",
        "home/workshops",
        "home/opinion",
        "home/help",
        "nav/home",
        "nav/back",
        "idle/stay",
        "home/title/listen",
        "workshops/tshirt@2026-11-24T14:00",
        "workshops/next",
        "workshops/previous",
        "workshops/filter/today",
        "workshops/filter/week",
        "workshops/filter/all",
        "workshop/join",
        "join/people/1",
        "join/confirm",
        "pass/code",
        "pass/done",
        "workshops/find",
        "find/tshirt@2026-11-24T14:00",
        "find/digit/0",
        "find/digit/9",
        "find/erase",
        "find/cancel",
        "find/keep",
        "join/key/0",
        "join/key/9",
        "join/key/+",
        "join/key/erase",
        "join/key/clear",
        "join/next",
        "join/skip",
    ];
    for id in pinned {
        assert!(all.contains(id), "{id} is on no screen");
    }
}
