//! Finding the words: in the visitor's language, else in the place's default, else in English.

use super::catalogue::{Catalogue, Direction, LanguagePack};
use super::key::{self, Key};
use super::text::{Privacy, Run, Text};
use crate::domain::{Authored, Language};
use fluent_bundle::{FluentArgs, FluentValue};

/// What a message's places are filled with.
#[derive(Debug, Clone, Default)]
pub struct Args {
    values: Vec<(&'static str, Value)>,
}

#[derive(Debug, Clone)]
enum Value {
    Number(i64),
    Text(Text),
}

impl Args {
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn number(mut self, name: &'static str, value: impl Into<i64>) -> Self {
        self.values.push((name, Value::Number(value.into())));
        self
    }

    /// The text keeps its own languages, spoken form and privacy inside the message.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: Text) -> Self {
        self.values.push((name, Value::Text(value)));
        self
    }
}

/// Finds words for one visitor.
#[derive(Debug, Clone)]
pub struct Localizer {
    catalogue: Catalogue,
    language: Language,
    default: Language,
}

impl Localizer {
    #[must_use]
    pub fn new(catalogue: Catalogue, language: Language, default: Language) -> Self {
        Self {
            catalogue,
            language,
            default,
        }
    }

    /// The same words for a visitor of another language.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> Self {
        Self {
            language: language.clone(),
            ..self.clone()
        }
    }

    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction_of(&self.language)
    }

    #[must_use]
    pub fn direction_of(&self, language: &Language) -> Direction {
        self.catalogue
            .get(language)
            .map(|pack| pack.direction)
            .unwrap_or_default()
    }

    pub(super) fn pack(&self) -> Option<&LanguagePack> {
        self.catalogue.get(&self.language)
    }

    /// Each language's name of itself.
    #[must_use]
    pub fn own_name(&self, language: &Language) -> Text {
        let Some(pack) = self.catalogue.get(language) else {
            return Text::plain(language.code(), language);
        };
        let run = |words: &String| {
            vec![Run {
                words: words.clone(),
                language: language.clone(),
            }]
        };
        let heard = pack.spoken_name.as_ref().map(run);
        Text::new(run(&pack.name), heard, Privacy::Public)
    }

    /// A shipped message. Never empty: without a translation, the default language's or English
    /// words are given, tagged as such.
    #[must_use]
    pub fn message(&self, key: Key, args: &Args) -> Text {
        let english = "en".parse().ok();
        let chain = [Some(&self.language), Some(&self.default), english.as_ref()];
        let pack = chain
            .into_iter()
            .flatten()
            .filter_map(|l| self.catalogue.get(l))
            .find(|p| p.has(key.id()));
        pack.map_or_else(
            || Text::plain(key.id(), &self.language),
            |pack| self.format(pack, key, args),
        )
    }

    /// A message with nothing to fill in.
    #[must_use]
    pub fn say(&self, key: Key) -> Text {
        self.message(key, &Args::none())
    }

    /// The librarian's words: in the visitor's language, else in the default's, tagged with the
    /// language they are really in.
    #[must_use]
    pub fn content(&self, words: &Authored) -> Text {
        let (language, words) = words.best(&self.language, &self.default);
        Text::plain(words, language)
    }

    /// Whether the librarian wrote this in the visitor's own language.
    #[must_use]
    pub fn speaks(&self, words: &Authored) -> bool {
        words.get(&self.language).is_some()
    }

    /// Words that are the same in every language, such as the name of the place.
    #[must_use]
    pub fn name(&self, words: &str) -> Text {
        Text::plain(words, &self.default)
    }

    /// Figures that are the same in every language and read in the visitor's own, such as a
    /// telephone number.
    #[must_use]
    pub fn figures(&self, figures: &str) -> Text {
        self.plain(figures)
    }

    /// A message for staff: in English, as the command line prints it.
    #[must_use]
    pub fn staff(&self, line: &str) -> Text {
        "en".parse()
            .map_or_else(|_| self.name(line), |english| Text::plain(line, &english))
    }

    /// No words at all, for a screen that has not been described yet.
    #[must_use]
    pub fn blank(language: &Language) -> Text {
        Text::plain("", language)
    }

    /// A number that is read digit by digit, such as a pass: private.
    #[must_use]
    pub fn digits(&self, digits: &str) -> Text {
        let run = |words: String| {
            vec![Run {
                words,
                language: self.language.clone(),
            }]
        };
        let one_by_one: Vec<String> = digits.chars().map(String::from).collect();
        Text::new(
            run(digits.to_owned()),
            Some(run(one_by_one.join(" "))),
            Privacy::Private,
        )
    }

    /// A telephone number as it is typed: from left to right in every script, read digit by
    /// digit: private.
    #[must_use]
    pub fn telephone(&self, typed: &str) -> Text {
        let run = |words: String| {
            vec![Run {
                words,
                language: self.language.clone(),
            }]
        };
        let plus = self.say(key::PLUS).spoken();
        let plus: String = plus.into_iter().map(|run| run.words).collect();
        let one_by_one: Vec<String> = typed
            .chars()
            .map(|c| if c == '+' { plus.clone() } else { c.into() })
            .collect();
        Text::new(
            run(format!("\u{2066}{typed}\u{2069}")),
            Some(run(one_by_one.join(" "))),
            Privacy::Private,
        )
    }

    /// "one, two, three", with the language's own comma. `None` of nothing.
    #[must_use]
    pub fn list(&self, items: impl IntoIterator<Item = Text>) -> Option<Text> {
        items.into_iter().reduce(|all, item| {
            self.message(
                key::LISTED,
                &Args::none().text("first", all).text("second", item),
            )
        })
    }

    pub(super) fn plain(&self, words: impl Into<String>) -> Text {
        Text::plain(words, &self.language)
    }

    fn format(&self, pack: &LanguagePack, key: Key, args: &Args) -> Text {
        let mut values = FluentArgs::new();
        for (index, (name, value)) in args.values.iter().enumerate() {
            let value = match value {
                Value::Number(number) => FluentValue::from(*number),
                Value::Text(_) => FluentValue::from(marker(index)),
            };
            values.set(*name, value);
        }
        let Some(message) = pack.messages.get_message(key.id()) else {
            return Text::plain(key.id(), &pack.language);
        };
        let resolve = |pattern| {
            pack.messages
                .format_pattern(pattern, Some(&values), &mut Vec::new())
                .into_owned()
        };
        let shown = message.value().map(resolve).unwrap_or_default();
        let heard = message
            .get_attribute("spoken")
            .map(|attribute| resolve(attribute.value()));
        let runs = self.fill(pack, &shown, args, Ear::No);
        let spoken = self.fill(pack, heard.as_deref().unwrap_or(&shown), args, Ear::Yes);
        let private = args
            .values
            .iter()
            .any(|(_, v)| matches!(v, Value::Text(t) if t.privacy() == Privacy::Private));
        Text::new(
            runs,
            Some(spoken),
            if private {
                Privacy::Private
            } else {
                Privacy::Public
            },
        )
    }

    /// Puts each text argument where its marker stands, in its own language.
    fn fill(&self, pack: &LanguagePack, resolved: &str, args: &Args, ear: Ear) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut push = |words: &str, language: &Language| match runs.last_mut() {
            _ if words.is_empty() => {}
            Some(last) if last.language == *language => last.words.push_str(words),
            _ => runs.push(Run {
                words: words.to_owned(),
                language: language.clone(),
            }),
        };
        for piece in resolved.split(MARKER_START) {
            let Some((index, rest)) = piece.split_once(MARKER_END) else {
                push(piece, &pack.language);
                continue;
            };
            let argument = index.parse::<usize>().ok().and_then(|i| args.values.get(i));
            if let Some((_, Value::Text(text))) = argument {
                let inner = if ear == Ear::Yes {
                    text.spoken()
                } else {
                    text.runs().to_vec()
                };
                for run in inner {
                    let turned = self.direction_of(&run.language) != pack.direction;
                    let isolate = turned && ear == Ear::No;
                    push(if isolate { "\u{2068}" } else { "" }, &run.language);
                    push(&run.words, &run.language);
                    push(if isolate { "\u{2069}" } else { "" }, &run.language);
                }
            }
            push(rest, &pack.language);
        }
        runs
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ear {
    Yes,
    No,
}

/// Private-use characters: no message and no librarian's text holds them.
const MARKER_START: char = '\u{F8F0}';
const MARKER_END: char = '\u{F8F1}';

fn marker(index: usize) -> String {
    format!("{MARKER_START}{index}{MARKER_END}")
}
