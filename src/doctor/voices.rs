//! Whether each language that is offered can be heard: the programs that speak, the voices that
//! they have, and what people have read out.

#[cfg(test)]
mod tests;

use super::finding::Finding;
use super::patience;
use crate::config::{Engine, Source, Speech};
use crate::domain::Language;
use rustix::fs::{Access, access};
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::{Path, PathBuf};

pub(super) const WHAT: &str = "voices";

/// How a program is asked for its voices, and what is made of its answer. Others cannot be asked:
/// `RHVoice-test` and piper have no such option.
const LISTS: [List; 3] = [
    ("espeak-ng", "--voices", of_espeak),
    ("espeak", "--voices", of_espeak),
    ("flite", "-lv", of_flite),
];

/// A program, its option, and how the answer is read.
type List = (&'static str, &'static str, fn(&str) -> BTreeSet<String>);

/// A language that is offered, and what each synthesiser calls its voice for it.
#[derive(Debug)]
pub(super) struct Offered {
    pub language: Language,
    pub voices: BTreeMap<String, String>,
}

#[derive(Debug, Default)]
pub(super) struct Facts {
    /// What became of each, in the order of the configuration.
    engines: Vec<(Engine, State)>,
    /// How many prompts were read out, in the languages in which any were.
    recorded: BTreeMap<Language, usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    /// No such program.
    Missing,
    /// It is there, and has no way to tell its voices.
    NotAsked,
    /// It is there and does not answer.
    Mute,
    /// All the names that its voices answer to, in small letters.
    Speaks(BTreeSet<String>),
}

pub(super) fn gather(engines: Vec<Engine>, audio: &Path, offered: &[Language]) -> Facts {
    let with_state = |engine: Engine| {
        let state = state(&engine);
        (engine, state)
    };
    let counted = offered.iter().filter_map(|language| {
        let count = recordings(&audio.join(language.code()));
        (count > 0).then(|| (language.clone(), count))
    });
    Facts {
        recorded: counted.collect(),
        engines: engines.into_iter().map(with_state).collect(),
    }
}

fn state(engine: &Engine) -> State {
    let path = env::var_os("PATH");
    if find(&engine.program, path.as_deref()).is_none() {
        return State::Missing;
    }
    let Some((_, option, read)) = list_of(engine) else {
        return State::NotAsked;
    };
    // With the engine's environment: it may well say where the voices are.
    match patience::output_in(&engine.environment, &engine.program, &[option]) {
        Ok(list) => State::Speaks(read(&list)),
        Err(_) => State::Mute,
    }
}

fn list_of(engine: &Engine) -> Option<List> {
    let name = Path::new(&engine.program).file_name()?;
    LISTS.into_iter().find(|(program, ..)| name == *program)
}

fn recordings(folder: &Path) -> usize {
    let is_sound = |path: &Path| crate::speech::name_of(path).is_some() && path.is_file();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| is_sound(&entry.path())).count()
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
/// others as `(no 5)`. A voice answers to each of them. Voices of MBROLA are listed even where
/// their data are not installed, and are left out.
fn of_espeak(table: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split_whitespace().collect();
        let [_, language, _, name, file, others @ ..] = cells.as_slice() else {
            continue;
        };
        if file.starts_with("mb/") {
            continue;
        }
        // `(zh-cmn 5)(zh 5)` without a space between.
        let others = others.iter().flat_map(|other| other.split('(').skip(1));
        let all = [*language, *name, *file].into_iter().chain(others);
        found.extend(all.map(str::to_lowercase));
    }
    found
}

/// `Voices available: kal awb slt`
fn of_flite(list: &str) -> BTreeSet<String> {
    let (_, names) = list.split_once(':').unwrap_or_default();
    names.split_whitespace().map(str::to_lowercase).collect()
}

/// What is to be expected of one source for one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hope {
    Speaks,
    /// Its voices cannot be told.
    MaySpeak,
    /// It would or might, were the program there.
    IsMissing,
    Cannot,
}

