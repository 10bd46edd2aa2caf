//! Text for visitors: in which languages it stands, and whether it fits where it will stand.

use super::fault::{At, Faults, Spot};
use super::raw::Maybe;
use super::value::Value;
use crate::domain::{Authored, Language, ParseLanguageError};
use crate::fonts;
use std::collections::{BTreeMap, BTreeSet};

/// A longer run of letters does not fit into a line of a card at the largest text size, and no
/// language's dictionary is on the kiosk to break it.
const LONGEST_WORD: usize = 24;

/// What one key says, in every language in which it is said, and wherever that stands.
pub(super) struct RawWords(Vec<Wording>);

struct Wording {
    /// `None`: the default language.
    language: Option<Language>,
    /// `None` where there is a fault in it: reported, and not missing as well.
    text: Maybe<String>,
    spot: Spot,
}

impl Wording {
    fn is_in(&self, language: &Language, default: Option<&Language>) -> bool {
        self.language.as_ref().or(default) == Some(language)
    }
}

impl RawWords {
    /// One text in the default language, or a table of languages.
    pub fn read(value: &Value<'_>) -> Option<Self> {
        if value.is_table() {
            return value.named(wording).map(Self);
        }
        Some(Self(vec![Wording {
            language: None,
            text: value.at(Value::text),
            spot: value.spot(),
        }]))
    }

    /// Where these words stand in `language`, if they do.
    pub fn place_of(&self, language: &Language, default: Option<&Language>) -> Option<Spot> {
        let found = self.0.iter().find(|w| w.is_in(language, default))?;
        Some(found.spot)
    }

    pub fn text_in(&self, language: &Language, default: &Language) -> Option<&str> {
        let mut wordings = self.0.iter();
        let found = wordings.find(|w| w.is_in(language, Some(default)))?;
        found.text.as_ref().map(|text| text.value.as_str())
    }

    /// Adds what stands elsewhere, at `spot`.
    pub fn add(&mut self, language: Language, text: Maybe<String>, spot: Spot) {
        self.0.push(Wording {
            language: Some(language),
            text,
            spot,
        });
    }

    /// Whether the one text for the default language has a fault. Nobody can tell then in which
    /// languages it was meant to be.
    fn is_unreadable(&self) -> bool {
        let faulty = |w: &Wording| w.language.is_none() && w.text.is_none();
        self.0.iter().any(faulty)
    }
}

fn wording(name: &At<String>, value: &Value<'_>) -> Option<Wording> {
    let text = value.at(Value::text);
    match name.value.parse() {
        Ok(language) => Some(Wording {
            language: Some(language),
            text,
            spot: name.spot,
        }),
        Err(error) => {
            let advice = "texts are given by language, such as { en = \"…\", nb = \"…\" }";
            value
                .faults()
                .error(name.spot, ParseLanguageError::to_string(&error), advice);
            None
        }
    }
}

/// The languages as far as they could be read.
#[derive(Default)]
pub(super) struct Offer {
    pub offered: Vec<Language>,
    pub default: Option<Language>,
    /// Whether every file was read to its end: only then is a text missing.
    pub complete: bool,
}

/// Judges the texts of one table, and says once what is missing in which language.
pub(super) struct Texts<'a> {
    offer: &'a Offer,
    faults: &'a Faults,
    missing: BTreeMap<&'a Language, Vec<&'static str>>,
}

impl<'a> Texts<'a> {
    pub fn new(offer: &'a Offer, faults: &'a Faults) -> Self {
        Self {
            offer,
            faults,
            missing: BTreeMap::new(),
        }
    }

    /// The words for `key`, which should not be longer than `longest` letters.
    pub fn judge(
        &mut self,
        key: &'static str,
        raw: Option<&At<RawWords>>,
        longest: usize,
    ) -> Option<Authored> {
        let At { value: words, spot } = raw.filter(|raw| !raw.value.is_unreadable())?;
        let default = self.offer.default.as_ref()?;
        let mut texts = BTreeMap::new();
        let mut given = BTreeSet::new();
        for Wording { language, text, .. } in &words.0 {
            let language = language.as_ref().unwrap_or(default);
            given.insert(language);
            let Some(text) = text else { continue };
            if self.offer.offered.contains(language) {
                warn_if_too_long(key, text, longest, self.faults);
                warn_of_strange_letters(key, text, self.faults);
            }
            texts.insert(language.clone(), text.value.clone());
        }
        if !given.contains(default) {
            let message = format!("\"{key}\" has no text in \"{default}\", the default language");
            self.faults.error(
                *spot,
                message,
                format!("add one: {key} = {{ {default} = \"…\" }}"),
            );
        }
        for language in self
            .offer
            .offered
            .iter()
            .filter(|l| *l != default && !given.contains(l))
        {
            self.missing.entry(language).or_default().push(key);
        }
        Authored::from_texts(texts)
    }

    /// One warning for the whole table `name`, which stands at `spot`.
    pub fn warn_of_missing(self, name: &str, spot: Spot) {
        if self.missing.is_empty() || !self.offer.complete {
            return;
        }
        let lists: Vec<String> = self
            .missing
            .iter()
            .map(|(language, keys)| format!("{language} ({})", keys.join(", ")))
            .collect();
        let default = self.offer.default.as_ref().map_or("", Language::code);
        let message = format!("{name} has texts missing in {}", lists.join(" and in "));
        let advice =
            format!("add them, or leave it: visitors then read and hear them in \"{default}\"");
        self.faults.warning(spot, message, advice);
    }
}

/// Warns of letters that only a font of the machine may have.
fn warn_of_strange_letters(key: &str, text: &At<String>, faults: &Faults) {
    let missing = fonts::missing_in(&text.value);
    if !missing.is_empty() {
        let message = format!("\"{key}\" has what the kiosk's own fonts have not: {missing}");
        let advice = "write it otherwise, or install a font that has it and look at the screen";
        faults.warning(text.spot, message, advice);
    }
}

/// Warns of a text that the layout has no room for.
pub(super) fn warn_if_too_long(key: &str, text: &At<String>, longest: usize, faults: &Faults) {
    let letters = text.value.chars().count();
    if letters > longest {
        let message = format!("\"{key}\" has {letters} letters; more than {longest} may not fit");
        faults.warning(
            text.spot,
            message,
            format!("shorten it to {longest} letters"),
        );
    }
    let breaks =
        |c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '\u{AD}' | '\u{200B}');
    if let Some(word) = text
        .value
        .split(breaks)
        .find(|word| word.chars().count() > LONGEST_WORD)
    {
        let start: String = word.chars().take(LONGEST_WORD).collect();
        let message = format!("a word of over {LONGEST_WORD} letters may not fit: {start}…");
        faults.warning(
            text.spot,
            message,
            "put in a hyphen where it may be broken, or choose a shorter one",
        );
    }
}
