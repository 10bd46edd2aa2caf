//! What makes the words sound: devices, programs, and who speaks which language.

use super::check::Surroundings;
use super::fault::{At, Faults, is_invisible};
use super::raw::Maybe;
use super::table::suggestion;
use super::{Engine, Source, Speech};
use crate::domain::{Language, ParseLanguageError};
use std::collections::BTreeMap;
use std::time::Duration;

/// In a chain, the prompts that people have read out.
const RECORDED: &str = "recorded";

/// Entries under names that the librarian chose.
pub(super) type RawNamed<T> = Vec<(At<String>, T)>;

#[derive(Default)]
pub(super) struct RawSpeech {
    pub default_volume: Maybe<u8>,
    pub default_rate: Maybe<u8>,
    pub speaker: Maybe<String>,
    pub headphones: Maybe<String>,
    pub engines: Vec<RawEngine>,
    pub chains: RawNamed<Vec<At<String>>>,
}

pub(super) struct RawEngine {
    pub name: At<String>,
    pub program: Maybe<String>,
    pub arguments: Vec<At<String>>,
    pub time_limit_ms: Maybe<u32>,
    pub environment: RawNamed<String>,
    pub voices: RawNamed<String>,
}

pub(super) fn speech(raw: &RawSpeech, surroundings: &Surroundings<'_>, faults: &Faults) -> Speech {
    let judge = Judge {
        surroundings,
        faults,
    };
    judge.devices(raw);
    let default = Speech::default();
    let mut engines: Vec<Engine> = raw.engines.iter().filter_map(|e| judge.engine(e)).collect();
    if engines.is_empty() {
        engines.clone_from(&default.engines);
    }
    let text = |raw: &Maybe<String>| raw.as_ref().map(|at| at.value.clone());
    Speech {
        default_volume: raw
            .default_volume
            .map_or(default.default_volume, |at| at.value),
        default_rate: raw.default_rate.map_or(default.default_rate, |at| at.value),
        speaker: text(&raw.speaker),
        headphones: text(&raw.headphones),
        engines,
        chains: judge.chains(raw),
    }
}

struct Judge<'a> {
    surroundings: &'a Surroundings<'a>,
    faults: &'a Faults,
}

impl Judge<'_> {
    fn devices(&self, raw: &RawSpeech) {
        let (Some(speaker), Some(headphones)) = (&raw.speaker, &raw.headphones) else {
            return;
        };
        if speaker.value.trim() == headphones.value.trim() {
            let message = "the headphones are the same device as the speaker: all would hear \
                what is meant for one";
            let advice = "name the device that has the headphones, or remove this line";
            self.faults.error(headphones.spot, message, advice);
        }
    }

    fn engine(&self, raw: &RawEngine) -> Option<Engine> {
        if raw.name.value == RECORDED {
            let message = "\"recorded\" means the prompts that people have read out";
            let advice = "choose another name for the program";
            self.faults.error(raw.name.spot, message, advice);
        }
        for argument in &raw.arguments {
            self.braces(argument);
        }
        let plain = |at: &At<String>| at.value.clone();
        let default = Engine::default();
        Some(Engine {
            name: plain(&raw.name),
            program: plain(raw.program.as_ref()?),
            arguments: raw.arguments.iter().map(plain).collect(),
            time_limit: raw.time_limit_ms.map_or(default.time_limit, |at| {
                Duration::from_millis(at.value.into())
            }),
            environment: self.environment(&raw.environment),
            voices: self.voices(&raw.voices),
        })
    }

    fn braces(&self, argument: &At<String>) {
        const PLACEHOLDERS: [&str; 3] = ["{voice}", "{wpm}", "{out}"];
        let known = PLACEHOLDERS.iter();
        let rest = known.fold(argument.value.clone(), |rest, known| {
            rest.replace(known, "")
        });
        if rest.contains(['{', '}']) {
            let word = &argument.value;
            let message = format!("\"{word}\" holds braces that nothing is put in for");
            let advice = suggestion(word, &PLACEHOLDERS);
            self.faults.error(argument.spot, message, advice);
        }
    }

    /// With another name the system would refuse to start the program at all.
    fn environment(&self, raw: &RawNamed<String>) -> BTreeMap<String, String> {
        for (At { value: name, spot }, _) in raw {
            if name.is_empty() || name.contains('=') || name.contains(is_invisible) {
                let message = format!("\"{name}\" cannot be the name of an environment variable");
                let advice = "write it like this: environment = { ESPEAK_DATA_PATH = \"…\" }";
                self.faults.error(*spot, message, advice);
            }
        }
        let entry = |(name, value): &(At<String>, String)| (name.value.clone(), value.clone());
        raw.iter().map(entry).collect()
    }
    fn voices(&self, raw: &RawNamed<String>) -> BTreeMap<Language, String> {
        let voice =
            |(code, voice): &(At<String>, String)| Some((self.shipped(code)?, voice.clone()));
        raw.iter().filter_map(voice).collect()
    }

    fn chains(&self, raw: &RawSpeech) -> BTreeMap<Language, Vec<Source>> {
        // By the names alone: an engine with a fault of its own is there all the same.
        let mut names: Vec<&str> = vec![RECORDED];
        names.extend(raw.engines.iter().map(|engine| engine.name.value.as_str()));
        let default = Engine::default();
        if raw.engines.is_empty() {
            names.push(&default.name);
        }
        let chain = |(code, sources): &(At<String>, Vec<At<String>>)| {
            let sources = self.sources(sources, &names);
            Some((self.shipped(code)?, sources))
        };
        raw.chains.iter().filter_map(chain).collect()
    }

    fn sources(&self, raw: &[At<String>], names: &[&str]) -> Vec<Source> {
        let mut sources = Vec::new();
        for At { value: name, spot } in raw {
            let source = if name == RECORDED {
                Source::Recorded
            } else {
                Source::Engine(name.clone())
            };
            if !names.contains(&name.as_str()) {
                let message = format!("there is no [speech.engine.{name}]");
                self.faults.error(*spot, message, suggestion(name, names));
            } else if sources.contains(&source) {
                let message = format!("\"{name}\" is tried twice");
                self.faults.error(*spot, message, "remove it here");
            } else {
                sources.push(source);
            }
        }
        sources
    }

    /// The language of this code, if the kiosk has it.
    fn shipped(&self, code: &At<String>) -> Option<Language> {
        let At { value: code, spot } = code;
        let shipped = self.surroundings.shipped;
        let found = shipped.iter().find(|language| language.code() == code);
        if found.is_none() {
            let message = match code.parse::<Language>() {
                Ok(_) => format!("the kiosk does not speak \"{code}\""),
                Err(error) => ParseLanguageError::to_string(&error),
            };
            let known: Vec<&str> = shipped.iter().map(Language::code).collect();
            self.faults.error(*spot, message, suggestion(code, &known));
        }
        found.cloned()
    }
}
