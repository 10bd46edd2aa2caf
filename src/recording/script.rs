//! What there is to read out in a language, in the order in which it serves the reader.

use super::folder::recordings;
use super::numbers::{Beyond, FIGURES, numbers};
use crate::config::Config;
use crate::domain::Language;
use crate::exchange::csv::cell;
use crate::l10n::{Catalogue, Key, Localizer, Prompt, key};
use crate::preview::{View, panels, samples};
use crate::screen::gallery::Sample;
use crate::semantics::TextStep;
use crate::speech::{Bar, Recording, Recordings, Utterance};
use chrono::{DateTime, Datelike, Utc};
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

/// What is heard on one screen of so many is heard everywhere.
const EVERYWHERE: usize = 4;
/// So many screens are named to the reader; of the others, how many there are.
const NAMED: usize = 4;

#[derive(Debug)]
pub struct Script {
    language: Language,
    /// What to read, the most needed first; none twice that sounds the same.
    pub lines: Vec<Line>,
    /// Messages that cannot be recorded whole, with an ellipsis for each of their places.
    pub filled_in: Vec<(Key, String)>,
    /// Screens on which it was looked for.
    screens: usize,
}

/// One prompt.
#[derive(Debug)]
pub struct Line {
    pub prompt: Prompt,
    /// As it is spoken.
    pub words: String,
    /// Of a part: the message that it is of.
    pub within: Option<String>,
    /// On which it is heard, by their names in the gallery.
    pub screens: Vec<String>,
    /// Where its message belongs, by the section that it stands in.
    pub section: String,
    pub is_recorded: bool,
    /// How often its message is heard, with whichever number.
    often: Often,
}

/// How often something is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Often {
    /// Missing on so many screens.
    Everywhere(usize),
    /// First on this screen of the gallery.
    From(usize),
    Rarely,
}

impl Script {
    /// Of a shipped language, as the configuration stands.
    #[must_use]
    pub fn new(
        config: &Config,
        catalogue: &Catalogue,
        folder: &Path,
        now: DateTime<Utc>,
        language: &Language,
    ) -> Self {
        let words = Localizer::new(catalogue.clone(), language.clone(), language.clone());
        let found = recordings(catalogue, folder);
        let mut lines = lines(&words, now.year(), &found);
        let view = View {
            language: language.clone(),
            step: TextStep::Normal,
            theme: config.screen.theme,
            panel: panels(config.screen.pixels_per_mm)[0],
        };
        let mut config = config.clone();
        if !config.languages.offered.contains(language) {
            // As it will be when the recordings are there.
            config.languages.offered.push(language.clone());
        }
        let samples = samples(&config, catalogue, now, &view);
        note_screens(&mut lines, &samples, &words);
        sort(&mut lines, &samples);
        Self {
            language: language.clone(),
            lines,
            filled_in: filled_in(&words),
            screens: samples.len(),
        }
    }

    /// What nobody has recorded yet.
    pub fn to_record(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| !line.is_recorded)
    }

    /// For a person who reads it out.
    #[must_use]
    pub fn text(&self) -> String {
        let count = self.lines.len();
        let left = self.to_record().count();
        let language = &self.language;
        let mut text = format!(
            "Reading script, {language}: {count} prompts, {left} of them not recorded yet.\n\n\
             Read each as you would say it to one person who stands before you. Say figures as\n\
             words. A prompt that is a part of a message has the whole of it below: say only the\n\
             part, in the tone that it has there.\n\n\
             terskel record --lang {language} records them one after the other. Or save each as\n\
             audio/{language}/NAME.wav, NAME being what stands before the colon.\n"
        );
        let mut before = None;
        for line in &self.lines {
            let chapter = line.chapter();
            if before != Some(chapter) {
                let _ = write!(text, "\n\n## {chapter}\n");
                before = Some(chapter);
            }
            text.push('\n');
            text.push_str(&self.card(line));
        }
        text.push_str(
            "\n\n## Not to be recorded whole\n\n\
             These are filled in with a name, a day or a number. They are said where all their\n\
             parts above are recorded, and what they are filled in with is recorded too. What a\n\
             librarian writes, such as titles and places, cannot be recorded: other voices say it,\n\
             in languages that have one.\n\n",
        );
        for (key, words) in &self.filled_in {
            let _ = writeln!(text, "{}: {words}", key.id());
        }
        text
    }

    /// One prompt, as its reader wants it.
    #[must_use]
    pub fn card(&self, line: &Line) -> String {
        let mark = if line.is_recorded { " (recorded)" } else { "" };
        let mut card = format!("{}:{mark}\n    {}\n", line.prompt, line.words);
        if let Some(within) = &line.within {
            let _ = writeln!(card, "    in: {within}");
        }
        let _ = writeln!(card, "    heard {}", line.heard(self.screens));
        card
    }

    /// For a spreadsheet: one row a prompt.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text = String::from("file,text,within,heard,recorded\n");
        for line in &self.lines {
            let name = line.prompt.to_string();
            let recorded = if line.is_recorded { "yes" } else { "no" };
            let within = line.within.as_deref().unwrap_or_default();
            let (words, within, heard) =
                (cell(&line.words), cell(within), line.heard(self.screens));
            let _ = writeln!(text, "{name},{words},{within},{},{recorded}", cell(&heard));
        }
        text
    }
}

