//! What is shown and what is said, run by run, each in its own language.

use crate::domain::Language;
use std::ops::Range;

/// Whether words may leave the kiosk's loudspeaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Privacy {
    #[default]
    Public,
    /// Names, passes and numbers: on headphones only, unless the visitor asks; never cached,
    /// logged or written.
    Private,
}

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Run {
    pub words: String,
    pub language: Language,
}

/// A piece of text with its languages, and with other words for the ear where the eye's would
/// be misread.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text {
    runs: Vec<Run>,
    spoken: Option<Vec<Run>>,
    privacy: Privacy,
}

impl Text {
    pub(super) fn new(runs: Vec<Run>, spoken: Option<Vec<Run>>, privacy: Privacy) -> Self {
        let spoken = spoken.filter(|s| *s != runs);
        Self {
            runs,
            spoken,
            privacy,
        }
    }

    pub(super) fn plain(words: impl Into<String>, language: &Language) -> Self {
        let run = Run {
            words: words.into(),
            language: language.clone(),
        };
        Self::new(vec![run], None, Privacy::Public)
    }

    /// What the eye sees, with its marks of direction.
    #[must_use]
    pub fn shown(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }

    /// As [`shown`](Self::shown), without the invisible marks of direction: for screen readers,
    /// for counting letters and for comparing.
    #[must_use]
    pub fn plain_words(&self) -> String {
        self.shown()
            .chars()
            .filter(|c| !is_direction_mark(*c))
            .collect()
    }

    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// What the ear hears, with no mark of direction in it.
    #[must_use]
    pub fn spoken(&self) -> Vec<Run> {
        let runs = self.spoken.as_ref().unwrap_or(&self.runs);
        let heard = runs.iter().map(|run| Run {
            words: run
                .words
                .chars()
                .filter(|c| !is_direction_mark(*c))
                .collect(),
            language: run.language.clone(),
        });
        heard.filter(|run| !run.words.trim().is_empty()).collect()
    }

    /// The language of the first words; it decides the direction and the line height.
    #[must_use]
    pub fn language(&self) -> Option<&Language> {
        self.runs.first().map(|run| &run.language)
    }

    #[must_use]
    pub fn privacy(&self) -> Privacy {
        self.privacy
    }

    /// The same words, kept from the loudspeaker.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.privacy = Privacy::Private;
        self
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.words.trim().is_empty())
    }

    /// This text, then `mark`, then `next`; the mark belongs to this text's language. Private if
    /// either is.
    #[must_use]
    pub fn then(mut self, mark: &str, next: &Self) -> Self {
        if next.is_empty() {
            return self;
        }
        if self.is_empty() {
            return next.clone();
        }
        let ears = (self.spoken.is_some() || next.spoken.is_some()).then(|| {
            let mut heard = self.spoken.clone().unwrap_or_else(|| self.runs.clone());
            append(&mut heard, mark, next.spoken.as_ref().unwrap_or(&next.runs));
            heard
        });
        append(&mut self.runs, mark, &next.runs);
        self.spoken = ears;
        self.privacy = self.privacy.max(next.privacy);
        self
    }

    /// The words in pieces of at most `letters` each, cut between words: the ear hears what the eye
    /// sees of each. Private text, such as a telephone number, comes back whole.
    #[must_use]
    pub fn pieces(&self, letters: usize) -> Vec<Self> {
        if self.privacy == Privacy::Private || self.plain_words().chars().count() <= letters {
            return vec![self.clone()];
        }
        let mut pieces: Vec<Vec<Run>> = vec![Vec::new()];
        let mut taken = 0;
        for run in &self.runs {
            for (nth, word) in run.words.split(' ').enumerate() {
                let space = if nth > 0 { " " } else { "" };
                let length = word.chars().filter(|c| !is_direction_mark(*c)).count();
                // What stands right after a word of another language is not cut from it.
                if nth > 0 && taken > 0 && taken + 1 + length > letters {
                    pieces.push(Vec::new());
                    taken = 0;
                }
                let Some(piece) = pieces.last_mut() else {
                    continue;
                };
                let space = if taken == 0 { "" } else { space };
                taken += space.len() + length;
                match piece
                    .last_mut()
                    .filter(|last| last.language == run.language)
                {
                    Some(last) => last.words.extend([space, word]),
                    None => piece.push(Run {
                        words: format!("{space}{word}"),
                        language: run.language.clone(),
                    }),
                }
            }
        }
        pieces
            .into_iter()
            .map(|runs| Self::new(runs, None, self.privacy))
            .collect()
    }

    /// Sentences after one another.
    #[must_use]
    pub fn sentences(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .reduce(|all, part| {
                let mark = if all.plain_words().ends_with(ENDS) {
                    " "
                } else if all.ends_in_ethiopic() {
                    "። "
                } else {
                    ". "
                };
                all.then(mark, &part)
            })
    }

    /// Whether the last words are in the Ethiopic script, which has a full stop of its own.
    fn ends_in_ethiopic(&self) -> bool {
        self.runs
            .last()
            .is_some_and(|run| run.words.contains(|c| matches!(c, '\u{1200}'..='\u{137F}')))
    }
}

