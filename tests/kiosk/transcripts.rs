//! Every screen as it is heard, in every language, kept in `tests/transcripts` so that a change of
//! words shows up where somebody reads it. To write them anew:
//! `TERSKEL_WRITE_TRANSCRIPTS=1 cargo test --test kiosk transcripts`

use super::visitor::{catalogue, demonstration, gallery, project, usual_view};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};
use terskel::l10n::Localizer;
use terskel::speech::{Bar, Utterance, is_said};
use terskel::transcript;

/// File names under `tests/transcripts`, such as `nb/home.txt`, with what stands in them.
type Transcripts = BTreeMap<PathBuf, String>;

fn spoken_now() -> Transcripts {
    let default = demonstration().languages.default;
    let mut all = Transcripts::new();
    for language in catalogue().languages() {
        let words = Localizer::new(catalogue(), language.clone(), default.clone());
        for sample in gallery(&usual_view(&language)) {
            let file = Path::new(language.code()).join(format!("{}.txt", sample.name));
            let before = all.insert(file.clone(), transcript::of_sample(&sample, &words));
            assert!(
                before.is_none(),
                "two samples are called {}",
                file.display()
            );
        }
    }
    all
}

fn kept(folder: &Path) -> Transcripts {
    let mut all = Transcripts::new();
    for language in fs::read_dir(folder).into_iter().flatten().flatten() {
        for file in fs::read_dir(language.path())
            .into_iter()
            .flatten()
            .flatten()
        {
            let name = Path::new(&language.file_name()).join(file.file_name());
            all.insert(name, fs::read_to_string(file.path()).unwrap());
        }
    }
    all
}

fn write(folder: &Path, spoken: &Transcripts) {
    let _ = fs::remove_dir_all(folder);
    for (file, text) in spoken {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// What is not as it was kept, a line for each file.
fn differences(spoken: &Transcripts, kept: &Transcripts) -> Vec<String> {
    let mut found = Vec::new();
    for (file, text) in spoken {
        match kept.get(file) {
            None => found.push(format!(
                "{}: a new screen that nobody has read",
                file.display()
            )),
            Some(before) if before != text => {
                let pairs = before
                    .lines()
                    .zip(text.lines())
                    .find(|(old, new)| old != new);
                let (old, new) = pairs.unwrap_or(("more or fewer lines", ""));
                found.push(format!("{}:\n  kept: {old}\n  now:  {new}", file.display()));
            }
            Some(_) => {}
        }
    }
    let stale = kept.keys().filter(|file| !spoken.contains_key(*file));
    found.extend(stale.map(|file| format!("{}: there is no such screen any more", file.display())));
    found
}

/// A synthesiser makes nothing of marks alone, and would be thought broken.
#[test]
fn whatever_is_given_to_a_voice_has_something_to_be_said() {
    let default = demonstration().languages.default;
    let mut silent = BTreeSet::new();
    for language in catalogue().languages() {
        let words = Localizer::new(catalogue(), language.clone(), default.clone());
        for sample in gallery(&usual_view(&language)) {
            let mut said = Utterance::screen(&sample.tree, &words, Bar::Read);
            said.push(Utterance::arrival(&sample.tree));
            let runs = said.iter().flat_map(Utterance::sentences).flatten();
            let silently = runs.filter(|run| !is_said(&run.words));
            silent.extend(silently.map(|run| {
                format!(
                    "{} {:?} {language} {}",
                    run.language, run.words, sample.name
                )
            }));
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_screen_sounds_as_it_was_read_and_kept() {
    let folder = project("tests/transcripts");
    let spoken = spoken_now();
    if env::var_os("TERSKEL_WRITE_TRANSCRIPTS").is_some() {
        write(&folder, &spoken);
    }
    let found = differences(&spoken, &kept(&folder));
    assert!(
        found.is_empty(),
        "{}\n\nRead them as a visitor would hear them. If they are right:\n\
         TERSKEL_WRITE_TRANSCRIPTS=1 cargo test --test kiosk transcripts",
        found.join("\n")
    );
}

#[test]
fn a_changed_a_new_and_a_stale_transcript_are_each_found() {
    let file = |name: &str, text: &str| (PathBuf::from(name), text.to_owned());
    let spoken = Transcripts::from([
        file("en/a.txt", "# a\nHello\n"),
        file("en/b.txt", "# b\n"),
        file("en/d.txt", "# d\n"),
    ]);
    let kept = Transcripts::from([
        file("en/a.txt", "# a\nGoodbye\n"),
        file("en/c.txt", "# c\n"),
        file("en/d.txt", "# d\n"),
    ]);
    let found = differences(&spoken, &kept);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].contains("kept: Goodbye") && found[0].contains("now:  Hello"));
}

/// What no voice reads well.
fn unpleasant(line: &str) -> Option<&'static str> {
    let doubled = [
        "..", ". .", "!.", "?.", "؟.", ":.", "….", ",,", "،،", " .", " ,", " ،", "  ", "።።", "።.",
        ".።", "!።", "፧።", "፧.", "፦።", "፦.", "…።", "፣፣", " ።", " ፣",
    ];
    if doubled.iter().any(|marks| line.contains(marks)) {
        return Some("doubled or stray marks");
    }
    let stops = line.replace('።', ".");
    let sentences: Vec<&str> = stops
        .split(". ")
        .map(|sentence| sentence.trim_end_matches('.'))
        .collect();
    if sentences.windows(2).any(|pair| pair[0] == pair[1]) {
        return Some("a sentence twice in a row");
    }
    line.contains(['{', '}', '–', '\u{2068}', '\u{2069}'])
        .then_some("a sign that is for the eye or for programs")
}

#[test]
fn nothing_is_said_that_no_voice_reads_well() {
    let default = demonstration().languages.default;
    let mut found = Vec::new();
    for language in catalogue().languages() {
        let words = Localizer::new(catalogue(), language.clone(), default.clone());
        for sample in gallery(&usual_view(&language)) {
            // Staff messages are quoted as `check` prints them.
            if sample.name.starts_with("staff") {
                continue;
            }
            let said: Vec<String> = Utterance::screen(&sample.tree, &words, Bar::Read)
                .iter()
                .map(Utterance::words)
                .collect();
            for line in &said {
                found.extend(
                    unpleasant(line)
                        .map(|why| format!("{language}/{}: {why}: {line}", sample.name)),
                );
            }
            let twice = said.windows(2).filter(|pair| pair[0] == pair[1]);
            found
                .extend(twice.map(|pair| {
                    format!("{language}/{}: twice in a row: {}", sample.name, pair[0])
                }));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_no_voice_reads_well_is_found() {
    for bad in [
        "Cancelled.. Next",
        "Room 2 .",
        "Full. Full. Wait",
        "14:00 – 16:00",
        "Page { $page }",
        "Here!. There",
        "መሊኡ።።",
        "መሊኡ፧። ሎሚ",
        "መሊኡ።. ሎሚ",
        "መሊኡ። መሊኡ።",
        "መሊኡ ።",
    ] {
        assert!(unpleasant(bad).is_some(), "{bad}");
    }
    assert_eq!(unpleasant("Today, 14:00 to 16:00. 8 chairs free."), None);
    assert_eq!(unpleasant("ሎሚ፣ ካብ 14:00 ክሳብ 16:00። 8 ቦታታት ኣሎ።"), None);
}
