//! Languages, and words that somebody wrote in some of them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A language by its BCP 47 tag in lower case, such as `nb` or `ar`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Arc<str>);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a language code such as \"nb\" or \"ar\"")]
pub struct ParseLanguageError(String);

impl Language {
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl FromStr for Language {
    type Err = ParseLanguageError;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let (primary, rest) = code
            .split_once('-')
            .map_or((code, None), |(p, r)| (p, Some(r)));
        let letters = |s: &str| s.bytes().all(|b| b.is_ascii_lowercase());
        let subtags = |s: &str| {
            s.split('-')
                .all(|t| (2..=8).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_alphanumeric()))
        };
        if (2..=3).contains(&primary.len()) && letters(primary) && rest.is_none_or(subtags) {
            Ok(Self(code.into()))
        } else {
            Err(ParseLanguageError(code.to_owned()))
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.0)
    }
}

/// The librarian's words, in each language they were written in. Never empty: the configuration
/// refuses a text that is missing in the default language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authored {
    texts: BTreeMap<Language, String>,
}

impl Authored {
    #[must_use]
    pub fn new(language: Language, words: impl Into<String>) -> Self {
        Self {
            texts: BTreeMap::from([(language, words.into())]),
        }
    }

    /// `None` when no language is given at all.
    #[must_use]
    pub fn from_texts(texts: BTreeMap<Language, String>) -> Option<Self> {
        (!texts.is_empty()).then_some(Self { texts })
    }

    #[must_use]
    pub fn get(&self, language: &Language) -> Option<&str> {
        self.texts.get(language).map(String::as_str)
    }

    /// The words in `wanted`, else in `default`, else in whichever language comes first.
    #[must_use]
    pub fn best<'a>(
        &'a self,
        wanted: &'a Language,
        default: &'a Language,
    ) -> (&'a Language, &'a str) {
        [wanted, default]
            .into_iter()
            .find_map(|l| self.get(l).map(|words| (l, words)))
            .or_else(|| {
                self.texts
                    .iter()
                    .next()
                    .map(|(l, words)| (l, words.as_str()))
            })
            .unwrap_or((default, ""))
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.texts.iter().map(|(l, words)| (l, words.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_code_is_short_and_lower_case() {
        for good in ["nb", "ar", "sw", "fa-AF", "zh-hant"] {
            assert!(good.parse::<Language>().is_ok(), "{good}");
        }
        for bad in ["", "n", "Norsk", "NB", "norwegian", "nb_NO", "../nb", "nb-"] {
            assert!(bad.parse::<Language>().is_err(), "{bad}");
        }
    }

    #[test]
    fn words_fall_back_to_the_default_language_and_say_which_it_is() {
        let (nb, en, ar): (Language, Language, Language) = (
            "nb".parse().unwrap(),
            "en".parse().unwrap(),
            "ar".parse().unwrap(),
        );
        let title = Authored::new(nb.clone(), "Trykk din egen T-skjorte");
        assert_eq!(title.best(&ar, &nb), (&nb, "Trykk din egen T-skjorte"));
        assert_eq!(title.best(&ar, &en), (&nb, "Trykk din egen T-skjorte"));
    }
}