impl Facts {
    fn engine(&self, name: &str) -> Option<&(Engine, State)> {
        self.engines.iter().find(|(engine, _)| engine.name == name)
    }

    fn hope(&self, source: &Source, offered: &Offered) -> Hope {
        let name = match source {
            Source::Recorded if self.recorded.contains_key(&offered.language) => {
                return Hope::Speaks;
            }
            Source::Recorded => return Hope::Cannot,
            Source::Engine(name) => name,
        };
        let Some((engine, state)) = self.engine(name) else {
            return Hope::Cannot;
        };
        let voice = engine.voice(&offered.language, &offered.voices);
        let has_one_voice = !engine.arguments.iter().any(|a| a.contains("{voice}"));
        match (state, voice) {
            (State::Speaks(voices), Some(voice)) if has(voices, voice) => Hope::Speaks,
            (_, None) if !has_one_voice => Hope::Cannot,
            (State::Missing, _) => Hope::IsMissing,
            (State::Speaks(_), Some(_)) => Hope::Cannot,
            (State::NotAsked | State::Mute | State::Speaks(_), _) => Hope::MaySpeak,
        }
    }
}

/// Whether one of `voices` answers to `voice`. espeak's variants, such as `nb+f3`, can be had of
/// any voice.
fn has(voices: &BTreeSet<String>, voice: &str) -> bool {
    let name = voice.split('+').next().unwrap_or_default();
    voices.contains(&name.to_lowercase())
}

/// What is to be expected of each source for one language, in the order of its chain.
struct Outlook<'a> {
    offered: &'a Offered,
    chain: Vec<(Source, Hope)>,
}

impl<'a> Outlook<'a> {
    fn new(facts: &Facts, speech: &Speech, offered: &'a Offered) -> Self {
        let with_hope = |source: Source| {
            let hope = facts.hope(&source, offered);
            (source, hope)
        };
        let chain = speech.chain(&offered.language).into_iter();
        Self {
            offered,
            chain: chain.map(with_hope).collect(),
        }
    }

    fn code(&self) -> &str {
        self.offered.language.code()
    }

    fn any(&self, hope: Hope) -> bool {
        self.chain.iter().any(|(_, found)| *found == hope)
    }

    /// Whether the language is silent without `engine`, and may not be with it.
    fn needs(&self, engine: &Engine) -> bool {
        let missing = |(source, hope): &(Source, Hope)| {
            *hope == Hope::IsMissing && *source == Source::Engine(engine.name.clone())
        };
        let is_heard = self.any(Hope::Speaks) || self.any(Hope::MaySpeak);
        !is_heard && self.chain.iter().any(missing)
    }

    fn is_spoken_by_a_program(&self) -> bool {
        let speaks =
            |(source, hope): &(Source, Hope)| *source != Source::Recorded && *hope == Hope::Speaks;
        self.chain.iter().any(speaks)
    }

    fn plays_recordings(&self) -> bool {
        self.chain
            .iter()
            .any(|(source, _)| *source == Source::Recorded)
    }
}

pub(super) fn judge(facts: &Facts, speech: &Speech, offered: &[Offered]) -> Vec<Finding> {
    let outlooks: Vec<Outlook<'_>> = offered
        .iter()
        .map(|offered| Outlook::new(facts, speech, offered))
        .collect();
    let engines = facts.engines.iter().filter_map(|(engine, state)| {
        let is_needed = outlooks.iter().any(|outlook| outlook.needs(engine));
        engine_finding(engine, state, is_needed)
    });
    let silent = |outlook: &&Outlook<'_>| outlook.chain.iter().all(|(_, h)| *h == Hope::Cannot);
    engines
        .chain(voiced(&outlooks))
        .chain(recorded(facts, &outlooks))
        .chain(outlooks.iter().filter(silent).map(|o| silence(facts, o)))
        .collect()
}