/// Where each sentence of it stands. A number with a full stop, as in "24. november", ends none.
#[must_use]
pub fn sentences_of(words: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let (mut start, mut before) = (0, ' ');
    let mut letters = words.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        let announces = letter == ':';
        let number = letter == '.' && before.is_ascii_digit();
        let ends = (letter == '۔' || ENDS.contains(&letter)) && !announces && !number;
        if let Some((at, ' ' | '\n')) = letters.peek().filter(|_| ends) {
            places.push(start..*at);
            start = *at;
        }
        if !is_direction_mark(letter) {
            before = letter;
        }
    }
    places.push(start..words.len());
    places
}

/// What ends a sentence, or announces what comes next: no full stop follows it.
const ENDS: [char; 9] = ['.', '!', '?', '؟', '…', ':', '።', '፧', '፦'];

fn append(runs: &mut Vec<Run>, mark: &str, next: &[Run]) {
    if let Some(last) = runs.last_mut() {
        last.words.push_str(mark);
    }
    for run in next {
        match runs.last_mut() {
            Some(last) if last.language == run.language => last.words.push_str(&run.words),
            _ => runs.push(run.clone()),
        }
    }
}

/// Isolates, embeddings, overrides and the two direction marks.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str, language: &str) -> Text {
        Text::plain(words, &language.parse().unwrap())
    }

    #[test]
    fn joined_text_keeps_each_language_and_merges_the_same() {
        let joined = text("Hi", "en")
            .then(". ", &text("there", "en"))
            .then(", ", &text("hei", "nb"));
        assert_eq!(joined.shown(), "Hi. there, hei");
        assert_eq!(joined.runs().len(), 2);
    }

    #[test]
    fn private_stays_private_when_joined() {
        let joined = text("Your pass", "en").then(": ", &text("0741", "en").private());
        assert_eq!(joined.privacy(), Privacy::Private);
    }

    #[test]
    fn marks_of_direction_reach_the_eye_only() {
        let mixed = text("\u{2068}Rom 2\u{2069}", "nb");
        assert_eq!(mixed.spoken()[0].words, "Rom 2");
        assert_eq!(mixed.shown().chars().count(), 7);
    }

    #[test]
    fn sentences_get_one_full_stop() {
        let both = Text::sentences([
            text("Hello!", "en"),
            text("Today", "en"),
            text("14:00", "en"),
        ])
        .unwrap();
        assert_eq!(both.shown(), "Hello! Today. 14:00");
    }

    #[test]
    fn sentences_are_told_apart_and_numbers_are_none() {
        let parts = |words: &str| -> Vec<String> {
            let places = sentences_of(words);
            places
                .into_iter()
                .map(|place| words[place].to_owned())
                .collect()
        };
        assert_eq!(parts("Hi! Come in. Now"), ["Hi!", " Come in.", " Now"]);
        assert_eq!(
            parts("Tirsdag 24. november. Rom 2"),
            ["Tirsdag 24. november.", " Rom 2"]
        );
        assert_eq!(parts("ሰላም። ሎሚ፧ 14:00"), ["ሰላም።", " ሎሚ፧", " 14:00"]);
        assert_eq!(parts("Your pass: bird, cup"), ["Your pass: bird, cup"]);
        assert_eq!(parts(""), [""]);
    }

    #[test]
    fn ethiopic_sentences_get_their_own_full_stop_and_one() {
        let all = Text::sentences([
            text("ሰላም!", "ti"),
            text("ሎሚ 14:00", "ti"),
            text("መሊኡ።", "ti"),
            text("ሕራይ ድዩ፧", "ti"),
            text("Rom 2", "nb"),
            text("ሎሚ", "ti"),
        ]);
        assert_eq!(
            all.unwrap().shown(),
            "ሰላም! ሎሚ 14:00። መሊኡ። ሕራይ ድዩ፧ Rom 2. ሎሚ"
        );
    }
}
