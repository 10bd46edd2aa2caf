//! A library records its prompts: what there is to read, the sitting at the microphone, and
//! whether what was recorded is heard.

use super::visitor::{
    MORNING, catalogue, demonstration, gallery_of, language, local, project, untranslated,
    usual_view,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;
use terskel::config;
use terskel::l10n::{Localizer, Prompt, key};
use terskel::recording::{
    self, Beyond, Desk, Folder, NUMBERED, Outcome, Person, Script, numbers, said_on,
};
use terskel::speech::{Clip, MicrophoneError};

/// Samples in a second.
const RATE: u32 = 16_000;

fn words(code: &str) -> Localizer {
    Localizer::new(catalogue(), language(code), language(code))
}

fn script(code: &str, folder: &Path) -> Script {
    let now = local(MORNING).to_utc();
    Script::new(&demonstration(), &catalogue(), folder, now, &language(code))
}

/// As long as it is, loud enough to be words.
fn sound(milliseconds: u32) -> Vec<i16> {
    let count = RATE * milliseconds / 1000;
    let height = |nth: u32| if nth.is_multiple_of(40) { 9000 } else { -3000 };
    (0..count).map(height).collect()
}

fn wav(milliseconds: u32) -> Vec<u8> {
    Clip::new(sound(milliseconds), RATE).to_wav().unwrap()
}

/// A folder in which somebody recorded these of a language.
fn recorded<'a>(code: &str, names: impl IntoIterator<Item = &'a str>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let audio = folder.path().join("audio").join(code);
    fs::create_dir_all(&audio).unwrap();
    let wav = wav(60);
    for name in names {
        fs::write(audio.join(format!("{name}.wav")), &wav).unwrap();
    }
    folder
}

#[test]
fn every_language_has_a_script_in_which_nothing_is_read_twice_and_nothing_is_empty() {
    let nothing = tempfile::tempdir().unwrap();
    for language in catalogue().languages() {
        let script = script(language.code(), nothing.path());
        let mut seen = BTreeSet::new();
        for line in &script.lines {
            assert!(!line.words.trim().is_empty(), "{language}: {}", line.prompt);
            assert!(
                !line.words.contains(['{', '}']),
                "{language}: {}",
                line.words
            );
            assert!(
                seen.insert(line.words.clone()),
                "{language}: {}",
                line.words
            );
            let name = line.prompt.to_string();
            let (named, said) = Prompt::named(&name, &words(language.code())).unwrap();
            assert_eq!((named, &said), (line.prompt, &line.words));
            assert!(!line.section.is_empty(), "{name}");
        }
        assert!(
            script.lines.len() > 250,
            "{language}: {}",
            script.lines.len()
        );
        let text = script.text();
        assert!(text.contains("\nhome:\n    "), "{language}");
        assert!(text.contains("## Not to be recorded whole"));
        assert_eq!(script.csv().lines().count(), script.lines.len() + 1);
    }
}

#[test]
fn a_reader_sees_where_each_is_heard_and_what_is_recorded_already() {
    let folder = recorded("so", ["home", "people.3"]);
    let text = script("so", folder.path()).text();
    assert!(
        text.contains("home: (recorded)\n    Bilowga\n    heard on "),
        "{text}"
    );
    assert!(text.contains("people.3: (recorded)\n    3 qof\n"));
    assert!(text.contains("people.4:\n    4 qof\n"));
    let touch = "go-on-touch.part-1:\n    Si aad u sii waddo, taabo:\n    in: Si aad u sii waddo, taabo: …\n";
    assert!(text.contains(touch), "{text}");
    assert!(text.contains("date.11:\n    Noofeembar\n"));
    assert!(text.contains("weekday.1:\n    Isniin\n"));
    assert!(text.contains("\nlisted: …, …\n"));
    let first = |what: &str| text.find(what).unwrap();
    assert!(first("## Heard everywhere") < first("## In the order of a visit"));
    assert!(first("\nhome:") < first("\nconfirm:"));
    assert!(
        first("## Heard with other workshops, or rarely")
            < first("## Figures, days and the language's name")
    );
}