impl Line {
    /// Where it is heard, to stand behind "heard".
    #[must_use]
    pub fn heard(&self, of: usize) -> String {
        let count = self.screens.len();
        if count == 0 {
            return match self.often {
                Often::Rarely => format!("under \"{}\"", self.section),
                Often::Everywhere(_) | Often::From(_) => "less often than those beside it".into(),
            };
        }
        let named = self.screens[..count.min(NAMED)].join(", ");
        let more = match count.saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        format!("on {count} of {of} screens: {named}{more}")
    }

    fn chapter(&self) -> &'static str {
        match self.often {
            _ if self.prompt.key().is_none() => "Figures, days and the language's name",
            Often::Everywhere(_) => "Heard everywhere",
            Often::From(_) => "In the order of a visit",
            Often::Rarely => "Heard with other workshops, or rarely",
        }
    }
}

/// Every prompt of a language, in the order of its messages.
fn lines(words: &Localizer, year: i32, found: &Recordings) -> Vec<Line> {
    let language = words.language();
    // What sounds the same is read once.
    let mut seen = Recordings::default();
    let mut all = Vec::new();
    for prompt in prompts(words, year) {
        let Some(said) = words.prompt(prompt) else {
            continue;
        };
        if seen.find(language, &said).is_some() {
            continue;
        }
        seen.add(language.clone(), &said, Recording::Bundled(&[]));
        let key = prompt.key();
        all.push(Line {
            prompt,
            within: match prompt {
                Prompt::Part(key, _) => Some(words.with_gaps(key)),
                _ => None,
            },
            screens: Vec::new(),
            section: key
                .map_or("Figures, days and the language's name", Key::section)
                .to_owned(),
            is_recorded: found.find(language, &said).is_some(),
            often: Often::Rarely,
            words: said,
        });
    }
    all
}

fn prompts(words: &Localizer, year: i32) -> Vec<Prompt> {
    let mut all = Vec::new();
    for key in key::all() {
        let whole = Prompt::Whole(key);
        if words.prompt(whole).is_some() {
            all.push(whole);
            continue;
        }
        let (numbers, beyond) = numbers(key);
        all.extend(numbers.into_iter().map(|n| Prompt::Numbered(key, n)));
        if beyond == Beyond::Seldom {
            let parts = words.parts(key).len();
            all.extend((1..=parts).map(|part| Prompt::Part(key, part)));
        }
    }
    // Sessions are laid out a year ahead.
    let years = [year, year + 1].map(i64::from);
    all.extend(FIGURES.chain(years).map(Prompt::Figure));
    all.extend((1..=7).map(Prompt::Weekday));
    all.push(Prompt::OwnName);
    all
}

/// Messages whose words are not all recorded in one.
fn filled_in(words: &Localizer) -> Vec<(Key, String)> {
    let is_whole = |key: &Key| {
        let has_numbers = !numbers(*key).0.is_empty();
        let numbered = words.prompt(Prompt::Numbered(*key, 1)).is_some();
        words.prompt(Prompt::Whole(*key)).is_some() || (has_numbers && numbered)
    };
    key::all()
        .filter(|key| !is_whole(key))
        .map(|key| (key, words.with_gaps(key)))
        .collect()
}

/// On which screens each is heard, were all of them recorded.
fn note_screens(lines: &mut [Line], samples: &[Sample], words: &Localizer) {
    let language = words.language();
    let mut all = Recordings::default();
    for (nth, line) in lines.iter().enumerate() {
        let place = Recording::File(nth.to_string().into());
        all.add(language.clone(), &line.words, place);
    }
    for sample in samples {
        for utterance in said_on(sample, words) {
            for (_, run) in all.stretches(&utterance, &|_| true) {
                let Some(Recording::File(nth)) = all.find(&run.language, &run.words) else {
                    continue;
                };
                let nth = nth.to_string_lossy().parse::<usize>();
                let line = nth.ok().and_then(|nth| lines.get_mut(nth));
                if let Some(line) = line.filter(|one| one.screens.last() != Some(&sample.name)) {
                    line.screens.push(sample.name.clone());
                }
            }
        }
    }
}

/// All that may be said on a screen to whoever touches it: where they are, how to go on, and
/// everything that stands there.
#[must_use]
pub fn said_on(sample: &Sample, words: &Localizer) -> Vec<Utterance> {
    let mut said = vec![Utterance::arrival(&sample.tree)];
    said.extend(Utterance::way_on(&sample.tree, false, words));
    said.extend(Utterance::screen(&sample.tree, words, Bar::Read));
    said
}

/// The most heard first, then in the order of a visit, then what is heard rarely; figures and days
/// last. All numbers and parts of a message stay together, whichever of them is heard.
fn sort(lines: &mut [Line], samples: &[Sample]) {
    let places: HashMap<&str, usize> = samples
        .iter()
        .map(|one| one.name.as_str())
        .zip(0..)
        .collect();
    let often = |line: &Line| match line.screens.first() {
        None => Often::Rarely,
        Some(_) if line.screens.len() * EVERYWHERE >= samples.len() => {
            Often::Everywhere(samples.len() - line.screens.len())
        }
        Some(first) => Often::From(places.get(first.as_str()).copied().unwrap_or_default()),
    };
    let mut of_message: HashMap<Option<Key>, Often> = HashMap::new();
    for line in lines.iter() {
        let often = often(line);
        let message = of_message.entry(line.prompt.key()).or_insert(often);
        *message = often.min(*message);
    }
    for line in lines.iter_mut() {
        let often = of_message.get(&line.prompt.key());
        line.often = often.copied().unwrap_or(Often::Rarely);
    }
    // Stable, so that numbers and parts stay in their order.
    lines.sort_by_key(|line| {
        let key = line.prompt.key();
        (key.is_none(), line.often, key)
    });
}