/// The languages for which a program has a voice.
fn voiced(outlooks: &[Outlook<'_>]) -> Option<Finding> {
    let spoken = outlooks.iter().filter(|o| o.is_spoken_by_a_program());
    let codes: Vec<&str> = spoken.map(Outlook::code).collect();
    let said = format!("There is a voice for {}.", codes.join(", "));
    (!codes.is_empty()).then(|| Finding::fine(WHAT, said))
}

/// The languages in which prompts were read out that the kiosk plays.
fn recorded(facts: &Facts, outlooks: &[Outlook<'_>]) -> Option<Finding> {
    let played = outlooks.iter().filter(|o| o.plays_recordings());
    let counts: Vec<String> = played
        .filter_map(|outlook| {
            let count = facts.recorded.get(&outlook.offered.language)?;
            Some(format!("{count} in {}", outlook.code()))
        })
        .collect();
    let said = format!("There are recorded prompts: {}.", counts.join(", "));
    (!counts.is_empty()).then(|| Finding::fine(WHAT, said))
}

/// That a language cannot be heard, and what to do. Not every language has a voice anywhere, so
/// it is no fault of the machine.
fn silence(facts: &Facts, outlook: &Outlook<'_>) -> Finding {
    let Offered { language, voices } = outlook.offered;
    let named = if outlook.plays_recordings() {
        ""
    } else {
        ", and name \"recorded\" in its [speech.chain]"
    };
    let record = format!(
        "ecord its prompts: `terskel prompts --lang {language}` has what to read, `terskel record \
         --lang {language}` records it{named}."
    );
    let lacking = outlook.chain.iter().find_map(|(source, _)| match source {
        Source::Recorded => None,
        Source::Engine(name) => {
            let (engine, _) = facts.engine(name)?;
            Some((engine, engine.voice(language, voices)?))
        }
    });
    let Some((engine, voice)) = lacking else {
        let said =
            format!("There is no voice for {language}: it can be read there, and not heard.");
        return Finding::note(WHAT, said, format!("R{record}"));
    };
    let program = &engine.program;
    let said = format!(
        "There is no voice for {language}: the {program} that is installed has none called \
         \"{voice}\"."
    );
    let voice = another_voice(engine, language);
    Finding::note(WHAT, said, format!("{voice} Or r{record}"))
}

/// How `engine` may come to have the voice that it lacks.
fn another_voice(engine: &Engine, language: &Language) -> String {
    let Engine { name, program, .. } = engine;
    let (synthesiser, option, _) = list_of(engine).unwrap_or((program, "", of_flite));
    if engine.voices.contains_key(language) {
        format!(
            "Write one of those that `{program} {option}` lists, as voices = {{ {language} = \
             \"…\" }} in [speech.engine.{name}]."
        )
    } else if synthesiser == "espeak-ng" {
        format!(
            "Install espeak-ng 1.52 or later, which has more voices, or its voice data alone, and \
             say where they are: environment = {{ ESPEAK_DATA_PATH = \"…\" }} in \
             [speech.engine.{name}]."
        )
    } else {
        format!("Install that voice for {program}.")
    }
}

/// What is to be said of the program itself.
fn engine_finding(engine: &Engine, state: &State, is_needed: bool) -> Option<Finding> {
    let Engine { name, program, .. } = engine;
    match state {
        State::Speaks(_) => None,
        State::Missing => {
            let install = if LISTS.iter().any(|(known, ..)| known == program) {
                format!("Install it: `sudo apt install {program}`.")
            } else {
                format!("Install it, or write its whole path in [speech.engine.{name}].")
            };
            let said = format!("The program {program}, which is to speak, is not installed.");
            Some(Finding::missing(is_needed, WHAT, said, install))
        }
        State::Mute => {
            let (_, option, _) = list_of(engine)?;
            Some(Finding::note(
                WHAT,
                format!("{program} is installed and does not say which voices it has."),
                format!("Type `{program} {option}`. If no list appears, install {program} again."),
            ))
        }
        State::NotAsked => Some(Finding::note(
            WHAT,
            format!("{program} is installed; which voices it has cannot be asked."),
            format!(
                "Listen to each language that has \"{name}\" in its [speech.chain], or has none."
            ),
        )),
    }
}
