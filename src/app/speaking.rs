//! What the kiosk speaks with, from what the configuration, the languages and the recordings say.

use crate::config::{Config, Source};
use crate::domain::Language;
use crate::l10n::{Catalogue, Localizer, Privacy};
use crate::preview::{View, samples};
use crate::recording::recordings;
use crate::screen::gallery::Sample;
use crate::semantics::TextStep;
use crate::speech::{Bar, Link, Outputs, Program, Utterance, Voices};
use crate::ui::Panel;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

pub(super) fn outputs(config: &Config) -> Outputs {
    Outputs {
        speaker: config.speech.speaker.clone(),
        headphones: config.speech.headphones.clone(),
    }
}

/// For the languages that are offered, and those in which texts may stand.
pub(super) fn voices(config: &Config, catalogue: &Catalogue, folder: &Path) -> Voices {
    let languages = catalogue.languages();
    let programs = config.speech.engines.iter().map(|engine| Program {
        name: engine.name.clone(),
        program: engine.program.clone(),
        arguments: engine.arguments.clone(),
        time_limit: engine.time_limit,
        environment: engine.environment.clone(),
        voices: languages
            .iter()
            .filter_map(|language| {
                let of_language = &catalogue.get(language)?.voices;
                let voice = engine.voice(language, of_language)?;
                Some((language.clone(), voice.to_owned()))
            })
            .collect(),
    });
    let link = |source| match source {
        Source::Recorded => Link::Recorded,
        Source::Engine(name) => Link::Program(name),
    };
    let chain = |language: &Language| -> Vec<Link> {
        let chain = config.speech.chain(language);
        chain.into_iter().map(link).collect()
    };
    let chains: BTreeMap<_, _> = languages
        .iter()
        .map(|language| (language.clone(), chain(language)))
        .collect();
    Voices {
        programs: programs.collect(),
        chains,
        recordings: recordings(catalogue, folder),
        catalogue: Some(catalogue.clone()),
    }
}

/// Everything that may be said as the configuration stands, but for what is private: screen by
/// screen, each in all languages, so that no language waits for another.
pub(super) fn everything_said(
    config: &Config,
    catalogue: &Catalogue,
    now: DateTime<Utc>,
    panel: Panel,
) -> Vec<Words> {
    let mut seen = HashSet::new();
    let screens: Vec<Vec<Vec<Words>>> = config
        .languages
        .offered
        .iter()
        // One gallery at a time: it is large.
        .map(|language| {
            let mut said = said_in(language, config, catalogue, now, panel);
            for screen in &mut said {
                screen.retain(|words| seen.insert(words.clone()));
            }
            said
        })
        .collect();
    let mut turns: Vec<_> = screens.into_iter().map(Vec::into_iter).collect();
    let mut all = Vec::new();
    loop {
        let turn: Vec<_> = turns.iter_mut().filter_map(Iterator::next).collect();
        if turn.is_empty() {
            return all;
        }
        all.extend(turn.into_iter().flatten());
    }
}

/// Words, and the language they are in.
type Words = (Language, String);

/// What is said on each screen in one language.
fn said_in(
    language: &Language,
    config: &Config,
    catalogue: &Catalogue,
    now: DateTime<Utc>,
    panel: Panel,
) -> Vec<Vec<Words>> {
    let default = config.languages.default.clone();
    let words = Localizer::new(catalogue.clone(), language.clone(), default);
    let view = View {
        language: language.clone(),
        panel,
        step: TextStep::default(),
        theme: config.screen.theme,
    };
    let said = |sample: &Sample| {
        let mut said = vec![Utterance::arrival(&sample.tree)];
        said.extend(Utterance::way_on(&sample.tree, false, &words));
        said.extend(Utterance::screen(&sample.tree, &words, Bar::Read));
        said.retain(|one| one.privacy == Privacy::Public);
        let runs = said.iter().flat_map(Utterance::sentences).flatten();
        runs.map(|run| (run.language, run.words)).collect()
    };
    let screens = samples(config, catalogue, now, &view);
    screens.iter().map(said).collect()
}
