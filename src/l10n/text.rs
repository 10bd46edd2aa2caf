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

    /// As it stands at the start of a line or a sentence. The ear hears no difference.
    #[must_use]
    pub fn capitalised(mut self) -> Self {
        if let Some(run) = self.runs.first_mut() {
            let start = run.words.find(|c| !is_direction_mark(c)).unwrap_or(0);
            if let Some(first) = run.words[start..].chars().next() {
                let end = start + first.len_utf8();
                let capital: String = first.to_uppercase().collect();
                run.words.replace_range(start..end, &capital);
            }
        }
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

    /// The words in pieces of at most `letters` each: cut at the end of a sentence where that
    /// leaves no short piece, else between words, and never between a number and what it counts.
    /// The ear hears what the eye sees of each. Private text, such as a telephone number, comes
    /// back whole.
    #[must_use]
    pub fn pieces(&self, letters: usize) -> Vec<Self> {
        if self.privacy == Privacy::Private || self.plain_words().chars().count() <= letters {
            return vec![self.clone()];
        }
        let mut pieces: Vec<Vec<Run>> = Vec::new();
        let mut left = self.uncut();
        while !left.is_empty() {
            let rest = left.split_off(first_piece(&left, letters));
            pieces.push(balanced(joined(&left)));
            left = rest;
        }
        if pieces.len() == 1 {
            return vec![self.clone()];
        }
        pieces
            .into_iter()
            .map(|runs| Self::new(runs, None, self.privacy))
            .collect()
    }

    /// As many of its first words as fit, with "…" for the others; one at least, without "…" where
    /// that does not fit. Private text stays whole.
    #[must_use]
    pub fn shortened(&self, fits: impl Fn(&str) -> bool) -> Self {
        if self.privacy == Privacy::Private || fits(&self.plain_words()) {
            return self.clone();
        }
        let mut words = self.uncut();
        while words.len() > 1 {
            words.pop();
            let mut runs = joined(&words);
            if let Some(last) = runs.last_mut() {
                last.words.push('…');
            }
            let short = Self::new(runs, None, self.privacy);
            if fits(&short.plain_words()) {
                return short;
            }
        }
        Self::new(joined(&words), None, self.privacy)
    }

    /// What is not cut: words, each with what stands right after it in another language, and with
    /// the words before it that end in a digit.
    fn uncut(&self) -> Vec<Vec<Run>> {
        let mut all: Vec<Vec<Run>> = Vec::new();
        for run in &self.runs {
            for (nth, word) in run.words.split(' ').enumerate() {
                let with = |words: String| Run {
                    words,
                    language: run.language.clone(),
                };
                match all.last_mut() {
                    Some(last) if nth == 0 => last.push(with(word.to_owned())),
                    Some(last) if ends_in_a_number(last) => last.push(with(format!(" {word}"))),
                    _ => all.push(vec![with(word.to_owned())]),
                }
            }
        }
        all
    }

    /// Sentences after one another.
    #[must_use]
    pub fn sentences(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .reduce(|all, part| {
                let words = all.plain_words();
                let mark = if words.ends_with(ENDS) || words.ends_with(ANNOUNCES) {
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
        let number = letter == '.' && before.is_ascii_digit();
        let ends = ENDS.contains(&letter) && !number;
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

/// How many of the words, at least one, go into a piece of so many letters.
fn first_piece(words: &[Vec<Run>], letters: usize) -> usize {
    /// Letters of a piece that has lines to spare.
    const LINES: usize = 40;
    let (mut taken, mut fitting, mut sentences) = (0, 0, 0);
    for (place, word) in words.iter().enumerate() {
        taken += letters_of(word) + usize::from(place > 0);
        if taken > letters && place > 0 {
            // A short piece would leave its page half empty, and one of a line or two needs all of
            // them.
            let long_enough = sentences * 2 >= fitting && letters >= LINES;
            return if sentences > 0 && long_enough {
                sentences
            } else {
                fitting
            };
        }
        fitting = place + 1;
        if ends_a_sentence(word) {
            sentences = fitting;
        }
    }
    words.len()
}

fn letters_of(word: &[Run]) -> usize {
    let letters = word.iter().flat_map(|run| run.words.chars());
    letters.filter(|c| !is_direction_mark(*c)).count()
}

/// The last letters, the last one first.
fn from_the_end(word: &[Run]) -> impl Iterator<Item = char> {
    let letters = word.iter().rev().flat_map(|run| run.words.chars().rev());
    letters.filter(|c| !is_direction_mark(*c))
}

/// "30" and "30.", as in a date.
fn ends_in_a_number(word: &[Run]) -> bool {
    let mut letters = from_the_end(word).skip_while(|letter| *letter == '.');
    letters.next().is_some_and(char::is_numeric)
}

fn ends_a_sentence(word: &[Run]) -> bool {
    let last = from_the_end(word).next();
    last.is_some_and(|last| ENDS.contains(&last)) && !ends_in_a_number(word)
}

/// Words with spaces between them.
fn joined(words: &[Vec<Run>]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (nth, word) in words.iter().enumerate() {
        append(&mut runs, if nth > 0 { " " } else { "" }, word);
    }
    runs
}

/// Begins words that run their own way, whichever that is, and ends them (Unicode's FSI and PDI).
const ISOLATE: char = '\u{2068}';
const POP: char = '\u{2069}';

/// With both ends of an isolate that was cut in two.
fn balanced(mut runs: Vec<Run>) -> Vec<Run> {
    let marks = runs.iter().flat_map(|run| run.words.chars());
    let (mut open, mut missing) = (0, 0);
    for mark in marks {
        match mark {
            ISOLATE => open += 1,
            POP if open == 0 => missing += 1,
            POP => open -= 1,
            _ => {}
        }
    }
    if let Some(first) = runs.first_mut() {
        for _ in 0..missing {
            first.words.insert(0, ISOLATE);
        }
    }
    if let Some(last) = runs.last_mut() {
        last.words.extend(std::iter::repeat_n(POP, open));
    }
    runs
}

/// What ends a sentence: no full stop follows it.
const ENDS: [char; 8] = ['.', '!', '?', '؟', '…', '።', '፧', '۔'];
/// What announces what comes next: no full stop follows it, and the sentence goes on.
const ANNOUNCES: [char; 2] = [':', '፦'];

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
    fn a_piece_of_what_runs_its_own_way_still_does() {
        let mixed = text("مع \u{2068}Kari og Nils\u{2069}", "ar");
        let pieces: Vec<String> = mixed.pieces(8).iter().map(Text::shown).collect();
        assert_eq!(
            pieces,
            ["مع \u{2068}Kari\u{2069}", "\u{2068}og Nils\u{2069}"]
        );
    }

    #[test]
    fn what_does_not_fit_is_shortened_between_words() {
        let title = text("Print your own T-shirt", "en");
        let within = |letters: usize| move |words: &str| words.chars().count() <= letters;
        assert_eq!(title.shortened(within(22)), title);
        let short = title.shortened(within(15));
        assert_eq!(short.shown(), "Print your own…");
        assert_eq!(title.shortened(within(6)).shown(), "Print…");
        assert_eq!(title.shortened(within(5)).shown(), "Print");
        assert_eq!(
            text("Drawing", "en").shortened(within(1)).shown(),
            "Drawing"
        );
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
    fn a_long_text_is_cut_between_sentences_and_never_inside_a_date() {
        let pieces = |words: &str, letters| -> Vec<String> {
            let pieces = text(words, "de").pieces(letters);
            pieces.iter().map(Text::shown).collect()
        };
        assert_eq!(
            pieces("Morgen, Montag, 30. November", 20),
            ["Morgen, Montag,", "30. November"]
        );
        assert_eq!(
            pieces("Kommt bitte alle in das Atelier. Es gibt Kaffee.", 40),
            ["Kommt bitte alle in das Atelier.", "Es gibt Kaffee."]
        );
        assert_eq!(
            pieces("Ja. Wir drucken auf Stoff, auf Papier und auf Holz.", 40),
            ["Ja. Wir drucken auf Stoff, auf Papier", "und auf Holz."]
        );
        assert_eq!(
            pieces("Noch 3\u{A0}freie Plätze", 11),
            ["Noch", "3\u{A0}freie", "Plätze"]
        );
    }

    #[test]
    fn what_is_not_cut_is_heard_as_it_was_and_languages_stay_together() {
        let run = |words: &str, language: &str| Run {
            words: words.to_owned(),
            language: language.parse().unwrap(),
        };
        let date = vec![run("30. November", "de")];
        let heard = vec![run("dreißigster November", "de")];
        let date = Text::new(date, Some(heard.clone()), Privacy::Public);
        assert_eq!(date.pieces(5)[0].spoken(), heard);
        let mixed = text("Wir sprechen ", "de").then("", &text("norsk", "nb"));
        let mixed = mixed.then("", &text(", bitte", "de"));
        let shown: Vec<String> = mixed.pieces(13).iter().map(Text::shown).collect();
        assert_eq!(shown, ["Wir sprechen", "norsk, bitte"]);
    }

    #[test]
    fn a_line_begins_with_a_capital_letter_where_the_script_has_one() {
        assert_eq!(text("wtorek, 1", "pl").capitalised().shown(), "Wtorek, 1");
        assert_eq!(text("ሎሚ", "ti").capitalised().shown(), "ሎሚ");
        assert_eq!(text("1 grudnia", "pl").capitalised().shown(), "1 grudnia");
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
        assert_eq!(parts("ዋጋ፦ 50"), ["ዋጋ፦ 50"]);
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
