//! The shipped languages, read from `locales/<lang>/`. Adding a language is adding a folder.

use crate::domain::Language;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    #[default]
    LeftToRight,
    RightToLeft,
}

#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    #[error("locales/{0} is not named by a language code")]
    FolderName(String),
    #[error("locales/{folder}/{file} is missing or not UTF-8")]
    Missing { folder: String, file: &'static str },
    #[error("a file of locales/{folder}: {source}")]
    Description {
        folder: String,
        source: toml::de::Error,
    },
    #[error("locales/{folder}: \"{locale}\" is not a locale")]
    Locale { folder: String, locale: String },
    #[error("locales/{folder}/kiosk.ftl: {faults}")]
    Messages { folder: String, faults: String },
}

/// `language.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    name: String,
    locale: String,
    direction: Direction,
    script: String,
    spoken_name: Option<String>,
    first_of_month: Option<String>,
    #[serde(default)]
    voices: BTreeMap<String, String>,
}

/// `review.toml`.
#[derive(Debug, Clone, Deserialize)]
struct Review {
    checked: Vec<toml::Table>,
}

/// `spoken.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spoken {
    words: BTreeMap<String, String>,
}

/// One shipped language.
pub struct LanguagePack {
    pub language: Language,
    /// Its own name in its own script.
    pub name: String,
    /// How a voice says its name, where it would read it wrongly.
    pub(super) spoken_name: Option<String>,
    /// How the first day of a month is written, where that is not "1", such as "1er".
    pub(super) first_of_month: Option<String>,
    /// For dates and times: BCP 47 with Unicode extensions, such as `ar-u-nu-latn`.
    pub locale: icu::locale::Locale,
    pub direction: Direction,
    /// ISO 15924, such as `Arab`.
    pub script: String,
    /// What each synthesiser calls its voice for the language, by the synthesiser's program.
    pub voices: BTreeMap<String, String>,
    /// What a synthesiser would misread, and how it is said.
    said: BTreeMap<String, String>,
    /// A speaker of it has checked its texts on the screen.
    checked: bool,
    pub(super) messages: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for LanguagePack {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LanguagePack({})", self.language)
    }
}

impl LanguagePack {
    /// Scripts whose letters need taller lines and a little more size to be read as easily.
    #[must_use]
    pub fn is_tall(&self) -> bool {
        self.script == "Arab"
    }

    /// Words as a synthesiser is to have them: those that it would misread, such as a librarian's
    /// "kr", as they are said in full.
    #[must_use]
    pub fn as_said(&self, words: &str) -> String {
        let say = |word: &str| {
            // Marks of the sentence may stand around it.
            let (before, rest) = split_at_end(word, word.trim_start_matches(MARKS).len());
            let bare = rest.trim_end_matches(MARKS);
            [rest, bare].into_iter().find_map(|short| {
                let full = self.said.get(short)?;
                Some(format!("{before}{full}{}", &rest[short.len()..]))
            })
        };
        let each = words
            .split(' ')
            .map(|word| say(word).unwrap_or_else(|| word.to_owned()));
        each.collect::<Vec<_>>().join(" ")
    }

    /// Whether a speaker of it has checked its texts on the screen (`review.toml`).
    #[must_use]
    pub fn is_checked(&self) -> bool {
        self.checked
    }

    /// Whether the language's own messages have this one.
    #[must_use]
    pub fn has(&self, message_id: &str) -> bool {
        self.messages
            .get_message(message_id)
            .is_some_and(|m| m.value().is_some())
    }
}

/// Every shipped language.
#[derive(Debug, Clone)]
pub struct Catalogue {
    packs: Arc<BTreeMap<Language, LanguagePack>>,
}

impl Catalogue {
    /// # Errors
    /// When a folder under `locales` is not whole. A test reads them all, so a program that was
    /// tested cannot fail here.
    pub fn shipped() -> Result<Self, CatalogueError> {
        let packs = LOCALES.dirs().map(|folder| {
            let pack = read(folder)?;
            Ok((pack.language.clone(), pack))
        });
        Ok(Self {
            packs: Arc::new(packs.collect::<Result<_, CatalogueError>>()?),
        })
    }

    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        self.packs.keys().cloned().collect()
    }

    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&LanguagePack> {
        self.packs.get(language)
    }
}

/// Marks of a sentence that may stand around a word.
const MARKS: [char; 21] = [
    ',', ';', ':', '!', '?', '.', '…', '(', ')', '"', '“', '”', '«', '»', '،', '؛', '؟', '።', '፣',
    '፦', '፧',
];

/// Cut so that `length` bytes are in the second part.
fn split_at_end(word: &str, length: usize) -> (&str, &str) {
    word.split_at(word.len() - length)
}

fn read(folder: &Dir<'_>) -> Result<LanguagePack, CatalogueError> {
    let name = folder
        .path()
        .file_name()
        .and_then(|n| n.to_str())
        .unwrap_or_default()
        .to_owned();
    let language: Language = name
        .parse()
        .map_err(|_| CatalogueError::FolderName(name.clone()))?;
    let text = |file: &'static str| {
        let found = folder
            .get_file(folder.path().join(file))
            .and_then(|f| f.contents_utf8());
        found.ok_or_else(|| CatalogueError::Missing {
            folder: name.clone(),
            file,
        })
    };
    let description: Description =
        toml::from_str(text("language.toml")?).map_err(|source| CatalogueError::Description {
            folder: name.clone(),
            source,
        })?;
    let review: Review =
        toml::from_str(text("review.toml")?).map_err(|source| CatalogueError::Description {
            folder: name.clone(),
            source,
        })?;
    let spoken: Spoken = match text("spoken.toml") {
        Ok(words) => toml::from_str(words).map_err(|source| CatalogueError::Description {
            folder: name.clone(),
            source,
        })?,
        Err(_) => Spoken::default(),
    };
    let bad_locale = || CatalogueError::Locale {
        folder: name.clone(),
        locale: description.locale.clone(),
    };
    let locale: icu::locale::Locale = description.locale.parse().map_err(|_| bad_locale())?;
    let plurals: unic_langid::LanguageIdentifier = name.parse().map_err(|_| bad_locale())?;
    let bad_messages = |faults: String| CatalogueError::Messages {
        folder: name.clone(),
        faults,
    };
    let resource = FluentResource::try_new(text("kiosk.ftl")?.to_owned())
        .map_err(|(_, faults)| bad_messages(format!("{faults:?}")))?;
    let mut messages = FluentBundle::new_concurrent(vec![plurals]);
    // Words of another direction are isolated by `Localizer`, which knows their language.
    messages.set_use_isolating(false);
    messages
        .add_resource(resource)
        .map_err(|faults| bad_messages(format!("{faults:?}")))?;
    Ok(LanguagePack {
        language,
        name: description.name,
        locale,
        direction: description.direction,
        script: description.script,
        spoken_name: description.spoken_name,
        first_of_month: description.first_of_month,
        voices: description.voices,
        said: spoken.words,
        checked: !review.checked.is_empty(),
        messages,
    })
}