#[test]
fn the_numbers_to_record_are_those_that_a_configuration_can_bring() {
    let range = |wanted| {
        let (_, range, beyond) = NUMBERED
            .into_iter()
            .find(|(one, ..)| *one == wanted)
            .unwrap();
        (*range.start(), *range.end(), beyond)
    };
    assert_eq!(range(key::PEOPLE), (1, 20, Beyond::Never));
    assert_eq!(range(key::LISTEN_VOLUME), (0, 10, Beyond::Never));
    assert_eq!(range(key::LISTEN_RATE), (1, 7, Beyond::Never));
    let refused = |line: &str| {
        let folder = tempfile::tempdir().unwrap();
        let text = format!(
            "[place]\nname = \"B\"\ntime_zone = \"Europe/Oslo\"\n[languages]\noffered = [\"nb\"]\n\
             {line}\n"
        );
        fs::write(folder.path().join("kiosk.toml"), text).unwrap();
        let today = local(MORNING).date_naive();
        let loaded = config::load(folder.path(), &catalogue().languages(), today);
        loaded.config.is_none()
    };
    let workshop = |more: &str| {
        refused(&format!(
            "[[workshop]]\nid = \"a\"\ntitle = \"A\"\nwhere = \"B\"\nseats = 30\n\
             every = {{ day = \"monday\", start = \"14:00\", end = \"16:00\" }}\n{more}"
        ))
    };
    assert!(!workshop("max_party = 20") && workshop("max_party = 21"));
    assert!(
        !workshop("[speech]\ndefault_volume = 10") && workshop("[speech]\ndefault_volume = 11")
    );
    assert!(!workshop("[speech]\ndefault_rate = 7") && workshop("[speech]\ndefault_rate = 8"));
    let survey = |count: usize| {
        let question = |nth| {
            format!("[[survey.question]]\nid = \"q{nth}\"\nscale = \"agree\"\ntext = \"Q\"\n")
        };
        let all: String = (0..count).map(question).collect();
        workshop(&format!("[[survey]]\nid = \"s\"\n{all}"))
    };
    assert_eq!(range(key::SURVEY_FIRST), (1, 12, Beyond::Never));
    assert!(!survey(12) && survey(13));
    assert_eq!(numbers(key::IDLE_LEFT).0, [45, 30, 15, 5]);
}

/// How many of the sentences that are said on the screens are heard, and those that are not.
fn heard_of(
    code: &str,
    folder: &Path,
    screens: impl Fn(&str) -> bool,
) -> (usize, BTreeMap<String, usize>) {
    let somali = language(code);
    let recordings = recording::recordings(&catalogue(), folder);
    let words = Localizer::new(
        catalogue(),
        somali.clone(),
        demonstration().languages.default,
    );
    let mut heard = 0;
    let mut unheard: BTreeMap<String, usize> = BTreeMap::new();
    // What a library writes itself is not recorded.
    for sample in gallery_of(&untranslated(), &usual_view(&somali))
        .iter()
        .filter(|one| screens(&one.name))
    {
        for utterance in said_on(sample, &words) {
            let mut silent = BTreeSet::new();
            let mut sentences = BTreeSet::new();
            let stretches = recordings.stretches(&utterance, &|_| true);
            for (sentence, run) in stretches.iter().filter(|(_, run)| run.language == somali) {
                sentences.insert(*sentence);
                if recordings.find(&somali, &run.words).is_none() {
                    silent.insert(*sentence);
                    *unheard.entry(run.words.trim().to_owned()).or_default() += 1;
                }
            }
            heard += sentences.len() - silent.len();
        }
    }
    (heard, unheard)
}

#[test]
fn somali_is_heard_on_nearly_all_screens_once_everything_is_recorded() {
    let nothing = tempfile::tempdir().unwrap();
    let names: Vec<String> = script("so", nothing.path())
        .lines
        .iter()
        .map(|line| line.prompt.to_string())
        .collect();
    let folder = recorded("so", names.iter().map(String::as_str));
    assert_eq!(script("so", folder.path()).to_record().count(), 0);
    let (heard, unheard) = heard_of("so", folder.path(), |_| true);
    let missing: usize = unheard.values().sum();
    eprintln!("{heard} sentences heard, {missing} not: {unheard:#?}");
    assert!(
        heard * 100 >= (heard + missing) * 97,
        "{heard} heard, not {unheard:#?}"
    );
    let everyday = |name: &str| {
        [
            "home",
            "workshops",
            "workshop-",
            "join",
            "pass",
            "voice",
            "idle",
        ]
        .iter()
        .any(|one| name.starts_with(one))
    };
    let (_, unheard) = heard_of("so", folder.path(), everyday);
    // A list of so many pages is one that nobody turns to its end.
    let pages = |words: &String| words.starts_with("Bogga");
    assert!(unheard.keys().all(pages), "{unheard:#?}");
}

#[test]
fn whole_messages_alone_leave_a_visitor_without_days_hours_and_the_way_on() {
    let nothing = tempfile::tempdir().unwrap();
    let script = script("so", nothing.path());
    let whole = script.lines.iter().filter_map(|line| {
        let numbered = matches!(line.prompt, Prompt::Whole(_) | Prompt::Numbered(..));
        numbered.then(|| line.prompt.to_string())
    });
    let names: Vec<String> = whole.collect();
    let folder = recorded("so", names.iter().map(String::as_str));
    let (heard, unheard) = heard_of("so", folder.path(), |_| true);
    let missing: usize = unheard.values().sum();
    eprintln!("whole messages alone: {heard} sentences heard, {missing} not");
    for words in [
        "laga bilaabo 14 ilaa 16, sida saacadda halkan",
        "Si aad u sii waddo, taabo: Waan ku biirayaa",
    ] {
        assert!(
            unheard.keys().any(|one| one.contains(words)),
            "{words}: {unheard:#?}"
        );
    }
}

