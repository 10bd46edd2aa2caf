//! Whether the programs that speak are there, and have a voice for each language.

use super::finding::Finding;
use super::patience;
use crate::config::Engine;
use crate::domain::Language;
use rustix::fs::{Access, access};
use std::collections::BTreeSet;
use std::env;
use std::path::{Path, PathBuf};

pub(super) const WHAT: &str = "voices";

/// Engines that list their voices when they are asked in espeak's way.
const ASKED: [&str; 2] = ["espeak-ng", "espeak"];

/// What became of each engine, in the order of the configuration.
pub(super) type Facts = Vec<(Engine, State)>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum State {
    /// No such program.
    Missing,
    /// It is there, and how it is asked for its voices is not known.
    NotAsked,
    /// It is there and does not answer.
    Mute,
    /// The languages it has voices for, as it names them: `nb`, `en-gb`.
    Speaks(BTreeSet<String>),
}

pub(super) fn gather(engines: Vec<Engine>) -> Facts {
    let state = |engine: &Engine| {
        if find(&engine.program, env::var_os("PATH").as_deref()).is_none() {
            return State::Missing;
        }
        let name = Path::new(&engine.program).file_name();
        if !name.is_some_and(|name| ASKED.iter().any(|asked| name == *asked)) {
            return State::NotAsked;
        }
        match patience::output(&engine.program, &["--voices"]) {
            Ok(list) => State::Speaks(languages(&list)),
            Err(_) => State::Mute,
        }
    };
    engines
        .into_iter()
        .map(|engine| {
            let state = state(&engine);
            (engine, state)
        })
        .collect()
}

/// The program's file, as the system would find it.
fn find(program: &str, path: Option<&std::ffi::OsStr>) -> Option<PathBuf> {
    let runs = |file: &PathBuf| file.is_file() && access(file, Access::EXEC_OK).is_ok();
    if program.contains('/') {
        return Some(PathBuf::from(program)).filter(runs);
    }
    env::split_paths(path?)
        .map(|folder| folder.join(program))
        .find(runs)
}

/// From espeak's table of voices: `Pty Language Age/Gender VoiceName File Other Languages`, the
/// others as `(no 5)`. Voices of MBROLA are listed even where their data are not installed, and
/// are left out.
fn languages(table: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split_whitespace().collect();
        let [_, language, _, _, file, others @ ..] = cells.as_slice() else {
            continue;
        };
        if file.starts_with("mb/") {
            continue;
        }
        found.insert((*language).to_owned());
        let others = others.iter().filter_map(|other| other.strip_prefix('('));
        found.extend(others.map(str::to_owned));
    }
    found
}