/// Reads and answers as it is written here.
#[derive(Default)]
struct Reader {
    answers: Vec<&'static str>,
    told: String,
    /// Presses Enter when the microphone has heard for so many tenths of a second.
    patience: Option<u32>,
}

impl Person for Reader {
    fn is_told(&mut self, text: &str) {
        self.told.push_str(text);
    }

    fn answers(&mut self) -> Option<String> {
        (!self.answers.is_empty()).then(|| self.answers.remove(0).to_owned())
    }

    fn has_pressed_enter(&mut self) -> bool {
        let Some(left) = &mut self.patience else {
            return false;
        };
        *left = left.saturating_sub(1);
        *left == 0
    }
}

/// A microphone that hears these, one a take, and then nothing; a loudspeaker that counts.
#[derive(Default)]
struct Table {
    heard: Vec<Vec<i16>>,
    played: usize,
    is_mute: bool,
}

impl Desk for Table {
    fn listen(&mut self, hear: &mut dyn FnMut(&[i16], u32) -> bool) -> Result<(), MicrophoneError> {
        if self.heard.is_empty() {
            return Err(MicrophoneError::Lost);
        }
        let mut all = self.heard.remove(0);
        all.resize(all.len() + 60 * RATE as usize, 0);
        for block in all.chunks(RATE as usize / 10) {
            if !hear(block, RATE) {
                break;
            }
        }
        Ok(())
    }

    fn play(&mut self, _: &Clip) -> bool {
        self.played += 1;
        !self.is_mute
    }
}

/// A library's folder, and those who come to record in it.
struct Sitting {
    library: TempDir,
}

impl Sitting {
    fn new() -> Self {
        Self {
            library: tempfile::tempdir().unwrap(),
        }
    }

    fn folder(&self) -> PathBuf {
        self.library.path().join("audio/so")
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder()).unwrap().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn sits(&self, answers: &[&'static str], takes: &[Vec<i16>]) -> (Outcome, Reader, Table) {
        let mut reader = Reader {
            answers: answers.to_vec(),
            ..Reader::default()
        };
        let mut table = Table {
            heard: takes.to_vec(),
            ..Table::default()
        };
        let outcome = self.with(&mut reader, &mut table).unwrap();
        (outcome, reader, table)
    }

    fn with(
        &self,
        reader: &mut Reader,
        table: &mut Table,
    ) -> Result<Outcome, recording::SittingError> {
        let script = script("so", self.library.path());
        let folder = Folder::of(self.library.path(), &language("so"));
        recording::sit(&script, &folder, reader, table)
    }

    /// The prompts in the order of the script, by the names of their files.
    fn order(&self) -> Vec<String> {
        let script = script("so", self.library.path());
        script
            .to_record()
            .map(|line| format!("{}.wav", line.prompt))
            .collect()
    }
}

#[test]
fn somebody_records_two_prompts_and_another_day_goes_on_with_the_third() {
    let sitting = Sitting::new();
    let order = sitting.order();
    let answers = ["Faadumo", "", "", "", "", "q"];
    let (outcome, reader, _) = sitting.sits(&answers, &[sound(900), sound(700)]);
    assert_eq!((outcome.kept, outcome.left), (2, order.len() - 2));
    let speaker = fs::read_to_string(sitting.folder().join("speaker.toml")).unwrap();
    assert!(speaker.contains("name = \"Faadumo\""), "{speaker}");
    assert!(reader.told.contains(&format!("1 of {}: ", order.len())));
    assert!(reader.told.contains("Speak now."));
    let mut expected = vec![
        order[0].clone(),
        order[1].clone(),
        "speaker.toml".to_owned(),
    ];
    expected.sort();
    assert_eq!(sitting.names(), expected);

    assert_eq!(sitting.order(), order[2..]);
    let (outcome, reader, _) = sitting.sits(&["", "", "q"], &[sound(500)]);
    assert_eq!((outcome.kept, outcome.left), (1, order.len() - 3));
    assert!(!reader.told.contains("Whose voice"), "{}", reader.told);
    assert!(sitting.names().contains(&order[2]));
    let wav = fs::read(sitting.folder().join(&order[2])).unwrap();
    let length = Clip::decode(wav).unwrap().duration().as_millis();
    assert!((480..800).contains(&length), "{length}");
    assert!(recording::faults(&catalogue(), sitting.library.path()).is_empty());
}

#[test]
fn a_take_is_heard_said_again_and_skipped() {
    let sitting = Sitting::new();
    let order = sitting.order();
    // Not to be named; heard twice, said again, kept; the next is skipped; then the reader leaves.
    let answers = ["", "", "p", "P", "a", "k", "s"];
    let (outcome, reader, table) = sitting.sits(&answers, &[sound(900), sound(300)]);
    assert_eq!((outcome.kept, table.played), (1, 2));
    assert_eq!(
        sitting.names(),
        [order[0].clone(), "speaker.toml".to_owned()]
    );
    let speaker = fs::read_to_string(sitting.folder().join("speaker.toml")).unwrap();
    assert!(speaker.contains("unnamed = true"), "{speaker}");
    assert!(reader.told.contains("3 of "));
    assert_eq!(sitting.order()[0], order[1], "what was skipped comes again");
}

#[test]
fn silence_is_not_kept_and_enter_ends_a_take() {
    let sitting = Sitting::new();
    let mut reader = Reader {
        answers: vec!["", "", "", "", "q"],
        patience: Some(20),
        ..Reader::default()
    };
    let mut table = Table {
        heard: vec![Vec::new(), sound(20_000)],
        is_mute: true,
        ..Table::default()
    };
    sitting.with(&mut reader, &mut table).unwrap();
    assert!(
        reader.told.contains("Nothing was heard."),
        "{}",
        reader.told
    );
    assert_eq!(sitting.names().len(), 2);
}

#[test]
fn a_microphone_that_is_lost_loses_nothing_that_was_kept() {
    let sitting = Sitting::new();
    let mut reader = Reader {
        answers: vec!["", "", "", "", ""],
        ..Reader::default()
    };
    let mut table = Table {
        heard: vec![sound(600)],
        ..Table::default()
    };
    let ended = sitting.with(&mut reader, &mut table);
    assert!(
        ended
            .unwrap_err()
            .to_string()
            .contains("microphone was lost")
    );
    assert_eq!(sitting.names().len(), 2);
}

#[test]
fn a_file_that_will_not_be_heard_is_named_with_what_to_do() {
    let library = recorded(
        "so",
        [
            "home", "hom", "people", "home.3", "chosen", "listed", "back",
        ],
    );
    let audio = library.path().join("audio");
    let somali = audio.join("so");
    fs::write(somali.join("next.wav"), "no sound").unwrap();
    fs::write(
        somali.join("done.wav"),
        Clip::new(vec![0; 8000], RATE).to_wav().unwrap(),
    )
    .unwrap();
    fs::write(somali.join("skip.wav"), wav(61_000)).unwrap();
    fs::write(somali.join("join.mp3"), "x").unwrap();
    fs::write(somali.join("back.ogg"), "x").unwrap();
    fs::write(somali.join("speaker.toml"), "unnamed = true").unwrap();
    fs::write(somali.join(".home.wav.unfinished"), "x").unwrap();
    fs::create_dir(audio.join("xx")).unwrap();
    fs::write(audio.join("home.wav"), wav(60)).unwrap();
    let faults = recording::faults(&catalogue(), library.path());
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    for (file, what) in [
        ("so/hom.wav", "there is no message \"hom\""),
        ("so/people.wav", "people.1"),
        ("so/home.3.wav", "no place for a number"),
        ("so/chosen.wav", "chosen.part-1"),
        ("so/listed.wav", "nothing but places"),
        ("so/next.wav", "neither WAV nor Ogg"),
        ("so/done.wav", "nothing is heard"),
        ("so/skip.wav", "longer than 60 s"),
        ("so/join.mp3", "neither .wav nor .ogg"),
        ("so/back.wav", "another recording of the same name"),
        ("audio/xx", "no language \"xx\""),
        ("audio/home.wav", "the folder of no language"),
    ] {
        let found = told
            .iter()
            .find(|one| one.contains(&format!("{file}: warning: ")));
        assert!(
            found.is_some_and(|one| one.contains(what)),
            "{file}: {what}: {told:#?}"
        );
    }
    // What is not sound under a name that is played.
    assert!(
        told.iter()
            .any(|one| one.contains("so/back.ogg") && one.contains("neither WAV"))
    );
    assert_eq!(told.len(), 13, "{told:#?}");
}

fn terskel(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_terskel"))
        .current_dir(project("."))
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

#[test]
fn the_commands_print_a_script_and_refuse_to_record_without_a_terminal() {
    let output = terskel(&["prompts", "--lang", "so"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("Bilowga")
    );
    let output = terskel(&["prompts", "--lang", "so", "--format", "csv"]);
    let csv = String::from_utf8(output.stdout).unwrap();
    assert!(csv.starts_with("file,text,within,heard,recorded\n"));
    assert_eq!(terskel(&["prompts", "--lang", "xx"]).status.code(), Some(2));
    let output = terskel(&["record", "--lang", "so"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("a terminal"), "{said}");
}