/// `en` is also spoken by a voice for `en-gb`, and `fa-AF` by one for `fa`.
fn has_voice(voices: &BTreeSet<String>, language: &Language) -> bool {
    let primary = |tag: &str| {
        tag.split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let wanted = primary(language.code());
    voices.iter().any(|voice| primary(voice) == wanted)
}

pub(super) fn judge(facts: &Facts, offered: &[Language], kiosk_makes_sounds: bool) -> Vec<Finding> {
    let speaks = facts.iter().any(|(_, state)| *state != State::Missing);
    let mut findings: Vec<Finding> = facts
        .iter()
        .filter_map(|(engine, state)| engine_finding(engine, state, kiosk_makes_sounds && !speaks))
        .collect();
    let has_unknown = facts.iter().any(|(_, state)| *state == State::NotAsked);
    let voiced = |language: &&Language| {
        let has = |state: &State| matches!(state, State::Speaks(them) if has_voice(them, language));
        facts.iter().any(|(_, state)| has(state))
    };
    let (with, without): (Vec<&Language>, Vec<&Language>) = offered.iter().partition(voiced);
    if !with.is_empty() {
        findings.push(Finding::fine(
            WHAT,
            format!("There is a voice for {}.", listed(&with)),
        ));
    }
    if speaks && !has_unknown && !without.is_empty() {
        let languages = listed(&without);
        findings.push(Finding::missing(
            kiosk_makes_sounds,
            WHAT,
            format!("There is no voice for {languages}: it can be read there, and not heard."),
            "A newer version of the program may have one; or add another program that has, as \
             another [speech.engine.NAME]. Not every language has a voice.",
        ));
    }
    findings
}

/// What is to be said of the program itself. One among several may be missing.
fn engine_finding(engine: &Engine, state: &State, needed: bool) -> Option<Finding> {
    let Engine { name, program, .. } = engine;
    match state {
        State::Speaks(_) => None,
        State::Missing => {
            let install = if ASKED.contains(&program.as_str()) {
                format!("Install it: sudo apt install {program}.")
            } else {
                format!("Install it, or write its whole path in [speech.engine.{name}].")
            };
            let said = format!("The program {program}, which is to speak, is not installed.");
            Some(Finding::missing(needed, WHAT, said, install))
        }
        State::Mute => Some(Finding::note(
            WHAT,
            format!("{program} is installed and does not say which voices it has."),
            format!("Type `{program} --voices`. If no list appears, install {program} again."),
        )),
        State::NotAsked => Some(Finding::note(
            WHAT,
            format!("{program} is installed; which languages it speaks cannot be asked."),
            "Try it in each language that is offered.",
        )),
    }
}

fn listed(languages: &[&Language]) -> String {
    let codes: Vec<&str> = languages.iter().map(|language| language.code()).collect();
    codes.join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;
    use std::ffi::OsStr;

    const TABLE: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  nb              --/M      Norwegian_Bokmål   gmq/nb               (no 5)
 5  so              --/M      somali-mbrola-1    mb/mb-so1
";

    fn offered(codes: &[&str]) -> Vec<Language> {
        codes.iter().map(|code| code.parse().unwrap()).collect()
    }

    fn with(state: State) -> Facts {
        vec![(Engine::default(), state)]
    }

    fn verdicts(findings: &[Finding]) -> Vec<Verdict> {
        findings.iter().map(|finding| finding.verdict).collect()
    }

    #[test]
    fn the_table_of_voices_is_read_without_those_that_need_more_data() {
        let voices = languages(TABLE);
        let expected = ["ar", "en", "en-gb", "nb", "no"].map(str::to_owned);
        assert_eq!(voices, BTreeSet::from(expected));
        for (code, has) in [("en", true), ("nb", true), ("so", false), ("ar-EG", true)] {
            assert_eq!(has_voice(&voices, &code.parse().unwrap()), has, "{code}");
        }
        assert!(languages("").is_empty());
    }

    #[test]
    fn each_language_with_and_without_a_voice_is_named() {
        let facts = with(State::Speaks(languages(TABLE)));
        let all = judge(&facts, &offered(&["nb", "en"]), true);
        assert_eq!(verdicts(&all), [Verdict::Fine]);

        let some = judge(&facts, &offered(&["nb", "ti", "so"]), true);
        assert_eq!(verdicts(&some), [Verdict::Fine, Verdict::Wrong]);
        assert!(some[1].said.contains("ti, so"), "{some:?}");
        let silent = judge(&facts, &offered(&["nb", "ti"]), false);
        assert_eq!(verdicts(&silent), [Verdict::Fine, Verdict::Note]);
    }

    #[test]
    fn a_program_that_is_missing_says_what_to_install() {
        let missing = judge(&with(State::Missing), &offered(&["nb"]), true);
        assert_eq!(verdicts(&missing), [Verdict::Wrong]);
        let advice = missing[0].advice.as_deref().unwrap();
        assert!(advice.contains("apt install espeak-ng"), "{advice}");
        let silent = judge(&with(State::Missing), &offered(&["nb"]), false);
        assert_eq!(verdicts(&silent), [Verdict::Note]);
    }

    #[test]
    fn one_missing_program_among_several_is_a_note() {
        let mut facts = with(State::Missing);
        facts.push((
            Engine::default(),
            State::Speaks(["nb".to_owned()].into_iter().collect()),
        ));
        let findings = judge(&facts, &offered(&["nb"]), true);
        assert_eq!(verdicts(&findings), [Verdict::Note, Verdict::Fine]);
    }

    #[test]
    fn a_program_that_cannot_be_asked_or_does_not_answer_is_a_note() {
        let unknown = judge(&with(State::NotAsked), &offered(&["nb"]), true);
        assert_eq!(verdicts(&unknown), [Verdict::Note]);
        let mute = judge(&with(State::Mute), &offered(&["nb"]), true);
        assert_eq!(verdicts(&mute), [Verdict::Note, Verdict::Wrong]);
    }

    #[test]
    fn a_program_is_found_where_the_system_would_find_it() {
        let path = Some(OsStr::new("/nowhere:/bin"));
        assert_eq!(find("sh", path), Some("/bin/sh".into()));
        assert_eq!(find("/bin/sh", None), Some("/bin/sh".into()));
        assert_eq!(find("no-such-program", path), None);
        // A file that nobody may run is no program.
        assert_eq!(find("/etc/passwd", None), None);
        assert_eq!(find("sh", None), None);
    }
}
